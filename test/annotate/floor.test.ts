import { describe, expect, it } from 'vitest'
import { f1, measure, ratio } from '../../bench/attribution.js'
import { dataPath } from '../data.js'

const file = dataPath('bench', 'quotes', 'polnear-dev.jsonl')

describe.skipIf(file === null)('quotations on real news do not fall below what was reached', () => {
  const scores = file === null ? null : measure(file)
  const floors = [
    ['content', 0.54],
    ['speech', 0.655],
    ['marked', 0.845],
    ['joint', 0.525],
    ['cue', 0.625],
    ['source', 0.625],
  ] as const

  it.each(floors)('%s: exact F1 of %d', (name, floor) => {
    expect(scores && f1(scores[name])).toBeGreaterThanOrEqual(floor)
  })

  it('speakers', () => {
    const { sourced, exact, overlap } = scores?.speaker ?? { sourced: 0, exact: 0, overlap: 0 }
    expect(ratio(exact, sourced)).toBeGreaterThanOrEqual(0.84)
    expect(ratio(overlap, sourced)).toBeGreaterThanOrEqual(0.915)
  })
})
