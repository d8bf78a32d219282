import type { ArticleId, Span } from '../model/span.js'
import type { Reading, Segment, Statement } from '../model/statement.js'
import { type Badges, badgesOf } from './badge.js'
import { baseLine } from './base.js'
import { cellOf } from './cell.js'
import { headingIn, label, partsOf, type SummaryContext, shorten, words } from './context.js'
import { inOrder, isReport } from './order.js'
import { type Ink, painted } from './shown.js'
import { siglaOf } from './sigla.js'
import { headingText } from './speaker.js'
import { type TieShown, tieShown, tieText } from './tie.js'

/** The signs are those of the page. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['verbatim', '='],
  ['tied', '±'],
  ['bracketed', '['],
  ['elided', '…'],
  ['altered', '≠'],
  ['truncated', '✂'],
  ['fragment', '“'],
  ['unmarked', '~'],
  ['reported', '→'],
  ['unknown', '?'],
  ['absent', '–'],
])

const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['=', 'verbatim'],
  ['±', 'tied'],
  ['≠', 'altered'],
  ['✂', 'cut'],
  ['…', 'elided'],
  ['[', 'bracketed'],
  ['“', 'phrase'],
  ['~', 'no marks'],
  ['→', 'reported'],
  ['?', 'unknown'],
  ['–', 'absent'],
  ['!', 'see the changes'],
])

const GRAVE: readonly string[] = ['altered', 'truncated']
const WORST_FIRST: readonly string[] = ['≠', '✂', '!', '±', '~', '“', '→', '[', '…', '=', '?']

/** Columns that are left to the words of a sentence; with fewer nobody would know it again. */
const LEAST_WORDS = 24

export interface Table {
  /** Whose copy ends early: what may follow is not known, and that is told here alone. */
  readonly ends: readonly string[]
  /** Which sign stands for which outlet. */
  readonly key: readonly string[]
  /** The sigla above the columns of signs. */
  readonly header: readonly string[]
  readonly rows: readonly Ink[]
  /** How many rows there are; no more are drawn than were asked for. */
  readonly count: number
  /** What the signs mean, those only that stand in the rows. */
  readonly legend: readonly string[]
}

interface Column {
  readonly id: ArticleId
  readonly sign: string
}

interface Plan {
  readonly scene: SummaryContext
  readonly columns: readonly Column[]
  readonly badges: Badges
  /** Characters of one column; null where the columns are more than the terminal is wide: their signs are counted. */
  readonly wide: 1 | 2 | null
  /** Characters of all signs of a row. */
  readonly signs: number
}

/**
 * The statements, a row for each sentence: how each outlet carries it, one column an article. `most` rows are drawn: a
 * screen shows few of the thousands that a large story has.
 */
export function tableOf(scene: SummaryContext, most: number): Table {
  const columns = columnsOf(scene)
  const room = scene.width - LEAST_WORDS - INDENT - 2
  const wide = columns.length * 2 <= room ? 2 : columns.length <= room ? 1 : null
  const segments = scene.edition.statements.flatMap(statement => statement.segments)
  const badges = badgesOf(
    scene.edition.findings,
    segments.map(({ id, readings }) => ({ id, readings: byWitness(readings) })),
  )
  const plan: Plan = { scene, columns, badges, wide, signs: wide === null ? TALLY : columns.length * wide }
  const persons = new Map(scene.edition.persons.map(person => [person.id, person]))
  const seen = new Set<string>()
  const rows: Ink[] = []
  let count = 0
  for (const statement of inOrder(scene.edition.statements, persons, isSole)) {
    if (rows.length < most) rows.push(statementHead(scene, statement))
    for (const segment of statement.segments) if (rows.length < most) rows.push(...segmentLines(plan, segment, seen))
    count += statement.segments.reduce((sum, { ties }) => sum + 1 + ties.length, 1)
  }
  const legend = [...MEANINGS].filter(([sign]) => seen.has(sign)).map(([sign, means]) => `${sign} ${means}`)
  return {
    ends: endsOf(plan),
    key: keyOf(plan),
    header: headerOf(plan),
    rows,
    count,
    legend: filled(legend, scene.width),
  }
}

