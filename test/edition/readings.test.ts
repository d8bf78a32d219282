import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toEditionJson } from '../../src/export/edition.js'
import { faults } from '../validate.js'
import { editionOfTexts, readings } from './story.js'

const bridge = {
  a: `Mayor Ines Falk spoke on Monday. “The Orne bridge will stay shut until every cable has been tested,” Falk said. “We will not gamble with anybody’s life. I have told the builders so.”`,
  b: `Mayor Ines Falk said: “The Orne bridge will stay shut until every cable has been tested. We will gamble with anybody’s life. I have told the builders so.”`,
  c: `The bridge is shut. “The Orne bridge will stay shut until every cable has been tested. I have told the builders so,” Mayor Ines Falk said.`,
  d: `Mayor Ines Falk said the bridge would “stay shut” until the cables had been tested, and that she had told the builders so.`,
}

test('quoted, altered, joined, reported and fragments', async () => {
  const edition = await editionOfTexts(bridge)
  expect(readings(edition)).toEqual({
    'The Orne bridge will stay shut until every cable has been tested': {
      a: 'verbatim',
      b: 'verbatim',
      c: 'verbatim',
      d: 'fragment',
    },
    // One against one: who is right stays open.
    'We will not gamble with anybody’s life.': { a: 'verbatim', b: 'verbatim' },
    'I have told the builders so.': { a: 'verbatim', b: 'verbatim', c: 'verbatim', d: 'reported' },
  })
  expect(edition.persons.map(person => person.name)).toEqual(['Ines Falk'])
  expect(edition.findings.map(({ kind, cites }) => [kind, cites[0].article])).toEqual([['joined', 'c']])
})

describe('the base text', () => {
  const said = (id: string, words: string, published: string) => ({
    [id]: { text: `“${words}” Dr. Omar Reyes told Outlet ${id.toUpperCase()}.`, published },
  })
  test('is what most witnesses print, and the earliest where they tie', async () => {
    const majority = await editionOfTexts({
      ...said('a', 'The river rose by nine metres.', '2024-05-01'),
      ...said('b', 'The river rose by six metres.', '2024-05-02'),
      ...said('c', 'The river rose by six metres.', '2024-05-03'),
    })
    expect(readings(majority)).toEqual({
      'The river rose by six metres.': { a: 'altered', b: 'verbatim', c: 'verbatim' },
    })
    const tie = await editionOfTexts({
      ...said('b', 'The river rose by nine metres.', '2024-05-02'),
      ...said('c', 'The river rose by six metres.', '2024-05-01'),
    })
    expect(readings(tie)).toEqual({ 'The river rose by six metres.': { b: 'verbatim', c: 'verbatim' } })
    const [segment] = tie.statements.flatMap(({ segments }) => segments)
    expect(segment?.ties.map(({ base, rivals }) => [base.article, rivals.map(({ article }) => article)])).toEqual([
      ['c', ['b']],
    ])
    expect(segment?.readings.flatMap(({ occurrences }) => occurrences.flatMap(each => each.edits))).toMatchObject([
      { kind: 'number', tied: true },
    ])
  })

  test('is decided word by word, each in the words that most print', async () => {
    const edition = await editionOfTexts({
      ...said('a', 'The river rose by six metres, and nobody warned the farmers.', '2024-05-01'),
      ...said('b', 'The river rose by nine metres, and nobody warned the farms.', '2024-05-02'),
      ...said('c', 'The river rose by six metres, and nobody warned the farms.', '2024-05-03'),
      ...said('d', 'The river rose by nine metres, and nobody warned the millers.', '2024-05-04'),
      ...said('e', 'The river rose by nine metres, and nobody warned the farmer.', '2024-05-05'),
    })
    expect(Object.keys(readings(edition))).toEqual(['The river rose by nine metres, and nobody warned the farms.'])
  })
})

test('articles with the same text are one witness', async () => {
  const edition = await editionOfTexts({ ...bridge, e: bridge.a, f: bridge.a })
  expect(edition.articles.map(({ article, copies }) => [article.id, copies])).toEqual([
    ['a', ['e', 'f']],
    ['b', []],
    ['c', []],
    ['d', []],
    ['e', ['a', 'f']],
    ['f', ['a', 'e']],
  ])
  expect(readings(edition)).toEqual(readings(await editionOfTexts(bridge)))
})

