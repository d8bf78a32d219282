import { beforeAll, describe, expect, it, test } from 'vitest'
import { type Checker, checkerOf } from '../../src/check/check.js'
import { type Checked, differs } from '../../src/model/check.js'
import { articleOf } from './article.js'

const checkerFor = async (texts: Readonly<Record<string, string | Record<string, unknown>>>): Promise<Checker> =>
  checkerOf(
    await Promise.all(
      Object.entries(texts).map(([id, fields]) =>
        articleOf({ ...(typeof fields === 'string' ? { text: fields } : (fields as { text: string })), id }),
      ),
    ),
  )

const answers = ({ wordsVerdict, meaningVerdict, speakerVerdict }: Checked): string =>
  `${wordsVerdict}, ${meaningVerdict}, ${speakerVerdict}`

const FERRY = {
  tidewater: `Ferry chief steps down

Marit Solberg, chief executive of Fjordline, said on Monday she would leave in June.

"I have given this company nineteen years, and it has given me more than I can say," Solberg said. "We carried 412,000 passengers last year."

"It was my decision, and mine alone," she added.

Union leader Owen Tarrant called the move "long overdue". "Nobody on the docks will weep," Tarrant said.

"We were promised new boats, and we got paint."`,
  beacon: {
    published: '2025-03-04',
    url: 'https://beacon.example/solberg',
    text: `Fjordline boss Marit Solberg is to go in June, the firm said.

"I have given this company nineteen years, and it has given me more than I can say," the chief executive said. "We carried 421,000 passengers last year."

Fjordline said in a statement: "The board thanks Marit for her service."

Karin Moe, who chairs the board, and Solberg met on Sunday. "There was no quarrel," she said.

Critics said the firm had "run the boats into the ground".`,
  },
  harbourside: `Marit Solberg leaves Fjordline.

"I have given this company nineteen years," Solberg told Harbourside. "If the boats had come, I might have stayed."

"Nobody on the docks will weep," Solberg joked.`,
}

describe('three answers', () => {
  let ferry: Checker
  beforeAll(async () => {
    ferry = await checkerFor(FERRY)
  })
  const nineteen = 'I have given this company nineteen years, and it has given me more than I can say'
  test.each([
    // The words.
    ['right, right, right', nineteen, 'Marit Solberg'],
    ['right, right, right', 'I have given this company nineteen years', 'Ms Solberg'],
    ['disputed, right, right', 'We carried 412,000 passengers last year', 'Marit Solberg'],
    ['disputed, right, right', 'We carried 421,000 passengers last year', 'Solberg'],
    ['wrong, right, right', 'We carried 431,000 passengers last year', 'Solberg'],
    ['wrong, right, right', 'I have given this company more than I can say', 'Marit Solberg'],
    ['unconfirmed, right, right', 'I have given this company … more than I can say', 'Marit Solberg'],
    ['unconfirmed, unconfirmed, right', 'She would leave in June', 'Marit Solberg'],
    ['unconfirmed, unconfirmed, unconfirmed', 'I will sail to the far islands', 'Marit Solberg'],
    // The meaning.
    ['right, wrong, right', 'I might have stayed', 'Marit Solberg'],
    ['right, wrong, right', 'the boats had come', 'Marit Solberg'],
    // The speaker: explicit, by a pronoun, a description, nobody near, two who fit, somebody else.
    ['right, right, right', 'long overdue', 'Owen Tarrant'],
    ['right, right, right', 'It was my decision, and mine alone', 'Marit Solberg'],
    ['right, right, wrong', 'It was my decision, and mine alone', 'Karin Moe'],
    ['right, right, unconfirmed', 'There was no quarrel', 'Karin Moe'],
    ['right, right, unconfirmed', 'There was no quarrel', 'Marit Solberg'],
    ['right, right, wrong', 'There was no quarrel', 'Owen Tarrant'],
    ['right, right, unconfirmed', 'We were promised new boats, and we got paint', 'Owen Tarrant'],
    ['right, right, right', 'The board thanks Marit for her service', 'Fjordline'],
    ['right, right, unconfirmed', 'The board thanks Marit for her service', 'Marit Solberg'],
    ['right, right, wrong', 'run the boats into the ground', 'Owen Tarrant'],
    ['right, right, disputed', 'Nobody on the docks will weep', 'Owen Tarrant'],
    ['right, right, right', nineteen, 'the chief executive'],
    // Nobody is asked for: what the articles say.
    ['right, right, right', nineteen, null],
    ['right, right, disputed', 'Nobody on the docks will weep', null],
    ['right, right, unconfirmed', 'We were promised new boats, and we got paint', null],
    ['right, right, unconfirmed', 'run the boats into the ground', null],
  ])('%s: %s (%s)', (expected, words, speaker) => {
    const checked = ferry.check(words, { speaker })
    expect(answers(checked)).toBe(expected)
    const clear =
      /^right, right, right$/.test(expected) || (speaker === null && expected === 'right, right, unconfirmed')
    expect(differs(checked)).toBe(!clear)
  })

  it('name who prints the words so, who otherwise, and where', () => {
    const { printings } = ferry.check('We carried 412,000 passengers last year', { speaker: 'Marit Solberg' })
    expect(printings).toMatchObject([
      { article: 'tidewater', wordsVerdict: 'right', speakerVerdict: 'right', place: 'body', published: null },
      {
        article: 'beacon',
        wordsVerdict: 'wrong',
        url: 'https://beacon.example/solberg',
        published: '2025-03-04',
        closest: { exact: 'We carried 421,000 passengers last year' },
      },
    ])
  })

  it('name who gives the words to another', () => {
    const { printings } = ferry.check('Nobody on the docks will weep', { speaker: 'Owen Tarrant' })
    expect(printings.map(({ article, speaker, speakerVerdict }) => [article, speaker, speakerVerdict])).toEqual([
      ['tidewater', 'Owen Tarrant', 'right'],
      ['harbourside', 'Marit Solberg', 'wrong'],
    ])
  })
})

