import type { ArticleId } from './span.js'

/** The articles about one event. */
export interface Story {
  readonly id: string
  readonly title: string | null
  /** Sorted. */
  readonly articles: readonly ArticleId[]
  /** Why they are one story, in words. */
  readonly why: readonly string[]
}
