import { BRACKET_NOTES } from '../word/english.js'
import type { Word, Words } from '../word/word.js'

/** A note on the quotation itself, or on how it was said: "[sic]", "(emphasis mine)", "[laughs]". */
export const isNote = (word: Word): boolean => word.bracket !== null && BRACKET_NOTES.has(word.norm)

/** Words that an outlet put into square brackets, other than notes on the quotation itself. */
export function hasOwnBracket(reading: Words): boolean {
  return reading.words.some(word => word.bracket === '[' && !isNote(word) && !/^\p{L}+\[/u.test(word.raw))
}
