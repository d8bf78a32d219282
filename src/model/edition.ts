import type { Article, Dropped } from './article.js'
import type { Finding } from './finding.js'
import type { Person, PersonId } from './person.js'
import type { ArticleId } from './span.js'
import type { Statement } from './statement.js'

/** An article as a source of readings; articles with the same text are one witness. */
export interface Witness {
  readonly article: ArticleId
  readonly copies: readonly ArticleId[]
}

/** An article in an edition, with what extraction dropped. */
export interface EditionArticle {
  readonly article: Article
  readonly dropped: readonly Dropped[]
  /** Other articles of the story with the same text. */
  readonly copies: readonly ArticleId[]
}

/** The original text of a statement, which the user has: it is the base text of what its speaker said. */
export interface StatementRecord {
  readonly article: Article
  readonly speaker: PersonId
  readonly dropped: readonly Dropped[]
}

/** Everything about one story. Spans only: exports slice the words. */
export interface Edition {
  /** The title is a headline: `titleOf` is the article that prints it. */
  readonly story: { readonly id: string; readonly title: string | null; readonly titleOf: ArticleId | null }
  /** By date of publication (undated last), then source, then id. */
  readonly articles: readonly EditionArticle[]
  readonly records: readonly StatementRecord[]
  readonly persons: readonly Person[]
  readonly statements: readonly Statement[]
  readonly findings: readonly Finding[]
}
