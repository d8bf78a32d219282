import { languages } from '../lang/languages.js'
import { COMMON_ENGLISH } from './english.js'

/** The words that tell each language that can be told; English first. */
const COMMON: readonly (readonly [code: string, words: ReadonlySet<string>])[] = [
  ['en', COMMON_ENGLISH],
  ...[...languages.values()].map(({ code, common }) => [code, common] as const),
]

/** The language that most of the first 2,000 words are common words of, a fifth at least; null where it cannot be told. */
export function guessLanguage(text: string): string | null {
  const start = text.slice(0, 12_000).toLowerCase()
  const words = start.match(/[^\0-\x7F\u2010-\u2027]/.test(start) ? /\p{L}+/gu : /[a-z]+/g)?.slice(0, 2000) ?? []
  if (words.length < 8) return null
  let best: string | null = null
  let most = words.length / 5
  for (const [code, common] of COMMON) {
    const count = words.filter(word => common.has(word)).length
    if (count < most || (best !== null && count === most)) continue
    best = code
    most = count
  }
  return best
}
