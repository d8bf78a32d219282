import type { Range } from '../model/span.js'
import { kept } from '../text/kept.js'
import { DOUBLES, type Mark, quoteMarks, SINGLES, WORD } from './quotemark.js'

/** A stretch in quotation marks at the outermost level: `[from, to)` leaves the marks out. */
export interface Marked extends Range {
  /** Where the opening mark starts. */
  readonly open: number
  /** Where the closing mark ends; `to` where the paragraph ends first. */
  readonly close: number
  readonly closed: boolean
  /** It opens a paragraph and goes on with the stretch before it, which the paragraph's end left open. */
  readonly continues: boolean
  /** Double marks and guillemets, single marks, or a block that is a quotation as a whole. */
  readonly style: 'double' | 'single' | 'block'
}

/** How many closing candidates a single opening mark looks at: it keeps the search linear. */
const LOOK_AHEAD = 24
/** How many marks a quotation holds at most. */
const LONGEST = 400
/** How many paragraphs without marks of their own a quotation can run through before the mark that closes it. */
const UNMARKED = 12

/** The outermost stretches in quotation marks of a text whose paragraphs are given, in order. */
export function markedStretches(text: string, paragraphs: readonly Range[]): Marked[] {
  const all: Marked[] = []
  let left: Marked | null = null
  // The paragraph whose dangling mark closes what an earlier one left open.
  let until = -1
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const words = text.slice(paragraph.from, paragraph.to)
    const inside = next && opensSingly(text, next) ? runningIn(words) : stretchesIn(words)
    const { dangling } = inside
    const ends = inside.open || inside.stretches.at(-1)?.closed === false ? closedIn(text, paragraphs, index) : -1
    const stretches = inside.open && ends > 0 ? [inside.open] : inside.stretches
    if (index <= until) {
      const { from } = paragraph
      const to = index < until ? paragraph.to : from + dangling
      const close = index < until ? to : to + (text.startsWith("''", to) ? 2 : 1)
      all.push({ open: from, from, to, close, closed: index === until, continues: true, style: 'double' })
    }
    const found = stretches
      .map(marked => shifted(marked, paragraph.from))
      .filter(marked => marked.closed || ends > 0 || keepsOpen(text, paragraph, marked, next))
    const first = found[0]
    if (left && first && first.open === paragraph.from) found[0] = { ...first, continues: true }
    for (const marked of found) all.push(marked)
    const last = found.at(-1)
    left = last && !last.closed ? last : null
    if (ends > 0) until = ends
  }
  return all
}

/** The paragraph whose first mark closes what this one leaves open; -1 where one opens before that, or none is near. */
function closedIn(text: string, paragraphs: readonly Range[], index: number): number {
  for (let i = index + 1; i < Math.min(paragraphs.length, index + 1 + UNMARKED); i++) {
    const { from, to } = paragraphs[i] as Range
    const { stretches, dangling } = stretchesIn(text.slice(from, to))
    if (dangling > 0) return i
    if (stretches.length > 0) return -1
  }
  return -1
}

interface Inside {
  readonly stretches: readonly Marked[]
  /** Where a double mark stands that closes what the paragraph never opened, before all others; -1 where none does. */
  readonly dangling: number
  /** The paragraph as a stretch that its first mark opens and nothing closes, where a later paragraph may. */
  readonly open: Marked | null
  /** A single mark opens the paragraph. */
  readonly singly: boolean
}

/** The stretches of one paragraph, with offsets into it. */
const stretchesIn = kept(paragraph => marksOf(paragraph, false))

/** The same for a paragraph before one that a single mark opens: it may leave a stretch in single marks open. */
const runningIn = kept(paragraph => marksOf(paragraph, true))

