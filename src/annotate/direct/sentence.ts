import { type Item, isSign, isWord } from './item.js'
import type { Lexicon } from './lexicon.js'

/** A sentence of a paragraph: quotations are items of it, however many sentences they hold. */
export interface Sentence {
  readonly items: readonly Item[]
  /** The number of its paragraph. */
  readonly paragraph: number
  /** It opens its paragraph. */
  readonly first: boolean
}

/** How many items a sentence has at most: what compares its cues with its quotations stays linear in the text. */
const LONGEST = 400

/** The sentences of a paragraph. */
export function sentencesOf(items: readonly Item[], paragraph: number, lexicon: Lexicon): Sentence[] {
  const found: Sentence[] = []
  let from = 0
  for (let i = 0; i < items.length; i++) {
    if (i + 1 < items.length && i - from < LONGEST && !endsAt(items, i, lexicon)) continue
    found.push({ items: items.slice(from, i + 1), paragraph, first: from === 0 })
    from = i + 1
  }
  return found
}

function endsAt(items: readonly Item[], i: number, lexicon: Lexicon): boolean {
  const item = items[i] as Item
  const next = items[i + 1] as Item
  if (item.kind === 'quote') return /[.!?…]\s*$/.test(item.text) && opensSentence(next) && !isSign(items[i - 1], ',')
  if (!isSign(item, '.!?…') || !opensSentence(next)) return false
  return item.text !== '.' || !isShort(items[i - 1], item, lexicon)
}

/** A capital, a figure, a quotation or a bracket. */
const opensSentence = (item: Item): boolean =>
  item.capital || item.kind === 'quote' || (isWord(item) && /^\p{N}/u.test(item.text)) || isSign(item, '([')

/** The stop behind a word is that of an abbreviation or an ordinal. */
function isShort(word: Item | undefined, stop: Item, { language: { sentence } }: Lexicon): boolean {
  if (!isWord(word) || word.to !== stop.from) return false
  if (sentence.ordinalStop && /^\p{N}{1,2}$/u.test(word.text)) return true
  return sentence.abbreviations.has(word.norm) || /^\p{Ll}$/u.test(word.text)
}
