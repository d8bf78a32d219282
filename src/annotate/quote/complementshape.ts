import { type CueVerb, LISTENERS, MEDIA_NOUNS } from '../lexicon/cue.js'
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

/** A verb of a cue in its sentence, while what it takes is looked for. */
interface Taking {
  readonly items: readonly Item[]
  readonly end: number
  readonly v: number
  /** Behind the verb and its particle. */
  readonly particle: number
  readonly verb: CueVerb
}

/** A place behind a verb, and whom it was told on the way there. */
interface Place {
  readonly i: number
  readonly via: Stretch | null
}

const complement = (from: number, shape: Shape, kind: ComplementKind, via: Stretch | null = null): Complement => ({
  from,
  shape,
  kind,
  via,
})

/** What follows the verb at `v`, with its particle, as its complement; null where nothing is said. */
export function complementOf({ items, end }: SentenceContext, v: number, particle: number): Complement | null {
  const verb = cueForm(at(items, v))?.verb
  if (!verb) return null
  const taking: Taking = { items, end, v, particle, verb }
  if (saysNothing(taking)) return null
  const that = verb.takes.includes('c') && particle > v + 1 ? thatAfter(items, v + 1, end) : -1
  if (that > 0) return complement(that, 'clause', 'that')
  if (particle > v + 1 && at(items, particle).norm !== 'that' && !isAdverbial(taking)) return behindParticle(taking)
  const listener = toldTo(taking)
  const wish = listener && wishOf(taking, listener)
  if (wish) return wish
  const start: Place = listener ? { i: listener.to, via: channelOf(items, listener) } : { i: particle, via: null }
  // "which Vale described as “cruel”"
  if (verb.takes.includes('y') && at(items, start.i).norm === 'as' && at(items, start.i + 1).mark)
    return complement(start.i + 1, 'phrase', 'called', start.via)
  const found = clauseBehind(taking, start)
  return found.kind === 'place' ? objectAt(taking, found) : found.complement
}

/** A name, how often a thing was seen, or what was posted: no judgement and no words. */
function saysNothing({ items, v, particle, verb }: Taking): boolean {
  // "a play called Hamlet": a name, not a judgement.
  const title =
    verb.takes.includes('x') && at(items, v - 1).pos === 'NOUN' && /^(?:MARK|PROPN)$/.test(at(items, particle).pos)
  if (title && antecedent(items, speakerOf(items, cueGroup(items, v), v)).length === 0) return true
  if (isMade(items, v, particle)) return true
  // "a video viewed 3 million times claims": how often it was.
  if (at(items, particle).pos === 'NUM' && /^(?:view|share|watch|post|retweet)$/.test(verb.lemma)) return true
  // "posted a message saying it sank": the message is said to say it.
  const object = PUBLISHES.has(verb.lemma) ? nounAfter(items, particle) : null
  return object !== null && holds(items, object, item => MEDIA_NOUNS.has(item.norm) || PICTURES.test(item.norm))
}

/** "pointed out", "chimed in": the particle belongs to the verb, and leads to nothing. */
const isAdverbial = ({ items, particle, verb }: Taking): boolean =>
  verb.takes.includes('!') ||
  (/^(?:out|up|in)$/.test(at(items, particle - 1).norm) && verb.lemma !== 'rule' && verb.lemma !== 'believe')

/** "apologised for the delay", "asked about what had sunk", "pleaded with them not to go". */
function behindParticle({ items, end, particle, verb }: Taking): Complement | null {
  const left = at(items, particle - 1)
  // "did not respond to a request": what is answered is not the answer.
  if (/^(?:respond|reply)$/.test(verb.lemma) && left.norm === 'to') return null
  if (particle >= end || isPunct(at(items, particle))) return null
  if (QUESTION.has(at(items, particle).norm)) return complement(particle, 'clause', 'particle')
  const asked = left.norm === 'with' ? nounAfter(items, particle) : null
  // "pleaded with them on Monday not to go"
  const wish = asked ? skipAll(items, asked.to, end) : -1
  const to = at(items, wish).norm === 'not' ? wish + 1 : wish
  const does = isVerb(at(items, to + 1)) || at(items, to + 1).mark !== null
  if (asked && at(items, to).norm === 'to' && does)
    return complement(at(items, to - 1).norm === 'not' ? to - 1 : to, 'infinitive', 'particle')
  return complement(particle, 'phrase', 'particle')
}

