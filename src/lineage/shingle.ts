import { mixed, SEED, type Words } from './words.js'

/** Words in a shingle of the index. */
const SIZE = 3
/**
 * How many others an article is laid beside: those that share most with it, and as many that add to them. Nearly all
 * in a story of some dozens; of thousands of copies a few tell as much as all.
 */
const partnersIn = (articles: number): number => Math.max(3, Math.min(10, Math.round(1000 / articles)))
/** A shingle that more articles have leads to this many of them, the earliest: copies lead to their source. */
const HOLDERS = 40

/** A shingle that one article repeats counts this often: a table of a thousand equal lines would make a million seeds. */
const REPEATS = 8

/** Shingles of one article, by hash, then place: number i has the hash `hashes[i]` and begins with word `places[i]`. */
export interface Shingles {
  /** Words in each. */
  readonly size: number
  readonly hashes: Uint32Array
  readonly places: Uint32Array
}

/** Two numbers in one, the second below 2^21: a list of such is sorted many times faster than a list of pairs. */
const SECOND = 2 ** 21
export const packed = (first: number, second: number): number => first * SECOND + second
const firstOf = (pair: number): number => Math.floor(pair / SECOND)
export const secondOf = (pair: number): number => pair % SECOND

/** Shingles of `size` words within a run that hold a content word, or (from three words) two that are no function words. */
export function shinglesOf({ keys, weights, runs }: Words, size = SIZE): Shingles {
  const found: number[] = []
  for (let i = 0; i + size <= keys.length; i++) {
    if (runs[i] !== runs[i + size - 1]) continue
    let hash = SEED
    let weight = 0
    for (let k = i; k < i + size; k++) {
      hash = mixed(hash, keys[k] as number)
      weight += weights[k] as number
    }
    if (weight >= 2) found.push(packed(hash >>> 0, i))
  }
  const sorted = Float64Array.from(found).sort()
  return { size, hashes: Uint32Array.from(sorted, firstOf), places: Uint32Array.from(sorted, secondOf) }
}

/**
 * Pairs `[i, j]`, i < j, of articles that share shingles: for each article those that share most with it, and
 * those that cover what the others leave. `lists` in order of publication. The cost grows with the number of
 * shingles times HOLDERS, not with the square of the number of articles.
 */
export function candidates(lists: readonly Shingles[]): [number, number][] {
  const holders = holdersOf(lists)
  const pairs = new Set<number>()
  const n = lists.length
  const tally = new Tally(n)
  lists.forEach((list, i) => {
    for (const j of partnersOf(list, i, holders, tally, partnersIn(n))) pairs.add(Math.min(i, j) * n + Math.max(i, j))
  })
  return [...pairs].sort((a, b) => a - b).map(pair => [Math.floor(pair / n), pair % n])
}

/** For each hash that two articles or more have, the first of them. */
function holdersOf(lists: readonly Shingles[]): Map<number, number[]> {
  const total = lists.reduce((sum, { hashes }) => sum + hashes.length, 0)
  const all = new Float64Array(total)
  let end = 0
  lists.forEach(({ hashes }, i) => {
    for (let k = 0; k < hashes.length; k++)
      if (k === 0 || hashes[k] !== hashes[k - 1]) all[end++] = packed(hashes[k] as number, i)
  })
  const sorted = all.subarray(0, end).sort()
  const holders = new Map<number, number[]>()
  for (let k = 0; k < end; ) {
    const hash = firstOf(sorted[k] as number)
    let to = k + 1
    while (to < end && firstOf(sorted[to] as number) === hash) to++
    if (to - k > 1) holders.set(hash, Array.from(sorted.subarray(k, Math.min(to, k + HOLDERS)), secondOf))
    k = to
  }
  return holders
}

/** Counts articles by number; cheaper than a map, since it is emptied and used again. */
class Tally {
  private readonly counts: Uint32Array
  private seen: number[] = []

  constructor(size: number) {
    this.counts = new Uint32Array(size)
  }

  add(article: number): void {
    if (this.counts[article] === 0) this.seen.push(article)
    this.counts[article] = (this.counts[article] as number) + 1
  }

  /** Those counted most, the smaller number first where they tie; then it is empty. */
  most(limit: number): number[] {
    const best = this.seen
      .sort((a, b) => (this.counts[b] as number) - (this.counts[a] as number) || a - b)
      .slice(0, limit)
    for (const article of this.seen) this.counts[article] = 0
    this.seen = []
    return best
  }
}

function partnersOf(
  { hashes }: Shingles,
  self: number,
  holders: ReadonlyMap<number, readonly number[]>,
  tally: Tally,
  limit: number,
): number[] {
  let rest: (readonly number[])[] = []
  for (let k = 0; k < hashes.length; k++) {
    const others = holders.get(hashes[k] as number)
    if (!others) continue
    rest.push(others)
    for (const other of others) if (other !== self) tally.add(other)
  }
  const chosen = tally.most(limit)
  // What none of the chosen has: a second source may share less than ten copies of the first.
  for (let k = 0; k < limit && chosen.length >= limit; k++) {
    rest = rest.filter(others => !chosen.some(other => others.includes(other)))
    for (const others of rest) for (const other of others) if (other !== self) tally.add(other)
    const [best] = tally.most(1)
    if (best === undefined) break
    chosen.push(best)
  }
  return chosen
}

/** For each of the `words` of A the places of its shingle among those of B, half-open: places in `b.places`. */
export function placesIn(
  a: Shingles,
  b: Shingles,
  words: number,
): { readonly from: Uint32Array; readonly to: Uint32Array } {
  const from = new Uint32Array(words)
  const to = new Uint32Array(words)
  let i = 0
  let j = 0
  while (i < a.hashes.length && j < b.hashes.length) {
    const x = a.hashes[i] as number
    const y = b.hashes[j] as number
    if (x < y) i++
    else if (y < x) j++
    else {
      const fromI = i
      const fromJ = j
      while (i < a.hashes.length && a.hashes[i] === x) i++
      while (j < b.hashes.length && b.hashes[j] === x) j++
      for (let k = fromI; k < Math.min(i, fromI + REPEATS); k++) {
        from[a.places[k] as number] = fromJ
        to[a.places[k] as number] = Math.min(j, fromJ + REPEATS)
      }
    }
  }
  return { from, to }
}
