import { INITIALS_PASS, LONG_FORMS, TITLE_SHORT } from './english.js'
/** The same word, written out on one side; "Mar" and "Mar." are one norm. */
export function abbreviates(a: string, b: string): boolean {
  return (LONG_FORMS.get(a)?.includes(b) ?? false) || (LONG_FORMS.get(b)?.includes(a) ?? false)
}

/** Short forms that their full stop belongs to: "Mr. Lee" is "Mr Lee". */
export function isShort(norm: string): boolean {
  return LONG_FORMS.has(norm) || TITLE_SHORT.test(norm)
}

/** A word as printed, and as it is compared. */
interface Printed {
  readonly raw: string
  readonly norm: string
}

const INITIALS = /^((?:\p{Lu}\.?){2,6})(['\u2019]?s)?$/u
const POSSESSIVE = /['\u2019]s?$/

/** The letters of a short form, without what makes it possessive; null of any other word. */
function lettersOf(word: Printed): { readonly letters: string; readonly possessive: boolean } | null {
  const match = INITIALS.exec(word.raw)
  return match && { letters: (match[1] ?? '').replaceAll('.', '').toLowerCase(), possessive: match[2] !== undefined }
}

/** "UK" for "United Kingdom", "the EU's" for "the European Union's": a name by the letters that its words begin with. */
export function isInitialism(short: Printed, words: readonly Printed[]): boolean {
  const found = lettersOf(short)
  const last = words.at(-1)
  if (!found || !last || words.length < 2) return false
  // "the United Nations'", whose sign is a quotation mark to the eye.
  if (found.possessive !== POSSESSIVE.test(last.raw) && !(found.possessive && last.norm.endsWith('s'))) return false
  const named = words.filter(word => !INITIALS_PASS.has(word.norm))
  if (!named.every(word => /^\p{Lu}/u.test(word.raw))) return false
  const initials = (some: readonly Printed[]): string => sameCountry(some.map(word => word.norm.charAt(0)).join(''))
  const letters = sameCountry(found.letters)
  return initials(named) === letters || initials(words) === letters
}

const sameCountry = (letters: string): string => (letters === 'usa' ? 'us' : letters)

/** "US" and "U.S.A." are one country. */
export function isSameInitialism(a: Printed, b: Printed): boolean {
  const [x, y] = [lettersOf(a), lettersOf(b)]
  return x !== null && y !== null && x.possessive === y.possessive && sameCountry(x.letters) === sameCountry(y.letters)
}
