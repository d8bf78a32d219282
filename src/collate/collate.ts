import type { Article } from '../model/article.js'
import type { Joined } from '../model/finding.js'
import type { PersonId } from '../model/person.js'
import type { Quote } from '../model/quote.js'
import type { ArticleId, Span } from '../model/span.js'
import type { Reading, Segment, Statement } from '../model/statement.js'
import { type Chunk, chunksOf, type Told } from './chunk.js'
import { clusterChunks } from './cluster.js'
import { stretches } from './compare.js'
import { consensus, type Standings } from './consensus.js'
import { joinedIn } from './joined.js'
import { homeOf, indexLines, type Line, lineOf } from './line.js'
import { mediumOf } from './medium.js'
import { commonOrder } from './order.js'
import { quoted, readingOf, type Sighting, unmarked } from './reading.js'
import { renderings } from './reported.js'
import { echoes } from './unmarked.js'
import { wordsOf } from './word.js'

export interface Collation {
  readonly statements: readonly Statement[]
  readonly findings: readonly Joined[]
}

/**
 * Puts the statements of a story together from the quotes of its witnesses, and says how each witness
 * carries each segment. `told` has one entry for each witness. The result does not depend on their order.
 */
export function collate(told: readonly Told[], standings: Standings): Collation {
  const witnesses = [...told].sort((a, b) => rankOf(standings, a.article) - rankOf(standings, b.article))
  const chunks = witnesses.flatMap(chunksOf)
  const lines = linesOf(chunks, witnesses, standings)
  const sightings = sightingsOf(lines, witnesses)
  const statements = statementsOf(lines, witnesses)
  const named = name(statements)
  return {
    statements: named.map(({ id, person, lines: members }) => ({
      id,
      person,
      medium: mediumOf(members, witnesses),
      segments: members.map((line, i) => segmentOf(`${id}.${i + 1}`, line, sightings.get(line) ?? new Map())),
    })),
    findings: named.flatMap(({ id, lines: members }) =>
      joinedIn(
        id,
        members,
        witnesses.map(each => each.article.id),
      ),
    ),
  }
}

const rankOf = (standings: Standings, article: Article): number =>
  standings.get(article.id)?.rank ?? Number.POSITIVE_INFINITY

/** Whole sentences make the lines; phrases are laid to them, and what is left makes lines of its own. */
function linesOf(chunks: readonly Chunk[], witnesses: readonly Told[], standings: Standings): Line[] {
  const make = (some: readonly Chunk[]): Line[] => {
    const clusters = clusterChunks(some)
    const bases = consensus(clusters, standings)
    return clusters.map((cluster, i) => lineOf(cluster, bases[i] as Chunk))
  }
  const lines = make(chunks.filter(chunk => !chunk.embedded))
  const index = indexLines(lines)
  const quotes = new Map(witnesses.map(each => [each.article.id, each]))
  const left: Chunk[] = []
  for (const phrase of chunks.filter(chunk => chunk.embedded)) {
    const home = homeOf(phrase, contextOf(phrase, quotes.get(phrase.witness) as Told), index)
    if (home) home.chunks.push(phrase)
    else if (phrase.person !== null) left.push(phrase)
  }
  return [...lines, ...make(left)]
}

/** The words of the quote that a phrase is part of. */
function contextOf(phrase: Chunk, told: Told): Chunk['words'] {
  const quote = told.annotation.quotes[phrase.quote] as Quote
  const from = phrase.words[0]?.from ?? 0
  const to = phrase.words.at(-1)?.to ?? 0
  return quote.content.flatMap(span => {
    const text = span.part === 'text' ? told.article.text : (told.article[span.part] ?? '')
    return wordsOf(told.article.id, span.part, text, span.from, span.to).words.filter(
      word => word.to <= from || word.from >= to,
    )
  })
}

type Sightings = Map<Line, Map<ArticleId, Sighting[]>>

