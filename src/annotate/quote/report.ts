import { MEDIA_NOUNS } from '../lexicon/cue.js'
import { isOrganizationRole, isPersonRole } from '../lexicon/role.js'
import { skipAdjunct } from '../syntax/adjunct.js'
import { trimEnd } from '../syntax/contentend.js'
import { hasVerb, outside, push, type SentenceContext } from '../syntax/context.js'
import { afterParticle, cueGroup, isCueVerb, isPassive, speakerOf } from '../syntax/cueverb.js'
import { isClause } from '../syntax/finite.js'
import type { Item } from '../syntax/item.js'
import { isComma, isPunct, isRelative, isTime } from '../syntax/itemkind.js'
import { MANNERS } from '../syntax/manner.js'
import { ownerIn } from '../syntax/owner.js'
import { at, cueForm, cueNoun, holds, isTensed, nounAfter, nounBefore, type Stretch } from '../syntax/phrase.js'
import { readAsLast } from './as.js'
import { SPEAKER_LINKS, withApposition } from './reportclause.js'

/** Words that name a source without a verb: "according to Vale", "per Vale", "in Vale's words". */
export const SOURCES: ReadonlySet<string> = new Set(['according', 'per', 'words'])

export function readAccording(state: SentenceContext): void {
  const { items, end } = state
  for (const signal of state.signals) {
    const { norm } = at(items, signal)
    if (!SOURCES.has(norm)) continue
    const i = norm === 'words' ? inBefore(items, signal) : signal
    if (i < 0 || i + 2 >= items.length || state.claimed.has(i)) continue
    const words = inWords(items, i)
    const to = words?.from ?? sourceAfter(items, i)
    if (to < 0) continue
    const mention = words?.mention ?? nounAfter(items, to, ACCORDING_LINKS) ?? untilComma(items, to)
    if (!mention) continue
    const cue = { from: i, to: words ? Math.max(words.cue, to) : to }
    if (words && readInWords(state, words, cue)) continue
    const first = i === 0 || (i === 1 && at(items, 0).pos === 'CCONJ')
    if (first) {
      let from = described(items, mention, end).to
      while (from < end && !isComma(at(items, from))) from++
      const content = { from: from + 1, to: end }
      if (content.from < content.to)
        push(state, { cue, content: [content], mention, construction: 'according-first', manner: MANNERS.sourced })
    } else if (!words) {
      let from = 0
      for (let k = i - 1; k >= 0; k--)
        if (at(items, k).norm === ';' || state.claimed.has(k)) {
          from = k + 1
          break
        }
      while (from < i && (isPunct(at(items, from)) || at(items, from).pos === 'CCONJ')) from++
      // `“It sank,” said Vale, according to the Post`: the report came through the Post.
      const told = state.readings.findIndex(
        ({ manner, cue }) => manner.said && cue !== null && from <= cue.from && cue.to <= i,
      )
      const reading = state.readings[told]
      if (reading && state.claimed.has(from - 1)) {
        state.readings[told] = { ...reading, via: [...reading.via, mention] }
        continue
      }
      const content = { from, to: trimEnd(items, from, i) }
      if (content.from < content.to)
        push(state, { cue, content: [content], mention, construction: 'according-last', manner: MANNERS.sourced })
    }
  }
}

/** "According to Ann Vale, the mayor of Lowmere, it is safe": with what describes the source, where a clause follows it. */
function described(items: readonly Item[], mention: Stretch, end: number): Stretch {
  const whole = withApposition(items, mention, end)
  if (whole.to === mention.to || !isComma(at(items, whole.to)) || !isClause(items, whole.to + 1, end)) return mention
  const start = at(items, mention.to + 1)
  const clause = !isRelative(start) && hasVerb(items, { from: mention.to + 1, to: whole.to })
  if (clause) return mention
  const who = /^(?:who|whose|which|an?)$/.test(start.norm)
  const role = ({ norm }: Item): boolean => isPersonRole(norm) || isOrganizationRole(norm)
  return who || holds(items, { from: mention.to + 1, to: whole.to }, role) ? whole : mention
}

interface InWords {
  readonly mention: Stretch
  /** Where the phrase begins, where its cue ends, and where it ends itself. */
  readonly from: number
  readonly cue: number
  readonly to: number
}

/** The "in" before "words", or -1. */
function inBefore(items: readonly Item[], words: number): number {
  for (let i = words - 2; i >= Math.max(0, words - 7); i--) if (at(items, i).norm === 'in') return i
  return -1
}

