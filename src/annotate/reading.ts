import type { Stance } from '../model/quote.js'
import { type Bounds, contentEnd, cueNoun, type Shape, trimEnd } from './clause.js'
import { type CueForm, LISTENERS, MEDIA_NOUNS, TO_VERBS } from './cue.js'
import type { Frame, Item } from './line.js'
import {
  at,
  cueForm,
  groupStart,
  holds,
  isClause,
  isComma,
  isDash,
  isPossessive,
  isPunct,
  isRelative,
  isTensed,
  isTime,
  isVerb,
  nounAfter,
  nounBefore,
  type Stretch,
  subjectOf,
} from './phrase.js'

/** A quote as items of one sentence. */
export interface Reading {
  readonly cue: Stretch | null
  readonly content: readonly Stretch[]
  readonly mention: Stretch | null
  readonly via: readonly Stretch[]
  readonly stance: Stance | null
  readonly class: 'speech' | 'thought'
  /** Names the construction, for the benchmark and for debugging. */
  readonly by: string
  readonly confidence: number
}

/** What is known of a sentence while it is read. */
interface State {
  readonly items: readonly Item[]
  readonly end: number
  /** Items that belong to a direct quotation already read. */
  readonly claimed: Set<number>
  /** Verbs already read as a cue. */
  readonly used: Set<number>
  readonly readings: Reading[]
  /** Those through whom the whole sentence came. */
  readonly via: Stretch[]
}

/** All quotes of one sentence, those in quotation marks first. */
export function readFrame(frame: Frame): Reading[] {
  const items = frame.items
  const state: State = { items, end: frameEnd(items), claimed: new Set(), used: new Set(), readings: [], via: [] }
  if (items.length === 0) return []
  if (items.some(item => item.mark)) readDirect(state)
  readAccording(state)
  readReports(state)
  readComplements(state)
  readNouns(state)
  return state.readings
}

function frameEnd(items: readonly Item[]): number {
  return trimEnd(items, 0, items.length)
}

// ---- Quotations with their cue beside them ----

/** What a cue clause next to a quotation says: `“…,” she said on Sunday`, `said the mayor, who …`. */
interface Report {
  readonly verb: number
  readonly cue: Stretch
  readonly mention: Stretch | null
  /** Of the whole clause, its time and place included. */
  readonly from: number
  readonly to: number
}

/** A stretch that can be said: with a comma, stop or more than a few words in it. */
const isSaying = (item: Item) => item.mark !== null

function readDirect(state: State): void {
  const { items } = state
  for (let i = 0; i < items.length; i++) {
    if (!isSaying(at(items, i)) || state.claimed.has(i)) continue
    const before = introducing(state, i)
    const after = reportAfter(state, i)
    if (before) {
      // "The firm said, “…,” Vale Foods wrote": two cues around one quotation, the clearer one names the speaker.
      const second = after && !continuesSentence(items, i, after) ? after : null
      const spare =
        second && (before.mention === null || (named(items, second.mention) && !named(items, before.mention)))
      const content = [{ from: i, to: i + 1 }, ...following(state, second ? second.to : i + 1, second !== null)]
      if (second) state.used.add(second.verb)
      add(state, { ...before, mention: spare ? (second?.mention ?? null) : before.mention }, content, 'direct-before')
    } else if (after) {
      const start = leadIn(state, i)
      if (start < i && chained(state, start, i)) {
        chain(state, after, start, i)
        continue
      }
      const content = [{ from: start, to: i + 1 }, ...following(state, after.to, true)]
      add(state, after, content, start < i ? 'mixed-after' : 'direct-after')
    }
  }
}

function add(state: State, report: Report, content: Stretch[], by: string): void {
  const form = cueForm(at(state.items, report.verb))
  state.used.add(report.verb)
  joinLast(state, content)
  for (const { from, to } of content) for (let i = from; i < to; i++) state.claimed.add(i)
  state.readings.push({
    cue: report.cue,
    content,
    mention: report.mention,
    via: [],
    stance: form?.verb.stance ?? 'neutral',
    class: 'speech',
    by,
    confidence: report.mention ? 0.95 : 0.7,
  })
}

/** `“A” and “b,”`: two stretches with nothing but a conjunction between them are one content. */
function joinLast(state: State, content: Stretch[]): void {
  const last = content.at(-1)
  if (!last || at(state.items, last.to).pos !== 'CCONJ' || !at(state.items, last.to + 1).mark) return
  if (reportAfter(state, last.to + 1) !== null) return
  content[content.length - 1] = { from: last.from, to: last.to + 2 }
}

