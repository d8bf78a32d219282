import { CUE_FORMS } from './cue.js'
import { type Growing, inner, stretchSpan } from './growing.js'
import type { Item } from './item.js'
import { type Frame, type Line, spanOf } from './line.js'
import { at, isGenitive, nounAfter, nounBefore, type Stretch } from './phrase.js'
import { isOrganizationRole, isPaper, isPersonRole } from './role.js'
import { isOwnLabel } from './transcript.js'

/** Phrases in quotation marks in a headline: the person it begins with speaks, if it begins with one. */
export function headline(line: Line, frame: Frame, bare: readonly number[], others: number): Growing[] {
  const { items } = frame
  const first = bare[0]
  // "'No way': Vale rejects deal", "'Never!' Vale slams plan"
  const lead = first === 0 && (at(items, 1).norm === ':' || at(items, 0).norm === 'cry')
  if (first === undefined || (others > 0 && !lead)) return []
  const noun = nounAfter(items, 0)
  const leading = noun && first > 0 && leadingName(line, items, first)
  const opener = lead ? ownerIn(items, nounAfter(items, at(items, 1).norm === ':' ? 2 : 1)) : null
  return bare
    .filter(i => (others === 0 || i === 0) && !isName(line, items, i))
    .map(i => {
      // "Kestrels win late; coach 'speechless'": whoever is named right before it.
      const near = nounBefore(items, i)
      const subject =
        near && isPersonRole(at(items, near.to - 1).norm)
          ? near
          : i === 0 && opener && proper(items, opener) && !isPersonRole(at(items, opener.to - 1).norm)
            ? opener
            : leading
      return {
        content: [inner(line, at(items, i))],
        marked: [inner(line, at(items, i))],
        reading: null,
        mention: subject ? stretchSpan(line, items, subject) : null,
        cue: null,
        via: [],
        why: subject ? null : 'a phrase in a headline, with no cue',
        follows: null,
        confidence: subject ? 0.5 : 0.3,
        whole: true,
      }
    })
}

/** "'Sorry': Vale's apology": whose it is, not what it is. */
function ownerIn(items: readonly Item[], noun: Stretch | null): Stretch | null {
  if (noun === null) return null
  for (let i = noun.from + 1; i < noun.to; i++) if (isGenitive(at(items, i))) return { from: noun.from, to: i }
  return noun
}

const proper = (items: readonly Item[], { to }: Stretch) => at(items, to - 1).pos === 'PROPN'

/** "ends 'Starlight' tour": words with capitals before a noun, in a headline that has small words. */
function isName(line: Line, items: readonly Item[], i: number): boolean {
  const { mark } = at(items, i)
  const next = at(items, i + 1)
  if (!mark || i === 0 || next.pos !== 'NOUN' || /^\p{Lu}/u.test(line.text.slice(next.from, next.to))) return false
  const words = line.text.slice(mark.from, mark.to).split(/\s+/)
  return words.length < 4 && words.every(word => /^\p{Lu}[\p{L}’']*$/u.test(word))
}

/** Two to four capitalised words that open a headline and end before its verb, or before the first mark. */
function leadingName(line: Line, items: readonly Item[], first: number): Stretch | null {
  let to = 0
  while (
    to < first &&
    to < 4 &&
    /^\p{Lu}/u.test(line.text.slice(at(items, to).from, at(items, to).to)) &&
    /^(?:PROPN|NOUN|ADJ)$/.test(at(items, to).pos)
  )
    to++
  // "Culture minister quits": a role with small letters goes with the words before it.
  if (to >= 1 && to < first && isPersonRole(at(items, to).norm)) return { from: 0, to: to + 1 }
  return to >= 1 && to <= 4 && !isGenitive(at(items, to)) ? { from: 0, to } : null
}

/** How many words may stand before the colon of "Ann Vale: the pier must stay". */
const LABEL = 8

/**
 * "Vale: The Pier Must Stay", as the first sentence of a headline or a text: what follows the colon is said by whom it names,
 * if the article shows that somebody of that name speaks. "Spring tides: what to know" names a topic.
 */
export function labelled(line: Line, frame: Frame): Growing | null {
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
  if (isOwnLabel(words) || !speaks(line, frame, at(items, Math.min(head, colon) - 1))) return null
  const rest = items.slice(colon + 1)
  // What stands in quotation marks as a whole has its own reading.
  if (rest.filter(item => item.pos !== 'PUNCT').length < 2) return null
  const end = line.text.slice(at(items, colon + 1).from, frame.to).replace(/[\s.]+$/, '').length
  return {
    content: [spanOf(line, at(items, colon + 1).from, at(items, colon + 1).from + end)],
    marked: rest.filter(item => item.mark !== null).map(item => inner(line, item)),
    reading: null,
    mention: stretchSpan(line, items, label),
    cue: null,
    via: [],
    why: null,
    follows: null,
    confidence: 0.7,
    whole: false,
  }
}

/** Its noun is of those who speak, or the text has the name beside a verb of speech. */
function speaks(line: Line, frame: Frame, last: Item): boolean {
  const word = line.text.slice(last.from, last.to)
  if (isPersonRole(last.norm) || isPaper(last.norm) || isOrganizationRole(last.norm)) return true
  const { text } = line.article
  const from = line.part === 'text' ? frame.to : 0
  for (let i = text.indexOf(word, from); i >= 0; i = text.indexOf(word, i + word.length)) {
    const near = text.slice(Math.max(0, i - 24), i + word.length + 60).toLowerCase()
    if (near.split(/[^a-z]+/).some(each => isTelling(each))) return true
  }
  return false
}

function isTelling(word: string): boolean {
  const form = CUE_FORMS.get(word)
  return form !== undefined && form.verb.class === 'speech' && form.verb.takes.includes('q') && !form.forms.has('base')
}
