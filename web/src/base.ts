import { type BaseLine, type BaseSpan, baseLine, type Stretch } from '../../src/export/base.js'
import type { BasePlace, Part, Segment } from './format.js'
import type { Range } from './passage.js'

/** The base text of a segment as one line, with the places in articles that its stretches are of. */
export interface Base extends BaseLine {
  /** Who prints most of it. */
  readonly chief: string
  /** All that it is put together from, in the order of its words; none where they are not at hand. */
  readonly articles: readonly string[]
  /** The character behind its end, where its last words stand. */
  readonly next: string
}

/** `textOf` gives a part of an article, or null where the article is not at hand. */
export function baseOf(
  { article: chief, spans, exact }: Segment['consensus'],
  textOf: (article: string, part: Part) => string | null,
): Base {
  const placed = spans.map(span => ({ article: chief, ...span }))
  const words = ({ article, part = 'text', from, to }: (typeof placed)[number]): string | null =>
    textOf(article, part)?.slice(from, to) ?? null
  if (placed.some(span => words(span) === null)) return { chief, articles: [], next: '', text: exact, stretches: [] }
  const line = baseLine(placed, span => words(span) ?? '')
  const last = placed.at(-1)
  const next = last ? (textOf(last.article, last.part ?? 'text')?.charAt(last.to) ?? '') : ''
  return { ...line, chief, next, articles: [...new Set(placed.map(({ article }) => article))] }
}

const isOf = (base: Base, stretch: Stretch, { article = base.chief, part = 'text' }: BasePlace): boolean =>
  stretch.article === article && (stretch.part ?? 'text') === part

/** Where a place of an article stands in the base text's line; null where that is not made from it. */
export function inBase(base: Base, place: BasePlace): Range | null {
  const isPoint = place.from === place.to
  const met = base.stretches.filter(stretch => {
    if (!isOf(base, stretch, place)) return false
    return isPoint
      ? stretch.from <= place.from && stretch.to >= place.to
      : stretch.from < place.to && stretch.to > place.from
  })
  // A place between two stretches that touch is of the words behind it.
  const first = isPoint ? met.at(-1) : met[0]
  const last = met.at(-1)
  if (!first || !last) return null
  return {
    from: first.at + Math.max(place.from, first.from) - first.from,
    to: last.at + Math.min(place.to, last.to) - last.from,
  }
}

/** The place in its article of a stretch of the line; null where it lies in more than one. */
export function inArticle({ stretches }: Base, { from, to }: Range): (BaseSpan & { readonly part: Part }) | null {
  const stretchAt = (at: number): Stretch | undefined => stretches.findLast(stretch => stretch.at <= at)
  const [first, last] = [stretchAt(from), stretchAt(Math.max(from, to - 1))]
  if (!first || !last || first.article !== last.article || first.part !== last.part || last.from < first.from)
    return null
  return {
    article: first.article,
    part: (first.part ?? 'text') as Part,
    from: first.from + from - first.at,
    to: last.from + to - last.at,
  }
}

/** Where the whole base text stands, if one article has it; null where several make it up. */
export const homeOf = (base: Base): (BaseSpan & { readonly part: Part }) | null =>
  base.articles.length === 1 ? inArticle(base, { from: 0, to: base.text.length }) : null