/** Every place where a witness carries a line: quoted, reported, or in its own voice. */
function sightingsOf(lines: readonly Line[], witnesses: readonly Told[]): Sightings {
  const found: Sightings = new Map()
  const add = (line: Line, witness: ArticleId, sighting: Sighting): void => {
    const byWitness = found.get(line) ?? new Map<ArticleId, Sighting[]>()
    found.set(line, byWitness)
    byWitness.set(witness, [...(byWitness.get(witness) ?? []), sighting])
  }
  for (const line of lines) for (const chunk of line.chunks) add(line, chunk.witness, quoted(line.base, chunk))
  for (const { line, witness, sighting } of renderings(lines, witnesses)) add(line, witness, sighting)
  for (const { line, witness, words } of echoes(lines, witnesses)) add(line, witness, unmarked(line.base, words))
  return found
}

function segmentOf(id: string, line: Line, byWitness: ReadonlyMap<ArticleId, readonly Sighting[]>): Segment {
  const readings: Reading[] = [...byWitness].map(([witness, list]) => readingOf(witness, list))
  const quoting = new Set(line.chunks.map(chunk => chunk.witness))
  return {
    id,
    basis: quoting.size === 1 ? 'sole' : 'consensus',
    base: stretches(line.base.words) as unknown as readonly [Span, ...Span[]],
    readings: readings.sort((a, b) => (a.witness < b.witness ? -1 : 1)),
  }
}

interface Named {
  readonly id: string
  readonly person: PersonId | null
  readonly lines: readonly Line[]
}

/** How far apart two quotations of one article can stand and be of one occasion, in characters. */
const NEAR = 700

/** Lines of one person that some witness prints together are one statement; its lines in the witnesses' common order. */
function statementsOf(lines: readonly Line[], witnesses: readonly Told[]): (readonly Line[])[] {
  const parent = lines.map((_, i) => i)
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i] as number] as number
    return i
  }
  const sequences = sequencesOf(lines, witnesses)
  for (const sequence of sequences) {
    sequence.forEach(({ line, from }, i) => {
      const before = sequence[i - 1]
      if (!before || from - before.to > NEAR || lines[line]?.person !== lines[before.line]?.person) return
      if (lines[line]?.person === null) return
      parent[Math.max(find(line), find(before.line))] = Math.min(find(line), find(before.line))
    })
  }
  const groups = new Map<number, number[]>()
  lines.forEach((_, i) => groups.set(find(i), [...(groups.get(find(i)) ?? []), i]))
  return [...groups.values()].map(members => {
    const local = new Map(members.map((line, i) => [line, i]))
    const said = sequences.map(sequence => sequence.flatMap(({ line }) => local.get(line) ?? []))
    return commonOrder(members.length, said).map(i => lines[members[i] as number] as Line)
  })
}

interface Stand {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** For each witness, the lines that it quotes in its body, each once, in the order of the text. */
function sequencesOf(lines: readonly Line[], witnesses: readonly Told[]): Stand[][] {
  const byWitness = new Map<ArticleId, Stand[]>(witnesses.map(each => [each.article.id, []]))
  lines.forEach((line, index) => {
    const full = new Map<ArticleId, Stand>()
    for (const chunk of line.chunks) {
      if (
        chunk.place !== 'body' ||
        (chunk.embedded && line.chunks.some(other => other.witness === chunk.witness && !other.embedded))
      )
        continue
      const from = chunk.words[0]?.from ?? 0
      const before = full.get(chunk.witness)
      if (!before || from < before.from)
        full.set(chunk.witness, { line: index, from, to: chunk.words.at(-1)?.to ?? from })
    }
    for (const [witness, stand] of full) byWitness.get(witness)?.push(stand)
  })
  return [...byWitness.values()].map(stands => stands.sort((a, b) => a.from - b.from || a.line - b.line))
}

/** Ids by person and number; statements with more witnesses first. */
function name(statements: readonly (readonly Line[])[]): Named[] {
  const witnesses = (lines: readonly Line[]): number =>
    new Set(lines.flatMap(line => line.chunks.map(chunk => chunk.witness))).size
  const sorted = [...statements].sort((a, b) => witnesses(b) - witnesses(a) || b.length - a.length)
  const counts = new Map<string, number>()
  return sorted.map(lines => {
    const person = lines[0]?.person ?? null
    const key = person ?? 'unknown'
    const number = (counts.get(key) ?? 0) + 1
    counts.set(key, number)
    return { id: `${key}.${number}`, person, lines }
  })
}
