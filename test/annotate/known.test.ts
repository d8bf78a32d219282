import { expect, test } from 'vitest'
import { annotate } from '../../src/annotate/annotate.js'
import type { Speaker } from '../../src/model/quote.js'
import { article, shown } from './build.js'

/** A speaker with how it is known: "Ann Vale by name". */
const known = (speaker: Speaker): string => (speaker.kind === 'unknown' ? '?' : `${shown(speaker)} ${speaker.by}`)

const PELLO = 'Marta Quill runs the shoe brand Pello.'

const cases: readonly [name: string, text: string, speakers: readonly string[]][] = [
  ['a name in the cue clause', '“It rained,” said Marta Quill.', ['Marta Quill named']],
  ['a surname', `${PELLO} “It rained,” Quill said.`, ['Marta Quill named']],
  ['a name in the line that leads to it', 'Marta Quill wrote in a letter:\n\n“It rained.”', ['Marta Quill named']],
  ['a name in a report', 'Marta Quill said it rained.', ['Marta Quill named']],
  ['a name with its description', '“It rained,” said the surgeon, Marta Quill.', ['Marta Quill named']],
  ['a relative clause behind a name', 'Jonas Bode met Marta Quill, who said: “It rained.”', ['Marta Quill named']],
  ['an age behind a name', 'It rained. Marta Quill, 34, said: “No.”', ['Marta Quill named']],
  ['a name at the foot', '“It rained all day.”\n\n— Marta Quill', ['Marta Quill named']],
  ['a spokesman of a name', '“We are sorry,” a spokesman for Pello Inc. said.', ['Pello Inc. named']],
  [
    'the heads of a transcript',
    'Marta Quill met Jonas Bode.\n\nQUILL: Why now?\n\nBODE: It is late.\n\nQUILL: I see.',
    ['Marta Quill named', 'Jonas Bode named', 'Marta Quill named'],
  ],
  ['two names', 'Marta Quill met Jonas Bode. “It rained,” Quill and Bode said.', ['Marta Quill and Jonas Bode named']],
  ['a description', `${PELLO} “We are sorry,” the company said.`, ['Pello described']],
  ['a spokesman of a description', `${PELLO} “We are sorry,” a company spokesman said.`, ['Pello described']],
  ['an office', 'The mayor, Marta Quill, left. “It rained,” the mayor said.', ['Marta Quill described']],
  [
    'a campaign behind its name',
    'Marta Quill lost. “We fought,” the Quill campaign said. “Enough of that,” the campaign added.',
    ['Quill campaign named', 'Quill campaign described'],
  ],
  ['a pronoun', 'Marta Quill left. “It rained,” she said.', ['Marta Quill pronoun']],
  [
    'a pronoun in the line that leads to it',
    'Marta Quill left.\n\nShe wrote:\n\n“It rained.”',
    ['Marta Quill pronoun'],
  ],
  ['a pronoun’s words', 'Marta Quill left. “It rained,” her statement read.', ['Marta Quill pronoun']],
  ['a source without a name is explicit', '“It rained,” two officials said.', ['- named']],
  [
    'a pronoun for it is not',
    'An official came. “It rained,” the official said. “It did,” they added.',
    ['- named', '- pronoun'],
  ],
  [
    'words that the cue interrupts and that go on share it',
    'Marta Quill left. “It rained,” said Quill. “It rained all day. It did.”',
    ['Marta Quill named'],
  ],
  [
    'words without a cue behind those of another paragraph',
    '“It rained all day,” Marta Quill said.\n\n“It snowed all night as well.”',
    ['Marta Quill named', 'Marta Quill inferred'],
  ],
  [
    'words without a cue behind a report',
    'Marta Quill said it rained. “It was cold.”',
    ['Marta Quill named', 'Marta Quill inferred'],
  ],
  [
    'words behind a sentence about the speaker',
    'Marta Quill was freed. “I was wronged,” Quill said.\n\nShe was calm.\n\n“I bear no grudge.”',
    ['Marta Quill named', 'Marta Quill inferred'],
  ],
  [
    'words behind a sentence about somebody else',
    'Marta Quill was freed. “I was wronged,” Quill said.\n\nJonas Bode was calm.\n\n“I bear no grudge.”',
    ['Marta Quill named', '?'],
  ],
  [
    'words behind a sentence about several',
    'Marta Quill was freed. “I was wronged,” Quill said.\n\nFans were calm.\n\n“We bear no grudge.”',
    ['Marta Quill named', '?'],
  ],
  [
    'words that a subheading interrupts',
    'Marta Quill said: “I was wronged in May.\n\nQuill sorry for bills\n\n“I bear no grudge.”',
    ['Marta Quill named'],
  ],
  [
    'words behind a subheading, where the first are closed',
    'Marta Quill said: “I was wronged in May.”\n\nRivals sorry for bills\n\n“I bear no grudge.”',
    ['Marta Quill named', '?'],
  ],
  ['nobody', '“It rained all day, and all night.”', ['?']],
]

test.each(cases)('%s', (_, text, expected) => {
  expect(annotate(article(text)).quotes.map(({ speaker }) => known(speaker))).toEqual(expected)
})

const headlines: readonly [name: string, title: string, speakers: readonly string[]][] = [
  ['the label of a headline', 'Quill: pier is ‘unsafe’', ['Marta Quill named']],
  ['a cue at its end', 'Pier is unsafe, Quill says', ['Marta Quill named']],
  ['a name beside it', '‘No way’: Quill leaves town', ['Marta Quill inferred']],
]

test.each(headlines)('%s', (_, title, expected) => {
  const { quotes } = annotate(article('Marta Quill said she was against it.', title))
  expect(quotes.filter(({ content }) => content[0].part === 'title').map(({ speaker }) => known(speaker))).toEqual(
    expected,
  )
})
