import type { Range } from '../../model/span.js'
import type { Stretch } from './stretch.js'

/** A word, a sign, or a stretch in quotation marks as one item. */
export interface Item extends Range {
  readonly kind: 'word' | 'sign' | 'quote'
  readonly text: string
  /** In lower case. */
  readonly norm: string
  readonly capital: boolean
  readonly stretch: Stretch | null
}

/** An initial with its stop, a number with what groups it, a word with hyphens and apostrophes inside, any one sign. */
const TOKEN =
  /(?<![\p{L}\p{N}])\p{Lu}\.|\p{N}+(?:[.,]\p{N}+)*(?:-[\p{L}\p{M}]+)*|[\p{L}\p{M}\p{N}]+(?:[-’'&][\p{L}\p{M}\p{N}]+)*|\S/gu

const WORD = /^[\p{L}\p{N}]/u
const CAPITAL = /^(?:\p{N}+-)?\p{Lu}/u

/** The items of a paragraph whose stretches are given. */
export function itemsOf(text: string, { from, to }: Range, stretches: readonly Stretch[]): Item[] {
  const items: Item[] = []
  let at = from
  for (const stretch of stretches) {
    plain(items, text, at, stretch.open)
    items.push(quoteItem(text, stretch))
    at = stretch.close
  }
  plain(items, text, at, to)
  return items
}

function plain(items: Item[], text: string, from: number, to: number): void {
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const word = match[0]
    items.push({
      kind: WORD.test(word) ? 'word' : 'sign',
      text: word,
      norm: word.toLowerCase(),
      capital: CAPITAL.test(word),
      from: from + match.index,
      to: from + match.index + word.length,
      stretch: null,
    })
  }
}

const quoteItem = (text: string, stretch: Stretch): Item => ({
  kind: 'quote',
  text: text.slice(stretch.from, stretch.to),
  norm: '',
  capital: false,
  from: stretch.open,
  to: stretch.close,
  stretch,
})

export const isSign = (item: Item | undefined, signs: string): boolean =>
  item?.kind === 'sign' && signs.includes(item.text)

export const isWord = (item: Item | undefined): item is Item => item?.kind === 'word'

/** A sign at which one clause ends and another begins. */
export const isPause = (item: Item | undefined): boolean => isSign(item, ',–—-')
