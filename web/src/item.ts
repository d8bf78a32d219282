import { canCut, inBrackets } from '../../src/export/cell.js'
import { inBase } from './base.js'
import { type Book, partOf, type SegmentEntry } from './book.js'
import { findingItems } from './finding.js'
import type { Cite, Cut, Edit, Occurrence, Part, Reading } from './format.js'
import { count, outlets, type Piece, plain, quoted, shortened, tidy } from './sentence.js'
import { answering, folded, widened, wordsOf } from './words.js'

/** The sections of the first page, in the order in which a difference can matter. */
export const RUBRICS = {
  meaning: 'Numbers, negations and names',
  context: 'Words turned from their meaning or their speaker',
  cut: 'Cuts without a mark',
  wording: 'Changed words',
  misprint: 'Misprints',
  joined: 'Joined quotations',
  correction: 'Corrections',
  copy: 'Copies, and how many sources there are',
  disagreement: 'Accounts that disagree',
  other: 'Other findings',
  marked: 'Cuts and changes with a mark',
  small: 'Punctuation, capitals and style',
} as const

export type Rubric = keyof typeof RUBRICS

/** One place where a witness carries the segment, with the edit or the cut that the item is about. */
export interface Evidence {
  readonly article: string
  readonly occurrence: Occurrence
  readonly about: Edit | Cut
}

/** One line of what the edition has to say. Outlets that do the same to the same words share it. */
export interface Item {
  readonly id: string
  readonly rubric: Rubric
  /** The kind of the edit, cut or finding; what the filter knows it by. */
  readonly kind: string
  readonly sentence: readonly Piece[]
  readonly articles: readonly string[]
  readonly person: string | null
  readonly segment: SegmentEntry | null
  /** All sentences that it touches. */
  readonly segments: readonly SegmentEntry[]
  readonly evidence: readonly Evidence[]
  /** Its number in the edition's findings. */
  readonly finding: number | null
  /** Folded, for searching. */
  readonly text: string
}

const RANKED = ['number', 'negation', 'name', 'cut against meaning', 'other speaker', 'spliced', 'quoted paraphrase']

/** Everything, by rubric; inside one, by kind, then in the order of the statements. */
export function itemsOf(book: Book): Item[] {
  const items: Item[] = []
  for (const { segments } of book.statements) for (const segment of segments) items.push(...segmentItems(book, segment))
  items.push(...findingItems(book))
  const order = Object.keys(RUBRICS)
  const rank = (item: Item): number => (RANKED.indexOf(item.kind) + RANKED.length + 1) % (RANKED.length + 1)
  return items
    .map((item, i) => ({ item, i }))
    .sort(
      (a, b) => order.indexOf(a.item.rubric) - order.indexOf(b.item.rubric) || rank(a.item) - rank(b.item) || a.i - b.i,
    )
    .map(({ item }) => item)
}

interface Group {
  readonly place: string
  readonly quoted: boolean
  readonly evidence: Evidence[]
}

function segmentItems(book: Book, entry: SegmentEntry): Item[] {
  const groups = new Map<string, Group>()
  const add = (reading: Reading, occurrence: Occurrence, about: Edit | Cut, key: string): void => {
    const inMarks = occurrence.kind !== 'unmarked'
    const whole = `${key}|${occurrence.place}|${inMarks}`
    const group = groups.get(whole) ?? { place: occurrence.place, quoted: inMarks, evidence: [] }
    groups.set(whole, group)
    if (!group.evidence.some(({ article }) => article === reading.article))
      group.evidence.push({ article: reading.article, occurrence, about })
  }
  for (const reading of entry.segment.readings)
    for (const occurrence of reading.occurrences) {
      if (occurrence.kind === 'reported') continue
      // A tie is nobody's change: the sentence and its apparatus show it.
      for (const edit of occurrence.edits.filter(({ tied }) => !tied))
        add(reading, occurrence, edit, `${edit.kind}|${placeKey(edit.base)}|${folded(edit.reading?.exact ?? '')}`)
      if (canCut(occurrence))
        for (const cut of occurrence.cuts ?? [])
          add(reading, occurrence, cut, `cut|${placeKey(cut.base)}|${cut.marked}`)
    }
  return [...groups.values()].flatMap((group, i) => groupItem(book, entry, group, i) ?? [])
}

