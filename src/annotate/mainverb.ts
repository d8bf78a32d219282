import type { Item } from './item.js'
import { at, groupStart, isComma, isRelative, isTensed, isVerb, type Stretch } from './phrase.js'

/** No verb comes before the phrase in its clause: it is the subject there. */
export function isSubject(items: readonly Item[], { from }: Stretch): boolean {
  for (let k = from - 1; k >= 0; k--) {
    const item = at(items, k)
    if (isVerb(item)) return false
    if (item.mark || isComma(item) || item.pos === 'SCONJ' || isRelative(item)) return true
  }
  return true
}

/** Where the clause's own verb begins, or the comma before it. */
export function mainVerb(items: readonly Item[], from: number, to: number): number {
  let comma = -1
  for (let i = from; i < to; i++) {
    if (comma < 0 && isComma(at(items, i))) comma = i
    if (!isTensed(items, i)) continue
    const start = groupStart(items, i)
    if (start > from && !isRelative(at(items, start - 1))) return comma < 0 ? start : comma
  }
  return to
}
