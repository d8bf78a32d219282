import { describe, expect, test } from 'vitest'
import type { Edition } from '../../src/model/edition.js'
import { editionOfTexts } from './story.js'

const ACCUSING = new Set(['altered', 'truncated', 'unmarked'])
const ABOUT = new Set(['joined', 'spliced', 'other speaker', 'cut against meaning'])

/** Everything that an edition says against an outlet: "article: what". */
function accusations({ statements, findings }: Edition): string[] {
  const readings = statements.flatMap(({ segments }) => segments.flatMap(segment => segment.readings))
  return [
    ...readings.filter(({ kind }) => ACCUSING.has(kind)).map(({ witness, kind }) => `${witness}: ${kind}`),
    ...findings.filter(({ kind }) => ABOUT.has(kind)).map(({ kind, cites }) => `${cites[0].article}: ${kind}`),
  ].sort()
}

const FALK = 'Mayor Ines Falk'

describe('an innocent explanation is enough', () => {
  test.each<[string, Record<string, string>]>([
    [
      'one against one, words that only one has in front are a tie',
      {
        a: `“We would fail the harbour if we let the crane rust for another winter,” ${FALK} said.`,
        b: `“However, we would fail the harbour if we let the crane rust for another winter,” ${FALK} said.`,
      },
    ],
    [
      'an ellipsis marks what is gone on both of its sides',
      {
        a: `“The pier is tired. It carries the market and the lifeboat, but it will not carry a hotel,” ${FALK} said.`,
        b: `“The pier is tired … It will not carry a hotel,” ${FALK} said.`,
      },
    ],
    [
      'sentences run together by one outlet, and kept apart by another',
      {
        a: `“We have mended the lock before, and we’ll mend it again,” ${FALK} said.`,
        b: `“We have mended the lock before,” ${FALK} told a meeting that had gone on into the night in the old corn hall. “We will mend it again with our own hands.”`,
      },
    ],
    [
      'two who speak together',
      {
        a: `“The grant was promised to both towns and was paid to neither,” House Speaker Ines Falk and Senate Democratic Leader Otto Brandt said in a statement.`,
        b: `“The grant was promised to both towns and was paid to neither,” Speaker Ines Falk of Orne and Senator Otto Brandt of Velde, the Democratic leader, said in a joint statement.`,
      },
    ],
    [
      'a phrase is no part of the sentence that stands behind it in the same marks',
      {
        a: `Buying bread, ${FALK} said, is “built around the wishes of a buyer. A free town library is not built around the wishes of a buyer.”`,
      },
    ],
    [
      'the name of a book behind the word for it',
      {
        a: `“I always thought this town could go from marsh to market square,” ${FALK} said.`,
        b: `The mayor, Ines Falk, wrote in her memoir, “From Marsh to Market Square,” that the fair had made her.`,
      },
    ],
    [
      'what everybody tells in much the same words',
      {
        a: `St Brannoc’s Hospital said in a statement that the pilot “underwent a third operation related to his internal bleeding and a broken bone in his arm”.`,
        b: `The pilot was in hospital on Monday after a third operation for internal bleeding and a broken arm.`,
      },
    ],
  ])('%s', async (_, texts) => {
    expect(accusations(await editionOfTexts(texts))).toEqual([])
  })
})

test('documents that were provided hang on no condition: the words are cut, not turned', async () => {
  const words =
    'Leaving aside who copied the plans, provided to us in confidence, we have nothing to hide in any of them,'
  const edition = await editionOfTexts({
    a: `“${words}” ${FALK} said.`,
    b: `“We have nothing to hide in any of them,” ${FALK} said, leaving aside who had copied the plans.`,
    c: `“${words}” ${FALK} said on Monday.`,
  })
  expect(accusations(edition)).toEqual(['b: truncated'])
})

test('what is left out and quoted nowhere else is still a cut', async () => {
  const edition = await editionOfTexts({
    a: `“We have mended the lock before, and we will mend it again,” ${FALK} said.`,
    b: `“We have mended the lock before,” ${FALK} said. “The town is proud of its hands.”`,
    c: `“We have mended the lock before, and we will mend it again,” ${FALK} said on Monday.`,
  })
  expect(accusations(edition)).toEqual(['b: truncated'])
})
