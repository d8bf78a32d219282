import type { Range } from '../model/span.js'
import { isDigit, isLetter } from './ascii.js'
import { kept } from './kept.js'

/** A word, a number or a sign. Offsets are UTF-16 units of the text that was given. */
export interface Token extends Range {
  readonly kind: 'word' | 'number' | 'punctuation'
  /** For comparing: lower case, NFC, straight marks, one kind of dash, no zero-width signs. */
  readonly norm: string
}

/** What stands for an apostrophe between two letters: also accents and primes, which keyboards and old systems give. */
const apostrophes = "'\u2019\u2018\u201B\u02BC\uFF07`\u00B4\u1FFD\u1FEF\u2032"
const letter = String.raw`[\p{L}\p{M}\p{Nl}_\u00AD\u200C\u200D\u2060]`

/**
 * The alternatives, first one wins: dotted abbreviations ("U.S.", "a.m."), numbers with their
 * grouping and suffix, words with inner apostrophes, ellipses, any one sign. Every alternative
 * consumes what it scans, so the whole is linear.
 */
const pattern = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\p{L}\.(?:\p{L}\.)+(?![\p{L}\p{N}])|(?=[\p{L}_])${letter}(?:${letter}|\p{Nd}|[${apostrophes}](?=\p{L}))*`,
    String.raw`\p{Nd}(?:\p{Nd}|[.,:](?=\p{Nd}))*(?:\p{L}\p{M}*)*|[\p{No}]+`,
    String.raw`\.(?: ?\.){2,}|\u2026|[^\s\uFEFF\u200B]\p{M}*`,
  ].join('|'),
  'gu',
)
/** The same for a text whose letters are those of ASCII, where it takes a fraction of the time. */
const plainPattern = new RegExp(
  [
    String.raw`(?<![A-Za-z\d])[A-Za-z]\.(?:[A-Za-z]\.)+(?![A-Za-z\d])|[A-Za-z_](?:\w|[${apostrophes}](?=[A-Za-z]))*`,
    String.raw`\d(?:\d|[.,:](?=\d))*[A-Za-z]*`,
    String.raw`\.(?: ?\.){2,}|\S`,
  ].join('|'),
  'g',
)
/** Text of ASCII, the marks of prose and the no-break space. */
const plain = /^[\t-\r -~\xA0\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/

const signs: readonly (readonly [RegExp, string])[] = [
  [/^["\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02\u301D-\u301F]$/u, '"'],
  [/^['\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u02BC\uFF07`\u00B4]$/u, "'"],
  [/^[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]$/u, '-'],
  [/^(?:\u2026|\.(?: ?\.){2,})$/u, '\u2026'],
]

const normSign = kept((text: string): string => {
  // Some marks only become such when they are composed: U+1FFD is U+00B4 then.
  const composed = text.normalize('NFC')
  return signs.find(([kind]) => kind.test(composed))?.[1] ?? composed
})

function normWord(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')
    .replace(/[\u2018\u2019\u201B\u02BC\uFF07`\u00B4\u1FFD\u1FEF\u2032]/gu, "'")
    .toLowerCase()
    .normalize('NFC')
}

/** ASCII: what nothing but its case keeps from comparing. */
const ascii = /^[\0-\x7F]*$/

function kindOf(text: string): Token['kind'] {
  const code = text.charCodeAt(0)
  if (code < 128) {
    if (isDigit(code)) return 'number'
    return code === 95 || isLetter(code) ? 'word' : 'punctuation'
  }
  if (/^\p{L}/u.test(text)) return 'word'
  return /^[\p{Nd}\p{No}]/u.test(text) ? 'number' : 'punctuation'
}

/** What a token with these characters compares as. */
function normOf(kind: Token['kind'], text: string): string {
  if (kind === 'punctuation') return normSign(text)
  return ascii.test(text) && !text.includes('`') ? text.toLowerCase() : normWord(text)
}

/**
 * The tokens of `text[from, to)`, in order, without overlap; what lies between them is white
 * space, U+200B or U+FEFF. Characters outside the range are not looked at.
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  if (from < 0 || to < from || to > text.length)
    throw new RangeError(`no range [${from}, ${to}) in ${text.length} units`)
  const part = from === 0 && to === text.length ? text : text.slice(from, to)
  const tokens: Token[] = []
  for (const match of part.matchAll(plain.test(part) ? plainPattern : pattern)) {
    const [sign] = match
    const start = from + match.index
    const kind = kindOf(sign)
    tokens.push({ kind, from: start, to: start + sign.length, norm: normOf(kind, sign) })
  }
  return tokens
}
