import { describe, expect, test } from 'vitest'
import { covered, holds, isNamed, meets, placesOf } from './word.js'

describe('words are compared without case, punctuation and kinds of marks', () => {
  test.each([
    ['The Tug’s late—again.', "tug's LATE again", true],
    ['The tugs are late', 'tug', false],
    ['the tug is late', 'is the tug', false],
    ['12 tugs', '12', true],
    ['the tug', '…', false],
    ['', 'tug', false],
  ])('“%s” holds “%s”: %s', (outer, inner, expected) => {
    expect(holds(outer, inner)).toBe(expected)
  })

  test('one of two texts stands in the other', () => {
    expect(meets('the tug', 'the tug is late')).toBe(true)
    expect(meets('the tug is late', 'the tug')).toBe(true)
    expect(meets('the tug is late', 'the tug is early')).toBe(false)
  })

  test.each([
    ['Late, late tugs. A late “late” tug.', 'late late', ['Late, late', 'late “late']],
    ['Too late', 'late tug', []],
    ['Too late', '–', []],
  ])('the places in “%s” of “%s”', (text, inner, expected) => {
    expect(placesOf(text, inner).map(({ from, to }) => text.slice(from, to))).toEqual(expected)
  })

  test.each([
    ['a b c d', 'a b c d', 1],
    ['a b x d', 'a b c d', 0.75],
    ['d a b c', 'a b c d', 0.75],
    ['b a', 'a b', 0.5],
    ['x y', 'a b', 0],
    ['a', '', 0],
    // The longest run goes first, and parts what is left of it from what is right of it.
    ['c d e a b x c', 'a b c d e', 0.6],
  ])('“%s” covers of “%s”: %d', (outer, inner, share) => {
    expect(covered(outer, inner)).toBeCloseTo(share)
  })

  test.each([
    ['Ines Moll', 'ines moll', true],
    ['Ines Moll', 'Moll', false],
    ['Ines Moll', ['Rolf Berg', 'Ines Moll'], true],
    ['Ines Moll', [], false],
    ['Ines Moll', null, false],
    [null, null, true],
    [null, ['Ines Moll', null], true],
    [null, 'Ines Moll', false],
  ])('%s is %j: %s', (name, wanted, expected) => {
    expect(isNamed(name, wanted)).toBe(expected)
  })
})
