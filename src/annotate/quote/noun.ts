import { contentEnd, cueNoun } from '../syntax/clause.js'
import { boundsOf, push, type SentenceContext } from '../syntax/context.js'
import { isClause } from '../syntax/finite.js'
import type { Item } from '../syntax/item.js'
import { lastVerb } from '../syntax/mainverb.js'
import { ownerIn } from '../syntax/owner.js'
import {
  at,
  groupStart,
  isComma,
  isPunct,
  isTensed,
  isTime,
  isVerb,
  nounAfter,
  nounBefore,
  type Stretch,
} from '../syntax/phrase.js'
import { subjectOf } from '../syntax/subject.js'

export function readNouns(state: SentenceContext): void {
  const { items, end } = state
  for (const i of state.signals) {
    if (i + 2 >= end) break
    const noun = cueNoun(at(items, i))
    if (!noun || state.claimed.has(i)) continue
    // "the recommendation Friday that", "her comment that, “We left”"
    const that = isTime(at(items, i + 1)) ? i + 2 : i + 1
    // "amid claims he had left"
    const bare = RUMOURS.test(at(items, i).norm) && /^(?:he|she|they|we)$/.test(at(items, that).norm)
    if (at(items, that).norm !== 'that' && !bare) continue
    const from = bare ? that : that + 1
    const marked = at(items, from).mark !== null || (isComma(at(items, from)) && at(items, from + 1).mark !== null)
    if (!marked && (!isClause(items, from, end) || isTensed(items, from))) continue
    // "a claim that inspectors reject": what they reject is the claim.
    if (!marked && isObjectOf(items, that, end)) continue
    const phrase = nounBefore(items, i + 1)
    if (!phrase) continue
    // "saying in a statement that": the clause is the verb's.
    if (state.readings.some(({ content }) => content.some(part => part.from === that))) continue
    const rejected = REJECTS.test(at(items, phrase.from - 1).norm)
    const mention = rejected ? ownerIn(items, phrase) : possessor(items, phrase)
    const bounds = boundsOf(state, phrase, i)
    const to = isSubjectPhrase(items, phrase) ? lastVerb(items, from, bounds.to) : bounds.to
    const limit = rejected ? beforeAs(items, from, to) : to
    const content = { from: that, to: contentEnd(items, that, 'clause', { ...bounds, to: limit }) }
    if (content.from >= content.to) continue
    push(state, {
      cue: { from: i, to: i + 1 },
      content: [content],
      mention,
      by: 'noun',
      stance: noun.stance,
      class: noun.class,
      confidence: 0.6,
    })
  }
}

/** Nouns of what is said by nobody in particular; a clause can follow without "that". */
const RUMOURS = /^(?:claims|reports|rumou?rs|allegations|accusations|suggestions|speculation)$/
/** Verbs whose subject says nothing of what the noun tells: it denies it, or it is told of it. */
const REJECTS =
  /^(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|disput|refut|rebut|fac|spark|prompt|fuell?|investigat|contradict|question|downplay|counter|deflect|address|receiv|ignor|quash|rubbish|brush)(?:e?s|ed|ing)?|draw|draws|drew|hear|hears|heard)$/

/** "dismissed claims that it was late as “nonsense”": the outlet's sentence goes on. */
function beforeAs(items: readonly Item[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (at(items, i).norm === 'as' && at(items, i + 1).mark) return i
  return to
}

/** What is done to a claim: the verb of a relative clause that has nothing behind it. */
const HANDLES =
  /^(?:reject|den[iy]|dispute|contest|dismiss|refute|repeat|make|made|share|back|support|call|question|welcome|criticize|criticise|condemn|echo|retract|withdr[ae]w|deliver|issue|publish|post)(?:e?[sd])?$/

function isObjectOf(items: readonly Item[], that: number, end: number): boolean {
  const subject = nounAfter(items, that + 1)
  if (!subject) return false
  let verb = subject.to
  while (/^(?:AUX|ADV)$/.test(at(items, verb).pos)) verb++
  const next = at(items, verb + 1)
  return (
    HANDLES.test(at(items, verb).norm) &&
    (verb + 1 >= end || isPunct(next) || next.pos === 'ADP' || isTime(next) || isTensed(items, verb + 1))
  )
}

/** No verb comes before the phrase: it is the subject of a verb after its clause. */
function isSubjectPhrase(items: readonly Item[], phrase: Stretch): boolean {
  for (let k = phrase.from - 1; k >= 0; k--) if (isVerb(at(items, k))) return false
  return true
}

function possessor(items: readonly Item[], phrase: Stretch): Stretch | null {
  const owner = ownerIn(items, phrase)
  if (owner) return owner
  const verb = at(items, phrase.from - 1)
  if (isVerb(verb)) {
    const from = groupStart(items, phrase.from - 1)
    return subjectOf(items, from, phrase.from - 1)
  }
  return null
}
