import type { Article } from './article.js'

/** By date of publication (undated last), then source, then id. */
export function byPublication(a: Article, b: Article): number {
  return (
    compareText(a.published ?? '\uFFFF', b.published ?? '\uFFFF') ||
    compareText(a.source, b.source) ||
    compareText(a.id, b.id)
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
