import { skipAdjunct } from '../syntax/adjunct.js'
import { trimEnd } from '../syntax/clause.js'
import { boundsOf, hasVerb, outside, push, type SentenceContext } from '../syntax/context.js'
import { isClause } from '../syntax/finite.js'
import type { Item } from '../syntax/item.js'
import { at, groupStart, isComma, nounBefore, type Stretch } from '../syntax/phrase.js'

/** Those before whom something is said, in reports from a court. */
const COURTS = /^(?:courts?|inquest|jury|jurors|trial|tribunal|inquiry|hearing|magistrates)$/

/**
 * "Leeds Crown Court heard that", "The jury was told it had sunk", "It sank, an inquest heard.": the court is told, and
 * nobody is named who says it.
 */
export function readCourts(state: SentenceContext): void {
  const { items, end } = state
  for (const v of state.verbs) {
    const { norm } = at(items, v)
    if (v < 1 || v >= end) continue
    if ((norm !== 'heard' && norm !== 'hears' && norm !== 'told') || state.used.has(v) || state.claimed.has(v)) continue
    const from = groupStart(items, v)
    const court = COURTS.test(at(items, from - 1).norm) ? nounBefore(items, from) : null
    if (!court || (norm === 'told' && from === v)) continue
    const content = behind(state, { from, to: v + 1 }, v) ?? before(state, court, v)
    if (!content) continue
    state.used.add(v)
    push(state, { cue: { from, to: v + 1 }, content: [content], mention: null, by: 'passive-court' })
  }
}

function behind(state: SentenceContext, group: Stretch, v: number): Stretch | null {
  const { items, end } = state
  const next: Item = at(items, v + 1)
  const told = next.norm === 'that' || next.norm === 'how'
  if (!told && !isClause(items, v + 1, end)) return null
  const { to } = boundsOf(state, group, v)
  // "heard that he left and demanded cash": all of it was said there.
  for (let k = v + 2; k < to; k++) if (at(items, k - 1).pos === 'CCONJ' && at(items, k).cue) state.used.add(k)
  return { from: v + 1, to: trimEnd(items, v + 1, to) }
}

/** What stands before the comma, where the sentence ends with the court. */
function before(state: SentenceContext, court: Stretch, v: number): Stretch | null {
  const { items, end } = state
  let after = v + 1
  for (let steps = 0; steps < 4; steps++) after = skipAdjunct(items, after, end)
  const comma = court.from - 1
  if (after < end || !(isComma(at(items, comma)) || at(items, comma).norm === 'comma')) return null
  const [content] = outside(state, isComma(at(items, comma)) ? comma : comma + 1, end)
  return content && hasVerb(items, content) ? content : null
}
