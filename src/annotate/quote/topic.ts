import { TOPIC_NOUNS, type TopicNoun } from '../lexicon/topicnoun.js'
import { contentEnd } from '../syntax/contentend.js'
import { boundsOf, push, type SentenceContext } from '../syntax/context.js'
import { cueGroup } from '../syntax/cueverb.js'
import type { Item } from '../syntax/item.js'
import { isComma, isPossessive, isTime, isVerb } from '../syntax/itemkind.js'
import { isSubject, mainVerb } from '../syntax/mainverb.js'
import { MANNERS } from '../syntax/manner.js'
import { ownerIn } from '../syntax/owner.js'
import { at, nounAfter, nounBefore, type Stretch } from '../syntax/phrase.js'
import { governing, subjectOf } from '../syntax/subject.js'

/** Verbs that with such a noun say no more than the noun's own verb: "voiced support for", "has doubts about". */
const LIGHT =
  /^(?:ma(?:k(?:e|es|ing)|de)|g(?:i(?:ve|ves|ving|ven)|ave)|ha(?:s|ve|d|ving)|express(?:es|ed|ing)?|voic(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|issu(?:e|es|ed|ing)|offer(?:s|ed|ing)?|launch(?:es|ed|ing)?|renew(?:s|ed|ing)?|repeat(?:s|ed|ing)?|announc(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|level(?:s|ed|ing)?|shar(?:e|es|ed|ing)|reiterat(?:e|es|ed|ing)|deepen(?:s|ed)?|drop(?:s|ped)?|join(?:s|ed|ing)?|pa(?:y|ys|ying|id))$/

/** "his criticism of the plan", "voiced support for Vale", "their refusal to pay": nouns with what they are about. */
export function readTopics(state: SentenceContext): void {
  const { items, end } = state
  for (const i of state.signals) {
    if (i + 2 >= end) break
    const item = at(items, i)
    if (item.pos !== 'NOUN') continue
    const noun = TOPIC_NOUNS.get(item.norm)
    if (noun && !state.claimed.has(i)) readTopic(state, i, noun)
  }
}

function readTopic(state: SentenceContext, i: number, noun: TopicNoun): void {
  const { items } = state
  const phrase = nounBefore(items, i + 1)
  // "made no mention of it", "arrested on suspicion of theft"
  if (!phrase || (noun.class === 'speech' && at(items, phrase.from).norm === 'no')) return
  if (at(items, i).norm === 'suspicion' && at(items, i - 1).norm === 'on') return
  const next = at(items, i + 1)
  // "calls from her rivals to step down", "criticism by Vale of the plan"
  const from = next.norm === 'from' || next.norm === 'by' ? nounAfter(items, i + 2, SOURCES) : null
  const link = from ? from.to : i + 1
  const to = at(items, link).norm === 'to' && isVerb(at(items, link + 1)) && noun.infinitive
  const about =
    !to && noun.links.has(at(items, link).norm) && at(items, link).pos === 'ADP' && !isTime(at(items, link + 1))
  if (!to && !about) return
  // `chants of “Up!”`, and no "cry of pain"
  if (/^(?:chant|cry|crie|shout|scream)s?$/.test(at(items, i).norm) && !at(items, link + 1).mark) return
  const verb = lightVerb(items, phrase)
  if (verb !== null && state.used.has(verb)) return
  const group = verb === null ? null : cueGroup(items, verb)
  const owner = ownerIn(items, phrase)
  const left = at(items, phrase.from - 1)
  // ", a reference to the plan": the outlet's own word for what was said.
  if (verb === null && !owner && !from && isComma(left) && at(items, phrase.from).pos === 'DET') return
  // "did not respond to a request for comment": nobody is said to have asked.
  if (verb === null && !owner && !from && left.norm === 'to' && left.pos === 'ADP') return
  // "hit back in an attack on the plan"
  const within = !owner && left.pos === 'ADP' && /^(?:in|with)$/.test(left.norm)
  const subject =
    group && verb !== null ? subjectOf(items, group.from, verb) : within ? governing(items, phrase.from - 1, 0) : null
  // "voiced their support for": whose support it is, is the subject's.
  const mention = from ?? (subject && owner && isPossessive(at(items, owner.from)) ? subject : (owner ?? subject))
  const start = to ? link : link + 1
  const bounds = boundsOf(state, phrase, i)
  const limit = isSubject(items, phrase) ? mainVerb(items, start, bounds.to) : bounds.to
  const content = { from: start, to: contentEnd(items, start, to ? 'infinitive' : 'phrase', { ...bounds, to: limit }) }
  if (content.from >= content.to) return
  if (verb !== null) state.used.add(verb)
  push(state, {
    cue: { from: group && !from ? group.from : adjectives(items, phrase, i), to: from || to ? i + 1 : link + 1 },
    content: [content],
    mention,
    construction: 'topic',
    manner: MANNERS.topic,
    stance: noun.stance,
    class: noun.class,
    confidence: mention ? 0.6 : 0.4,
  })
}

const SOURCES = new Set(['of', 'at', 'in'])

/** The verb right before the noun phrase, if it adds nothing to the noun. */
function lightVerb(items: readonly Item[], phrase: Stretch): number | null {
  const v = phrase.from - 1
  return isVerb(at(items, v)) && LIGHT.test(at(items, v).norm) ? v : null
}

/** The adjectives of the noun belong to the cue: "sharp criticism of". */
function adjectives(items: readonly Item[], { from }: Stretch, noun: number): number {
  let i = noun
  while (i > from && (at(items, i - 1).pos === 'ADJ' || at(items, i - 1).pos === 'ADV')) i--
  return i
}
