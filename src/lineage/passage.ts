import { align } from '../text/align.js'
import type { Seeds } from './shingle.js'
import type { Weight, Words } from './words.js'

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
/** A passage that tells this much is the best that its words have. */
const SURE = 8

/** Seeds of one passage, rising on both sides. */
interface Cluster {
  readonly inA: number[]
  readonly inB: number[]
}

/**
 * The passages that A and B share, in the order of A; no word is in two of them. `seeds` as of `seedsOf`, of `size`
 * words; passages that are `known` stay, and no seed lies in them.
 */
export function passagesOf(a: Words, b: Words, seeds: Seeds, size: number, known: readonly Stretch[] = []): Stretch[] {
  // Two words alone are everywhere.
  const clusters = clustersOf(a, b, seeds).filter(({ inA }) => size > 2 || inA.length > 1)
  // Words that repeat make many clusters of a few seeds; where all of these lie in longer passages, no more is to be found.
  const seen = takenBy(known, a, b)
  const found: Stretch[] = []
  for (const cluster of clusters.sort((x, y) => y.inA.length - x.inA.length)) {
    if (cluster.inA.every((place, i) => seen.inA[place] === 1 || seen.inB[cluster.inB[i] as number] === 1)) continue
    const stretch = extend(a, b, cluster, size)
    if (!stretch || stretch.score < LEAST_SCORE || stretch.content < LEAST_CONTENT) continue
    found.push(stretch)
    if (stretch.score >= SURE) take(seen, stretch)
  }
  found.sort((x, y) => y.score - x.score || x.fromA - y.fromA || x.fromB - y.fromB)
  const used = takenBy([], a, b)
  const kept: Stretch[] = []
  for (const stretch of [...known, ...found]) {
    if (used.inA.subarray(stretch.fromA, stretch.toA).includes(1)) continue
    if (used.inB.subarray(stretch.fromB, stretch.toB).includes(1)) continue
    take(used, stretch)
    kept.push(stretch)
  }
  return kept.sort((x, y) => x.fromA - y.fromA)
}

/** 1 for each word that a passage has. */
export interface Taken {
  readonly inA: Uint8Array
  readonly inB: Uint8Array
}

export function takenBy(stretches: readonly Stretch[], a: Words, b: Words): Taken {
  const taken = { inA: new Uint8Array(a.keys.length), inB: new Uint8Array(b.keys.length) }
  for (const stretch of stretches) take(taken, stretch)
  return taken
}

function take({ inA, inB }: Taken, { fromA, toA, fromB, toB }: Stretch): void {
  inA.fill(1, fromA, toA)
  inB.fill(1, fromB, toB)
}

/** Seeds that can be of one passage: of the same two runs, near each other, rising on both sides. */
function clustersOf(a: Words, b: Words, seeds: Seeds): Cluster[] {
  const clusters: Cluster[] = []
  let live: Cluster[] = []
  for (let i = 0; i < seeds.inA.length; i++) {
    const placeA = seeds.inA[i] as number
    const placeB = seeds.inB[i] as number
    if (i > 0 && placeA !== seeds.inA[i - 1])
      live = live.filter(({ inA }) => placeA - (inA[inA.length - 1] as number) <= GAP)
    let best: Cluster | null = null
    let least = Number.POSITIVE_INFINITY
    for (const cluster of live) {
      const lastA = cluster.inA[cluster.inA.length - 1] as number
      const lastB = cluster.inB[cluster.inB.length - 1] as number
      if (a.runs[lastA] !== a.runs[placeA] || b.runs[lastB] !== b.runs[placeB]) continue
      const stepA = placeA - lastA
      const stepB = placeB - lastB
      if (stepA <= 0 || stepB <= 0 || stepB > GAP) continue
      const shift = Math.abs(stepA - stepB)
      if (shift < least) {
        best = cluster
        least = shift
      }
    }
    if (best) {
      best.inA.push(placeA)
      best.inB.push(placeB)
    } else {
      const cluster = { inA: [placeA], inB: [placeB] }
      clusters.push(cluster)
      live.push(cluster)
    }
  }
  return clusters
}

/**
 * Runs that stand in both, word for word: copies share most of theirs, and nothing has to be aligned there. A run
 * that repeats is paired with its like in their order.
 */
export function sameRuns(a: Words, b: Words): Stretch[] {
  const waiting = new Map<number, number[]>()
  for (const [i, { hash }] of b.lines.entries()) waiting.set(hash, [...(waiting.get(hash) ?? []), i])
  return a.lines.flatMap(({ from, to, hash }) => {
    const at = b.lines[waiting.get(hash)?.shift() ?? -1]
    if (!at || at.to - at.from !== to - from) return []
    const found = { fromA: from, toA: to, fromB: at.from, toB: at.to, score: 0, same: 0, content: 0 }
    for (let i = 0; i < to - from; i++) {
      if (a.keys[from + i] !== b.keys[at.from + i]) return []
      found.score += WORTH[a.weights[from + i] as Weight]
      if (a.forms[from + i] === b.forms[at.from + i]) found.same++
      if (a.weights[from + i] === 2) found.content++
    }
    return found.score >= SURE && found.content >= LEAST_CONTENT ? [found] : []
  })
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
function extend(a: Words, b: Words, { inA, inB }: Cluster, size: number): Stretch | null {
  const [firstA, firstB] = [inA[0] as number, inB[0] as number]
  const [lastA, lastB] = [inA.at(-1) as number, inB.at(-1) as number]
  const [startA, endA] = bounds(a, firstA, lastA + size)
  const [startB, endB] = bounds(b, firstB, lastB + size)
  const [fromA, fromB] = sharedFrom(a, b, startA, firstA, startB, firstB)
  const [toA, toB] = sharedTo(a, b, lastA + size, endA, lastB + size, endB)
  if (!couldTell(a, b, fromA, toA, fromB, toB)) return null
  const steps: Steps = []
  let i = fromA
  let j = fromB
  for (let n = 0; n < inA.length; n++)
    for (let k = 0; k < size; k++) {
      const [wordA, wordB] = [(inA[n] as number) + k, (inB[n] as number) + k]
      if (wordA < i || wordB < j) continue
      between(a, b, i, wordA, j, wordB, steps)
      steps.push(wordA, wordB)
      i = wordA + 1
      j = wordB + 1
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
