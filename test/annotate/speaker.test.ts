import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { QuoteDraft } from '../../src/annotate/quote/draft.js'
import { resolveSpeakers } from '../../src/annotate/speaker/speaker.js'
import { wordsOf } from '../../src/annotate/syntax/word.js'
import { slice } from '../../src/model/article.js'
import { namesOf, scene, shown, speakers } from './build.js'

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
    'she whom the paragraph is about, and not she who spoke last',
    'Judge Marta Quill sat. “It rained,” [Quill] said. “It did,” [she] said.\n\nFor Robin Bode, 61, it was late. She had come by rail. She did not stay. “I was tired,” [she] said.',
    ['Marta Quill', 'Marta Quill', 'Robin Bode'],
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
  [
    'the spokesman who spoke last',
    'Henry Bode left the Pello Company. [A Pello Company spokesman] said Bode was free to. “We wish him well,” [he] added.',
    ['Pello Company', 'Pello Company'],
  ],
  [
    'a spokesman of nobody named',
    'Henry Bode left. [A spokesman for the ministry] denied it. “He is at his desk,” [he] said.',
    ['-', '-'],
  ],
  [
    'the minister is no prime minister',
    'The culture minister of Orne, Marta Quill, left the house of the prime minister, Henry Bode. “It rained,” [the minister] said.',
    ['Marta Quill'],
  ],
  [
    'a platform is no club',
    'Harle Rovers fined Henry Bode. He wrote about it on Instagram. “No comment,” [the club] said.',
    ['Harle Rovers'],
  ],
  ['critics', 'Marta Quill left. “Shameful,” [critics] said.', ['-']],
  [
    'another post is held by somebody else',
    'The coroner, Henry Bode, wrote a report. “It rained,” [the interior minister] said.',
    ['?'],
  ],
  [
    'a pronoun in a quotation is about somebody else',
    'Ines Moll climbed a tower.\n\nTamsel Quill runs the count. “She never missed a day, and she was ill,” [he] said.',
    ['Tamsel Quill'],
  ],
  ['an owner without a name', 'Henry Bode fed the snake. The snake’s owner came late. “It rained,” [he] said.', ['-']],
  [
    'an owner who is named',
    'Henry Bode fed the snake. The snake’s owner, Ivo Tarn, came late. “It rained,” [he] said.',
    ['Ivo Tarn'],
  ],
  [
    'a name of no kind stands nearer',
    'Ines Moll left.\n\nFor Tamsel Quill in the Lowmere Post, it was late. “It rained,” [she] wrote.',
    ['?'],
  ],
  [
    'who is called the one people is not the other',
    'Henry Bode met Ivo Tarn. “It rained,” [the Belgian] said. Tarn frowned. “It snowed,” [the Italian] said.',
    ['Henry Bode', 'Ivo Tarn'],
  ],
  [
    'a passenger has a name of one word',
    'Henry Bode left. Tamar, a passenger, stayed. “It rained,” [she] said.',
    ['Tamar'],
  ],
  ['words of a headline are no name', '[Alarm] as a river rises: “It rained.” The alarm was false.', ['-']],
  [
    'a compound with a preposition',
    'Mum-of-two Marta Quill came. “It rained,” [Mum-of-two Marta Quill] said.',
    ['Marta Quill'],
  ],
  [
    'a job before a surname',
    'Henry Bode came late. [Striker Bode] said “no”. [Caretaker Ivo Tarn] said “yes”.',
    ['Henry Bode', 'Ivo Tarn'],
  ],
  ['a title that is a given name', 'Craig Bode and Dean Bode came. [Dean Bode] said “no”.', ['Dean Bode']],
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
  [
    'the mother of four',
    'Marta Quill, a baker, came late. Henry Bode stayed home. Quill was tired. “No,” [the mother of four] said.',
    ['Marta Quill'],
  ],
  ['a doctor of whom nothing is said', 'Marta Quill came late. “No,” [the doctor] said.', ['-']],
  [
    'the state of a senator',
    'Ohio Sen. Marta Quill met Texas Sen. Jonas Bode. “No,” [the Ohio senator] said. “Yes,” [the Texas senator] said.',
    ['Marta Quill', 'Jonas Bode'],
  ],
  [
    'a party',
    'Sen. Marta Quill (R-Ohio) met Sen. Jonas Bode (D-Texas). “No,” [the Democrat] said. “Yes,” [the Republican] said.',
    ['Jonas Bode', 'Marta Quill'],
  ],
  ['a crowd of a party', 'Sen. Marta Quill left. “No,” [Republicans] said. “Yes,” [House Democrats] said.', ['-', '-']],
  [
    'somebody’s campaign',
    'Marta Quill lost. “We fought,” [Quill’s campaign] said. “We did,” [the Quill campaign] said. “Enough,” [the campaign] added.',
    ['Quill campaign', 'Quill campaign', 'Quill campaign'],
  ],
  [
    'the boss of a club is its manager',
    'Lowmere boss Marta Quill left. “No,” [the Lowmere manager] said. Elmford manager Jonas Bode came.',
    ['Marta Quill'],
  ],
  [
    'an age',
    'Marta Quill, 48, met Jonas Bode, 51. “No,” [the 51-year-old] said. “Yes,” [the 48-year-old singer] said.',
    ['Jonas Bode', 'Marta Quill'],
  ],
  [
    'honours behind a name',
    '“No,” [lawyer Marta Quill KC] said. “Yes,” [Det Insp Jonas Bode] said.',
    ['Marta Quill', 'Jonas Bode'],
  ],
  ['none of two', 'Marta Quill met Jonas Bode. “It sank,” [neither Quill nor Bode] said.', ['?']],
  ['two together', 'Marta Quill met Jonas Bode. “We fought,” [Quill and Bode] said.', ['Marta Quill and Jonas Bode']],
  [
    'a name at the end of its offices',
    'It rained. “No,” [vice president for roads Marta Quill] said.',
    ['Marta Quill'],
  ],
  ['a name after its description', 'It rained. “No,” [her rival, Texas Sen. Jonas Bode] said.', ['Jonas Bode']],
  ['an age after a name', 'It rained. Marta Quill, [34], said: “No.”', ['Marta Quill']],
  [
    'the statement of whoever speaks',
    'Marta Quill apologised. “Sorry,” [Quill] said. “It was me,” [the statement] went on.',
    ['Marta Quill', 'Marta Quill'],
  ],
  ['a report speaks for nobody', 'Marta Quill left. “It rains more,” [the report] said.', ['-']],
  [
    'a spokeswoman of the company',
    'The shoe brand Pello apologised. “Sorry,” [a company spokeswoman] said.',
    ['Pello'],
  ],
  ['a council is no company', 'The shoe brand Pello closed. “A pity,” [the city council] said.', ['-']],
  ['two women fit', 'Marta Quill and Anna Bode argued with Clara Lund and Ida Moe. “No,” [she] said.', ['?']],
  ['initials that open a turn', 'Marta Quill met Jonas Bode.\n\n[MQ]: “No.”', ['Marta Quill']],
  ['a surname in capitals that opens a turn', 'Marta Quill met Jonas Bode.\n\n[BODE]: “No.”', ['Jonas Bode']],
  ['a weekday', 'Marta Quill left. “No,” [Friday] said.', ['?']],
  [
    'Mrs is not Mr',
    'Marta Quill and Jonas Quill came. “Yes,” [Mrs. Quill] said. “No,” [Mr. Quill] said.',
    ['Marta Quill', 'Jonas Quill'],
  ],
  ['a title the article gives later', '“No,” [the mayor] said. Marta Quill, the mayor, was angry.', ['Marta Quill']],
  [
    'a name after an indefinite description',
    'It rained. “No,” [a harbour spokesman, Jonas Bode], said.',
    ['Jonas Bode'],
  ],
  ['a chief', 'Chief Marta Quill came late. “No,” [the chief] said.', ['Marta Quill']],
  ['somebody’s reply', 'Marta Quill was late. “No,” [Quill’s reply] read.', ['Marta Quill']],
  ['somebody’s account', 'Marta Quill was late. “No,” [Quill’s account] said.', ['Marta Quill']],
  ['somebody’s office', 'Marta Quill was late. “No,” [Quill’s office] said.', ['Quill’s office']],
  [
    'the company is nobody who only listens',
    'Pello Minerals fell. Marta Quill told the Lantern of it. “No,” [the company] said.',
    ['Pello Minerals'],
  ],
  [
    'nor a place where something happens',
    'Pello Minerals fell. It rained along the Farrow coast and in County Farrow. “No,” [the company] said.',
    ['Pello Minerals'],
  ],
  [
    'nor the paper that was told',
    'Pello’s chief executive, Marta Quill, wrote. Henry Bode told the Herald of it. “No,” [the company] said.',
    ['Pello'],
  ],
  ['a bank is the lender', 'Pello Bank fell. Thieves came. “No,” [the lender] said.', ['Pello Bank']],
  ['a laboratory is no company', 'Pello Creek woke. Pello fell. “No,” [the state laboratory] said.', ['-']],
  [
    'the letter that several wrote',
    '“No,” [Marta Quill, Henry Bode and Ines Farrow] wrote in a letter. “It sank,” [the letter] said.',
    ['Marta Quill, Henry Bode and Ines Farrow', 'Marta Quill, Henry Bode and Ines Farrow'],
  ],
  [
    'a body by the noun in its name',
    'The kettle maker Pello met the Goods Safety Bureau. Pello apologised. “No,” [the bureau] said.',
    ['Goods Safety Bureau'],
  ],
  ['police', 'A car burned. “Keep away,” [police] said.', ['police']],
  ['a paper’s lawyer', 'Marta Quill sued. “We wait,” [Quill’s lawyer] said.', ['-']],
  ['who', 'Henry Bode met Marta Quill, [who] said: “No.”', ['Marta Quill']],
  [
    'a long quotation pushes nobody away',
    'Henry Bode met Marta Quill. Quill was angry. “No. I saw Bode. I know Bode. We fear Bode,” [she] said. “Bode is bad. Bode must go,” [she] said.',
    ['Marta Quill', 'Marta Quill'],
  ],
]

