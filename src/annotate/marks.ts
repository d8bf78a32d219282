import type { Range } from '../model/span.js'
import { kept } from '../text/kept.js'

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

const OPENERS = '“„«‟'
const CLOSERS = '”»'
const DOUBLES = new Set('“”„«»‟"')
const SINGLES = new Set("‘’‚‹›'")
const SIGNS = /["“”„«»‟'‘’‚‹›`]/g
const WORD = /[\p{L}\p{N}]/u
/** Words that begin with an apostrophe, lower case, apostrophe left out. */
const CLIPPED = /^(?:em|til|tis|twas|cause|n|bout|round|\d\ds?)(?![\p{L}\p{N}])/iu
/** How many closing candidates a single opening mark looks at: it keeps the search linear. */
const LOOK_AHEAD = 24

interface Mark extends Range {
  readonly kind: 'open' | 'close' | 'either'
  readonly style: 'double' | 'single'
  readonly sign: string
}

/** The outermost stretches in quotation marks of a text whose paragraphs are given, in order. */
export function markedStretches(text: string, paragraphs: readonly Range[]): Marked[] {
  const all: Marked[] = []
  let left: Marked | null = null
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1]
    const found = stretchesIn(text.slice(paragraph.from, paragraph.to))
      .map(marked => shifted(marked, paragraph.from))
      .filter(marked => marked.closed || keepsOpen(text, paragraph, marked, next))
    const first = found[0]
    if (left && first && first.open === paragraph.from) found[0] = { ...first, continues: true }
    all.push(...found)
    const last = found.at(-1)
    left = last && !last.closed ? last : null
  }
  return all
}