describe('outlets that print different words', () => {
  const end = 'people in that fire, and we will name them all," said Fire Chief Dana Wells.'
  const men = 'men in that fire, and we will name them all," said Fire Chief Dana Wells.'
  const wire = (text: string): string =>
    `The old mill at Sorrel Bridge burned down on Friday night after a gas leak in the cellar. Crews from five towns fought the blaze until dawn, and the road to the valley stayed shut for most of Saturday.\n\n${text}`
  test.each([
    ['a tie', 'disputed', { a: `"We lost good ${end}`, b: `"We lost good ${men}` }],
    [
      'more print them so',
      'right',
      { a: `"We lost good ${end}`, b: `Late. "We lost good ${end}`, c: `"We lost good ${men}` },
    ],
    [
      'more print others',
      'wrong',
      { a: `"We lost good ${end}`, b: `"We lost good ${men}`, c: `Late. "We lost good ${men}` },
    ],
    [
      'copies of one text are one witness',
      'disputed',
      { a: `"We lost good ${end}`, b: wire(`"We lost good ${men}`), c: wire(`"We lost good ${men}`) },
    ],
    [
      'an ellipsis is no other wording',
      'right',
      { a: `"We lost good ${end}`, b: '"We lost … that fire, and we will name them all," said Dana Wells.' },
    ],
    [
      'less of them is no other wording',
      'right',
      { a: `"We lost good ${end}`, b: 'Dana Wells said they had "lost good people in that fire".' },
    ],
    [
      'a clause more is',
      'disputed',
      {
        a: `"We lost good ${end}`,
        b: `"We lost good people, and two of them were my own friends, in that fire, and we will name them all," said Dana Wells.`,
      },
    ],
    [
      'another’s words are not',
      'right',
      { a: `"We lost good ${end}`, b: `"We lost good men in that fire, and we will name them all," said Lou Ortega.` },
    ],
    [
      'an outlet’s own ellipsis hides words',
      'unconfirmed',
      { a: '"We lost good people … in that fire, and we will name them all," said Dana Wells.' },
    ],
  ])('%s: %s', async (_, expected, texts) => {
    const checker = await checkerFor(texts as Record<string, string>)
    const words = 'We lost good people in that fire, and we will name them all'
    expect(checker.check(words, { speaker: 'Dana Wells' }).wordsVerdict).toBe(expected)
  })

  it('are settled by a record', async () => {
    const texts = { a: `"We lost good ${end}`, b: `"We lost good ${men}` }
    const articles = await Promise.all(Object.entries(texts).map(([id, text]) => articleOf({ id, text })))
    const record = await articleOf({ id: 'own', text: 'We lost good men in that fire, and we will name them all.' })
    const checker = checkerOf({ articles, records: [{ article: record, speaker: 'Dana Wells' }] })
    const check = (noun: string): Checked =>
      checker.check(`We lost good ${noun} in that fire`, { speaker: 'Dana Wells' })
    expect([check('men'), check('people')].map(answers)).toEqual(['right, right, right', 'wrong, right, right'])
  })

  it('are settled by an outlet’s own correction, which is shown', async () => {
    const checker = await checkerFor({
      a: '"We will not open the lock in May," Ines Falk said.\n\nCorrection: An earlier version of this article misquoted Ines Falk as saying “We will open the lock in May.”',
      b: '"We will open the lock in May," Ines Falk said.',
    })
    const checked = checker.check('We will open the lock in May', { speaker: 'Ines Falk' })
    expect(checked).toMatchObject({ verdict: 'verbatim', wordsVerdict: 'wrong' })
    expect(checked.printings.map(({ article, corrections }) => [article, corrections.length])).toEqual([
      ['b', 0],
      ['a', 1],
    ])
  })
})

