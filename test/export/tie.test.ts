import { describe, expect, test } from 'vitest'
import { baseLine } from '../../src/export/base.js'
import { type TieReading, tieShown, tieText } from '../../src/export/tie.js'

const TEXTS: Readonly<Record<string, string>> = {
  a: 'We lost nine boats',
  b: 'We lost nine boats',
  c: 'We lost five boats',
  d: 'We lost five boats',
  e: 'We lost six boats',
  f: 'We lost boats',
}
const at = (article: string, words: string) => {
  const from = (TEXTS[article] ?? '').indexOf(words)
  return { article, from, to: from + words.length }
}
const words = ({ article, from, to }: { article: string; from: number; to: number }): string =>
  (TEXTS[article] ?? '').slice(from, to)
const whole = { from: 0, to: 18 }
const reading = (over: Partial<TieReading['occurrences'][number]> = {}): TieReading => ({
  occurrences: [{ kind: 'verbatim', spans: [whole], edits: [], ...over }],
})
const edit = (article: string, said: string, tied = true) => ({
  base: at('a', 'nine'),
  reading: at(article, said),
  tied,
})

describe('who prints which wording of a tie', () => {
  const told = (readings: Readonly<Record<string, TieReading>>): string =>
    tieText(tieShown({ base: at('a', 'nine'), rivals: [at('c', 'five')] }, Object.entries(readings), words), ids =>
      ids.join(' '),
    )

  test('both sides, each with all who print it', () => {
    expect(
      told({
        a: reading(),
        b: reading(),
        c: reading({ edits: [edit('c', 'five')] }),
        d: reading({ edits: [edit('d', 'five')] }),
      }),
    ).toBe('2 print “nine” (a b), 2 print “five” (c d); nobody can tell which was said')
  })

  test.each([
    ['something of its own', reading({ edits: [edit('e', 'six', false)] })],
    ['a cut there', reading({ cuts: [{ base: at('a', 'nine boats') }] })],
    ['a phrase that does not reach there', reading({ kind: 'fragment', spans: [{ from: 0, to: 7 }] })],
    ['a report', reading({ kind: 'reported' })],
    ['nothing that is known', { occurrences: [] }],
  ])('%s is on neither side', (_, own) => {
    expect(told({ a: reading(), e: own })).toBe(
      '1 prints “nine” (a), 1 prints “five” (c); nobody can tell which was said',
    )
  })

  test('one side may have no words, in the base text or in the rival', () => {
    const gap = { article: 'f', from: 8, to: 8 }
    const left = tieShown({ base: at('a', 'nine'), rivals: [gap] }, [['b', reading()]], words)
    expect(tieText(left, ids => ids.join(' '))).toBe(
      '2 print “nine” (a b), 1 prints nothing (f); nobody can tell which was said',
    )
    const added = { base: null, reading: at('d', 'five'), tied: true }
    const more = tieShown({ base: gap, rivals: [at('c', 'five')] }, [['d', reading({ edits: [added] })]], words)
    expect(tieText(more, ids => ids.join(' '))).toBe(
      '1 prints nothing (f), 2 print “five” (c d); nobody can tell which was said',
    )
  })
})

describe('the line of a base text', () => {
  test.each([
    ['one article', [at('a', 'We lost')], 'We lost'],
    ['spans of one article that touch', [at('a', 'We lo'), at('a', 'st nine')], 'We lost nine'],
    ['spans with something between', [at('a', 'We'), at('a', 'boats')], 'We boats'],
    ['spans of two articles', [at('a', 'We lost'), at('c', 'five boats')], 'We lost five boats'],
    ['the same places in two articles do not touch', [at('a', 'We lo'), { ...at('b', 'st nine') }], 'We lo st nine'],
  ])('%s', (_, spans, expected) => {
    const { text, stretches } = baseLine(spans, words)
    expect(text).toBe(expected)
    for (const stretch of stretches)
      expect(text.slice(stretch.at, stretch.at + stretch.to - stretch.from)).toBe(words(stretch))
  })

  test('a mark hangs on the word before it', () => {
    const own = ({ from }: { from: number }): string => (from === 0 ? 'We lost them' : ', all of them')
    expect(
      baseLine(
        [
          { article: 'a', from: 0, to: 12 },
          { article: 'b', from: 5, to: 18 },
        ],
        own,
      ).text,
    ).toBe('We lost them, all of them')
  })
})