/** "in Vale's words", "in the words of the mayor": whose words they are. */
function inWords(items: readonly Item[], i: number): InWords | null {
  if (at(items, i).norm !== 'in') return null
  if (at(items, i + 2).norm === 'words' && at(items, i + 1).norm === 'the' && at(items, i + 3).norm === 'of') {
    const mention = nounAfter(items, i + 4, ACCORDING_LINKS)
    return mention && { mention, from: i, cue: i + 4, to: mention.to }
  }
  for (let k = i + 2; k < i + 8; k++) {
    if (at(items, k).norm !== 'words') continue
    const phrase = nounBefore(items, k + 1, i + 1)
    const mention = phrase && phrase.from === i + 1 ? ownerIn(items, phrase) : null
    return mention && { mention, from: i, cue: k + 1, to: k + 1 }
  }
  return null
}

/** `It was, in Vale's words, “a disaster”`, `“a disaster,” in the words of Vale`: only what is in marks beside it. */
function readInWords(state: SentenceContext, { mention, to }: InWords, cue: Stretch): boolean {
  const { items } = state
  const next = isComma(at(items, to)) ? to + 1 : to
  const last = isComma(at(items, cue.from - 1)) ? cue.from - 2 : cue.from - 1
  const mark = at(items, next).mark ? next : at(items, last).mark ? last : -1
  if (mark < 0 || state.claimed.has(mark)) return false
  push(state, { cue, content: [{ from: mark, to: mark + 1 }], mention, construction: 'words', manner: MANNERS.sourced })
  return true
}

/** Where the source begins after "according to", or after "per" behind a comma; -1 where neither stands. */
function sourceAfter(items: readonly Item[], i: number): number {
  const { norm } = at(items, i)
  if (norm === 'according') return at(items, i + 1).norm === 'to' ? i + 2 : -1
  // "the minister, Per Lindqvist, said"
  if (at(items, i).capital && !at(items, i).opens) return -1
  if (norm !== 'per' || !/^(?:DET|PROPN|NOUN|ADJ)$/.test(at(items, i + 1).pos) || isTime(at(items, i + 1))) return -1
  return isComma(at(items, i - 1)) || at(items, i - 1).norm === 'comma' ? i + 1 : -1
}

/** What stands before the next comma, where the tagger sees no noun phrase in it. */
function untilComma(items: readonly Item[], from: number): Stretch | null {
  let to = from
  while (to < items.length && to < from + 12 && !isPunct(at(items, to)) && !at(items, to).mark) to++
  return to > from ? { from, to } : null
}

export const ACCORDING_LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'behind', 'in', 'by', 'on'])

