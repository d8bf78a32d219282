import type { Stance } from '../../model/quote.js'
import { type Bounds, trimEnd } from './contentend.js'
import type { Item } from './item.js'
import { isComma, isDash, isPunct, isRelative } from './itemkind.js'
import type { Manner } from './manner.js'
import { at, cueForm, isTensed, type Stretch } from './phrase.js'

/** A quote as items of one sentence. */
export interface ConstruedQuote {
  readonly cue: Stretch | null
  readonly content: readonly Stretch[]
  readonly mention: Stretch | null
  readonly via: readonly Stretch[]
  readonly stance: Stance | null
  readonly class: 'speech' | 'thought'
  /** The name of the construction, for whoever looks for it; nothing depends on it. */
  readonly construction: string
  readonly manner: Manner
  readonly confidence: number
}

/** What is known of a sentence while it is read. */
export interface SentenceContext {
  readonly items: readonly Item[]
  readonly end: number
  /** Items that belong to a direct quotation already read. */
  readonly claimed: Set<number>
  /** Verbs already read as a cue. */
  readonly used: Set<number>
  readonly readings: ConstruedQuote[]
  /** The items that can be the verb of a cue. */
  readonly verbs: readonly number[]
  /** The items whose words open a reading that no verb does: "criticism", "eager", "seems", "according". */
  readonly signals: readonly number[]
  /** Those through whom the whole sentence came. */
  readonly via: Stretch[]
}

interface Found {
  readonly cue: Stretch | null
  readonly content: readonly Stretch[]
  readonly mention: Stretch | null
  readonly construction: string
  readonly manner: Manner
  readonly via?: readonly Stretch[]
  readonly stance?: Stance
  readonly class?: 'speech' | 'thought'
  readonly confidence?: number
}

export function push(state: SentenceContext, found: Found): void {
  state.readings.push({
    via: [],
    stance: 'neutral',
    class: 'speech',
    confidence: found.mention ? 0.8 : 0.5,
    ...found,
  })
}

/** How far the content of the cue may run. */
export function boundsOf(state: SentenceContext, group: Stretch, v: number): Bounds {
  const { items, end } = state
  let to = end
  let bracket = 0
  let dash = false
  for (let i = 0; i < group.from; i++) {
    const item = at(items, i)
    if (item.norm === '(') bracket++
    else if (item.norm === ')') bracket = Math.max(0, bracket - 1)
    else if (isLongDash(items, i)) dash = !dash
  }
  for (let i = v + 1; i < end; i++) {
    if ((bracket > 0 && at(items, i).norm === ')') || (dash && isLongDash(items, i))) {
      to = i
      break
    }
  }
  return { to, dependent: isDependent(items, group.from), taken: i => state.claimed.has(i) }
}

const isLongDash = (items: readonly Item[], i: number) =>
  isDash(at(items, i)) && (at(items, i).norm === '--' || at(items, i - 1).to < at(items, i).from)

/** The cue's clause is opened by "who", or by "while", "after" and the like, or parts the subject from its verb. */
function isDependent(items: readonly Item[], from: number): boolean {
  if (isComma(at(items, from - 1)) && at(items, from).norm.endsWith('ing') && !hasVerb(items, { from: 0, to: from }))
    return true
  for (let i = from - 1; i >= Math.max(0, from - 14); i--) {
    const item = at(items, i)
    if (item.mark || item.norm === ';') return false
    if (isRelative(item) && item.norm !== 'that' && isComma(at(items, i - 1))) return true
    if (subordinate(item) && (i === 0 || isComma(at(items, i - 1)) || at(items, i - 1).pos === 'CCONJ')) return true
    if (isComma(item)) return false
  }
  return false
}

const subordinate = (item: Item) =>
  /^(?:when|while|after|before|although|though|as|since|because|if|once|until|unless|whenever)$/.test(item.norm)

export const hasVerb = (items: readonly Item[], { from, to }: Stretch) => {
  for (let i = from; i < to; i++) if (isTensed(items, i) || at(items, i).mark) return true
  return false
}

/** The sentence without its report `[from, to)`. */
export function outside(state: SentenceContext, from: number, to: number): Stretch[] {
  const { items, end } = state
  let start = 0
  while (start < from && (isPunct(at(items, start)) || at(items, start).pos === 'CCONJ')) start++
  for (let k = from - 1; k >= start; k--) {
    if (state.claimed.has(k) || at(items, k).norm === ';') {
      start = k + 1
      break
    }
  }
  const left = { from: start, to: trimEnd(items, start, from) }
  const right = { from: Math.min(to + 1, end), to: end }
  if (right.from >= right.to || state.claimed.has(right.from) || isCueIng(at(items, right.from)))
    return left.from < left.to ? [left] : []
  return [left, right].filter(part => part.from < part.to)
}

const isCueIng = (item: Item) => item.norm.endsWith('ing') && cueForm(item) !== undefined
