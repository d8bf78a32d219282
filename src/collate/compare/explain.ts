import { negations } from '../word/negation.js'
import { isFiller } from '../word/variant.js'
import type { Word } from '../word/word.js'
import { difference } from './alignment.js'
import { type Likeness, likeness, norms } from './likeness.js'

/**
 * `left[fromLeft, toLeft)` became `right[fromRight, toRight)`; without a likeness they are just other words.
 * `bracketed`: the outlet says so itself, with brackets.
 */
export interface Reason {
  readonly fromLeft: number
  readonly toLeft: number
  readonly fromRight: number
  readonly toRight: number
  readonly likeness: Likeness | null
  readonly bracketed: boolean
}

/** The same word after all: no edit. */
export const SAME: Likeness = { kind: 'style', cost: 0, likelyMisprint: false }

/** So many words on one side can be one name, one contraction, one number. */
const SPAN = 4
const UNLIKE = 1
const GONE = 0.75
const TELLING = 0.4

const own = (word: Word | undefined): boolean => word !== undefined && word.bracket !== null

/** What it takes to leave one word out, or to put it in: a filler or a "not" by itself before a whole phrase. */
function presenceCost(word: Word): number {
  if (isFiller(word.norm)) return 0.1
  return negations([word.norm]) > 0 ? TELLING : GONE
}

/**
 * Why one stretch of words stands for another: the cheapest way to cover both with pairs that are like each other
 * (a slip, a form, a number, a name, a contraction), words left out and words put in. Neighbours that are not
 * alike are one reason. Time is the product of the two lengths.
 */
export function explain(left: readonly Word[], right: readonly Word[]): Reason[] {
  const n = left.length
  const m = right.length
  const width = m + 1
  const cost = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY)
  const back: (Reason | null)[] = new Array((n + 1) * width).fill(null)
  cost[0] = 0
  const offer = (
    fromLeft: number,
    fromRight: number,
    toLeft: number,
    toRight: number,
    price: number,
    found: Likeness | null,
    bracketed = false,
  ): void => {
    const at = toLeft * width + toRight
    const total = (cost[fromLeft * width + fromRight] as number) + price
    if (total >= (cost[at] as number) - 1e-9) return
    cost[at] = total
    back[at] = { fromLeft, toLeft, fromRight, toRight, likeness: found, bracketed }
  }
  for (let i = 0; i <= n; i++) {
    for (let j = 0; j <= m; j++) {
      if (i < n && j < m && !own(right[j])) {
        if (difference(left[i] as Word, right[j] as Word) === 0) offer(i, j, i + 1, j + 1, SAME.cost, SAME)
        for (let a = 1; a <= Math.min(SPAN, n - i); a++)
          for (let b = 1; b <= Math.min(SPAN, m - j); b++) {
            const found = likeness(left.slice(i, i + a), right.slice(j, j + b))
            if (found) offer(i, j, i + a, j + b, found.cost, found)
          }
        offer(i, j, i + 1, j + 1, UNLIKE, null)
      }
      if (own(right[j])) {
        let end = j + 1
        while (own(right[end]) && right[end]?.gap.includes(']') === false) end++
        for (let a = i; a <= n; a++) offer(i, j, a, end, 0.3 + 0.02 * (a - i), null, true)
      }
      if (i < n) offer(i, j, i + 1, j, presenceCost(left[i] as Word), null)
      if (j < m && !own(right[j])) offer(i, j, i, j + 1, presenceCost(right[j] as Word), null)
    }
  }
  const denies = (reason: Reason): boolean =>
    reason.likeness?.kind === 'negation' ||
    (reason.likeness === null &&
      negations(
        norms([...left.slice(reason.fromLeft, reason.toLeft), ...right.slice(reason.fromRight, reason.toRight)]),
      ) > 0)
  return merged(walk(back, n, m), denies)
}

function walk(back: readonly (Reason | null)[], n: number, m: number): Reason[] {
  const reasons: Reason[] = []
  let at = back[n * (m + 1) + m]
  while (at) {
    reasons.push(at)
    at = back[at.fromLeft * (m + 1) + at.fromRight]
  }
  return reasons.reverse()
}

/** Neighbours without a likeness as one; so are two that deny, since one "no" may stand for the other. */
function merged(reasons: readonly Reason[], denies: (reason: Reason) => boolean): Reason[] {
  const found: Reason[] = []
  for (const reason of reasons) {
    const last = found.at(-1)
    const plain = last?.likeness === null && reason.likeness === null
    if (last && !last.bracketed && !reason.bracketed && (plain || (denies(last) && denies(reason))))
      found[found.length - 1] = { ...last, toLeft: reason.toLeft, toRight: reason.toRight, likeness: null }
    else found.push(reason)
  }
  return found
}
