import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../../src/text/fold.js'
import { anyText, longLines, timed } from './strings.js'

const cases: readonly (readonly [string, string])[] = [
  ['“Ann’s” — well…', '"ann\'s" - well...'],
  ['I´ve don`t body′s', "i've don't body's"],
  ['a \u00a0\t\n b', 'a b'],
  ['zero\u200bwidth soft\u00adhyphen \ufeffmark', 'zerowidth softhyphen mark'],
  ['e\u0301 É', 'é é'],
  ['e\u00ad\u0301', 'é'],
  ['\u1FFD \u1FEF', "' '"],
  ['\u1100\u1161\u11a8', '각'],
  ['\u0130', 'i\u0307'],
  ['🙂 \ud800', '🙂 \ud800'],
  ['', ''],
]

describe('fold', () => {
  test.each(cases)('%j', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })
  test('the words found in the folded text lie where `at` says', () => {
    const text = 'She said:\u00a0 “Zero\u200b Tolerance — always…”'
    const { text: folded, at } = fold(text)
    const i = folded.indexOf('tolerance')
    expect(text.slice(at[i], at[i + 'tolerance'.length])).toBe('Tolerance')
  })
  test('`at` has one place a unit, never falls, and ends at the end', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { text: folded, at } = fold(text)
        expect(at.length).toBe(folded.length + 1)
        expect(at[folded.length]).toBe(text.length)
        for (let i = 0; i < folded.length; i++) expect(at[i]).toBeLessThanOrEqual(at[i + 1] as number)
      }),
      { numRuns: 500 },
    )
  })
  test('folding twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(fold(fold(text).text).text).toBe(fold(text).text)
      }),
      { numRuns: 500 },
    )
  })
  test('a slice between mapped offsets folds to the same stretch', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, x, y) => {
        const { text: folded, at } = fold(text)
        // Places where a cluster begins: elsewhere the stretch is part of one letter.
        const places = Array.from(at.keys()).filter(i => i === 0 || at[i] !== at[i - 1] || i === folded.length)
        const [i, j] = [places[x % places.length] as number, places[y % places.length] as number].sort((p, q) => p - q)
        const piece = fold(text.slice(at[i as number], at[j as number])).text
        expect(piece).toBe(folded.slice(i, j))
      }),
      { numRuns: 1000 },
    )
  })
  test.each(longLines)('a megabyte of %s', (_, text) => {
    expect(timed(() => fold(text))).toBeLessThan(5000)
  })
})
