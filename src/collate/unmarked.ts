import type { ArticleId, Range } from '../model/span.js'
import { sentences } from '../text/sentence.js'
import { overlap } from './alignment.js'
import type { Told } from './chunk.js'
import type { Line } from './line.js'
import { isContent, type Word, type Words, wordsOf } from './word.js'

/** A line's words in an outlet's own voice. */
export interface Echo {
  readonly line: Line
  readonly witness: ArticleId
  readonly words: Words
}

/** So many words in a row that are the same make a passage worth comparing. */
const GRAM = 4
/** So many of them must carry meaning. */
const TELLING = 2
/** It must have this share of the line, or so many words, nearly all of them the line's. */
const SHARE = 0.6
const LONG = 9
const DENSE = 0.8

/** The passages of the witnesses' narration that print a line's words without quotation marks. */
export function echoes(lines: readonly Line[], witnesses: readonly Told[]): Echo[] {
  const index = new Map<string, Set<Line>>()
  for (const line of lines)
    for (const gram of gramsOf(line.base.words)) index.set(gram, (index.get(gram) ?? new Set()).add(line))
  // Copies of one text have the same sentences: what found nothing once is not looked at again.
  const barren = new Set<string>()
  return witnesses.flatMap(({ article, annotation }) =>
    narrationOf({ article, annotation }).flatMap(({ from, to }) => {
      const text = article.text.slice(from, to)
      if (barren.has(text)) return []
      const sentence = wordsOf(article.id, 'text', article.text, from, to)
      const near = new Set(gramsOf(sentence.words).flatMap(gram => [...(index.get(gram) ?? [])]))
      const found = [...near].flatMap(line => echo(line, sentence, article.id) ?? [])
      if (found.length === 0) barren.add(text)
      return found
    }),
  )
}

/** The runs of words by which passages are found; "at the end of" finds nothing. */
function gramsOf(words: readonly Word[]): string[] {
  const grams: string[] = []
  for (let i = 0; i + GRAM <= words.length; i++) {
    const gram = words.slice(i, i + GRAM)
    if (gram.filter(isContent).length >= TELLING) grams.push(gram.map(word => word.norm).join(' '))
  }
  return grams
}

/** The sentences of the body in which nobody is quoted. */
function narrationOf({ article, annotation }: Pick<Told, 'article' | 'annotation'>): Range[] {
  const spans = annotation.quotes.flatMap(quote => quote.content).filter(span => span.part === 'text')
  const taken = spans.sort((a, b) => a.from - b.from)
  let next = 0
  return sentences(article.text).flatMap(({ from, to }) => {
    while (next < taken.length && (taken[next]?.to ?? 0) <= from) next++
    const quotes = taken[next]
    return quotes && quotes.from < to ? [] : [{ from, to }]
  })
}

function echo(line: Line, sentence: Words, witness: ArticleId): Echo | null {
  const shared = overlap(line.base.words, sentence.words)
  const [from, to] = shared.inB
  const dense = shared.matched / Math.max(1, to - from) >= DENSE
  if (!dense || (!(shared.ofA >= SHARE && shared.matched >= GRAM) && shared.matched < LONG)) return null
  const words = sentence.words.slice(from, to)
  const end = sentence.words[to]?.gap ?? sentence.end
  return { line, witness, words: { words, end, to: words.at(-1)?.to ?? sentence.to } }
}
