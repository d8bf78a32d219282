import { fnv1aOf } from './hash.js'
import type { Profile } from './profile.js'

/** The heaviest terms of an article: by one of them it meets others. */
const SINGLES = 24
/** By two of its very heaviest it meets those that a term in all the news would hide. */
const PAIRED = 8

/** The keys under which an article meets those that may be of its story. */
export function termKeys({ terms, weights }: Profile): Uint32Array {
  const heaviest = Array.from(terms, (_, i) => i)
    .sort((i, j) => weights[j]! - weights[i]! || i - j)
    .slice(0, SINGLES)
    .map(i => terms[i]!)
  const keys = [...heaviest]
  const paired = heaviest.slice(0, PAIRED).sort((a, b) => a - b)
  for (let i = 0; i < paired.length; i++)
    for (let j = i + 1; j < paired.length; j++) keys.push(fnv1aOf(Uint32Array.of(paired[i]!, paired[j]!), 0, 2))
  return Uint32Array.from(keys)
}