/** Before the signs stands nothing but blanks. */
const INDENT = 2
/** "≠12 ✂3 =140 …": what counts of signs take. */
const TALLY = 24

const byWitness = (readings: readonly Reading[]): ReadonlyMap<ArticleId, Reading> =>
  new Map(readings.map(reading => [reading.witness, reading]))

const isPrinted = ({ occurrences }: Reading): boolean => occurrences.length > 0

const isSole = ({ segments }: Statement): boolean =>
  segments.every(({ basis }) => basis !== 'record') && witnessesOf(segments).size < 2

const witnessesOf = (segments: readonly Segment[]): Set<ArticleId> =>
  new Set(segments.flatMap(({ readings }) => readings.filter(isPrinted).map(({ witness }) => witness)))

function columnsOf({ edition }: SummaryContext): Column[] {
  const readers = new Set(
    edition.statements.flatMap(({ segments }) => segments.flatMap(({ readings }) => readings.map(r => r.witness))),
  )
  const articles = edition.articles.map(({ article: { id }, copies }) => ({ id, copies }))
  return [...siglaOf(articles, readers)].flatMap(([id, { sign, copyOf }]) => (copyOf === null ? [{ id, sign }] : []))
}

/** "A Northline  B Daybreak Digest (2 copies)", in lines of the terminal's width. None where there are no columns. */
function keyOf({ scene, columns, wide }: Plan): string[] {
  const copies = new Map(scene.edition.articles.map(({ article, copies }) => [article.id, copies.length]))
  const names = columns.map(({ id, sign }) => {
    const more = copies.get(id) ?? 0
    const copied = more > 0 ? ` (${more} ${more === 1 ? 'copy' : 'copies'})` : ''
    return `${sign} ${shorten(label(scene, id), 40)}${copied}`
  })
  return wide === null ? [] : filled(names, scene.width)
}

function filled(items: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    if (last !== undefined && [...last].length + 2 + [...item].length <= width)
      lines[lines.length - 1] = `${last}  ${item}`
    else lines.push(shorten(item, width))
  }
  return lines
}

function endsOf({ scene, columns }: Plan): string[] {
  const cut = columns.filter(({ id }) => isCut(scene, id)).map(({ id, sign }) => `${sign} ${label(scene, id)}`)
  return cut.length > 0 ? [shorten(`our copy ends early: ${cut.join(', ')}`, scene.width)] : []
}

const isCut = ({ articles }: SummaryContext, id: ArticleId): boolean => articles.get(id)?.complete === false

/** The sigla stand upright, a letter a line, as narrow as their columns. */
function headerOf({ columns, wide }: Plan): string[] {
  if (wide === null || columns.length === 0) return []
  const height = Math.max(...columns.map(({ sign }) => [...sign].length))
  const upright = columns.map(({ sign }) => [...sign.padStart(height)])
  return Array.from({ length: height }, (_, line) =>
    (' '.repeat(INDENT) + upright.map(sign => (sign[line] ?? ' ').padEnd(wide)).join('')).trimEnd(),
  )
}

function statementHead(scene: SummaryContext, statement: Statement): Ink {
  const { medium, segments } = statement
  const heading = headingIn(scene, statement)
  const printed = [...witnessesOf(segments)]
  const outlets = printed.map(id => label(scene, id)).join(', ')
  const notes = [
    medium,
    segments[0]?.basis === 'record' ? 'against the record' : null,
    heading.kind === 'described' ? `${heading.guess === null ? 'unnamed' : 'inferred'}; in ${outlets}` : null,
    `${printed.length} ${printed.length === 1 ? 'witness' : 'witnesses'}`,
    segments.every(isReport) ? 'only reported' : null,
  ]
  const note = ` (${notes.filter(Boolean).join(', ')})`
  const name = shorten(headingText(heading), scene.width)
  return [painted('bold', name), painted('dim', shorten(note, Math.max(1, scene.width - [...name].length)))]
}

