import { deflateRawSync, gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gunzip } from '../../src/ingest/gzip.js'
import { articles, complaints, folder } from '../cli/memory.js'

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

interface Unpacked {
  readonly text: string
  readonly rest: readonly string[]
  readonly error: string | null
}

async function unpack(bytes: Uint8Array, size = 65_536): Promise<Unpacked> {
  const parts: Uint8Array[] = []
  const rest: string[] = []
  const tell = (why: string, lost: boolean): void => void rest.push(lost ? `lost: ${why}` : why)
  try {
    for await (const part of gunzip(chunks(bytes, size), tell)) parts.push(part)
    return { text: Buffer.concat(parts).toString(), rest, error: null }
  } catch (error) {
    return { text: Buffer.concat(parts).toString(), rest, error: (error as Error).message }
  }
}

const ONE = gzipSync('The tide came in. ')
const TWO = gzipSync('The boats went out. ')
const GARBAGE = 'what stands behind the end of its gzip data'
const DAMAGED = 'is damaged: the gzip data cannot be unpacked'
const CUT = 'is cut off: the gzip data has no end'

/** A member with each field that a header can have. */
const dressed = Buffer.concat([
  Buffer.from([0x1f, 0x8b, 8, 31, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3]),
  Buffer.from('tide.txt\0from Arden\0'),
  Buffer.from([0, 0]),
  deflateRawSync('The tide came in. '),
  ONE.subarray(ONE.length - 8),
])
const flipped = (bytes: Uint8Array, at: number): Buffer =>
  Buffer.from(bytes.map((byte, i) => (i === at ? byte ^ 1 : byte)))

describe('gzip', () => {
  it.each<readonly [string, Uint8Array, string, readonly string[], string | null]>([
    ['one member', ONE, 'The tide came in. ', [], null],
    ['two members', Buffer.concat([ONE, TWO]), 'The tide came in. The boats went out. ', [], null],
    ['every field of a header', dressed, 'The tide came in. ', [], null],
    ['zeros behind it', Buffer.concat([ONE, Buffer.alloc(100_000)]), 'The tide came in. ', [], null],
    ['garbage behind it', Buffer.concat([ONE, Buffer.from('tail')]), 'The tide came in. ', [GARBAGE], null],
    ['much garbage', Buffer.concat([ONE, Buffer.alloc(300_000, 7)]), 'The tide came in. ', [GARBAGE], null],
    ['garbage behind zeros', Buffer.concat([ONE, Buffer.from('\0\0x')]), 'The tide came in. ', [GARBAGE], null],
    ['one byte', Buffer.concat([ONE, Buffer.from([0x1f])]), 'The tide came in. ', [GARBAGE], null],
    [
      'another begun',
      Buffer.concat([ONE, TWO.subarray(0, 5)]),
      'The tide came in. ',
      [`lost: the end of it ${CUT}`],
      null,
    ],
    [
      'another of no known kind',
      Buffer.concat([ONE, Buffer.from([0x1f, 0x8b, 9, 0, 0, 0, 0, 0, 0, 0, 0])]),
      'The tide came in. ',
      [`lost: the end of it ${DAMAGED}`],
      null,
    ],
    ['a wrong sum', flipped(ONE, ONE.length - 6), 'The tide came in. ', [], DAMAGED],
    ['a wrong length', flipped(ONE, ONE.length - 2), 'The tide came in. ', [], DAMAGED],
    ['no sum', ONE.subarray(0, ONE.length - 8), 'The tide came in. ', [], CUT],
    [
      'a name without an end',
      Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]), Buffer.alloc(99_999, 65)]),
      '',
      [],
      DAMAGED,
    ],
    ['nothing', new Uint8Array(), '', [], 'is empty'],
    ['no gzip', Buffer.from('The tide'), '', [], 'is not gzip data'],
  ])('%s', async (_, bytes, text, rest, error) => {
    for (const size of [65_536, 7, 1]) {
      if (bytes.length / size > 50_000) continue
      expect(await unpack(bytes, size)).toEqual({ text, rest, error })
    }
  })

  it('gives what zlib gives, however the bytes come', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 3000 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 5000 }),
        async (texts, size) => {
          const bytes = Buffer.concat(texts.map(text => gzipSync(text, { level: text.length % 10 })))
          expect(await unpack(bytes, size)).toEqual({ text: gunzipSync(bytes).toString(), rest: [], error: null })
        },
      ),
      { numRuns: 60 },
    ))

  it('a reader that stops', async () => {
    const bytes = gzipSync(Buffer.alloc(5_000_000, 'The tide came in. '))
    for await (const part of gunzip(chunks(bytes, 100), () => {})) {
      expect(part.length).toBeGreaterThan(0)
      break
    }
  })
})

describe('a file with more behind its gzip data', () => {
  const { put, command } = folder()
  const line = (id: string): string => `{"id":"${id}","text":"“It was late,” said Piet Aalders."}\n`

  it('keeps its good part, and says so', async () => {
    put('tail.jsonl.gz', Buffer.concat([gzipSync(line('a')), Buffer.from('garbage')]))
    put('tail.txt.gz', Buffer.concat([gzipSync('“It was late,” said Jo Maring.'), Buffer.alloc(200_000, 7)]))
    put('torn.jsonl.gz', Buffer.concat([gzipSync(line('b')), gzipSync(line('c')).subarray(0, 30)]))
    const sound = await command(['extract', './tail.jsonl.gz', './tail.txt.gz'])
    expect(sound.code).toBe(0)
    expect(articles('extract', sound.out)).toHaveLength(2)
    expect(complaints(sound)).toEqual([
      `tail.jsonl.gz: passed over: ${GARBAGE}`,
      `tail.txt.gz: passed over: ${GARBAGE}`,
    ])
    const torn = await command(['extract', './torn.jsonl.gz'])
    expect(torn.code).toBe(1)
    expect(articles('extract', torn.out).map(it => it.id)).toEqual(['b'])
    expect(complaints(torn).at(-1)).toBe(`torn.jsonl.gz: the end of it ${CUT}`)
  })
})
