import { isOrganizationRole, isPersonRole } from '../lexicon/role.js'
import type { Item } from './item.js'
import { isPossessive } from './itemkind.js'
import { at, nounBefore, type Stretch } from './phrase.js'

/** Whose the head of a noun phrase is: "her claim", "the mayor's claim". */
export function ownerIn(items: readonly Item[], phrase: Stretch): Stretch | null {
  for (let k = phrase.to - 2; k >= phrase.from; k--) {
    if (isPossessive(at(items, k))) return { from: k, to: k + 1 }
    if (at(items, k).norm === "'s" || at(items, k).norm === "'") return bearer(items, nounBefore(items, k, phrase.from))
  }
  return null
}

/** Somebody or some body, and no crowd: "mayor", "committee". */
const isOne = (norm: string): boolean => !/[^s]s$/.test(norm) && (isPersonRole(norm) || isOrganizationRole(norm))

/** "the mayor of Lowmere's claim" is the mayor's; "a reminder of Vale's claim" and "critics of Vale's claim" have Vale's. */
function bearer(items: readonly Item[], owner: Stretch | null): Stretch | null {
  if (owner === null) return null
  for (let link = owner.to - 2; link > owner.from; link--)
    if (at(items, link).pos === 'ADP') return isOne(at(items, link - 1).norm) ? owner : { from: link + 1, to: owner.to }
  return owner
}
