/** Kinds of UTF-16 units within ASCII: where one of these decides, no pattern is needed. */
export const isSmall = (code: number): boolean => code >= 97 && code <= 122
export const isCapital = (code: number): boolean => code >= 65 && code <= 90
export const isLetter = (code: number): boolean => isSmall(code) || isCapital(code)
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
