import { closingComma, skipAdjunct, skipAll, thatAfter } from './adjunct.js'
import { contentEnd, cueNoun, type Shape, UNTOLD } from './clause.js'
import { LISTENERS, MEDIA_NOUNS } from './cue.js'
import {
  afterParticle,
  antecedent,
  channelOf,
  cueGroup,
  isCueVerb,
  isPassive,
  LISTENER_LINKS,
  listenerOf,
  quotedBefore,
  quotesAs,
  speakerOf,
} from './cueverb.js'
import type { Item } from './item.js'
import { isSubject, mainVerb, verbAfter } from './mainverb.js'
import { readPassive } from './passive.js'
import {
  at,
  cueForm,
  holds,
  isClause,
  isComma,
  isPunct,
  isRelative,
  isTensed,
  isTime,
  isVerb,
  nounAfter,
  nounBefore,
  type Stretch,
} from './phrase.js'
import { boundsOf, push, type State } from './state.js'

export function readComplements(state: State): void {
  const { items, end } = state
  for (let v = 0; v < end; v++) {
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
      ? leading.from - 1
      : describes(items, group, v)
        ? (complement.shape === 'phrase' ? mainVerb : verbAfter)(items, complement.from, end)
        : end
    const content = {
      from: complement.from,
      to: contentEnd(items, complement.from, complement.shape, { ...bounds, to: Math.min(limit, bounds.to) }),
    }
    if (content.from >= content.to) continue
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
      by: `complement-${complement.kind}`,
    })
    state.used.add(v)
  }
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
    if (!isComma(at(items, i))) continue
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
  return /^(?:what|which|who|whom)$/.test(at(items, i).norm) ? [{ from: i, to: i + 1 }] : []
}

/** Only what holds findings shows that something is so: "polls show", not "his face shows". */
const RECORDS =
  /^(?:(?:poll|survey|record|document|file|filing|figure|email|number|result|return|report|chart|statistic|analys[ie]|review|stud[yi]e|video|photo|image|cable|transcript|ad|map|index|estimate|audit|probe|investigation|test)s?|study|data|research|census|footage|evidence|polling|analysis|inquiry|markets)$/

const isRecord = (items: readonly Item[], mention: Stretch | null) =>
  mention !== null && holds(items, mention, item => RECORDS.test(item.norm))

/** "which Vale said will open": the relative pronoun is the subject of the verb that follows the cue. */
function readRelative(state: State, group: Stretch, v: number, particle: number): void {
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
    by: 'relative',
    stance: form.verb.stance,
    class: form.verb.class,
    confidence: 0.6,
  })
}

const isVerbOfRelative = (items: readonly Item[], v: number, particle: number) =>
  particle === v + 1 && isVerb(at(items, particle)) && isTensed(items, particle)

interface Complement {
  readonly from: number
  readonly shape: Shape
  readonly kind: string
  readonly via: Stretch | null
}

/** What "her" owns: "her husband". */
const OWNED = /^(?:NOUN|ADJ|PROPN)$/

const PUBLISHES = new Set(['post', 'share', 'publish', 'release', 'issue', 'text', 'tweet'])

const QUESTION = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'whom', 'where', 'when', 'which'])

