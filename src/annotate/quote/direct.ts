import { LISTENERS } from '../lexicon/cue.js'
import { onlyAdjuncts } from '../syntax/adjunct.js'
import { push, type SentenceContext } from '../syntax/context.js'
import { afterParticle, antecedent, channelOf, cueGroup, isCueVerb, listenerOf, speakerOf } from '../syntax/cueverb.js'
import { isClause } from '../syntax/finite.js'
import type { Item } from '../syntax/item.js'
import { MANNERS } from '../syntax/manner.js'
import {
  at,
  cueForm,
  groupStart,
  holds,
  isComma,
  isDash,
  isPunct,
  isTensed,
  isTime,
  nounAfter,
  nounBefore,
  type Stretch,
} from '../syntax/phrase.js'
import { subjectOf } from '../syntax/subject.js'
import { isMade } from '../syntax/work.js'
import { colonCue, isIssued, type ReportClause, reportAfter } from './reportclause.js'

/** A stretch that can be said: with a comma, stop or more than a few words in it. */
const isSaying = (item: Item) => item.mark !== null

export function readDirect(state: SentenceContext): void {
  const { items } = state
  for (let i = 0; i < items.length; i++) {
    if (!isSaying(at(items, i)) || state.claimed.has(i)) continue
    const after = reportAfter(state, i)
    const led = introducing(state, i)
    // `When asked how it went, “Well,” she said`: a verb of speech is surer than any other before a comma.
    const any = led !== null && after !== null && led.verb >= 0 && cueForm(at(items, led.verb)) === undefined
    const before = any ? null : led
    if (before) {
      // "The firm said, “…,” Vale Foods wrote": two cues around one quotation, the clearer one names the speaker.
      const second = after && !continuesSentence(items, i, after) ? after : null
      const spare =
        second && (before.mention === null || (named(items, second.mention) && !named(items, before.mention)))
      const rest = following(state, second ? second.to : i + 1, second !== null)
      const content = [...leadBefore(state, before, i), { from: i, to: i + 1 }, ...rest]
      if (second) state.used.add(second.verb)
      add(state, { ...before, mention: spare ? (second?.mention ?? null) : before.mention }, content, 'direct-before')
    } else if (after) {
      // `Asked whether it is “late,” Vale said no`: the words of the question.
      if (isQuestioned(items, at(items, 0).pos === 'CCONJ' ? 1 : 0) && i > 1 && !isComma(at(items, i - 1))) continue
      const lead = leadIn(state, i)
      // `it was “late,” as Vale said`: she said no more than that; of what another says, she is the source.
      if (after.by === 'as' && after.mention && lead < i && chained(state, lead, i)) {
        state.used.add(after.verb)
        state.via.push(after.mention)
        continue
      }
      const start = after.by === 'as' ? i : lead
      if (start < i && (isSetting(items, start, i) || isTitle(items, start, i))) continue
      if (start < i && chained(state, start, i)) {
        chain(state, after, start, i)
        continue
      }
      const content = [...variants(items, start, i), ...following(state, after.to, true)]
      add(state, after, content, start < i ? 'mixed-after' : 'direct-after')
    }
  }
}

/** `“Sunk!”, “Is it?” Vale asked`: stretches side by side are stretches of one quotation. */
function variants(items: readonly Item[], start: number, i: number): Stretch[] {
  const found: Stretch[] = []
  for (let k = start; k < i; k++) {
    if (at(items, k).mark) found.push({ from: k, to: k + 1 })
    else if (!isPunct(at(items, k))) return [{ from: start, to: i + 1 }]
  }
  return [...found, { from: i, to: i + 1 }]
}

function add(state: SentenceContext, report: ReportClause, content: Stretch[], construction: string): void {
  const form = cueForm(at(state.items, report.verb))
  const listener = listenerOf(state.items, report.verb)
  const told = listener && channelOf(state.items, listener)
  state.used.add(report.verb)
  joinLast(state, content)
  for (const { from, to } of content) for (let i = from; i < to; i++) state.claimed.add(i)
  state.readings.push({
    cue: report.cue,
    content,
    mention: report.mention,
    via: [...(told && told.from !== report.mention?.from ? [told] : []), ...(report.via ? [report.via] : [])],
    stance: form?.verb.stance ?? 'neutral',
    class: 'speech',
    construction,
    manner: MANNERS.spoken,
    confidence: report.mention ? 0.95 : 0.7,
  })
}

