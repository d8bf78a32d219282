import { contentEnd, cueNoun } from './clause.js'
import type { Item } from './item.js'
import {
  at,
  groupStart,
  isClause,
  isComma,
  isPunct,
  isRelative,
  isTensed,
  isTime,
  isVerb,
  nounAfter,
  nounBefore,
  ownerIn,
  type Stretch,
} from './phrase.js'
import { boundsOf, push, type State } from './state.js'
import { subjectOf } from './subject.js'

export function readNouns(state: State): void {
  const { items, end } = state
  for (const i of state.signals) {
    if (i + 2 >= end) break
    const noun = cueNoun(at(items, i))
    // "the recommendation Friday that", "her comment that, “We left”"
    const that = isTime(at(items, i + 1)) ? i + 2 : i + 1
    if (!noun || state.claimed.has(i) || at(items, that).norm !== 'that') continue
    const marked =
      at(items, that + 1).mark !== null || (isComma(at(items, that + 1)) && at(items, that + 2).mark !== null)
    if (!marked && (!isClause(items, that + 1, end) || isTensed(items, that + 1))) continue
    // "a claim that inspectors reject": what they reject is the claim.
    if (!marked && isObjectOf(items, that, end)) continue
    const phrase = nounBefore(items, i + 1)
    if (!phrase) continue
    // "saying in a statement that": the clause is the verb's.
    const within = at(items, phrase.from - 1).norm === 'in'
    if (within && state.readings.some(({ content }) => content.some(part => part.from === that))) continue
    const mention = possessor(items, phrase)
    const bounds = boundsOf(state, phrase, i)
    const to = isSubjectPhrase(items, phrase) ? mainVerb(items, that + 1, bounds.to) : bounds.to
    const content = { from: that, to: contentEnd(items, that, 'clause', { ...bounds, to }) }
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

/** "His claim that it failed was false": the last verb with tense is the sentence's own, if there are two. */
function mainVerb(items: readonly Item[], from: number, to: number): number {
  let last = -1
  let groups = 0
  for (let i = from; i < to; i++) {
    if (!isTensed(items, i)) continue
    const start = groupStart(items, i)
    if (isRelative(at(items, start - 1))) continue
    groups++
    last = start
    while (i + 1 < to && /^(?:AUX|VERB|ADV|PART)$/.test(at(items, i + 1).pos) && at(items, i).pos === 'AUX') i++
  }
  return groups > 1 ? last : to
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
