import { type Article, partText } from '../model/article.js'
import { PARTS, type Part, type Range, type Span } from '../model/span.js'
import { firstOf } from '../text/bisect.js'
import { paragraphs } from '../text/paragraph.js'
import { sentences } from '../text/sentence.js'
import { once } from './once.js'

type Ranges = ReadonlyMap<Part, readonly Range[]>

const inParts = (article: Article, find: (text: string) => readonly Range[]): Ranges =>
  new Map(PARTS.map(part => [part, find(partText(article, part))]))

const sentencesOf = once((article: Article) => inParts(article, sentences))
const paragraphsOf = once((article: Article) => inParts(article, paragraphs))

/** The sentence, or sentences, that a span stands in. */
export function sentenceAround(article: Article, { part, from, to }: Span): Range {
  const all = sentencesOf(article).get(part) ?? []
  const first = all[firstOf(all, each => each.to > from)]
  const last = all[firstOf(all, each => each.from >= to) - 1]
  if (!first || !last || first.from >= to || last.to <= from) return { from, to }
  return { from: Math.min(from, first.from), to: Math.max(to, last.to) }
}

/** Where the paragraph before the one of a span begins. */
export function paragraphBefore(article: Article, { part, from }: Span): number {
  const all = paragraphsOf(article).get(part) ?? []
  return all[Math.max(0, firstOf(all, each => each.from > from) - 2)]?.from ?? 0
}
