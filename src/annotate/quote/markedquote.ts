import { push, type SentenceContext } from '../syntax/context.js'
import { channelOf, isCueVerb, listenerOf } from '../syntax/cueverb.js'
import type { Item } from '../syntax/item.js'
import { isComma, isDash, isPunct, isTime } from '../syntax/itemkind.js'
import { MANNERS } from '../syntax/manner.js'
import { at, cueForm, holds, isTensed, type Stretch } from '../syntax/phrase.js'
import { introducing } from './leadingcue.js'
import { type ReportClause, reportAfter } from './reportclause.js'

/** A stretch that can be said: with a comma, stop or more than a few words in it. */
const isSaying = (item: Item) => item.mark !== null

export function readMarked(state: SentenceContext): void {
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
