import { describe, expect, it } from 'vitest'
import { f1, measure, ratio } from '../../bench/attribution.js'
import { dataPath } from '../data.js'

const file = dataPath('bench', 'quotes', 'polnear-dev.jsonl')

describe.skipIf(file === null)('quotations on real news do not fall below what was reached', () => {
  const scores = file === null ? null : measure(file)
  const floors = [
    ['content', 0.601],
    ['speech', 0.694],
    ['marked', 0.877],
    ['joint', 0.595],
    ['cue', 0.677],
    ['source', 0.703],
  ] as const

  it.each(floors)('%s: exact F1 of %d', (name, floor) => {
    expect(scores && f1(scores[name])).toBeGreaterThanOrEqual(floor)
  })

  it('speakers, on most of what people found', () => {
    const { matched, sourced, exact, overlap } = scores?.speaker ?? { matched: 0, sourced: 0, exact: 0, overlap: 0 }
    expect(ratio(matched, scores?.joint.gold ?? 0)).toBeGreaterThanOrEqual(0.61)
    expect(ratio(exact, sourced)).toBeGreaterThanOrEqual(0.87)
    expect(ratio(overlap, sourced)).toBeGreaterThanOrEqual(0.942)
  })
})