/** Whom a verb such as "tell" has right behind it; null where it has nobody there. */
function toldTo({ items, particle: i, verb }: Taking): Stretch | null {
  const first = at(items, i)
  if (!verb.takes.includes('a') || first.norm === 'that' || first.mark) return null
  const named = first.capital && at(items, i + 1).capital
  const owns = first.norm === 'her' && OWNED.test(at(items, i + 1).pos)
  const listener =
    LISTENERS.has(first.norm) && !named && !owns
      ? { from: i, to: i + 1 }
      : (listenerOf(items, i - 1) ?? nounAfter(items, i, LISTENER_LINKS))
  return listener && !(isVerb(at(items, listener.to)) && isTensed(items, listener.to)) ? listener : null
}

/** "asked them to go", "warned them of it". */
function wishOf({ items, verb }: Taking, listener: Stretch): Complement | null {
  const { to: i } = listener
  const via = channelOf(items, listener)
  const to = at(items, i).norm === 'not' ? i + 1 : i
  if (verb.takes.includes('o') && at(items, to).norm === 'to' && /^(?:VERB|AUX)$/.test(at(items, to + 1).pos))
    return complement(verb.lemma === 'ask' ? listener.from : i, 'infinitive', 'told-to', via)
  const link = at(items, i)
  return verb.particles.includes(link.norm) && link.pos === 'ADP' && !isTime(at(items, i + 1))
    ? complement(i + 1, 'phrase', 'told-about', via)
    : null
}

type Sought =
  | { readonly kind: 'complement'; readonly complement: Complement | null }
  | (Place & { readonly kind: 'place' })

/** How many adjuncts may stand before a clause. */
const ADJUNCTS = 8

/** The clause, the infinitive or the gerund that the verb takes, past adjuncts; else the place that was reached. */
function clauseBehind(taking: Taking, start: Place): Sought {
  const { items, end, verb } = taking
  let { i, via } = start
  for (let steps = 0; steps < ADJUNCTS; steps++) {
    const here = at(items, i)
    if (i >= end) return { kind: 'complement', complement: null }
    // "said to the Post that"
    const hearer = here.norm === 'to' && verb.lemma === 'say' ? nounAfter(items, i + 1) : null
    if (hearer) via = channelOf(items, hearer)
    const found = clauseAt(taking, i)
    if (found) return { kind: 'complement', complement: { ...found, via } }
    if (isComma(here)) {
      const behind = pastCommas(items, i, end)
      if (behind < 0) return { kind: 'complement', complement: null }
      i = behind
      continue
    }
    if (here.norm === 'so' && (isPunct(at(items, i + 1)) || i + 1 >= end))
      return { kind: 'complement', complement: null }
    const bare = bareClauseAt(taking, i)
    if (bare) return { kind: 'complement', complement: { ...bare, via } }
    const skipped = skipAdjunct(items, i, end)
    if (skipped === i || steps === ADJUNCTS - 1) break
    if (/[nxoy]/.test(verb.takes) && here.pos !== 'ADV' && here.pos !== 'ADP' && !isTime(here)) break
    i = skipped
  }
  return { kind: 'place', i, via }
}