/** Another speaker's cue stands in the words before the stretch: `Vale said the plan was “dead,” the Post reported.` */
function chained(state: State, start: number, i: number): boolean {
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
function chain(state: State, report: Report, start: number, i: number): void {
  state.used.add(report.verb)
  for (let k = report.from; k < report.to; k++) state.claimed.add(k)
  if (report.mention) state.via.push(report.mention)
  push(state, { cue: report.cue, content: [{ from: start, to: i + 1 }], mention: report.mention, by: 'chain' })
}

const named = (items: readonly Item[], mention: Stretch | null) =>
  mention !== null && holds(items, mention, item => item.pos === 'PROPN')

/** The cue that leads to the stretch at `i`: `she said, “`, `saying: “`, `he told the Post on Monday, “`. */
function introducing(state: State, i: number): Report | null {
  const { items } = state
  let k = i - 1
  if (isComma(at(items, k)) || at(items, k).norm === ':') k--
  else if (isPunct(at(items, k))) return null
  const separated = k < i - 1
  const floor = Math.max(0, i - 40)
  for (let v = k; v >= floor; v--) {
    const item = at(items, v)
    if (item.mark || item.norm === ';') return null
    const form = cueForm(item)
    if (!form || !isCueVerb(items, v) || !form.verb.takes.includes('q')) {
      // A comma before a whole sentence makes a cue of any verb that stands right there: `she boomed, “Up!”`.
      const any =
        v === k && separated && item.pos === 'VERB' && !form && at(items, i).norm !== 'phrase' && !state.used.has(v)
      if (!any) continue
      const from = groupStart(items, v)
      return { verb: v, cue: { from, to: v + 1 }, mention: subjectOf(items, from, v), from, to: i }
    }
    if (state.used.has(v)) return null
    const gap = at(items, i).mark
    if (v < k && !separated && !onlyAdjuncts(items, afterParticle(items, v), i)) return null
    if (v < k && separated && isClause(items, afterParticle(items, v), k + 1) && at(items, i - 1).norm !== ':')
      return null
    if (!separated && v === k && gap && isPhraseInside(state, i)) return null
    if (!separated && v < k && isPhraseInside(state, i)) return null
    const group = cueGroup(items, v)
    return {
      verb: v,
      cue: { from: group.from, to: afterParticle(items, v) },
      mention: speakerOf(items, group, v),
      from: group.from,
      to: i,
    }
  }
  if (at(items, i - 1).norm === ':') return colonCue(state, i - 1)
  return null
}

/** A marked phrase that the outlet's own sentence goes on after, or that is a part of a noun phrase. */
function isPhraseInside(state: State, i: number): boolean {
  const next = at(state.items, i + 1)
  return i + 1 < state.end && !isPunct(next) && next.mark === null
}

/** `… issued an apology: “…”`: whatever verb the sentence has, its subject speaks. */
export function colonCue(state: { readonly items: readonly Item[] }, colon: number): Report | null {
  const { items } = state
  for (let v = colon - 1; v >= Math.max(0, colon - 40); v--) {
    if (at(items, v).mark) return null
    if (!isTensed(items, v)) continue
    const from = groupStart(items, v)
    const mention = subjectOf(items, from, v)
    return { verb: v, cue: { from, to: colonCueEnd(items, v, colon) }, mention, from, to: colon }
  }
  const noun = nounBefore(items, colon)
  const lead = noun ? at(items, noun.from - 1) : null
  if (noun && lead && (lead.pos === 'NONE' || isDash(lead) || lead.norm === '-'))
    return { verb: -1, cue: { from: colon, to: colon + 1 }, mention: noun, from: 0, to: colon }
  return null
}

/** "issued an apology" is the cue with its noun; of "wrote on Friday" it is the verb. */
function colonCueEnd(items: readonly Item[], v: number, colon: number): number {
  for (let i = colon - 1; i > v; i--) if (MEDIA_NOUNS.has(at(items, i).norm) || cueNoun(at(items, i))) return i + 1
  return cueForm(at(items, v)) ? afterParticle(items, v) : trimEnd(items, v, colon)
}

/** Nothing but listeners, time, place and manner stands between. */
function onlyAdjuncts(items: readonly Item[], from: number, to: number): boolean {
  let i = from
  for (let steps = 0; i < to && steps < 12; steps++) {
    const next = skipAdjunct(items, i, to)
    if (next === i) break
    i = next
  }
  return i >= to || (i === to - 1 && (at(items, i).norm === 'that' || isPunct(at(items, i))))
}

/** Past one adjunct at `i`; `i` itself where none is there. */
function skipAdjunct(items: readonly Item[], i: number, to: number): number {
  const item = at(items, i)
  if (i >= to) return i
  if (item.pos === 'ADV' && item.norm !== 'there') return i + 1
  if (isTime(item)) {
    let k = i + 1
    while (k < to && (isTime(at(items, k)) || at(items, k).pos === 'NUM')) k++
    return k
  }
  if (/^(?:last|this|next|earlier|later|late|early)$/.test(item.norm) && isTime(at(items, i + 1))) return i + 2
  if (LISTENERS.has(item.norm)) return i + 1
  if (item.pos === 'ADP') {
    const noun = nounAfter(items, i + 1, ADJUNCT_LINKS)
    if (noun) return noun.to
    if (isTime(at(items, i + 1))) return skipAdjunct(items, i + 1, to)
    if (/^(?:last|this|next|early|late)$/.test(at(items, i + 1).norm)) return i + 3
  }
  return i
}

const ADJUNCT_LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'on', 'to', 'about', 'by', 'during', 'after'])

