import { trimEnd } from '../syntax/contentend.js'
import type { SentenceContext } from '../syntax/context.js'
import { afterParticle, cueGroup, isCueVerb, quotesAs, speakerOf } from '../syntax/cueverb.js'
import type { Item } from '../syntax/item.js'
import { endsForCue, isComma, isDash, isPunct, isRelative, isTime, isVerb } from '../syntax/itemkind.js'
import { at, cueForm, groupStart, isTensed, nounAfter, nounBefore, type Stretch } from '../syntax/phrase.js'
import { isTold } from './as.js'

/** What a cue clause next to a quotation says: `“…,” she said on Sunday`, `said the mayor, who …`. */
export interface ReportClause {
  readonly verb: number
  readonly cue: Stretch
  readonly mention: Stretch | null
  /** Of the whole clause, its time and place included. */
  readonly from: number
  readonly to: number
  /** Who quotes the speaker. */
  readonly via?: Stretch
  /** The clause that "as" opens. */
  readonly by?: 'as'
}

/** The cue clause right after the stretch at `i`. */
export function reportAfter(state: SentenceContext, i: number): ReportClause | null {
  const { items } = state
  let k = i + 1
  if (isComma(at(items, k)) || isDash(at(items, k))) k++
  if (k >= items.length || at(items, k).mark) return null
  const all = wasAll(items, k)
  if (all) return all
  const limit = Math.min(items.length, k + 45)
  for (let v = k; v < limit; v++) {
    const item = at(items, v)
    const set = item.mark !== null && !(item.norm === 'phrase' && item.to - item.from < 40)
    if (set || item.norm === ';' || item.norm === ':') return null
    const form = cueForm(item)
    if (!form || !isCueVerb(items, v) || !form.verb.takes.includes('q') || state.used.has(v)) {
      if (!isTensed(items, v) || item.pos !== 'VERB' || insideRelative(items, k, v)) continue
      return endsForCue(at(items, i)) && !form ? anyReport(state, k, v) : null
    }
    const group = cueGroup(items, v)
    if (group.from === k || (at(items, k).pos === 'ADV' && group.from <= k + 1)) {
      if (item.norm.endsWith('ing')) return null
      const listener = form.verb.takes.includes('a') ? nounAfter(items, v + 1) : null
      const mention =
        listener && isVerb(at(items, listener.to)) ? null : nounAfter(items, afterParticle(items, v), SPEAKER_LINKS)
      if (!mention || isTensed(items, mention.to) || isObject(items, mention)) return null
      // `“the sofa”, says a boy “runs late”`: a noun phrase does not end in marks.
      if (mention.to - 1 > mention.from && at(items, mention.to - 1).mark) return null
      return {
        verb: v,
        cue: group,
        mention: withApposition(items, mention, state.end),
        from: group.from,
        to: clauseEnd(items, mention.to, state.end),
      }
    }
    // `“late” he warned: “It sank”`: it leads to the next stretch.
    if (at(items, v + 1).norm === ':' && at(items, v + 2).mark && !endsForCue(at(items, i))) return null
    const quoted = quotesAs(items, v) ? saying(state, k, group, v) : null
    if (quoted) return quoted
    const mention = speakerOf(items, group, v)
    // `a “chief” who reports to her`: what a relative clause tells is no report of the marks.
    if (mention?.from === k && isRelative(at(items, k)) && mention.to === k + 1) return null
    // `“No,” and Vale replied, “Yes”`: it leads to the next quotation.
    if (at(items, k).pos === 'CCONJ' && at(items, clauseEnd(items, v + 1, items.length)).mark) return null
    if (!mention || mention.from < k || (mention.from > k && !leadsTo(items, k, mention.from))) {
      if (insideRelative(items, k, v)) continue
      return null
    }
    const hears =
      form.verb.takes.includes('a') || (form.verb.takes.includes('o') && hasListener(items, v + 1, state.end))
    if (!hears && form.verb.lemma !== 'caption' && afterParticle(items, v) === v + 1 && hasObject(items, v + 1))
      return null
    const as = at(items, mention.from - 1).norm === 'as'
    // `“late,” as she argued against the plan`: when she said it.
    if (as && !isTold(items, v)) return null
    return {
      verb: v,
      cue: { from: group.from, to: afterParticle(items, v) },
      mention,
      from: k,
      to: clauseEnd(items, afterParticle(items, v), state.end),
      ...(as ? { by: 'as' } : {}),
    }
  }
  return null
}

/** `she “never” said it`: the pronoun is what is said. */
const isObject = (items: readonly Item[], { from, to }: Stretch): boolean =>
  to === from + 1 && /^(?:it|this|that|them|him|her|us|me)$/.test(at(items, from).norm)

/** `“They left,” the paper quoted an aide as saying`. */
function saying(state: SentenceContext, k: number, group: Stretch, v: number): ReportClause | null {
  const { items, end } = state
  let as = v + 1
  while (at(items, as).norm !== 'as') as++
  const mention = nounBefore(items, as)
  const paper = speakerOf(items, group, v)
  if (!mention || paper?.from !== k) return null
  const cue = { from: as + 1, to: as + 2 }
  return { verb: as + 1, cue, mention, from: k, to: clauseEnd(items, as + 2, end), via: paper }
}

