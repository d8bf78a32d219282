import { isContent, type Word } from '../collate/word/word.js'
import type { Article } from '../model/article.js'
import { stem } from '../text/stem.js'
import { tokenize } from '../text/token.js'

/** Finds the articles that share rare words with a quotation. */
export interface Search {
  /** The articles worth reading, best first; ties keep the order that they were given in. */
  near(words: readonly Word[]): Article[]
}

/** So many articles are read closely for one quotation. */
const CLOSE = 24

/** An index of the stems of the articles' words; memory grows with distinct words of each article. */
export function searchOf(articles: readonly Article[]): Search {
  const postings = new Map<string, number[]>()
  const stems = new Map<string, string>()
  articles.forEach((article, at) => {
    const seen = new Set<string>()
    for (const part of [article.title, article.standfirst, article.text])
      for (const { norm, kind } of tokenize(part ?? '')) {
        if (kind === 'punctuation') continue
        let found = stems.get(norm)
        if (found === undefined) {
          found = stem(norm)
          stems.set(norm, found)
        }
        seen.add(found)
      }
    for (const each of seen) {
      const posting = postings.get(each)
      if (posting) posting.push(at)
      else postings.set(each, [at])
    }
  })
  return {
    near(words) {
      const scores = new Map<number, number>()
      const content = words.filter(isContent)
      // Each part of a number is looked up for itself: "5 million dollars" is one word of a quotation.
      const looked = new Set((content.length > 0 ? content : words).flatMap(word => word.norm.split(' ')).map(stem))
      for (const each of looked) {
        const posting = postings.get(each) ?? []
        const weight = Math.log(1 + articles.length / posting.length)
        for (const at of posting) scores.set(at, (scores.get(at) ?? 0) + weight)
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, CLOSE)
        .map(([at]) => articles[at] as Article)
    },
  }
}