/** The cue clause right after the stretch at `i`. */
function reportAfter(state: State, i: number): Report | null {
  const { items } = state
  let k = i + 1
  if (isComma(at(items, k)) || isDash(at(items, k))) k++
  if (k >= items.length || at(items, k).mark) return null
  const limit = Math.min(items.length, k + 45)
  for (let v = k; v < limit; v++) {
    const item = at(items, v)
    if (item.mark || item.norm === ';' || item.norm === ':') return null
    const form = cueForm(item)
    if (!form || !isCueVerb(items, v) || !form.verb.takes.includes('q') || state.used.has(v)) {
      if (!isTensed(items, v) || item.pos !== 'VERB' || insideRelative(items, k, v)) continue
      return at(items, i).norm === 'comma' && !form ? anyReport(state, k, v) : null
    }
    const group = cueGroup(items, v)
    if (group.from === k || (at(items, k).pos === 'ADV' && group.from <= k + 1)) {
      if (item.norm.endsWith('ing')) return null
      const listener = form.verb.takes.includes('a') ? nounAfter(items, v + 1) : null
      const mention =
        listener && isVerb(at(items, listener.to)) ? null : nounAfter(items, afterParticle(items, v), SPEAKER_LINKS)
      if (!mention || isTensed(items, mention.to)) return null
      return {
        verb: v,
        cue: group,
        mention: withApposition(items, mention, state.end),
        from: group.from,
        to: clauseEnd(items, mention.to, state.end),
      }
    }
    const mention = speakerOf(items, group, v)
    if (!mention || mention.from < k || (mention.from > k && !leadsTo(items, k, mention.from))) {
      if (insideRelative(items, k, v)) continue
      return null
    }
    if (!form.verb.takes.includes('a') && afterParticle(items, v) === v + 1 && hasObject(items, v + 1)) return null
    return {
      verb: v,
      cue: { from: group.from, to: afterParticle(items, v) },
      mention,
      from: k,
      to: clauseEnd(items, afterParticle(items, v), state.end),
    }
  }
  return null
}

/** "said the mayor, Ann Vale": a noun phrase that the sentence, or a comma, ends belongs to the one before it. */
function withApposition(items: readonly Item[], mention: Stretch, end: number): Stretch {
  const described = isComma(at(items, mention.to)) ? mention.to + 1 : mention.to
  if (/^(?:who|whose|which)$/.test(at(items, described).norm))
    return { from: mention.from, to: descriptionEnd(items, described, end) }
  if (!isComma(at(items, mention.to))) return mention
  if (at(items, mention.to + 1).mark) return mention
  const next = nounAfter(items, mention.to + 1, SPEAKER_LINKS)
  if (!next || isTime(at(items, next.from)) || at(items, next.from).pos === 'PRON') return mention
  return { from: mention.from, to: descriptionEnd(items, next.to, end) }
}

/** Where a description of the speaker ends: at a comma that time, manner or another clause follows. */
function descriptionEnd(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < end; i++) {
    const item = at(items, i)
    if (item.mark || item.norm === ';' || item.norm === ':') return trimEnd(items, from, i)
    if (!isComma(item)) continue
    const next = at(items, i + 1)
    if (
      next.mark ||
      isTime(next) ||
      next.norm.endsWith('ing') ||
      (/^(?:ADP|ADV|PRON|VERB|AUX)$/.test(next.pos) && !isRelative(next))
    )
      return i
    if (next.pos === 'SCONJ' && !isRelative(next)) return i
    if (next.pos === 'CCONJ' && at(items, i + 2).pos === 'PRON' && !isRelative(at(items, i + 2))) return i
  }
  return end
}

