import type { ArticleId, Part, Range, Span } from './span.js'

/** What a stretch of the body is; `note` is an outlet's own correction or update note. */
export interface Block extends Range {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'quote' | 'post' | 'note'
}

/**
 * One outlet's text. `text` is the body alone: blocks joined by one blank line
 * (a quote or post block keeps its own line breaks). It is never changed after extraction.
 */
export interface Article {
  readonly id: ArticleId
  /** The path as typed, the URL, or `-` for standard input. */
  readonly source: string
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly standfirst: string | null
  readonly authors: readonly string[]
  /** ISO 8601, to the precision that is known. */
  readonly published: string | null
  readonly modified: string | null
  /** BCP 47, as far as it is known. */
  readonly language: string | null
  readonly text: string
  readonly blocks: readonly Block[]
  /** False where the text is cut or behind a wall; null where nothing tells. */
  readonly complete: boolean | null
  /** Fields of a JSON record that Variorum does not know; they pass through. */
  readonly extra: Readonly<Record<string, unknown>>
}

/** A stretch of the page that is not the article, and why. */
export interface Dropped {
  readonly reason: string
  readonly text: string
}

/** Runs of an article's part that stand in the page, in order: `part[from, to)` comes from `html[htmlFrom, htmlTo)`. */
export interface SourceMap {
  readonly runs: readonly (Range & { readonly part: Part; readonly htmlFrom: number; readonly htmlTo: number })[]
}

export interface Extraction {
  readonly article: Article
  readonly dropped: readonly Dropped[]
  readonly map: SourceMap | null
}

/** The text of one part; empty where the article has none. */
export function partText(article: Article, part: Part): string {
  return (part === 'text' ? article.text : article[part]) ?? ''
}

/** The words that a span stands for. Throws a RangeError where it does not lie in the article. */
export function slice(article: Article, span: Span): string {
  const text = partText(article, span.part)
  if (span.article !== article.id || span.from < 0 || span.to < span.from || span.to > text.length)
    throw new RangeError(`no span ${span.part}[${span.from}, ${span.to}) of ${span.article} in article ${article.id}`)
  return text.slice(span.from, span.to)
}
