import { isGiven } from '../annotate/lexicon/given.js'
import { isInitialOf, isPartOf, isShortFor, wordsOf as nameWords, sameFull } from '../collate/person/form.js'
import { editDistance } from '../text/align.js'
import { kept } from '../text/kept.js'
import { DESCRIPTION, GENERATION_CAPITALS, LETTERS_BEHIND, TITLE_BEFORE } from './english.js'

/** Whether two forms of a name can be one person's, as `--speaker`, a draft and an article print them. */

/** Slips of the pen in a name that is long enough to tell. */
const LONG = 6
/** … and not so long that it is none. */
const LONGEST = 40

/** A description in place of a name: "the mayor", "a police officer". */
export const isDescription = (name: string): boolean => DESCRIPTION.test(name.trim())

/** "Alan Marsh OP" without the letters; a name in capitals throughout stays. */
function withoutLetters(name: string): string {
  const all = name.split(/[\s,]+/).filter(word => word !== '')
  const isLetters = (word: string): boolean => LETTERS_BEHIND.test(word) && !GENERATION_CAPITALS.test(word)
  if (all.every(word => word === word.toUpperCase())) return name
  while (all.length > 2 && isLetters(all.at(-1) as string)) all.pop()
  return all.join(' ')
}

/** "harbour chief Colin Draper" is Colin Draper. */
const withoutRole = (name: string): string => name.replace(/^(?:[\p{L}-]+ )*\p{Ll}{3,} (?=\p{Lu}\p{L}+ \p{Lu})/u, '')

/** The words of a name that tell who it is. */
export const keyWords = kept((name): readonly string[] =>
  nameWords(withoutLetters(withoutRole(name.trim())).replace(TITLE_BEFORE, '')),
)

/** Whether one name is a form of the other: fuller, shorter, with an initial, a title, a slip of the pen. */
export function samePerson(a: string, b: string): boolean {
  const [x, y] = [keyWords(a), keyWords(b)]
  if (isForm(x, y)) return true
  const [last, other] = [x.at(-1) ?? '', y.at(-1) ?? '']
  return (x.length === 1 || y.length === 1) && last.length >= LONG && editDistance(last, other) === 1
}

function isForm(x: readonly string[], y: readonly string[]): boolean {
  if (x.length === 0 || y.length === 0) return false
  if (x.join(' ') === y.join(' ')) return true
  return [[x, y] as const, [y, x] as const].some(
    pair => sameFull(...pair) || isPartOf(...pair) || isInitialOf(...pair) || isShortFor(...pair),
  )
}

/** What two last words share of which one is a slip of the pen for the other: a word of them without one of its letters. */
export function slipKeys(name: string): readonly string[] {
  const letters = [...(keyWords(name).at(-1) ?? '')]
  if (letters.length < LONG - 1 || letters.length > LONGEST) return []
  const without = letters.map((_, i) => letters.toSpliced(i, 1).join(''))
  return [...new Set([letters.join(''), ...without])]
}

/** Whether a name is that of one human being, by its own looks. */
export const looksHuman = (name: string): boolean => {
  const plain = withoutLetters(withoutRole(name.trim()))
  return TITLE_BEFORE.test(plain) || (/\s/.test(plain) && isGiven(plain.split(/\s+/)[0] ?? ''))
}

/** So many names are offered where one is not known. */
const OFFERED = 3

/**
 * Where no text prints a name in any form: the names that are most like it, best first. Null where one does.
 *
 * @example unprinted('Ada Brennick', texts, ['Ada Brenwick', 'Jon Pell']) // ['Ada Brenwick', 'Jon Pell']
 */
export function unprinted(
  wanted: string,
  texts: Iterable<string>,
  names: () => Iterable<string>,
): readonly string[] | null {
  if (isPrinted(wanted, texts)) return null
  const known = [...new Set(names())]
  const key = keyWords(wanted)
  if (known.some(name => isForm(keyWords(name), key))) return null
  return nearestNames(wanted, known)
}

/** A full name stands in a text as it is; a description or a short name with its words in a row. */
function isPrinted(wanted: string, texts: Iterable<string>): boolean {
  const key = isDescription(wanted) ? nameWords(wanted.replace(/^\S+ /, '')) : keyWords(wanted)
  if (key.length === 0) return true
  const sought = ` ${key.join(' ')} `
  for (const text of texts) if (` ${nameWords(text).join(' ')} `.includes(sought)) return true
  return false
}

/** The names most like one that nobody prints, best first: by the words that they share, then by their letters. */
export function nearestNames(wanted: string, names: readonly string[]): readonly string[] {
  const key = keyWords(wanted)
  const sorted = names
    .map(name => ({ name, worth: likeness(key, keyWords(name)) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name)
  return sorted.filter((name, i) => !sorted.slice(0, i).some(other => samePerson(other, name))).slice(0, OFFERED)
}

/** Two words of names are alike from this share of their letters on. */
const ALIKE = 0.6

function likeness(a: readonly string[], b: readonly string[]): number {
  const best = (word: string): number =>
    Math.max(0, ...b.map(other => 1 - editDistance(word, other) / Math.max(word.length, other.length)))
  const worths = a.map(best).map(worth => (worth >= ALIKE ? worth : 0))
  return worths.reduce((sum, worth) => sum + worth, 0) / Math.max(a.length, b.length, 1)
}
