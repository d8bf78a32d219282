import { beforeAll, describe, expect, test } from 'vitest'
import { ACCUSING, type Judged, judge, type Verdict } from '../gold/judge.js'
import { placed } from '../gold/place.js'
import { FINDINGS, faultsOf } from '../gold/sound.js'
import { bCubed } from '../gold/statements.js'
import { type GoldStory, goldEdition, goldStories } from '../gold/story.js'

/** What was measured last: at least so many right, at most so many wrong. A change may only better them. */
const FINDINGS_HELD: readonly (readonly [kind: string, right: number, wrong: number])[] = [
  ['joined', 5, 0],
  ['spliced', 3, 0],
  ['other speaker', 2, 0],
  ['quoted paraphrase', 1, 0],
  ['cut against meaning', 5, 0],
  ['correction', 3, 0],
]
const READINGS_HELD = { right: 761, wrong: 3, accusingRight: 29, accusingWrong: 1, missed: 14 }
const PERSONS_HELD = { wrong: 19 }
const STATEMENTS_HELD = 0.97
const NO_QUOTATIONS_HELD = 20

const stories = goldStories()

describe('the gold files', () => {
  test('there are twenty-four stories of four to seven articles', () => {
    expect(stories.map(({ articles }) => articles.length).filter(n => n >= 4 && n <= 7)).toHaveLength(24)
    expect(stories).toHaveLength(24)
  })

  test.each(stories.map(story => [story.name, story] as const))('%s is sound', (_, story) => {
    expect(faultsOf(story)).toEqual([])
  })
})

describe('what the program makes of them', () => {
  let judged: readonly Judged[] = []
  beforeAll(async () => {
    judged = await Promise.all(stories.map(async story => judge(story, await goldEdition(story))))
  })
  const count = (about: Verdict['about'], outcome: Verdict['outcome'], kinds?: readonly string[]): number =>
    judged
      .flatMap(({ verdicts }) => verdicts)
      .filter(each => each.about === about && each.outcome === outcome && (kinds?.includes(each.kind) ?? true)).length

  test('every kind of finding is held', () => {
    expect(FINDINGS_HELD.map(([kind]) => kind)).toEqual(FINDINGS)
  })

  test.each(FINDINGS_HELD)('findings: %s', (kind, right, wrong) => {
    expect(count('finding', 'right', [kind])).toBeGreaterThanOrEqual(right)
    expect(count('finding', 'wrong', [kind])).toBeLessThanOrEqual(wrong)
  })

  test('readings', () => {
    expect(count('reading', 'right')).toBeGreaterThanOrEqual(READINGS_HELD.right)
    expect(count('reading', 'wrong')).toBeLessThanOrEqual(READINGS_HELD.wrong)
    expect(count('reading', 'missed')).toBeLessThanOrEqual(READINGS_HELD.missed)
    expect(count('reading', 'right', ACCUSING)).toBeGreaterThanOrEqual(READINGS_HELD.accusingRight)
    expect(count('reading', 'wrong', ACCUSING)).toBeLessThanOrEqual(READINGS_HELD.accusingWrong)
  })

  test('persons, statements, and what is no quotation', () => {
    expect(count('person', 'wrong')).toBeLessThanOrEqual(PERSONS_HELD.wrong)
    expect(bCubed(judged).f).toBeGreaterThanOrEqual(STATEMENTS_HELD)
    expect(judged.flatMap(({ beyond }) => beyond).length).toBeLessThanOrEqual(NO_QUOTATIONS_HELD)
  })
})

