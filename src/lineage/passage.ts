import { align } from '../text/align.js'
import { type Anchor, CHANGED, chainsOf, LEFT_OUT, type Taken } from './chain.js'
import type { Shingles } from './shingle.js'
import { type Words, worthOf } from './words.js'

/** Words of A against words of B: half-open places in the two lists of words. */
interface Sides {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
}

/** What both sides have, from one text. */
export interface Stretch extends Sides {
  /** How much it tells: about the number of content words on both sides, less what differs. */
  readonly score: number
  /** Words that have the same form on both sides. */
  readonly same: number
  /** Content words and names on both sides. */
  readonly content: number
}

/** The weight from which a word is no function word. */
const TELLING = 1
/** Words beyond the outer anchors that are tried. */
const FLANK = 24
/** What a passage must tell, and the content words that it must have. */
const LEAST_SCORE = 3.3
const LEAST_CONTENT = 2
/** A passage that tells this much is the best that its words have. */
const SURE = 8

/**
 * The passages that A and B share, in the order of A; no word is in two of them. `inA` and `inB` are their shingles,
 * of one size; passages that are `known` stay.
 */
export function passagesOf(
  a: Words,
  b: Words,
  inA: Shingles,
  inB: Shingles,
  known: readonly Stretch[] = [],
): Stretch[] {
  const kept = [...known]
  const used = takenBy(known, a, b)
  for (const chain of chainsOf(a, b, inA, inB, used)) {
    // Two words alone are everywhere.
    if (inA.size === 2 && chain.length === 1 && chain[0]?.length === 2) continue
    const stretch = extend(a, b, chain, used)
    if (!stretch || stretch.score < LEAST_SCORE || stretch.content < LEAST_CONTENT) continue
    take(used, stretch)
    kept.push(stretch)
  }
  return kept.sort((x, y) => x.fromA - y.fromA)
}

function takenBy(stretches: readonly Stretch[], a: Words, b: Words): Taken {
  const taken = { inA: new Uint8Array(a.keys.length), inB: new Uint8Array(b.keys.length) }
  for (const stretch of stretches) take(taken, stretch)
  return taken
}

function take({ inA, inB }: Taken, { fromA, toA, fromB, toB }: Stretch): void {
  inA.fill(1, fromA, toA)
  inB.fill(1, fromB, toB)
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
      found.score += worthOf(a, from + i)
      if (a.forms[from + i] === b.forms[at.from + i]) found.same++
      if (a.weights[from + i] === 2) found.content++
    }
    return found.score >= SURE && found.content >= LEAST_CONTENT ? [found] : []
  })
}

/** The run around a place, no further than FLANK words from it, nor to words that a passage has. */
function bounds({ runs }: Words, used: Uint8Array, first: number, last: number): [number, number] {
  let from = first
  let to = last
  while (from > 0 && first - from < FLANK && runs[from - 1] === runs[first] && used[from - 1] === 0) from--
  while (to < runs.length && to - last < FLANK && runs[to] === runs[first] && used[to] === 0) to++
  return [from, to]
}

/** The words of both sides between the anchors and around them, aligned; of that the stretch that tells most. */
function extend(a: Words, b: Words, chain: readonly Anchor[], used: Taken): Stretch | null {
  const [head, tail] = [chain[0] as Anchor, chain[chain.length - 1] as Anchor]
  const [lastA, lastB] = [tail.fromA + tail.length, tail.fromB + tail.length]
  const [startA, endA] = bounds(a, used.inA, head.fromA, lastA)
  const [startB, endB] = bounds(b, used.inB, head.fromB, lastB)
  const before = shared(a, b, { fromA: startA, toA: head.fromA, fromB: startB, toB: head.fromB })
  const behind = shared(a, b, { fromA: lastA, toA: endA, fromB: lastB, toB: endB })
  const { fromA, fromB } = before ?? head
  const { toA, toB } = behind ?? { toA: lastA, toB: lastB }
  if (!couldTell(a, b, fromA, toA, fromB, toB)) return null
  const steps: Steps = []
  let i = fromA
  let j = fromB
  for (const anchor of chain)
    for (let k = 0; k < anchor.length; k++) {
      const [wordA, wordB] = [anchor.fromA + k, anchor.fromB + k]
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
 * From the first to the last content word of A that B has too, and the same in B: only content words carry a passage
 * further, and to align what lies beyond would cost the most of all. Null where there are none.
 */
function shared(a: Words, b: Words, flank: Sides): Sides | null {
  const others = b.keys.subarray(flank.fromB, flank.toB)
  let found = null as Sides | null
  for (let i = flank.fromA; i < flank.toA; i++) {
    if ((a.weights[i] as number) < TELLING) continue
    const first = others.indexOf(a.keys[i] as number)
    if (first < 0) continue
    const fromB = flank.fromB + first
    const toB = flank.fromB + others.lastIndexOf(a.keys[i] as number) + 1
    found = {
      fromA: found?.fromA ?? i,
      toA: i + 1,
      fromB: Math.min(found?.fromB ?? fromB, fromB),
      toB: Math.max(found?.toB ?? toB, toB),
    }
  }
  return found
}

/** Whether all that two stretches share, in whatever order, is enough for a passage: if not, no alignment is. */
function couldTell(a: Words, b: Words, fromA: number, toA: number, fromB: number, toB: number): boolean {
  const there = b.keys.subarray(fromB, toB)
  let score = 0
  let content = 0
  for (let i = fromA; i < toA; i++) {
    if (!there.includes(a.keys[i] as number)) continue
    score += worthOf(a, i)
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
  return a.keys[inA] === b.keys[inB] ? worthOf(a, inA) : -CHANGED
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
