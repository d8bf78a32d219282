import type { CueForm } from '../lexicon/cue.js'
import type { Item } from './item.js'
import { isComma, isRelative, isSubjectPronoun, isTime } from './itemkind.js'
import { at, cueForm, cueNoun, isTensed, nounAfter } from './phrase.js'

/** "It was safe – a claim that nobody believed", "… – as it happened": behind the dash the outlet speaks. */
export function isComment(items: readonly Item[], from: number): boolean {
  if (at(items, from).norm === 'something') return true
  if (at(items, from).norm === 'as' && at(items, from + 2).norm === 'happened') return true
  if (!/^(?:an?|the)$/.test(at(items, from).norm)) return false
  let i = from + 1
  while (at(items, i).pos === 'ADJ' || at(items, i).pos === 'ADV') i++
  return cueNoun(at(items, i)) !== undefined || REMARKS.test(at(items, i).norm)
}

const REMARKS = /^(?:remark|reference|nod|jab|swipe|dig|allusion|contrast|phrase|line|sentiment|point|argument)$/

/** Participles that tell what a saying did or was meant to do. */
const EFFECTS = /^(?:raising|prompting|sparking|drawing|fuell?ing|triggering|betting|earning|stopping)$/

/** What an outlet says somebody did not tell: "but did not elaborate". */
export const UNTOLD =
  /^(?:say|give|name|elaborate|provide|offer|specify|identify|explain|comment|respond|disclose|reveal|detail|describe|clarify|address|mention|answer|stop|stopped)$/

/** Behind a comma the outlet goes on: "hours after it sank", "raising questions", "but did not elaborate", "a step that". */
export function isTail(items: readonly Item[], i: number): boolean {
  const first = at(items, i)
  if (EFFECTS.test(first.norm) && first.pos === 'VERB') return true
  for (let k = i; k < i + 3; k++)
    if (isTime(at(items, k)) && /^(?:after|before)$/.test(at(items, k + 1).norm)) return true
  // `said she was “broken”, and wept`
  if (first.norm === 'and' && at(items, i - 2).mark && isTensed(items, i + 1) && at(items, i + 1).pos === 'VERB')
    return true
  if (/^(?:but|though|although|and)$/.test(first.norm)) return isUntold(items, i + 1)
  return isComment(items, i) && /^(?:that|which)$/.test(at(items, nounAfter(items, i)?.to ?? i).norm)
}

/** "did not elaborate", "she declined to say", "he stopped short of": what was not said. */
export function isUntold(items: readonly Item[], i: number): boolean {
  const verb = isSubjectPronoun(at(items, i)) && at(items, i).pos === 'PRON' ? i + 1 : i
  if (at(items, verb).norm === 'declined') return at(items, verb + 1).norm === 'to'
  if (/^(?:gave|offered|provided)$/.test(at(items, verb).norm)) return at(items, verb + 1).norm === 'no'
  if (at(items, verb).norm === 'stopped') return at(items, verb + 1).norm === 'short'
  const not = at(items, verb + 1).norm === 'not' || at(items, verb + 1).norm === "n't"
  return at(items, verb).norm === 'did' && not && UNTOLD.test(at(items, verb + 2).norm)
}

/** The verb of a cue; of "began with" only before its particle. */
export function cueAt(items: readonly Item[], i: number): CueForm | undefined {
  const form = cueForm(at(items, i))
  const lacks = form?.verb.takes.includes('!') && !form.verb.particles.includes(at(items, i + 1).norm)
  return lacks ? undefined : form
}

/** ", adding", ", saying": the same speaker goes on. */
export function isCueParticiple(items: readonly Item[], i: number): boolean {
  const item = at(items, i)
  const form = item.norm.endsWith('ing') ? cueAt(items, i) : undefined
  return (
    form !== undefined && form.verb.class === 'speech' && form.verb.takes.includes('q') && at(items, i + 1).norm !== ','
  )
}

/** After a clause with its own comma, the main clause begins: a verb without subject, or a new subject and verb. */
export function opensMain(items: readonly Item[], i: number, to: number): boolean {
  if (isTensed(items, i)) return true
  const noun = nounAfter(items, i)
  if (!noun || isRelative(at(items, i))) return false
  let k = noun.to
  while (at(items, k).pos === 'ADV') k++
  return k < to && isTensed(items, k)
}

/** ", she said" and ", said the man", where nothing but time and place follows. */
export function isReport(items: readonly Item[], i: number, to: number): boolean {
  const verb = cueForm(at(items, i))
  if (verb?.forms.has('past') && verb.verb.takes.includes('q') && nounAfter(items, i + 1)) return true
  const noun = nounAfter(items, i)
  if (!noun) return false
  let k = noun.to
  while (at(items, k).pos === 'ADV' || at(items, k).pos === 'AUX') k++
  const form = cueForm(at(items, k))
  if (!form || form.verb.class !== 'speech' || !form.verb.takes.includes('q') || !isTensed(items, k)) return false
  // ", two diplomats told the Post"
  const heard = form.verb.takes.includes('a') ? nounAfter(items, k + 1) : null
  if (heard && heard.to >= to) return true
  const after = at(items, k + 1)
  return k + 1 >= to || isComma(after) || after.pos === 'ADP' || after.pos === 'PROPN'
}

/** "; if it fails, she said, we leave": what follows has a report of its own. */
export function reports(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 2; i < to && at(items, i).norm !== ';'; i++)
    if (isComma(at(items, i)) && isReport(items, i + 1, to)) return true
  return false
}
