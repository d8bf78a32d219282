import { MEDIA_NOUNS } from '../lexicon/cue.js'
import type { Item } from './item.js'
import { isComma, isVerb } from './itemkind.js'
import { at, nounBefore, type Stretch } from './phrase.js'

/** How many words a name in a list has, its role included. */
const LONGEST = 6

/**
 * "Ann Vale, Bo Hale and Cy Moe wrote", "Ann Vale, Bo Hale, and Cy Moe wrote": the whole list of names that `noun` ends;
 * null where it ends none. Two names with a comma alone between them are an apposition or two phrases.
 */
export function listBefore(items: readonly Item[], noun: Stretch): Stretch | null {
  let from = noun.from
  if (!isName(items, noun)) return null
  let names = hasAnd(items, noun) ? 2 : 1
  if (names === 1) {
    // The comma before "and"
    if (at(items, from - 1).norm !== 'and' || !isComma(at(items, from - 2))) return null
    const last = nounBefore(items, from - 2)
    if (!last || !isName(items, last)) return null
    from = last.from
    names = 2
  }
  while (isComma(at(items, from - 1))) {
    const other = nounBefore(items, from - 1)
    if (other && isPaperOf(items, other)) return { from: other.from, to: noun.to }
    const left = at(items, (other?.from ?? 0) - 1)
    // "In Lund, Ann Vale and Bo Hale said", "He left Lund, Ann Vale and Bo Hale said"
    if (!other || !isName(items, other) || hasAnd(items, other) || left.pos === 'ADP' || isVerb(left)) break
    from = other.from
    names++
  }
  return names < 3 ? null : { from, to: noun.to }
}

/** "The statement from Ann Vale" opens the list of those whose statement it is. */
function isPaperOf(items: readonly Item[], { from, to }: Stretch): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (/^(?:from|by|of)$/.test(at(items, i).norm))
      return MEDIA_NOUNS.has(at(items, i - 1).norm) && isName(items, { from: i + 1, to })
  return false
}

/** A name, or two with "and" between them, and perhaps a role before each. */
function isName(items: readonly Item[], { from, to }: Stretch): boolean {
  if (to - from > LONGEST * 2 || at(items, to - 1).pos !== 'PROPN' || !at(items, to - 1).capital) return false
  for (let i = from; i < to; i++) {
    const { pos, norm, mark } = at(items, i)
    if (mark || !(/^(?:PROPN|NOUN|ADJ)$/.test(pos) || norm === 'and' || norm === '-')) return false
  }
  return true
}

const hasAnd = (items: readonly Item[], { from, to }: Stretch): boolean => {
  for (let i = from; i < to; i++) if (at(items, i).norm === 'and') return true
  return false
}