function segmentLines(plan: Plan, segment: Segment, seen: Set<string>): Ink[] {
  const { scene, columns, badges, wide } = plan
  const readings = byWitness(segment.readings)
  const ties = segment.ties.map(tie => tieShown(tie, readings, place => words(scene, place as Span)))
  const tied = new Set(ties.flatMap(({ wordings }) => wordings.flatMap(({ articles }) => articles)))
  const cells = columns.map(({ id }) => cellIn(plan, segment, readings.get(id), id, tied.has(id)))
  for (const { sign, mark } of cells) for (const each of [sign, mark]) seen.add(each)
  const signs = wide === null ? tally(cells).padEnd(plan.signs) : cells.map(cell => drawn(cell, wide))
  const disputed = badges.disputed.has(segment.id) ? '(speaker disputed) ' : ''
  const text = disputed + baseLine(segment.base, span => words(scene, span)).text
  const blank = ' '.repeat(INDENT + plan.signs + 2)
  return [
    [' '.repeat(INDENT), signs, `  ${shorten(text, scene.width - blank.length)}`],
    ...ties.map(tie => painted('dim', blank + shorten(`± ${tieIn(plan, tie)}`, scene.width - blank.length))),
  ]
}

function tieIn({ columns }: Plan, tie: TieShown<Span>): string {
  const signs = new Map(columns.map(({ id, sign }) => [id, sign]))
  return tieText(tie, articles => articles.map(id => signs.get(id) ?? '?').join(' '))
}

interface Drawn {
  readonly sign: string
  /** `!` where a finding about the quotation touches the cell; `±` where words of it are tied. */
  readonly mark: string
  readonly isGrave: boolean
}

function cellIn(
  { scene, badges }: Plan,
  { id: segment }: Segment,
  reading: Reading | undefined,
  id: ArticleId,
  isTied: boolean,
): Drawn {
  if (!reading) return { sign: SIGNS.get('absent') ?? '–', mark: ' ', isGrave: false }
  const cell = cellOf(reading, partsOf(scene, id), isTied)
  // That our copy ends is told once, of the article.
  const sign = cell.kind === 'unknown' && isCut(scene, id) ? ' ' : (SIGNS.get(cell.kind) ?? '?')
  const touched = badges.of(segment, id).some(badge => badges.disputed.get(segment) !== badge.finding)
  const mark = touched ? '!' : isTied && cell.kind !== 'tied' ? '±' : ' '
  return { sign, mark, isGrave: GRAVE.includes(cell.kind) || cell.edit !== null }
}

/** In a column of one character the mark stands for an innocent sign, so that no cell looks whole that is not. */
function drawn({ sign, mark, isGrave }: Drawn, wide: 1 | 2): Ink {
  const red = (text: string, isRed: boolean): Ink => (isRed ? painted('red', text) : text)
  if (wide === 1) return isGrave || mark === ' ' ? red(sign, isGrave) : red(mark, mark === '!')
  return [red(sign, isGrave), red(mark, mark === '!')]
}

/** "≠12 ✂3 =140", the worst first; what does not fit is left out. */
function tally(cells: readonly Drawn[]): string {
  const counts = new Map<string, number>()
  for (const { sign, mark } of cells) {
    const shown = mark === ' ' || sign === '≠' || sign === '✂' ? sign : mark
    counts.set(shown, (counts.get(shown) ?? 0) + 1)
  }
  let line = ''
  for (const sign of WORST_FIRST) {
    const more = counts.has(sign) ? `${line === '' ? '' : ' '}${sign}${counts.get(sign)}` : ''
    if (line.length + more.length <= TALLY) line += more
  }
  return line
}
