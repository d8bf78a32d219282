import { describe, expect, test } from 'vitest'
import type { Case, Expectation } from './case.js'
import { FORMS } from './expectation.js'
import { ferry, RECORD } from './ferry.js'
import { judge } from './judge.js'

const wrongOf = async (one: Case): Promise<string[]> =>
  (await judge(one)).filter(({ holds }) => !holds).map(({ line }) => line)

const sail = 'the ferry will not sail'
const tug = 'we have asked the harbour master'
const pride = 'the pride of the islands'
const bread = 'the islanders are used to'

/** What holds of the ferry, and, of the same form, what does not. */
const TABLE: readonly (readonly [right: Expectation, wrong: Expectation])[] = [
  [{ speaker: { in: 'a.txt', of: sail, is: 'ines moll' } }, { speaker: { in: 'a.txt', of: sail, is: 'Rolf Berg' } }],
  [
    { notSpeaker: { in: 'a.txt', of: sail, is: 'Rolf Berg' } },
    { notSpeaker: { in: 'a.txt', of: sail, is: ['Rolf Berg', 'Ines Moll'] } },
  ],
  [
    { quote: { in: 'b.txt', content: 'The ferry will not sail on Sunday' } },
    { quote: { in: 'b.txt', content: 'The ferry will not sail' } },
  ],
  [{ noQuote: { in: 'b.txt', of: 'the Quay Gazette' } }, { noQuote: { in: 'b.txt', of: pride } }],
  [
    { kindOf: { in: 'a.txt', of: 'the engine', is: ['mixed', 'indirect'] } },
    { kindOf: { in: 'a.txt', of: 'the engine', is: 'direct' } },
  ],
  [{ person: { of: sail, is: 'Ines Moll' } }, { person: { of: sail, is: null } }],
  // More words than any segment has, and one that is elsewhere: the likeliest segment is meant.
  [
    { person: { of: 'has the ferry not been the pride of the islands', is: 'Rolf Berg' } },
    { person: { of: 'has bread', is: 'Rolf Berg' } },
  ],
  [{ persons: { absent: ['Una Skell'], present: ['Rolf Berg'] } }, { persons: { absent: ['Rolf Berg'] } }],
  [{ persons: { present: ['Ines Moll', 'Rolf Berg'] } }, { persons: { present: ['Ines Moll', 'Una Skell'] } }],
  [{ samePerson: { of: [pride, bread] } }, { samePerson: { of: [pride, sail] } }],
  [{ sameStatement: { of: [sail, tug] } }, { sameStatement: { of: [sail, pride] } }],
  [{ otherStatement: { of: [sail, pride] } }, { otherStatement: { of: [sail, tug] } }],
  [{ statements: { by: 'Ines Moll', count: 1 } }, { statements: { by: 'Ines Moll', count: 2 } }],
  [{ order: { of: [sail, tug] } }, { order: { of: [tug, sail] } }],
  [{ noSegment: { of: 'the pride of' } }, { noSegment: { of: `${sail} on Monday` } }],
  [
    { reading: { in: 'b.txt', of: sail, kind: 'altered' } },
    { reading: { in: 'b.txt', of: sail, kind: ['verbatim', 'truncated'] } },
  ],
  [{ reading: { in: 'b.txt', of: tug, kind: 'absent' } }, { reading: { in: 'b.txt', of: tug, kind: 'verbatim' } }],
  [
    { reading: { in: 'b.txt', of: 'no word of it', kind: 'absent' } },
    { reading: { in: 'b.txt', of: 'no word of it', kind: 'unknown' } },
  ],
  [{ base: { of: sail, is: 'sail on Monday' } }, { base: { of: sail, is: 'sail on Sunday' } }],
  [{ tie: { of: pride, rival: 'was' } }, { tie: { of: sail, rival: 'Sunday' } }],
  [{ cut: { in: 'b.txt', of: 'each of the stranded' } }, { cut: { in: 'a.txt', of: 'each of the stranded' } }],
  [{ noCut: { in: 'a.txt' } }, { noCut: { in: 'b.txt' } }],
  [{ edit: { in: 'b.txt', of: 'Sunday' } }, { edit: { in: 'b.txt', kind: 'negation', of: 'Sunday' } }],
  [{ noEdit: { in: 'a.txt' } }, { noEdit: { in: 'b.txt', of: 'Monday' } }],
  [
    { finding: { kind: 'credit', in: 'b.txt', of: 'told the Quay Gazette', source: 'Quay Gazette' } },
    { finding: { kind: 'credit', in: 'b.txt', source: 'Tug Times' } },
  ],
  [{ noFinding: { kinds: ['credit'], in: 'a.txt' } }, { noFinding: { kinds: ['copy', 'credit'] } }],
  [{ noFinding: { kind: 'credit', of: pride } }, { noFinding: { kind: 'credit', source: ['Quay Gazette'] } }],
  [
    { text: { in: 'a.txt', has: [sail], lacks: ['Una Skell'], title: 'Ferry stays in port', authors: ['Una Skell'] } },
    { text: { in: 'a.txt', has: ['Una Skell'] } },
  ],
  [{ text: { in: 'a.txt', published: [null, '2026-01-05'] } }, { text: { in: 'a.txt', published: '2026-01-06' } }],
  [{ text: { in: 'a.txt', lacks: ['Una'] } }, { text: { in: 'a.txt', lacks: [sail] } }],
  [{ text: { in: 'a.txt', authors: ['Una Skell'] } }, { text: { in: 'a.txt', authors: [] } }],
  [{ stories: [['c.txt', 'a.txt', 'b.txt']] }, { stories: [['a.txt', 'b.txt'], ['c.txt']] }],
  [{ verdict: { is: ['verbatim', 'altered'], exit: 0 } }, { verdict: { exit: 3 } }],
  [{ verdict: { is: 'verbatim' } }, { verdict: { is: 'altered' } }],
]

