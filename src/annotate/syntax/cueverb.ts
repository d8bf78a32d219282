import { type CueForm, TO_VERBS } from '../lexicon/cue.js'
import { isClause } from './finite.js'
import type { Item } from './item.js'
import { isComma, isGenitive, isPossessive, isRelative, isTime } from './itemkind.js'
import { at, cueForm, groupStart, holds, isTensed, nounAfter, nounBefore, type Stretch } from './phrase.js'
import { subjectOf } from './subject.js'

/** Whether the word at `v` is a verb here: the tagger errs on forms that are nouns too. */
export function isCueVerb(items: readonly Item[], v: number): boolean {
  const item = at(items, v)
  const form = cueForm(item)
  if (form?.verb.takes.includes('!') && !form.verb.particles.includes(at(items, v + 1).norm)) return false
  if (!form || (at(items, v - 1).norm === '-' && at(items, v - 1).to === item.from)) return false
  if (at(items, v + 1).norm === 'tank' || at(items, v + 1).norm === 'tanks') return false
  // "Vale's calls for a vote": a noun, whatever the tagger says.
  if (form.forms.has('third') && isGenitive(at(items, v - 1))) return false
  // "when asked about it": nobody is named who asks.
  if (form.forms.has('participle') && /^(?:when|if|as|until|unless)$/.test(at(items, v - 1).norm)) return false
  if (
    form.forms.has('participle') &&
    at(items, v - 1).norm === 'once' &&
    !/^(?:NOUN|PROPN|PRON)$/.test(at(items, v - 2).pos)
  )
    return false
  if (
    (item.norm === 'states' && at(items, v - 1).norm === 'united') ||
    (item.norm === 'like' && (at(items, v - 1).pos === 'ADV' || /^(?:this|that|so)$/.test(at(items, v + 1).norm)))
  )
    return false
  if (form.verb.takes.includes('!')) return item.pos === 'VERB' || item.pos === 'NOUN'
  if (item.pos === 'VERB')
    return !(
      form.forms.has('participle') &&
      !form.forms.has('ing') &&
      /^(?:DET|ADJ|ADP)$/.test(at(items, v - 1).pos) &&
      (at(items, v + 1).pos === 'NOUN' || at(items, v + 1).pos === 'ADJ')
    )
  if (
    item.pos === 'ADJ' &&
    form.forms.has('participle') &&
    /^(?:has|have|had|'ve)$/.test(at(items, groupStart(items, v)).norm)
  )
    return true
  if (item.pos === 'NOUN' && isMistaken(items, v, form)) return true
  if (form.forms.has('base') || form.forms.has('third'))
    return (
      item.pos !== 'NOUN' &&
      item.pos !== 'ADJ' &&
      item.pos !== 'ADP' &&
      item.pos !== 'ADV' &&
      item.pos !== 'PROPN' &&
      item.pos !== 'SCONJ' &&
      item.pos !== 'INTJ'
    )
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(item.pos) &&
    !form.forms.has('ing') &&
    /^(?:said|told|wrote|tweeted|added|asked|replied|posted)$/.test(item.norm)
  )
}

/** "in a follow-up post, “…”": the noun of a phrase behind a preposition. */
function isPlaced(items: readonly Item[], v: number): boolean {
  let k = v - 1
  while (k > v - 6 && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(at(items, k).pos) || at(items, k - 1).norm === '-'))
    k -= at(items, k - 1).norm === '-' ? 3 : 1
  return (at(items, k).pos === 'DET' || isPossessive(at(items, k))) && at(items, k - 1).pos === 'ADP'
}

