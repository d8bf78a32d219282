import { type Article, partText } from '../model/article.js'
import type { Finding } from '../model/finding.js'
import type { PersonId } from '../model/person.js'
import type { ArticleId } from '../model/span.js'
import type { Reading, Segment, Statement } from '../model/statement.js'
import { type Affiliates, affiliatesIn } from './affiliation.js'
import { type Chunk, chunksOf, recordChunks, type Told } from './chunk.js'
import { clusterChunks } from './cluster.js'
import { spansOf } from './compare.js'
import { comparer } from './comparer.js'
import { consensus, type Standings } from './consensus.js'
import { correctionsIn } from './correction.js'
import { cutsAgainstMeaning } from './cutting.js'
import { joinedIn, splicedIn } from './joined.js'
import { divided, homeOf, indexLines, type Line, lineOf } from './line.js'
import { type Unknown, unknownIn } from './lost.js'
import { mediumOf } from './medium.js'
import { type Occasion, statementsOf } from './occasion.js'
import { quoted, readingOf, type Sighting, unmarked } from './reading.js'
import { renderings } from './reported.js'
import { type Collated, placedOf, saidBy } from './said.js'
import { otherSpeakersIn, quotedParaphrasesIn } from './speakers.js'
import { echoes } from './unmarked.js'
import { wordsOf } from './word.js'

/** The original text of what a person said. */
export interface Record {
  readonly article: Article
  readonly person: PersonId
}

export interface Collation {
  readonly statements: readonly Statement[]
  readonly findings: readonly Finding[]
}

/**
 * Puts the statements of a story together from the quotes of its witnesses, and says how each witness
 * carries each segment. `told` has one entry for each witness. Sentences of a record are base texts; one
 * that no witness carries is a segment without readings. The result does not depend on the order of `told`.
 */
export function collate(told: readonly Told[], standings: Standings, records: readonly Record[] = []): Collation {
  const witnesses = [...told].sort((a, b) => rankOf(standings, a.article) - rankOf(standings, b.article))
  const chunks = witnesses.flatMap(chunksOf)
  const original = records.flatMap(({ article, person }) => recordChunks(article, person))
  const affiliates = affiliatesIn(witnesses)
  const lines = linesOf(chunks, original, witnesses, standings, affiliates)
  const sightings = sightingsOf(lines, witnesses, affiliates)
  const articles = new Map(witnesses.map(each => [each.article.id, each.article]))
  const sources = [...witnesses, ...records].map(each => each.article.id)
  const occasions = statementsOf(lines, sources, line => mediumOf([line], articles))
  const placed = placedOf(occasions)
  const collated: Collated = { placed, said: saidBy(placed), sightings, witnesses, articles }
  return { statements: statementsFrom(occasions, collated), findings: findingsOf(collated) }
}

function statementsFrom(occasions: readonly Occasion[], { sightings, witnesses, articles }: Collated): Statement[] {
  const unknown = unknownIn(witnesses)
  return occasions.map(({ id, person, lines }) => ({
    id,
    person,
    by: null,
    medium: mediumOf(lines, articles),
    segments: lines.map((line, i) =>
      segmentOf(`${id}.${i + 1}`, line, sightings.get(line) ?? new Map(), witnesses, unknown),
    ),
  }))
}

function findingsOf(collated: Collated): Finding[] {
  return [
    ...cutsAgainstMeaning(collated),
    ...joinedIn(collated),
    ...splicedIn(collated),
    ...otherSpeakersIn(collated),
    ...quotedParaphrasesIn(collated),
    ...correctionsIn(collated),
  ]
}

const rankOf = (standings: Standings, article: Article): number =>
  standings.get(article.id)?.rank ?? Number.POSITIVE_INFINITY

