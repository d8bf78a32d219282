import type { Article, Edition, Finding, Part, Person, Place, Reading, Segment, Statement } from './format.js'

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
}

/** The base text of a segment: `text` holds it at `spans`; the whole part where the article is at hand. */
export interface Base {
  readonly article: string
  readonly part: Part
  readonly text: string
  readonly spans: readonly Place[]
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
}

export interface StatementEntry {
  readonly id: string
  readonly number: number
  readonly statement: Statement
  readonly person: Person | null
  readonly speaker: string
  readonly segments: SegmentEntry[]
  /** Printed by one outlet only: there is nothing to compare. */
  readonly isSole: boolean
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

/** A, B … Z, AA, AB … */
function siglumOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : siglumOf(Math.floor(index / 26) - 1) + letter
}

/** Without folders and ending; the middle of a long one is left out. */
function fileName(source: string): string {
  const last =
    source
      .replace(/[/\\]+$/, '')
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
  const named = labels(edition.articles)
  const found = new Map<string, Witness>()
  let next = 0
  // Those that carry readings come first, so that a copy finds the witness that stands for it.
  const order = [...edition.articles].sort((a, b) => Number(readers.has(b.id)) - Number(readers.has(a.id)))
  const original = new Map<string, string>()
  for (const { id, copies = [] } of order)
    if (!original.has(id)) for (const copy of copies) if (copy !== id && !original.has(copy)) original.set(copy, id)
  const signs = new Map<string, string>()
  for (const { id } of edition.articles)
    if (!original.has(id) && !(records.has(id) && !readers.has(id))) signs.set(id, siglumOf(next++))
  for (const article of edition.articles) {
    const copyOf = original.get(article.id) ?? null
    const isRecord = records.has(article.id) && !readers.has(article.id)
    const siglum = isRecord ? 'Rec' : copyOf ? `${signs.get(copyOf) ?? '?'}′` : (signs.get(article.id) ?? '?')
    found.set(article.id, { id: article.id, siglum, label: named.get(article.id) ?? '', article, copyOf, isRecord })
  }
  own.forEach((record, i) => {
    const siglum = own.length > 1 ? `Rec ${i + 1}` : 'Rec'
    const speaker = edition.persons.find(({ id }) => id === record.speaker)?.name ?? record.speaker
    const label = speaker ? `The record (${speaker})` : `The record (${fileName(record.source)})`
    found.set(record.id, { id: record.id, siglum, label, article: record, copyOf: null, isRecord: true })
  })
  return found
}

export function openBook(edition: Edition): Book {
  const witnesses = witnessesOf(edition)
  const persons = new Map(edition.persons.map(person => [person.id, person]))
  const segments = new Map<string, SegmentEntry>()
  const isSole = (statement: Statement): boolean =>
    new Set(statement.segments.flatMap(({ readings }) => readings.map(({ article }) => article))).size < 2 &&
    statement.segments.every(({ basis }) => basis !== 'record')
  const ordered = [...edition.statements].sort((a, b) => Number(isSole(a)) - Number(isSole(b)))
  const statements = ordered.map((statement, i): StatementEntry => {
    const person = statement.person === null ? null : (persons.get(statement.person) ?? null)
    const speaker = person?.name ?? statement.person ?? 'Speaker unknown'
    const entry: StatementEntry = {
      id: statement.id,
      number: i + 1,
      statement,
      person,
      speaker,
      segments: [],
      isSole: isSole(statement),
    }
    statement.segments.forEach((segment, j) => {
      const at = segmentEntry(segment, `${i + 1}.${j + 1}`, entry, witnesses)
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
): SegmentEntry {
  const { article, spans, exact } = segment.consensus
  const part = spans[0]?.part ?? 'text'
  const witness = witnesses.get(article)
  const base: Base = witness
    ? { article, part, text: partText(witness.article, part), spans }
    : { article, part, text: exact, spans: [{ from: 0, to: exact.length }] }
  const rank = new Map([...witnesses.keys()].map((id, i) => [id, i]))
  const sorted = [...segment.readings].sort((a, b) => (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0))
  const readings = new Map(sorted.map(reading => [reading.article, reading]))
  return { id: segment.id, number, statement, segment: { ...segment, readings: sorted }, base, readings }
}

/** The words of a passage whose article is at hand, else the copy that the file carries. */
export function partOf(book: Book, article: string, part: Part): string | null {
  const witness = book.witnesses.get(article)
  return witness ? partText(witness.article, part) : null
}

export const siglum = (book: Book, article: string): string => book.witnesses.get(article)?.siglum ?? '?'
export const label = (book: Book, article: string): string => book.witnesses.get(article)?.label ?? article