/** "Scholars caution that", ", mocking the plan": a verb that the tagger takes for a noun. */
function isMistaken(items: readonly Item[], v: number, form: CueForm): boolean {
  if (
    form.verb.takes.includes('q') &&
    !/^(?:DET|ADJ)$/.test(at(items, v - 1).pos) &&
    (at(items, v + 1).norm === ':' || isComma(at(items, v + 1))) &&
    at(items, v + 2).mark
  )
    return at(items, v - 1).pos !== 'ADP' && !isPlaced(items, v)
  const left = at(items, v - 1)
  const next = at(items, v + 1)
  // "a message on the wall reading “Up”"
  if (form.forms.has('ing') && next.mark) return form.verb.takes.includes('q') && /^(?:NOUN|PROPN)$/.test(left.pos)
  if (form.forms.has('ing')) return isComma(left) && /^(?:PROPN|DET|PRON)$/.test(next.pos)
  if (
    form.forms.has('base') &&
    left.norm.endsWith('s') &&
    /^(?:there|he|she|they|it|we)$/.test(next.norm) &&
    isTensed(items, v + 2)
  )
    return /[c]/.test(form.verb.takes)
  // "Records show the mayor was paid": no determiner or name follows a noun.
  if (
    form.forms.has('base') &&
    left.norm.endsWith('s') &&
    (left.pos === 'NOUN' || left.pos === 'PROPN') &&
    (next.pos === 'DET' || next.pos === 'PROPN') &&
    isClause(items, v + 1, items.length)
  )
    return /[c]/.test(form.verb.takes)
  if (next.norm !== 'that' || !/[ct]/.test(form.verb.takes) || !isClause(items, v + 2, items.length)) return false
  if (isComma(left)) return form.forms.has('third') && v > 1
  // "Analysts at Vale estimate that"
  const noun = form.forms.has('base') ? nounBefore(items, v) : null
  if (noun && holds(items, noun, item => item.pos === 'NOUN' && /[^s]s$/.test(item.norm))) return true
  return (left.pos === 'NOUN' || left.pos === 'PROPN') && (form.forms.has('third') || left.norm.endsWith('s'))
}

/** The verb at `v` with its auxiliaries and adverbs, and "went on to". */
export function cueGroup(items: readonly Item[], v: number): Stretch {
  let from = groupStart(items, v)
  if (at(items, from - 1).norm === 'to') {
    let k = from - 2
    if (/^(?:on|out|ahead|forward)$/.test(at(items, k).norm)) k--
    if (TO_VERBS.has(at(items, k).norm)) from = groupStart(items, k)
  } else if (at(items, v).norm.endsWith('ing') && at(items, from - 1).norm === 'by') {
    const k = from - 2
    if (/^(?:began|begun|started|opened|concluded|ended|closed|responded|replied|finished)$/.test(at(items, k).norm))
      from = groupStart(items, k)
  } else if (at(items, v).norm === 'saying') {
    const k = at(items, from - 1).norm === 'as' ? from - 2 : from - 1
    if (/^(?:quoted|cited|reported)$/.test(at(items, k).norm)) from = groupStart(items, k)
  }
  return { from, to: v + 1 }
}

export function isPassive(items: readonly Item[], group: Stretch, v: number): boolean {
  const form = cueForm(at(items, v))
  if (!form?.forms.has('participle')) return false
  for (let i = group.from; i < v; i++)
    if (/^(?:be|been|being|was|were|is|are|am|'s|'re)$/.test(at(items, i).norm))
      return at(items, i).norm !== "'s" || form.forms.size === 1
  return false
}

/** Past the particle of a verb: "for" of "apologized for", "out" of "pointed out". */
export function afterParticle(items: readonly Item[], v: number): number {
  const form = cueForm(at(items, v))
  let to = v + 1
  const next = at(items, to)
  // "insisted on Tuesday it was late"
  if (next.pos === 'ADP' && isTime(at(items, v + 2))) return to
  if (
    form?.verb.particles.includes(next.norm) &&
    /^(?:ADP|ADV|PART|SCONJ|PRON)$/.test(next.pos) &&
    next.norm !== 'to' &&
    next.norm !== 'that'
  )
    to++
  else if (
    next.norm === 'to' &&
    form?.verb.particles.includes('to') &&
    (at(items, to + 1).pos !== 'VERB' || at(items, to + 1).norm.endsWith('ing'))
  )
    to++
  if (
    at(items, v + 1).norm === 'out' &&
    /^(?:against|about|at|in|on)$/.test(at(items, to).norm) &&
    !isTime(at(items, to + 1))
  )
    to++
  return to
}

