import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenize } from '../../src/text/token.js'
import { anyText, longLines, outside } from './strings.js'

const show = (text: string): string =>
  tokenize(text)
    .map(({ kind, norm }) => `${kind[0]}:${norm}`)
    .join(' ')

const cases: readonly (readonly [string, string])[] = [
  ['Haven’t we?', "w:haven't w:we p:?"],
  ["Ann's dogs' bowls", "w:ann's w:dogs p:' w:bowls"],
  ['I´ve don`t body′s', "w:i've w:don't w:body's"],
  ['`so´ 5′', "p:' w:so p:' n:5 p:'"],
  ['re-evaluate', 'w:re p:- w:evaluate'],
  ['5,000 3.5 23rd 10:30 2.', 'n:5,000 n:3.5 n:23rd n:10:30 n:2 p:.'],
  ['$5.50, 7%, £3m', 'p:$ n:5.50 p:, n:7 p:% p:, p:£ n:3m'],
  ['the U.S. at 5 a.m. now', 'w:the w:u.s. w:at n:5 w:a.m. w:now'],
  ['well… and... or . . . so', 'w:well p:… w:and p:… w:or p:… w:so'],
  ['“a” «b» ‘c’', 'p:" w:a p:" p:" w:b p:" p:\' w:c p:\''],
  ['a — b–c', 'w:a p:- w:b p:- w:c'],
  ['Cafe\u0301 CAFÉ', 'w:café w:café'],
  ['well\u00adbeing zero\u200bwidth', 'w:wellbeing w:zero w:width'],
  ['\ufeffHe 🙂 left', 'w:he p:🙂 w:left'],
  ['שלום עולם', 'w:שלום w:עולם'],
  ['happen.The', 'w:happen p:. w:the'],
  ['@some_one #tag & a/b', 'p:@ w:some_one p:# w:tag p:& w:a p:/ w:b'],
  ['“‘Tis the ’90s', "p:\" p:' w:tis w:the p:' n:90s"],
  ['a.b.com', 'w:a p:. w:b p:. w:com'],
  ['B2B and COVID-19', 'w:b2b w:and w:covid p:- n:19'],
]

describe('tokenize', () => {
  test.each(cases)('%s', (text, tokens) => {
    expect(show(text)).toBe(tokens)
  })
  test('a range keeps the offsets of the whole', () => {
    expect(tokenize('one two three', 4, 7)).toEqual([{ kind: 'word', from: 4, to: 7, norm: 'two' }])
    expect(() => tokenize('one', 2, 9)).toThrow(RangeError)
  })
  test('in order, not empty; only white space lies between', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const { from, to } of tokenize(text)) {
          expect(to).toBeGreaterThan(from)
          expect(text.slice(last, from)).toMatch(/^[\s\u200b]*$/u)
          last = to
        }
        expect(text.slice(last)).toMatch(/^[\s\u200b]*$/u)
      }),
      { numRuns: 500 },
    )
  })
  test('the norm comes from the slice alone', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { from, to, kind, norm } of tokenize(text)) {
          const alone = tokenize(text.slice(from, to))
          expect(alone.map(one => one.norm)).toEqual([norm])
          expect(alone[0]?.kind).toBe(kind)
          expect(tokenize(text, from, to).map(one => one.norm)).toEqual([norm])
        }
      }),
      { numRuns: 500 },
    )
  })
  test('a letter from elsewhere at the end changes nothing before it', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aBz_09 .,:…\'’‘“”"-–$%\n\u00a0') })
    fc.assert(
      fc.property(plain, text => {
        expect(tokenize(`${text} é`).slice(0, -1)).toEqual(tokenize(text))
      }),
      { numRuns: 2000 },
    )
  })
  test.each(longLines)('a megabyte of %s', (_, text) => {
    expect(outside(text, tokenize(text))).toBe('')
  })
})
