import type { Part, Range } from '../../src/model/span.js'
import type { GoldArticle, GoldQuote, Words } from './article.js'

/** Where a quote of the gold stands. */
export interface Placed {
  readonly quote: GoldQuote
  readonly part: Part
  readonly content: readonly Range[]
  readonly cue: Range | null
  readonly mention: Range | null
}

/** Places the quotes of an article; a RangeError names words that do not stand there. */
export function placedQuotes(gold: Pick<GoldArticle, 'name' | 'title' | 'text' | 'quotes'>): Placed[] {
  return gold.quotes.map(quote => {
    const part = quote.part ?? 'text'
    const text = part === 'title' ? gold.title : gold.text
    const content = quote.words.map(words => place(text, words, null, gold.name))
    const beside = (words: Words | null): Range | null =>
      words === null ? null : place(text, words, content, gold.name)
    return { quote, part, content, cue: beside(quote.cue), mention: beside(quote.mention) }
  })
}

/** The nth place of the words, else the one nearest to what is given, else the first. */
function place(text: string, words: Words, near: readonly Range[] | null, name: string): Range {
  const [wanted, nth] = typeof words === 'string' ? [words, null] : words
  const places = placesOf(text, wanted)
  const found =
    nth === null && near !== null
      ? places.reduce<Range | undefined>(
          (best, each) => (best === undefined || gap(each, near) < gap(best, near) ? each : best),
          undefined,
        )
      : places[(nth ?? 1) - 1]
  if (found === undefined) throw new RangeError(`${name}: no “${wanted}”${nth === null ? '' : ` number ${nth}`}`)
  return found
}

const LETTER = /[\p{L}\p{N}]/u

/** Where words stand by themselves, and are not a part of longer ones. */
function placesOf(text: string, words: string): Range[] {
  const places: Range[] = []
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    const to = from + words.length
    const runsOn = (a: number, b: number): boolean => LETTER.test(text.charAt(a)) && LETTER.test(text.charAt(b))
    if (!runsOn(from - 1, from) && !runsOn(to - 1, to)) places.push({ from, to })
  }
  return places
}

const gap = (range: Range, others: readonly Range[]): number =>
  Math.min(...others.map(({ from, to }) => Math.max(0, from - range.to, range.from - to)))