/** "quoted Vale as saying": the verb of quoting before "as" and the cue at `v`; -1 where none is there. */
function quotingVerb(items: readonly Item[], as: number): number {
  if (at(items, as).norm !== 'as' || !at(items, as + 1).norm.endsWith('ing')) return -1
  const noun = nounBefore(items, as)
  return noun && /^(?:quot|cit)(?:e[sd]?|ing)$/.test(at(items, noun.from - 1).norm) ? noun.from - 1 : -1
}

/** Whether what the verb at `v` quotes comes after "as saying". */
export function quotesAs(items: readonly Item[], v: number): boolean {
  const { norm } = at(items, v)
  if (!norm.startsWith('quot') && !norm.startsWith('cit')) return false
  for (let as = v + 2; as < v + 14; as++) if (at(items, as).norm === 'as') return quotingVerb(items, as) === v
  return false
}

/** Who quotes the speaker of "as saying"; null where nobody does. */
export function quotedBefore(items: readonly Item[], group: Stretch): Stretch | null {
  const v = quotingVerb(items, group.from - 1)
  return v < 0 ? null : subjectOf(items, groupStart(items, v), v)
}

export function speakerOf(items: readonly Item[], group: Stretch, v: number): Stretch | null {
  if (quotingVerb(items, group.from - 1) >= 0) return nounBefore(items, group.from - 1)
  return subjectOf(items, group.from, v)
}

/** A listener through whom the words came: somebody with a name, or the outlet itself ("told this newspaper", "told us"). */
export function channelOf(items: readonly Item[], listener: Stretch): Stretch | null {
  const own = /^(?:me|us)$/.test(at(items, listener.from).norm)
  const paper = at(items, listener.from).norm === 'this' && OUTLETS.test(at(items, listener.to - 1).norm)
  return own || paper || holds(items, listener, item => item.pos === 'PROPN') ? listener : null
}

const OUTLETS =
  /^(?:newspaper|paper|magazine|website|site|outlet|reporter|publication|blog|programme|program|journalist|column|podcast)$/

/** Whom the verb at `v` was told to, if it takes a listener and one stands right after it. */
export function listenerOf(items: readonly Item[], v: number): Stretch | null {
  if (v < 0 || !cueForm(at(items, v))?.verb.takes.includes('a')) return null
  const i = v + 1
  if (at(items, i).norm === 'this' && OUTLETS.test(at(items, i + 1).norm)) return { from: i, to: i + 2 }
  const noun = nounAfter(items, i, LISTENER_LINKS)
  return noun && withoutAdjunct(items, noun)
}

/** "told the Post last month", "told MailOnline from her home": whom, without when and where. */
export function withoutAdjunct(items: readonly Item[], { from, to }: Stretch): Stretch {
  for (let k = from + 1; k < to; k++) {
    const { norm, pos, mark } = at(items, k)
    // `told friends “he left”`
    const owned = isGenitive(at(items, k - 1)) || at(items, k - 1).pos === 'DET'
    if (mark && k === to - 1 && !owned) return { from, to: k }
    const time = /^(?:last|this|next|earlier|later|late|early)$/.test(norm) && isTime(at(items, k + 1))
    const place = pos === 'ADP' && norm !== 'of' && at(items, k - 1).pos === 'PROPN' && isPossessive(at(items, k + 1))
    if (time || place) return { from, to: k }
  }
  return { from, to }
}

export const LISTENER_LINKS: ReadonlySet<string> = new Set(['of', 'at', 'from'])

/** `a move she calls “a trap”`: the noun before her is what is called so. */
export function antecedent(items: readonly Item[], mention: Stretch | null): Stretch[] {
  const left = at(items, (mention?.from ?? 0) - 1)
  if (!mention || left.pos !== 'NOUN' || isTime(left) || isRelative(at(items, mention.from))) return []
  const noun = nounBefore(items, mention.from)
  return noun ? [noun] : []
}
