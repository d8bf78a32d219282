import { isVoiceNoun } from '../lexicon/voice.js'
import { trimEnd } from '../syntax/contentend.js'
import type { ConstruedQuote } from '../syntax/context.js'
import type { Item } from '../syntax/item.js'
import { isComma, isGenitive, isVerb } from '../syntax/itemkind.js'
import type { Frame, TaggedSentence } from '../syntax/line.js'
import { MANNERS } from '../syntax/manner.js'
import { at, cueForm, holds, type Stretch } from '../syntax/phrase.js'
import { grow, type QuoteBuilder } from './builder.js'
import { isSpeaker } from './label.js'
import { isOwnLabel } from './transcript.js'

/** Who said it, at the end of a headline. */
interface Source {
  readonly cue: Stretch
  /** Null where the headline names only those who heard it: "court told". */
  readonly mention: Stretch | null
  /** Where what was said ends. */
  readonly end: number
}

/**
 * A headline that ends in who says it: "Ferry sinks, coast guard says", "Vote was rigged, claims Vale", "Fares to rise:
 * minister". All that stands before is said; a headline leaves out too many words for a clause to be looked for.
 */
export function attributed(line: TaggedSentence, frame: Frame): QuoteBuilder | null {
  if (line.part !== 'title' || !frame.first || !frame.last) return null
  const { items } = frame
  const end = trimEnd(items, 0, items.length)
  const source = reportAtEnd(items, end) ?? nameAtEnd(line, frame, end)
  if (!source || source.end < 2) return null
  const { cue, mention } = source
  const verb = cueForm(at(items, cue.to - 1))?.verb
  const reading: ConstruedQuote = {
    cue,
    mention,
    content: [{ from: behindLabel(line, items), to: trimEnd(items, 0, source.end) }],
    via: [],
    stance: (mention && verb?.stance) || 'neutral',
    // What a study finds, it says.
    class: mention && verb?.lemma !== 'find' ? (verb?.class ?? 'speech') : 'speech',
    construction: 'attribution',
    manner: MANNERS.sourced,
    confidence: mention ? 0.8 : 0.5,
  }
  return { ...grow(line, frame, reading), why: mention ? null : 'the headline names who heard it, not who said it' }
}

/** "Exclusive: Vale to quit, sources say": past the outlet's own label. */
function behindLabel(line: TaggedSentence, items: readonly Item[]): number {
  const colon = items.findIndex(({ norm }) => norm === ':')
  return colon > 0 && colon < 4 && isOwnLabel(line.text.slice(at(items, 0).from, at(items, colon - 1).to))
    ? colon + 1
    : 0
}

/** Those before whom somebody speaks: "court hears", "inquest told". */
const HEARERS = /^(?:court|inquest|jury|jurors|inquiry|tribunal|trial|hearing|mps|panel|committee)$/

/** ", coast guard says", ", claims Vale", ", court told". */
function reportAtEnd(items: readonly Item[], end: number): Source | null {
  let comma = end - 2
  while (comma > 1 && !isComma(at(items, comma)) && at(items, comma).norm !== 'comma') comma--
  if (comma < 2 || end - comma > 9) return null
  const said = at(items, comma).mark ? comma + 1 : comma
  const last = at(items, end - 1)
  if (/^(?:hears|heard|told)$/.test(last.norm) && HEARERS.test(at(items, end - 2).norm))
    return { cue: { from: comma + 1, to: end }, mention: null, end: said }
  const before = { from: comma + 1, to: end - 1 }
  if (isReporting(last, items, before) && isWho(items, before))
    return { cue: { from: end - 1, to: end }, mention: before, end: said }
  const behind = { from: comma + 2, to: end }
  const inverted = /[c].*q/.test(takesOf(at(items, comma + 1))) && hasForm(at(items, comma + 1), /third|base/)
  if (inverted && isWho(items, behind) && isNamed(items, behind))
    return { cue: { from: comma + 1, to: comma + 2 }, mention: behind, end: said }
  return null
}