describe('the judge', () => {
  const words = ['The ferry will not sail on Monday', 'We have asked the harbour master for a tug', 'The ferry is old.']
  test.each([
    ['a part', '“the ferry will not sail', [0]],
    ['the whole and more', 'We are sorry: the ferry will not sail, on Monday!', [0]],
    ['two sentences', 'The ferry will not sail on Monday. The ferry is old', [0, 2]],
    ['one word changed', 'The ferry will never sail on Monday', [0]],
    ['a piece with a word changed', 'asked the harbour mistress for a', [1]],
    ['other words', 'The harbour is shut until further notice', []],
    ['a few words in another order', 'a harbour for the', []],
    ['no word', '“…”', []],
  ])('lays a base text to the gold: %s', (_, base, expected) => {
    const golds = words.map((each, at) => ({ words: each, at }))
    expect(placed(base, golds).map(({ at }) => at)).toEqual(expected)
  })

  const article = (id: string, text: string) => ({ id, outlet: id, title: 'The ferry', published: '2026-01-05', text })
  const said = (speaker: string, segment: Record<string, string>, sentence = 'The ferry will not sail on Monday') => ({
    speaker,
    said: 'on the quay',
    segments: [{ words: sentence, readings: segment }],
  })
  const story: GoldStory = {
    name: 'ferry',
    articles: [
      article('a', '“The ferry will not sail on Monday,” Ines Moll said. The harbour is quiet.'),
      article('b', 'Ines Moll said: “The ferry will not sail on Sunday.”'),
      article('c', '“The ferry will not sail on Monday,” said Ines Moll on the quay.'),
    ],
    record: null,
    statements: [said('Ines Moll', { a: 'verbatim', b: 'altered', c: 'verbatim' })],
    findings: [],
    edits: [{ article: 'b', kind: 'number', reading: 'Sunday' }],
  }
  const outcomes = async (other: Partial<GoldStory>): Promise<string[]> => {
    const gold = { ...story, ...other }
    return judge(gold, await goldEdition(story))
      .verdicts.filter(({ outcome }) => outcome !== 'right')
      .map(({ about, kind, outcome }) => `${outcome} ${about} (${kind})`)
  }

  test.each<[string, Partial<GoldStory>, readonly string[]]>([
    ['all right', {}, []],
    [
      'another kind',
      { statements: [said('Ines Moll', { a: 'verbatim', b: 'truncated', c: 'verbatim' })] },
      ['wrong reading (altered)', 'missed reading (truncated)'],
    ],
    [
      'an absent one',
      { statements: [said('Ines Moll', { a: 'verbatim', b: 'altered' })] },
      ['wrong reading (verbatim)'],
    ],
    [
      'another person',
      { statements: [said('Rolf Berg', { a: 'verbatim', b: 'altered', c: 'verbatim' })] },
      ['wrong person (person)'],
    ],
    [
      'a finding that is not made',
      { findings: [{ kind: 'joined', article: 'a', words: 'the ferry' }] },
      ['missed finding (joined)'],
    ],
    [
      'an edit that is not told',
      { edits: [{ article: 'b', kind: 'name', reading: 'Sunday' }] },
      ['missed edit (name)'],
    ],
    ['no such quotation', { statements: [], edits: [] }, ['wrong reading (altered)']],
  ])('tells %s', async (_, other, expected) => {
    expect(await outcomes(other)).toEqual(expected)
  })

  test.each<[string, Partial<GoldStory>, readonly string[]]>([
    ['nothing', {}, []],
    ['words', { statements: [said('Ines Moll', {}, 'The tug is late')] }, ['nobody prints “The tug is late”']],
    ['an article', { statements: [said('Ines Moll', { d: 'verbatim' })] }, ['no article d']],
    ['a kind', { statements: [said('Ines Moll', { a: 'right' })] }, ['no kind of reading right']],
    [
      'a finding',
      { findings: [{ kind: 'joint', article: 'a', words: 'tug' }] },
      ['no kind of finding joint', 'a does not print “tug”'],
    ],
    ['an edit', { edits: [{ article: 'b', kind: 'word', reading: 'tug' }] }, ['no kind of edit word', 'b lacks “tug”']],
  ])('finds a fault of a file: %s', (_, other, expected) => {
    expect(faultsOf({ ...story, ...other })).toEqual(expected)
  })
})