/** `“No!” beamed the mayor`, `“Up,” she typed`: after a comma any verb can be a cue, if it has no object. */
function anyReport(state: State, k: number, v: number): Report | null {
  const { items, end } = state
  const group = { from: groupStart(items, v), to: v + 1 }
  if (group.from === k) {
    const mention = nounAfter(items, v + 1, SPEAKER_LINKS)
    if (!mention || at(items, v + 1).pos === 'ADP') return null
    const next = at(items, mention.to)
    if (mention.to < end && !isPunct(next) && next.pos !== 'ADP') return null
    return {
      verb: v,
      cue: group,
      mention: withApposition(items, mention, end),
      from: k,
      to: clauseEnd(items, mention.to, end),
    }
  }
  const mention = speakerOf(items, group, v)
  if (mention?.from !== k) return null
  const next = at(items, v + 1)
  if (v + 1 < end && !isPunct(next) && !/^(?:ADP|ADV)$/.test(next.pos) && !isTime(next)) return null
  return { verb: v, cue: group, mention, from: k, to: clauseEnd(items, v + 1, end) }
}

/** The cue has words of its own to report: `“The Long Pier,” he said the film was called`. */
function hasObject(items: readonly Item[], i: number): boolean {
  const next = at(items, i)
  if (isTime(next) || /^(?:last|this|next|earlier|later|so)$/.test(next.norm)) return false
  return next.norm === 'that' || /^(?:DET|PRON|NOUN|PROPN)$/.test(next.pos)
}

const SPEAKER_LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'behind'])

/** Words that may stand between a quotation and the subject of its cue: "as", an adverb, a conjunction. */
const leadsTo = (items: readonly Item[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (!/^(?:ADV|CCONJ|SCONJ)$/.test(at(items, i).pos)) return false
  return true
}

function insideRelative(items: readonly Item[], from: number, v: number): boolean {
  for (let i = from; i < v; i++) if (isRelative(at(items, i)) && isComma(at(items, i - 1))) return true
  return false
}

/** The end of the cue clause: the next quotation, or the end of the sentence. */
function clauseEnd(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < end; i++) if (at(items, i).mark) return i
  return end
}

