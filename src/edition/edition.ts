import type { Told } from '../collate/chunk.js'
import { collate } from '../collate/collate.js'
import type { Standings } from '../collate/consensus.js'
import { identify } from '../collate/person.js'
import type { Article, Extraction } from '../model/article.js'
import type { Edition, EditionArticle } from '../model/edition.js'
import type { Annotation } from '../model/quote.js'
import { storyTitle } from './title.js'
import { byPublication, witnessesOf } from './witness.js'

/** An article as it goes into an edition. */
export interface Entry {
  readonly extraction: Extraction
  readonly annotation: Annotation
}

/**
 * The critical edition of one story. The same articles give the same edition, whatever their order.
 * Throws a RangeError where two articles have one id.
 */
export function editionOf(entries: readonly Entry[]): Edition {
  const sorted = [...entries].sort((a, b) => byPublication(a.extraction.article, b.extraction.article))
  const articles = sorted.map(entry => entry.extraction.article)
  const ids = new Set<string>()
  for (const { id } of articles) {
    if (ids.has(id)) throw new RangeError(`two articles have the id ${id}`)
    ids.add(id)
  }
  const witnesses = witnessesOf(articles)
  const kept = new Set(witnesses.map(witness => witness.article))
  const own = sorted.filter(entry => kept.has(entry.extraction.article.id))
  const { persons, personOf } = identify(
    own.map(entry => ({ article: entry.extraction.article, annotation: entry.annotation })),
  )
  const told: Told[] = own.map(({ extraction: { article }, annotation }) => ({
    article,
    annotation,
    persons: annotation.quotes.map((_, index) => personOf(article.id, index)),
  }))
  const standings: Standings = new Map(
    own.map(({ extraction: { article } }, rank) => [article.id, { rank, origin: article.id }]),
  )
  const { statements, findings } = collate(told, standings)
  const copies = new Map(
    witnesses.flatMap(witness => {
      const all = [witness.article, ...witness.copies]
      return all.map(id => [id, all.filter(other => other !== id).sort()] as const)
    }),
  )
  const first = articles[0] as Article | undefined
  return {
    story: { id: first?.id ?? '', title: storyTitle(articles) },
    articles: sorted.map(
      ({ extraction: { article, dropped } }): EditionArticle => ({
        article,
        dropped,
        copies: copies.get(article.id) ?? [],
      }),
    ),
    persons,
    statements,
    findings,
  }
}
