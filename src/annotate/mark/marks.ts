import type { Range } from '../../model/span.js'
import { kept } from '../../text/kept.js'
import { forgottenEnd } from './forgotten.js'
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
    const follows = next !== undefined && DOUBLES.has(text.charAt(next.from))
    const found = stretches
      .map(marked => shifted(marked, paragraph.from))
      .map(marked => (follows || marked.closed || ends > 0 ? marked : endedByPronoun(text, marked)))
      .filter(marked => marked.closed || ends > 0 || follows || keepsOpen(text, paragraph, marked))
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
const keepsOpen = (text: string, paragraph: Range, { open, style }: Marked): boolean =>
  open === paragraph.from ||
  isIntroduced(text, open, paragraph.from) ||
  (style === 'double' && opensSentence(text, open, paragraph.from))

/** Where no mark opens the next paragraph, a pronoun's attribution ends a stretch as well: `“It sank, she said.` */
function endedByPronoun(text: string, marked: Marked): Marked {
  const end = marked.style === 'double' ? forgottenEnd(text, marked, true) : null
  return end === null ? marked : { ...marked, to: end, close: end, closed: true }
}

const isIntroduced = (text: string, at: number, from = 0): boolean =>
  INTRODUCED.test(text.slice(Math.max(from, at - 12), at))

const INTRODUCED = /[,:;]\s*$|\s(?:that|said|saying|says|wrote|added)\s+$/

/** A sentence ends right before it. */
const opensSentence = (text: string, at: number, from = 0): boolean =>
  /[.!?…]["”’)]?\s+$/.test(text.slice(Math.max(from, at - 5), at))

function pair(text: string, paragraph: Range, marks: readonly Mark[], runs: boolean): Marked[] {
  const found: Marked[] = []
  let continues = false
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark
    if (mark.kind === 'close' && !(mark.sign === '»')) continue
    if (mark.kind === 'either' && mark.style === 'double' && isMeasure(text, mark)) continue
    if (isDoubled(marks, i)) continue
    const single = mark.style === 'single'
    const runsOn = runs && single && (mark.from === 0 || isIntroduced(text, mark.from))
    const end = single ? closingSingle(text, marks, i, runsOn) : closingDouble(text, marks, i)
    if (end >= 0) {
      const close = marks[end] as Mark
      found.push(stretchOf(mark, close.from, { close: close.to, closed: true, continues }))
      continues = false
      i = end
      continue
    }
    if (single && !runsOn) continue
    const attributed = single ? null : attributedWithin(text, paragraph, marks, i)
    if (attributed !== null) {
      found.push(stretchOf(mark, attributed, { close: attributed, closed: true, continues }))
      continues = false
      while (i + 1 < marks.length && (marks[i + 1] as Mark).from < attributed) i++
      continue
    }
    const again = single ? -1 : reopened(text, marks, i)
    if (again < 0 && !single && isSpare(text, marks, i)) continue
    const stop = again < 0 ? paragraph.to : text.slice(0, (marks[again] as Mark).from).trimEnd().length
    found.push(stretchOf(mark, stop, { close: stop, closed: false, continues }))
    if (again < 0) break
    i = again - 1
    continues = true
  }
  return found
}

/** The first of two opening marks side by side (`""We sank," she said. "All of us."`) that no two close: one too many. */
function isDoubled(marks: readonly Mark[], i: number): boolean {
  const isPair = (k: number, kind: Mark['kind']): boolean => {
    const [a, b] = [marks[k], marks[k + 1]]
    return a?.style === 'double' && b?.style === 'double' && a.to === b.from && a.kind === kind && b.kind === kind
  }
  if (!isPair(i, 'open')) return false
  for (let k = i + 2; k < Math.min(marks.length, i + LONGEST); k++) if (isPair(k, 'close')) return false
  return true
}

const stretchOf = (
  { from, to, style }: Mark,
  end: number,
  rest: Pick<Marked, 'close' | 'closed' | 'continues'>,
): Marked => ({ open: from, from: to, to: end, ...rest, style })

/** A quotation can begin there: the text opens, a sentence or something that leads to it ends. */
const canBegin = (text: string, { from }: Mark): boolean =>
  from === 0 || isIntroduced(text, from) || opensSentence(text, from)

/** Where an attribution ends the words that no mark closes, before any other double mark; null where none does. */
function attributedWithin(text: string, paragraph: Range, marks: readonly Mark[], i: number): number | null {
  const mark = marks[i] as Mark
  const next = marks[nextDouble(marks, i)]
  if (!canBegin(text, mark)) return null
  return forgottenEnd(text, { from: mark.to, to: next?.from ?? paragraph.to }, next !== undefined)
}

/**
 * The mark that opens the words anew which the one at `i` opened and nothing closed: at the head of a line, or of a
 * sentence, where paragraphs were run together ("Vale said: “We want a vote. “It is late.”"). -1 where none does.
 */
function reopened(text: string, marks: readonly Mark[], i: number): number {
  for (let k = i + 1; k < Math.min(marks.length, i + LONGEST); k++) if (reopens(text, marks[k] as Mark)) return k
  const next = nextDouble(marks, i)
  const mark = marks[next]
  if (mark?.kind !== 'open' || !opensSentence(text, mark.from) || !canBegin(text, marks[i] as Mark)) return -1
  return closingDouble(text, marks, next) < 0 ? -1 : next
}

/** It opens a line after one that ends a sentence: lines that no blank parts are paragraphs to a quotation. */
const reopens = (text: string, { from, kind, style }: Mark): boolean =>
  style === 'double' && kind === 'open' && /[.!?…]["”’]?[^\S\n]*\n\s*$/.test(text.slice(Math.max(0, from - 8), from))

const isMeasure = (text: string, mark: Mark) =>
  /\d/.test(text.charAt(mark.from - 1)) && !WORD.test(text.charAt(mark.to))

/** A mark that nothing closes, within a sentence and before others that are closed, is a slip. */
function isSpare(text: string, marks: readonly Mark[], i: number): boolean {
  const { from } = marks[i] as Mark
  const next = nextDouble(marks, i)
  if (marks[next]?.kind !== 'open' || reopens(text, marks[next]) || closingDouble(text, marks, next) < 0) return false
  return from > 0 && !isIntroduced(text, from)
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
