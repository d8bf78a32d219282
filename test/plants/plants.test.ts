import { describe, expect, it } from 'vitest'
import { type Judged, judgeCompare, judgeStories } from './judge.js'

/** Kinds that fall short of a share, with what they reach; empty where none does. */
function short({ verdicts }: Judged, least: number): Record<string, number> {
  const kinds = [...new Set(verdicts.map(verdict => verdict.kind))]
  const shares = kinds.map(kind => {
    const planted = verdicts.filter(verdict => verdict.kind === kind)
    return [kind, planted.filter(verdict => verdict.found).length / planted.length] as const
  })
  return Object.fromEntries(shares.filter(([, share]) => share < least))
}

const shareOf = ({ verdicts }: Judged): number => verdicts.filter(verdict => verdict.found).length / verdicts.length

describe('planted edits, compared alone', () => {
  const judged = judgeCompare(500, 11)
  it('are there in every kind', () => expect(new Set(judged.verdicts.map(each => each.kind)).size).toBe(14))
  it('are found with their kind', () => expect(short(judged, 0.98)).toEqual({}))
  it('are all that is reported', () => {
    expect(judged.spurious.length / judged.verdicts.length).toBeLessThan(0.01)
  })
  it('are not seen where only typography differs', () => expect(judged.wronged).toEqual([]))
})

describe('planted edits in articles', () => {
  it('are found with their kind, and nothing where only typography differs', async () => {
    const judged = await judgeStories(8, 11)
    expect(shareOf(judged)).toBeGreaterThan(0.98)
    expect(judged.spurious.length / judged.verdicts.length).toBeLessThan(0.01)
    expect(judged.wronged).toEqual([])
  })
})
