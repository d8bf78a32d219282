import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { paragraphs } from '../../src/text/paragraph.js'
import { sentences } from '../../src/text/sentence.js'

const cut = (text: string): string[] => sentences(text).map(({ from, to }) => text.slice(from, to))

/** Each case: the sentences of one paragraph, as they stand when joined by a space. */
const spaced: readonly (readonly string[])[] = [
  ['She met P. K. Marsh and J. P. Quill.', 'It stands on p. 12.', 'So does P. 13.'],
  ['Mr. Okafor met Dr. Lindqvist.', 'Gov. Ames did not come.'],
  ['He left the U.S. Senate in Jan. 2019.', 'She stayed.'],
  ['They moved to the U.S. in 2004.', 'It rained.'],
  ['They moved to the U.S.', 'The rest stayed.'],
  ['The show opens at 9 a.m. on Friday.', 'Tickets are $5.50 each.'],
  ['It closed at 5 p.m.', 'She went home.'],
  ['Northfield Inc. sued Lt. Col. Mara Venn.', 'He is No. 3 on the list.'],
  ['J. K. Rowan wrote it.', 'A. Bell did not.'],
  ['Shares rose 3.5 percent.', '5,000 people came.'],
  ['Wait... there is more.', 'Much more…', 'And then it ended.'],
  ['What?!', 'No!!', 'Never.'],
  ['“I never thought it would happen.”', 'She said so twice.'],
  ['“Stop!” he said.', 'They ran.'],
  ['“We are sorry.', 'It was wrong,” she said.', '“It will not happen again.”'],
  ['She said: “We are sorry.', 'It was wrong.”', 'Then she left.'],
  ['The mayor (who lost.) left.', 'He did (really.)', 'Nobody cared.'],
  ["'It is over.'", "'We won.'"],
  ['Was it No. 7?', 'Yes.'],
  ['“I... I don’t know,” he said.', 'She left.'],
  ['“It was over....”', 'She left.'],
  ['Plan B. Cole made it.', 'Plan B.', 'The crowd left.'],
  ['iPhone sales rose.', 'iPad sales fell.'],
  ['“Is this it?” Dana Roe-Smith, the mayor, asked.', '“It is.”'],
  ['The U.S. Supreme Court ruled.', 'It did.'],
  ['Sen. J.D. Marsh (R., Ohio) spoke.', 'He sat.'],
  ['He said it was “wrong.”', 'The crowd, he said, was “big.”'],
  ['The firm, Kale & Sons Ltd., closed.', 'Mr. and Mrs. Bo left.'],
  ['The memo read: "Do it now.', 'No delays."'],
  ['“Is it?” Tessa Vale asked.', 'It was.'],
  ['He was told no.', 'She agreed.'],
  ['Then it was you and I.', 'They left.'],
  ['Nobody knew it better than I.', 'Everybody said so.'],
  ['[D]r. Vance came.', 'She left.'],
  ['The company, Brightwater Corp., denied it.', 'Others agreed.'],
  ['He wrote “Why Me?” in 1999.', 'It sold.'],
  ['“No. 4 is fine,” he said.', '“No.', 'We refuse.”'],
]

describe('sentences', () => {
  test.each(spaced.map(list => [list.join(' '), list] as const))('%s', (text, list) => {
    expect(cut(text)).toEqual(list)
  })
  test('a missing space after a stop', () => {
    expect(cut('All went well.The crowd left at 3.30 for example.com today.')).toEqual([
      'All went well.',
      'The crowd left at 3.30 for example.com today.',
    ])
  })
  test('line breaks', () => {
    expect(cut('It was over.\n“We won,” she said\nand left.\n\nNext')).toEqual([
      'It was over.',
      '“We won,” she said\nand left.',
      'Next',
    ])
    expect(cut('She wrote\n“We won.”\nthen left')).toEqual(['She wrote', '“We won.”', 'then left'])
  })
  test('a range', () => {
    const text = 'One. Two. Three.'
    expect(sentences(text, 5, 9)).toEqual([{ from: 5, to: 9 }])
    expect(() => sentences(text, 5, 99)).toThrow(RangeError)
  })
})

const piece = fc.constantFrom(
  'We',
  'are',
  'sorry',
  'U.S',
  'Mr',
  '.',
  '…',
  '?',
  '!',
  '”',
  '“',
  '"',
  "'",
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\u00a0',
  '\ufeff',
  '🙂',
  'e\u0301',
  '\ud800',
  'שלום',
  '3.5',
  ')',
  '(',
  ':',
)
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map(list => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

test('cover all but white space, in order, each inside a paragraph', () => {
  fc.assert(
    fc.property(text, text => {
      const found = sentences(text)
      let last = 0
      for (const { from, to } of found) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThan(from)
        expect(text.slice(last, from)).toMatch(/^[\s\u200b]*$/u)
        last = to
      }
      expect(text.slice(last)).toMatch(/^[\s\u200b]*$/u)
      const inside = paragraphs(text)
      for (const one of found) expect(inside.some(p => p.from <= one.from && one.to <= p.to)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
