import type { Article, Extraction } from '../model/article.js'

export interface ExtractLineOptions {
  /** Adds the field `map`: where each run of the text stands in the HTML. */
  readonly map?: boolean
}

/** One line of `variorum extract`, without its line feed; the fields stand in the order of the format, unknown ones last. */
export function toExtractLine(extraction: Extraction, options: ExtractLineOptions = {}): string {
  const { article, dropped, map } = extraction
  return JSON.stringify({ ...articleFields(article), dropped, ...(options.map ? { map } : {}), ...article.extra })
}

/** The article's own fields in the order of the format, `extra` left out. */
export function articleFields(article: Article): Omit<Article, 'extra'> {
  const { id, source, url, outlet, title, standfirst, authors, published, modified, language, text, blocks, complete } =
    article
  return { id, source, url, outlet, title, standfirst, authors, published, modified, language, text, blocks, complete }
}
