import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align, editDistance, type Match } from '../../src/text/align.js'

type Cost = (x: string, y: string) => number
const strict: Cost = (x, y) => (x === y ? 0 : 1)
/** Half for letters that differ in case only, never for a vowel against a consonant. */
const soft: Cost = (x, y) =>
  x === y ? 0 : x.toLowerCase() === y.toLowerCase() ? 0.5 : /[aeiou]/iu.test(x) === /[aeiou]/iu.test(y) ? 1 : Infinity

/** The least cost, by trying everything. */
function least(a: string, b: string, cost: Cost): number {
  if (a === '' || b === '') return a.length + b.length
  return Math.min(
    least(a.slice(1), b.slice(1), cost) + cost(a[0] as string, b[0] as string),
    least(a.slice(1), b, cost) + 1,
    least(a, b.slice(1), cost) + 1,
  )
}

/** What an alignment costs; a stretch against another pairs what it can, element by element. */
function total(a: readonly string[], b: readonly string[], found: readonly Match[], cost: Cost): number {
  let sum = 0
  for (const { fromA, toA, fromB, toB } of found) {
    const pairs = Math.min(toA - fromA, toB - fromB)
    for (let i = 0; i < pairs; i++) sum += cost(a[fromA + i] as string, b[fromB + i] as string)
    sum += toA - fromA - pairs + (toB - fromB - pairs)
  }
  return sum
}

function expectCover(a: readonly unknown[], b: readonly unknown[], found: readonly Match[]): void {
  let [x, y] = [0, 0]
  for (const { fromA, toA, fromB, toB } of found) {
    expect([fromA, fromB]).toEqual([x, y])
    expect(toA - fromA + (toB - fromB)).toBeGreaterThan(0)
    ;[x, y] = [toA, toB]
  }
  expect([x, y]).toEqual([a.length, b.length])
}

const show = (a: string, b: string): string =>
  align(a.split(' '), b.split(' '))
    .map(
      m =>
        `${m.same ? '=' : '~'}${a.split(' ').slice(m.fromA, m.toA).join('_')}/${b.split(' ').slice(m.fromB, m.toB).join('_')}`,
    )
    .join(' ')

describe('align', () => {
  test.each([
    ['we are very sorry', 'we are sorry', '=we_are/we_are ~very/ =sorry/sorry'],
    ['we are sorry', 'we are very sorry', '=we_are/we_are ~/very =sorry/sorry'],
    ['the safety of all', 'the satefy of all', '=the/the ~safety/satefy =of_all/of_all'],
    ['a', 'a', '=a/a'],
  ])('%s | %s', (a, b, matches) => {
    expect(show(a, b)).toBe(matches)
  })
  test('empty lists', () => {
    expect(align([], [])).toEqual([])
    expect(align(['a'], [])).toEqual([{ fromA: 0, toA: 1, fromB: 0, toB: 0, same: false }])
  })
  const word = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'B', 'e'), maxLength: 6 })
  test.each([
    ['strict', strict],
    ['soft', soft],
  ] as const)('least total cost, %s', (_, cost) => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const [x, y] = [a.split(''), b.split('')]
        const found = align(x, y, cost)
        expectCover(x, y, found)
        for (const m of found) if (m.same) expect(x.slice(m.fromA, m.toA)).toEqual(y.slice(m.fromB, m.toB))
        expect(total(x, y, found, cost)).toBe(least(a, b, cost))
      }),
      { numRuns: 300 },
    )
  })
  test('long lists: covered, and what is common is found', () => {
    const a = Array.from({ length: 100_000 }, (_, i) => `w${(i * 7919) % 60_000}`)
    const b = a.flatMap((w, i) => (i % 10 === 3 ? [] : i % 10 === 7 ? ['new', w] : [w]))
    const found = align(a, b)
    expectCover(a, b, found)
    expect(found.reduce((n, m) => n + (m.same ? m.toA - m.fromA : 0), 0)).toBeGreaterThan(85_000)
  })
  test('long lists without anything unique', () => {
    const a = Array.from({ length: 50_000 }, (_, i) => `${i % 7}`)
    const b = Array.from({ length: 40_000 }, (_, i) => `${i % 5}`)
    const found = align(a, b)
    expectCover(a, b, found)
  })
  test('a deep run of anchors does not overflow the stack', () => {
    const a = Array.from({ length: 30_000 }, (_, i) => `${i}`)
    const b = a.map((w, i) => (i % 2 === 0 ? w : `${w}x`))
    expectCover(a, b, align(a, b))
  })
})

/** The definition, word for word. */
function naive(a: readonly string[], b: readonly string[]): number {
  const [i, j] = [a.length, b.length]
  if (i === 0 || j === 0) return i + j
  let best = Math.min(
    naive(a.slice(0, -1), b) + 1,
    naive(a, b.slice(0, -1)) + 1,
    naive(a.slice(0, -1), b.slice(0, -1)) + (a[i - 1] === b[j - 1] ? 0 : 1),
  )
  if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
    best = Math.min(best, naive(a.slice(0, -2), b.slice(0, -2)) + 1)
  return best
}

describe('editDistance', () => {
  test.each([
    ['safety', 'satefy', 2],
    ['their', 'thier', 1],
    ['', 'abc', 3],
    ['ca', 'abc', 3],
    ['🙂', '🙃', 1],
    ['same', 'same', 0],
  ] as const)('%s %s', (a, b, n) => {
    expect(editDistance(a, b)).toBe(n)
    expect(editDistance(b, a)).toBe(n)
  })
  test('as the definition', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '🙂'), maxLength: 5 })
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(naive(Array.from(a), Array.from(b)))
      }),
      { numRuns: 300 },
    )
  })
})
