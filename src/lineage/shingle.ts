import type { Words } from './words.js'

/** Words in a shingle of the index. */
const SIZE = 3
/** An article is laid beside at most this many others that share most with it, and as many that add to them. */
const PARTNERS = 3
/** A shingle that more articles have leads to this many of them, the earliest: copies lead to their source. */
const HOLDERS = 40

/** A shingle that one article repeats counts this often: a table of a thousand equal lines would make a million seeds. */
const REPEATS = 8

/** Shingles of one article, sorted: `hash * PLACES + place of the first word`. */
export type Shingles = Float64Array

const PLACES = 2 ** 20

/** Shingles of `size` words within a run that hold a content word, or (from three words) two that are no function words. */
export function shinglesOf({ keys, weights, runs }: Words, size = SIZE): Shingles {
  const found: number[] = []
  for (let i = 0; i + size <= keys.length; i++) {
    if (runs[i] !== runs[i + size - 1]) continue
    let hash = 0x811c9dc5
    let weight = 0
    for (let k = i; k < i + size; k++) {
      hash = Math.imul(hash ^ (keys[k] as number), 0x01000193)
      hash ^= hash >>> 15
      weight += weights[k] as number
    }
    if (weight >= 2) found.push((hash >>> 0) * PLACES + i)
  }
  return Float64Array.from(found).sort()
}

const hashOf = (shingle: number): number => Math.floor(shingle / PLACES)
const placeOf = (shingle: number): number => shingle % PLACES

/**
 * Pairs `[i, j]`, i < j, of articles that share shingles: for each article those that share most with it, and
 * those that cover what the others leave. `lists` in order of publication. The cost grows with the number of
 * shingles times HOLDERS, not with the square of the number of articles.
 */
export function candidates(lists: readonly Shingles[]): [number, number][] {
  const holders = holdersOf(lists)
  const pairs = new Set<number>()
  const n = lists.length
  lists.forEach((list, i) => {
    for (const j of partnersOf(list, i, holders)) pairs.add(Math.min(i, j) * n + Math.max(i, j))
  })
  return [...pairs].sort((a, b) => a - b).map(pair => [Math.floor(pair / n), pair % n])
}

/** For each hash that two articles or more have, the first of them. */
function holdersOf(lists: readonly Shingles[]): Map<number, number[]> {
  const total = lists.reduce((sum, list) => sum + list.length, 0)
  const all = new Float64Array(total)
  let end = 0
  lists.forEach((list, i) => {
    let last = -1
    // By index: an iterator over numbers of this size makes an object of each.
    for (let k = 0; k < list.length; k++) {
      const hash = hashOf(list[k] as number)
      if (hash !== last) all[end++] = hash * PLACES + i
      last = hash
    }
  })
  const sorted = all.subarray(0, end).sort()
  const holders = new Map<number, number[]>()
  for (let k = 0; k < end; ) {
    const hash = hashOf(sorted[k] as number)
    let to = k + 1
    while (to < end && hashOf(sorted[to] as number) === hash) to++
    if (to - k > 1) holders.set(hash, Array.from(sorted.subarray(k, Math.min(to, k + HOLDERS)), placeOf))
    k = to
  }
  return holders
}

function partnersOf(list: Shingles, self: number, holders: ReadonlyMap<number, readonly number[]>): number[] {
  const shared: (readonly number[])[] = []
  const counts = new Map<number, number>()
  for (let k = 0; k < list.length; k++) {
    const others = holders.get(hashOf(list[k] as number))
    if (!others) continue
    shared.push(others)
    for (const other of others) if (other !== self) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([other]) => other)
  const chosen = new Set(ranked.slice(0, PARTNERS))
  if (ranked.length <= PARTNERS) return [...chosen]
  // What none of the chosen has: a second source may share less than ten copies of the first.
  let rest = shared
  for (let k = 0; k < PARTNERS; k++) {
    rest = rest.filter(others => !others.some(other => chosen.has(other)))
    const left = new Map<number, number>()
    for (const others of rest)
      for (const other of others) if (other !== self) left.set(other, (left.get(other) ?? 0) + 1)
    const best = [...left].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]
    if (!best) break
    chosen.add(best[0])
  }
  return [...chosen]
}

/** Words at the same places of two lists, in the order of A, then B. */
export interface Seeds {
  readonly inA: Int32Array
  readonly inB: Int32Array
}

/** Where two articles have the same shingle; places that are taken on either side (1 in `takenA`, `takenB`) left out. */
export function seedsOf(a: Shingles, b: Shingles, takenA?: Uint8Array, takenB?: Uint8Array): Seeds {
  // Both places in one number: such a list is sorted many times faster than a list of pairs.
  const seeds: number[] = []
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const x = hashOf(a[i] as number)
    const y = hashOf(b[j] as number)
    if (x < y) i++
    else if (y < x) j++
    else {
      const fromI = i
      const fromJ = j
      while (i < a.length && hashOf(a[i] as number) === x) i++
      while (j < b.length && hashOf(b[j] as number) === x) j++
      for (let k = fromI; k < Math.min(i, fromI + REPEATS); k++) {
        const place = placeOf(a[k] as number)
        if (takenA?.[place] === 1) continue
        for (let l = fromJ; l < Math.min(j, fromJ + REPEATS); l++) {
          const other = placeOf(b[l] as number)
          if (takenB?.[other] !== 1) seeds.push(place * PLACES + other)
        }
      }
    }
  }
  const sorted = Float64Array.from(seeds).sort()
  return { inA: Int32Array.from(sorted, hashOf), inB: Int32Array.from(sorted, placeOf) }
}
