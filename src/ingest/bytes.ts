import { createReadStream } from 'node:fs'
import { sniffEncoding } from './decode.js'
import { InputError } from './page.js'

/** Chunks of bytes, read as they are needed. */
export type Bytes = AsyncIterable<Uint8Array>

const NEWLINE = 0x0a
const SPACE = 0x20

/** A file's bytes. Errors become InputErrors when the bytes are read. */
export async function* fileBytes(path: string): AsyncGenerator<Uint8Array> {
  const file = createReadStream(path)
  try {
    yield* file
  } catch (error) {
    throw readError(error)
  } finally {
    file.destroy()
  }
}

/** Text packs to a tenth, copies of it to a hundredth; zeros to a thousandth. */
const MOST_RATIO = 500
/** Bytes below which nothing is asked. */
const MUCH = 1_000_000_000

/** What is unpacked from bytes, as long as it is no bomb; an InputError beyond. */
export async function* bounded(packed: Bytes, unpack: (packed: Bytes) => Bytes): AsyncGenerator<Uint8Array> {
  let given = 0
  let made = 0
  const all = counted(packed, size => {
    given += size
  })
  for await (const chunk of unpack(all)) {
    made += chunk.length
    if (made > MUCH && made > given * MOST_RATIO)
      throw new InputError(`is too large: it unpacks to more than ${MOST_RATIO} times its size`)
    yield chunk
  }
}

async function* counted(bytes: Bytes, count: (size: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    count(chunk.length)
    yield chunk
  }
}

/** What a failing read means, in words. */
export function readError(error: unknown): InputError {
  if (error instanceof InputError) return error
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return new InputError(READ_ERRORS.get(code) ?? `cannot be read (${code || String(error)})`, { cause: error })
}

const READ_ERRORS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['ENOTDIR', 'no such file or folder'],
  ['EACCES', 'may not be read (permission denied)'],
  ['EPERM', 'may not be read (permission denied)'],
  ['EISDIR', 'is a folder'],
  ['ENAMETOOLONG', 'no such file or folder (the name is too long)'],
])

/** All bytes, at most `limit`; an InputError beyond. */
export async function readAll(bytes: Bytes, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > limit) throw tooLarge('it', limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(what: string, limit: number): InputError {
  return new InputError(`is too large: ${what} has more than ${limit / 1_000_000} MB`)
}

/** Bytes that can be looked at before they are read. */
export interface Peeked {
  /** The first bytes: at least up to the first line with something on it, or to the end, or `limit`. */
  readonly head: Uint8Array
  readonly all: Bytes
}

export async function peek(bytes: Bytes, limit: number): Promise<Peeked> {
  const iterator = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size < limit) {
    const next = await iterator.next()
    if (next.done) break
    chunks.push(next.value)
    size += next.value.length
    if (hasLine(next.value)) break
  }
  const head = Buffer.concat(chunks)
  const all = (async function* () {
    try {
      if (head.length > 0) yield head
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  })()
  return { head, all }
}

/** A line feed after something that is not white space. */
function hasLine(chunk: Uint8Array): boolean {
  const first = chunk.findIndex(byte => byte > 0x20)
  return first >= 0 && chunk.indexOf(NEWLINE, first) >= 0
}

/** UTF-16 as UTF-8, so that lines can be told by their bytes; other bytes as they are. */
export async function* toUtf8(bytes: Bytes): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(bytes, 1024)
  const encoding = sniffEncoding(head)
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be') {
    yield* all
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of all) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8')
  yield Buffer.from(decoder.decode(), 'utf8')
}

/** The bytes from the first that is no white space, and no byte order mark, on. */
export async function* trimmed(bytes: Bytes): AsyncGenerator<Uint8Array> {
  let begun = false
  let marked = false
  for await (const chunk of bytes) {
    if (begun) {
      yield chunk
      continue
    }
    const isMark = !marked && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
    marked = true
    const rest = isMark ? chunk.subarray(3) : chunk
    const first = rest.findIndex(byte => byte > SPACE)
    begun = first >= 0
    if (begun) yield rest.subarray(first)
  }
}

/** A line without its line feed, with its number from 1; `bytes` is null where it was longer than `limit`. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

/** Never holds more than one line and one chunk. Lines with nothing on them are counted, and left out. */
export async function* lines(bytes: Bytes, limit: number): AsyncGenerator<Line> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0
  const line = (): Line => ({ number: number++, bytes: size > limit ? null : Buffer.concat(parts) })
  for await (const chunk of bytes) {
    let from = 0
    // Hundreds of millions of line feeds are some hundred bytes of gzip: none of them is worth an object.
    const skipBlank = (): void => {
      for (; size === 0 && from < chunk.length && chunk[from]! <= SPACE; from++) if (chunk[from] === NEWLINE) number++
    }
    skipBlank()
    for (let at = chunk.indexOf(NEWLINE, from); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      size += at - from
      if (size <= limit) parts.push(chunk.subarray(from, at))
      yield line()
      parts = []
      size = 0
      from = at + 1
      skipBlank()
    }
    size += chunk.length - from
    // An empty part would hold all of its chunk.
    if (from === chunk.length) continue
    if (size <= limit) parts.push(chunk.subarray(from))
    else parts = []
  }
  if (size > 0) yield line()
}
