import { languages } from '../lang/languages.js'
import { COMMON_ENGLISH } from './english.js'

/** The words that tell each language that can be told; English first. */
const COMMON: readonly (readonly [code: string, words: ReadonlySet<string>])[] = [
  ['en', COMMON_ENGLISH],
  ...[...languages.values()].map(({ code, common }) => [code, common] as const),
]

/** The languages that a word is a common one of, as indices. */
const TELLING: ReadonlyMap<string, readonly number[]> = languagesByWord()

function languagesByWord(): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [i, [, words]] of COMMON.entries())
    for (const word of words) found.set(word, [...(found.get(word) ?? []), i])
  return found
}

/** So many characters of an article tell what it is written in. */
const START = 3000

/** The language that most words at the start of a text are common words of, a fifth at least; null where it cannot be told. */
export function guessLanguage(text: string): string | null {
  const start = text.slice(0, START).toLowerCase()
  const words = start.match(/[^\0-\x7F\u2010-\u2027]/.test(start) ? /\p{L}+/gu : /[a-z]+/g) ?? []
  if (words.length < 8) return null
  const counts = COMMON.map(() => 0)
  for (const word of words) for (const i of TELLING.get(word) ?? []) counts[i] = (counts[i] ?? 0) + 1
  const most = Math.max(...counts)
  return most < words.length / 5 ? null : (COMMON[counts.indexOf(most)]?.[0] ?? null)
}