function complementOf(state: State, v: number, particle: number): Complement | null {
  const { items, end } = state
  const form = cueForm(at(items, v))
  if (!form) return null
  const takes = form.verb.takes
  const has = (flag: string) => takes.includes(flag)
  // "a play called Hamlet": a name, not a judgement.
  const title = has('x') && at(items, v - 1).pos === 'NOUN' && /^(?:MARK|PROPN)$/.test(at(items, particle).pos)
  if (title && antecedent(items, speakerOf(items, cueGroup(items, v), v)).length === 0) return null
  let i = particle
  // "a video viewed 3 million times claims": how often it was.
  if (at(items, particle).pos === 'NUM' && /^(?:view|share|watch|post|retweet)$/.test(form.verb.lemma)) return null
  // "posted a message saying it sank": the message is said to say it.
  const object = PUBLISHES.has(form.verb.lemma) ? nounAfter(items, i) : null
  if (object && object.from === i && holds(items, object, item => MEDIA_NOUNS.has(item.norm))) return null
  let via: Stretch | null = null
  const withVia = (from: number, shape: Shape, kind: string): Complement => ({ from, shape, kind, via })
  const adverbial =
    takes.includes('!') ||
    (/^(?:out|up|in)$/.test(at(items, particle - 1).norm) &&
      form.verb.lemma !== 'rule' &&
      form.verb.lemma !== 'believe')
  const that = has('c') && particle > v + 1 ? thatAfter(items, v + 1, end) : -1
  if (that > 0) return withVia(that, 'clause', 'that')
  if (particle > v + 1 && at(items, particle).norm !== 'that' && !adverbial) {
    // "did not respond to a request": what is answered is not the answer.
    if (/^(?:respond|reply)$/.test(form.verb.lemma) && at(items, i - 1).norm === 'to') return null
    if (i < end && !isPunct(at(items, i))) {
      if (QUESTION.has(at(items, i).norm)) return withVia(i, 'clause', 'particle')
      // "pleaded with them on Monday not to go"
      const asked = at(items, i - 1).norm === 'with' ? nounAfter(items, i) : null
      const wish = asked ? skipAll(items, asked.to, end) : -1
      const to = at(items, wish).norm === 'not' ? wish + 1 : wish
      if (asked && at(items, to).norm === 'to' && (isVerb(at(items, to + 1)) || at(items, to + 1).mark))
        return withVia(at(items, to - 1).norm === 'not' ? to - 1 : to, 'infinitive', 'particle')
      return withVia(i, 'phrase', 'particle')
    }
    return null
  }
  if (has('a') && at(items, i).norm !== 'that' && !at(items, i).mark) {
    const listener =
      LISTENERS.has(at(items, i).norm) && !(at(items, i).norm === 'her' && OWNED.test(at(items, i + 1).pos))
        ? { from: i, to: i + 1 }
        : (listenerOf(items, i - 1) ?? nounAfter(items, i, LISTENER_LINKS))
    if (listener && !(isVerb(at(items, listener.to)) && isTensed(items, listener.to))) {
      via = channelOf(items, listener)
      i = listener.to
      const to = at(items, i).norm === 'not' ? i + 1 : i
      if (has('o') && at(items, to).norm === 'to' && /^(?:VERB|AUX)$/.test(at(items, to + 1).pos))
        return withVia(form.verb.lemma === 'ask' ? listener.from : i, 'infinitive', 'told-to')
      const link = at(items, i)
      if (form.verb.particles.includes(link.norm) && link.pos === 'ADP' && !isTime(at(items, i + 1)))
        return withVia(i + 1, 'phrase', 'told-about')
    }
  }
  // "which Vale described as “cruel”"
  if (has('y') && at(items, i).norm === 'as' && at(items, i + 1).mark) return withVia(i + 1, 'phrase', 'called')
  for (let steps = 0; steps < 8; steps++) {
    const here = at(items, i)
    if (i >= end) return null
    // "said to the Post that"
    if (here.norm === 'to' && form.verb.lemma === 'say') {
      const hearer = nounAfter(items, i + 1)
      if (hearer) via = channelOf(items, hearer)
    }
    if (here.norm === 'that' && (has('c') || has('t')) && here.pos !== 'DET' && isClause(items, i + 1, end))
      return withVia(i, 'clause', 'that')
    if (here.norm === 'that' && has('c') && (at(items, i + 1).mark || isClause(items, i, end)))
      return withVia(i, 'clause', 'that')
    // "reported that crabs hunt": the tagger hears the verb as a noun.
    if (here.norm === 'that' && has('c') && here.pos === 'SCONJ' && i + 3 < end) return withVia(i, 'clause', 'that')
    if (here.norm === ':' && has('c') && i + 1 < end && isClause(items, i + 1, end))
      return withVia(i + 1, 'clause', 'colon')
    if (QUESTION.has(here.norm) && has('w')) return withVia(i, 'clause', 'question')
    if (here.norm === 'to' && isVerb(at(items, i + 1)) && has('i')) return withVia(i, 'infinitive', 'infinitive')
    if (here.norm === 'not' && at(items, i + 1).norm === 'to' && has('i')) return withVia(i, 'infinitive', 'infinitive')
    if (here.norm.endsWith('ing') && here.pos === 'VERB' && has('g')) return withVia(i, 'infinitive', 'gerund')
    if (isComma(here)) {
      let close = closingComma(items, i + 1, end)
      // "said, after the vote, in a room full of people, that"
      for (let more = 0; more < 2 && close > 0 && /^(?:ADP|ADV)$/.test(at(items, close + 1).pos); more++)
        close = closingComma(items, close + 1, end)
      if (
        close > 0 &&
        (at(items, close + 1).norm === 'that' || at(items, close + 1).mark) &&
        !isRelative(at(items, i + 1))
      ) {
        i = close + 1
        continue
      }
      return null
    }
    if (here.norm === 'so' && (isPunct(at(items, i + 1)) || i + 1 >= end)) return null
    const later = has('c') && !isPunct(here) ? thatAfter(items, i, end) : -1
    if (later > 0) return withVia(later, 'clause', 'that')
    if (has('c') && !isPunct(here) && zeroClause(items, i, end)) return withVia(i, 'clause', 'zero')
    if (form.verb.lemma === 'say' && isStatement(items, i, end)) return withVia(i, 'clause', 'zero')
    const skipped = skipAdjunct(items, i, end)
    if (skipped === i || steps === 7) break
    if (/[nxoy]/.test(takes) && here.pos !== 'ADV' && here.pos !== 'ADP' && !isTime(here)) break
    i = skipped
  }
  if (i !== particle && !(at(items, i - 1).pos === 'ADV'))
    return at(items, i).mark && /[cq]/.test(takes) ? withVia(i, 'clause', 'mark') : null
  const noun = nounAfter(items, i)
  if (has('o') && noun && at(items, noun.to).norm === 'to' && isVerb(at(items, noun.to + 1)))
    return withVia(i, 'infinitive', 'object-to')
  if (has('y') && noun && at(items, skipAll(items, noun.to, end)).norm === 'as') return withVia(i, 'phrase', 'called')
  // "calls plan “a trap”": the marks hold what it is called.
  const closing = noun && noun.to - 1 > i && at(items, noun.to - 1).mark !== null
  if (has('x') && noun && (noun.to < end || closing)) return withVia(i, 'phrase', 'called')
  if (has('n') && at(items, i).pos === 'VERB' && at(items, i).norm.endsWith('ing'))
    return withVia(i, 'infinitive', 'gerund')
  if (has('n') && noun) return withVia(i, 'phrase', 'object')
  // "spoke “aloud”" tells how.
  if (at(items, i).small && takes === 'q' && form.verb.particles.includes('about')) return null
  if (at(items, i).mark && /[cqnx]/.test(takes)) return withVia(i, has('c') || has('q') ? 'clause' : 'phrase', 'mark')
  return null
}