/** The stretches of one paragraph, with offsets into it. */
const stretchesIn = kept((paragraph): readonly Marked[] => {
  const whole = { from: 0, to: paragraph.length }
  return pair(paragraph, whole, scan(paragraph, whole))
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
  return /[,:;]\s*$|\s(?:that|said|saying|says|wrote|added)\s+$/.test(
    text.slice(Math.max(paragraph.from, marked.open - 12), marked.open),
  )
}

function scan(text: string, { from, to }: Range): Mark[] {
  const marks: Mark[] = []
  let next = from
  for (const found of text.slice(from, to).matchAll(SIGNS)) {
    const i = from + found.index
    const sign = found[0]
    if (i < next) continue
    // Of three, the inner mark closes first.
    const inner = sign === "'" && text.startsWith("'''", i) && !opensAfter(before(text, i, from))
    const doubled = (sign === "'" || sign === '`') && text.charAt(i + 1) === sign && !inner
    if (!doubled && !DOUBLES.has(sign) && !SINGLES.has(sign)) continue
    const end = doubled ? i + 2 : i + 1
    const mark = doubled || DOUBLES.has(sign) ? doubleMark(text, i, end, from, to) : singleMark(text, i, end, from, to)
    if (mark) marks.push(mark)
    next = end
  }
  return marks
}

const before = (text: string, at: number, from: number) => (at > from ? text.charAt(at - 1) : '')
const after = (text: string, at: number, to: number) => (at < to ? text.charAt(at) : '')
const opensAfter = (sign: string) => sign === '' || /[\s([{\-–—/>]/.test(sign) || DOUBLES.has(sign) || SINGLES.has(sign)
const isWord = (sign: string) => sign !== '' && WORD.test(sign)

function doubleMark(text: string, at: number, end: number, from: number, to: number): Mark | null {
  const sign = text.charAt(at)
  const left = before(text, at, from)
  const right = after(text, end, to)
  // 6'2" and 15" are measures; a quotation that ends in a number closes only what is open, which `pair` sees.
  const canOpen = opensAfter(left) && right !== '' && !/\s/.test(right)
  const canClose = left !== '' && !isWord(right)
  const base = { from: at, to: end, style: 'double' as const, sign }
  if (OPENERS.includes(sign)) return { ...base, kind: canOpen || !canClose ? 'open' : 'either' }
  if (CLOSERS.includes(sign)) return { ...base, kind: canOpen && !canClose ? 'either' : 'close' }
  if (canOpen && !canClose) return { ...base, kind: 'open' }
  if (canClose && !canOpen) return { ...base, kind: 'close' }
  return { ...base, kind: 'either' }
}

function singleMark(text: string, at: number, end: number, from: number, to: number): Mark | null {
  const sign = text.charAt(at)
  const left = before(text, at, from)
  const right = after(text, end, to)
  const base = { from: at, to: end, style: 'single' as const, sign }
  if (sign === '‹' || sign === '‚') return { ...base, kind: 'open' }
  if (sign === '›') return { ...base, kind: 'close' }
  if (isWord(left) && isWord(right)) return null
  if (sign !== '’' && opensAfter(left) && right !== '' && !/\s/.test(right)) {
    if (CLIPPED.test(text.slice(end, end + 8))) return null
    return { ...base, kind: 'open' }
  }
  if (isWord(right) || left === '' || /\s/.test(left)) return null
  return { ...base, kind: 'close' }
}

function pair(text: string, paragraph: Range, marks: readonly Mark[]): Marked[] {
  const found: Marked[] = []
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark
    if (mark.kind === 'close' && !(mark.sign === '»')) continue
    if (mark.kind === 'either' && mark.style === 'double' && isMeasure(text, mark)) continue
    const end = mark.style === 'double' ? closingDouble(text, marks, i) : closingSingle(text, marks, i)
    if (end < 0 && mark.style === 'single') continue
    const close = marks[end]
    found.push({
      open: mark.from,
      from: mark.to,
      to: close ? close.from : paragraph.to,
      close: close ? close.to : paragraph.to,
      closed: close !== undefined,
      continues: false,
      style: mark.style,
    })
    if (!close) break
    i = end
  }
  return found
}

const isMeasure = (text: string, mark: Mark) =>
  /\d/.test(text.charAt(mark.from - 1)) && !WORD.test(text.charAt(mark.to))

const closesLater = (marks: readonly Mark[], i: number) =>
  marks.slice(i + 1, i + 1 + LOOK_AHEAD).find(mark => mark.sign === '“' || mark.sign === '”')?.sign === '”'

/** The mark that closes the double mark at `start`: marks of one level nest, of whatever style they are. */
function closingDouble(text: string, marks: readonly Mark[], start: number): number {
  const opening = marks[start] as Mark
  const low = opening.sign === '„'
  const reversed = opening.sign === '»'
  let depth = 1
  for (let i = start + 1; i < marks.length; i++) {
    const mark = marks[i] as Mark
    if (mark.style !== 'double') continue
    // “It is 15" wide,” has a measure in it.
    if (opening.sign === '“' && mark.sign === '"' && isMeasure(text, mark) && closesLater(marks, i)) continue
    const closes = mark.kind !== 'open' || (low && mark.sign === '“') || (reversed && mark.sign === '«')
    if (closes) {
      depth--
      if (depth === 0) return i
    } else if (mark.sign !== opening.sign || mark.sign !== '"') depth++
  }
  // A doubled opening mark, or one level left open: the last closing mark ends the whole.
  if (depth > 1)
    for (let i = marks.length - 1; i > start; i--)
      if (marks[i]?.style === 'double' && marks[i]?.kind === 'close') return i
  return -1
}

/** The best closing single mark: one after punctuation before one after a letter, and not a plural's apostrophe. */
function closingSingle(text: string, marks: readonly Mark[], start: number): number {
  let fallback = -1
  const last = Math.min(marks.length, start + LOOK_AHEAD)
  for (let i = start + 1; i < last; i++) {
    const mark = marks[i] as Mark
    if (mark.style !== 'single') continue
    if (mark.kind === 'open') {
      if (fallback >= 0) return fallback
      continue
    }
    if (!/s/i.test(text.charAt(mark.from - 1))) return i
    // "the brands' plan": an apostrophe before a lower-case word may be a plural's; look for a better one.
    if (!/^\s\p{Ll}/u.test(text.slice(mark.to, mark.to + 2))) return i
    if (fallback < 0) fallback = i
  }
  return fallback
}
