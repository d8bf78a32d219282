import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphs } from '../../src/text/paragraph.js'
import { sentences } from '../../src/text/sentence.js'
import { anyText, longLines, outside } from './strings.js'

const cut = (text: string): string[] => paragraphs(text).map(({ from, to }) => text.slice(from, to))

const cases: readonly (readonly [string, string[]])[] = [
  ['', []],
  [' \n\u00a0\n', []],
  ['one\ntwo', ['one\ntwo']],
  ['one\n\ntwo', ['one', 'two']],
  ['  one \n \u00a0 \n\t two  ', ['one', 'two']],
  ['one\r\n\r\ntwo\r\nthree', ['one', 'two\r\nthree']],
  ['\ufeffone\n\ufeff\ntwo', ['one', 'two']],
  ['one\u2029\u2029two', ['one', 'two']],
]

describe('paragraphs', () => {
  test.each(cases)('%j', (text, list) => {
    expect(cut(text)).toEqual(list)
  })
  test('in order, trimmed, cover all but white space, and stay whole when cut again', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const { from, to } of paragraphs(text)) {
          expect(text.slice(last, from)).toMatch(/^[\s\u200b]*$/u)
          expect(paragraphs(text.slice(from, to))).toEqual([{ from: 0, to: to - from }])
          last = to
        }
        expect(text.slice(last)).toMatch(/^[\s\u200b]*$/u)
      }),
      { numRuns: 500 },
    )
  })
  test.each(longLines)('a megabyte of %s', (_, text) => {
    expect(outside(text, paragraphs(text))).toBe('')
    expect(outside(text, sentences(text))).toBe('')
  })
})
