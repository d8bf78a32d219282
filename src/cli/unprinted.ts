import { editDistance } from '../text/align.js'
import { fold } from '../text/fold.js'

/** So many names are offered where one is not known. */
const OFFERED = 3
/** Names are alike from this share of their letters on. */
const ALIKE = 0.5

const wordsOf = (text: string): string[] =>
  fold(text).text.match(/[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*/gu) ?? []

/**
 * Where no text prints a name, and no known name ends as it does ("Vole" for "Tamsin Vole"): the names that are most
 * like it, best first. Null where one does.
 *
 * @example unprinted('Tamsin Voll', texts, () => ['Tamsin Vole', 'Ivor Pell']) // ['Tamsin Vole']
 */
export function unprinted(
  wanted: string,
  texts: readonly string[],
  names: () => Iterable<string>,
): readonly string[] | null {
  const key = wordsOf(wanted)
  const sought = ` ${key.join(' ')} `
  if (key.length === 0 || texts.some(text => ` ${wordsOf(text).join(' ')} `.includes(sought))) return null
  const known = [...new Set(names())].map(name => ({ name, words: wordsOf(name) }))
  if (known.some(({ words }) => words.at(-1) === key.at(-1))) return null
  return known
    .map(({ name, words }) => ({ name, worth: likeness(key.join(' '), words.join(' ')) }))
    .filter(({ worth }) => worth >= ALIKE)
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .slice(0, OFFERED)
    .map(({ name }) => name)
}

const likeness = (a: string, b: string): number => 1 - editDistance(a, b) / Math.max(a.length, b.length, 1)
