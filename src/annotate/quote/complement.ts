import { TELLS_NO_THING } from '../lexicon/verbs.js'
import { closingComma } from '../syntax/adjunct.js'
import { contentEnd } from '../syntax/contentend.js'
import { boundsOf, push, type SentenceContext } from '../syntax/context.js'
import {
  afterParticle,
  antecedent,
  cueGroup,
  isCueVerb,
  isPassive,
  quotedBefore,
  quotesAs,
  speakerOf,
} from '../syntax/cueverb.js'
import type { Item } from '../syntax/item.js'
import { isComma, isTime, isVerb } from '../syntax/itemkind.js'
import { isSubject, mainVerb, verbAfter } from '../syntax/mainverb.js'
import { MANNERS } from '../syntax/manner.js'
import { UNTOLD } from '../syntax/outletvoice.js'
import { at, cueForm, cueNoun, holds, isTensed, nounAfter, nounBefore, type Stretch } from '../syntax/phrase.js'
import { COMPLEMENT_MANNERS, type Complement, complementOf } from './complementshape.js'
import { readPassive } from './passive.js'

export function readComplements(state: SentenceContext): void {
  const { items, end } = state
  for (const v of state.verbs) {
    if (v >= end) break
    if (state.used.has(v) || state.claimed.has(v) || !isCueVerb(items, v)) continue
    const form = cueForm(at(items, v))
    if (!form) continue
    const group = cueGroup(items, v)
    if (isPassive(items, group, v)) {
      readPassive(state, group, v)
      continue
    }
    const particle = afterParticle(items, v)
    const called = at(items, particle).mark ? named(items, group, v) : null
    const complement = called ?? complementOf(state, v, particle) ?? named(items, group, v)
    if (!complement || isVerbOfRelative(items, v, particle)) {
      readRelative(state, group, v, particle)
      continue
    }
    // "declined to say whether": one thing, told with the first verb.
    if (
      at(items, group.from - 1).norm === 'to' &&
      state.used.has(group.from - 2) &&
      DECLINES.test(at(items, group.from - 2).norm)
    )
      continue
    // "stopped short of calling for it", "did not name them": nobody says so.
    if (at(items, group.from - 1).norm === 'of' && at(items, group.from - 2).norm === 'short') continue
    if (complement.shape === 'phrase' && isDenied(items, group) && UNTOLD.test(at(items, v).norm)) continue
    // "was not authorized to discuss it": nobody says anything.
    if (at(items, group.from - 1).norm === 'to' && MAY.test(at(items, group.from - 2).norm)) continue
    // "asked the crews to offer help": who is to do it is not the sentence's subject.
    if (at(items, group.from - 1).norm === 'to' && complement.shape === 'phrase' && !controls(items, group.from - 2))
      continue
    const leading = leads(items, group, v) ? mainSubject(items, complement.from, end) : null
    const mention = leading ?? speakerOf(items, group, v)
    if (at(items, group.from - 1).norm === 'to' && mention && at(items, mention.from).norm === 'it') continue
    // "Asked about the plan, she said": a participle that opens the sentence has no speaker.
    if (mention === null && (group.from === 0 || complement.shape !== 'clause')) continue
    // "quoted Vale as saying": what was quoted stands after "saying".
    if (quotesAs(items, v)) continue
    if (form.verb.lemma === 'show' && complement.kind !== 'that' && !isRecord(items, mention)) continue
    if (form.verb.lemma === 'find' && complement.shape === 'phrase' && !isRecord(items, mention)) continue
    const bounds = boundsOf(state, group, v)
    const limit = leading
      ? leading.from - (isComma(at(items, leading.from - 1)) ? 1 : 0)
      : describes(items, group, v)
        ? (complement.shape === 'phrase' ? mainVerb : verbAfter)(items, complement.from, end)
        : end
    const content = {
      from: complement.from,
      to: contentEnd(items, complement.from, complement.shape, { ...bounds, to: Math.min(limit, bounds.to) }),
    }
    if (content.from >= content.to || isSilence(items, v, content)) continue
    if (complement.kind === 'object' && TELLS_NO_THING.has(form.verb.lemma) && isThing(items, content)) continue
    // "as Vale said it would": what she said stands before it.
    if (complement.kind === 'zero' && content.to - content.from === 2 && at(items, content.to - 1).pos === 'AUX')
      continue
    const relative = complement.kind === 'called' ? relativeBefore(items, mention) : []
    const noun = /[xy]/.test(form.verb.takes) && at(items, content.from).mark ? antecedent(items, mention) : []
    const before = relative.length > 0 ? relative : noun
    // `read “Thank you” moments after`, `people saying “we won” rose`: what follows is the outlet's.
    const first = at(items, content.from)
    const then = at(items, content.from + 1)
    if (
      first.mark &&
      content.to > content.from + 1 &&
      ((!first.small && complement.kind === 'mark' && (isTime(then) || /^(?:ADP|SCONJ|ADV)$/.test(then.pos))) ||
        (describes(items, group, v) && isTensed(items, content.from + 1)))
    )
      content.to = content.from + 1
    // `what the mayor calls “a trap” in the harbour`
    if (before.length > 0 && at(items, content.from).mark) content.to = marksEnd(items, content.from)
    const quoting = quotedBefore(items, group)
    push(state, {
      cue: { from: group.from, to: particle },
      content: [...before, content],
      mention,
      via: [...(complement.via ? [complement.via] : []), ...(quoting ? [quoting] : []), ...state.via],
      stance: form.verb.stance,
      class: form.verb.class,
      construction: `complement-${complement.kind}`,
      manner: COMPLEMENT_MANNERS[complement.kind],
    })
    state.used.add(v)
  }
}

