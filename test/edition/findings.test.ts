import { describe, expect, test } from 'vitest'
import { slice } from '../../src/model/article.js'
import type { Edition } from '../../src/model/edition.js'
import type { Finding } from '../../src/model/finding.js'
import { editionOfTexts } from './story.js'

const found = (edition: Edition, kind: Finding['kind']): Finding[] =>
  edition.findings.filter(each => each.kind === kind)

/** The words that a finding cites, as "article: words". */
function cited(edition: Edition, finding: Finding | undefined): string[] {
  const articles = new Map(edition.articles.map(({ article }) => [article.id, article]))
  return (finding?.cites ?? []).map(span => `${span.article}: ${slice(articles.get(span.article)!, span)}`)
}

describe('cut against meaning', () => {
  const whole = (words: string) => ({
    a: `“${words}” Mayor Ines Falk said on Monday.`,
    b: `Speaking in Orne, Mayor Ines Falk said: “${words}”`,
  })
  test.each([
    [
      'negation',
      'This was not a failure of our night crew.',
      'Mayor Ines Falk pointed to “a failure of our night crew”.',
    ],
    [
      'condition',
      'If the tests are clear, we will open the bridge on Friday.',
      '“We will open the bridge on Friday,” Mayor Ines Falk said.',
    ],
    [
      'condition',
      'We will open the bridge on Friday unless the tests say otherwise.',
      '“We will open the bridge on Friday,” Mayor Ines Falk said.',
    ],
    ['hedge', 'We know of no leak, but we cannot rule one out.', '“We know of no leak,” Mayor Ines Falk said.'],
    [
      'hedge',
      'I believe the whole crew left the tunnel in time.',
      '“The whole crew left the tunnel in time,” Mayor Ines Falk said.',
    ],
    [
      'attribution',
      'My critics say the council sold the land for nothing.',
      '“The council sold the land for nothing,” Mayor Ines Falk said.',
    ],
  ])('%s: %s', async (dropped, words, cut) => {
    const edition = await editionOfTexts({ ...whole(words), c: cut })
    const findings = found(edition, 'cut against meaning')
    expect(findings.map(finding => [(finding as { dropped?: unknown }).dropped, finding.cites[0].article])).toEqual([
      [[dropped], 'c'],
    ])
  })

  test.each([
    ['This was not a failure of our night crew.', 'Mayor Ines Falk denied that it was “a failure of our night crew”.'],
    ['This was not a failure of our night crew.', 'It was not, Mayor Ines Falk said, “a failure of our night crew”.'],
    [
      'If the tests are clear, we will open the bridge on Friday.',
      'If all goes well, “we will open the bridge on Friday,” Mayor Ines Falk said.',
    ],
    [
      'I believe the whole crew left the tunnel in time.',
      'She believes “the whole crew left the tunnel in time,” Mayor Ines Falk said.',
    ],
    [
      'We did not sleep, and we want the bridge to open on Friday.',
      '“We want the bridge to open on Friday,” Mayor Ines Falk said.',
    ],
  ])('nothing is amiss: %s / %s', async (words, cut) => {
    expect(found(await editionOfTexts({ ...whole(words), c: cut }), 'cut against meaning')).toEqual([])
  })
})

test('spliced: words of two occasions in one pair of marks', async () => {
  const post = 'The Orne bridge stays shut until every cable is tested.'
  const talk = 'I have asked my own brother to check the bolts again.'
  const edition = await editionOfTexts({
    a: `“${post}” Mayor Ines Falk wrote in a post on Facebook on Monday.`,
    b: `In a Facebook post, Mayor Ines Falk wrote: “${post}” ${'The town waited for news of the cables. '.repeat(24)}\n\nOn Thursday Falk gave an interview to Radio Orne. “${talk}” Falk told Radio Orne.`,
    c: `In an interview with Radio Orne, Mayor Ines Falk said: “${talk}”`,
    d: `Mayor Ines Falk is firm. “${post} ${talk}” Falk said.`,
  })
  const [finding] = found(edition, 'spliced')
  expect(cited(edition, finding).slice(0, 2)).toEqual([`d: ${post}`, `d: ${talk}`])
  expect(found(edition, 'joined')).toEqual([])
})

