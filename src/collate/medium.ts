import { type Article, partText } from '../model/article.js'
import type { ArticleId } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { partOf } from './chunk.js'
import type { Line } from './line.js'

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

/** The narration of the paragraph that a span stands in. */
function around(text: string, from: number, to: number): string {
  const start = text.lastIndexOf('\n\n', from) + 1
  const end = text.indexOf('\n\n', to)
  return `${text.slice(Math.max(0, start), from)} ${text.slice(to, end < 0 ? text.length : end)}`
}

/** How the words were said, where most of the witnesses that tell it agree. */
export function mediumOf(lines: readonly Line[], articles: ReadonlyMap<ArticleId, Article>): Medium | null {
  const votes = new Map<Medium, Set<string>>()
  for (const chunk of lines.flatMap(line => line.chunks)) {
    const article = articles.get(chunk.witness)
    if (!article) continue
    const narration = around(partText(article, partOf(chunk.place)), chunk.from, chunk.to)
    const medium = SIGNS.find(([, sign]) => sign.test(narration))?.[0]
    if (medium) votes.set(medium, (votes.get(medium) ?? new Set()).add(chunk.witness))
  }
  const order = SIGNS.map(([medium]) => medium)
  return [...votes].sort((a, b) => b[1].size - a[1].size || order.indexOf(a[0]) - order.indexOf(b[0]))[0]?.[0] ?? null
}
