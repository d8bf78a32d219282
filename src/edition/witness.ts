import type { Article } from '../model/article.js'
import type { Witness } from '../model/edition.js'
import { byPublication } from '../model/publication.js'

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