function marksOf(paragraph: string, runs: boolean): Inside {
  const whole = { from: 0, to: paragraph.length }
  const marks = quoteMarks(paragraph, whole)
  const first = marks.find(mark => mark.style === 'double')
  const dangles = first?.kind === 'close' && first.sign !== '»' && !isMeasure(paragraph, first)
  const open = first?.from === 0 && first.kind === 'open' && neverCloses(marks) ? opened(first, paragraph.length) : null
  const singly = marks[0]?.from === 0 && marks[0].kind === 'open' && marks[0].style === 'single'
  return { stretches: pair(paragraph, whole, marks, runs), dangling: dangles ? first.from : -1, open, singly }
}

const opensSingly = (text: string, { from, to }: Range): boolean =>
  SINGLES.has(text.charAt(from)) && stretchesIn(text.slice(from, to)).singly

/** “It was no “choice.” It was “late. …: more marks open than close, all the way. */
function neverCloses(marks: readonly Mark[]): boolean {
  let depth = 0
  for (const { style, kind } of marks) {
    if (style !== 'double') continue
    depth += kind === 'open' ? 1 : -1
    if (depth <= 0) return false
  }
  return depth > 1
}

const opened = ({ from, to }: Mark, end: number): Marked => ({
  open: from,
  from: to,
  to: end,
  close: end,
  closed: false,
  continues: false,
  style: 'double',
})

const shifted = ({ open, from, to, close, closed, continues, style }: Marked, by: number): Marked => ({
  open: open + by,
  from: from + by,
  to: to + by,
  close: close + by,
  closed,
  continues,
  style,
})

/** An opening mark that its paragraph never closes counts where a quotation can begin. */
function keepsOpen(text: string, paragraph: Range, marked: Marked, next: Range | undefined): boolean {
  if (marked.open === paragraph.from) return true
  if (next && DOUBLES.has(text.charAt(next.from)) && marked.style === 'double') return true
  return INTRODUCED.test(text.slice(Math.max(paragraph.from, marked.open - 12), marked.open))
}

const isIntroduced = (text: string, { from }: Mark): boolean =>
  INTRODUCED.test(text.slice(Math.max(0, from - 12), from))

const INTRODUCED = /[,:;]\s*$|\s(?:that|said|saying|says|wrote|added)\s+$/

function pair(text: string, paragraph: Range, marks: readonly Mark[], runs: boolean): Marked[] {
  const found: Marked[] = []
  let reopened = false
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark
    if (mark.kind === 'close' && !(mark.sign === '»')) continue
    if (mark.kind === 'either' && mark.style === 'double' && isMeasure(text, mark)) continue
    const single = mark.style === 'single'
    const runsOn = runs && single && (mark.from === 0 || isIntroduced(text, mark))
    const end = single ? closingSingle(text, marks, i, runsOn) : closingDouble(text, marks, i)
    if (end < 0 && (single ? !runsOn : isSpare(text, marks, i))) continue
    const close = marks[end]
    const again = close ? -1 : marks.findIndex((other, k) => k > i && reopens(text, other))
    const stop = again < 0 ? paragraph.to : text.slice(0, (marks[again] as Mark).from).trimEnd().length
    found.push({
      open: mark.from,
      from: mark.to,
      to: close ? close.from : stop,
      close: close ? close.to : stop,
      closed: close !== undefined,
      continues: reopened,
      style: mark.style,
    })
    if (!close && again < 0) break
    i = close ? end : again - 1
    reopened = !close
  }
  return found
}