/** "said the mayor, Ann Vale": a noun phrase that the sentence, or a comma, ends belongs to the one before it. */
export function withApposition(items: readonly Item[], mention: Stretch, end: number): Stretch {
  const described = isComma(at(items, mention.to)) ? mention.to + 1 : mention.to
  if (/^(?:who|whose|which)$/.test(at(items, described).norm))
    return { from: mention.from, to: descriptionEnd(items, described, end) }
  if (!isComma(at(items, mention.to))) return mention
  if (at(items, mention.to + 1).mark) return mention
  const next = nounAfter(items, mention.to + 1, SPEAKER_LINKS)
  if (!next || isTime(at(items, next.from)) || at(items, next.from).pos === 'PRON') return mention
  return { from: mention.from, to: descriptionEnd(items, next.to, end) }
}

/** Where a description of the speaker ends: at a comma that time, manner or another clause follows. */
function descriptionEnd(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const item = at(items, i)
    if (item.mark || item.norm === ';' || item.norm === ':') return trimEnd(items, from, i)
    if (!isComma(item)) continue
    const next = at(items, i + 1)
    if (
      next.mark ||
      isTime(next) ||
      next.norm.endsWith('ing') ||
      (/^(?:ADP|ADV|PRON|VERB|AUX)$/.test(next.pos) && !isRelative(next))
    )
      return i
    if (next.pos === 'SCONJ' && !isRelative(next)) return i
    if (next.pos === 'CCONJ' && at(items, i + 2).pos === 'PRON' && !isRelative(at(items, i + 2))) return i
  }
  return end
}

/** `“No!” beamed the mayor`, `“Up,” she typed`: after a comma any verb can be a cue, if it has no object. */
function anyReport(state: SentenceContext, k: number, v: number): ReportClause | null {
  const { items, end } = state
  const group = { from: groupStart(items, v), to: v + 1 }
  if (group.from === k) {
    const mention = nounAfter(items, v + 1, SPEAKER_LINKS)
    if (!mention || at(items, v + 1).pos === 'ADP') return null
    const next = at(items, mention.to)
    if (mention.to < end && !isPunct(next) && next.pos !== 'ADP') return null
    return {
      verb: v,
      cue: group,
      mention: withApposition(items, mention, end),
      from: k,
      to: clauseEnd(items, mention.to, end),
    }
  }
  const mention = speakerOf(items, group, v)
  if (mention?.from !== k) return null
  const next = at(items, v + 1)
  if (v + 1 < end && !isPunct(next) && !/^(?:ADP|ADV)$/.test(next.pos) && !isTime(next)) return null
  return { verb: v, cue: group, mention, from: k, to: clauseEnd(items, v + 1, end) }
}

/** `“Read it,” Vale urged voters.`: nothing but time and place follows whom he urged. */
function hasListener(items: readonly Item[], i: number, end: number): boolean {
  const noun = nounAfter(items, i)
  if (!noun) return false
  const next = at(items, noun.to)
  return noun.to >= end || isPunct(next) || isTime(next) || next.pos === 'ADP'
}

/** The cue has words of its own to report: `“The Long Pier,” he said the film was called`. */
function hasObject(items: readonly Item[], i: number): boolean {
  const next = at(items, i)
  if (isTime(next) || /^(?:last|this|next|earlier|later|so)$/.test(next.norm)) return false
  return next.norm === 'that' || /^(?:DET|PRON|NOUN|PROPN)$/.test(next.pos)
}

export const SPEAKER_LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'behind'])

/** `“No comment,” was all that the mayor would say`, `“Never” was how one fan put it`. */
function wasAll(items: readonly Item[], k: number): ReportClause | null {
  if (!/^(?:was|is)$/.test(at(items, k).norm) || !/^(?:all|how)$/.test(at(items, k + 1).norm)) return null
  const mention = nounAfter(items, at(items, k + 2).norm === 'that' ? k + 3 : k + 2)
  if (!mention) return null
  let verb = mention.to
  while (at(items, verb).pos === 'AUX') verb++
  const form = cueForm(at(items, verb))
  const how =
    at(items, k + 1).norm === 'how' &&
    /^(?:puts?|described?s?|sums?|summed|responded|replied|reacted)$/.test(at(items, verb).norm)
  if (!how && (form?.verb.class !== 'speech' || !form.verb.takes.includes('q'))) return null
  const to = how ? afterParticle(items, verb) : verb + 1
  return { verb, cue: { from: mention.to, to }, mention, from: k, to }
}

/** Words that may stand between a quotation and the subject of its cue: "as", an adverb, a conjunction. */
const leadsTo = (items: readonly Item[], from: number, to: number) => {
  for (let i = from; i < to; i++) {
    const { pos, norm } = at(items, i)
    // `“the old way” when the handle snapped` is no report.
    if (/^(?:when|while|because|until|unless|if|after|before|since|once|though|although)$/.test(norm)) return false
    if (!/^(?:ADV|CCONJ|SCONJ)$/.test(pos) && norm !== 'as') return false
  }
  return true
}

function insideRelative(items: readonly Item[], from: number, v: number): boolean {
  for (let i = from; i < v; i++) {
    const left = at(items, i - 1)
    if (isRelative(at(items, i)) && (isComma(left) || left.norm === 'and')) return true
  }
  return false
}

/** The end of the cue clause: the next quotation, or the end of the sentence. */
function clauseEnd(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (at(items, i).mark || isOther(items, i)) return i
  return end
}

/** `“I go,” Vale said, and Hale answered, “Go.”`: another speaker begins. */
function isOther(items: readonly Item[], i: number): boolean {
  if (at(items, i).pos !== 'CCONJ' && at(items, i).norm !== 'while') return false
  const noun = nounAfter(items, i + 1)
  return noun !== null && at(items, noun.to).cue?.verb.takes.includes('q') === true && isTensed(items, noun.to)
}
