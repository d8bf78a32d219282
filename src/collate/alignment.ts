import { editDistance } from '../text/align.js'
import type { Word } from './word.js'

/** One step through a base text and a reading: a pair, or a word on one side only. */
export interface Step {
  /** Index of the base word, or null where the reading has a word of its own. */
  readonly base: number | null
  readonly reading: number | null
}

/** How unlike two words are: 0 the same words, 1 nothing in common. */
export function difference(a: Word, b: Word): number {
  if (a.norm === b.norm) return 0
  if (a.quantity !== null && b.quantity !== null) return a.quantity === b.quantity ? 0 : 0.5
  if (a.stem === b.stem) return 0.2
  const shorter = Math.min(a.norm.length, b.norm.length)
  const longer = Math.max(a.norm.length, b.norm.length)
  if (shorter < 3 || longer - shorter > 3 || otherLetters(a.letters, b.letters) > MOST_OTHER) return 1
  const distance = editDistance(a.norm, b.norm)
  if (distance === 1 || (distance <= 2 && shorter >= 5) || (distance === 3 && shorter >= 8))
    return 0.25 + 0.1 * distance
  return 1
}

/** Three slips of the pen change six letters at most: a cheap test before the dear one. */
const MOST_OTHER = 6

/** How many letters of the alphabet only one of two words has; see `Word.letters`. */
function otherLetters(a: number, b: number): number {
  let bits = a ^ b
  let count = 0
  for (; bits !== 0; bits &= bits - 1) count++
  return count
}

/**
 * Lists of one length that differ in one place, or in two inside, are paired word by word: any other way
 * through them opens two gaps, and costs more.
 */
function pairedThroughout(base: readonly Word[], reading: readonly Word[]): boolean {
  if (base.length !== reading.length) return false
  const places: number[] = []
  for (let i = 0; i < base.length; i++) {
    const [a, b] = [base[i] as Word, reading[i] as Word]
    if (a.norm !== b.norm && places.push(i) > 2) return false
  }
  return places.length < 2 || ((places[0] as number) > 0 && (places[1] as number) < base.length - 1)
}

/** Opening a gap, and each word in it; a gap at either end of the base text is a cut, and costs less. */
const OPEN = 0.6
const EXTEND = 0.45
const END_OPEN = 0.3
const END_EXTEND = 0.02

/**
 * Global alignment with affine gaps (Gotoh 1982), the gaps at the two ends of the base text cheap:
 * a quotation that starts late or stops early is cut there, and not scattered over the whole.
 *
 *        base →   We  take  this  very  seriously          M  pair of words
 *     We          M                                        D  base word that the reading lacks
 *     take            M    D                               I  word that the base text lacks
 *     very                       M
 *
 * Time and memory are the product of the two lengths.
 */
export function alignWords(base: readonly Word[], reading: readonly Word[]): Step[] {
  if (pairedThroughout(base, reading)) return base.map((_, i) => ({ base: i, reading: i }))
  const n = base.length
  const m = reading.length
  const width = m + 1
  const cells = (n + 1) * width
  const cost = [new Float64Array(cells), new Float64Array(cells), new Float64Array(cells)] as const
  const from = [new Uint8Array(cells), new Uint8Array(cells), new Uint8Array(cells)] as const
  const [pair, deleted, inserted] = cost
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      const at = i * width + j
      const end = j === 0 || j === m
      if (i === 0 && j === 0) {
        deleted[at] = inserted[at] = Number.POSITIVE_INFINITY
        continue
      }
      pair[at] = Number.POSITIVE_INFINITY
      if (i > 0 && j > 0) {
        const back = at - width - 1
        const best = least(cost, back)
        pair[at] = (cost[best][back] as number) + difference(base[i - 1] as Word, reading[j - 1] as Word)
        from[0][at] = best
      }
      if (i > 0) {
        const back = at - width
        const open = end ? END_OPEN + END_EXTEND : OPEN + EXTEND
        const extend = end ? END_EXTEND : EXTEND
        const starts: State = (pair[back] as number) <= (inserted[back] as number) ? 0 : 2
        const start = (cost[starts][back] as number) + open
        const goOn = (deleted[back] as number) + extend
        deleted[at] = Math.min(start, goOn)
        from[1][at] = goOn <= start ? 1 : starts
      } else deleted[at] = Number.POSITIVE_INFINITY
      if (j > 0) {
        const back = at - 1
        const starts: State = (pair[back] as number) <= (deleted[back] as number) ? 0 : 1
        const start = (cost[starts][back] as number) + OPEN + EXTEND
        const goOn = (inserted[back] as number) + EXTEND
        inserted[at] = Math.min(start, goOn)
        from[2][at] = goOn <= start ? 2 : starts
      } else inserted[at] = Number.POSITIVE_INFINITY
    }
  }
  return walk(cost, from, n, m)
}

type State = 0 | 1 | 2
type Tables = readonly [Float64Array, Float64Array, Float64Array]

function least(cost: Tables, at: number): State {
  let best: State = 0
  if ((cost[1][at] as number) < (cost[best][at] as number)) best = 1
  if ((cost[2][at] as number) < (cost[best][at] as number)) best = 2
  return best
}

function walk(cost: Tables, from: readonly [Uint8Array, Uint8Array, Uint8Array], n: number, m: number): Step[] {
  const steps: Step[] = []
  let i = n
  let j = m
  let state = least(cost, n * (m + 1) + m)
  while (i > 0 || j > 0) {
    const before = from[state][i * (m + 1) + j] as State
    if (state === 0) steps.push({ base: --i, reading: --j })
    else if (state === 1) steps.push({ base: --i, reading: null })
    else steps.push({ base: null, reading: --j })
    state = before
  }
  return steps.reverse()
}

/** How much two word lists share. */
export interface Overlap {
  /** Words that pair with their like, misspelt and inflected ones in part. */
  readonly matched: number
  /** Share of A, and of B, that is matched. */
  readonly ofA: number
  readonly ofB: number
  /** From the first to the last such pair, in each list, half-open; empty where there is none. */
  readonly inA: readonly [number, number]
  readonly inB: readonly [number, number]
}

/** Pairs further apart than this are not the same word. */
const ALIKE = 0.5

/** What two lists share, the shorter one laid along the longer. */
export function overlap(a: readonly Word[], b: readonly Word[]): Overlap {
  if (b.length > a.length) {
    const swapped = overlap(b, a)
    return { matched: swapped.matched, ofA: swapped.ofB, ofB: swapped.ofA, inA: swapped.inB, inB: swapped.inA }
  }
  const pairs: [number, number][] = []
  let matched = 0
  for (const step of alignWords(a, b)) {
    if (step.base === null || step.reading === null) continue
    const unlike = difference(a[step.base] as Word, b[step.reading] as Word)
    if (unlike >= ALIKE) continue
    pairs.push([step.base, step.reading])
    matched += 1 - unlike
  }
  const first = pairs[0] ?? [0, 0]
  const last = pairs.at(-1) ?? [-1, -1]
  return {
    matched,
    ofA: matched / Math.max(1, a.length),
    ofB: matched / Math.max(1, b.length),
    inA: [first[0], last[0] + 1],
    inB: [first[1], last[1] + 1],
  }
}
