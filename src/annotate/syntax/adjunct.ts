import { LISTENERS } from '../lexicon/cue.js'
import { isClause } from './finite.js'
import type { Item } from './item.js'
import { isComma, isPunct, isTime } from './itemkind.js'
import { at, isTensed, nounAfter } from './phrase.js'

/** Past one adjunct at `i`; `i` itself where none is there. */
export function skipAdjunct(items: readonly Item[], i: number, to: number): number {
  const item = at(items, i)
  if (i >= to) return i
  if (item.pos === 'ADV' && item.norm !== 'there') return i + 1
  if (isTime(item)) {
    let k = i + 1
    while (k < to && (isTime(at(items, k)) || at(items, k).pos === 'NUM')) k++
    return k
  }
  if (/^(?:last|this|next|earlier|later|late|early)$/.test(item.norm) && isTime(at(items, i + 1))) return i + 2
  if (/^(?:late|early|earlier|later)$/.test(item.norm) && at(items, i + 1).pos === 'ADP') return i + 1
  if (LISTENERS.has(item.norm)) return i + 1
  if (item.pos === 'SCONJ' && /^(?:since|after|before|until)$/.test(item.norm)) {
    const noun = nounAfter(items, i + 1, ADJUNCT_LINKS)
    return noun && !isTensed(items, noun.to) ? noun.to : i
  }
  if (item.pos === 'ADP') {
    const noun = nounAfter(items, i + 1, ADJUNCT_LINKS)
    if (noun) return noun.to
    const dated = /^(?:this|last|next)$/.test(at(items, i + 1).norm) ? nounAfter(items, i + 2, ADJUNCT_LINKS) : null
    if (dated) return dated.to
    if (isTime(at(items, i + 1))) return skipAdjunct(items, i + 1, to)
    if (/^(?:last|this|next|early|late)$/.test(at(items, i + 1).norm)) return i + 3
  }
  return i
}

const ADJUNCT_LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'on', 'to', 'about', 'by', 'during', 'after'])

/** Nothing but listeners, time, place and manner stands between. */
export function onlyAdjuncts(items: readonly Item[], from: number, to: number): boolean {
  let i = from
  for (let steps = 0; i < to && steps < 12; steps++) {
    const next = skipAdjunct(items, i, to)
    if (next === i) break
    i = next
  }
  return i >= to || (i === to - 1 && (at(items, i).norm === 'that' || isPunct(at(items, i))))
}

/** "argued for hours that it was late": past time and place, "that" and its clause; -1 where there is none. */
export function thatAfter(items: readonly Item[], from: number, end: number): number {
  let i = from
  for (let steps = 0; steps < 4; steps++) {
    if (i > from && at(items, i).norm === 'that' && isClause(items, i + 1, end)) return i
    const next = skipAdjunct(items, i, end)
    if (next === i) return -1
    i = next
  }
  return -1
}

export function skipAll(items: readonly Item[], from: number, end: number): number {
  let i = from
  for (let steps = 0; steps < 3 && at(items, i).norm !== 'as'; steps++) i = skipAdjunct(items, i, end)
  return i
}

export function closingComma(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 30); i++) if (isComma(at(items, i))) return i
  return -1
}
