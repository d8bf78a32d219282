import { skipAdjunct } from '../syntax/adjunct.js'
import { hasVerb, outside, push, type SentenceContext } from '../syntax/context.js'
import { afterParticle, cueGroup, isCueVerb } from '../syntax/cueverb.js'
import { isClause } from '../syntax/finite.js'
import type { Item } from '../syntax/item.js'
import { isComma, isPunct, isTime } from '../syntax/itemkind.js'
import { MANNERS } from '../syntax/manner.js'
import { at, cueForm, holds, isTensed, nounBefore, type Stretch } from '../syntax/phrase.js'

/** Verbs that "as" joins to what somebody says; of others it tells how something is done. */
const AS_TOLD =
  /^(?:say|note|report|acknowledge|argue|explain|point|put|observe|write|tell|admit|concede|claim|suggest|recall|remark|state|warn|announce|predict|reveal|complain|joke|quip|tweet|mention|stress|add)$/

/** "as Vale put it", "as she said in May": what "as" opens says no more than who said it, and when. */
export function isTold(items: readonly Item[], v: number): boolean {
  const to = putsIt(items, v) ? v + 2 : v + 1
  const next = at(items, to)
  if (!AS_TOLD.test(cueForm(at(items, v))?.verb.lemma ?? '')) return false
  return isPunct(next) || next.mark !== null || isTime(next) || /^(?:in|at|on|during|to)$/.test(next.norm)
}

const putsIt = (items: readonly Item[], v: number): boolean =>
  /^puts?$/.test(at(items, v).norm) && at(items, v + 1).norm === 'it'

/** "As the Post reported, the pier sank": what follows the comma is what was told. */
export function readAs(state: SentenceContext): void {
  const { items, end } = state
  const start = at(items, 0).pos === 'CCONJ' ? 1 : 0
  if (at(items, start).norm !== 'as') return
  for (let v = start + 2; v < Math.min(end, start + 16); v++) {
    const form = cueForm(at(items, v))
    if (isComma(at(items, v)) || at(items, v).mark) return
    const put = putsIt(items, v)
    if ((!form?.verb.takes.includes('c') && !put) || !isCueVerb(items, v) || !isTensed(items, v) || !form) continue
    const group = cueGroup(items, v)
    const mention = nounBefore(items, group.from)
    const to = put ? v + 2 : v + 1
    let after = to
    for (let steps = 0; steps < 4; steps++) after = skipAdjunct(items, after, end)
    if (mention?.from !== start + 1 || !isComma(at(items, after)) || !isClause(items, after + 1, end)) return
    state.used.add(v)
    push(state, {
      cue: { from: group.from, to },
      content: [{ from: after + 1, to: end }],
      mention,
      construction: 'as',
      manner: MANNERS.sourced,
      stance: form.verb.stance,
      class: form.verb.class,
    })
    return
  }
}

/** "The pier was late, as Vale put it.": what stands before the report, or after it where nothing before it is whole. */
export function readAsLast(state: SentenceContext, group: Stretch, v: number): boolean {
  const { items, end } = state
  const form = cueForm(at(items, v))
  const mention = nounBefore(items, group.from)
  const comma = (mention?.from ?? 0) - 2
  if (!form || !mention || at(items, comma + 1).norm !== 'as' || !isComma(at(items, comma))) return false
  if (!isTold(items, v)) return false
  let after = afterParticle(items, v)
  for (let steps = 0; steps < 4; steps++) after = skipAdjunct(items, after, end)
  if (after < end && !isComma(at(items, after))) return false
  const open = at(items, comma - 1)
  const broken = open.norm === 'that' || /^(?:SCONJ|ADP|AUX)$/.test(open.pos)
  const [left] = outside(state, comma, end)
  const rest = { from: after + 1, to: end }
  const content = broken ? rest : left
  if (!content || content.from >= content.to || !hasVerb(items, content)) return false
  state.used.add(v)
  // "She said it was late, as Vale put it", "It does not say so, as Vale noted": whose all of it is stays open.
  if (
    holds(
      items,
      content,
      ({ norm, cue }) => norm === 'not' || norm === "n't" || (cue?.verb.takes.includes('c') ?? false),
    )
  )
    return true
  push(state, {
    cue: { from: group.from, to: afterParticle(items, v) },
    content: [content],
    mention,
    construction: 'as',
    manner: MANNERS.sourced,
    stance: form.verb.stance,
    class: form.verb.class,
  })
  return true
}