test.each(cases)('%s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected)
})

test('what goes on has the speaker of what it follows', () => {
  const { of, drafts } = scene('Marta Quill left. “It rained,” [Quill] said. “It snowed.” [x]')
  const list = [drafts[0]!, { ...drafts[1]!, mention: null, follows: 0 }]
  expect(resolveSpeakers(of, wordsOf(of), namesOf(of), list).map(shown)).toEqual(['Marta Quill', 'Marta Quill'])
})

test('without a mention the reason is kept', () => {
  const { of, drafts } = scene('“It rained.” [x]')
  const list = [{ ...drafts[0]!, mention: null, why: 'a quotation without a cue' }]
  expect(resolveSpeakers(of, wordsOf(of), [], list)).toEqual([{ kind: 'unknown', why: 'a quotation without a cue' }])
})

test('a paragraph about something else at the end changes no speaker', () => {
  for (const [, text, expected] of cases)
    expect(speakers(`${text}\n\nElsewhere it was dry, and the fields were brown.`)).toEqual(expected)
})

test('there is one speaker a draft, whatever the drafts are', () => {
  const { of, drafts } = scene(
    'Marta Quill met [Henry Bode]. “No,” [she] said. [The brand] left [I] [who] [they] [it] [Friday].',
  )
  const any = fc.array(fc.tuple(fc.nat(drafts.length - 1), fc.option(fc.nat(6)), fc.boolean()), { maxLength: 7 })
  fc.assert(
    fc.property(any, picks => {
      const list = picks.map(
        ([i, follows, mention]): QuoteDraft => ({ ...drafts[i]!, follows, ...(mention ? {} : { mention: null }) }),
      )
      const found = resolveSpeakers(of, wordsOf(of), namesOf(of), list)
      expect(found).toHaveLength(list.length)
      for (const speaker of found)
        if (speaker.kind === 'unknown') expect(speaker.why).not.toBe('')
        else expect(slice(of, speaker.mention)).not.toBe('')
    }),
  )
})
