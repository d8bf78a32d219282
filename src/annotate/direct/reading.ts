import type { Phrase, Place } from './bearer.js'
import { type CueAt, cuesOf } from './cue.js'
import { type Item, isPause, isSign, isWord } from './item.js'
import type { Lexicon } from './lexicon.js'
import { anyPhraseAt, isNameLike, phraseAt } from './phrase.js'
import type { Sentence } from './sentence.js'
import { type Source, sourcesOf, subjectAfter, subjectOf, textOf } from './subject.js'

/** Who says one quotation of a sentence, and by which cue. */
export interface Attribution {
  /** The item of the quotation. */
  readonly quote: number
  readonly phrase: Phrase | null
  readonly cue: Place | null
  readonly verb: CueAt | null
  /** All of it is a quotation beside its cue or behind a colon; else a phrase inside the outlet's own sentence. */
  readonly whole: boolean
}

/** What a sentence says of the quotations in it, and of who speaks in it. */
export interface Reading {
  readonly attributions: readonly Attribution[]
  /** The speaker of its last cue, for what comes behind it without one. */
  readonly speaker: Phrase | null
  /** Quotations that nothing in the sentence gives to anybody. */
  readonly bare: readonly number[]
  /** Nothing but quotations stands in it. */
  readonly alone: boolean
  /** It tells of somebody's words by its verb's mood alone. */
  readonly reported: boolean
}

/** What can tell of a quotation in a sentence, read once. */
interface Context {
  readonly items: readonly Item[]
  readonly cues: readonly CueAt[]
  readonly sources: readonly Source[]
  readonly lexicon: Lexicon
}

export function readSentence({ items }: Sentence, lexicon: Lexicon): Reading {
  const cues = cuesOf(items, lexicon).filter(cue => cue.cue.use !== 'impersonal' || isImpersonal(items, cue, lexicon))
  const context: Context = { items, lexicon, cues, sources: sourcesOf(items, lexicon) }
  const attributions: Attribution[] = []
  const bare: number[] = []
  for (const [i, item] of items.entries()) {
    if (item.kind !== 'quote' || isSetApart(items, i, lexicon)) continue
    const attribution =
      behind(context, i) ?? afterColon(context, i) ?? (isTitle(context, i) ? null : inside(context, i))
    if (attribution) attributions.push(attribution)
    else if (!isTitle(context, i)) bare.push(i)
  }
  return {
    attributions,
    speaker: attributions.at(-1)?.phrase ?? lastSpeaker(context),
    bare,
    alone: items.some(item => item.kind === 'quote') && items.every(item => item.kind !== 'word'),
    reported: items.some(({ norm, kind }) => kind === 'word' && lexicon.language.clause.reported.has(norm)),
  }
}

/** "so-called “x”"; "(motto: “x”)". */
const isSetApart = (items: readonly Item[], i: number, { language }: Lexicon): boolean =>
  language.works.soCalled.has(items[i - 1]?.norm ?? '') || (isSign(items[i + 1], ')') && isNote(items, i))

/** A few words in brackets that end with the quotation. */
function isNote(items: readonly Item[], quote: number): boolean {
  for (let i = quote - 1; i >= Math.max(0, quote - NOTE); i--) if (isSign(items[i], '(')) return true
  return false
}

const NOTE = 4

/** A name in marks behind the noun that it names: "Zeitung „Neues Blatt“", "das Schiff „Hvalur 9“". */
function isTitle({ items, lexicon }: Context, i: number): boolean {
  const item = items[i] as Item
  const before = items[i - 1]
  if (isProperName(item.text)) return true
  if (!isWord(before)) return false
  const many = item.text.split(/\s+/).length
  if (lexicon.isWorkKind(before.norm)) return isNameLike(item) || many === 1
  return isNameLike(item) && before.capital && many <= TITLE && !lexicon.finite.has(before.norm)
}

/** Several words, all of which have a capital or are figures. */
function isProperName(text: string): boolean {
  const words = text.split(/\s+/).filter(Boolean)
  return words.length > 1 && words.every(word => /^[\p{Lu}\p{N}]/u.test(word))
}

/** How many words in marks behind a noun are its name, where the noun tells nothing of its kind. */
const TITLE = 4

/** `„…“, sagte Vale`, `„…“, so Vale`: the cue stands behind the quotation. */
function behind({ items, cues, lexicon }: Context, quote: number): Attribution | null {
  let i = quote + 1
  while (isPause(items[i])) i++
  const paused = i > quote + 1 || /[.!?,…]\s*$/.test((items[quote] as Item).text)
  if (!paused) return null
  const { tags } = lexicon.language.sources
  const tagged = tags.has(items[i]?.norm ?? '')
  const verb = cues.find(cue => cue.finite === (tagged ? i + 1 : i))
  if (verb && !verb.passive) {
    const phrase = verb.cue.use === 'citing' ? null : speakerOf(items, verb, lexicon)
    return { quote, phrase, cue: cuePlace(verb), verb, whole: true }
  }
  const phrase = tagged ? subjectAfter(items, i + 1, lexicon) : null
  return phrase ? { quote, phrase, cue: { from: i, to: i + 1 }, verb: null, whole: true } : null
}

