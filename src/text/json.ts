/** How much of JSON is read. Parsed, a bracket takes up to fifty times its byte. */
export interface JsonLimits {
  /** Brackets within brackets. */
  readonly depth: number
  /** Numbers, strings, lists, objects and the like, at any depth. */
  readonly values: number
}

/**
 * What one record, or one script of a page, may hold. Writing JSON overflows the stack at some thousands of brackets;
 * the map of a page has at most some hundred thousand numbers.
 */
export const JSON_LIMITS: JsonLimits = { depth: 500, values: 1_000_000 }

/** JSON that would take too much memory. The message completes "The record …". */
export class JsonLimitError extends Error {
  override readonly name = 'JsonLimitError'
}

/** What a glance over JSON text tells: its size once parsed, and the numbers in it that JavaScript cannot hold. */
interface Measure extends JsonLimits {
  /** Places of numbers, `from` and `to` in turn. */
  readonly large: readonly number[]
}

/**
 * `JSON.parse`, of what fits into memory. A whole number that would lose digits (the ids of some services have more
 * than sixteen), and one beyond all numbers, becomes a string of its digits. Throws a JsonLimitError beyond the
 * limits, before anything is parsed, and a SyntaxError as `JSON.parse` does.
 */
export function parseJson(text: string, limits: JsonLimits = JSON_LIMITS): unknown {
  const { depth, values, large } = measure(text, limits)
  if (depth > limits.depth) throw new JsonLimitError(`is nested more than ${limits.depth} deep`)
  if (values > limits.values) throw new JsonLimitError(`holds more than ${limits.values} values`)
  const value: unknown = JSON.parse(text)
  // Parsed once as it is: quoted, much would pass that is no JSON.
  return large.length === 0 ? value : JSON.parse(quoted(text, large))
}

const QUOTE = 0x22
const COMMA = 0x2c
const MINUS = 0x2d
const OPEN = new Set([...'[{'].map(sign => sign.charCodeAt(0)))
const CLOSE = new Set([...']}'].map(sign => sign.charCodeAt(0)))
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Stops at the limits. What is no JSON is measured somehow: parsing refuses it. */
function measure(text: string, limits: JsonLimits): Measure {
  const large: number[] = []
  let depth = 0
  let deepest = 0
  let values = 1
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = stringEnd(text, at)
    else if (code === COMMA) values++
    else if (OPEN.has(code)) {
      values++
      deepest = Math.max(deepest, ++depth)
    } else if (CLOSE.has(code)) depth--
    else if (code === MINUS || isDigit(code)) {
      const to = numberEnd(text, at)
      if (isLarge(text, at, to)) large.push(at, to)
      at = to - 1
    }
    if (deepest > limits.depth || values > limits.values) break
  }
  return { depth: deepest, values, large }
}

/** The place of the quotation mark that ends the string which begins at `from`; the end of the text where none does. */
function stringEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0
    while (text[at - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0) return at
  }
  return text.length
}

const NUMBER = /[-+.\deE]*/y

function numberEnd(text: string, from: number): number {
  NUMBER.lastIndex = from
  NUMBER.test(text)
  return NUMBER.lastIndex
}

/** The fewest digits that can be too many; "1e999" has fewer signs. */
const MOST_SAFE_DIGITS = 15

function isLarge(text: string, from: number, to: number): boolean {
  if (to - from <= MOST_SAFE_DIGITS && text.slice(from, to).search(/e/i) < 0) return false
  const digits = text.slice(from, to)
  const value = Number(digits)
  return /^-?\d+$/.test(digits) ? !Number.isSafeInteger(value) : !Number.isFinite(value)
}

function quoted(text: string, places: readonly number[]): string {
  let out = ''
  let done = 0
  for (let i = 0; i < places.length; i += 2) {
    out += `${text.slice(done, places[i])}"${text.slice(places[i], places[i + 1])}"`
    done = places[i + 1]!
  }
  return out + text.slice(done)
}