const placeKey = (base: Cite | null): string =>
  base === null ? '' : JSON.stringify([base.article, base.part, base.from, base.to])

export const isCut = (about: Edit | Cut): about is Cut => 'marked' in about

/** Whether the outlet put the words into brackets, so that its readers can see the change. */
const isBracketed = (book: Book, { article, occurrence, about }: Evidence): boolean =>
  !isCut(about) && inBrackets(occurrence, about, part => partOf(book, article, part as Part) ?? '')

function rubricOf(book: Book, evidence: Evidence): Rubric {
  const { about } = evidence
  if (isCut(about)) return about.marked ? 'marked' : 'cut'
  if (isBracketed(book, evidence)) return 'marked'
  if (about.rank >= 3) return 'meaning'
  if (about.kind === 'spelling' || about.likelyMisprint) return 'misprint'
  return about.rank > 0 || about.kind === 'order' ? 'wording' : 'small'
}

function groupItem(
  book: Book,
  entry: SegmentEntry,
  { place, quoted: inMarks, evidence }: Group,
  index: number,
): Item | null {
  const [first] = evidence
  if (!first) return null
  const articles = evidence.map(({ article }) => article)
  const where = place === 'body' ? '' : `, in ${articles.length > 1 ? 'the' : 'its'} ${place},`
  const subject = `${outlets(book, articles)}${where}`
  const words = isCut(first.about)
    ? cutWords(entry, first.about, subject, articles.length > 1)
    : editWords(book, entry, first, subject, articles.length > 1)
  const sentence = tidy(inMarks ? words : [...words, ' The words stand outside quotation marks.'])
  const rubric = rubricOf(book, first)
  const kind = isCut(first.about) ? (first.about.marked ? 'marked cut' : 'unmarked cut') : first.about.kind
  return {
    id: `${entry.id}/${index}`,
    rubric,
    kind,
    sentence,
    articles,
    person: entry.statement.statement.person,
    segment: entry,
    segments: [entry],
    evidence,
    finding: null,
    text: folded(`${plain(sentence)} ${articles.length > 3 ? articles.map(id => outlets(book, [id])).join(' ') : ''}`),
  }
}

function cutWords({ base }: SegmentEntry, cut: Cut, subject: string, many: boolean): Piece[] {
  const place = inBase(base, cut.base)
  const hasWords = (from: number, to: number): boolean => wordsOf(base.text, from, to).length > 0
  const atStart = place !== null && !hasWords(0, place.from)
  const atEnd = place !== null && !hasWords(place.to, base.text.length)
  const end = atStart ? 'the beginning' : atEnd ? 'the end' : 'the middle'
  const mark = cut.marked ? 'with a mark' : 'without a mark'
  return [`${subject} ${many ? 'cut' : 'cuts'} ${end} ${mark}: `, quoted(shortened(cut.base.exact)), '.']
}

/** How many words stand with a difference, so that one sees what it does: "25 hours", not "25". */
const AROUND: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['number', [0, 1]],
  ['negation', [2, 2]],
  ['name', [1, 1]],
  ['wording', [1, 1]],
  ['inflection', [1, 1]],
])

/** The words at a place of a text with a few around them; longer differences stand alone. */
function shown(
  text: string,
  place: { from: number; to: number },
  kind: string,
  bounds: readonly [number, number],
): Piece {
  const exact = text.slice(place.from, place.to)
  if (wordsOf(text, place.from, place.to).length > 4) return quoted(shortened(exact))
  const wide = widened(text, place, AROUND.get(kind) ?? [0, 0], bounds)
  return quoted(text.slice(wide.from, wide.to), place.from - wide.from, place.to - wide.from)
}

const boundsOf = (spans: readonly { from: number; to: number }[]): [number, number] => [
  spans[0]?.from ?? 0,
  spans.at(-1)?.to ?? 0,
]

