import type { Article, Dropped } from '../../model/article.js'
import type { PersonId } from '../../model/person.js'
import type { Annotation } from '../../model/quote.js'

/** An article with its quotes. */
export interface Annotated {
  readonly article: Article
  readonly annotation: Annotation
}

/** An article with its quotes, and the person behind each of them. */
export interface AnnotatedArticle extends Annotated {
  /** One for each quote; null where the speaker is unknown or unnamed. */
  readonly persons: readonly (PersonId | null)[]
  /** What extraction left out of the page: a lost post may have held a quotation. */
  readonly dropped?: readonly Dropped[]
}
