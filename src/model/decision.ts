import type { ArticleId } from './span.js'

/** What a person has settled about stories; it outlives every new grouping. */
export interface Decision {
  /** These articles are one story. */
  readonly together?: readonly ArticleId[]
  /** No article of one list shares a story with an article of another. */
  readonly apart?: readonly (readonly ArticleId[])[]
  /** Why, for those who read the file. */
  readonly note?: string
}
