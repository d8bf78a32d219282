import { CUE_FORMS } from '../lexicon/cue.js'
import { isEvent, isVoiceNoun } from '../lexicon/voice.js'
import type { Item } from '../syntax/item.js'
import { type Frame, spanOf, type TaggedSentence } from '../syntax/line.js'
import { at, nounAfter } from '../syntax/phrase.js'
import { isSetApart } from '../syntax/work.js'
import { inner, type QuoteBuilder, stretchSpan } from './builder.js'
import { isOwnLabel } from './transcript.js'

/** How many words may stand before the colon of "Ann Vale: the pier must stay". */
const LABEL = 8

/**
 * "Vale: The Pier Must Stay", as the first sentence of a headline or a text: what follows the colon is said by whom it names,
 * if the article shows that somebody of that name speaks. "Spring tides: what to know" names a topic.
 */
export function labelled(line: TaggedSentence, frame: Frame): QuoteBuilder | null {
  const { items } = frame
  if (!frame.first || frame.paragraph > 0) return null
  const colon = items.findIndex(item => item.norm === ':')
  if (colon < 1 || colon > LABEL || colon + 3 >= items.length) return null
  const small = (item: Item) => !/^\p{Lu}/u.test(line.text.slice(item.from, item.from + 2))
  const clause = (item: Item) => item.pos === 'AUX' || (item.pos === 'VERB' && (small(item) || item.cue !== undefined))
  if (items.slice(0, colon).some(item => item.mark !== null || /^(?:PUNCT|PRON)$/.test(item.pos) || clause(item)))
    return null
  const label = { from: 0, to: colon }
  const words = line.text.slice(at(items, 0).from, at(items, colon - 1).to)
  const head = nounAfter(items, 0)?.to ?? colon
  // "Storm Ida: crews told to stay", "Ann Vale: the 'quiet' woman of the pier" name a topic, though it has a name.
  if (isEvent(at(items, 0).norm) || isSetApart(items, colon + 2)) return null
  if (isOwnLabel(words) || !isSpeaker(line, frame, at(items, Math.min(head, colon) - 1))) return null
  const rest = items.slice(colon + 1)
  // What stands in quotation marks as a whole has its own reading.
  if (rest.filter(item => item.pos !== 'PUNCT').length < 2) return null
  const said = line.text.slice(at(items, colon + 1).from, frame.to).split('\n')[0] ?? ''
  // "Updated 12 May, 11:30", "For release: May 3, 2013"
  if (/^(?:\p{L}+\.?)?[\d\s/.,:]*$/u.test(said)) return null
  if (words.includes('\n') || at(items, colon - 1).pos === 'NUM') return null
  const end = said.replace(/(?<![\s.;])[\s.;]+$/, '').length
  return {
    content: [spanOf(line, at(items, colon + 1).from, at(items, colon + 1).from + end)],
    marked: rest.filter(item => item.mark !== null).map(item => inner(line, item)),
    reading: null,
    mention: stretchSpan(line, items, label),
    cue: null,
    via: [],
    why: null,
    guessed: false,
    follows: null,
    confidence: 0.7,
    whole: false,
  }
}

/** Its noun is of those who speak, or the text has the name beside a verb of speech. */
export function isSpeaker(line: TaggedSentence, frame: Frame, last: Item): boolean {
  return isVoiceNoun(last.norm) || speaks(line, frame, line.text.slice(last.from, last.to))
}

/** How many letters before a name, and behind it, a verb of speech is looked for. */
const BEFORE = 24
const BEHIND = 60

function speaks(line: TaggedSentence, frame: Frame, word: string): boolean {
  const { text } = line.article
  const from = line.part === 'text' ? frame.to : 0
  for (let i = text.indexOf(word, from); i >= 0; i = text.indexOf(word, i + word.length)) {
    const near = text.slice(Math.max(0, i - BEFORE), i + word.length + BEHIND).toLowerCase()
    if (near.split(/[^a-z]+/).some(each => isTelling(each))) return true
  }
  return false
}

function isTelling(word: string): boolean {
  const form = CUE_FORMS.get(word)
  return form !== undefined && form.verb.class === 'speech' && form.verb.takes.includes('q') && !form.forms.has('base')
}