describe('the judge tells what holds from what does not', () => {
  const asked: Case = { ...ferry, check: { words: tug, speaker: 'Ines Moll' } }
  test.each(TABLE)('%j, and not %j', async (right, wrong) => {
    expect(await wrongOf({ ...asked, expect: [right] })).toEqual([])
    expect(await wrongOf({ ...asked, expect: [wrong] })).toHaveLength(1)
  })

  test('every form of expectation is in the table', () => {
    const forms = TABLE.map(([right]) => Object.keys(right)[0])
    expect([...new Set(forms)].sort()).toEqual(Object.keys(FORMS).sort())
  })
})

describe('the judge runs the commands as their users do', () => {
  const record = { file: 'record.txt', speaker: 'Ines Moll' }
  const recorded: Case = { ...ferry, files: { ...ferry.files, 'record.txt': RECORD }, record }

  test.each<[string, Case, readonly Expectation[]]>([
    [
      'a record governs an edition',
      recorded,
      [{ base: { of: sail, is: 'sail on Sunday' } }, { reading: { in: 'a.txt', of: sail, kind: 'altered' } }],
    ],
    [
      'a record among the articles is none of them',
      { ...recorded, files: { ...recorded.files, 'd.txt': RECORD } },
      [{ reading: { in: 'd.txt', of: sail, kind: 'absent' } }],
    ],
    [
      'a record governs a check',
      { ...recorded, run: 'check', check: { words: `${sail} on Monday` } },
      [{ verdict: { is: 'altered', exit: 3 } }],
    ],
    [
      'the exit code tells that the speaker is another',
      { ...ferry, run: 'check', check: { words: tug, speaker: 'Rolf Berg' } },
      [{ verdict: { is: 'other speaker', exit: 3 } }],
    ],
    [
      'HTML is read as HTML',
      { ...ferry, files: { 'a.html': `<h1>A tug</h1><p>${RECORD}</p>` }, run: 'extract' },
      [{ text: { in: 'a.html', has: [sail], lacks: ['h1'], title: 'A tug' } }],
    ],
  ])('%s', async (_, one, expected) => {
    expect(await wrongOf({ ...one, expect: expected })).toEqual([])
  })

  test.each<[string, Case, string]>([
    ['a file without an article', { ...ferry, files: { ...ferry.files, 'd.txt': '' } }, '`extract` failed'],
    [
      'a name that nobody prints',
      { ...ferry, run: 'check', check: { words: tug, speaker: 'Odd Bakken' } },
      '`check` failed: no input prints the name Odd Bakken',
    ],
  ])('%s is a failure: nothing holds', async (_, one, message) => {
    const wrong = await wrongOf({ ...one, expect: [{ noCut: { in: 'a.txt' } }, { persons: { absent: [] } }] })
    expect(wrong).toHaveLength(2)
    for (const line of wrong) expect(line).toContain(message)
  })

  test('words that the file lacks are a failure', async () => {
    const one: Case = { ...ferry, expect: [{ noQuote: { in: 'a.txt', of: 'the pilot boat' } }] }
    expect(await wrongOf(one)).toEqual([
      'noQuote {"in":"a.txt","of":"the pilot boat"} got "a.txt lacks the words “the pilot boat”"',
    ])
  })

  test.each<[string, Case, string]>([
    ['a form', { ...ferry, expect: [{ quotes: {} } as Expectation] }, 'no form of expectation quotes'],
    ['a file', { ...ferry, expect: [{ noQuote: { in: 'd.txt', of: tug } }] }, 'no file d.txt'],
    ['an ending', { ...ferry, files: { 'a.pdf': RECORD } }, 'not a.pdf'],
    ['the words to check', { ...ferry, run: 'check' }, 'needs the words'],
  ])('a case cannot be judged without %s that there is', async (_, one, message) => {
    await expect(judge(one)).rejects.toThrow(message)
  })
})
