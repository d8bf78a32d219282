import { gapAt } from '../collate/compare/place.js'
import { sliceWords, type Words } from '../collate/word/word.js'
import { MERGERS } from './english.js'
import type { Found } from './library.js'

/** Two passages that a quotation was merged from, in the order in which it has them. */
export interface Merged {
  readonly parts: readonly [Found, Found]
  /** Index of the first word of the second part. */
  readonly at: number
  /** An ellipsis stands between them. */
  readonly marked: boolean
}

/** Each part has so many words, … */
const LEAST = 3
/** … of which this share stands in its passage. */
const SHARE = 0.8
/** A quotation of more words is a passage, and not two phrases run together. */
const MOST = 150
/** The two parts of the words, and their passages, where a break in them tells; `find` gives the nearest passage. */
export function mergedIn(words: Words, find: (part: Words) => Found | undefined): Merged | null {
  if (words.words.length > MOST) return null
  let best: (Merged & { readonly worth: number }) | null = null
  for (const at of breaksOf(words)) {
    const first = find(sliceWords(words, 0, at))
    if (!first || first.share < SHARE) continue
    const second = find(sliceWords(words, at, words.words.length))
    if (!second || second.share < SHARE) continue
    const worth = first.share * at + second.share * (words.words.length - at)
    if (!best || worth > best.worth)
      best = { parts: [first, second], at, marked: gapAt(words, at).includes('…'), worth }
  }
  return best
}

/** Where a second part can begin: after punctuation, else at or behind a word that joins. */
function breaksOf({ words }: Words): number[] {
  return words.flatMap((word, i) => {
    const broken = word.gap !== '' || MERGERS.has(word.norm) || MERGERS.has(words[i - 1]?.norm ?? '')
    return broken && i >= LEAST && words.length - i >= LEAST ? [i] : []
  })
}
