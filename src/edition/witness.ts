import type { Article } from '../model/article.js'
import type { Witness } from '../model/edition.js'

/** By date of publication (undated last), then source, then id. */
export function byPublication(a: Article, b: Article): number {
  return (
    compareText(a.published ?? '\uFFFF', b.published ?? '\uFFFF') ||
    compareText(a.source, b.source) ||
    compareText(a.id, b.id)
  )
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Articles with the same text are one witness: the earliest stands for the others. In order of publication. */
export function witnessesOf(articles: readonly Article[]): Witness[] {
  const byText = new Map<string, Article[]>()
  for (const article of [...articles].sort(byPublication))
    byText.set(article.text, [...(byText.get(article.text) ?? []), article])
  return [...byText.values()].map(([first, ...copies]) => ({
    article: (first as Article).id,
    copies: copies.map(copy => copy.id),
  }))
}
