import { editDistance } from '../../text/align.js'
import { sameQuantity } from '../word/quantity.js'
import type { Word } from '../word/word.js'

/** One step through a base text and a reading: a pair, or a word on one side only. */
export interface Step {
  /** Index of the base word, or null where the reading has a word of its own. */
  readonly base: number | null
  readonly reading: number | null
}

/** How unlike two words are: 0 the same words, 1 nothing in common. */
export function difference(a: Word, b: Word): number {
  if (a.norm === b.norm) return 0
  if (a.quantity !== null && b.quantity !== null) return sameQuantity(a.quantity, b.quantity) ? 0 : 0.5
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

/** A pair of words with nothing in common: two of them cost more than one word that moves past another. */
const UNLIKE = 1.1
/** Opening a gap, and each word in it; a gap at either end of the base text is a cut, and costs less. */
const OPEN = 0.6
const EXTEND = 0.45
const END_OPEN = 0.3
const END_EXTEND = 0.02
/** The same for words of the reading's own. Where many are cheap, two like sentences are one cut and another put in. */
const OWN_OPEN = 0.25
const OWN_EXTEND = 0.8
/** A cut in the middle: dear to open, so that one or two words are a gap, then hardly dearer the longer it is. */
const CUT_OPEN = 1.28
const CUT_EXTEND = 0.02

const priceOf = (unlike: number): number => (unlike === 1 ? UNLIKE : unlike)

/**
 * Lists of one length that differ in one place, or in two, and are best paired word by word: another way through
 * them opens two gaps, and costs more unless what stands between the gaps is only shifted.
 */
function pairedThroughout(base: readonly Word[], reading: readonly Word[]): boolean {
  if (base.length !== reading.length) return false
  const places: number[] = []
  let price = 0
  for (let i = 0; i < base.length; i++) {
    const [a, b] = [base[i] as Word, reading[i] as Word]
    if (a.norm === b.norm) continue
    if (places.push(i) > 2) return false
    price += priceOf(difference(a, b))
  }
  const [first, second] = places
  if (first === undefined || second === undefined) return true
  const gaps = (lost: number, shift: number): number => lost + OWN_OPEN + OWN_EXTEND * shift
  const shifted = (at: number, to: number, left: number, right: number): number => {
    let total = 0
    for (let i = at; i < to && total < price; i++)
      total += priceOf(difference(base[i + left] as Word, reading[i + right] as Word))
    return total
  }
  return [1, 2].every(
    shift =>
      gaps(END_OPEN + END_EXTEND * shift, shift) + shifted(0, second - shift + 1, shift, 0) >= price &&
      gaps(END_OPEN + END_EXTEND * shift, shift) + shifted(first, base.length - shift, 0, shift) >= price &&
      (shift > 1 ||
        (gaps(OPEN + EXTEND, 1) + shifted(first, second, 1, 0) >= price &&
          gaps(OPEN + EXTEND, 1) + shifted(first, second, 0, 1) >= price)),
  )
}

/**
 * Global alignment with affine gaps (Gotoh 1982), the gaps at the two ends of the base text cheap, and a second
 * kind of gap for long cuts: a quotation that starts late, stops early or leaves a clause out is cut there, and
 * not scattered over the whole.
 *
 *        base →   We  take  this  very  seriously          M  pair of words
 *     We          M                                        D  base word that the reading lacks
 *     take            M    D                               I  word that the base text lacks
 *     very                       M
 *
 * The scoring: a pair costs the `difference` of its words, 1.1 where they have nothing in common; words that the
 * base text lacks cost 0.25 a run and 0.8 each; words that the reading lacks cost 0.3 a run and 0.02 each before its
 * first word and after its last, elsewhere the less of 0.6 and 0.45 each, and 1.28 and 0.02 each. The way with the
 * least total is taken. Time and memory are the product of the two lengths.
 */
export function alignWords(base: readonly Word[], reading: readonly Word[]): Step[] {
  if (pairedThroughout(base, reading)) return base.map((_, i) => ({ base: i, reading: i }))
  const n = base.length
  const m = reading.length
  const width = m + 1
  const ways = new Uint8Array((n + 1) * width)
  let above = rowOf(width)
  let row = rowOf(width)
  for (let i = 0; i <= n; i++) {
    ;[above, row] = [row, above]
    const word = base[i - 1] as Word
    for (let j = 0; j <= m; j++) {
      const { cost } = row
      let way = 0
      if (i > 0 && j > 0) {
        const best = above.first[j - 1] as State
        cost[0][j] = (above.cost[best][j - 1] as number) + priceOf(difference(word, reading[j - 1] as Word))
        way = best
      } else cost[0][j] = i === j ? 0 : NEVER
      const atEnd = j === 0 || j === m
      if (i === 0) cost[1][j] = NEVER
      else if (atEnd) way |= enter(row, j, 1, above, j, END_OPEN, END_EXTEND)
      else way |= enter(row, j, 1, above, j, OPEN, EXTEND)
      if (j === 0) cost[2][j] = NEVER
      else way |= enter(row, j, 2, row, j - 1, OWN_OPEN, OWN_EXTEND)
      if (i === 0 || atEnd) cost[3][j] = NEVER
      else way |= enter(row, j, 3, above, j, CUT_OPEN, CUT_EXTEND)
      ways[i * width + j] = way
      rank(row, j)
    }
  }
  return walk(row.first[m] as State, ways, n, m)
}

/** Pair, gap in the reading, word of its own, long gap. */
type State = 0 | 1 | 2 | 3

/** The costs of the ways that reach the places of one base word, by the state in which they get there. */
interface Row {
  readonly cost: readonly [number[], number[], number[], number[]]
  /** For each place the state with the least cost, and the next one, the first of them where they tie. */
  readonly first: State[]
  readonly second: State[]
}

const NEVER = Number.POSITIVE_INFINITY

function rowOf(width: number): Row {
  const costs = (): number[] => new Array<number>(width).fill(NEVER)
  const states = (): State[] => new Array<State>(width).fill(0)
  return { cost: [costs(), costs(), costs(), costs()], first: states(), second: states() }
}

/** Goes into a gap, or on in it, from place `k` of a row to place `j`; gives the state before, in the bits of `state`. */
function enter(row: Row, j: number, state: State, back: Row, k: number, open: number, extend: number): number {
  const start = (back.first[k] === state ? back.second[k] : back.first[k]) as State
  const fresh = (back.cost[start][k] as number) + open + extend
  const goOn = (back.cost[state][k] as number) + extend
  row.cost[state][j] = Math.min(fresh, goOn)
  return (goOn <= fresh ? state : start) << (2 * state)
}

const LATER: readonly State[] = [2, 3]

function rank({ cost, first, second }: Row, j: number): void {
  let [best, next]: [State, State] = (cost[1][j] as number) < (cost[0][j] as number) ? [1, 0] : [0, 1]
  for (const state of LATER) {
    const here = cost[state][j] as number
    if (here < (cost[best][j] as number)) [best, next] = [state, best]
    else if (here < (cost[next][j] as number)) next = state
  }
  first[j] = best
  second[j] = next
}

/** Back from the end: `ways` has two bits for each state of a place, the state before it. */
function walk(end: State, ways: Uint8Array, n: number, m: number): Step[] {
  const steps: Step[] = []
  let i = n
  let j = m
  let state: number = end
  while (i > 0 || j > 0) {
    const before = ((ways[i * (m + 1) + j] as number) >> (2 * state)) & 3
    if (state === 0) steps.push({ base: --i, reading: --j })
    else if (state === 2) steps.push({ base: null, reading: --j })
    else steps.push({ base: --i, reading: null })
    state = before
  }
  return steps.reverse()
}

/** How much two word lists share. */
export interface Overlap {
  /** Words that pair with their like, misspelt and inflected ones in part; phrases that moved among them. */
  readonly matched: number
  /** Share of A, and of B, that is matched; words of B in square brackets are nobody's. */
  readonly ofA: number
  readonly ofB: number
  /** From the first to the last such pair, strays left out, in each list, half-open; empty where there is none. */
  readonly inA: readonly [number, number]
  readonly inB: readonly [number, number]
  /** The pairs themselves, as indices into both. */
  readonly pairs: readonly (readonly [number, number])[]
}

/** Pairs further apart than this are not the same word; a number in the place of a number is half of one. */
const ALIKE = 0.5

/** Where less is shared nothing has moved, and where more is, it does not matter. */
const HALF = 0.4
const MOST = 0.8
/** So many words in a row that stand elsewhere have moved: "in the air and on the ground". */
const RUN = 3

/** How many words stand in runs that one list has in another place than the other. */
function movedIn(a: readonly Word[], b: readonly Word[], pairs: readonly (readonly [number, number])[]): number {
  const [inA, inB] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))]
  const runAt = (words: readonly Word[], taken: ReadonlySet<number>, at: number): string | null => {
    for (let i = at; i < at + RUN; i++) if (taken.has(i) || i >= words.length) return null
    return words
      .slice(at, at + RUN)
      .map(word => word.norm)
      .join(' ')
  }
  const there = new Set(b.map((_, j) => runAt(b, inB, j)))
  const moved = new Set<number>()
  a.forEach((_, i) => {
    const run = runAt(a, inA, i)
    if (run !== null && there.has(run)) for (let k = i; k < i + RUN; k++) moved.add(k)
  })
  return moved.size
}

