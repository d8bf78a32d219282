import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { check, checkerOf } from '../../src/check/check.js'
import { checkDraft } from '../../src/check/draft.js'
import { toDraftReport } from '../../src/export/check.js'
import { extract } from '../../src/extract/extract.js'
import type { Article } from '../../src/model/article.js'
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
    expect(report).toContain('4 quotations: 2 word for word, 2 to look at')
    expect(report).toContain('left out of the sentence: a condition')
  })
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
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each([
    [0, ['The pipes were rotten', '--in', input]],
    [0, ['The pipes were rotten', '--in', input, '--speaker', 'Ada Brenwick']],
    [3, ['The pipes are rotten', '--in', input]],
    [3, ['The water is dangerous', '--in', input]],
    [3, ['--draft', draft, '--in', input]],
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

  it('writes JSON as its schema has it', () => {
    for (const args of [['The pipes are rotten'], ['The water is dangerous'], ['Nobody swims'], ['--draft', draft]]) {
      const { stdout } = variorum(['check', ...args, '--in', input, '--format', 'json'])
      const value = JSON.parse(stdout) as { edits?: object[] }
      // Spans are of the articles that were read, which the output does not hold.
      expect(faults('check', value).filter(fault => !/no article/.test(fault))).toEqual([])
    }
  })
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
