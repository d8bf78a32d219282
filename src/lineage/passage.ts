import { align } from '../text/align.js'
import type { Words } from './words.js'

/** Words of A against words of B: half-open places in the two lists of words. */
export interface Stretch {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
  /** How much it tells: about the number of content words on both sides, less what differs. */
  readonly score: number
  /** Words that have the same form on both sides. */
  readonly same: number
  /** Content words and names on both sides. */
  readonly content: number
}

/** What a word on both sides is worth, by its weight. */
const WORTH = [0.4, 0.6, 1] as const
/** The weight from which a word is no function word. */
const TELLING = 1
/** What a word on one side costs. At three words in ten changed a sentence still gains, at half of them no more. */
const CHANGED = 0.6
const LEFT_OUT = 0.5
/** Words between two seeds of one passage, at most. */
const GAP = 20
/** Words beyond the outer seeds that are tried. */
const FLANK = 24
/** What a passage must tell, and the content words that it must have. */
const LEAST_SCORE = 3.3
const LEAST_CONTENT = 2

interface Cluster {
  readonly seeds: (readonly [number, number])[]
}

/**
 * The passages that A and B share, in the order of A; no word is in two of them. `seeds` as of `seedsOf`; those that
 * are `known` stay.
 */
export function passagesOf(
  a: Words,
  b: Words,
  seeds: readonly (readonly [number, number])[],
  size: number,
  known: readonly Stretch[] = [],
): Stretch[] {
  const inA = coverage(
    a,
    known.map(({ fromA, toA }) => [fromA, toA]),
  )
  const inB = coverage(
    b,
    known.map(({ fromB, toB }) => [fromB, toB]),
  )
  const open = known.length === 0 ? seeds : seeds.filter(([x, y]) => !inA[x] && !inB[y])
  const found = clustersOf(a, b, open)
    // Two words alone are everywhere.
    .filter(cluster => size > 2 || cluster.seeds.length > 1)
    .flatMap(cluster => extend(a, b, cluster, size) ?? [])
    .filter(stretch => stretch.score >= LEAST_SCORE && stretch.content >= LEAST_CONTENT)
    .sort((x, y) => y.score - x.score || x.fromA - y.fromA || x.fromB - y.fromB)
  const usedA = new Uint8Array(a.keys.length)
  const usedB = new Uint8Array(b.keys.length)
  const kept: Stretch[] = []
  for (const stretch of [...known, ...found]) {
    if (usedA.subarray(stretch.fromA, stretch.toA).includes(1)) continue
    if (usedB.subarray(stretch.fromB, stretch.toB).includes(1)) continue
    usedA.fill(1, stretch.fromA, stretch.toA)
    usedB.fill(1, stretch.fromB, stretch.toB)
    kept.push(stretch)
  }
  return kept.sort((x, y) => x.fromA - y.fromA)
}

function coverage({ keys }: Words, ranges: readonly (readonly [number, number])[]): Uint8Array {
  const covered = new Uint8Array(keys.length)
  for (const [from, to] of ranges) covered.fill(1, from, to)
  return covered
}

/** Seeds that can be of one passage: of the same two runs, near each other, rising on both sides. */
function clustersOf(a: Words, b: Words, seeds: readonly (readonly [number, number])[]): Cluster[] {
  const clusters: Cluster[] = []
  let live: Cluster[] = []
  for (const seed of seeds) {
    live = live.filter(cluster => seed[0] - (cluster.seeds.at(-1)?.[0] ?? 0) <= GAP)
    let best: Cluster | null = null
    let least = Number.POSITIVE_INFINITY
    for (const cluster of live) {
      const [lastA, lastB] = cluster.seeds.at(-1) as readonly [number, number]
      if (a.runs[lastA] !== a.runs[seed[0]] || b.runs[lastB] !== b.runs[seed[1]]) continue
      const stepA = seed[0] - lastA
      const stepB = seed[1] - lastB
      if (stepA <= 0 || stepB <= 0 || stepB > GAP) continue
      const shift = Math.abs(stepA - stepB)
      if (shift < least) {
        best = cluster
        least = shift
      }
    }
    if (best) best.seeds.push(seed)
    else {
      const cluster = { seeds: [seed] }
      clusters.push(cluster)
      live.push(cluster)
    }
  }
  return clusters
}

/** The run around a place, no further than FLANK words from it. */
function bounds({ runs }: Words, first: number, last: number): [number, number] {
  let from = first
  let to = last
  while (from > 0 && first - from < FLANK && runs[from - 1] === runs[first]) from--
  while (to < runs.length && to - last < FLANK && runs[to] === runs[first]) to++
  return [from, to]
}

