import type { Entry } from '../../src/edition/edition.js'
import { partText, slice } from '../../src/model/article.js'
import type { Quote } from '../../src/model/quote.js'
import { PARTS } from '../../src/model/span.js'
import { Failure, type Outcome } from './outcome.js'
import { placesOf } from './word.js'

/** A quote of an article, with its words and its speaker's name. */
export interface Quoted {
  readonly kind: Quote['kind']
  readonly content: string
  readonly speaker: string | null
}

/** The quotes of an article; with words, those whose content overlaps them. Throws a Failure where it lacks the words. */
export function quotesOf(outcome: Outcome, file: string, of?: string): Quoted[] {
  const entry = outcome.annotate().get(file)
  if (entry === undefined) throw new RangeError(`the case has no file ${file}`)
  const { article } = entry.extraction
  return entry.annotation.quotes.filter(overlaps(entry, of)).map(({ kind, content, speaker }) => ({
    kind,
    content: content.map(span => slice(article, span)).join(' '),
    speaker: speaker.kind === 'named' ? speaker.name : null,
  }))
}

function overlaps({ extraction: { article } }: Entry, of: string | undefined): (quote: Quote) => boolean {
  if (of === undefined) return () => true
  const places = PARTS.flatMap(part => placesOf(partText(article, part), of).map(place => ({ ...place, part })))
  if (places.length === 0) throw new Failure(`${article.source} lacks the words “${of}”`)
  return ({ content }) =>
    content.some(span => places.some(({ part, from, to }) => span.part === part && span.from < to && span.to > from))
}
