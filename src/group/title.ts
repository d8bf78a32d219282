import type { Article } from '../model/article.js'
import { kept } from '../text/kept.js'
import { stem } from '../text/stem.js'
import { tokenize } from '../text/token.js'

const stemsOf = kept(
  (text): ReadonlySet<string> =>
    new Set(
      tokenize(text)
        .filter(token => token.kind !== 'punctuation')
        .map(token => stem(token.norm)),
    ),
)

/** The stems of an article, line by line: copies share their lines. */
function allStems({ title, text }: Article): Set<string> {
  const stems = new Set(stemsOf(title ?? ''))
  for (const line of text.split('\n')) for (const each of stemsOf(line)) stems.add(each)
  return stems
}

/**
 * The article whose headline is the story's title: the most central one, whose words most of the articles have. The
 * mean over its words of the share of articles that have the word; ties go to the first article. Null where none has
 * a headline.
 */
export function titleSource(articles: readonly Article[]): Article | null {
  const titled = articles.filter(article => article.title)
  if (titled.length < 2) return titled[0] ?? null
  const counts = new Map<string, number>()
  for (const article of articles) for (const each of allStems(article)) counts.set(each, (counts.get(each) ?? 0) + 1)
  let best: { article: Article; score: number } | null = null
  for (const article of titled) {
    const stems = [...stemsOf(article.title ?? '')]
    const score = stems.reduce((sum, each) => sum + (counts.get(each) ?? 0), 0) / Math.max(1, stems.length)
    if (!best || score > best.score) best = { article, score }
  }
  return best?.article ?? null
}

/** The headline of `titleSource`. */
export const storyTitle = (articles: readonly Article[]): string | null => titleSource(articles)?.title ?? null