/** `“A” and “b,”`: two stretches with nothing but a conjunction between them are one content. */
function joinLast(state: SentenceContext, content: Stretch[]): void {
  const last = content.at(-1)
  if (!last || at(state.items, last.to).pos !== 'CCONJ' || !at(state.items, last.to + 1).mark) return
  if (reportAfter(state, last.to + 1) !== null) return
  content[content.length - 1] = { from: last.from, to: last.to + 2 }
}

/** `On Monday's “Talk of the Pier,” Vale said`: the marks hold a title, and the words before it tell when and where. */
function isSetting(items: readonly Item[], from: number, to: number): boolean {
  const first = at(items, from)
  if ((first.pos !== 'ADP' && !isTime(first)) || isPunct(at(items, to - 1))) return false
  for (let k = from; k < to; k++) if (isTensed(items, k)) return false
  return true
}

/** `Vale, host of “The Pier,” said it sank`: a short stretch at the end of a noun phrase. */
function isTitle(items: readonly Item[], from: number, to: number): boolean {
  const mark = at(items, to)
  if (mark.small || mark.to - mark.from > 40) return false
  for (let k = from; k < to; k++) if (isTensed(items, k)) return false
  return !isPunct(at(items, to - 1))
}

/** Another speaker's cue stands in the words before the stretch: `Vale said the plan was “dead,” the Post reported.` */
function chained(state: SentenceContext, start: number, i: number): boolean {
  for (let v = start + 1; v < i; v++) {
    const form = cueForm(at(state.items, v))
    if (
      form &&
      form.verb.class === 'speech' &&
      /[cq]/.test(form.verb.takes) &&
      isCueVerb(state.items, v) &&
      isTensed(state.items, v)
    )
      return true
  }
  return false
}

/** The report stands around a whole attribution: its speaker is the one through whom the words came. */
function chain(state: SentenceContext, report: ReportClause, start: number, i: number): void {
  state.used.add(report.verb)
  for (let k = report.from; k < report.to; k++) state.claimed.add(k)
  if (report.mention) state.via.push(report.mention)
  push(state, {
    cue: report.cue,
    content: [{ from: start, to: i + 1 }],
    mention: report.mention,
    construction: 'chain',
    manner: MANNERS.chained,
  })
}

const named = (items: readonly Item[], mention: Stretch | null) =>
  mention !== null && holds(items, mention, item => item.pos === 'PROPN')

