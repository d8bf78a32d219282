import type { Item, Judged } from './judge.js'

/**
 * B-cubed over the segments that belong to the gold: for each, the share of those of its statement that
 * were said on the same occasion (precision), and the share of those said on it that stand in its statement
 * (recall), the mean over all segments of all stories. Bagga and Baldwin, LREC 1998.
 */
export function bCubed(judged: readonly Pick<Judged, 'items'>[]): { precision: number; recall: number; f: number } {
  const scores = judged.flatMap(({ items }) => {
    const own = items.filter(({ golds }) => golds.length > 0)
    return own.map(item => {
      const together = own.filter(each => each.statement === item.statement)
      const said = own.filter(each => occasionOf(each) === occasionOf(item))
      const both = together.filter(each => occasionOf(each) === occasionOf(item)).length
      return { precision: both / together.length, recall: both / said.length }
    })
  })
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const precision = mean(scores.map(score => score.precision))
  const recall = mean(scores.map(score => score.recall))
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) }
}

const occasionOf = ({ golds }: Item): unknown => golds[0]?.of
