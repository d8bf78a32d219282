import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alikeAmong } from '../../src/collate/reading/alike.js'
import { union } from '../../src/group/union.js'

type Stems = ReadonlySet<string>

/** Each held against each: three stems in common, and three fifths of the shorter. */
function byPairs(reports: readonly Stems[]): number[] {
  const same = union(reports.length)
  for (const [i, a] of reports.entries())
    for (const [j, b] of reports.entries()) {
      const shared = [...a].filter(stem => b.has(stem)).length
      if (shared >= 3 && shared >= 0.6 * Math.min(a.size, b.size)) same.join(i, j)
    }
  return reports.map((_, i) => same.find(i))
}

test('those are alike that holding each against each finds', () => {
  const stems = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(stems, { maxLength: 14 }), lists => {
      const reports = lists.map(list => new Set(list))
      const same = alikeAmong(reports)
      expect(reports.map((_, i) => same.find(i))).toEqual(byPairs(reports))
    }),
    { numRuns: 1000 },
  )
})

test('a hundred thousand reports with the same four words, two and two of which are alike', () => {
  const reports = Array.from({ length: 100_000 }, (_, i) => {
    const own = Math.floor(i / 2)
    return new Set(['boat', 'move', 'quay', 'men', ...['a', 'b', 'c'].map(each => `${each}${own}`), `x${i}`])
  })
  const same = alikeAmong(reports)
  expect(reports.filter((_, i) => same.find(i) !== i - (i % 2))).toHaveLength(0)
})