/** It opens a line after one that ends a sentence: lines that no blank parts are paragraphs to a quotation. */
const reopens = (text: string, { from, kind, style }: Mark): boolean =>
  style === 'double' && kind === 'open' && /[.!?…]["”’]?\s*\n\s*$/.test(text.slice(Math.max(0, from - 8), from))

const isMeasure = (text: string, mark: Mark) =>
  /\d/.test(text.charAt(mark.from - 1)) && !WORD.test(text.charAt(mark.to))

/**
 * A mark that nothing closes, before others that are closed: within a sentence it is a slip, and where a quotation
 * begins a sentence after it, its own end was forgotten.
 */
function isSpare(text: string, marks: readonly Mark[], i: number): boolean {
  const { from } = marks[i] as Mark
  const next = nextDouble(marks, i)
  if (marks[next]?.kind !== 'open' || reopens(text, marks[next]) || closingDouble(text, marks, next) < 0) return false
  const fresh = /[.!?]\s+$/.test(text.slice(Math.max(0, (marks[next] as Mark).from - 3), (marks[next] as Mark).from))
  return fresh || (from > 0 && !isIntroduced(text, marks[i] as Mark))
}

function nextDouble(marks: readonly Mark[], i: number): number {
  let next = i + 1
  while (next < marks.length && marks[next]?.style !== 'double') next++
  return next
}

/** “It is 15" wide,” and "It is 15" wide," have a measure in them. */
function isMeasureWithin(text: string, opening: Mark, marks: readonly Mark[], i: number): boolean {
  const mark = marks[i] as Mark
  if (mark.sign !== '"' || !isMeasure(text, mark)) return false
  return opening.sign === '“' ? closesLater(marks, i) : marks[nextDouble(marks, i)]?.kind === 'close'
}

const closesLater = (marks: readonly Mark[], i: number) =>
  marks.slice(i + 1, i + 1 + LOOK_AHEAD).find(mark => mark.sign === '“' || mark.sign === '”')?.sign === '”'

/** The mark that closes the double mark at `start`: marks of one level nest, of whatever style they are. */
function closingDouble(text: string, marks: readonly Mark[], start: number): number {
  const opening = marks[start] as Mark
  const low = opening.sign === '„'
  const reversed = opening.sign === '»'
  let depth = 1
  let single = -1
  let last = Math.min(marks.length, start + LONGEST)
  for (let i = start + 1; i < last; i++) {
    const mark = marks[i] as Mark
    if (reopens(text, mark)) {
      last = i
      break
    }
    if (mark.style === 'single') {
      if (mark.kind === 'open') single = i
      else if (single < 0 && closesAnother(text, mark)) single = i
      continue
    }
    if (depth === 1 && isMeasureWithin(text, opening, marks, i)) continue
    const closes = mark.kind !== 'open' || (low && mark.sign === '“') || (reversed && mark.sign === '«')
    if (closes) {
      depth--
      if (depth === 0) return i
    } else depth++
  }
  // “It sank,’ she said: one mark of the pair is of the other kind.
  if (depth === 1 && single > start && marks[single]?.kind === 'close') return single
  // A doubled opening mark, or one level left open: the last closing mark ends the whole.
  if (depth > 1)
    for (let i = last - 1; i > start; i--) if (marks[i]?.style === 'double' && marks[i]?.kind === 'close') return i
  return -1
}

/** A single mark that can close a double one: it stands beside a comma or stop, and is no plural's. */
const closesAnother = (text: string, { from, to }: Mark) =>
  /[,.!?]/.test(text.charAt(from - 1)) || (/[,.]/.test(text.charAt(to)) && !/s/i.test(text.charAt(from - 1)))

/**
 * The best closing single mark: one after punctuation before one after a letter, and not a plural's apostrophe; of a
 * stretch that may run on, no mark that could be one.
 */
function closingSingle(text: string, marks: readonly Mark[], start: number, runsOn: boolean): number {
  let fallback = -1
  let double = 0
  const last = Math.min(marks.length, start + LOOK_AHEAD)
  for (let i = start + 1; i < last; i++) {
    const mark = marks[i] as Mark
    if (mark.style !== 'single') {
      // ‘It sank,” she said
      if (mark.kind === 'open') double++
      else if (double > 0) double--
      else if (mark.kind === 'close' && fallback < 0 && closesAnother(text, mark)) return i
      continue
    }
    if (mark.kind === 'open') {
      if (fallback >= 0) return fallback
      continue
    }
    if (!/s/i.test(text.charAt(mark.from - 1))) return i
    // "the brands' plan": an apostrophe before a lower-case word may be a plural's; look for a better one.
    if (!/^\s\p{Ll}/u.test(text.slice(mark.to, mark.to + 2))) return i
    if (fallback < 0 && !runsOn) fallback = i
  }
  return fallback
}
