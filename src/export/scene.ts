import type { styleText } from 'node:util'
import { type Article, slice } from '../model/article.js'
import type { Edition } from '../model/edition.js'
import type { ArticleId, Span } from '../model/span.js'

export type Style = Parameters<typeof styleText>[0]

/** What the lines of the summary are made from. */
export interface Scene {
  readonly edition: Edition
  readonly articles: ReadonlyMap<ArticleId, Article>
  /** Where each article stands in the edition. */
  readonly ranks: ReadonlyMap<ArticleId, number>
  readonly paint: (style: Style, text: string) => string
  readonly width: number
}

/** Control and direction characters of a text must not reach the terminal. */
const CONTROL = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(CONTROL, '\uFFFD').trim()
}

export function shorten(text: string, room: number): string {
  const signs = [...text]
  return signs.length <= room
    ? text
    : `${signs
        .slice(0, Math.max(1, room - 1))
        .join('')
        .trimEnd()}…`
}

/** The outlet; else the file's name, which is what the user knows the article by. */
export function label({ articles }: Scene, id: ArticleId): string {
  const article = articles.get(id)
  return plain(article?.outlet ?? article?.source.split(/[\\/]/).at(-1) ?? id)
}

export function words({ articles }: Scene, span: Span): string {
  return plain(slice(articles.get(span.article) as Article, span))
}
