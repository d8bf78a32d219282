import { type Article, partText } from '../../model/article.js'
import type { ArticleId } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { kept } from '../../text/kept.js'
import { type Chunk, partOf } from './chunk.js'

type Medium = NonNullable<Statement['medium']>

/** What outlets call the occasion; the order settles ties. */
const SIGNS: readonly (readonly [Medium, RegExp])[] = [
  [
    'post',
    /\b(tweet(s|ed|ing)?|retweeted|twitter|instagram|facebook|tiktok|threads|mastodon|bluesky|truth social|posted|in a post|on social media)\b/i,
  ],
  [
    'release',
    /\b(press release|news release|in a (?:written )?statement|(?:issued|released) a statement|said in a release)\b/i,
  ],
  ['filing', /\b(filing|lawsuit|court papers|complaint|affidavit|indictment)\b/i],
  [
    'interview',
    /\b(interview(?:ed)?|in a phone call|by phone|told (?!(?:reporters|the (?:crowd|court|jury))\b)\p{Lu})/u,
  ],
  [
    'speech',
    /\b(speech|rally|press conference|news conference|told reporters|testified|testimony|hearing|address(?:ed)? the)\b/i,
  ],
]

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
  medium: SIGNS.find(([, sign]) => sign.test(narration))?.[0] ?? null,
}))

/** How the words were said, where most of the witnesses that tell it agree. */
export function mediumOf(chunks: readonly Chunk[], articles: Articles): Medium | null {
  const votes = new Map<Medium, Set<string>>()
  for (const chunk of chunks) {
    const medium = mediumIn(chunk, articles)
    if (medium) votes.set(medium, (votes.get(medium) ?? new Set()).add(chunk.witness))
  }
  const order = SIGNS.map(([medium]) => medium)
  return [...votes].sort((a, b) => b[1].size - a[1].size || order.indexOf(a[0]) - order.indexOf(b[0]))[0]?.[0] ?? null
}