test('what may stand behind the end of a cut text is not wrong', async () => {
  const words = 'We did what we thought was right for this town and its people'
  const check = async (text: string): Promise<Checked> => (await checkerFor({ a: text })).check(words)
  expect((await check('Dana Wells said: “We did what we thought was right for this town')).wordsVerdict).toBe(
    'unconfirmed',
  )
  expect((await check('Dana Wells said: “We did what we thought was right for this town.”')).wordsVerdict).toBe('wrong')
})

describe('a word that looks like a slip of the pen', () => {
  const texts = {
    a: '“The plan was shut for a month,” Dana Wells said.',
    b: '“The plant was shut for a month,” Dana Wells said.',
    c: 'On Monday Dana Wells said: “The plant was shut for a month.”',
  }
  test.each([
    ['wrong', 'The plan was shut for a month'],
    ['right', 'The plant was shut for a month'],
  ])('%s: %s', async (expected, words) => {
    expect((await checkerFor(texts)).check(words).wordsVerdict).toBe(expected)
  })

  it('a word that is none is no rival', async () => {
    const checker = await checkerFor({
      a: '“We will recieve the harbour fund in May,” Dana Wells said.',
      b: texts.b,
      c: '“We will receive the harbour fund in May,” Dana Wells said.',
    })
    expect(checker.check('We will receive the harbour fund in May').wordsVerdict).toBe('right')
    expect(checker.check('We will recieve the harbour fund in May').wordsVerdict).toBe('disputed')
  })
})

test('where a “not” is the difference, the meaning is in question with the words', async () => {
  const [a, b] = [
    '“This was a failure of the night crew,” Dana Wells said.',
    '“This was not a failure of the night crew,” Dana Wells said.',
  ]
  const words = 'This was a failure of the night crew'
  expect(answers((await checkerFor({ a, b })).check(words))).toBe('disputed, disputed, right')
  expect(answers((await checkerFor({ a, b, c: `Late. ${b}` })).check(words))).toBe('wrong, wrong, right')
})

describe('a fragment of one outlet, and the whole sentence of another', () => {
  test.each([
    [
      'wrong',
      {
        a: 'Rosa Quill spoke of “a second home for the cooks”.',
        b: '“It was not a second home for the cooks,” Rosa Quill said.',
      },
    ],
    [
      'right',
      {
        a: 'Rosa Quill spoke of “a second home for the cooks”.',
        b: '“It was a second home for the cooks,” Rosa Quill said.',
      },
    ],
    [
      'right',
      {
        a: 'Rosa Quill spoke of “a second home for the cooks”.',
        b: '“It was not a second home for the cooks,” Ivo Brandl said.',
      },
    ],
  ])('the meaning is %s', async (expected, texts) => {
    const checker = await checkerFor(texts)
    expect(checker.check('a second home for the cooks', { speaker: 'Rosa Quill' }).meaningVerdict).toBe(expected)
  })
})