export function readReports(state: SentenceContext): void {
  const { items, end } = state
  for (const v of state.verbs) {
    if (v < 1 || v >= end) continue
    if (state.used.has(v) || state.claimed.has(v)) continue
    const form = cueForm(at(items, v))
    if (!form || !isCueVerb(items, v) || !/[cq]/.test(form.verb.takes) || !isTensed(items, v)) continue
    const group = cueGroup(items, v)
    if (isPassive(items, group, v)) continue
    if (readAsLast(state, group, v)) continue
    const apposed = isComma(at(items, group.from - 1)) ? speakerOf(items, group, v) : null
    // "it sank, his aide, Ann Vale, told the Post": the comma closes an apposition.
    const behind = isComma(at(items, group.from - 1)) ? nounAfter(items, afterParticle(items, v), SPEAKER_LINKS) : null
    const closes = apposed !== null && (form.verb.takes.includes('a') || behind === null)
    const inverted = isComma(at(items, group.from - 1)) && !closes
    // "Neither side trusts the other", "says a crew “sank it”": not everything behind a comma is a report.
    if (inverted && form.verb.class === 'thought') continue
    const mention = inverted ? behind && withApposition(items, behind, end) : (apposed ?? speakerOf(items, group, v))
    if (!mention || (inverted && holds(items, mention, item => item.mark !== null))) continue
    // "Vale, who testified on Monday, has denied it": the clause says nothing of what was told.
    if (mention.to === mention.from + 1 && isRelative(at(items, mention.from))) continue
    const start = inverted ? group.from : mention.from
    const comma = isComma(at(items, start - 1))
    if (start > group.from || !(comma || runsOn(items, mention, v))) continue
    let after = inverted ? mention.to : afterParticle(items, v)
    if (!inverted && form.verb.takes.includes('a')) after = nounAfter(items, after)?.to ?? after
    for (let steps = 0; steps < 6; steps++) after = skipAdjunct(items, after, end)
    if (after < end && !isComma(at(items, after))) continue
    // "Lee gave their words to reporters, she said:" leads to what follows.
    if (at(items, after).norm === ':') continue
    // "It is clear, he said, that we failed": one clause around the report.
    const cleft = at(items, 0).norm === 'it' && at(items, 1).pos === 'AUX'
    if (after < end && opensComplement(items, after + 1) && !cleft) continue
    const content = comma ? outside(state, start - 1, after) : outside(state, start, after).slice(0, 1)
    const first = content[0]
    if (!first) continue
    // "Vale, who runs the mill, denied the claim": the subject, not what somebody says.
    if (inverted && apposed && apposed.from <= first.from && apposed.to >= first.to) continue
    // "The pier, Vale said, is closed": subject and verb stand on both sides.
    const second = content[1]
    // "In the long run, Vale said, the pier pays": what stands before the report is a part of its clause.
    const split =
      second !== undefined &&
      ((isTensed(items, second.from) && nounBefore(items, first.to) !== null) || isClause(items, second.from, end))
    if (!split && !hasVerb(items, first)) continue
    // "As I leave, Vale calls me back": a clause that tells when is nothing said.
    if (!split && WHEN.test(at(items, first.from).norm) && !holds(items, first, isComma)) continue
    // "While saying that it was late, she went on": what opens the sentence has a cue of its own.
    if (!split && /^(?:ADP|SCONJ)$/.test(at(items, first.from).pos) && at(items, first.from + 1).norm.endsWith('ing'))
      continue
    // "Asked if he would go, Vale laughed": nobody says what opens the sentence.
    if (!split && (state.used.has(first.from) || isAsked(items, first.from))) continue
    // "It was late, she told them on Monday, in a hall full of people": where and when it was told.
    const set = second && !split && at(items, second.from).pos === 'ADP'
    if (set && isClause(items, first.from, first.to)) content.pop()
    state.used.add(v)
    push(state, {
      cue: { from: group.from, to: v + 1 },
      content,
      mention,
      construction: 'report',
      manner: MANNERS.reported,
      stance: form.verb.stance,
      class: form.verb.class,
    })
  }
}

/**
 * "The pier will close within the month she said, after the vote": a report without its comma, where the pronoun and its
 * verb end the clause. In "that is all she said", "the words he said" they belong to the noun.
 */
function runsOn(items: readonly Item[], { from, to }: Stretch, v: number): boolean {
  const left = at(items, from - 1)
  const noun = left.pos === 'NOUN' || left.pos === 'PROPN'
  if (from < 4 || to !== from + 1 || !noun || SAYABLE.test(left.norm) || cueNoun(left) || MEDIA_NOUNS.has(left.norm))
    return false
  const alone = /^(?:he|she|they)$/.test(at(items, from).norm) && /^(?:said|says|added)$/.test(at(items, v).norm)
  const ends = v + 1 >= items.length || /^[.,]$/.test(at(items, v + 1).norm)
  return alone && ends && isClause(items, 0, from) && !holds(items, { from: 0, to: from }, opensInner)
}

/** What is said, and takes "she said" for its clause. */
const SAYABLE =
  /^(?:things?|(?:any|some|every|no)thing|words?|lines?|lies|phrases?|stor(?:y|ies)|jokes?|names?|bit|lot|part|times?|way|days?|nights?|dates?|moments?|places?)$/

const opensInner = (item: Item): boolean =>
  item.mark !== null || isRelative(item) || /^(?:what|how|why|than|as|if|whether)$/.test(item.norm)

function isAsked(items: readonly Item[], start: number): boolean {
  // "When reached by phone"
  const from = /^(?:when|while|if|once|after|before)$/.test(at(items, start).norm) ? start + 1 : start
  if (from > start && at(items, from).pos === 'VERB') return true
  const { norm, cue } = at(items, from)
  return (
    cue?.forms.has('participle') === true &&
    /(?:ed|told)$/.test(norm) &&
    /^(?:if|whether|about|by|how|why|what|when|where|who|to|on|that)$/.test(at(items, from + 1).norm)
  )
}

const WHEN = /^(?:as|when|while|after|before|once|until|since)$/

const opensComplement = (items: readonly Item[], i: number) => at(items, i).norm === 'that'
