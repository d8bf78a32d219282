import { expect, test } from 'vitest'
import { speakers } from './build.js'

const cases: readonly [name: string, text: string, speakers: readonly string[]][] = [
  ['a surname has its full name', 'Marta Quill, a surgeon, came late. “It rained,” [Quill] said.', ['Marta Quill']],
  ['a given name too', 'Marta Quill came late. “It rained,” [Marta] said.', ['Marta Quill']],
  ['a title falls away', 'Gov. Marta Quill came late. “It rained,” [Governor Quill] said.', ['Marta Quill']],
  [
    'she is the woman',
    'Marta Quill met Henry Bode on Monday. “It rained,” [she] said. “It did,” [he] said.',
    ['Marta Quill', 'Henry Bode'],
  ],
  [
    'an epithet of its own',
    'Marta Quill, an ambassador for the shoe brand Pello, left. Henry Bode, a chef, stayed. “No,” [the ambassador] wrote.',
    ['Marta Quill'],
  ],
  [
    'an organisation epithet',
    'Marta Quill left the shoe brand Pello on Monday. “We are sorry,” [the company] said.',
    ['Pello'],
  ],
  ['they for a brand', 'The shoe brand Pello apologised. “We are sorry,” [they] said.', ['Pello']],
  [
    'an official has no name',
    'Marta Quill left. “It rained,” [an official] said. “Yes,” [two officials] said.',
    ['-', '-'],
  ],
  ['critics', 'Marta Quill left. “Shameful,” [critics] said.', ['-']],
  [
    'a spokesman of an organisation speaks for it',
    'Pello Inc. apologised. “We are sorry,” [a spokeswoman for Pello] said. “Very,” [Pello’s spokesman] said.',
    ['Pello Inc.', 'Pello Inc.'],
  ],
  [
    'a named spokesman speaks as himself',
    'Pello Inc. apologised. “We are sorry,” [Pello spokesman Henry Bode] said.',
    ['Henry Bode'],
  ],
  ['somebody’s lawyer', 'Marta Quill was arrested. “She is well,” [her lawyer] said.', ['-']],
  [
    'somebody’s lawyer with a name',
    'Marta Quill was arrested. Her lawyer, Henry Bode, came at noon. “She is well,” [her lawyer] said.',
    ['Henry Bode'],
  ],
  ['a pronoun with nobody to stand for', '“It rained,” [she] said.', ['?']],
  [
    'the reality star',
    'Marta Quill has left Pello. Quill had been with the brand for years. “I was shaken,” [the reality star] wrote.',
    ['Marta Quill'],
  ],
  ['acronym', 'The World Barley Board (WBB) met. “It grew,” [the WBB] said.', ['World Barley Board']],
]

test.each(cases)('%s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})