/** The shorter list laid along the longer one, as a way through `a` (base) and `b` (reading). */
export function laid(a: readonly Word[], b: readonly Word[]): Step[] {
  return b.length > a.length
    ? alignWords(b, a).map(({ base, reading }) => ({ base: reading, reading: base }))
    : alignWords(a, b)
}

type Pair = readonly [number, number]

/** Without the pairs at either end that are only alike, and stand apart from the others: "bread" for "great". */
export function coreOf(pairs: readonly Pair[], a: readonly Word[], b: readonly Word[]): readonly Pair[] {
  const stray = ([i, j]: Pair, next: Pair | undefined): boolean =>
    next !== undefined &&
    (a[i] as Word).norm !== (b[j] as Word).norm &&
    Math.max(Math.abs(next[0] - i), Math.abs(next[1] - j)) > 1
  let from = 0
  while (from < pairs.length - 1 && stray(pairs[from] as Pair, pairs[from + 1])) from++
  let to = pairs.length
  while (to - 1 > from && stray(pairs[to - 1] as Pair, pairs[to - 2])) to--
  return pairs.slice(from, to)
}

/** The words that pair with their like. */
export function pairsOf(steps: readonly Step[], a: readonly Word[], b: readonly Word[]): Pair[] {
  return steps.flatMap(({ base, reading }): Pair[] =>
    base === null || reading === null || difference(a[base] as Word, b[reading] as Word) > ALIKE
      ? []
      : [[base, reading]],
  )
}

/** What two lists share, the shorter one laid along the longer. */
export function overlap(a: readonly Word[], b: readonly Word[]): Overlap {
  const pairs = pairsOf(laid(a, b), a, b)
  let matched = pairs.reduce((sum, [i, j]) => sum + 1 - difference(a[i] as Word, b[j] as Word), 0)
  const core = coreOf(pairs, a, b)
  const first = core[0] ?? [0, 0]
  const last = core.at(-1) ?? [-1, -1]
  const longer = Math.max(a.length, b.length)
  const own = b.reduce((sum, word) => sum + (word.bracket === '[' ? 1 : 0), 0)
  if (matched >= HALF * longer && matched < MOST * longer) matched += movedIn(a, b, pairs)
  return {
    matched,
    ofA: matched / Math.max(1, a.length),
    ofB: matched / Math.max(1, b.length - own, Math.ceil(matched)),
    inA: [first[0], last[0] + 1],
    inB: [first[1], last[1] + 1],
    pairs,
  }
}