test('a text that is cut may have carried what it lacks', async () => {
  const edition = await editionOfTexts({
    ...bridge,
    e: { text: 'Mayor Ines Falk spoke about the bridge.', complete: false },
  })
  const of = edition.statements.flatMap(({ segments }) =>
    segments.flatMap(segment => segment.readings.filter(r => r.witness === 'e')),
  )
  expect(of.length).toBe(3)
  expect(of.every(({ kind, why, occurrences }) => kind === 'unknown' && why !== null && occurrences.length === 0)).toBe(
    true,
  )
})

test('no quotation, one article, odd texts: still an edition', async () => {
  for (const text of [
    'Nothing was said.',
    '“',
    '“”',
    '“Unclosed words of Ines Falk',
    'a'.repeat(5000),
    '“!?…”',
    '\uFEFF“א ב” said Bo.',
  ]) {
    const edition = await editionOfTexts({ a: text })
    expect(faults('edition', JSON.parse(toEditionJson(edition)))).toEqual([])
  }
})

test('the order of the articles changes no byte', async () => {
  const whole = toEditionJson(await editionOfTexts(bridge))
  expect(faults('edition', JSON.parse(whole))).toEqual([])
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(Object.entries(bridge), { minLength: 4 }), async entries => {
      expect(toEditionJson(await editionOfTexts(Object.fromEntries(entries)))).toBe(whole)
    }),
    { numRuns: 24 },
  )
})

test('a sentence that an outlet marks as cut is no base text, and a name before a phrase is none left out', async () => {
  const edition = await editionOfTexts({
    a: 'Ann Poe has been fined. Mayor Ines Falk said: “Ann has been fined by the ferry office, and she will pay the whole of it from her own purse.”',
    b: 'Mayor Ines Falk said on Monday: “Ann has been fined by the ferry office . . . she will pay the whole.”',
    c: 'Mayor Ines Falk said Poe “has been fined by the ferry office”.',
  })
  expect(readings(edition)).toEqual({
    'Ann has been fined by the ferry office, and she will pay the whole of it from her own purse.': {
      a: 'verbatim',
      b: 'truncated',
      c: 'fragment',
    },
  })
})

test('a headline that has the end of a sentence alone is no statement of its own, and unsigned words go where they fit', async () => {
  const edition = await editionOfTexts({
    a: 'Mayor Ines Falk said: “I was not at the pier until noon, but the blame is mine. I believe that no mayor should stay without the trust of the town.”',
    b: {
      title: 'Falk resigns: “The blame is mine”',
      text: 'Mayor Ines Falk said: “I was not at the pier until noon, but the blame is mine.” The letter in lines:\n\n• “I believe no mayor should stay without the trust of the town.”',
    },
    c: '“No mayor should stay without the trust of the town,” Alderman Abel Crane said.',
  })
  const rows = readings(edition)
  expect(rows).toMatchObject({
    'I was not at the pier until noon, but the blame is mine.': { a: 'verbatim', b: 'verbatim' },
  })
  expect(Object.keys(rows)).toHaveLength(3)
  expect(rows['I believe that no mayor should stay without the trust of the town.']).toHaveProperty('b')
})

test('a "no" before a phrase is not left out, and a whole sentence is not cut where another outlet makes two of it', async () => {
  const edition = await editionOfTexts({
    a: 'Mayor Ines Falk said: “We shut the harbour too late and we apologise to every sailor. No sailor should ever fear his own harbour.”',
    b: 'On Monday Mayor Ines Falk said: “We shut the harbour too late and we apologise to every sailor.”',
    c: 'Mayor Ines Falk wrote: “We shut the harbour too late and we apologize to every sailor.”',
    d: 'Mayor Ines Falk told Harle Radio: “We shut the harbour too late. We apologise to every sailor.” She said no sailor “should ever fear his own harbour”.',
  })
  const rows = Object.values(readings(edition))
  expect(rows).toContainEqual(expect.objectContaining({ a: 'verbatim', b: 'verbatim', c: 'verbatim' }))
  expect(rows).toContainEqual({ a: 'verbatim', d: 'fragment' })
})