describe('whose words they are', () => {
  const text = `A judge in Tolverne cleared a school cook of theft on Thursday.

"I asked myself every night if I had left the safe open, and I had not," Rosa Quill told reporters.

The prosecutor, Ivo Brandl, declined to comment. "We will read the ruling first," he said.

"There was never any proof that she took a penny," a panel of three magistrates wrote.

A source close to the school said the head teacher had "known about it for months".

“This is not justice until she has her job back,” said Quill’s lawyer, Ada Finch.

According to colleagues, Quill was "the kindest woman in the building".

Judge Lena Ostrow OBE called the case "thin from the first day".

A spokesman for Quill said she was "at home with her dog".

Quill said the school had been "like a second home" and that she was "not bitter, only tired".`
  test.each([
    ['right', 'We will read the ruling first', 'Ivo Brandl'],
    ['right', 'We will read the ruling first', 'the prosecutor'],
    ['wrong', 'We will read the ruling first', 'Rosa Quill'],
    ['wrong', 'There was never any proof that she took a penny', 'Ivo Brandl'],
    ['wrong', 'the kindest woman in the building', 'Rosa Quill'],
    ['unconfirmed', 'known about it for months', 'Ivo Brandl'],
    ['wrong', 'This is not justice until she has her job back', 'Rosa Quill'],
    ['right', 'This is not justice until she has her job back', 'Ada Finch'],
    ['right', 'thin from the first day', 'Lena Ostrow'],
    ['right', 'thin from the first day', 'Lena Ostrow OBE'],
    ['right', 'not bitter, only tired', 'former school cook Rosa Quill'],
    ['right', 'like a second home', 'R. Quill'],
    ['wrong', 'like a second home', 'Tomas Quill'],
    ['wrong', 'at home with her dog', 'Rosa Quill'],
  ])('%s: %s (%s)', async (expected, words, speaker) => {
    const checked = checkerOf([await articleOf({ text })]).check(words, { speaker })
    expect([checked.speakerVerdict, checked.verdict]).toEqual([
      expected,
      expected === 'wrong' ? 'other speaker' : 'verbatim',
    ])
  })

  it('a pronoun that may be read so is no match for the names of others', async () => {
    const words = '“We told the families before we were sure, because sure takes too long,”'
    const checker = await checkerFor({
      a: `Ada Lindholm runs the clinic. The clinic stays open. ${words} she said.`,
      b: `${words} Marisol Vane said.`,
      c: `Late. ${words} Marisol Vane said.`,
    })
    const checked = checker.check('We told the families before we were sure', { speaker: 'Ada Lindholm' })
    expect(checked).toMatchObject({ verdict: 'other speaker', speakerVerdict: 'wrong', speaker: 'Marisol Vane' })
    expect(checker.check('We told the families before we were sure').speakerVerdict).toBe('right')
  })

  it('a surname that two people of the story bear is nobody’s for sure', async () => {
    const checker = await checkerFor({
      a: 'Brothers Nils Aasen and Gorm Aasen run the quarry. “The stone is running out,” Aasen said.',
      b: 'Gorm Aasen owns a quarry with Nils Aasen. “The stone is running out,” Aasen said.',
    })
    expect(checker.check('The stone is running out', { speaker: 'Nils Aasen' }).speakerVerdict).not.toBe('right')
  })
})

describe('a word here and there of several sentences', () => {
  const text = `Tove Lunde said her hands had told her it was time to stop weaving. “My hands know their trade and their years. I am 71. The loom has been kinder to me than I was to it, and this is now the time to leave it to others,” Tove Lunde said.`
  test.each([
    ['reported', 'my hands have told me it is time to stop'],
    ['truncated', 'My hands know their trade and their years. The loom has been kinder to me than I was to it'],
    ['verbatim', 'this is now the time to leave it to others'],
  ])('%s: %s', async (verdict, words) => {
    expect(checkerOf([await articleOf({ text })]).check(words, { speaker: 'Tove Lunde' }).verdict).toBe(verdict)
  })
})
