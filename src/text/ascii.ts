/** Kinds of UTF-16 units within ASCII: where one of these decides, no pattern is needed. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122
export const isCapital = (code: number): boolean => code >= 65 && code <= 90
export const isLetter = (code: number): boolean => isSmall(code) || isCapital(code)
export const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether no unit of a text lies beyond ASCII; for words, which are short. */
export function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false
  return true
}