/** The words of both sides between the seeds and around them, aligned; of that the stretch that tells most. */
function extend(a: Words, b: Words, { seeds }: Cluster, size: number): Stretch | null {
  const [firstA, firstB] = seeds[0] as readonly [number, number]
  const [lastA, lastB] = seeds.at(-1) as readonly [number, number]
  const [startA, endA] = bounds(a, firstA, lastA + size)
  const [startB, endB] = bounds(b, firstB, lastB + size)
  const [fromA, fromB] = sharedFrom(a, b, startA, firstA, startB, firstB)
  const [toA, toB] = sharedTo(a, b, lastA + size, endA, lastB + size, endB)
  if (!couldTell(a, b, fromA, toA, fromB, toB)) return null
  const steps: Steps = []
  let i = fromA
  let j = fromB
  for (const [seedA, seedB] of seeds)
    for (let k = 0; k < size; k++) {
      if (seedA + k < i || seedB + k < j) continue
      between(a, b, i, seedA + k, j, seedB + k, steps)
      steps.push(seedA + k, seedB + k)
      i = seedA + k + 1
      j = seedB + k + 1
    }
  between(a, b, i, toA, j, toB, steps)
  return best(a, b, steps)
}

/**
 * Where the flank before the seeds begins to share content words: only they carry a passage further, and the
 * alignment of what lies beyond would cost the most of all.
 */
function sharedFrom(a: Words, b: Words, fromA: number, toA: number, fromB: number, toB: number): [number, number] {
  let atA = toA
  let atB = toB
  for (let i = fromA; i < toA; i++) {
    if ((a.weights[i] as number) < TELLING) continue
    const j = b.keys.subarray(fromB, toB).indexOf(a.keys[i] as number)
    if (j < 0) continue
    atA = Math.min(atA, i)
    atB = Math.min(atB, fromB + j)
  }
  return [atA, atB]
}

/** The same for the flank behind the seeds: where it ends to share content words. */
function sharedTo(a: Words, b: Words, fromA: number, toA: number, fromB: number, toB: number): [number, number] {
  let atA = fromA
  let atB = fromB
  for (let i = fromA; i < toA; i++) {
    if ((a.weights[i] as number) < TELLING) continue
    const j = b.keys.subarray(fromB, toB).lastIndexOf(a.keys[i] as number)
    if (j < 0) continue
    atA = i + 1
    atB = Math.max(atB, fromB + j + 1)
  }
  return [atA, atB]
}

/** Whether all that two stretches share, in whatever order, is enough for a passage: if not, no alignment is. */
function couldTell(a: Words, b: Words, fromA: number, toA: number, fromB: number, toB: number): boolean {
  const there = b.keys.subarray(fromB, toB)
  let score = 0
  let content = 0
  for (let i = fromA; i < toA; i++) {
    if (!there.includes(a.keys[i] as number)) continue
    score += WORTH[a.weights[i] as 0 | 1 | 2] as number
    if (a.weights[i] === 2) content++
    if (score >= LEAST_SCORE && content >= LEAST_CONTENT) return true
  }
  return false
}

/** A word of A beside a word of B, -1 where there is none: two numbers for each step, since there are very many. */
type Steps = number[]

function between(a: Words, b: Words, fromA: number, toA: number, fromB: number, toB: number, out: Steps): void {
  if (fromA === toA || fromB === toB) {
    for (let i = fromA; i < toA; i++) out.push(i, -1)
    for (let j = fromB; j < toB; j++) out.push(-1, j)
    return
  }
  if (toA - fromA === 1 && toB - fromB === 1) {
    out.push(fromA, fromB)
    return
  }
  for (const match of align(a.keys.subarray(fromA, toA), b.keys.subarray(fromB, toB))) {
    const n = Math.max(match.toA - match.fromA, match.toB - match.fromB)
    for (let k = 0; k < n; k++)
      out.push(
        match.fromA + k < match.toA ? fromA + match.fromA + k : -1,
        match.fromB + k < match.toB ? fromB + match.fromB + k : -1,
      )
  }
}

function gain(a: Words, b: Words, inA: number, inB: number): number {
  if (inA < 0 || inB < 0) return -LEFT_OUT
  return a.keys[inA] === b.keys[inB] ? (WORTH[a.weights[inA] as 0 | 1 | 2] as number) : -CHANGED
}

/** The consecutive steps with the greatest sum. */
function best(a: Words, b: Words, steps: Steps): Stretch {
  let from = 0
  let sum = 0
  let score = 0
  let [start, end] = [0, 0]
  for (let k = 0; k < steps.length; k += 2) {
    sum += gain(a, b, steps[k] as number, steps[k + 1] as number)
    if (sum <= 0) {
      sum = 0
      from = k + 2
    } else if (sum > score) {
      score = sum
      start = from
      end = k + 2
    }
  }
  const found = { fromA: 0, toA: 0, fromB: 0, toB: 0, score, same: 0, content: 0 }
  let any = false
  for (let k = start; k < end; k += 2) {
    const [inA, inB] = [steps[k] as number, steps[k + 1] as number]
    if (inA < 0 || inB < 0 || a.keys[inA] !== b.keys[inB]) continue
    if (!any) {
      found.fromA = inA
      found.fromB = inB
      any = true
    }
    found.toA = inA + 1
    found.toB = inB + 1
    if (a.forms[inA] === b.forms[inB]) found.same++
    if (a.weights[inA] === 2) found.content++
  }
  return found
}
