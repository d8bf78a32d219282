import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { check, checkerOf } from '../../src/check/check.js'
import { checkDraft } from '../../src/check/draft.js'
import { toDraftReport } from '../../src/export/check.js'
import { extract } from '../../src/extract/extract.js'
import type { Article } from '../../src/model/article.js'
import { makeEdition } from '../../src/pipeline.js'
import { variorum } from '../command.js'
import { faults } from '../validate.js'

const TEXTS = {
  gazette: `The mayor of Lorne Bay answered her critics on Tuesday.

“If the tests are clear for three days, we expect to lift the notice by Friday,” Mayor Ada Brenwick said. “I do not think that the water is dangerous. Some people say the company lied to us. Our plan costs $5 million, and I will not pretend otherwise.”

She denied that it was “a complete failure”. Councillor Jon Pell said he would resign within weeks over the leaking reservoir wall.

“We will rebuild every bridge in this valley, unless the money runs out,” said Pell.`,
  courier: `“The pipes were rotten,” Brenwick said, “long before I came to this town. They can blame me, but they cannot drink excuses.”

Engineers found new cracks in the north wall of the reservoir in May.`,
}

let articles: readonly Article[] = []
beforeAll(async () => {
  articles = await Promise.all(
    Object.entries(TEXTS).map(
      async ([id, text]) => (await extract({ kind: 'record', source: id, fields: { id, outlet: id, text } })).article,
    ),
  )
})

describe('a quotation', () => {
  test.each([
    ['verbatim', 'Our plan costs $5 million, and I will not pretend otherwise.', null],
    ['verbatim', '"our plan costs five million dollars"', null],
    ['verbatim', 'I do not think that the water is dangerous. Some people say the company lied to us.', null],
    ['verbatim', 'The pipes were rotten long before I came to this town.', 'Ada Brenwick'],
    ['verbatim', 'We will rebuild every bridge in this valley, unless the money runs out', 'Pell'],
    ['altered', 'Our plan costs $6 million, and I will not pretend otherwise.', null],
    ['altered', 'They can blame me, but they can not drink wine.', null],
    ['elided', 'If the tests are clear … we expect to lift the notice by Friday', null],
    ['truncated', 'If the tests are clear, we expect to lift the notice by Friday', null],
    ['other speaker', 'We will rebuild every bridge in this valley, unless the money runs out', 'Ada Brenwick'],
    ['reported', 'I will resign within weeks over the leaking wall', 'Jon Pell'],
    ['not found', 'The mayor of Lorne Bay answered her critics', null],
    ['not found', 'Nobody likes a wet Sunday in the hills', null],
  ])('%s: %s', (verdict, words, speaker) => {
    expect(check(words, articles, { speaker })).toMatchObject({ verdict, context: { dropped: [] } })
  })

  test.each([
    ['negation', 'the water is dangerous'],
    ['negation', 'dangerous'],
    ['negation', 'a complete failure'],
    ['condition', 'We expect to lift the notice by Friday'],
    ['condition', 'We will rebuild every bridge in this valley'],
    ['attribution', 'the company lied to us'],
  ])('%s left outside: %s', (dropped, words) => {
    expect(check(words, articles)).toMatchObject({ verdict: 'verbatim', context: { dropped: [dropped] } })
  })

  it('cites what it rests on', () => {
    const found = check('Our plan costs $6 million', articles)
    expect(found.edits).toMatchObject([
      { kind: 'number', rank: 3, base: { article: 'gazette', exact: '$5 million' }, reading: { from: 15, to: 25 } },
    ])
    expect(found.closest?.exact).toBe('Our plan costs $5 million')
    expect(found.speaker).toBe('Ada Brenwick')
    expect(found.context.after).toMatch(/^, and I will not/)
  })

  it('does not depend on the order of the articles', () => {
    for (const words of ['the pipes were rotten', 'our plan costs', 'cracks in the wall'])
      expect(check(words, [...articles].reverse())).toEqual(check(words, articles))
  })

  it('must have words', () => expect(() => check('“…”', articles)).toThrow(RangeError))
})

