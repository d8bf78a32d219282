import type { Range } from '../../model/span.js'
import { isDigit, isLetter } from '../../text/ascii.js'

/** A sign that can open or close a stretch in quotation marks. */
export interface Mark extends Range {
  readonly kind: 'open' | 'close' | 'either'
  readonly style: 'double' | 'single'
  readonly sign: string
}

const OPENERS = '“„«‟'
const CLOSERS = '”»'
export const DOUBLES = new Set('“”„«»‟"')
export const SINGLES = new Set("‘’‚‹›'`´")
const SIGNS = /["“”„«»‟'‘’‚‹›`´]/g
export const WORD = /[\p{L}\p{N}]/u
/** Words that begin with an apostrophe, lower case, apostrophe left out. */
const CLIPPED = /^(?:em|til|tis|twas|cause|n|bout|round|\d\ds?)(?![\p{L}\p{N}])/iu

/** The quotation marks of `[from, to)`, in order; apostrophes within words are none. */
export function quoteMarks(text: string, { from, to }: Range): Mark[] {
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
const opensAfter = (sign: string) =>
  sign === '' || sign === ' ' || /[\s([{\-–—/>]/.test(sign) || DOUBLES.has(sign) || SINGLES.has(sign)
function isWord(sign: string): boolean {
  const code = sign.charCodeAt(0)
  if (code < 128) return isDigit(code) || isLetter(code)
  return sign !== '' && WORD.test(sign)
}

function doubleMark(text: string, at: number, end: number, from: number, to: number): Mark | null {
  const sign = text.charAt(at)
  const left = before(text, at, from)
  const right = after(text, end, to)
  // 6'2" and 15" are measures; a quotation that ends in a number closes only what is open, which `pair` sees.
  const spaced = /\s/.test(left) && /\s/.test(right)
  const canOpen = spaced || (opensAfter(left) && right !== '' && !/\s/.test(right) && !endsHere(text, end))
  const canClose = left !== '' && !isWord(right)
  const base = { from: at, to: end, style: 'double' as const, sign }
  if (OPENERS.includes(sign)) return { ...base, kind: (canOpen && !spaced) || !canClose ? 'open' : 'either' }
  if (CLOSERS.includes(sign)) return { ...base, kind: canOpen && !canClose ? 'either' : 'close' }
  if (canOpen && !canClose) return { ...base, kind: 'open' }
  if (canClose && !canOpen) return { ...base, kind: 'close' }
  return { ...base, kind: 'either' }
}

/** No quotation begins with a comma or a stop; an ellipsis can, also one set as ". . .". */
const endsHere = (text: string, at: number) => /^(?:[,;]|\.(?!\s?\.))/.test(text.slice(at, at + 3))

function singleMark(text: string, at: number, end: number, from: number, to: number): Mark | null {
  const sign = text.charAt(at)
  const left = before(text, at, from)
  const right = after(text, end, to)
  const base = { from: at, to: end, style: 'single' as const, sign }
  if (sign === '‹' || sign === '‚') return { ...base, kind: 'open' }
  if (sign === '›') return { ...base, kind: 'close' }
  if (isWord(left) && isWord(right)) return null
  // "rock ’n’ roll"
  if (/(?:^|[\s‘’'])n$/i.test(text.slice(Math.max(from, at - 2), at))) return null
  if (sign !== '’' && opensAfter(left) && right !== '' && !/\s/.test(right)) {
    if (CLIPPED.test(text.slice(end, end + 8))) return null
    return { ...base, kind: 'open' }
  }
  if (isWord(right) || left === '' || /\s/.test(left)) return null
  return { ...base, kind: 'close' }
}
