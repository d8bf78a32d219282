import type { Range } from '../model/span.js'
import { isLetter } from './ascii.js'
import {
  COUNTED_STOPS,
  CUE_BEHIND,
  FIRM_NAME,
  MONTH_STOPS,
  OPENERS,
  PLATFORM_X,
  PRONOUN_I,
  SHORT_LOWER,
  SHORTENED,
  TITLE_STOPS,
} from './english.js'
import { kept } from './kept.js'
import { paragraphs } from './paragraph.js'

const opening = /["'\u201C\u2018\u00AB\u2039\u201E\u201A([{]/u
const closing = /["'\u201D\u2019\u00BB\u203A)\]}]/u
const space = /[\s\u200B\uFEFF]/u

/**
 * The sentences of `text[from, to)`: paragraph by paragraph, in order, without white space at
 * their ends. They split inside quotations too, and take in the marks that close after their
 * stop. A line break ends a sentence after a stop, and before an opening quotation mark.
 */
export function sentences(text: string, from = 0, to = text.length): Range[] {
  if (from < 0 || to < from || to > text.length)
    throw new RangeError(`no range [${from}, ${to}) in ${text.length} units`)
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  const found: Range[] = []
  for (const paragraph of paragraphs(part)) {
    for (const one of split(part.slice(paragraph.from, paragraph.to)))
      found.push({ from: from + paragraph.from + one.from, to: from + paragraph.from + one.to })
  }
  return found
}

/** A stop with the marks that close after it, a line break with what stands around it. */
const candidate = /[.!?\u2026\u203D\u3002\uFF01\uFF1F]+|[\r\n\u2028\u2029]+/gu

/** The sentences of one paragraph. */
const split = kept((text): readonly Range[] => {
  const found: Range[] = []
  let from = 0
  const cut = (end: number, next: number): void => {
    if (end > from) found.push({ from, to: end })
    from = next
  }
  for (const match of text.matchAll(candidate)) {
    if (match.index < from) continue
    if (/[\r\n\u2028\u2029]/u.test(match[0])) {
      const next = skip(text, match.index + match[0].length)
      const end = back(text, match.index)
      if (end > from && (endsWithStop(text, from, end) || opensQuotation(text, next))) cut(end, next)
      continue
    }
    const end = boundary(text, match.index, match.index + match[0].length)
    if (end !== null) cut(end, skip(text, end))
  }
  cut(back(text, text.length), text.length)
  return found
})

function skip(text: string, at: number): number {
  let i = at
  while (i < text.length && space.test(text[i] as string)) i++
  return i
}

function back(text: string, at: number): number {
  let i = at
  while (i > 0 && space.test(text[i - 1] as string)) i--
  return i
}

function opensQuotation(text: string, at: number): boolean {
  return /["\u201C\u2018\u00AB\u201E]/u.test(text[at] ?? '')
}

function endsWithStop(text: string, from: number, to: number): boolean {
  let i = to
  while (i > from && closing.test(text[i - 1] as string)) i--
  return i > from && /[.!?\u2026\u3002\uFF01\uFF1F]/u.test(text[i - 1] as string)
}

/** Where the sentence with the stop `[at, stop)` ends, or null where it goes on. */
function boundary(text: string, at: number, stop: number): number | null {
  let end = stop
  while (end < text.length && closing.test(text[end] as string)) end++
  const marked = end > stop
  const next = skip(text, end)
  if (next >= text.length) return end
  const sign = text.slice(at, stop)
  if (next === end) return sign === '.' && !marked && joined(text, at, stop) ? end : null
  if (/[\r\n\u2028\u2029]/u.test(text.slice(end, next))) return end
  // An ellipsis behind a stop stands for what the next sentence lost: "It was late. … She left."
  if (
    /[.\u2026]/.test(text[next] as string) &&
    /^[.!?]+$/.test(sign) &&
    /^(?:\u2026|\.{3}|\.\s{1,2}\.\s{1,2}\.)[\s\p{L}]/u.test(text.slice(next, next + 8))
  )
    return sign !== '.' || marked || !abbreviated(text, at, next, false) ? end : null
  let word = next
  while (word < text.length && opening.test(text[word] as string)) word++
  const first = text.slice(word, word + 2)
  if (/^(?:[a-z][a-z ]|\p{Ll}(?!\p{Lu}))/u.test(first)) return null
  if (sign === '!' && FIRM_NAME.test(text.slice(next, next + 5))) return null
  if (/(?:\.{2}|\u2026)$/u.test(sign) && !marked && stutters(text, at, next)) return null
  if (!/^[\p{L}\p{N}$\u00A3\u20AC@#&\-\u2013\u2014]/u.test(first) && word === next) return null
  if (/^[-\u2013\u2014&]/u.test(first)) return null
  if (/[?!]$/u.test(sign) && marked && word === next && cued(text, next)) return null
  if (sign === '.' && !marked && abbreviated(text, at, word, word > next)) return null
  return end
}

/** "I... I don't know": the same word on both sides of an ellipsis. */
function stutters(text: string, at: number, next: number): boolean {
  const before = /(?<![\p{L}'\u2019])[\p{L}'\u2019]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0]
  return (
    before !== undefined &&
    before.toLowerCase() === /^[\p{L}'\u2019]+/u.exec(text.slice(next, next + 24))?.[0].toLowerCase()
  )
}

/** A name of one to four words, then a verb of speech: “Is it?” Tessa Vale asked. */
function cued(text: string, at: number): boolean {
  const match = CUE_BEHIND.exec(text.slice(at, at + 200))
  return match !== null && !OPENERS.has((match[1] as string).toLowerCase())
}
/** "well.The": a lower-case word of three letters or more, then a capital and a small letter. */
function joined(text: string, at: number, next: number): boolean {
  return (
    /\p{Ll}{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\p{Lu}\p{Ll}*(?:\s|['\u2019])/u.test(text.slice(next, next + 30))
  )
}

/** No abbreviation has so many letters. */
const spelledOut = 7

function isSpelledOut(text: string, end: number): boolean {
  if (end < spelledOut) return false
  for (let i = end - spelledOut; i < end; i++) if (!isLetter(text.charCodeAt(i))) return false
  return true
}

function abbreviated(text: string, at: number, next: number, quoted: boolean): boolean {
  if (isSpelledOut(text, at)) return false
  // "[D]r." is "Dr.".
  const run = text.slice(Math.max(0, at - 24), at).replace(/\[(\p{L})\]/gu, '$1')
  const before = /(?<![\p{L}\p{M}.'\u2019])[\p{L}\p{M}.'\u2019]*$/u.exec(run)?.[0] ?? ''
  const low = before.toLowerCase()
  const follows = /^[\p{L}\p{N}'\u2019]*/u.exec(text.slice(next, next + 24))?.[0] ?? ''
  const opens = quoted || OPENERS.has(follows.toLowerCase())
  // "P. 12" counts pages; "P. K. Marsh" is somebody.
  const initial = /^\p{Lu}$/u.test(before) && !/^\p{N}/u.test(follows)
  if (COUNTED_STOPS.has(low) && !initial) return /^\p{N}|^[IVXLC]+$/u.test(follows) && follows !== 'I'
  if (TITLE_STOPS.has(low)) return /^\p{Lu}/u.test(before) || /^\p{N}/u.test(follows) || SHORT_LOWER.test(low)
  if (before === 'I' && PRONOUN_I.test(text.slice(Math.max(0, at - 16), at))) return false
  // "wrote on X. Ann Vale replied"
  if (before === 'X' && PLATFORM_X.test(text.slice(Math.max(0, at - 8), at))) return false
  if (/^\p{Lu}$/u.test(before)) return !opens || text[next + follows.length] === '.'
  if (low === 'i.e' || low === 'e.g') return true
  if (/^\p{L}(?:\.\p{L})+$/u.test(before)) return !opens
  if (SHORTENED.has(low) && /^\p{Lu}|^etc$/u.test(before))
    return MONTH_STOPS.has(low) ? /^\p{N}/u.test(follows) || !opens : !opens
  return false
}
