import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { JSON_LIMITS, JsonLimitError, parseJson } from '../../src/text/json.js'
import { articles, complaints, folder } from '../cli/memory.js'

const { put, command } = folder()

const GOOD = '{"id":"good","text":"“It was late,” said Piet Aalders."}'
const M = 1_000_000
const brackets = (count: number): string => '['.repeat(count)
const deep = (count: number): string => brackets(count) + ']'.repeat(count)
const many = (count: number): string => `[${'{},'.repeat(count)}{}]`

describe('small files that would fill the memory', () => {
  const TEXT = 'The ferry was late, and nobody said why. '
  it.each<[name: string, content: string | Uint8Array, message: RegExp]>([
    ['open.json', brackets(20 * M), /^is not JSON: it ends within record 1$/],
    ['open.jsonl', `{"text":"A.","x":${brackets(20 * M)}`, /^line 1 is nested more than 500 deep$/],
    ['open.jsonl.gz', gzipSync(`{"text":"A.","x":${brackets(20 * M)}`), /^line 1 is nested more than 500 deep$/],
    ['deep.json', `[{"text":"A.","x":${deep(M)}}]`, /^record 1 is nested more than 500 deep$/],
    ['record.json', `{"text":"A.","x":${deep(M)}}`, /^the record is nested more than 500 deep$/],
    ['wide.json', `{"text":"A.","x":${many(5 * M)}}`, /^the record holds more than 1000000 values$/],
    ['wide.jsonl', `{"text":"A.","x":${many(5 * M)}}`, /^line 1 holds more than 1000000 values$/],
    ['feeds.jsonl.gz', gzipSync(Buffer.alloc(60 * M, '\n')), /^is empty$/],
    ['feeds.json.gz', gzipSync(Buffer.alloc(60 * M, ' \r\n')), /^is empty$/],
    ['lines.txt', 'a\n\n'.repeat(M), /^has more than 500000 lines: no article has that many$/],
    ['lines.jsonl', JSON.stringify({ text: 'a\n\n'.repeat(M) }), /^has more than 500000 lines: no/],
    ['tags.html', `<p>${TEXT.repeat(9)}${'<b>a'.repeat(2 * M)}`, /^has more than 2000000 elements: no page/],
  ])('%s', async (name, content, message) => {
    put(name, content)
    const done = await command(['extract', `./${name}`, put('good.jsonl', GOOD)])
    expect(done.code).toBe(1)
    const [complaint, ...more] = complaints(done)
    expect(more).toEqual([])
    expect(complaint?.replace(`${name}: `, '')).toMatch(message)
    expect(articles('extract', done.out).map(it => it.id)).toEqual(['good'])
  })

  it.each([
    ['brackets', brackets(10 * M)],
    ['values', many(5 * M)],
  ])('JSON in a page with too many %s is left alone', async (_, json) => {
    put('page.html', `<script type="application/ld+json">${json}</script><p>${TEXT.repeat(9)}</p>`)
    const done = await command(['extract', './page.html'])
    expect(done).toMatchObject({ code: 0, err: [] })
    expect(articles('extract', done.out)[0]?.text).toContain(TEXT.trim())
  })
})

describe('millions of records', () => {
  it('that are empty: the first are told, the others counted', async () => {
    put('empty.json', `[${'{},'.repeat(200)}${GOOD},{}]`)
    put('empty.jsonl', `${'{}\n'.repeat(200)}${GOOD.replace('good', 'next')}`)
    const done = await command(['extract', './empty.json', './empty.jsonl'])
    const told = complaints(done)
    expect(told).toHaveLength(202)
    expect(told[100]).toBe('empty.json: and 101 more of its records cannot be read')
    expect(told[201]).toBe('empty.jsonl: and 100 more of its records cannot be read')
    expect(articles('extract', done.out).map(it => it.id)).toEqual(['good', 'next'])
  })

  it('more than a million in one array', async () => {
    put('array.json', `[${GOOD}${',1'.repeat(1_100_000)}]`)
    const done = await command(['extract', './array.json'])
    expect(complaints(done).at(-1)).toBe('array.json: and 999900 more of its records cannot be read')
    expect(articles('extract', done.out).map(it => it.id)).toEqual(['good'])
  })

  it('that are not about articles, in a folder', async () => {
    put('folder/rows.json', `[${'{"row":1},'.repeat(300)}{"row":2}]`)
    put('folder/late.json', `[{"row":1},${GOOD}]`)
    const done = await command(['extract', './folder'])
    expect(complaints(done)).toEqual([
      'folder/late.json: record 1: it has neither a field "text" nor "html"',
      'folder/rows.json: passed over: holds no article',
    ])
    expect(articles('extract', done.out).map(it => it.id)).toEqual(['good'])
  })
})