/** The words of an occurrence, and those of the base text's line. */
function wordPair(book: Book, { base }: SegmentEntry, { article, occurrence }: Evidence) {
  const text = partOf(book, article, occurrence.spans[0]?.part ?? 'text') ?? ''
  const ours = occurrence.spans.flatMap(({ from, to }) => wordsOf(text, from, to))
  return { ours, theirs: wordsOf(base.text, 0, base.text.length) }
}

/** Where an occurrence has the words that answer a place of the base text's line: behind the last words that both have. */
export function placeInReading(book: Book, entry: SegmentEntry, evidence: Evidence, offset: number): number {
  const { ours, theirs } = wordPair(book, entry, evidence)
  return answering(theirs, ours, offset, evidence.occurrence.spans[0]?.from ?? 0)
}

/** Where the base text's line would have the words that an occurrence adds. */
export function placeInBase(book: Book, entry: SegmentEntry, evidence: Evidence, offset: number): number {
  const { ours, theirs } = wordPair(book, entry, evidence)
  return answering(ours, theirs, offset, 0)
}

const baseName = (entry: SegmentEntry): string => (entry.segment.basis === 'record' ? 'the record' : 'the base text')

function editWords(book: Book, entry: SegmentEntry, evidence: Evidence, subject: string, many: boolean): Piece[] {
  const edit = evidence.about as Edit
  const { kind, base, reading } = edit
  const bounds = boundsOf(evidence.occurrence.spans)
  const text = partOf(book, evidence.article, reading?.part ?? evidence.occurrence.spans[0]?.part ?? 'text') ?? ''
  const baseWords = (cite: Cite): Piece => {
    const place = inBase(entry.base, cite)
    return place ? shown(entry.base.text, place, kind, [0, entry.base.text.length]) : quoted(shortened(cite.exact))
  }
  const has = baseName(entry)
  const prints = many ? 'print' : 'prints'
  if (base && reading) {
    if (kind === 'order')
      return [`${subject} ${many ? 'put' : 'puts'} `, quoted(shortened(base.exact)), ' in another place.']
    const sentence = [`${subject} ${prints} `, shown(text, reading, kind, bounds)]
    if (kind === 'spelling') return [...sentence, ' for ', quoted(base.exact), '.']
    if (edit.likelyMisprint) return [...sentence, ' for ', baseWords(base), ', which looks like a misprint.']
    return [...sentence, `; ${has} has `, baseWords(base), '.']
  }
  if (base) {
    const at = placeInReading(book, entry, evidence, inBase(entry.base, base)?.from ?? 0)
    const left: Piece[] = [`${subject} ${many ? 'leave' : 'leaves'} out `, quoted(shortened(base.exact))]
    if (wordsOf(base.exact, 0, base.exact.length).length > 4) return [...left, '.']
    const around = widened(text, { from: at, to: at }, [2, 2], bounds)
    return [
      ...left,
      ` and ${prints} `,
      quoted(text.slice(around.from, around.to)),
      `; ${has} has `,
      baseWords(base),
      '.',
    ]
  }
  if (reading) {
    const around = widened(text, reading, [2, 2], bounds)
    const words = text.slice(around.from, around.to) || reading.exact
    return [
      `${subject} ${many ? 'add' : 'adds'} `,
      quoted(reading.exact),
      ': ',
      quoted(words, reading.from - around.from, reading.to - around.from),
      '.',
    ]
  }
  return [`${subject} ${many ? 'change' : 'changes'} the ${kind}.`]
}

/** "3 cuts without a mark": what stands in the summary of the first page. */
export const RUBRIC_COUNT: Readonly<Partial<Record<Rubric, (n: number) => string>>> = {
  meaning: n => `${count(n, 'changed number, negation or name', 'changed numbers, negations or names')}`,
  context: n =>
    `${count(n, 'quotation turned from its meaning or speaker', 'quotations turned from their meaning or speaker')}`,
  cut: n => `${count(n, 'cut')} without a mark`,
  wording: n => `${count(n, 'change')} of wording`,
  misprint: n => count(n, 'misprint'),
  joined: n => `${count(n, 'joined quotation')}`,
  correction: n => count(n, 'correction'),
  copy: n => count(n, 'copy or shared origin', 'copies and shared origins'),
  disagreement: n => count(n, 'disagreement'),
}
