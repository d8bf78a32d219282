import fc from 'fast-check'
import type { Range } from '../../src/model/span.js'

/** Pieces that break careless text code: astral signs, marks, zero-width signs, half surrogates, right-to-left words. */
const piece = fc.constantFrom(
  'We',
  'Ann’s',
  "haven't",
  'U.S.',
  'a.m.',
  'e\u0301',
  'É',
  'İ',
  'ß',
  'ﬁ',
  'ΑΣ',
  '🙂',
  '👩‍👩‍👧',
  '𝐀',
  '\ud800',
  '\udc00',
  '\u0301',
  '가',
  '\u1100\u1161\u11a8',
  'שלום',
  'مرحبا',
  '\u200f',
  '\u202a',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00a0',
  ' ',
  '   ',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '\n \u00a0\n',
  '.',
  '...',
  '…',
  '. . .',
  '?',
  '!',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '–',
  '—',
  '-',
  '$',
  '%',
  '5,000',
  '3.5',
  '10:30',
  '23rd',
  '½',
  '&',
  '@',
  '#',
  '_',
  '(',
  ')',
  ':',
  ',',
)

/** Any text at all: of the pieces above, or of any UTF-16 units. */
export const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map(list => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map(units => String.fromCharCode(...units)),
)

/** What of a text no range has, but for white space and signs that nobody sees. */
export function outside(text: string, ranges: readonly Range[]): string {
  let last = 0
  let found = ''
  for (const { from, to } of [...ranges, { from: text.length, to: text.length }]) {
    found += text.slice(last, from).replace(/[\s\p{Cf}]/gu, '')
    last = to
  }
  return found
}

/** Lines of a megabyte each that make careless patterns quadratic: what takes a minute fails by the limit of all tests. */
export const longLines: readonly (readonly [string, string])[] = [
  ['one word', 'a'.repeat(1_000_000)],
  ['spaces', `a${' '.repeat(1_000_000)}b`],
  ['stops', '.'.repeat(1_000_000)],
  ['spaced stops', '. '.repeat(500_000)],
  ['initials', 'A.'.repeat(500_000)],
  ['digits', '1,'.repeat(500_000)],
  ['marks', `e${'\u0301'.repeat(1_000_000)}`],
  ['quotation marks', '"'.repeat(1_000_000)],
  ['stops and marks', '.”'.repeat(500_000)],
  ['line breaks', '\n'.repeat(1_000_000)],
  ['lines', 'a.\n'.repeat(330_000)],
  ['spaced lines', ' \n'.repeat(500_000)],
  ['zero-width', '\u200b'.repeat(1_000_000)],
  ['half surrogates', '\ud800'.repeat(1_000_000)],
  ['hangul', '\u1100'.repeat(1_000_000)],
  ['sentences', 'The mayor said “It is over.” They left at 5 p.m. on Friday. '.repeat(17_000)],
]
