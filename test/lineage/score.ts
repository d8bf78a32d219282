import type { Lineage } from '../../src/lineage/lineage.js'
import type { Copy, Passage, Reuse } from '../../src/model/lineage.js'
import type { Range, Span } from '../../src/model/span.js'
import type { PlantedStory } from './chain.js'

/** How much of what was planted was found, and what was found that was not planted. */
export interface Score {
  planted: number
  found: number
  /** Copies whose direction the articles tell: how many there are, how many were found, how many the right way. */
  directed: number
  right: number
  wrong: number
  /** Copies whose direction nothing tells, and those that were given one. */
  untold: number
  guessed: number
  /** Pairs of articles with reuse that nobody planted, directly or through a common source. */
  spurious: number
  /** Copies found between articles that are not of one copying step. */
  indirect: number
}

export function emptyScore(): Score {
  return { planted: 0, found: 0, directed: 0, right: 0, wrong: 0, untold: 0, guessed: 0, spurious: 0, indirect: 0 }
}

export function addScore(score: Score, story: PlantedStory, { findings }: Lineage): void {
  const reuses = findings.filter((each): each is Reuse => each.kind === 'reuse')
  const copies = findings.filter((each): each is Copy => each.kind === 'copy')
  for (const { from, to, source, copy } of story.passages) {
    score.planted++
    const pair = reuses.find(({ articles }) => articles.includes(from) && articles.includes(to))
    if (pair && half(pair, from, source) && half(pair, to, copy)) score.found++
  }
  for (const { from, to, told } of story.edges) {
    const forward = copies.some(each => each.from === from && each.to === to)
    const back = copies.some(each => each.from === to && each.to === from)
    if (told) {
      score.directed++
      if (forward) score.right++
      if (back) score.wrong++
    } else {
      score.untold++
      if (forward || back) score.guessed++
    }
  }
  const family = families(story)
  for (const { articles } of reuses) if (family.get(articles[0]) !== family.get(articles[1])) score.spurious++
  for (const { from, to } of copies)
    if (!story.edges.some(each => (each.from === from && each.to === to) || (each.from === to && each.to === from)))
      score.indirect++
}

/** Half of the planted words at least are in passages of the finding. */
function half(finding: Reuse, article: string, range: Range): boolean {
  const spans = finding.passages.flatMap(({ cites }: Passage) => cites.map(i => finding.cites[i] as Span))
  const covered = spans
    .filter(span => span.article === article)
    .reduce((sum, span) => sum + Math.max(0, Math.min(span.to, range.to) - Math.max(span.from, range.from)), 0)
  return covered * 2 >= range.to - range.from
}

function families({ told, edges }: PlantedStory): Map<string, string> {
  const root = new Map(told.map(({ article }) => [article.id, article.id]))
  const find = (id: string): string => (root.get(id) === id ? id : find(root.get(id) as string))
  for (const { from, to } of edges) root.set(find(to), find(from))
  return new Map(told.map(({ article }) => [article.id, find(article.id)]))
}