const DRAFT = `# Notes

Brenwick was blunt. “I do think that the water is dangerous,” Brenwick said. Pell added: “We will rebuild every bridge in this valley.”

She said the pipes were “rotten”. "They can blame me," Brenwick said, "but they cannot drink excuses."
`

describe('a draft', () => {
  it('has each of its quotations checked', () => {
    const found = checkDraft(DRAFT, checkerOf(articles))
    expect(found.map(({ verdict, saidBy, context }) => [verdict, saidBy, ...context.dropped])).toEqual([
      ['altered', 'Brenwick'],
      ['verbatim', 'Pell', 'condition'],
      ['verbatim', 'Brenwick'],
      ['verbatim', 'Brenwick'],
    ])
    for (const { from, to, exact } of found) expect(DRAFT.slice(from, to)).toBe(exact)
    const report = toDraftReport(found, articles, { color: false })
    expect(report).toContain('4 quotations: 2 right, 2 to look at')
    expect(report).toContain('left out of the sentence: a condition')
  })
})

describe('a draft in Markdown', () => {
  const checked = (draft: string) => {
    const found = checkDraft(draft, checkerOf(articles))
    for (const { from, to, exact } of found) expect(draft.slice(from, to)).toBe(exact)
    return found.map(({ verdict, exact, saidBy }) => [verdict, exact.split(/\s+/).slice(0, 3).join(' '), saidBy])
  }
  test.each([
    ['---\ntitle: "A draft of mine here"\n---\n\nNothing was said.', []],
    ['```\nsay("this is no quotation")\n```\n\nUse `"--in with three words"` for it.', []],
    ['````\n```\nsay("this is no quotation")\n```\nsay("nor is this one")', []],
    [
      '~~~ js\nsay("this is no quotation")\n```\n~~~~ \n\nBrenwick said: “The pipes were rotten.”',
      [['verbatim', 'The pipes were', 'Brenwick']],
    ],
    ['See [the site](https://example.org/a "title of the link").', []],
    ['Brenwick said: **“The pipes were rotten.”**', [['verbatim', 'The pipes were', 'Brenwick']]],
    [
      'Brenwick said: “The [pipes](https://example.org) were *rotten*.”',
      [['verbatim', 'The [pipes](https://example.org) were', 'Brenwick']],
    ],
    ['Brenwick said: &ldquo;The pipes were rotten.&rdquo;', [['verbatim', 'The pipes were', 'Brenwick']]],
    ['- "The pipes were rotten," Brenwick said.', [['verbatim', 'The pipes were', 'Brenwick']]],
    [
      'Brenwick wrote:\n\n> The pipes were rotten,\n> long before I came to this town.\n>\n> They can blame me.\n',
      [['verbatim', 'The pipes were', 'Brenwick']],
    ],
    [
      '“The pipes were rotten.\n\n“They can blame me, but they cannot drink excuses,” Brenwick said.',
      [['truncated', 'The pipes were', 'Brenwick']],
    ],
    [
      'Brenwick said that “the pipes were rotten” and that “they can blame me”.',
      [
        ['verbatim', 'the pipes were', 'Brenwick'],
        ['verbatim', 'they can blame', 'Brenwick'],
      ],
    ],
  ])('%j', (draft, expected) => expect(checked(draft)).toEqual(expected))
})