/** What a word opens: "that", a colon, "whether", "to", a form in -ing. */
function clauseAt({ items, end, verb: { takes } }: Taking, i: number): Complement | null {
  const here = at(items, i)
  const next = at(items, i + 1)
  const clause = takes.includes('c')
  if (here.norm === 'that') {
    if ((clause || takes.includes('t')) && here.pos !== 'DET' && isClause(items, i + 1, end))
      return complement(i, 'clause', 'that')
    // "reported that crabs hunt": the tagger hears the verb as a noun.
    const heard = here.pos === 'SCONJ' && i + 3 < end
    if (clause && (next.mark || isClause(items, i, end) || heard)) return complement(i, 'clause', 'that')
  }
  if (here.norm === ':' && clause && i + 1 < end && isClause(items, i + 1, end))
    return complement(i + 1, 'clause', 'colon')
  if (QUESTION.has(here.norm) && takes.includes('w')) return complement(i, 'clause', 'question')
  const wish = (here.norm === 'to' && (isVerb(next) || next.small)) || (here.norm === 'not' && next.norm === 'to')
  if (wish && takes.includes('i')) return complement(i, 'infinitive', 'infinitive')
  const gerund = here.norm.endsWith('ing') && here.pos === 'VERB' && takes.includes('g')
  return gerund ? complement(i, 'infinitive', 'gerund') : null
}

/** A clause that no word opens, or that "that" opens behind an adjunct. */
function bareClauseAt({ items, end, verb: { takes, lemma } }: Taking, i: number): Complement | null {
  const clause = takes.includes('c') && !isPunct(at(items, i))
  const later = clause ? thatAfter(items, i, end) : -1
  if (later > 0) return complement(later, 'clause', 'that')
  const stated = (clause && zeroClause(items, i, end)) || (lemma === 'say' && isStatement(items, i, end))
  return stated ? complement(i, 'clause', 'zero') : null
}

/** "said, after the vote, in a room full of people, that": past what commas enclose; -1 where no content follows it. */
function pastCommas(items: readonly Item[], i: number, end: number): number {
  let close = closingComma(items, i + 1, end)
  for (let more = 0; more < 2 && close > 0 && /^(?:ADP|ADV)$/.test(at(items, close + 1).pos); more++)
    close = closingComma(items, close + 1, end)
  const content = close > 0 && (at(items, close + 1).norm === 'that' || at(items, close + 1).mark !== null)
  return content && !isRelative(at(items, i + 1)) ? close + 1 : -1
}

/** A noun phrase, what it is called, or a stretch in marks. */
function objectAt({ items, end, particle, verb }: Taking, { i, via }: Place): Complement | null {
  const { takes } = verb
  const here = at(items, i)
  if (i !== particle && at(items, i - 1).pos !== 'ADV')
    return here.mark && /[cq]/.test(takes) ? complement(i, 'clause', 'mark', via) : null
  const noun = nounAfter(items, i)
  if (takes.includes('o') && noun && at(items, noun.to).norm === 'to' && isVerb(at(items, noun.to + 1)))
    return complement(i, 'infinitive', 'object-to', via)
  if (takes.includes('y') && noun && at(items, skipAll(items, noun.to, end)).norm === 'as')
    return complement(i, 'phrase', 'called', via)
  // "calls plan “a trap”": the marks hold what it is called.
  const closing = noun && noun.to - 1 > i && at(items, noun.to - 1).mark !== null
  if (takes.includes('x') && noun && ((noun.to < end && isPredicate(at(items, noun.to))) || closing))
    return complement(i, 'phrase', 'called', via)
  if (takes.includes('n') && here.pos === 'VERB' && here.norm.endsWith('ing'))
    return complement(i, 'infinitive', 'gerund', via)
  if (takes.includes('n') && noun) return complement(i, 'phrase', 'object', via)
  // "spoke “aloud”" tells how.
  if (!here.mark || (here.small && takes === 'q' && verb.particles.includes('about')) || !/[cqnx]/.test(takes))
    return null
  return complement(i, /[cq]/.test(takes) ? 'clause' : 'phrase', 'mark', via)
}

/** "called the pier a trap", and not "called an ambulance, and left": what it is called begins here. */
const isPredicate = (item: Item): boolean => item.mark !== null || !/^(?:PUNCT|CCONJ)$/.test(item.pos)

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
