import type { Article } from '../model/article.js'
import type { Edition } from '../model/edition.js'
import { byPublication } from '../model/publication.js'
import type { ArticleId, Span } from '../model/span.js'
import { firstOf } from '../text/bisect.js'

/** What quotations are checked against. */
export interface Sources {
  readonly articles: readonly Article[]
  /** Original texts, with the names of those whose words they are: where they have the words, nothing else counts. */
  readonly records?: readonly { readonly article: Article; readonly speaker: string }[]
  /** Base texts, as an edition has them: they count before other readings of the same words. */
  readonly base?: readonly Span[]
}

/** Sources, as they are looked things up in. */
export interface Known {
  /** Records among them; by date of publication, then id. */
  readonly articles: readonly Article[]
  /** Whose words an article is as a whole, where it is a record. */
  readonly recordOf: ReadonlyMap<ArticleId, string>
  readonly base: ReadonlyMap<string, Stretches>
}

/** Base texts in one part of one article, by where they end, and the length of the longest. */
interface Stretches {
  readonly spans: Span[]
  longest: number
}

const partKey = ({ article, part }: Span): string => `${part} ${article}`

/** The sources that an edition is: its articles, its records and its base texts. */
function editionSources({ articles, records, persons, statements }: Edition): Sources {
  const names = new Map(persons.map(({ id, name }) => [id, name]))
  return {
    articles: articles.map(({ article }) => article),
    records: records.map(({ article, speaker }) => ({ article, speaker: names.get(speaker) ?? speaker })),
    base: statements.flatMap(({ segments }) => segments.flatMap(({ base }) => base)),
  }
}

const isList = (against: readonly Article[] | Sources | Edition): against is readonly Article[] =>
  Array.isArray(against)

/** Articles, articles with records, or an edition. An article that is also given as a record is a record. */
export function knownOf(against: readonly Article[] | Sources | Edition): Known {
  const sources: Sources = isList(against)
    ? { articles: against }
    : 'statements' in against
      ? editionSources(against)
      : against
  const records = sources.records ?? []
  const recordOf = new Map(records.map(({ article, speaker }) => [article.id, speaker]))
  const all = [
    ...records.map(({ article }) => article),
    ...sources.articles.filter(article => !recordOf.has(article.id)),
  ]
  const base = new Map<string, Stretches>()
  for (const span of [...(sources.base ?? [])].sort((a, b) => a.to - b.to)) {
    const found = base.get(partKey(span)) ?? { spans: [], longest: 0 }
    found.spans.push(span)
    found.longest = Math.max(found.longest, span.to - span.from)
    base.set(partKey(span), found)
  }
  return { articles: all.sort(byPublication), recordOf, base }
}

/** Whether a stretch is a record's, or the base text of an edition for half of its length at least. */
export function isBase({ recordOf, base }: Known, span: Span): boolean {
  if (recordOf.has(span.article)) return true
  const { spans, longest } = base.get(partKey(span)) ?? { spans: [], longest: 0 }
  let shared = 0
  for (let i = firstOf(spans, each => each.to > span.from); i < spans.length; i++) {
    const { from, to } = spans[i] as Span
    if (to - longest >= span.to) break
    shared += Math.max(0, Math.min(to, span.to) - Math.max(from, span.from))
  }
  return 2 * shared >= span.to - span.from
}
