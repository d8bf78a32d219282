/** An article's identity: the given one, or 16 hex digits (see `articleId` in extract/id.ts). */
export type ArticleId = string

/** The three texts that an article has; each has offsets of its own. */
export type Part = 'title' | 'standfirst' | 'text'

/** The parts of an article in the order in which they are read. */
export const PARTS: readonly Part[] = ['title', 'standfirst', 'text']

/** A stretch of one text: UTF-16 code units, half-open `[from, to)`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A stretch of one part of one article. */
export interface Span extends Range {
  readonly article: ArticleId
  readonly part: Part
}
