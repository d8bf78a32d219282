import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tag } from '../../src/text/tag.js'
import { anyText, longLines, outside } from './strings.js'

const show = (text: string): string =>
  tag(text)
    .map(({ from, to, pos }) => `${text.slice(from, to)}/${pos}`)
    .join(' ')

describe('tag', () => {
  test('parts of speech', () => {
    expect(show('Mara Venn said she left.')).toBe('Mara/PROPN Venn/PROPN said/VERB she/PRON left/VERB ./PUNCT')
  })
  test('norms', () => {
    expect(tag('The CHILDREN appreciated.').map(({ norm }) => norm)).toEqual(['the', 'children', 'appreciated', '.'])
  })
  test('offsets hold after U+FEFF and long runs of space, in one paragraph and over many', () => {
    const text =
      `\ufeffOne\ufeff two${' '.repeat(3000)}three\u00a0\u00a0 four.\n\n${'\ufeff'.repeat(5)}Five${'\t'.repeat(700)}six\u200b seven — “eight”\n\n`.repeat(
        20,
      )
    const words = tag(text)
      .filter(({ pos }) => pos !== 'PUNCT')
      .map(({ from, to }) => text.slice(from, to))
    const all = 'One two three four Five six seven eight'.split(' ')
    expect(words.map(word => word.replace(/[\ufeff\u200b]/gu, ''))).toEqual(
      Array.from({ length: 20 }, () => all).flat(),
    )
  })
  test('in order, without overlap, and the slice is the word', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const { from, to, norm, pos } of tag(text)) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          for (const one of [norm, pos]) expect(typeof one).toBe('string')
          last = to
        }
      }),
      { numRuns: 200 },
    )
  })
  test('line breaks, marks and invisible signs lose no word', () => {
    const text = 'A cafe\u0301\n  • Oops!\n    Try well\u00adbeing\ufeff later.\nImage\nNew\u200b York'
    expect(tag(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'A',
      'cafe\u0301',
      '•',
      'Oops',
      '!',
      'Try',
      'well\u00adbeing',
      'later',
      '.',
      'Image',
      'New',
      'York',
    ])
  })
  test('a paragraph longer than the window', () => {
    const text = 'The mayor left the hall without a word to anyone, '.repeat(400)
    expect(tag(text)).toHaveLength(400 * 11)
  })
  test.each(longLines)('a megabyte of %s', (_, text) => {
    expect(outside(text, tag(text))).toBe('')
  })
})

// The tagger remembers words, and must not read a text otherwise for what it has read before.
test.each(["Vexley's", 'Vexley’s', "Quorn's", 'the Larch Trust’s'])('what was read before tells nothing: %s', owner => {
  const text = `We saw ${owner} hat on Monday.`
  const before = show(text)
  for (const sign of ['.', ',', '!', '?', ';', ':', ')', '”', '…', '—'])
    expect(show(`The hat was ${owner}${sign} So it was said.`)).toContain(`${owner.slice(-2)}/PART`)
  // Another paragraph, which is not remembered.
  expect(show(`${text} `)).toBe(before)
})