/** The cue that leads to the stretch at `i`: `she said, “`, `saying: “`, `he told the Post on Monday, “`. */
function introducing(state: SentenceContext, i: number): ReportClause | null {
  const { items } = state
  let k = i - 1
  if (isComma(at(items, k)) || at(items, k).norm === ':') k--
  else if (at(items, k).norm === ';' && isCueVerb(items, k - 1)) k--
  else if (isPunct(at(items, k))) return null
  const separated = k < i - 1
  const floor = Math.max(0, i - 40)
  const caption = separated ? null : captioned(items, i)
  if (caption) return caption
  for (let v = k; v >= floor; v--) {
    const item = at(items, v)
    if (item.mark || item.norm === ';') return null
    const form = cueForm(item)
    if (separated && isIssued(items, v)) continue
    if (isMade(items, v, i)) return null
    if (!form || !isCueVerb(items, v) || !form.verb.takes.includes('q')) {
      // A comma before a whole sentence makes a cue of any verb that stands right there: `she boomed, “Up!”`.
      const any =
        v === k && separated && item.pos === 'VERB' && !form && at(items, i).norm !== 'phrase' && !state.used.has(v)
      if (!any) continue
      const from = groupStart(items, v)
      return { verb: v, cue: { from, to: v + 1 }, mention: subjectOf(items, from, v), from, to: i }
    }
    if (state.used.has(v)) return null
    // `said she had spoken “aloud”`: the verb takes no clause, and what stands in marks is a part of its own.
    if (!separated && !form.verb.takes.includes('c') && at(items, i).small && reported(state, v, floor)) return null
    // `said voters “are late”`: a listener comes only after "told" and the like.
    if (v < k && !separated && !form.verb.takes.includes('a') && LISTENERS.has(at(items, v + 1).norm)) return null
    // `says she knows that “we won”`: the words are the first speaker's.
    if (form.verb.class === 'thought' && reported(state, v, floor)) return null
    // "said that if it fails, “we”": the clause goes on into the marks.
    if (separated && at(items, v + 1).norm === 'that' && v + 1 < k) return null
    const gap = at(items, i).mark
    if (v < k && !separated && !onlyAdjuncts(items, afterParticle(items, v), i)) return null
    if (v < k && separated && isClause(items, afterParticle(items, v), k + 1) && at(items, i - 1).norm !== ':')
      return null
    if (!separated && v === k && gap && isPhraseInside(state, i)) return null
    if (!separated && v < k && isPhraseInside(state, i)) return null
    const group = cueGroup(items, v)
    // `a claim Vale called “nonsense”`: what is called so is a part of it.
    if (!separated && form.verb.takes.includes('x') && isCalled(items, speakerOf(items, group, v))) return null
    const inverted = separated && v < k ? nounAfter(items, v + 1) : null
    return {
      verb: v,
      cue: { from: group.from, to: afterParticle(items, v) },
      // `One thing, says Vale: “…”`
      mention: speakerOf(items, group, v) ?? (inverted?.to === k + 1 ? inverted : null),
      from: group.from,
      to: i,
    }
  }
  if (at(items, i - 1).norm === ':') return accordingColon(items, i - 1) ?? colonCue(state, i - 1)
  return null
}

/** "the films that critics called", "a move she called": something before the speaker is what is called so. */
const isCalled = (items: readonly Item[], mention: Stretch | null): boolean =>
  antecedent(items, mention).length > 0 ||
  (mention !== null && at(items, mention.from - 1).norm === 'that' && at(items, mention.from - 2).pos === 'NOUN')

/** `posted a photo with the caption “Home”`: the noun leads to what whoever posts it has written. */
function captioned(items: readonly Item[], i: number): ReportClause | null {
  if (
    !/^(?:captions?|words|messages?|slogans?|comments?|inscription|tagline|hashtag|note)$/.test(at(items, i - 1).norm)
  )
    return null
  let link = i - 2
  while (link > i - 6 && /^(?:DET|ADJ|PRON|PART)$/.test(at(items, link).pos)) link--
  if (!/^(?:with|alongside|under|beneath|bearing|carrying|beside)$/.test(at(items, link).norm)) return null
  for (let v = link - 1; v >= Math.max(0, link - 30); v--) {
    if (at(items, v).mark) return null
    if (!isTensed(items, v)) continue
    const from = groupStart(items, v)
    return { verb: v, cue: { from: link + 1, to: i }, mention: subjectOf(items, from, v), from: link, to: i }
  }
  return null
}

/** A verb of speech stands before `v` in the sentence, and no comma or mark after it. */
function reported({ items, used }: SentenceContext, v: number, floor: number): boolean {
  for (let k = v - 1; k >= floor; k--) {
    const item = at(items, k)
    if (item.mark || item.norm === ';') return false
    const said = item.cue?.verb.class === 'speech' && item.cue.verb.takes.includes('c')
    if (said && !used.has(k) && isCueVerb(items, k) && isTensed(items, k)) return true
  }
  return false
}

/** `According to the mayor: “…”` */
function accordingColon(items: readonly Item[], colon: number): ReportClause | null {
  const noun = nounBefore(items, colon)
  if (!noun || at(items, noun.from - 1).norm !== 'to' || at(items, noun.from - 2).norm !== 'according') return null
  return { verb: -1, cue: { from: noun.from - 2, to: noun.from }, mention: noun, from: noun.from - 2, to: colon }
}

