import { expect, test } from 'vitest'
import { editionOfTexts } from './story.js'

const STATED = 'The ferry was sound when it left the quay, and I stand by the crew.'
const TOLD = 'The pump had been on my list since May.'

/** How many statements of Ada Crane an edition has. */
async function statementsOf(texts: Readonly<Record<string, string>>): Promise<number> {
  const { statements } = await editionOfTexts(texts)
  return statements.filter(({ person }) => person === 'ada-crane').length
}

const widely = {
  a: `“${STATED}” harbour master Ada Crane said.`,
  b: `Harbour master Ada Crane said: “${STATED}” The inquiry opens on Monday.`,
}

test.each([
  ['told me', `“${STATED}” said Ada Crane, the harbour master, as she walked me along the quay.`, 2],
  ['told us', `Harbour master Ada Crane told us of a long night. “${STATED}” she said.`, 2],
  ['nothing told', `“${STATED}” said Ada Crane, the harbour master, on the quay.`, 1],
  ['told somebody in her own words', `“${STATED}” said Ada Crane. “Nobody told me of the leak.”`, 1],
])(
  'words of one outlet alone, which tells that it met the speaker, are of another occasion: %s',
  async (_, before, count) => {
    expect(await statementsOf({ ...widely, c: `${before}\n\nShe does not hide it. “${TOLD}” she said.` })).toBe(count)
  },
)

test('where nobody else prints what stands beside them they are of one occasion', async () => {
  const text = `“${STATED}” Ada Crane, the harbour master, told me.\n\nShe does not hide it. “${TOLD}” she said.`
  expect(await statementsOf({ c: text, d: 'The ferry sank on Friday night.' })).toBe(1)
})
