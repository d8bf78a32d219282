import { LISTENERS, MEDIA_NOUNS } from '../lexicon/cue.js'
import { closingComma, skipAdjunct, skipAll, thatAfter } from '../syntax/adjunct.js'
import type { Shape } from '../syntax/contentend.js'
import type { SentenceContext } from '../syntax/context.js'
import { antecedent, channelOf, cueGroup, LISTENER_LINKS, listenerOf, speakerOf } from '../syntax/cueverb.js'
import { isClause } from '../syntax/finite.js'
import type { Item } from '../syntax/item.js'
import { isComma, isPunct, isRelative, isTime, isVerb } from '../syntax/itemkind.js'
import { MANNERS } from '../syntax/manner.js'
import { at, cueForm, holds, isTensed, NO_LINKS, nounAfter, type Stretch } from '../syntax/phrase.js'
import { isMade } from '../syntax/work.js'

/** The manner of what each kind of complement tells. */
export const COMPLEMENT_MANNERS = {
  that: MANNERS.reported,
  zero: MANNERS.reported,
  colon: MANNERS.spoken,
  question: MANNERS.spoken,
  mark: MANNERS.spoken,
  object: MANNERS.object,
  particle: MANNERS.phrase,
  called: MANNERS.phrase,
  gerund: MANNERS.phrase,
  infinitive: MANNERS.phrase,
  'object-to': MANNERS.phrase,
  'told-to': MANNERS.phrase,
  'told-about': MANNERS.phrase,
} as const

export type ComplementKind = keyof typeof COMPLEMENT_MANNERS

/** What the verb of a cue takes: where it begins, its shape, and whom it was told. */
export interface Complement {
  readonly from: number
  readonly shape: Shape
  readonly kind: ComplementKind
  readonly via: Stretch | null
}

/** What "her" owns: "her husband". */
const OWNED = /^(?:NOUN|ADJ|PROPN)$/

const PUBLISHES = new Set(['post', 'share', 'publish', 'release', 'issue', 'text', 'tweet'])

/** Things that are posted, and say nothing. */
const PICTURES =
  /^(?:selfie|photo|photograph|picture|pic|image|snap|snapshot|video|clip|footage|link|screenshot|meme|gif|emoji|album|song|single|trailer|book|film)s?$/

const QUESTION = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'whom', 'where', 'when', 'which'])

/** What follows the verb at `v`, with its particle, as its complement; null where nothing is said. */
export function complementOf(state: SentenceContext, v: number, particle: number): Complement | null {
  const { items, end } = state
  const form = cueForm(at(items, v))
  if (!form) return null
  const takes = form.verb.takes
  const has = (flag: string) => takes.includes(flag)
  // "a play called Hamlet": a name, not a judgement.
  const title = has('x') && at(items, v - 1).pos === 'NOUN' && /^(?:MARK|PROPN)$/.test(at(items, particle).pos)
  if (title && antecedent(items, speakerOf(items, cueGroup(items, v), v)).length === 0) return null
  let i = particle
  if (isMade(items, v, particle)) return null
  // "a video viewed 3 million times claims": how often it was.
  if (at(items, particle).pos === 'NUM' && /^(?:view|share|watch|post|retweet)$/.test(form.verb.lemma)) return null
  // "posted a message saying it sank": the message is said to say it.
  const object = PUBLISHES.has(form.verb.lemma) ? nounAfter(items, i) : null
  if (
    object &&
    object.from === i &&
    holds(items, object, item => MEDIA_NOUNS.has(item.norm) || PICTURES.test(item.norm))
  )
    return null
  let via: Stretch | null = null
  const withVia = (from: number, shape: Shape, kind: ComplementKind): Complement => ({ from, shape, kind, via })
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
    const named = at(items, i).capital && at(items, i + 1).capital
    const listener =
      LISTENERS.has(at(items, i).norm) && !named && !(at(items, i).norm === 'her' && OWNED.test(at(items, i + 1).pos))
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
    const does = isVerb(at(items, i + 1)) || at(items, i + 1).small
    if (here.norm === 'to' && does && has('i')) return withVia(i, 'infinitive', 'infinitive')
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
