import { type Badge, type Badges, badgesOf } from '../../src/export/badge.js'
import { type Cell, cellOf } from '../../src/export/cell.js'
import { inOrder, isReport, isReported } from '../../src/export/order.js'
import { siglaOf } from '../../src/export/sigla.js'
import { type Heading, headingOf } from '../../src/export/speaker.js'
import { type TieShown, tieShown } from '../../src/export/tie.js'
import { type Base, baseOf } from './base.js'
import type { Article, Cite, Edition, Finding, Part, Person, Reading, Segment, Statement } from './format.js'

/** An article with the sign and the name that it goes by on this page. */
export interface Witness {
  readonly id: string
  readonly siglum: string
  readonly label: string
  readonly article: Article
  /** The witness whose text this one repeats. */
  readonly copyOf: string | null
  /** A record: it is read against, and prints nothing. */
  readonly isRecord: boolean
  /** Our copy ends before the article does: what it prints after that is not known. */
  readonly isCut: boolean
}

/** A cell of the matrix, as every view tells it. */
export interface CellEntry extends Cell {
  readonly badges: readonly Badge[]
  /** Not known because our copy ends, which is told of the article, not of each sentence. */
  readonly isBeyond: boolean
}

export interface SegmentEntry {
  readonly id: string
  /** `3.2`: the second segment of the third statement. */
  readonly number: string
  readonly statement: StatementEntry
  /** Its readings in the order of the outlets' signs. */
  readonly segment: Segment
  readonly base: Base
  readonly readings: ReadonlyMap<string, Reading>
  readonly cells: ReadonlyMap<string, CellEntry>
  readonly ties: readonly TieShown<Required<Cite>>[]
  /** Nobody quotes it: the base text is an outlet's report. */
  readonly isReport: boolean
  /** The finding that its speaker is disputed. */
  readonly disputed: number | null
}

export interface StatementEntry {
  readonly id: string
  readonly number: number
  readonly statement: Statement
  readonly person: Person | null
  readonly heading: Heading
  readonly segments: SegmentEntry[]
  /** Printed by one outlet only: there is nothing to compare. */
  readonly isSole: boolean
  readonly isReported: boolean
}

/** The edition with its indexes. */
export interface Book {
  readonly edition: Edition
  readonly witnesses: ReadonlyMap<string, Witness>
  /** The columns of the matrix: witnesses that are neither copies nor records. */
  readonly columns: readonly Witness[]
  readonly statements: readonly StatementEntry[]
  readonly segments: ReadonlyMap<string, SegmentEntry>
  readonly findings: readonly Finding[]
}

/** Without folders and ending; the middle of a long one is left out. */
function fileName(source: string): string {
  const last =
    source
      .replace(/(?<![/\\])[/\\]+$/, '')
      .split(/[/\\]/)
      .at(-1) || source
  const name = last.replace(/(.)\.\w{2,5}(\.gz)?$/, '$1')
  return name.length > 26 ? `${name.slice(0, 14)}…${name.slice(-8)}` : name
}

export function partText(article: Article, part: Part): string {
  return (part === 'text' ? article.text : article[part]) ?? ''
}

/** What a page-wide list calls each article: its outlet, or its file where that is unknown; the file too where two share a name. */
function labels(articles: readonly Article[]): Map<string, string> {
  const names = articles.map(article => article.outlet ?? fileName(article.source))
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return new Map(
    articles.map((article, i) => {
      const name = names[i] ?? ''
      const shared = article.outlet !== null && (counts.get(name) ?? 0) > 1
      return [article.id, shared ? `${name} (${fileName(article.source)})` : name]
    }),
  )
}

function witnessesOf(edition: Edition): Map<string, Witness> {
  const own = edition.records ?? []
  const records = new Set(own.map(({ id }) => id))
  const readers = new Set<string>()
  for (const { segments } of edition.statements)
    for (const { basis, consensus, readings } of segments) {
      if (basis === 'record') records.add(consensus.article)
      for (const reading of readings) readers.add(reading.article)
    }
  const isRecord = (id: string): boolean => records.has(id) && !readers.has(id)
  const named = labels(edition.articles)
  const sigla = siglaOf(
    edition.articles.filter(({ id }) => !isRecord(id)),
    readers,
  )
  const found = new Map<string, Witness>()
  for (const article of edition.articles) {
    const { id } = article
    const { sign = 'Rec', copyOf = null } = sigla.get(id) ?? {}
    const isCut = article.complete === false
    found.set(id, { id, siglum: sign, label: named.get(id) ?? '', article, copyOf, isRecord: isRecord(id), isCut })
  }
  own.forEach((record, i) => {
    const siglum = own.length > 1 ? `Rec ${i + 1}` : 'Rec'
    const speaker = edition.persons.find(({ id }) => id === record.speaker)?.name ?? record.speaker
    const label = speaker ? `The record (${speaker})` : `The record (${fileName(record.source)})`
    found.set(record.id, { id: record.id, siglum, label, article: record, copyOf: null, isRecord: true, isCut: false })
  })
  return found
}