/** A thing, in no marks and with no verb. */
const isThing = (items: readonly Item[], content: Stretch): boolean =>
  !holds(items, content, item => item.mark !== null || isVerb(item))

/** "declined to comment further", "requested anonymity": nothing is said. */
function isSilence(items: readonly Item[], v: number, { from, to }: Stretch): boolean {
  if (/^request/.test(at(items, v).norm)) return at(items, from).norm === 'anonymity'
  if (!DECLINES.test(at(items, v).norm) || to - from > 3) return false
  return /^(?:comment|elaborate|respond|speak|talk)$/.test(at(items, from + 1).norm)
}

/** `“slow”, “punishing” and “grim”`: where a row of stretches ends. */
function marksEnd(items: readonly Item[], from: number): number {
  let to = from + 1
  for (;;) {
    let next = to
    while (isComma(at(items, next)) || at(items, next).norm === 'and') next++
    if (next === to || !at(items, next).mark) return to
    to = next + 1
  }
}

const isDenied = (items: readonly Item[], { from }: Stretch): boolean =>
  /^(?:did|does|do|would|has|have|had)$/.test(at(items, from).norm) && /^(?:not|n't)$/.test(at(items, from + 1).norm)

const DECLINES = /^(?:declin|refus)(?:e[sd]?|ing)$/
const MAY = /^(?:authori[sz]ed|allowed|permitted|able|unable|available|cleared|free|empowered|qualified)$/

/** The verb before "to" has the same subject as the verb after it: "tried to defend", "plans to attack". */
const controls = (items: readonly Item[], i: number): boolean => at(items, i).pos === 'VERB'

/** "Those opposing the plan left", "the crews who back it left": the cue is a part of the subject of a later verb. */
function describes(items: readonly Item[], group: Stretch, v: number): boolean {
  const open = at(items, group.from - 1)
  const relative = /^(?:who|that)$/.test(open.norm)
  if (!relative && !(group.from === v && at(items, v).norm.endsWith('ing'))) return false
  if (!relative && !/^(?:NOUN|PROPN|DET|PRON)$/.test(open.pos)) return false
  return isSubject(items, { from: group.from - 1, to: group.from })
}

/** "Saying it was late, …", "While saying …": a participle opens the sentence. */
const leads = (items: readonly Item[], group: Stretch, v: number): boolean =>
  at(items, v).norm.endsWith('ing') &&
  group.from === v &&
  (v === 0 || (v === 1 && /^(?:ADP|SCONJ)$/.test(at(items, 0).pos)))

/** The subject right after the comma that ends the opening of the sentence: it does what the opening tells. */
function mainSubject(items: readonly Item[], from: number, end: number): Stretch | null {
  for (let i = from; i < Math.min(end, from + 40); i++) {
    // The comma can stand within the marks.
    if (!isComma(at(items, i)) && !(at(items, i).mark && at(items, i).norm === 'comma')) continue
    const noun = nounAfter(items, i + 1)
    let verb = noun?.to ?? end
    while (at(items, verb).pos === 'ADV') verb++
    if (noun && isTensed(items, verb)) return noun
    const close = noun && isComma(at(items, verb)) ? closingComma(items, verb + 1, end) : -1
    if (noun && close > 0 && isTensed(items, close + 1)) return { from: noun.from, to: close }
  }
  return null
}

/** "what the mayor calls a trap": what it is called has no object before it. */
function named(items: readonly Item[], group: Stretch, v: number): Complement | null {
  if (!cueForm(at(items, v))?.verb.takes.includes('x') || !nounAfter(items, v + 1)) return null
  if (relativeBefore(items, speakerOf(items, group, v)).length === 0) return null
  return { from: v + 1, shape: 'phrase', kind: 'called', via: null }
}

/** "what the mayor calls a trap": the pronoun stands for what is called so. */
function relativeBefore(items: readonly Item[], mention: Stretch | null): Stretch[] {
  const i = (mention?.from ?? 0) - 1
  const noun = at(items, i).norm === 'that' && at(items, i - 1).pos === 'NOUN'
  return noun || /^(?:what|which|who|whom)$/.test(at(items, i).norm) ? [{ from: i, to: i + 1 }] : []
}

/** Only what holds findings shows that something is so: "polls show", not "his face shows". */
const RECORDS =
  /^(?:(?:poll|survey|record|document|file|filing|figure|email|number|result|return|report|chart|statistic|analys[ie]|review|stud[yi]e|video|photo|image|cable|transcript|ad|map|index|estimate|audit|probe|investigation|test)s?|study|data|research|census|footage|evidence|polling|analysis|inquiry|markets)$/

const isRecord = (items: readonly Item[], mention: Stretch | null) =>
  mention !== null && holds(items, mention, item => RECORDS.test(item.norm))

/** "which Vale said will open": the relative pronoun is the subject of the verb that follows the cue. */
function readRelative(state: SentenceContext, group: Stretch, v: number, particle: number): void {
  const { items } = state
  const form = cueForm(at(items, v))
  if (!form?.verb.takes.includes('c') || !isVerbOfRelative(items, v, particle)) return
  const mention = nounBefore(items, group.from)
  if (!mention) return
  const pronoun = mention.from - 1
  if (!/^(?:which|who|that|what)$/.test(at(items, pronoun).norm) || state.claimed.has(pronoun)) return
  // "the claim that Vale denies was made in May": what is denied is the claim.
  if (cueNoun(at(items, pronoun - 1))) return
  const to = contentEnd(items, particle, 'clause', { ...boundsOf(state, group, v), dependent: true })
  state.used.add(v)
  push(state, {
    cue: { from: group.from, to: particle },
    content: [
      { from: pronoun, to: mention.from },
      { from: particle, to },
    ],
    mention,
    construction: 'relative',
    manner: MANNERS.sourced,
    stance: form.verb.stance,
    class: form.verb.class,
    confidence: 0.6,
  })
}

const isVerbOfRelative = (items: readonly Item[], v: number, particle: number) =>
  particle === v + 1 && isVerb(at(items, particle)) && isTensed(items, particle)
