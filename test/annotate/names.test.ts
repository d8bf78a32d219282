import fc from 'fast-check'
import { expect, test } from 'vitest'
import { slice } from '../../src/model/article.js'
import { article, namesOf } from './build.js'

const list = (text: string, title: string | null = null): string[] => {
  const of = article(text, title)
  return namesOf(of).map(
    name => `${slice(of, name)} ${name.type}${name.name === slice(of, name) ? '' : ` = ${name.name}`}`,
  )
}

const cases: readonly [name: string, text: string, names: readonly string[]][] = [
  [
    'surname and full name',
    'Marta Quill came. Later Quill left.',
    ['Marta Quill person', 'Quill person = Marta Quill'],
  ],
  ['titles and possessives stay out', 'It was Sen. Marta Quill’s idea.', ['Marta Quill person']],
  [
    'office and organisation before a person',
    'She met Pellocorp CEO Marta Quill.',
    ['Pellocorp organization', 'Marta Quill person'],
  ],
  [
    'acronym',
    'The World Barley Board (WBB) met.',
    ['World Barley Board organization', 'WBB organization = World Barley Board'],
  ],
  ['based in', 'A Lisbon-based firm won.', ['Lisbon place']],
  ['of inside', 'He works at the Department of Weather.', ['Department of Weather organization']],
  ['a state before its governor', 'She met Former Ohio Gov. Marta Quill.', ['Ohio place', 'Marta Quill person']],
  ['a party before a person', 'She met Republican Marta Quill.', ['Marta Quill person']],
  [
    'a possessive within a name',
    'The Bakers’ Union met Marta Quill.',
    ['Bakers’ Union organization', 'Marta Quill person'],
  ],
  ['a job that opens a sentence', 'It rained. Photographer Marta Quill left.', ['Marta Quill person']],
  ['a kinship word before a name', 'It rained. Gran Odile Farrow left.', ['Odile Farrow person']],
  ['an office of two words', 'It rained on District Collector P. K. Marsh.', ['P. K. Marsh person']],
  ['a body by its last word', 'Norrland Pension said it rained.', ['Norrland Pension organization']],
  ['a surname that ends names of bodies', 'Marta Power said it rained.', ['Marta Power person']],
  ['a body that is a direction and power', 'Western Power said it rained.', ['Western Power organization']],
  ['a trust of its members', 'It was the Orne Harriers’ Trust.', ['Orne Harriers’ Trust organization']],
  ['a county before its name', 'It rained on County Farrow.', ['County Farrow place']],
  ['a town after a comma', 'Pello Creek, a town of 300, slept.', ['Pello Creek place']],
  [
    'an office in a body before its bearer',
    'It rained on the chairman of the pub committee Odile Farrow.',
    ['Odile Farrow person'],
  ],
  ['a body before its name', 'He left the fashion house Odile Farrow.', ['Odile Farrow organization']],
  ['a pope', 'It rained on Pope Hilarius.', ['Pope Hilarius person']],
  ['an Irish surname', 'It was Bríd Mac an Quill.', ['Bríd Mac an Quill person']],
  [
    'a union of more words',
    'The Canal Bakers’ Union met Marta Quill.',
    ['Canal Bakers’ Union organization', 'Marta Quill person'],
  ],
  ['an owner with a given name is no union', 'It was Marta Bakers’ Union.', ['Marta Bakers person', 'Union other']],
  ['a judge behind a quotation', '“It rained,” Justice Tamsel Quill said.', ['Tamsel Quill person']],
  ['a dean, where deans are spoken of', 'The dean left. It was Dean Quill.', ['Quill person']],
  ['a weekday is none', 'On Super Tuesday, Marta Quill slept.', ['Marta Quill person']],
  ['capitals for stress', 'Now Marta Quill FAILS to sleep.', ['Marta Quill person']],
  ['particles', 'It was Ludwig van der Quill.', ['Ludwig van der Quill person']],
  ['a hyphen within', 'It was Jean-Luc Quill.', ['Jean-Luc Quill person']],
  ['no hyphen between two places', 'The Lisbon-Madrid train left.', ['Lisbon place', 'Madrid place']],
  [
    'a middle initial',
    'Marta J. Quill came. Marta Quill left.',
    ['Marta J. Quill person', 'Marta Quill person = Marta J. Quill'],
  ],
  ['a company suffix', 'Pello Inc. came. Pello left.', ['Pello Inc. organization', 'Pello organization = Pello Inc.']],
  ['a brand by its description', 'She left the fashion brand Pello.', ['Pello organization']],
  ['a common noun at the end', 'Vellan Water cleans the water.', ['Vellan Water organization']],
  ['father and son', 'Marvin Quill Jr. met Marvin Quill.', ['Marvin Quill Jr. person', 'Marvin Quill person']],
  ['a month as a given name', 'Her sister, May Quill, 29, slept there. In May she left again.', ['May Quill person']],
  ['a small word as a surname', 'Mark Will, who lives there, left.', ['Mark Will person']],
  ['a date is no name', 'The rally of Aug. 14 was loud.', []],
  [
    'a syllable written small',
    'It was Hye-jin Quill, a surgeon. She met President Kim Jong-un.',
    ['Hye-jin Quill person', 'Kim Jong-un person'],
  ],
  [
    'a chief of a service',
    'It rained. Fire Chief Marta Quill left. It was Police Chief Jonas Bode.',
    ['Marta Quill person', 'Jonas Bode person'],
  ],
  ['a clerk of a town', 'It rained. Town Clerk Marta Quill left.', ['Marta Quill person']],
  [
    'a service in the name of a body',
    'She left the Fire Officers Association.',
    ['Fire Officers Association organization'],
  ],
  ['a place and a sheriff', 'She met Orne County Sheriff Marta Quill.', ['Orne County place', 'Marta Quill person']],
  [
    'a member of parliament',
    'It rained. Labour MP Marta Quill left. MP Jonas Bode stayed.',
    ['Marta Quill person', 'Jonas Bode person'],
  ],
  ['honorifics of India', 'It was Shri Jonas Bode and Smt Marta Quill.', ['Jonas Bode person', 'Marta Quill person']],
  ['an office with “of”', 'Leader of the Opposition Marta Quill left.', ['Marta Quill person']],
  ['a degree', 'Marta Quill, Ph.D., left.', ['Marta Quill person']],
  [
    'a name with an ’s',
    'Harlow’s said no. She left Harlow’s shops.',
    ['Harlow’s organization', 'Harlow’s organization'],
  ],
  [
    'an owner',
    'Harlow said no. She left Harlow’s shops. Harlow’s told friends are few.',
    ['Harlow person', 'Harlow person', 'Harlow person'],
  ],
  ['a work in quotation marks', 'She sang “Blue Ladder” to them.', ['Blue Ladder other']],
  ['a place before a subject', 'In Lowmere, the minister left.', ['Lowmere place']],
  ['the head of an apposition tells', 'Emeka Bode, the council leader, left.', ['Emeka Bode person']],
  ['an opening word is no name', 'Rain fell. Marta Quill saw it.', ['Marta Quill person']],
]