describe('variorum check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-check-'))
  const input = join(folder, 'articles.jsonl')
  const draft = join(folder, 'draft.md')
  writeFileSync(
    input,
    Object.entries(TEXTS)
      .map(([id, text]) => `${JSON.stringify({ id, text })}\n`)
      .join(''),
  )
  writeFileSync(draft, DRAFT)
  const record = join(folder, 'record.txt')
  writeFileSync(record, 'The pipes were rotten long before I came to this town.\n')
  const empty = join(folder, 'empty.md')
  writeFileSync(empty, '\n')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each([
    [0, ['The pipes were rotten', '--in', input]],
    [0, ['The pipes were rotten', '--in', input, '--speaker', 'Ada Brenwick']],
    [3, ['The pipes are rotten', '--in', input]],
    [3, ['The water is dangerous', '--in', input]],
    [3, ['--draft', draft, '--in', input]],
    [0, ['The pipes were rotten', '--record', record, '--speaker', 'Ada Brenwick']],
    [3, ['The pipes were not rotten', '--in', input, '--record', record, '--speaker', 'Ada Brenwick']],
    [3, ['The pipes were rotten', '--in', input, '--speaker', 'Jon Pell']],
    [2, ['The pipes were rotten', '--in', input, '--speaker', 'Ada Brennick']],
    [2, ['The pipes were rotten', '--record', record]],
    [2, ['The pipes were rotten', input]],
    [2, ['The pipes were rotten', '--fromat', 'json', '--in', input]],
    [1, ['--draft', empty, '--in', input]],
    [2, ['The pipes were rotten']],
    [2, ['--in', input]],
    [2, ['…', '--in', input]],
    [2, ['The pipes', '--in', input, '--format', 'xml']],
    [1, ['The pipes were rotten', '--in', join(folder, 'none.txt')]],
    [1, ['--draft', join(folder, 'none.md'), '--in', input]],
  ])('ends with %d: %j', (status, args) => {
    const ran = variorum(['check', ...args])
    expect([ran.status, ran.stderr]).toEqual([
      status,
      status === 0 || status === 3 ? '' : expect.stringMatching(/^variorum: /),
    ])
  })

  it('offers the nearest names for one that no input prints', () => {
    const { stderr, stdout } = variorum(['check', 'The pipes', '--in', input, '--speaker', 'Ada Brennick'])
    expect(stdout).toBe('')
    expect(stderr).toContain('--speaker "Ada Brennick": no input prints this name, the nearest are: Ada Brenwick')
  })

  it('reports the answers, and who prints the words', () => {
    const { stdout } = variorum(['check', 'The pipes were rotten', '--in', input, '--speaker', 'Jon Pell'])
    expect(stdout).toContain('words right, meaning right, speaker (Jon Pell) wrong')
    expect(stdout).toMatch(/ in .*, said by Brenwick\n/)
  })

  it('tells the line of a draft', () => {
    const { stdout } = variorum(['check', '--draft', draft, '--in', input])
    expect(stdout).toContain('line 3: altered: “I do think that the water is dangerous”')
    const json = variorum(['check', '--draft', draft, '--in', input, '--format', 'json']).stdout
    expect(JSON.parse(json).quotations.map(({ line }: { line: number }) => line)).toEqual([3, 3, 5, 5])
  })

  it('reads an edition that an earlier run made', () => {
    expect(variorum(['edition', input, '--out', folder]).status).toBe(0)
    const edition = join(folder, 'edition.json')
    const { status, stdout } = variorum(['check', 'Our plan costs $6 million', '--in', edition, '--format', 'json'])
    expect(status).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'altered', closest: { article: 'gazette' } })
  })

  it('writes JSON as its schema has it', () => {
    for (const args of [['The pipes are rotten'], ['The water is dangerous'], ['Nobody swims'], ['--draft', draft]]) {
      const { stdout } = variorum(['check', ...args, '--in', input, '--format', 'json'])
      const value = JSON.parse(stdout) as { edits?: object[] }
      // Spans are of the articles that were read, which the output does not hold.
      expect(faults('check', value).filter(fault => !/no article/.test(fault))).toEqual([])
    }
  })
})

