import type { Range } from '../../model/span.js'
import { ELLIPSIS, type Word } from '../word/word.js'
import { leadsIn } from './connective.js'
import { explain, type Reason } from './explain.js'
import type { Pair } from './pair.js'
import { type Contested, type Extent, parted } from './tie.js'

/** Words left out of the middle with nothing in their place: two are an omission, three a cut. */
export const CUT_WORDS = 3
/** So many more words than stand in their place, at an end, are a cut there, whatever the sign. */
const LONG_CUT = 6

/** Words that differ, and where they stand. */
export interface Site {
  readonly left: readonly Word[]
  readonly right: readonly Word[]
  readonly extentOf: (reason: Reason) => Extent
  /** The reading's punctuation before the word of `right` with this index. */
  readonly gap: (index: number) => string
}

/** Why the words differ, parted where a tie, a cut or a connective stands beside other words. */
export function reasonsOf(pair: Pair, { left, right, extentOf, gap }: Site): Reason[] {
  return explain(left, right)
    .flatMap(each => (each.likeness || each.bracketed ? [each] : splitAt(each, extentOf(each), pair.ties)))
    .flatMap(each => unled(each, extentOf(each), pair))
    .flatMap(each => torn(each, left, gap, extentOf(each).left, pair.base.words.length))
}

/** A reason in parts, where ties begin and end in it; one of words that moved away from between stays whole. */
function splitAt(reason: Reason, extent: Extent, ties: Contested): Reason[] {
  const [i, j] = [reason.fromLeft - extent.left.from, reason.fromRight - extent.right.from]
  const whole =
    reason.toLeft - reason.fromLeft === extent.left.to - extent.left.from &&
    reason.toRight - reason.fromRight === extent.right.to - extent.right.from
  if (!whole || ties.contests.length === 0) return [reason]
  return parted(extent, ties).map(({ left, right }) => ({
    ...reason,
    fromLeft: left.from + i,
    toLeft: left.to + i,
    fromRight: right.from + j,
    toRight: right.to + j,
  }))
}

/** A connective with which the reading begins takes the place of nothing: what it stands for is left out. */
function unled(reason: Reason, { left, right }: Extent, { base, reading }: Pair): Reason[] {
  const { fromLeft, toLeft, fromRight, toRight, likeness, bracketed } = reason
  const replaces = !likeness && !bracketed && toLeft > fromLeft && right.from === 0
  if (!replaces || !leadsIn(reading.words, 0, right.to) || leadsIn(base.words, left.from, left.to)) return [reason]
  return [
    { ...reason, toRight: fromRight },
    { ...reason, fromLeft: toLeft, fromRight, toRight },
  ]
}

/** A rewording may be a cut beside it: behind an ellipsis, or behind a comma with as many words as the reading has. */
function torn(
  reason: Reason,
  left: readonly Word[],
  gap: (index: number) => string,
  at: Range,
  length: number,
): Reason[] {
  const { fromLeft, toLeft, fromRight, toRight } = reason
  const [n, m] = [toLeft - fromLeft, toRight - fromRight]
  if (reason.likeness || reason.bracketed || m === 0 || n < m + 1) return [reason]
  const split = (at: number, rightFirst: boolean): Reason[] => [
    { ...reason, toLeft: at, ...(rightFirst ? {} : { toRight: fromRight }) },
    { ...reason, fromLeft: at, ...(rightFirst ? { fromRight: toRight } : {}) },
  ]
  if (ELLIPSIS.test(gap(toRight))) return split(fromLeft + m, true)
  if (ELLIPSIS.test(gap(fromRight))) return split(toLeft - m, false)
  if (n - m < CUT_WORDS) return [reason]
  const paused = (at: number): boolean => /[,;:.-]/.test(left[at]?.gap ?? '')
  if (paused(fromLeft + m)) return split(fromLeft + m, true)
  if (paused(toLeft - m)) return split(toLeft - m, false)
  if (n - m < LONG_CUT) return [reason]
  if (at.to === length) return split(fromLeft + m, true)
  return at.from === 0 ? split(toLeft - m, false) : [reason]
}
