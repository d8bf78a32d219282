import { describe, expect, test } from 'vitest'
import { editionOfTexts, readings } from './story.js'

const STORY = [
  'The harbour board met on Monday behind closed doors, after two nights of rain had filled the lower lock to its brim.',
  '“We opened the lower gate at dawn. Nobody on the quay was ever in danger, not for an hour,” Ines Falk, the harbour master, said.',
  'Divers from the yard looked at the hinges in the afternoon, and found two bolts of nine worn through to the thread.',
  'A second pump was brought from the dredging works on a lorry, because the old one had run dry in the night.',
  '“My ovens were under water before anybody rang the bell,” Tobias Renn, a baker, said. “I lost a week of orders.”',
  'The board will meet again when the insurers have read the report, which the town expects before the end of winter.',
].join('\n\n')

/** Copies of the story, of which the one at `at` has something in place of something else. */
function copies(count: number, from: string, to: string, { at = count - 1, signed = false } = {}): Texts {
  if (!STORY.includes(from)) throw new RangeError(`no "${from}" in the story`)
  const foot = (i: number): string => (signed ? `\n\nDesk ${i} of the paper read the proofs in the evening.` : '')
  const texts = Array.from({ length: count }, (_, i) => (i === at ? STORY.replace(from, to) : STORY) + foot(i))
  return Object.fromEntries(texts.map((text, i) => [`c${i}`, text]))
}

type Texts = Record<string, string>

/** All sentences, each with the readings that are not verbatim; then who says them. */
async function table(texts: Texts): Promise<string[]> {
  const edition = await editionOfTexts(texts)
  const sentences = Object.entries(readings(edition)).map(([words, byOutlet]) => {
    const kinds = Object.values(byOutlet).filter(kind => kind !== 'verbatim')
    return `${words} ${kinds.join(' ')}`.trim()
  })
  return [...sentences.sort(), ...edition.statements.map(({ person }) => `${person}`).sort()]
}

const SPEAKERS = ['ines-falk', 'tobias-renn']

const CASES: readonly (readonly [title: string, from: string, to: string, rows: readonly string[]])[] = [
  [
    'a slip in one copy of many is its own',
    'rang the bell',
    'rang slowly bell',
    [
      'I lost a week of orders.',
      'My ovens were under water before anybody rang the bell altered',
      'Nobody on the quay was ever in danger, not for an hour',
      'We opened the lower gate at dawn.',
    ],
  ],
  [
    'behind a mark that one copy lost, its own sentences are not what the others have cut',
    'for an hour,” Ines Falk, the harbour master, said.\n\nDivers',
    'for an\n\ndivers',
    [
      'I lost a week of orders.',
      'My ovens were under water before anybody rang the bell',
      'Nobody on the quay was ever in danger, not for an hour truncated',
      'We opened the lower gate at dawn.',
    ],
  ],
  [
    'nor do two people become one',
    STORY.slice(STORY.indexOf('hour,”'), STORY.indexOf('“My ovens')),
    'hour.\n\n',
    [
      'I lost a week of orders.',
      'My ovens were under water before anybody rang the bell',
      'Nobody on the quay was ever in danger, not for an hour',
      'We opened the lower gate at dawn.',
    ],
  ],
]

describe.each([
  ['copies with the same text', false],
  ['copies that each desk has signed', true],
])('%s', (_, signed) => {
  test.each(CASES)('%s', async (__, from, to, rows) => {
    expect(await table(copies(8, from, to, { signed }))).toEqual([...rows, ...SPEAKERS])
  })

  test('the first copy is not better than the others', async () => {
    const [[, from, to, rows]] = CASES as [(typeof CASES)[0]]
    expect(await table(copies(8, from, to, { at: 0, signed }))).toEqual([...rows, ...SPEAKERS])
  })

  test('of two ways that as many print nobody can tell which is right', async () => {
    const [[, from, to]] = CASES as [(typeof CASES)[0]]
    const [even, odd] = [copies(2, from, from, { signed }), copies(4, from, to, { signed, at: 3 })]
    const texts = { ...even, x: `${odd.c3}`, y: `${copies(4, from, to, { signed, at: 2 }).c2}` }
    expect((await table(texts)).filter(row => /altered|truncated/.test(row))).toEqual([])
  })
})
