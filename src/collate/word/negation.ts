import { stem } from '../../text/stem.js'
import { NEGATION_SUPPORT, NEGATIONS, NEGATIVE_PREFIXES, OPPOSITES, PREFIX_LOOKALIKES } from './english.js'
import { expand } from './variant.js'

/** How many times a list of words says no. */
export function negations(norms: readonly string[]): number {
  return norms.flatMap(expand).filter(norm => NEGATIONS.has(norm)).length
}

/** The same words, said with no on one side: "did not know", "knew"; "can", "can't". */
export function negates(a: readonly string[], b: readonly string[]): boolean {
  if (negations(a) === negations(b)) return false
  const plain = (norms: readonly string[]): string =>
    norms
      .flatMap(expand)
      .filter(norm => !NEGATIONS.has(norm) && !NEGATION_SUPPORT.has(norm))
      .map(stem)
      .join(' ')
  return plain(a) === plain(b)
}

const STEMMED = new Set([...PREFIX_LOOKALIKES].map(stem))

/** "unlikely" for "likely", "harmless" for "harmful", "nothing" for "something": the same word, negated by a part of it. */
export function partNegates(a: string, b: string): boolean {
  if (OPPOSITES.has(`${a} ${b}`) || OPPOSITES.has(`${b} ${a}`)) return true
  const [x, y] = [stem(a), stem(b)]
  if (x.endsWith('less') !== y.endsWith('less') && x.slice(0, 4) === y.slice(0, 4)) {
    const [bare, full] = x.endsWith('less') ? [x.slice(0, -4), y] : [y.slice(0, -4), x]
    if (bare.length >= 3 && (full === bare || full === `${bare}ful` || full === `${bare}y`)) return true
  }
  return prefixed(x, y) || prefixed(a, b)
}

function prefixed(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (shorter.length < 3 || STEMMED.has(stem(longer))) return false
  return NEGATIVE_PREFIXES.some(prefix => (prefix !== 'a' || shorter.length >= 6) && longer === prefix + shorter)
}
