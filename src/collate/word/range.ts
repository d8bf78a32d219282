import type { Countable } from './countable.js'
import { SCALE_VALUES } from './english.js'

/** A value and its unit: "15000000 USD", "15 %"; no date, no time of day, no ordinal. */
const AMOUNT = /^(\d+(?:\.\d+)?)( [A-Za-z%]+)?$/
function scaleOf(norm: string): number {
  for (const part of norm.split(' ')) {
    const found = SCALE_VALUES.get(part.replace(/^[\d.,]+/, ''))
    if (found) return found
  }
  return 1
}

/** The two ends with the scale that only the upper one has, and the unit that only one of them has. */
function completed(low: Countable, high: Countable): readonly [string, string] | null {
  const [a, b] = [low, high].map(word => AMOUNT.exec(word.quantity ?? ''))
  if (!a || !b) return null
  const value = Number(a[1])
  const scale = scaleOf(low.norm) === 1 && value < 1000 ? scaleOf(high.norm) : 1
  const unit = (own: string | undefined, other: string | undefined): string => own ?? other ?? ''
  return [`${Number((value * scale).toPrecision(12))}${unit(a[2], b[2])}`, `${b[1]}${unit(b[2], a[2])}`]
}

/** "$10-15 million" has the quantities of "$10 million to $15 million". */
export function completeRanges<T extends Countable>(words: readonly T[]): T[] {
  const found = [...words]
  words.forEach((low, i) => {
    const to = words[i + 1]?.norm === 'to' && words[i + 1]?.gap === ''
    const at = to ? i + 2 : i + 1
    const high = words[at]
    if (low.quantity === null || !high || !(to ? high.gap === '' : /^[-\u2010]$/.test(high.gap))) return
    const ends = completed(low, high)
    if (!ends) return
    found[i] = { ...low, quantity: ends[0] }
    found[at] = { ...high, quantity: ends[1] }
  })
  return found
}