describe('an array is read as far as it goes', () => {
  const next = GOOD.replace('good', 'next')
  it.each([
    ['cut within a record', `[${GOOD},${next.slice(0, -9)}`, ['good'], /^is not JSON: it ends within record 2$/],
    ['cut within a string', `[${GOOD},{"text":"\\"]`, ['good'], /^is not JSON: it ends within record 2$/],
    ['more behind it', `[${GOOD}] ${next}`, ['good'], /^is not JSON: there is more behind the array$/],
    ['a broken record', `[{"a" 1},${GOOD}]`, ['good'], /^record 1 is not JSON: /],
    ['no comma', `[${GOOD} ${GOOD},${next}]`, ['next'], /^record 1 is not JSON: /],
    ['a comma too many', `[${GOOD},]`, ['good'], /^record 2 is not JSON: /],
    ['nothing in it', ' [ ] ', [], /^is an empty array: there is no record in it$/],
    ['brackets in strings', `[{"id":"b","text":"]}\\\\\\"[{,"},${GOOD}]`, ['b', 'good'], null],
    ['a byte order mark', `\ufeff [\n${GOOD}\n]\n`, ['good'], null],
  ])('%s', async (_, content, ids, message) => {
    put('array.json', content)
    const done = await command(['extract', './array.json'])
    expect(articles('extract', done.out).map(it => it.id)).toEqual(ids)
    const told = complaints(done).map(line => line.replace('array.json: ', ''))
    expect(told).toHaveLength(message === null ? 0 : 1)
    if (message !== null) expect(told[0]).toMatch(message)
  })
})

describe('numbers that JavaScript cannot hold keep their digits', () => {
  it.each<[json: string, value: unknown]>([
    ['12345678901234567890', '12345678901234567890'],
    ['-9007199254740993', '-9007199254740993'],
    ['9007199254740991', 9007199254740991],
    ['{"id":1e999,"b":[9007199254740993,1.5e3]}', { id: '1e999', b: ['9007199254740993', 1500] }],
    ['["12345678901234567890",0.5]', ['12345678901234567890', 0.5]],
    ['{"a\\"1":12345678901234567890}', { 'a"1': '12345678901234567890' }],
  ])('%s', (json, value) => expect(parseJson(json)).toEqual(value))

  it.each(['{12345678901234567890:1}', '012345678901234567890', '12345678901234567890-', '[1'])('no JSON: %s', json =>
    expect(() => parseJson(json)).toThrow(SyntaxError),
  )

  it('as ids, and in fields that pass through', async () => {
    const lines = ['12345678901234567890', '12345678901234567891'].map(
      id => `{"id":${id},"post":{"ref":98765432109876543210},"text":"“It was late,” said Ada."}`,
    )
    const done = await command(['extract', '-'], lines.join('\n'))
    expect(done).toMatchObject({ code: 0, err: [] })
    const found = articles('extract', done.out)
    expect(found.map(it => it.id)).toEqual(['12345678901234567890', '12345678901234567891'])
    expect(found[0]?.post).toEqual({ ref: '98765432109876543210' })
  })
})

it('limits are kept to the value', () => {
  const { depth, values } = JSON_LIMITS
  expect(parseJson(deep(depth))).toBeDefined()
  expect(() => parseJson(deep(depth + 1))).toThrow(JsonLimitError)
  const list = (count: number): string => `[${'1,'.repeat(count - 2)}1]`
  expect(parseJson(list(values))).toHaveLength(values - 1)
  expect(() => parseJson(list(values + 2))).toThrow(JsonLimitError)
})
