import type { Item } from './item.js'
import { isComma, isRelative, isVerb } from './itemkind.js'
import { at, groupStart, isTensed, type Stretch, tensedWithin } from './phrase.js'

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

/** "His claim that it failed was false": the last verb with tense is the sentence's own, if there are two. */
export function lastVerb(items: readonly Item[], from: number, to: number): number {
  let last = -1
  let groups = 0
  for (let i = from; i < to; i++) {
    if (!isTensed(items, i)) continue
    const start = groupStart(items, i)
    if (isRelative(at(items, start - 1))) continue
    groups++
    last = start
    while (i + 1 < to && /^(?:AUX|VERB|ADV|PART)$/.test(at(items, i + 1).pos) && at(items, i).pos === 'AUX') i++
  }
  return groups > 1 ? last : to
}

/** "a man who said his wife had drowned was charged": an auxiliary right after a verb is another clause's, the sentence's own. */
export function verbAfter(items: readonly Item[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    const left = at(items, i - 1)
    const free =
      at(items, i).pos === 'AUX' &&
      (left.pos === 'VERB' || left.norm.endsWith('ed')) &&
      !/^(?:what|who|all)$/.test(at(items, from).norm)
    if (free && tensedWithin(items, from, i)) return i
  }
  return to
}