/** A marked phrase that the outlet's own sentence goes on after, or that is a part of a noun phrase. */
function isPhraseInside(state: SentenceContext, i: number): boolean {
  const next = at(state.items, i + 1)
  // `shouted “Fire!” at noon`
  if (!at(state.items, i).small && next.pos !== 'CCONJ' && at(state.items, i).norm === 'cry') return false
  return i + 1 < state.end && !isPunct(next) && next.mark === null
}

/** `Many of the boats, Vale said, “have gone”`: the words before the report, where the stretch goes on with their sentence. */
function leadBefore(state: SentenceContext, report: ReportClause, i: number): Stretch[] {
  const { items } = state
  const close = Math.min(report.from, report.mention?.from ?? report.from) - 1
  if (!at(items, i).small || close < 1 || !isComma(at(items, close)) || !isComma(at(items, i - 1))) return []
  let from = close
  while (from > 0 && !state.claimed.has(from - 1) && at(items, from - 1).norm !== ';' && !at(items, from - 1).mark)
    from--
  while (from < close && (isPunct(at(items, from)) || /^(?:CCONJ|INTJ)$/.test(at(items, from).pos))) from++
  const lead = { from, to: close }
  const told = holds(items, lead, item => item.cue?.verb.class === 'speech' && item.pos === 'VERB')
  const adverb = close - from < 2 && at(items, from).pos === 'ADV'
  return from === close || told || adverb || isSetting(items, from, close) ? [] : [lead]
}

/** `When asked how it went, “Well,” she said`: the words before the answer. */
function isQuestioned(items: readonly Item[], from: number): boolean {
  const verb = at(items, from).norm === 'when' ? from + 1 : from
  return /^(?:asked|pressed|questioned)$/.test(at(items, verb).norm)
}

/** Where the quoted sentence begins that holds the stretch at `i`: words before it, if they are not another clause. */
function leadIn(state: SentenceContext, i: number): number {
  const { items } = state
  let from = i
  while (from > 0 && !state.claimed.has(from - 1) && at(items, from - 1).norm !== ';') from--
  // What a dash, a colon or a bracket leads to is a quotation of its own.
  if (from === i || isDash(at(items, i - 1)) || /^[:(]$/.test(at(items, i - 1).norm)) return i
  while (from < i && (isPunct(at(items, from)) || (from === 0 && /^(?:CCONJ|INTJ)$/.test(at(items, from).pos)))) from++
  if (isQuestioned(items, from)) return i
  // A linking word alone ("But,") is no part of what was said.
  let words = 0
  for (let k = from; k < i; k++)
    if (!isPunct(at(items, k)) && at(items, k).pos !== 'ADV' && at(items, k).pos !== 'CCONJ') words++
  return words > 0 ? from : i
}

/** After a cue clause the quotation goes on: `“A,” she said, “b.”`; what stands between belongs to the outlet. */
function following(state: SentenceContext, from: number, afterCue: boolean): Stretch[] {
  const { items } = state
  const found: Stretch[] = []
  let i = from
  while (i < items.length) {
    const item = at(items, i)
    if (item.mark) {
      const left = at(items, i - 1)
      if (!afterCue && found.length === 0 && left.mark === null) break
      // `said Vale Jr. “It …”`: the stop belongs to a word, or ends a sentence where that was not seen.
      const stop = left.norm.endsWith('.') && afterCue && !item.small
      if (left.mark === null && !isComma(left) && !isDash(left) && !/^[:;]$/.test(left.norm) && !stop) break
      if (owned(state, i)) break
      found.push({ from: i, to: i + 1 })
      i++
      continue
    }
    if (isPunct(item)) {
      i++
      continue
    }
    break
  }
  return found
}

/** A cue of its own stands after the stretch, as in `“A,” she said, and “B,” he said`; or before it: `, adding, “`. */
function owned(state: SentenceContext, i: number): boolean {
  const { items } = state
  const left = at(items, i - 2)
  const form = cueForm(left)
  if (form && left.norm.endsWith('ing')) return true
  return reportAfter(state, i) !== null
}

function continuesSentence(items: readonly Item[], i: number, report: ReportClause): boolean {
  return report.from > i + 1 && !isComma(at(items, i + 1)) && !isDash(at(items, i + 1))
}