/** Whole sentences make the lines; phrases are laid to them, and what is left makes lines of its own. */
function linesOf(
  chunks: readonly Chunk[],
  original: readonly Chunk[],
  witnesses: readonly Told[],
  standings: Standings,
  affiliates: Affiliates,
): Line[] {
  const make = (some: readonly Chunk[], record: readonly Chunk[] = []): Line[] => {
    const found = clusterChunks(some, record)
    const clusters = found.flatMap((cluster, i) => (i < record.length ? [cluster] : divided(cluster, affiliates)))
    const bases = consensus(clusters, standings)
    return clusters
      .map((cluster, i) => lineOf(cluster, record[i] ?? (bases[i] as Chunk), i < record.length))
      .filter(line => line.record || line.chunks.some(chunk => chunk.quote !== null))
  }
  const lines = make(
    chunks.filter(chunk => !chunk.embedded),
    original,
  )
  const told = indexLines(lines.filter(line => !isFront(line)))
  // What only a headline has is mostly a part of what the body quotes.
  const whole = lines.filter(line => {
    if (!isFront(line)) return true
    const homes = line.chunks.map(chunk => (chunk.person === null ? null : homeOf(chunk, [], told)))
    if (homes.some(home => home === null || home.person !== line.person)) return true
    line.chunks.forEach((chunk, i) => {
      ;(homes[i] as Line).chunks.push(chunk)
    })
    return false
  })
  const index = indexLines(whole)
  const quotes = new Map(witnesses.map(each => [each.article.id, each]))
  const left: Chunk[] = []
  for (const phrase of chunks.filter(chunk => chunk.embedded)) {
    const home = homeOf(phrase, contextOf(phrase, quotes.get(phrase.witness) as Told), index)
    if (home) home.chunks.push(phrase)
    else if (phrase.person !== null) left.push(phrase)
  }
  return [...whole, ...make(left)]
}

const isFront = ({ record, chunks }: Line): boolean => !record && chunks.every(chunk => chunk.place !== 'body')

/** The words of the quote that a phrase is part of. */
function contextOf(phrase: Chunk, told: Told): Chunk['words'] {
  const content = phrase.quote === null ? [] : (told.annotation.quotes[phrase.quote]?.content ?? [])
  const from = phrase.words[0]?.from ?? 0
  const to = phrase.words.at(-1)?.to ?? 0
  return content.flatMap(span =>
    wordsOf(told.article.id, span.part, partText(told.article, span.part), span.from, span.to).words.filter(
      word => word.to <= from || word.from >= to,
    ),
  )
}

type Sightings = Map<Line, Map<ArticleId, Sighting[]>>

/** Every place where a witness carries a line: quoted, reported, or in its own voice. */
function sightingsOf(lines: readonly Line[], witnesses: readonly Told[], affiliates: Affiliates): Sightings {
  const found: Sightings = new Map()
  const add = (line: Line, witness: ArticleId, sighting: Sighting): void => {
    const byWitness = found.get(line) ?? new Map<ArticleId, Sighting[]>()
    found.set(line, byWitness)
    const list = byWitness.get(witness)
    if (list) list.push(sighting)
    else byWitness.set(witness, [sighting])
  }
  const compare = comparer()
  for (const line of lines) for (const chunk of line.chunks) add(line, chunk.witness, quoted(line.base, chunk, compare))
  for (const { line, witness, sighting } of renderings(lines, witnesses, affiliates)) add(line, witness, sighting)
  for (const { line, witness, words } of echoes(lines, witnesses))
    add(line, witness, unmarked(line.base, words, compare))
  return found
}

function segmentOf(
  id: string,
  line: Line,
  byWitness: ReadonlyMap<ArticleId, readonly Sighting[]>,
  witnesses: readonly Told[],
  whyUnknown: Unknown,
): Segment {
  const readings: Reading[] = [...byWitness].map(([witness, list]) => readingOf(witness, list))
  const unknown = witnesses.flatMap((told): Reading[] => {
    const witness = told.article.id
    const why = byWitness.has(witness) ? null : whyUnknown(told, line)
    return why === null ? [] : [{ witness, kind: 'unknown', why, occurrences: [] }]
  })
  const quoting = new Set(line.chunks.map(chunk => chunk.witness))
  return {
    id,
    basis: line.record ? 'record' : quoting.size === 1 ? 'sole' : 'consensus',
    base: spansOf(line.base),
    chief: line.base.witness,
    ties: [],
    readings: [...readings, ...unknown].sort((a, b) => (a.witness < b.witness ? -1 : 1)),
  }
}
