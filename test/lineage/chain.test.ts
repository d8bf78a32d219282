import { describe, expect, test } from 'vitest'
import { seeded } from '../../bench/random.js'
import { lineage } from '../../src/lineage/lineage.js'
import { type Plan, plantStory } from './chain.js'
import { addScore, emptyScore, type Score } from './score.js'

const EVIDENCE: readonly Plan['evidence'][] = ['credit', 'dateline', 'times', 'none']
const SHAPES: readonly Plan['shape'][] = ['chain', 'star', 'merge', 'cut']

/** All kinds of stories with one share of words rewritten, `runs` of each. */
function scored(rewriting: number, runs: number): Score {
  const score = emptyScore()
  for (const evidence of EVIDENCE)
    for (const shape of SHAPES)
      for (let run = 0; run < runs; run++) {
        const story = plantStory(seeded(5000 + 31 * run), { rewriting, evidence, shape })
        addScore(score, story, lineage(story.told))
      }
  return score
}

describe('planted chains', () => {
  test.each([
    [0, 0.99],
    [0.15, 0.97],
    [0.3, 0.95],
  ])('with %f of the words rewritten', (rewriting, floor) => {
    const { planted, found, directed, right, wrong, untold, guessed, spurious } = scored(rewriting, 2)
    expect(planted).toBeGreaterThan(300)
    expect(found / planted).toBeGreaterThanOrEqual(floor)
    expect(right / directed).toBeGreaterThanOrEqual(0.95)
    expect([wrong, guessed, spurious]).toEqual([0, 0, 0])
    expect(untold).toBeGreaterThan(0)
  })

  test('where most words are new, nothing is made up', () => {
    const { wrong, guessed, spurious } = scored(0.6, 1)
    expect([wrong, guessed, spurious]).toEqual([0, 0, 0])
  })
})
