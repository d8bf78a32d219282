import { type Book, label } from './book.js'

/** A finding in words: plain strings, and words of a text, of which `[from, to)` is what it is about. */
export type Piece = string | { readonly words: string; readonly from: number; readonly to: number }

export const quoted = (words: string, from = 0, to = 0): Piece => ({ words, from, to })

/** Words that end a sentence themselves need no full stop after them. */
export const tidy = (pieces: readonly Piece[]): Piece[] =>
  pieces.map((piece, i) => {
    const before = pieces[i - 1]
    if (typeof piece !== 'string' || typeof before !== 'object') return piece
    return /[.!?…]['"’”)]*$/.test(before.words) ? piece.replace(/^\./, '') : piece
  })

export const plain = (pieces: readonly Piece[]): string =>
  pieces.map(piece => (typeof piece === 'string' ? piece : `“${piece.words}”`)).join('')

/** "A and B", "A, B and 4 others": at most three names, since the line has more to say. */
function listed(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** Long words with their middle left out, in whole words. */
export function shortened(words: string, most = 110): string {
  if (words.length <= most) return words
  const head = words.slice(0, Math.floor(most * 0.6)).replace(/(?<!\s)\s+\S*$/, '')
  const tail = words.slice(words.length - Math.floor(most * 0.3)).replace(/^\S*\s+/, '')
  return `${head} … ${tail}`
}

export const outlets = (book: Book, articles: readonly string[]): string => listed(articles.map(id => label(book, id)))

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** The signs are those of the summary in the terminal. */
const KINDS: ReadonlyMap<string, { readonly glyph: string; readonly means: string }> = new Map([
  ['verbatim', { glyph: '=', means: 'the same words' }],
  ['tied', { glyph: '±', means: 'as many print one thing as another; nobody can tell' }],
  ['altered', { glyph: '≠', means: 'words changed without a mark' }],
  ['truncated', { glyph: '✂\ufe0e', means: 'cut without a mark' }],
  ['elided', { glyph: '…', means: 'cut, and marked' }],
  ['bracketed', { glyph: '[', means: 'changed, and marked with brackets' }],
  ['fragment', { glyph: '“', means: 'a phrase of it in quotation marks' }],
  ['reported', { glyph: '→', means: 'in reported speech only' }],
  ['unmarked', { glyph: '~', means: 'its words without quotation marks' }],
  ['unknown', { glyph: '?', means: 'not known: the text is cut or hidden' }],
  ['absent', { glyph: '–', means: 'not printed' }],
])

export const meaningOf = (kind: string): string | undefined => KINDS.get(kind)?.means

export const glyphOf = (kind: string): string => KINDS.get(kind)?.glyph ?? '·'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** "9 March 2025, 17:40 UTC" to the precision that the ISO date has; anything else as it stands. */
export function dateText(iso: string | null | undefined): string | null {
  if (!iso) return null
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
    iso,
  )
  if (!found) return iso
  const [, year, month, day, time, zone] = found
  const date = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
  if (!time) return date
  return `${date}, ${time}${zone === 'Z' || zone === '+00:00' ? ' UTC' : zone ? ` (UTC${zone})` : ''}`
}