test('other speaker: the same words given to two people', async () => {
  const words = 'You cannot bolt trust onto a broken bridge.'
  const edition = await editionOfTexts({
    a: `Mayor Ines Falk said: “${words}”`,
    b: `The mood was grim. Mayor Ines Falk said: “${words}”`,
    c: `Union leader Marek Dorn said: “${words}”`,
  })
  const [finding] = found(edition, 'other speaker')
  expect(cited(edition, finding)).toEqual([`a: ${words}`, `c: ${words}`])
  expect(finding).toMatchObject({ persons: ['ines-falk', 'marek-dorn'] })
})

test('quoted paraphrase: reported speech of one outlet in another’s marks', async () => {
  const edition = await editionOfTexts({
    a: 'Mayor Ines Falk said the builders had treated the old town as a dumping ground.',
    b: '“The builders had treated the old town as a dumping ground,” Mayor Ines Falk said.',
  })
  const [finding] = found(edition, 'quoted paraphrase')
  expect(cited(edition, finding)[0]).toBe('b: The builders had treated the old town as a dumping ground')
  expect(finding?.cites.some(span => span.article === 'a')).toBe(true)
})

test('a report that only shifts the tense of a quotation accuses nobody', async () => {
  const edition = await editionOfTexts({
    a: 'Mayor Ines Falk said the builders had treated the old town as a dumping ground.',
    b: '“The builders have treated the old town as a dumping ground,” Mayor Ines Falk said.',
  })
  expect(found(edition, 'quoted paraphrase')).toEqual([])
})

test('correction: what a note amends, and who still prints the old words', async () => {
  const right = 'We will not open the bridge before May.'
  const wrong = 'We will open the bridge before May.'
  const edition = await editionOfTexts({
    a: `“${right}” Mayor Ines Falk said on Monday in Orne.\n\nCorrection: An earlier version of this article misquoted Ines Falk as saying, “${wrong}”`,
    b: `Orne waits. “${wrong}” Mayor Ines Falk said.`,
    c: `“${right}” Mayor Ines Falk said.`,
  })
  const [finding] = found(edition, 'correction')
  expect(finding).toMatchObject({ stillPrinted: ['b'] })
  expect(cited(edition, finding).slice(1)).toEqual([`a: ${right}`, `b: ${wrong}`])
  const readings = edition.statements.flatMap(statement => statement.segments.flatMap(segment => segment.readings))
  expect(readings.map(({ witness, kind }) => [witness, kind])).toEqual([
    ['a', 'verbatim'],
    ['b', 'altered'],
    ['c', 'verbatim'],
  ])
})

test('a note that takes back a denial names those who lack the "not"', async () => {
  const edition = await editionOfTexts({
    a: 'Mayor Ines Falk said: “I will not sell the old pier to anybody.”',
    b: 'Mayor Ines Falk said: “I will sell the old pier to anybody.”',
    c: 'Mayor Ines Falk wrote: “I will not sell the old pier to anybody.”\n\nCorrection: An earlier version misquoted Ms Falk as saying that she would “sell the old pier”.',
  })
  const [correction] = found(edition, 'correction')
  expect(correction).toMatchObject({ stillPrinted: ['b'] })
  expect((correction as { segment?: unknown }).segment).not.toBeNull()
})

test('an ellipsis between two sentences of one quotation joins nothing', async () => {
  const whole = '“I left the gate open. Nobody told me to. I am sorry for it,” Mayor Ines Falk said.'
  const edition = await editionOfTexts({
    a: whole,
    b: `The council met twice over the gate at Orne, and heard the mayor out. ${whole}`,
    c: '“I left the gate open […] I am sorry for it,” Mayor Ines Falk said.',
    d: '“I left the gate open. I am sorry for it,” Mayor Ines Falk said.',
  })
  expect(found(edition, 'joined').map(({ cites }) => cites[0].article)).toEqual(['d'])
})
