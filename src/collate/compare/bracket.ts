import type { Word, Words } from '../word/word.js'

const NOTES = new Set(
  `sic emphasis added mine ours his hers theirs original italics in laughs laughing laughter chuckles applause cheers pause pauses
  inaudible crosstalk`.split(/\s+/),
)
/** A note on the quotation itself, or on how it was said: "[sic]", "(emphasis mine)", "[laughs]". */
export const isNote = (word: Word): boolean => word.bracket !== null && NOTES.has(word.norm)

/** Words that an outlet put into square brackets, other than notes on the quotation itself. */
export function hasOwnBracket(reading: Words): boolean {
  return reading.words.some(word => word.bracket === '[' && !isNote(word) && !/^\p{L}+\[/u.test(word.raw))
}