test.each(cases)('%s', (_, text, expected) => {
  expect(list(text)).toEqual(expected)
})

test('a headline in title case names what the body names', () => {
  expect(list('Marta Quill spoke of rain and wind.', 'Quill Speaks Of Wind')).toEqual([
    'Quill person = Marta Quill',
    'Marta Quill person',
  ])
})

test('spans lie in the text, in order, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ maxLength: 30 }), (text, title) => {
      const of = article(`Marta Quill said ${text}. Mr. ${text} left.`, title)
      const names = namesOf(of).filter(name => name.part === 'text')
      for (const name of names) expect(slice(of, name)).not.toBe('')
      names.slice(1).forEach((name, i) => {
        expect(name.from).toBeGreaterThanOrEqual(names[i]!.to)
      })
    }),
    { numRuns: 50 },
  )
})

/** A word for each number, of consonants and vowels in turn. */
const wordOf = (i: number): string => {
  const syllables = Array.from(String(i + 100), digit => 'bdfgklmnpr'[Number(digit)] + 'aeiou'[Number(digit) % 5]!)
  return syllables.join('').replace(/^./, first => first.toUpperCase())
}

test('a surname is that of who was named last, or not as family, among four thousand who bear it', () => {
  const text = Array.from(
    { length: 4000 },
    (_, i) => `Captain ${wordOf(i)} Quill came to the quay with Mr. Quill. “The wall leaks,” Quill said.`,
  ).join('\n\n')
  const of = article(text)
  const last = `${wordOf(3999)} Quill`
  const named = namesOf(of).slice(-3)
  expect(named.map(name => [slice(of, name), name.name])).toEqual([
    [last, last],
    ['Quill', last],
    ['Quill', last],
  ])
})