describe('what it is checked against', () => {
  const edition = async () => {
    const text = '“The pipes were not rotten,” Ada Brenwick said, “long before I came to this town.”'
    const extractions = await Promise.all(
      [...Object.entries(TEXTS), ['herald', `Nobody swims in Lorne Bay this week.\n\n${text}`] as const].map(
        ([id, words]) => extract({ kind: 'record', source: id, fields: { id, outlet: id, text: words } }),
      ),
    )
    const release = await extract({
      kind: 'record',
      source: 'release',
      fields: { id: 'release', text: 'The pipes were rotten long before I came to this town. We have new ones.' },
    })
    return makeEdition(extractions, [{ extraction: release, speaker: 'Ada Brenwick' }])
  }

  it('may be an edition: its record and base texts count before other readings', async () => {
    const found = check('The pipes were not rotten long before I came to this town', await edition())
    expect(found).toMatchObject({
      verdict: 'altered',
      edits: [{ kind: 'negation', reading: { exact: 'not' } }],
      closest: { article: 'release' },
      speaker: 'Ada Brenwick',
    })
    expect(found.elsewhere.map(({ verdict, closest }) => [verdict, closest.article])).toEqual([
      ['verbatim', 'herald'],
      ['altered', 'courier'],
    ])
  })

  it('may be a record alone', () => {
    const [gazette] = articles as [Article]
    const record = { ...gazette, id: 'own', text: 'We shall mend the wall. Nobody was told.', blocks: [] }
    const blocks = [{ kind: 'paragraph', from: 0, to: record.text.length } as const]
    const sources = { articles, records: [{ article: { ...record, blocks }, speaker: 'Jon Pell' }] }
    expect(check('Nobody was told', sources)).toMatchObject({ verdict: 'verbatim', speaker: 'Jon Pell' })
  })
})

describe('words merged from two places', () => {
  test.each([
    ['truncated', 'They can blame me, and I will not pretend otherwise', null],
    ['elided', 'They cannot drink excuses … our plan costs $5 million', null],
    ['other speaker', 'They cannot drink excuses. We will rebuild every bridge in this valley', null],
    ['other speaker', 'They cannot drink excuses. We will rebuild every bridge in this valley', 'Pell'],
  ])('%s: %s', (verdict, words, speaker) => {
    const found = check(words, articles, { speaker })
    expect(found.verdict).toBe(verdict)
    expect(found.parts.length).toBe(2)
    for (const { from, to, exact } of found.parts) expect(words.slice(from, to)).toBe(exact)
  })
})

describe('a speaker', () => {
  const pipes = 'The pipes were rotten'
  const bridges = 'We will rebuild every bridge in this valley, unless the money runs out'
  test.each([
    ['verbatim', pipes, 'Mayor Brenwick'],
    ['verbatim', pipes, 'A. Brenwick'],
    ['verbatim', pipes, 'Brenwik'],
    ['verbatim', pipes, 'the mayor'],
    ['verbatim', bridges, 'Councillor Pell'],
    ['other speaker', bridges, 'Mayor Brenwick'],
    ['other speaker', pipes, 'Pell'],
    ['other speaker', pipes, 'jon pell'],
  ])('%s: %s, %s', (verdict, words, speaker) => expect(check(words, articles, { speaker }).verdict).toBe(verdict))
})

test('names alone are no rendering', () => {
  expect(check('Ada Brenwick is a fool', articles).verdict).toBe('not found')
})

describe('what is lost outside a quotation', () => {
  const said = async (text: string) =>
    (await extract({ kind: 'record', source: 'a', fields: { id: 'a', text: `“${text}” said Ada Brenwick.` } })).article
  test.each([
    ['We will reopen the market no sooner than May.', 'We will reopen the market', ['negation']],
    ['As far as I know, the market was empty that night.', 'the market was empty that night', ['hedge']],
    ['The market was empty that night, I think.', 'The market was empty that night', ['hedge']],
    ['According to my critics, the market is a ruin.', 'the market is a ruin', ['attribution']],
    ['The market is a ruin, my critics say.', 'The market is a ruin', ['attribution']],
    ['We will pay every trader in May if the bank agrees.', 'We will pay every trader in May', ['condition']],
    ['As long as the bank agrees, we will pay every trader.', 'we will pay every trader', ['condition']],
    ['It is unlikely that the market will burn again.', 'the market will burn again', ['negation']],
    ['We were not asked, and the market is a ruin.', 'the market is a ruin', []],
    ['The market is a ruin, and nobody will say why.', 'The market is a ruin', []],
    ['We paid traders who had not been paid since May.', 'We paid traders', []],
  ])('%s / %s', async (text, words, dropped) => {
    expect(check(words, [await said(text)])).toMatchObject({ verdict: 'verbatim', context: { dropped } })
  })
})
