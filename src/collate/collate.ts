import { type Article, partText } from '../model/article.js'
import type { Finding } from '../model/finding.js'
import type { Person, PersonId } from '../model/person.js'
import type { ArticleId } from '../model/span.js'
import type { Reading, Segment, Statement } from '../model/statement.js'
import { spansOf } from './compare/compare.js'
import { comparer } from './compare/comparer.js'
import { correctionsIn } from './finding/correction.js'
import { cutsAgainstMeaning } from './finding/cutting.js'
import { joinedIn, splicedIn } from './finding/joined.js'
import type { Collated } from './finding/said.js'
import { otherSpeakersIn, quotedParaphrasesIn } from './finding/speakers.js'
import { affiliatesIn } from './person/affiliation.js'
import type { AnnotatedArticle } from './person/annotatedarticle.js'
import { strangersBy } from './person/stranger.js'
import { saidAgainIn } from './reading/again.js'
import { quotedByIn } from './reading/elsewhere.js'
import { type Unknown, unknownIn } from './reading/lost.js'
import { type Narration, narrationOf, saidIn } from './reading/narration.js'
import { phrasesOf } from './reading/phrase.js'
import {
  quotedIn,
  type Setting as ReadingSetting,
  readingOf,
  type Sighting,
  type Sightings,
  unmarked,
} from './reading/reading.js'
import { reportedStatements, type StatementDraft } from './reading/report.js'
import { reportsOf } from './reading/reported.js'
import { echoes, withTranscripts } from './reading/unmarked.js'
import { assemble } from './statement/assembly.js'
import type { Block } from './statement/block.js'
import { type Chunk, chunksOf, recordChunks } from './statement/chunk.js'
import type { Column } from './statement/column.js'
import { attach, type Line, linesOf, type Seat } from './statement/line.js'
import { layOut, type Occasion } from './statement/occasion.js'
import { type Print, printsOf } from './statement/print.js'
import { runsOf } from './statement/run.js'
import { rankOf, type Standings } from './statement/wording.js'
import { wordsOf } from './word/word.js'

/** The original text of what a person said. */
export interface Record {
  readonly article: Article
  readonly person: PersonId
}

export interface Collation {
  readonly statements: readonly Statement[]
  readonly findings: readonly Finding[]
}

/** What collation is made from. */
export interface Sources {
  /** One for each witness. */
  readonly told: readonly AnnotatedArticle[]
  readonly standings: Standings
  readonly records?: readonly Record[]
  /** What kind of speaker each person is; those who are not told of are persons. */
  readonly kindOf?: (person: PersonId) => Person['kind']
}

/**
 * Puts the statements of a story together from the quotes of its witnesses, and says how each witness carries each
 * segment. A record is one statement, all of it; a sentence that no witness carries is a segment without readings.
 * The result does not depend on the order of `told`.
 */
export function collate({ told, standings, records = [], kindOf = () => 'person' }: Sources): Collation {
  const rank = ({ article }: AnnotatedArticle): number => rankOf(standings, article.id)
  const witnesses = [...told].sort((a, b) => rank(a) - rank(b))
  const articles = new Map(witnesses.map(each => [each.article.id, each.article]))
  const byId = new Map(witnesses.map(each => [each.article.id, each]))
  const affiliates = affiliatesIn(witnesses)
  const areStrangers = strangersBy(affiliates, kindOf)
  const narration = narrationOf(witnesses)
  const chunks = saidIn(witnesses.flatMap(chunksOf), narration, standings)
  const originals = records.map(({ article, person }) => recordChunks(article, person))
  const contextOf = (phrase: Chunk): Chunk['words'] => contextIn(phrase, byId.get(phrase.witness) as AnnotatedArticle)
  const assembly = assemble({ records: originals, chunks, areStrangers, contextOf })
  const runs = runsOf(assembly, chunks, originals, standings)
  const isUnnamed = (person: PersonId): boolean => kindOf(person) === 'unnamed'
  const { occasions, splices } = layOut(assembly.blocks.filter(isSaid), runs, {
    standings,
    articles,
    isUnnamed,
    areStrangers,
  })
  const ids = identifiers()
  const parts = occasions.map(occasion => linesOf(occasion, ids(occasion.person), runs, standings))
  const lines = parts.flatMap(part => part.lines)
  const seats = new Map(parts.flatMap(part => [...part.seats]))
  attach(chunks, assembly, seats)
  const prints = printsOf(chunks, assembly, seats)
  const quoted = quotedSightings(prints, seats, {
    compare: comparer(),
    quotedBy: quotedByIn([...new Set(assembly.blocks.flatMap(({ wordings }) => [...wordings]))]),
    isPhrase: phrasesOf(byId),
    saidAgain: saidAgainIn(prints),
  })
  const reports = reportsOf(lines, witnesses, affiliates)
  const sightings = withOthers(quoted, lines, reports.renderings, narration, standings)
  const original = new Set(records.map(({ person }) => person))
  const hearsay = reportedStatements(
    reports.unmet.filter(({ person }) => !original.has(person) && !isUnnamed(person)),
    standings,
  )
  const collated: Collated = {
    lines,
    runs,
    splices,
    seats,
    sightings,
    witnesses,
    articles,
    standings,
    areStrangers,
  }
  return {
    statements: [
      ...statementsFrom(occasions, parts, collated),
      ...hearsay.map(draft => numbered(draft, ids(draft.person))),
    ],
    findings: findingsOf(collated),
  }
}

