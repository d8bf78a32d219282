import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { meetings } from '../../src/group/bucket.js'
import { dayOf, isoDay } from '../../src/group/day.js'
import { heap } from '../../src/group/heap.js'
import { type Edge, link } from '../../src/group/linkage.js'
import { bandsOf, jaccard } from '../../src/group/minhash.js'
import { profiler } from '../../src/group/profile.js'
import { scorer } from '../../src/group/score.js'
import { article, fireArticles } from './articles.js'

describe('the day of an article', () => {
  test.each([
    ['that of its publication', '2031-05-04T09:30+01:00', 'March 3, 2030\nIt rained.', '2031-05-04'],
    ['its dateline', null, 'Rain in Wexcombe\nPublished: May 4th, 2011, 3:15 pm\nIt rained.', '2011-05-04'],
    ['day first', null, 'By Ola Brandt, 4 Sept. 2011\n\nIt rained.', '2011-09-04'],
    ['in figures, the year first', null, '2011 - 05 - 04 11:47\nIt rained.', '2011-05-04'],
    ['none in figures that are read in two ways', null, '5/4/2011\nIt rained.', null],
    ['none that is no day', null, 'February 31, 2011\nIt rained.', null],
    [
      'none in a sentence about something else',
      null,
      'Edda Quill, the oldest mayor the county ever had, who was born on April 22, 1923, in a lighthouse, has died.',
      null,
    ],
    ['none', null, 'It rained on Monday.', null],
  ])('is %s', (_, published, text, expected) => {
    const day = dayOf(article({ id: 'a', text, published }))
    expect(day === null ? null : isoDay(day)).toBe(expected)
  })
})

const hashes = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { minLength: 1, maxLength: 80 })
  .map(list => Uint32Array.from(list).sort())

describe('MinHash', () => {
  it('gives equal sets equal bands', () => {
    fc.assert(
      fc.property(hashes, set => {
        expect(bandsOf(set)).toEqual(bandsOf(set.slice()))
      }),
    )
  })

  it('finds at least 99 of 100 pairs with a Jaccard index of .8', () => {
    let found = 0
    const pairs = 400
    for (let pair = 0; pair < pairs; pair++) {
      // 160 in common and 20 of its own for each: 160 / 200.
      const member = (i: number): number => Math.imul(pair * 1000 + i + 1, 0x9e3779b1) >>> 0
      const set = (own: number): Uint32Array =>
        Uint32Array.from({ length: 180 }, (_, i) => member(i < 160 ? i : own + i)).sort()
      const [a, b] = [set(200), set(500)]
      expect(jaccard(a, b)).toBeCloseTo(0.8)
      const bands = new Set(bandsOf(a))
      if (bandsOf(b).some(band => bands.has(band))) found++
    }
    expect(found / pairs).toBeGreaterThanOrEqual(0.99)
  })

  it('counts the Jaccard index as sets do', () => {
    fc.assert(
      fc.property(hashes, hashes, (a, b) => {
        const common = [...a].filter(each => b.includes(each)).length
        expect(jaccard(a, b)).toBeCloseTo(common / new Set([...a, ...b]).size)
      }),
    )
  })
})

describe('meetings', () => {
  const keys = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }), { maxLength: 12 })

  it('are those of a naive search', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 2 }), (lists, cap, least) => {
        const expected: string[] = []
        for (let i = 0; i < lists.length; i++)
          for (let j = 0; j < i; j++) {
            const leads = (key: number): boolean =>
              lists
                .map((list, k) => ({ list, k }))
                .filter(({ list }) => list.includes(key))
                .findIndex(({ k }) => k === j) < cap
            if (lists[i]!.filter(key => lists[j]!.includes(key) && leads(key)).length >= least)
              expected.push(`${i} ${j}`)
          }
        const found: string[] = []
        meetings(
          lists.map(list => Uint32Array.from(list)),
          { cap, least },
          (i, j) => found.push(`${i} ${j}`),
        )
        expect(found.sort()).toEqual(expected.sort())
      }),
    )
  })
})

describe('a heap', () => {
  it('gives what it holds in order, less what was let go', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), numbers => {
        const queue = heap<number>((a, b) => a - b)
        for (const number of numbers) queue.push(number)
        queue.retain(number => number % 3 !== 0)
        const kept = numbers.filter(number => number % 3 !== 0)
        expect(queue.size).toBe(kept.length)
        expect(kept.map(() => queue.pop())).toEqual(kept.sort((a, b) => a - b))
        expect(queue.pop()).toBeUndefined()
      }),
    )
  })
})

describe('average linkage', () => {
  const CUT = 0.5
  // Scores in quarters of a hundredth, all different, so that no tie hides a mistake.
  const matrix = fc
    .integer({ min: 1, max: 9 })
    .chain(n =>
      fc.tuple(fc.constant(n), fc.uniqueArray(fc.integer({ min: 0, max: 997 }), { minLength: 36, maxLength: 36 })),
    )

  it('agrees with a naive one over the whole matrix', () => {
    fc.assert(
      fc.property(matrix, ([n, values]) => {
        const score = (i: number, j: number): number =>
          values[Math.min(i, j) + (Math.max(i, j) * (Math.max(i, j) - 1)) / 2]! / 997
        const edges: Edge[] = []
        for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) if (score(i, j) >= CUT) edges.push([j, i, score(i, j)])
        const start = Array.from({ length: n }, (_, i) => [i])
        const judge = { cut: CUT, score, refuses: () => false }
        const shown = (groups: readonly (readonly number[])[]): string[] => groups.map(group => group.join(' ')).sort()
        expect(shown(link(start, edges, judge))).toEqual(shown(naive(start, score, CUT)))
        expect(shown(link(start, [...edges].reverse(), judge))).toEqual(shown(link(start, edges, judge)))
      }),
    )
  })
})

function naive(start: readonly number[][], score: (i: number, j: number) => number, cut: number): number[][] {
  const groups = start.map(group => [...group])
  for (;;) {
    let best: [number, number, number] | null = null
    for (let i = 0; i < groups.length; i++)
      for (let j = 0; j < i; j++) {
        const scores = groups[i]!.flatMap(a => groups[j]!.map(b => score(a, b)))
        const mean = scores.reduce((all, each) => all + each, 0) / scores.length
        if (mean >= cut && (best === null || mean > best[2])) best = [j, i, mean]
      }
    if (best === null) return groups
    groups[best[0]] = [...groups[best[0]]!, ...groups[best[1]]!].sort((a, b) => a - b)
    groups.splice(best[1], 1)
  }
}

describe('scores', () => {
  const { score } = scorer(fireArticles.map(profiler()))

  it('are the same both ways round, and 1 with itself', () => {
    for (let i = 0; i < fireArticles.length; i++) {
      expect(score(i, i)).toBeCloseTo(1, 5)
      for (let j = 0; j < i; j++) expect(score(i, j)).toBe(score(j, i))
    }
  })

  it('fall where days lie between', () => {
    const [a, b] = fireArticles.slice(0, 2) as [(typeof fireArticles)[0], (typeof fireArticles)[0]]
    const at = (published: string | null): number => scorer([a, { ...b, published }].map(profiler())).score(0, 1)
    const [same, week, year, none] = [at('2031-02-03'), at('2031-02-10'), at('2032-02-03'), at(null)]
    expect(same).toBe(none)
    expect(week).toBeLessThan(same)
    expect(year).toBeLessThan(week)
    expect(year).toBeGreaterThanOrEqual(same / 2)
  })
})
