import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emphasesOf } from '../../src/check/emphasis.js'

const foundIn = (text: string): string[] => emphasesOf(text).map(({ from, to }) => text.slice(from, to))

const cases: readonly (readonly [text: string, found: readonly string[]])[] = [
  ['the *old* quay', ['*old*']],
  ['**Marta Quill**, _mayor_', ['**Marta Quill**', '_mayor_']],
  ['***all of it***', ['***all of it***']],
  ['*one **two** three*', ['*one **two** three*']],
  ['*over\none line*', ['*over\none line*']],
  ['*over\n\nparagraphs*', []],
  ['“f*** it and s***”', []],
  ['snake_case_names', []],
  ['* a list\n* of two', []],
  ['2 * 3 * 4', []],
  ['****', []],
  [`*${'a'.repeat(200)}*`, [`*${'a'.repeat(200)}*`]],
  [`*${'a'.repeat(201)}*`, []],
  [`*${'😀'.repeat(200)}*`, [`*${'😀'.repeat(200)}*`]],
]

test.each(cases)('%j', (text, found) => {
  expect(foundIn(text)).toEqual(found)
})

/** What stood in the place of the scanner; it looked two hundred characters ahead at each sign. */
const PATTERN =
  /(?<![\p{L}\p{N}*_])(?<signs>\*{1,3}|_{1,3})(?=[^\s*_])(?:[^\n]|\n(?![^\S\n]*\n)){1,200}?(?<=[^\s*_])\k<signs>(?![\p{L}\p{N}*_])/gu

test('the signs are those that a pattern finds in a short text', () => {
  const parts = fc.constantFrom('*', '**', '***', '_', '__', 'a', 'b ', ' ', '\n', '\n \n', 'é', '😀', '1', 'x.')
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), list => {
      const text = list.join('')
      expect(foundIn(text)).toEqual(text.match(PATTERN) ?? [])
    }),
    { numRuns: 2000 },
  )
})
