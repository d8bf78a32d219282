import type { Range } from '../model/span.js'

/** What some ranges cover, as ranges in order that have nothing in common. */
export function merge(ranges: readonly Range[]): Range[] {
  const merged: { from: number; to: number }[] = []
  for (const range of [...ranges].sort((x, y) => x.from - y.from)) {
    const last = merged.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else merged.push({ ...range })
  }
  return merged
}

/** How many places merged ranges cover. */
export const lengthOf = (ranges: readonly Range[]): number => ranges.reduce((sum, { from, to }) => sum + to - from, 0)

/** How many places two lists of merged ranges have in common. */
export function lengthOfBoth(a: readonly Range[], b: readonly Range[]): number {
  let common = 0
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [one, other] = [a[i] as Range, b[k] as Range]
    common += Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from))
    if (one.to < other.to) i++
    else k++
  }
  return common
}