/** Somebody's words by some quote, or a record's: not only what stands in quotation marks, as the name of a ship does. */
const isSaid = ({ record, placements }: Block): boolean =>
  record || placements.some(({ wording }) => wording.chunks.some(chunk => chunk.quote !== null))

/** Ids of statements: the person's, and a number. */
function identifiers(): (person: PersonId | null) => string {
  const numbers = new Map<string, number>()
  return person => {
    const key = person ?? 'unknown'
    const number = (numbers.get(key) ?? 0) + 1
    numbers.set(key, number)
    return `${key}.${number}`
  }
}

const numbered = ({ segments, ...draft }: StatementDraft, id: string): Statement => ({
  id,
  ...draft,
  segments: segments.map((segment, i) => ({ id: `${id}.${i + 1}`, ...segment })),
})

function statementsFrom(
  occasions: readonly Occasion[],
  parts: readonly { readonly lines: readonly Line[] }[],
  { sightings, witnesses }: Collated,
): Statement[] {
  const unknown = unknownIn(witnesses)
  return occasions.flatMap(({ person, by, medium }, i) => {
    const lines = parts[i]?.lines ?? []
    if (lines.length === 0) return []
    const segments = lines.map(line => segmentOf(line, sightings.get(line) ?? new Map(), witnesses, unknown))
    return [{ id: (lines[0] as Line).statement, person, by, medium, segments }]
  })
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

/** The words of the quote that a phrase is part of. */
function contextIn(phrase: Chunk, { article, annotation }: AnnotatedArticle): Chunk['words'] {
  const content = phrase.quote === null ? [] : (annotation.quotes[phrase.quote]?.content ?? [])
  const from = phrase.words[0]?.from ?? 0
  const to = phrase.words.at(-1)?.to ?? 0
  return content.flatMap(({ part, ...span }) => {
    const [first, last] = [Math.max(span.from, from - AROUND), Math.min(span.to, to + AROUND)]
    if (first >= last) return []
    const { words } = wordsOf(article.id, part, partText(article, part), first, last)
    return words.filter(word => word.to <= from || word.from >= to)
  })
}

/** So many characters around a phrase tell where it comes from: a sentence may hold thousands of phrases. */
const AROUND = 1000

type OpenSightings = Map<Line, Map<ArticleId, Sighting[]>>

function add(found: OpenSightings, line: Line, witness: ArticleId, sightings: readonly Sighting[]): void {
  const byWitness = found.get(line) ?? new Map<ArticleId, Sighting[]>()
  found.set(line, byWitness)
  const list = byWitness.get(witness)
  if (list) list.push(...sightings)
  else byWitness.set(witness, [...sightings])
}

/** Every place where a witness quotes a line. */
function quotedSightings(
  prints: readonly Print[],
  seats: ReadonlyMap<Column, Seat>,
  setting: ReadingSetting,
): OpenSightings {
  const byLine = new Map<Line, Map<ArticleId, Print[]>>()
  for (const print of prints) {
    const byWitness = byLine.get(print.line) ?? new Map<ArticleId, Print[]>()
    byLine.set(print.line, byWitness)
    const list = byWitness.get(print.witness)
    if (list) list.push(print)
    else byWitness.set(print.witness, [print])
  }
  const found: OpenSightings = new Map()
  for (const [line, byWitness] of byLine)
    for (const [witness, list] of byWitness) add(found, line, witness, quotedIn(list, seats, setting))
  return found
}

/** With those where a line is reported, or stands in the outlet's own voice. */
function withOthers(
  found: OpenSightings,
  lines: readonly Line[],
  renderings: ReturnType<typeof reportsOf>['renderings'],
  narration: Narration,
  standings: Standings,
): Sightings {
  const compare = comparer()
  for (const { line, witness, sighting } of renderings) add(found, line, witness, [sighting])
  for (const echo of withTranscripts([...echoes(lines, narration, standings)])) {
    const sighting = unmarked(echo, compare)
    if (sighting) add(found, echo.line, echo.reading.article, [sighting])
  }
  return found
}

function segmentOf(
  line: Line,
  byWitness: ReadonlyMap<ArticleId, readonly Sighting[]>,
  witnesses: readonly AnnotatedArticle[],
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
    id: line.id,
    basis: line.record ? 'record' : quoting.size === 1 ? 'sole' : 'consensus',
    base: spansOf(line.base),
    chief: line.base.chief,
    ties: line.base.tiedPlaces,
    readings: [...readings, ...unknown].sort((a, b) => (a.witness < b.witness ? -1 : 1)),
  }
}