/** Whether one outlet only prints a statement; what is not known is not printed. */
function isSole({ segments }: Statement): boolean {
  const printed = segments.flatMap(({ readings }) => readings.filter(({ occurrences }) => occurrences.length > 0))
  return new Set(printed.map(({ article }) => article)).size < 2 && segments.every(({ basis }) => basis !== 'record')
}

export function openBook(edition: Edition): Book {
  const witnesses = witnessesOf(edition)
  const persons = new Map(edition.persons.map(person => [person.id, person]))
  const segments = new Map<string, SegmentEntry>()
  const badges = badgesOf(
    edition.findings,
    edition.statements.flatMap(({ segments }) =>
      segments.map(({ id, readings }) => ({
        id,
        readings: new Map(readings.map(reading => [reading.article, reading])),
      })),
    ),
  )
  const rank = new Map([...witnesses.keys()].map((id, i) => [id, i]))
  const statements = inOrder(edition.statements, persons, isSole).map((statement, i): StatementEntry => {
    const person = statement.person === null ? null : (persons.get(statement.person) ?? null)
    const entry: StatementEntry = {
      id: statement.id,
      number: i + 1,
      statement,
      person,
      heading: headingOf(person, statement.by),
      segments: [],
      isSole: isSole(statement),
      isReported: isReported(statement),
    }
    statement.segments.forEach((segment, j) => {
      const readings = [...segment.readings].sort((a, b) => (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0))
      const at = segmentEntry({ ...segment, readings }, `${i + 1}.${j + 1}`, entry, witnesses, badges)
      entry.segments.push(at)
      segments.set(segment.id, at)
    })
    return entry
  })
  const columns = [...witnesses.values()].filter(({ copyOf, isRecord }) => copyOf === null && !isRecord)
  return { edition, witnesses, columns, statements, segments, findings: edition.findings }
}

function segmentEntry(
  segment: Segment,
  number: string,
  statement: StatementEntry,
  witnesses: ReadonlyMap<string, Witness>,
  badges: Badges,
): SegmentEntry {
  const textOf = (article: string, part: Part): string | null => {
    const witness = witnesses.get(article)
    return witness ? partText(witness.article, part) : null
  }
  const readings = new Map(segment.readings.map(reading => [reading.article, reading]))
  const { article: chief } = segment.consensus
  const placed = (cite: Cite): Required<Cite> => ({ article: chief, part: 'text', ...cite })
  const ties = (segment.ties ?? []).map(({ base, rivals }) =>
    tieShown({ base: placed(base), rivals: rivals.map(placed) }, tieReadings(readings, chief), place =>
      (textOf(place.article, (place.part ?? 'text') as Part) ?? '').slice(place.from, place.to),
    ),
  )
  const tied = new Set(ties.flatMap(({ wordings }) => wordings.flatMap(({ articles }) => articles)))
  const cells = new Map(
    segment.readings.map(reading => [
      reading.article,
      {
        ...cellOf(reading, part => textOf(reading.article, part as Part) ?? '', tied.has(reading.article)),
        badges: badges.of(segment.id, reading.article),
        isBeyond: reading.kind === 'unknown' && (witnesses.get(reading.article)?.isCut ?? false),
      },
    ]),
  )
  return {
    id: segment.id,
    number,
    statement,
    segment,
    base: baseOf(segment.consensus, textOf),
    readings,
    cells,
    ties,
    isReport: isReport(segment),
    disputed: badges.disputed.get(segment.id) ?? null,
  }
}

/** Older files leave out the article of an edit's base. */
function* tieReadings(readings: ReadonlyMap<string, Reading>, chief: string) {
  for (const [article, { occurrences }] of readings)
    yield [
      article,
      {
        occurrences: occurrences.map(({ kind, spans, edits, cuts = [] }) => ({
          kind,
          spans,
          edits: edits.map(edit => ({ ...edit, base: edit.base && { article: chief, ...edit.base } })),
          cuts: cuts.map(({ base }) => ({ base: { article: chief, ...base } })),
        })),
      },
    ] as const
}

/** Who are not known to print a segment, and not known not to. */
export const beyondOf = (book: Book, entry: SegmentEntry): readonly Witness[] =>
  book.columns.filter(({ id }) => entry.cells.get(id)?.isBeyond)

/** The words of a passage whose article is at hand, else the copy that the file carries. */
export function partOf(book: Book, article: string, part: Part): string | null {
  const witness = book.witnesses.get(article)
  return witness ? partText(witness.article, part) : null
}

export const siglum = (book: Book, article: string): string => book.witnesses.get(article)?.siglum ?? '?'
export const label = (book: Book, article: string): string => book.witnesses.get(article)?.label ?? article
