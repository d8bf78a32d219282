import { crc32, createInflateRaw } from 'node:zlib'
import { InputError } from './page.js'

type Bytes = AsyncIterable<Uint8Array>

/** Bits of the fourth byte of a header: which fields stand behind its ten bytes (RFC 1952, 2.3.1). */
const FIELD = { check: 2, extra: 4, name: 8, comment: 16 }
const HEAD = 10
/** Checksum and length behind the data. */
const TAIL = 8
/** No tool writes names or comments as long as this. */
const LONGEST_NAME = 65_536

const DAMAGED = 'is damaged: the gzip data cannot be unpacked'
const CUT = 'is cut off: the gzip data has no end'

/**
 * What gzip data unpacks to: its members one after the other, each with its checksum. An InputError where the first
 * one is unsound, behind what could be unpacked of it. What stands behind a sound member and is none itself takes
 * nothing away: `rest` is told of it in words, with whether that was gzip data too, so that something is lost.
 */
export async function* gunzip(packed: Bytes, rest: (why: string, lost: boolean) => void): AsyncGenerator<Uint8Array> {
  const input = new Input(packed)
  try {
    if ((await input.ahead(1)) < 1) throw new InputError('is empty')
    if (!(await isMember(input))) throw new InputError('is not gzip data')
    yield* member(input)
    while (await isMember(input)) {
      try {
        yield* member(input)
      } catch (error) {
        if (!(error instanceof InputError)) throw error
        rest(`the end of it ${error.message}`, true)
        return
      }
    }
    if (!(await input.isPadding())) rest('what stands behind the end of its gzip data', false)
  } finally {
    await input.close()
  }
}

async function isMember(input: Input): Promise<boolean> {
  return (await input.ahead(2)) >= 2 && input.byte(0) === 0x1f && input.byte(1) === 0x8b
}

async function* member(input: Input): AsyncGenerator<Uint8Array> {
  await skipHeader(input)
  let check = 0
  let size = 0
  for await (const chunk of inflated(input)) {
    check = crc32(chunk, check)
    size = (size + chunk.length) % 2 ** 32
    yield chunk
  }
  const tail = Buffer.from(await input.take(TAIL))
  if (tail.readUInt32LE(0) !== check || tail.readUInt32LE(4) !== size) throw new InputError(DAMAGED)
}

async function skipHeader(input: Input): Promise<void> {
  const head = await input.take(HEAD)
  const flags = head[3] as number
  if (head[2] !== 8 || flags > 31) throw new InputError(DAMAGED)
  if (flags & FIELD.extra) await input.take(Buffer.from(await input.take(2)).readUInt16LE(0))
  for (const field of [FIELD.name, FIELD.comment])
    if (flags & field)
      for (let n = 0; (await input.take(1))[0] !== 0; n++) if (n > LONGEST_NAME) throw new InputError(DAMAGED)
  if (flags & FIELD.check) await input.take(2)
}

/** What stands here as deflated data; behind it, the input stands right after its end. */
async function* inflated(input: Input): AsyncGenerator<Uint8Array> {
  const raw = createInflateRaw()
  const feed = async (): Promise<void> => {
    for (let fed = 0; (await input.ahead(1)) > 0 && !raw.destroyed; ) {
      const chunk = input.takeHeld()
      fed += chunk.length
      await new Promise<void>((done, failed) => raw.write(chunk, error => (error ? failed(error) : done())))
      // It takes no more than is its own.
      if (raw.bytesWritten === fed) continue
      input.giveBack(chunk.subarray(chunk.length - (fed - raw.bytesWritten)))
      return
    }
    raw.end()
  }
  const feeding = feed()
  feeding.catch(error => raw.destroy(error))
  try {
    yield* raw
    await feeding
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw code === 'Z_DATA_ERROR' ? damaged(DAMAGED, error) : code === 'Z_BUF_ERROR' ? damaged(CUT, error) : error
  } finally {
    raw.destroy()
  }
}

function damaged(message: string, cause: unknown): InputError {
  return new InputError(message, { cause })
}

/** Bytes that are read ahead by so many as are asked for, and can be given back. */
class Input {
  private held: Uint8Array = new Uint8Array()
  private readonly chunks: AsyncIterator<Uint8Array>

  constructor(bytes: Bytes) {
    this.chunks = bytes[Symbol.asyncIterator]()
  }

  /** Reads until `count` bytes are held, or the end; how many are. */
  async ahead(count: number): Promise<number> {
    while (this.held.length < count) {
      const next = await this.chunks.next()
      if (next.done) break
      this.held = this.held.length === 0 ? next.value : Buffer.concat([this.held, next.value])
    }
    return this.held.length
  }

  byte(index: number): number | undefined {
    return this.held[index]
  }

  async take(count: number): Promise<Uint8Array> {
    if ((await this.ahead(count)) < count) throw new InputError(CUT)
    const taken = this.held.subarray(0, count)
    this.held = this.held.subarray(count)
    return taken
  }

  takeHeld(): Uint8Array {
    const taken = this.held
    this.held = new Uint8Array()
    return taken
  }

  giveBack(bytes: Uint8Array): void {
    this.held = bytes
  }

  /** Whether nothing but zeros follows, with which tapes and some tools fill up. */
  async isPadding(): Promise<boolean> {
    while ((await this.ahead(1)) > 0) if (this.takeHeld().some(byte => byte !== 0)) return false
    return true
  }

  async close(): Promise<void> {
    await this.chunks.return?.()
  }
}
