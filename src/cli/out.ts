import { mkdirSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { InputError } from '../ingest/page.js'

/**
 * Makes a folder and those around it; the ones that were not there, outermost first. Node's own `recursive` never
 * returns where a system folder takes no entries.
 */
export function makeFolder(dir: string): readonly string[] {
  try {
    return makeFolders(resolve(dir))
  } catch (error) {
    throw unwritable(dir, error)
  }
}

function makeFolders(dir: string): readonly string[] {
  const found = statSync(dir, { throwIfNoEntry: false })
  if (found?.isDirectory()) return []
  if (found !== undefined) throw Object.assign(new Error('it is a file'), { code: 'ENOTDIR' })
  const around = dirname(dir) === dir ? [] : makeFolders(dirname(dir))
  try {
    mkdirSync(dir)
  } catch (error) {
    // Another run may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return around
    throw error
  }
  return [...around, dir]
}

/** A file, and what becomes of the text that is written to it. */
export interface Target {
  readonly path: string
  readonly before?: string
  readonly each?: (text: string) => string
  readonly after?: string
}

/**
 * Writes one text to one or more new files, from pieces that are made while they are written, up to the disk itself.
 * `pause` is awaited now and then, and may throw.
 */
export async function writeOut(
  pieces: Iterable<string>,
  targets: readonly Named[],
  pause: () => Promise<void>,
): Promise<void> {
  const sinks: Sink[] = []
  try {
    for (const target of targets) sinks.push(await sinkOf(target))
    for (const sink of sinks) await sink.write(Buffer.from(sink.target.before ?? ''))
    for (const block of inBlocks(pieces)) {
      await pause()
      const bytes = Buffer.from(block)
      for (const sink of sinks) {
        const own = sink.target.each?.(block) ?? block
        await sink.write(own === block ? bytes : Buffer.from(own))
      }
    }
    for (const sink of sinks) await sink.write(Buffer.from(sink.target.after ?? ''))
  } finally {
    for (const sink of sinks) await sink.close()
  }
}

/** A target under another name: what messages call it. */
interface Named extends Target {
  readonly name: string
}

interface Sink {
  readonly target: Named
  /** Begins to write when what came before is written, and does not wait for the end. */
  readonly write: (bytes: Buffer) => Promise<void>
  readonly close: () => Promise<void>
}

async function sinkOf(target: Named): Promise<Sink> {
  const fail = (error: unknown): never => {
    throw unwritable(target.name, error)
  }
  // Never through a link that somebody laid there.
  const file = await open(target.path, 'wx').catch(fail)
  let failure: unknown = null
  let last: Promise<unknown> = Promise.resolve()
  const settled = async (): Promise<void> => {
    await last
    if (failure !== null) fail(failure)
  }
  return {
    target,
    write: async bytes => {
      await settled()
      last = file.writeFile(bytes).catch(error => {
        failure = error
      })
    },
    close: async () => {
      try {
        await settled()
        // A file is renamed at once, its bytes reach the disk when they like: a power cut would leave it empty.
        await file.sync().catch(fail)
      } finally {
        await file.close()
      }
    },
  }
}

/** Characters that are written at once. */
const BLOCK = 1 << 18

function* inBlocks(pieces: Iterable<string>): Generator<string> {
  let block = ''
  for (const piece of pieces) {
    block += piece
    if (block.length < BLOCK) continue
    yield block
    block = ''
  }
  if (block !== '') yield block
}

const WRITE_ERRORS: ReadonlyMap<string | undefined, string> = new Map([
  ['ENOTDIR', 'it, or a folder above it, is a file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space is left on the device'],
  ['EDQUOT', 'no space is left for this user'],
  ['EFBIG', 'the file would be larger than is allowed'],
  ['ENOENT', 'no folder can be made there'],
])

export function unwritable(path: string, error: unknown): InputError {
  if (error instanceof InputError) return error
  const { code, message } = error as NodeJS.ErrnoException
  return new InputError(`${path}: cannot be written to: ${WRITE_ERRORS.get(code) ?? message}`, { cause: error })
}
