import { expect, test } from 'vitest'
import { editionOfTexts, readings } from './story.js'

const said = (words: Record<string, string>): Promise<Awaited<ReturnType<typeof editionOfTexts>>> =>
  editionOfTexts(
    Object.fromEntries(
      Object.entries(words).map(([id, text]) => [id, `Outlet ${id} was there. Odile Harn said: “${text}”`]),
    ),
  )

const plain = 'He rang the bell, locked the gate, and walked off with his dog and two lanterns at dawn.'

/** [what it shows, words by outlet, the base text, what is none of them verbatim] */
const tables: readonly (readonly [string, Record<string, string>, string, Record<string, string>])[] = [
  [
    'what many have put in, each in its way, leaves an altered sentence where it belongs',
    {
      ...Object.fromEntries('abcdefghi'.split('').map(id => [id, plain])),
      j: plain.replace('rang', 'sadly rang').replace('gate,', 'gate, to the shame of us all,'),
      k: plain.replace('bell', 'old brass bell').replace('gate,', 'gate, as anybody could see,').replace('dog', 'wife'),
      l: plain
        .replace('walked', 'simply walked')
        .replace('gate,', 'gate, not that he cares,')
        .replace('with his', 'his'),
      m: plain.replace('gate,', 'gate, for reasons of his own,').replace('off with his dog', 'calmly with his'),
    },
    plain,
    { j: 'altered', k: 'altered', l: 'altered', m: 'altered' },
  ],
  [
    'a phrase that moved to the other end stands in the base text once',
    {
      a: 'The lamps went out along the northern wall and then across the market square.',
      b: 'The lamps went out along the northern wall and then across the market square.',
      c: 'The lamps went out across the market square and then along the northern wall.',
    },
    'The lamps went out along the northern wall and then across the market square.',
    { c: 'altered' },
  ],
  [
    'a part with a figure and a word changed is a part of its sentence',
    {
      a: 'We sold forty boats in the spring, which is more than my father sold in all his years at the yard.',
      b: 'We sold forty boats in the spring, which is more than my father sold in all his years at the yard.',
      c: 'We built sixty boats in the spring.',
    },
    'We sold forty boats in the spring, which is more than my father sold in all his years at the yard.',
    { c: 'altered' },
  ],
]

test.each(tables)('%s', async (_, words, base, others) => {
  const verbatim = Object.fromEntries(Object.keys(words).map(id => [id, 'verbatim']))
  const edition = await said(words)
  expect(readings(edition)).toEqual({ [base]: { ...verbatim, ...others } })
  expect(edition.findings.filter(({ kind }) => kind === 'joined' || kind === 'spliced')).toEqual([])
})

const tide = 'The tide took the lower steps, as it does every spring, and we rebuilt them by hand.'

test.each([
  ['before a cue', '“The tide took the lower steps ...,” Odile Harn said, “and we rebuilt them by hand.”'],
  ['at the start, in spaced dots', 'Odile Harn said: ". . . we rebuilt them by hand."'],
])('an ellipsis %s marks what is left out', async (_, text) => {
  const edition = await editionOfTexts({
    a: `The steps are back. “${tide}” Odile Harn said.`,
    b: `It took a week. “${tide}” Odile Harn said.`,
    c: `Work is done. ${text}`,
  })
  expect(Object.values(readings(edition)).map(row => row.c)).toEqual(['elided'])
})