/** After a cue clause the quotation goes on: `“A,” she said, “b.”`; what stands between belongs to the outlet. */
function following(state: State, from: number, afterCue: boolean): Stretch[] {
  const { items } = state
  const found: Stretch[] = []
  let i = from
  while (i < items.length) {
    const item = at(items, i)
    if (item.mark) {
      const left = at(items, i - 1)
      if (!afterCue && found.length === 0 && left.mark === null) break
      if (left.mark === null && !isComma(left) && !isDash(left) && left.norm !== ':') break
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
function owned(state: State, i: number): boolean {
  const { items } = state
  const left = at(items, i - 2)
  const form = cueForm(left)
  if (form && left.norm.endsWith('ing')) return true
  return reportAfter(state, i) !== null
}

function continuesSentence(items: readonly Item[], i: number, report: Report): boolean {
  return report.from > i + 1 && !isComma(at(items, i + 1)) && !isDash(at(items, i + 1))
}

/** Where the quoted sentence begins that holds the stretch at `i`: words before it, if they are not another clause. */
function leadIn(state: State, i: number): number {
  const { items } = state
  let from = i
  while (from > 0 && !state.claimed.has(from - 1) && at(items, from - 1).norm !== ';') from--
  // What a dash, a colon or a bracket leads to is a quotation of its own.
  if (from === i || isDash(at(items, i - 1)) || /^[:(]$/.test(at(items, i - 1).norm)) return i
  while (from < i && (isPunct(at(items, from)) || (from === 0 && /^(?:CCONJ|INTJ)$/.test(at(items, from).pos)))) from++
  // A linking word alone ("But,") is no part of what was said.
  let words = 0
  for (let k = from; k < i; k++)
    if (!isPunct(at(items, k)) && at(items, k).pos !== 'ADV' && at(items, k).pos !== 'CCONJ') words++
  return words > 0 ? from : i
}

// ---- Cues ----

/** Whether the word at `v` is a verb here: the tagger errs on forms that are nouns too. */
function isCueVerb(items: readonly Item[], v: number): boolean {
  const item = at(items, v)
  const form = cueForm(item)
  if (form?.verb.takes.includes('!') && !form.verb.particles.includes(at(items, v + 1).norm)) return false
  if (!form || (at(items, v - 1).norm === '-' && at(items, v - 1).to === item.from)) return false
  if (at(items, v + 1).norm === 'tank' || at(items, v + 1).norm === 'tanks') return false
  if (item.pos === 'VERB')
    return !(
      form.forms.has('participle') &&
      !form.forms.has('ing') &&
      /^(?:DET|ADJ)$/.test(at(items, v - 1).pos) &&
      at(items, v + 1).pos === 'NOUN'
    )
  if (item.pos === 'NOUN' && isMistaken(items, v, form)) return true
  if (form.forms.has('base') || form.forms.has('third'))
    return (
      item.pos !== 'NOUN' &&
      item.pos !== 'ADJ' &&
      item.pos !== 'ADP' &&
      item.pos !== 'ADV' &&
      item.pos !== 'PROPN' &&
      item.pos !== 'SCONJ' &&
      item.pos !== 'INTJ'
    )
  return (
    /^(?:NOUN|PROPN|ADJ)$/.test(item.pos) &&
    !form.forms.has('ing') &&
    /^(?:said|told|wrote|tweeted|added|asked|replied|posted)$/.test(item.norm)
  )
}

/** "Scholars caution that", ", mocking the plan": a verb that the tagger takes for a noun. */
function isMistaken(items: readonly Item[], v: number, form: CueForm): boolean {
  if (
    form.verb.takes.includes('q') &&
    (at(items, v + 1).norm === ':' || isComma(at(items, v + 1))) &&
    at(items, v + 2).mark
  )
    return true
  const left = at(items, v - 1)
  const next = at(items, v + 1)
  if (form.forms.has('ing')) return isComma(left) && /^(?:PROPN|DET|PRON)$/.test(next.pos)
  if (next.norm !== 'that' || !/[ct]/.test(form.verb.takes) || !isClause(items, v + 2, items.length)) return false
  if (isComma(left)) return form.forms.has('third') && v > 1
  return (left.pos === 'NOUN' || left.pos === 'PROPN') && (form.forms.has('third') || left.norm.endsWith('s'))
}

/** The verb at `v` with its auxiliaries and adverbs, and "went on to". */
function cueGroup(items: readonly Item[], v: number): Stretch {
  let from = groupStart(items, v)
  if (at(items, from - 1).norm === 'to') {
    let k = from - 2
    if (/^(?:on|out|ahead|forward)$/.test(at(items, k).norm)) k--
    if (TO_VERBS.has(at(items, k).norm)) from = groupStart(items, k)
  } else if (at(items, v).norm.endsWith('ing') && at(items, from - 1).norm === 'by') {
    const k = from - 2
    if (/^(?:began|begun|started|opened|concluded|ended|closed|responded|replied|finished)$/.test(at(items, k).norm))
      from = groupStart(items, k)
  } else if (at(items, v).norm === 'saying') {
    const k = at(items, from - 1).norm === 'as' ? from - 2 : from - 1
    if (/^(?:quoted|cited|reported)$/.test(at(items, k).norm)) from = groupStart(items, k)
  }
  return { from, to: v + 1 }
}

function isPassive(items: readonly Item[], group: Stretch, v: number): boolean {
  const form = cueForm(at(items, v))
  if (!form?.forms.has('participle')) return false
  for (let i = group.from; i < v; i++)
    if (/^(?:be|been|being|was|were|is|are|am|'s|'re)$/.test(at(items, i).norm))
      return at(items, i).norm !== "'s" || form.forms.size === 1
  return false
}

/** Past the particle of a verb: "for" of "apologized for", "out" of "pointed out". */
function afterParticle(items: readonly Item[], v: number): number {
  const form = cueForm(at(items, v))
  let to = v + 1
  const next = at(items, to)
  if (
    form?.verb.particles.includes(next.norm) &&
    /^(?:ADP|ADV|PART|SCONJ|PRON)$/.test(next.pos) &&
    next.norm !== 'to' &&
    next.norm !== 'that'
  )
    to++
  else if (
    next.norm === 'to' &&
    form?.verb.particles.includes('to') &&
    at(items, to + 1).pos !== 'VERB' &&
    form.verb.lemma !== 'point'
  )
    to++
  if (at(items, v + 1).norm === 'out' && /^(?:against|about|at|in|on)$/.test(at(items, to).norm)) to++
  return to
}

function speakerOf(items: readonly Item[], group: Stretch, v: number): Stretch | null {
  return subjectOf(items, group.from, v)
}

// ---- "according to" ----

function readAccording(state: State): void {
  const { items, end } = state
  for (let i = 0; i + 2 < items.length; i++) {
    if (at(items, i).norm !== 'according' || at(items, i + 1).norm !== 'to' || state.claimed.has(i)) continue
    const mention = nounAfter(items, i + 2, ACCORDING_LINKS)
    if (!mention) continue
    const cue = { from: i, to: i + 2 }
    const first = i === 0 || (i === 1 && at(items, 0).pos === 'CCONJ')
    if (first) {
      let from = mention.to
      while (from < end && !isComma(at(items, from))) from++
      const content = { from: from + 1, to: end }
      if (content.from < content.to) push(state, { cue, content: [content], mention, by: 'according-first' })
    } else {
      let from = 0
      for (let k = i - 1; k >= 0; k--)
        if (at(items, k).norm === ';' || state.claimed.has(k)) {
          from = k + 1
          break
        }
      while (from < i && (isPunct(at(items, from)) || at(items, from).pos === 'CCONJ')) from++
      const content = { from, to: trimEnd(items, from, i) }
      if (content.from < content.to) push(state, { cue, content: [content], mention, by: 'according-last' })
    }
  }
}

const ACCORDING_LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'behind', 'in', 'by', 'on'])

interface Found {
  readonly cue: Stretch | null
  readonly content: readonly Stretch[]
  readonly mention: Stretch | null
  readonly by: string
  readonly via?: readonly Stretch[]
  readonly stance?: Stance
  readonly class?: 'speech' | 'thought'
  readonly confidence?: number
}

function push(state: State, found: Found): void {
  state.readings.push({
    via: [],
    stance: 'neutral',
    class: 'speech',
    confidence: found.mention ? 0.8 : 0.5,
    ...found,
  })
}

// ---- A report after or within its content: `The plan is dead, Vale said.` ----

function readReports(state: State): void {
  const { items, end } = state
  for (let v = 1; v < end; v++) {
    if (state.used.has(v) || state.claimed.has(v)) continue
    const form = cueForm(at(items, v))
    if (!form || !isCueVerb(items, v) || !/[cq]/.test(form.verb.takes) || !isTensed(items, v)) continue
    const group = cueGroup(items, v)
    if (isPassive(items, group, v)) continue
    const inverted = isComma(at(items, group.from - 1))
    const mention = inverted ? nounAfter(items, afterParticle(items, v), SPEAKER_LINKS) : speakerOf(items, group, v)
    if (!mention) continue
    const start = inverted ? group.from : mention.from
    if (start > group.from || !isComma(at(items, start - 1))) continue
    let after = inverted ? mention.to : afterParticle(items, v)
    for (let steps = 0; steps < 6; steps++) after = skipAdjunct(items, after, end)
    if (after < end && !isComma(at(items, after))) continue
    if (after < end && opensComplement(items, after + 1)) continue
    const content = outside(state, start - 1, after)
    const first = content[0]
    if (!first) continue
    // "The pier, Vale said, is closed": subject and verb stand on both sides.
    const second = content[1]
    const split = second !== undefined && isTensed(items, second.from) && nounBefore(items, first.to) !== null
    if (!split && !hasVerb(items, first)) continue
    state.used.add(v)
    push(state, {
      cue: { from: group.from, to: v + 1 },
      content,
      mention,
      by: 'report',
      stance: form.verb.stance,
      class: form.verb.class,
    })
  }
}

const hasVerb = (items: readonly Item[], { from, to }: Stretch) => {
  for (let i = from; i < to; i++) if (isTensed(items, i) || at(items, i).mark) return true
  return false
}

const subordinate = (item: Item) => /^(?:when|while|after|before|although|though|as|since|because)$/.test(item.norm)
const opensComplement = (items: readonly Item[], i: number) => at(items, i).norm === 'that'

/** The sentence without its report `[from, to)`. */
function outside(state: State, from: number, to: number): Stretch[] {
  const { items, end } = state
  let start = 0
  while (start < from && (isPunct(at(items, start)) || at(items, start).pos === 'CCONJ')) start++
  for (let k = from - 1; k >= start; k--) {
    if (state.claimed.has(k) || at(items, k).norm === ';') {
      start = k + 1
      break
    }
  }
  const left = { from: start, to: trimEnd(items, start, from) }
  const right = { from: Math.min(to + 1, end), to: end }
  if (right.from >= right.to || state.claimed.has(right.from) || isCueIng(at(items, right.from)))
    return left.from < left.to ? [left] : []
  return [left, right].filter(part => part.from < part.to)
}

const isCueIng = (item: Item) => item.norm.endsWith('ing') && cueForm(item) !== undefined

// ---- Cues with what they govern: `said that …`, `apologized for …`, `promised to …` ----

function readComplements(state: State): void {
  const { items, end } = state
  for (let v = 0; v < end; v++) {
    if (state.used.has(v) || state.claimed.has(v) || !isCueVerb(items, v)) continue
    const form = cueForm(at(items, v))
    if (!form) continue
    const group = cueGroup(items, v)
    if (isPassive(items, group, v)) continue
    const particle = afterParticle(items, v)
    const complement = complementOf(state, v, particle)
    if (!complement) continue
    const mention = speakerOf(items, group, v)
    // "Asked about the plan, she said": a participle that opens the sentence has no speaker.
    if (group.from === 0 && mention === null) continue
    const content = {
      from: complement.from,
      to: contentEnd(items, complement.from, complement.shape, boundsOf(state, group, v)),
    }
    if (content.from >= content.to) continue
    push(state, {
      cue: { from: group.from, to: particle },
      content: [content],
      mention,
      via: complement.via ? [complement.via, ...state.via] : state.via,
      stance: form.verb.stance,
      class: form.verb.class,
      by: `complement-${complement.kind}`,
    })
    state.used.add(v)
  }
}

interface Complement {
  readonly from: number
  readonly shape: Shape
  readonly kind: string
  readonly via: Stretch | null
}

const QUESTION = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which'])

function complementOf(state: State, v: number, particle: number): Complement | null {
  const { items, end } = state
  const form = cueForm(at(items, v))
  if (!form) return null
  const takes = form.verb.takes
  const has = (flag: string) => takes.includes(flag)
  // "a play called Hamlet": a name, not a judgement.
  if (has('x') && at(items, v - 1).pos === 'NOUN' && /^(?:MARK|PROPN)$/.test(at(items, particle).pos)) return null
  let i = particle
  let via: Stretch | null = null
  const withVia = (from: number, shape: Shape, kind: string): Complement => ({ from, shape, kind, via })
  const adverbial =
    /^(?:out|up|in)$/.test(at(items, particle - 1).norm) && form.verb.lemma !== 'rule' && form.verb.lemma !== 'believe'
  const that = has('c') && particle > v + 1 ? thatAfter(items, v + 1, end) : -1
  if (that > 0) return withVia(that, 'clause', 'that')
  if (particle > v + 1 && at(items, particle).norm !== 'that' && !adverbial) {
    if (i < end && !isPunct(at(items, i))) {
      if (QUESTION.has(at(items, i).norm)) return withVia(i, 'clause', 'particle')
      return withVia(i, 'phrase', 'particle')
    }
    return null
  }
  if (has('a') && at(items, i).norm !== 'that' && !at(items, i).mark) {
    const listener = LISTENERS.has(at(items, i).norm) ? { from: i, to: i + 1 } : nounAfter(items, i, LISTENER_LINKS)
    if (listener && !(isVerb(at(items, listener.to)) && isTensed(items, listener.to))) {
      if (holds(items, listener, item => item.pos === 'PROPN')) via = listener
      i = listener.to
      if (has('o') && at(items, i).norm === 'to' && at(items, i + 1).pos === 'VERB')
        return withVia(listener.from === particle ? i : i, 'infinitive', 'told-to')
      const link = at(items, i)
      if (form.verb.particles.includes(link.norm) && link.pos === 'ADP' && !isTime(at(items, i + 1)))
        return withVia(i + 1, 'phrase', 'told-about')
    }
  }
  for (let steps = 0; steps < 8; steps++) {
    const here = at(items, i)
    if (i >= end) return null
    if (here.norm === 'that' && (has('c') || has('t')) && here.pos !== 'DET' && isClause(items, i + 1, end))
      return withVia(i, 'clause', 'that')
    if (here.norm === 'that' && has('c') && isClause(items, i, end)) return withVia(i, 'clause', 'that')
    if (here.norm === ':' && has('c') && i + 1 < end && isClause(items, i + 1, end))
      return withVia(i + 1, 'clause', 'colon')
    if (QUESTION.has(here.norm) && has('w')) return withVia(i, 'clause', 'question')
    if (here.norm === 'to' && isVerb(at(items, i + 1)) && has('i')) return withVia(i, 'infinitive', 'infinitive')
    if (here.norm === 'not' && at(items, i + 1).norm === 'to' && has('i')) return withVia(i, 'infinitive', 'infinitive')
    if (here.norm.endsWith('ing') && here.pos === 'VERB' && has('g')) return withVia(i, 'infinitive', 'gerund')
    if (isComma(here)) {
      const close = closingComma(items, i + 1, end)
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
    if (has('c') && !isPunct(here) && zeroClause(items, i, end)) return withVia(i, 'clause', 'zero')
    const skipped = skipAdjunct(items, i, end)
    if (skipped === i || steps === 7) break
    if (has('n') && here.pos !== 'ADV' && here.pos !== 'ADP' && !isTime(here)) break
    i = skipped
  }
  if (i !== particle && !(at(items, i - 1).pos === 'ADV'))
    return at(items, i).mark && /[cq]/.test(takes) ? withVia(i, 'clause', 'mark') : null
  const noun = nounAfter(items, i)
  if (has('o') && noun && at(items, noun.to).norm === 'to' && isVerb(at(items, noun.to + 1)))
    return withVia(i, 'infinitive', 'object-to')
  if (has('y') && noun && at(items, noun.to).norm === 'as') return withVia(i, 'phrase', 'called')
  if (has('x') && noun && noun.to < end) return withVia(i, 'phrase', 'called')
  if (has('n') && at(items, i).pos === 'VERB' && at(items, i).norm.endsWith('ing'))
    return withVia(i, 'infinitive', 'gerund')
  if (has('n') && noun) return withVia(i, 'phrase', 'object')
  if (at(items, i).mark && /[cqnx]/.test(takes)) return withVia(i, has('c') || has('q') ? 'clause' : 'phrase', 'mark')
  return null
}

/** "argued for hours that it was late": past time and place, "that" and its clause; -1 where there is none. */
function thatAfter(items: readonly Item[], from: number, end: number): number {
  let i = from
  for (let steps = 0; steps < 4; steps++) {
    if (i > from && at(items, i).norm === 'that' && isClause(items, i + 1, end)) return i
    const next = skipAdjunct(items, i, end)
    if (next === i) return -1
    i = next
  }
  return -1
}

const LISTENER_LINKS = new Set(['of', 'at', 'from'])

/** A clause without "that" begins here, and not with a place or time that belongs to the cue. */
function zeroClause(items: readonly Item[], i: number, end: number): boolean {
  const first = at(items, i)
  if (isTime(first) || first.pos === 'ADP' || first.pos === 'VERB' || first.pos === 'CCONJ' || first.pos === 'PART') {
    // "said in May the plan was dead" and "said on Sunday she was": the clause comes after the adjunct.
    return (
      first.pos === 'ADP' &&
      ADVERBIAL.test(first.norm) &&
      isComma(at(items, skipAdjunct(items, i, end))) &&
      isClause(items, skipAdjunct(items, i, end) + 1, end)
    )
  }
  if (/^(?:last|this|next|earlier|later)$/.test(first.norm) && isTime(at(items, i + 1))) return false
  if (first.pos === 'ADV' && (isTime(at(items, i + 1)) || at(items, i + 1).norm === 'that')) return false
  if (isRelative(first) && first.norm !== 'that') return false
  // The verb must come before the next comma, unless the comma opens an apposition or a relative clause.
  return isClause(items, i, end)
}

const ADVERBIAL = /^(?:in|after|before|under|if|when|while|despite|without|during|for|from|since|at)$/

function closingComma(items: readonly Item[], from: number, end: number): number {
  for (let i = from; i < Math.min(end, from + 30); i++) if (isComma(at(items, i))) return i
  return -1
}

/** How far the content of the cue may run. */
function boundsOf(state: State, group: Stretch, v: number): Bounds {
  const { items, end } = state
  let to = end
  let bracket = 0
  let dash = false
  for (let i = 0; i < group.from; i++) {
    const item = at(items, i)
    if (item.norm === '(') bracket++
    else if (item.norm === ')') bracket = Math.max(0, bracket - 1)
    else if (isLongDash(items, i)) dash = !dash
  }
  for (let i = v + 1; i < end; i++) {
    if ((bracket > 0 && at(items, i).norm === ')') || (dash && isLongDash(items, i))) {
      to = i
      break
    }
  }
  return { to, dependent: isDependent(items, group.from), taken: i => state.claimed.has(i) }
}

const isLongDash = (items: readonly Item[], i: number) =>
  isDash(at(items, i)) && (at(items, i).norm === '--' || at(items, i - 1).to < at(items, i).from)

/** The cue's clause is opened by "who", or by "while", "after" and the like. */
function isDependent(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 14); i--) {
    const item = at(items, i)
    if (item.mark || item.norm === ';') return false
    if (isRelative(item) && item.norm !== 'that' && isComma(at(items, i - 1))) return true
    if (subordinate(item) && (i === 0 || isComma(at(items, i - 1)) || at(items, i - 1).pos === 'CCONJ')) return true
    if (isComma(item)) return false
  }
  return false
}

// ---- Nouns: `his claim that …`, `a warning that …` ----

function readNouns(state: State): void {
  const { items, end } = state
  for (let i = 0; i + 2 < end; i++) {
    const noun = cueNoun(at(items, i))
    if (!noun || state.claimed.has(i) || at(items, i + 1).norm !== 'that') continue
    if (!isClause(items, i + 2, end) || isTensed(items, i + 2)) continue
    const phrase = nounBefore(items, i + 1)
    if (!phrase) continue
    const mention = possessor(items, phrase, i)
    const bounds = boundsOf(state, phrase, i)
    const to = isSubjectPhrase(items, phrase) ? mainVerb(items, i + 2, bounds.to) : bounds.to
    const content = { from: i + 1, to: contentEnd(items, i + 1, 'clause', { ...bounds, to }) }
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

function possessorOf(items: readonly Item[], phrase: Stretch, noun: number): Stretch | null {
  for (let k = noun - 1; k >= phrase.from; k--) {
    if (isPossessive(at(items, k))) return { from: k, to: k + 1 }
    if (at(items, k).norm === "'s" || at(items, k).norm === "'") return nounBefore(items, k, phrase.from)
  }
  return null
}

function possessor(items: readonly Item[], phrase: Stretch, noun: number): Stretch | null {
  const owner = possessorOf(items, phrase, noun)
  if (owner) return owner
  const verb = at(items, phrase.from - 1)
  if (isVerb(verb)) {
    const from = groupStart(items, phrase.from - 1)
    return subjectOf(items, from, phrase.from - 1)
  }
  return null
}
