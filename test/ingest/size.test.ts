import { describe, expect, it } from 'vitest'
import { articles, complaints, folder } from '../cli/memory.js'

const { put, command } = folder()

const GOOD = '{"id":"good","text":"“It was late,” said Piet Aalders."}'
const TOO_LONG = /is too long for an article: \d+ characters, at most 20 million are read$/

describe('50 MB of one line', () => {
  const line = 'The tide came in. '.repeat(2_800_000)
  it.each([
    ['text', 'long.txt', line, /^long\.txt: is too large: it has more than 32 MB$/],
    ['HTML', 'long.html', `<p>${line}`, /^long\.html: is too large: it has more than 32 MB$/],
    ['JSONL', 'long.jsonl', `{"text":"${line}"}\n${GOOD}\n`, /^long\.jsonl: line 1 is too long: more than 32 MB$/],
    [
      'JSON',
      'long.json',
      `[{"text":"${line}"},${GOOD.replace('good', 'next')}]`,
      /^long\.json: record 1 is too long: more than 32 MB$/,
    ],
  ])('%s', async (_, name, content, message) => {
    put(name, content)
    const good = put('good.jsonl', GOOD)
    const done = await command(['extract', `./${name}`, good])
    expect(done.code).toBe(1)
    expect(complaints(done)).toHaveLength(1)
    expect(complaints(done)[0]).toMatch(message)
    expect(articles('extract', done.out).map(it => it.id)).toEqual(name === 'long.json' ? ['next', 'good'] : ['good'])
  })

  it.each([
    ['text', line, /^-: is too large: it has more than 32 MB$/],
    ['JSON', `{"text":"${line}"}`, /^-: is too large: it has more than 32 MB$/],
  ])('on standard input: %s', async (_, content, message) => {
    const done = await command(['extract', '-'], content)
    expect(done).toMatchObject({ code: 1, out: '' })
    expect(complaints(done)[0]).toMatch(message)
  })
})

describe('what is long, but can be read', () => {
  it('21 MB are too long for an article, whatever part of it they are', async () => {
    const long = 'ab c. '.repeat(3_500_000)
    put('21.txt', long)
    put('21.jsonl', JSON.stringify({ text: 'A.', title: long }))
    const done = await command(['extract', './21.txt', './21.jsonl'])
    expect(done.code).toBe(1)
    for (const complaint of complaints(done)) expect(complaint).toMatch(TOO_LONG)
  })

  it('one paragraph of 1 MB without a quotation', async () => {
    const text = `${'The tide came in and the boats went out again before noon. '.repeat(17_000)}`.trim()
    const done = await command(['annotate', '-'], JSON.stringify({ id: 'tide', text }))
    expect(done).toMatchObject({ code: 0, err: [] })
    expect(articles('annotate', done.out)[0]).toMatchObject({ id: 'tide', quotes: [] })
  })

  it('one word of 2 MB', async () => {
    const done = await command(['annotate', '-'], JSON.stringify({ id: 'a', text: 'a'.repeat(2_000_000) }))
    expect(done).toMatchObject({ code: 0, err: [] })
  })
})

describe('100,000 nested tags', () => {
  const words = '<p>The lock at Arden stays shut. “It is the gate,” said the keeper, Jo Maring, on Tuesday.</p>'
  it.each(['div', 'b', 'blockquote', 'table', 'ul'])('%s', async name => {
    put(
      'nested.html',
      `<html><head><title>Lock shut</title></head><body>${`<${name}>`.repeat(100_000)}${words}${`</${name}>`.repeat(100_000)}</body></html>`,
    )
    const done = await command(['extract', './nested.html'])
    expect(done).toMatchObject({ code: 0, err: [] })
    expect(articles('extract', done.out)[0]?.text).toContain('It is the gate')
  })
})
