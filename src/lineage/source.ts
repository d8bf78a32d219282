import type { Article, Dropped } from '../model/article.js'
import type { Annotation } from '../model/quote.js'

/** What lineage knows of an article: its text, what extraction dropped (bylines, links), and its quotes. */
export interface LineageArticle {
  readonly article: Article
  readonly dropped: readonly Dropped[]
  readonly annotation: Annotation
}