/** `Vale sagte: „…“`: what stands before the colon leads to the quotation. */
function afterColon({ items, cues, sources, lexicon }: Context, quote: number): Attribution | null {
  if (!isSign(items[quote - 1], ':')) return null
  const leading = cues.filter(cue => cue.last < quote && (!cue.passive || cue.cue.use === 'citing'))
  const verb = leading.findLast(cue => speakerOf(items, cue, lexicon) !== null) ?? leading.at(-1)
  const source = sources.find(({ cue }) => cue.to < quote)
  if (verb) {
    const phrase = speakerOf(items, verb, lexicon) ?? source?.phrase ?? null
    return { quote, phrase, cue: cuePlace(verb), verb, whole: true }
  }
  if (source) return { quote, phrase: source.phrase, cue: source.cue, verb: null, whole: true }
  const phrase = phraseAt(items, 0, lexicon)
  const speaks = phrase && phrase.to < quote - 1 && phrase.kind !== 'description'
  return speaks ? { quote, phrase, cue: null, verb: null, whole: true } : null
}

/** A phrase in marks inside a sentence that tells of somebody's words. */
function inside({ items, cues, sources, lexicon }: Context, quote: number): Attribution | null {
  const last = cues.at(-1)
  const label = cues.findLast(cue => cue.cue.use === 'label' && isLabelled(items, cue, quote))
  if (label && !label.passive) return attributed(items, quote, label, lexicon)
  const source = sources.at(-1)
  if (source) return { quote, phrase: source.phrase, cue: source.cue, verb: null, whole: false }
  const before = cues.findLast(cue => cue.verb < quote && cue.cue.use === 'words' && !cue.passive)
  if (before && isReportedAt(items, before, quote)) return attributed(items, quote, before, lexicon)
  const around = cues.find(cue => cue.finite < quote && cue.last > quote && cue.cue.use === 'words' && !cue.passive)
  if (around) return attributed(items, quote, around, lexicon)
  const after = last && last.finite > quote && last.cue.use === 'words' && isPause(items[last.finite - 1]) ? last : null
  if (after && !after.passive) return attributed(items, quote, after, lexicon)
  return tagged(items, quote, lexicon)
}

const attributed = (items: readonly Item[], quote: number, verb: CueAt, lexicon: Lexicon): Attribution => ({
  quote,
  phrase: speakerOf(items, verb, lexicon),
  cue: cuePlace(verb),
  verb,
  whole: false,
})

/** `Er habe „…“ getan, so Vale.`: a tag at the end of the sentence. */
function tagged(items: readonly Item[], quote: number, lexicon: Lexicon): Attribution | null {
  for (let i = items.length - 2; i > quote + 1; i--) {
    if (!lexicon.language.sources.tags.has((items[i] as Item).norm) || !isPause(items[i - 1])) continue
    const phrase = phraseAt(items, i + 1, lexicon)
    return phrase ? { quote, phrase, cue: { from: i, to: i + 1 }, verb: null, whole: false } : null
  }
  return null
}

/** How far before a label the word stands that leads to it. */
const LABEL = 6

/** What the verb calls something stands in its own clause. */
function isLabelled(items: readonly Item[], { cue, finite, verb }: CueAt, quote: number): boolean {
  const [from, to] = finite < quote ? [finite, quote] : [quote, verb]
  for (let i = from + 1; i < to; i++) if (isSign(items[i], ':;')) return false
  const { by } = cue
  if (by !== null && !items.slice(Math.max(0, quote - LABEL), quote).some(({ norm }) => norm === by)) return false
  return finite < quote || to - from < 3
}

/** A comma leads from the verb to the clause that it tells of; a phrase right behind the verb is no name either. */
function isReportedAt(items: readonly Item[], { verb }: CueAt, quote: number): boolean {
  if (quote === verb + 1) return true
  for (let i = verb + 1; i < quote; i++) if (isSign(items[i], ',:')) return true
  return /^\p{Ll}/u.test((items[quote] as Item).text)
}

/** The speaker of a verb: its subject; whom it cites; the text that "it" says so in. */
function speakerOf(items: readonly Item[], verb: CueAt, lexicon: Lexicon): Phrase | null {
  const impersonal = isImpersonal(items, verb, lexicon)
  if (impersonal) return textOf(items, lexicon)
  if (verb.cue.use === 'citing' && !verb.passive) return citedBy(items, verb, lexicon)
  return subjectOf(items, verb.finite, lexicon)
}

const isImpersonal = (items: readonly Item[], { finite }: CueAt, { language }: Lexicon): boolean =>
  language.sources.impersonal.has(items[finite + 1]?.norm ?? '') ||
  language.sources.impersonal.has(items[finite - 1]?.norm ?? '')

/** "zitiert … Vale mit den Worten": the object of the verb, whatever its case. */
function citedBy(items: readonly Item[], { finite }: CueAt, lexicon: Lexicon): Phrase | null {
  let i = finite + 1
  while (lexicon.language.clause.adverbs.has(items[i]?.norm ?? '')) i++
  return anyPhraseAt(items, i, lexicon)
}

/** The verb with its auxiliary or particle, where they stand side by side; else the verb that tells what is done. */
function cuePlace({ finite, verb, last }: CueAt): Place {
  const near = last - finite <= 1
  return near ? { from: finite, to: last + 1 } : { from: verb, to: verb + 1 }
}

/** The speaker of the sentence's last cue or source. */
function lastSpeaker({ items, cues, sources, lexicon }: Context): Phrase | null {
  const verb = cues.findLast(cue => !cue.passive && cue.cue.use !== 'label' && cue.cue.class === 'speech')
  const spoken = verb ? speakerOf(items, verb, lexicon) : null
  return spoken ?? sources.at(-1)?.phrase ?? null
}