/** "said the roof leaks": what is said is a clause, whatever the tagger hears, unless it is one of the few things one says. */
function isStatement(items: readonly Item[], i: number, end: number): boolean {
  const first = at(items, i)
  if (end - i < 3 || isTime(first) || !/^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(first.pos)) return false
  if (SAYINGS.test(first.norm) || isRelative(first)) return false
  const noun = nounAfter(items, i, NO_LINKS)
  if (noun === null || SAYINGS.test(at(items, noun.to - 1).norm)) return false
  const last = at(items, noun.to - 1)
  const verb = last.pos === 'NOUN' && /[^s]s$/.test(last.norm) && /^(?:NOUN|PROPN)$/.test(at(items, noun.to - 2).pos)
  return verb || !isPunct(at(items, noun.to))
}

const NO_LINKS: ReadonlySet<string> = new Set()
const SAYINGS =
  /^(?:nothing|something|anything|everything|little|much|more|less|yes|no|hello|goodbyes?|so|too|enough|sorry|thanks|otherwise|words?|prayers?|things?|same|lines?|names?|opposite|lot|mass|grace|farewells?|this|that|it|these|those|all)$/

/** A clause without "that" begins here, and not with a place or time that belongs to the cue. */
function zeroClause(items: readonly Item[], i: number, end: number): boolean {
  const first = at(items, i)
  // "said holding the vote again is wrong": a gerund is the subject.
  if (first.pos === 'VERB' && first.norm.endsWith('ing')) return isClause(items, i, end)
  if (SUBORDINATE.test(first.norm) && first.pos !== 'PRON') {
    const close = closingComma(items, i + 1, end)
    if (close > 0 && isClause(items, close + 1, end)) return true
  }
  if (isTime(first) || first.pos === 'ADP' || first.pos === 'VERB' || first.pos === 'CCONJ' || first.pos === 'PART') {
    // "said in May the plan was dead" and "said on Sunday she was": the clause comes after the adjunct.
    return (
      first.pos === 'ADP' &&
      ADVERBIAL.test(first.norm) &&
      isComma(at(items, skipAdjunct(items, i, end))) &&
      isClause(items, skipAdjunct(items, i, end) + 1, end)
    )
  }
  if (/^(?:last|this|next|earlier|later|late|early)$/.test(first.norm) && isTime(at(items, i + 1))) return false
  if (first.pos === 'ADV' && (isTime(at(items, i + 1)) || at(items, i + 1).norm === 'that')) return false
  if (isRelative(first) && first.norm !== 'that') return false
  // The verb must come before the next comma, unless the comma opens an apposition or a relative clause.
  return isClause(items, i, end)
}

/** What opens a clause, or stands for one, before the main clause of what was said. */
const SUBORDINATE = /^(?:if|when|while|because|although|though|despite|unless|once|without|given|until|whenever)$/
const ADVERBIAL = /^(?:in|after|before|under|if|when|while|despite|without|during|for|from|since|at)$/
