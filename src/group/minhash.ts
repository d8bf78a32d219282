import { fnv1aOf, mix } from './hash.js'

/**
 * Twenty bands of five rows: two texts whose shingles have a Jaccard index of .8 share a band with a chance of
 * 1 - (1 - .8^5)^20 = .9996, and of .4 with one of .19 (Broder 1997; Leskovec, Rajaraman, Ullman, ch. 3).
 */
const BANDS = 20
const ROWS = 5
const HASHES = BANDS * ROWS

/** Odd multipliers and offsets, one for each hash. */
const multipliers = Uint32Array.from({ length: HASHES }, (_, i) => mix(2 * i + 1) | 1)
const offsets = Uint32Array.from({ length: HASHES }, (_, i) => mix(0x9e3779b9 + i))

/** The keys under which a text meets its near copies: one for each band of its MinHash signature. */
export function bandsOf(shingles: Uint32Array): Uint32Array {
  if (shingles.length === 0) return new Uint32Array(0)
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (let at = 0; at < shingles.length; at++) {
    const shingle = shingles[at]!
    for (let i = 0; i < HASHES; i++) {
      let hash = Math.imul(shingle ^ offsets[i]!, multipliers[i]!)
      hash = (hash ^ (hash >>> 15)) >>> 0
      if (hash < least[i]!) least[i] = hash
    }
  }
  return Uint32Array.from({ length: BANDS }, (_, band) =>
    mix(fnv1aOf(least, band * ROWS, (band + 1) * ROWS) ^ Math.imul(band + 1, 0x9e3779b1)),
  )
}

/** The share of common members of two sets, each given rising. Two empty sets share nothing. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  const common = shared(a, b)
  const all = a.length + b.length - common
  return all === 0 ? 0 : common / all
}

/** How many members two sets share, each given rising. */
export function shared(a: Uint32Array, b: Uint32Array): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i]!
    const y = b[j]!
    if (x === y) common++
    if (x <= y) i++
    if (y <= x) j++
  }
  return common
}
