import { beforeAll, describe, expect, test } from 'vitest'
import { type GoldArticle, type GoldQuote, goldArticles, read } from '../articles/article.js'
import { figures, judge, type Verdict } from '../articles/judge.js'
import { placedQuotes } from '../articles/place.js'
import { faultsOf } from '../articles/sound.js'

/** What was measured last, rounded down a little. A change may only better it. */
const CONTENT_HELD = 0.92
const SPEAKER_HELD = 0.89
const AT_MOST = { speaker: 2, false: 29, missed: 3, unnamed: 24, bounds: 4, cue: 2, by: 1 } as const

const articles = goldArticles()

describe('the gold articles', () => {
  test('there are forty', () => {
    expect(articles).toHaveLength(40)
  })

  test.each(articles.map(article => [article.name, article] as const))('%s is sound', (_, article) => {
    expect(faultsOf(article)).toEqual([])
  })
})

describe('what the program makes of them', () => {
  let verdicts: readonly Verdict[] = []
  beforeAll(async () => {
    verdicts = (await Promise.all(articles.map(async gold => judge(gold, await read(gold))))).flat()
  })

  test('quotes and reports are found to the word', () => {
    expect(figures(verdicts).content).toBeGreaterThanOrEqual(CONTENT_HELD)
  })

  test('speakers of those found', () => {
    expect(figures(verdicts).speaker).toBeGreaterThanOrEqual(SPEAKER_HELD)
  })

  test.each(Object.entries(AT_MOST))('errors of the kind %s: at most %d', (error, most) => {
    const wrong = verdicts.filter(({ errors }) => errors.some(each => each === error)).map(({ words }) => words)
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(most)
  })
})

const quote: GoldQuote = {
  words: ['It rained,'],
  cue: 'said',
  mention: 'Ines Moll',
  speaker: 'Ines Moll',
  by: 'named',
}
const gold = (text: string, ...quotes: readonly Partial<GoldQuote>[]): GoldArticle => ({
  name: 'a',
  kind: 'agency',
  title: 'The rain',
  text,
  quotes: quotes.map(each => ({ ...quote, ...each })),
  none: [],
})

describe('the judge', () => {
  const text = '“It rained,” Ines Moll said. The ferry was late.'

  test.each<[string, readonly Partial<GoldQuote>[], readonly string[]]>([
    ['all right', [{}], []],
    ['a list of names', [{ speaker: ['Moll', 'Ines Moll'] }], []],
    ['another name', [{ speaker: 'Rolf Berg' }], ['gold speaker']],
    ['a name for a source without one', [{ speaker: null }], ['gold speaker']],
    ['another way to know', [{ by: 'pronoun' }], ['gold by']],
    ['no cue', [{ cue: null }], ['gold cue']],
    ['other bounds', [{ words: ['It rained,', 'The ferry was late'] }], ['gold bounds']],
    ['one that was missed', [{}, { words: ['The ferry was late'] }], ['gold missed']],
    ['a false one', [], ['beyond false']],
    ['one that may be left', [{ optional: true, speaker: 'Rolf Berg' }, {}], []],
    ['one that may be given', [{ optional: true }], []],
  ])('tells %s', async (_, quotes, expected) => {
    const one = gold(text, ...quotes)
    const wrong = judge(one, await read(one)).flatMap(({ of, errors }) => errors.map(error => `${of} ${error}`))
    expect(wrong).toEqual(expected)
  })

  test('an unnamed source is told by its mention', async () => {
    const one = (mention: string): GoldArticle => gold('“It rained,” two officials said.', { mention, speaker: null })
    const errors = async (article: GoldArticle): Promise<unknown> => judge(article, await read(article))[0]?.errors
    expect(await errors(one('two officials'))).toEqual([])
    expect(await errors(one('rained'))).toEqual(['speaker'])
  })

  test('figures count what is found beside what is there', () => {
    const verdict = (of: Verdict['of'], ...errors: Verdict['errors']): Verdict => ({ kind: '', of, errors, words: '' })
    const all = [
      verdict('gold'),
      verdict('gold', 'speaker'),
      verdict('gold', 'bounds', 'unnamed'),
      verdict('gold', 'missed'),
    ]
    const { content, speaker, falses } = figures([...all, verdict('beyond', 'false')])
    expect([content, speaker, falses]).toEqual([0.5, 1 / 3, 1])
  })
})

describe('words stand for a place', () => {
  test.each<[string, Partial<GoldQuote>, string]>([
    ['nearest to the content', {}, '18-22'],
    ['by number', { cue: ['said', 2] }, '36-40'],
  ])('%s', (_, fields, expected) => {
    const [placed] = placedQuotes(gold('“It rained,” Moll said. Nobody else said much.', { mention: null, ...fields }))
    expect(`${placed?.cue?.from}-${placed?.cue?.to}`).toBe(expected)
  })

  test.each<[string, Partial<GoldQuote>, readonly string[]]>([
    ['all right', {}, []],
    ['a part of a longer word', { mention: 'Mol' }, ['RangeError: a: no “Mol”']],
    ['words that are not there', { cue: ['said', 2] }, ['RangeError: a: no “said” number 2']],
    ['a wrong order', { words: ['Moll', 'It rained,'] }, ['stretches out of order at "Moll"']],
    ['a cue within', { words: ['It rained,” Moll said'] }, ['cue within "It rained,” Moll said"']],
    ['no words', { words: [] }, ['a quote without words']],
  ])('a fault of a file: %s', (_, fields, expected) => {
    expect(faultsOf(gold('“It rained,” Moll said.', { mention: 'Moll', ...fields }))).toEqual(expected)
  })
})
