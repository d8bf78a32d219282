import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { bounded } from '../../src/ingest/bytes.js'
import { articles, complaints, folder } from '../cli/memory.js'

const { put, command } = folder()
const M = 1_000_000
const MESSAGE = 'is too large: it unpacks to more than 500 times its size'

async function* bytes(size: number): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(size)
}

/** What comes out of so many bytes: as much as is taken. */
const unpacking = (size: number, taken: { made: number }) =>
  async function* (packed: AsyncIterable<Uint8Array>) {
    const chunk = new Uint8Array(10 * M)
    for await (const _ of packed) for (; taken.made < size; taken.made += chunk.length) yield chunk
  }

it.each([
  ['a gigabyte of a small file is the most', 1000, 5000 * M, 1010 * M],
  ['five hundred times the size is the most', 4 * M, 5000 * M, 2010 * M],
])('%s', async (_, packed, size, most) => {
  const taken = { made: 0 }
  const reading = (async () => {
    for await (const chunk of bounded(bytes(packed), unpacking(size, taken))) expect(chunk.length).toBe(10 * M)
  })()
  await expect(reading).rejects.toThrow(MESSAGE)
  expect(taken.made).toBeLessThanOrEqual(most)
})

it.each([
  ['less than a gigabyte, however small the file', 1, 1000 * M],
  ['what is as large as its file lets it be', 10 * M, 4000 * M],
])('%s', async (_, packed, size) => {
  let made = 0
  for await (const chunk of bounded(bytes(packed), unpacking(size, { made: 0 }))) made += chunk.length
  expect(made).toBe(size)
})

it(
  'two gigabytes of blanks in two megabytes end the reading of their file, and no other',
  { timeout: 120_000 },
  async () => {
    const member = gzipSync(new Uint8Array(64 * M))
    put('bomb.jsonl.gz', Buffer.concat(Array.from({ length: 32 }, () => member)))
    const before = process.memoryUsage().rss
    const good = put('good.jsonl', '{"id":"good","text":"“It was late,” said Piet Aalders."}')
    const done = await command(['extract', './bomb.jsonl.gz', good])
    expect(complaints(done)).toEqual([`bomb.jsonl.gz: ${MESSAGE}`])
    expect(done.code).toBe(1)
    expect(articles('extract', done.out).map(({ id }) => id)).toEqual(['good'])
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * M)
  },
)
