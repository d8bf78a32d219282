import { type Article, partText } from '../../model/article.js'
import type { ArticleId } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { kept } from '../../text/kept.js'
import { MEDIUM_SIGNS } from '../word/english.js'
import { type Chunk, partOf } from './chunk.js'

type Medium = NonNullable<Statement['medium']>

export type Articles = ReadonlyMap<ArticleId, Article>

/** UTF-16 units: what stands further off in a paragraph is about other words. */
const NEAR = 1500

/** The narration of the paragraph that a chunk stands in, near it; empty for an article that is not there. */
export function around(chunk: Chunk, articles: Articles): string {
  const article = articles.get(chunk.witness)
  if (!article) return ''
  const text = partText(article, partOf(chunk.place))
  const before = text.slice(Math.max(0, chunk.from - NEAR), chunk.from)
  const behind = text.slice(chunk.to, chunk.to + NEAR)
  const end = behind.indexOf('\n\n')
  return `${before.slice(before.lastIndexOf('\n\n') + 1)} ${end < 0 ? behind : behind.slice(0, end)}`
}

/** How the words were said, by the paragraph around them. */
export function mediumIn(chunk: Chunk, articles: Articles): Medium | null {
  return named(around(chunk, articles)).medium
}

const named = kept((narration): { readonly medium: Medium | null } => ({
  medium: MEDIUM_SIGNS.find(([, sign]) => sign.test(narration))?.[0] ?? null,
}))

/** How the words were said, where most of the witnesses that tell it agree. */
export function mediumOf(chunks: readonly Chunk[], articles: Articles): Medium | null {
  const votes = new Map<Medium, Set<string>>()
  for (const chunk of chunks) {
    const medium = mediumIn(chunk, articles)
    if (medium) votes.set(medium, (votes.get(medium) ?? new Set()).add(chunk.witness))
  }
  const order = MEDIUM_SIGNS.map(([medium]) => medium)
  return [...votes].sort((a, b) => b[1].size - a[1].size || order.indexOf(a[0]) - order.indexOf(b[0]))[0]?.[0] ?? null
}
