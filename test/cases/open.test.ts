import { describe, expect, test } from 'vitest'
import { complaint, faultsOf } from './open.js'

describe('the list of open cases only shrinks', () => {
  test.each([
    ['holds', [], false, null],
    ['fails', ['quote {} got []', 'text {} got []'], false, 'a-case: quote {} got []\ntext {} got []'],
    ['fails, and is open', ['quote {} got []'], true, null],
    ['holds, and is open', [], true, "a-case holds: take it off quotes.jsonl's list in test/cases/open.json"],
  ])('a case that %s', (_, wrong, isOpen, expected) => {
    expect(complaint('quotes.jsonl', 'a-case', wrong, isOpen)).toBe(expected)
  })

  test.each([
    [['a', 'b'], []],
    [['b', 'a'], ['quotes.jsonl: not sorted, or a name twice']],
    [['a', 'a'], ['quotes.jsonl: not sorted, or a name twice']],
    [['a', 'c'], ['quotes.jsonl: there is no case c']],
  ])('the names %j', (names, expected) => {
    const cases = new Map([['quotes.jsonl', [{ name: 'a' }, { name: 'b' }]]])
    expect(faultsOf(new Map([['quotes.jsonl', names]]), cases)).toEqual(expected)
  })

  test('a list for a file that there is not', () => {
    expect(faultsOf(new Map([['other.jsonl', ['a']]]), new Map())).toEqual(['other.jsonl: there is no case a'])
  })
})