const takesOf = (item: Item): string => {
  const verb = cueForm(item)?.verb
  return verb && verb.stance !== 'denies' && !verb.takes.includes('!') ? verb.takes : ''
}

const hasForm = (item: Item, form: RegExp): boolean => [...(cueForm(item)?.forms ?? [])].some(each => form.test(each))

/** "officials say", "Vale claims"; "sales report" and "insurance claims" are things. */
function isReporting(last: Item, items: readonly Item[], { to }: Stretch): boolean {
  if (!takesOf(last).includes('c')) return false
  const who = at(items, to - 1)
  if (last.norm === 'said') return true
  const plural = /(?:[^s]s|men|people|police|media|others|many|some)$/.test(who.norm)
  if (!hasForm(last, /third/) && !(plural && hasForm(last, /base/))) return false
  return isVerb(last) || isVoiceNoun(who.norm) || who.pos === 'PROPN'
}

/** A noun phrase without a verb: "coast guard", "former Lowmere doctor", "head of the board". */
function isWho(items: readonly Item[], { from, to }: Stretch): boolean {
  if (to <= from || to - from > 7 || at(items, from).pos === 'ADP') return false
  for (let i = from; i < to; i++) {
    const item = at(items, i)
    const link = item.pos === 'ADP' && /^(?:of|for|from|at|in|on)$/.test(item.norm)
    const joined = item.norm === '-' || item.norm === '&' || item.norm === '/' || isGenitive(item)
    if (item.mark || !(joined || link || /^(?:NOUN|PROPN|ADJ|NUM|DET|X)$/.test(item.pos))) return false
  }
  return /^(?:NOUN|PROPN)$/.test(at(items, to - 1).pos)
}

/** Somebody by name or role: "claims Vale", "says ferry operator"; and no "claims title". */
export function isNamed(items: readonly Item[], { from, to }: Stretch): boolean {
  let head = from
  while (head + 1 < to && at(items, head + 1).pos !== 'ADP') head++
  const last = at(items, head)
  return isVoiceNoun(last.norm) || (last.pos === 'PROPN' && last.capital)
}

/** What opens a question or a guide, of which nobody is the source. */
const ASKS = /^(?:how|what|why|where|when|who|which|is|are|was|does|do|did|can|could|will|should|best|top|meet|watch)$/

/** "Fares to rise: minister", "Two hurt in crash: police". */
function nameAtEnd(line: TaggedSentence, frame: Frame, end: number): Source | null {
  const { items } = frame
  let colon = end - 2
  while (colon > 2 && at(items, colon).norm !== ':') colon--
  const who = { from: colon + 1, to: end }
  if (colon < 3 || !isWho(items, who) || ASKS.test(at(items, 0).norm)) return null
  // "Last updated at 11:30 GMT", "Vale: a life", "Pier to close: a guide for crews"
  if (NAMES.test(at(items, colon - 1).norm) || holds(items, who, ({ pos }) => /^(?:DET|NUM|ADP|PART)$/.test(pos)))
    return null
  if (holds(items, { from: 0, to: colon }, item => item.norm === ':')) return null
  const told = at(items, 0).norm === 'no' || holds(items, { from: 0, to: colon }, isVerb)
  const known = SURE.test(at(items, end - 1).norm)
  const last = at(items, end - 1)
  if (!known && !(told && (isShort(last) || isSpeaker(line, frame, last)))) return null
  return { cue: { from: colon, to: colon + 1 }, mention: who, end: colon }
}

/** "New coach named: Vale": the verb leads to a name. */
const NAMES =
  /^(?:named|identified|revealed|announced|crowned|chosen|picked|appointed|elected|signed|unveiled|is|are|was|were)$/

/** A body by its capitals: "RBI". */
const isShort = ({ text }: Item): boolean => /^\p{Lu}{3,5}$/u.test(text) && !isOwnLabel(text)

/** Those whom a headline names for nothing but what they say. */
const SURE = /^(?:police|cops|officials|sources|witnesses|prosecutors|media|reports?|study|survey|poll|experts)$/
