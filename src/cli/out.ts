import { createHash } from 'node:crypto'
import { mkdir, open, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { InputError } from '../ingest/page.js'

/** Makes a folder and those around it. Node's own `recursive` never returns where a system folder takes no entries. */
export async function makeFolder(dir: string): Promise<void> {
  try {
    await makeFolders(resolve(dir))
  } catch (error) {
    throw unwritable(dir, error)
  }
}

async function makeFolders(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => null)
  if (found?.isDirectory()) return
  if (found !== null) throw Object.assign(new Error('it is a file'), { code: 'ENOTDIR' })
  if (dirname(dir) !== dir) await makeFolders(dirname(dir))
  await mkdir(dir).catch(async error => {
    // Another run may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
}

/** A file, and what becomes of the text that is written to it. */
export interface Target {
  readonly path: string
  readonly before?: string
  readonly each?: (text: string) => string
  readonly after?: string
}

/** Writes one text to one or more files, from pieces that are made while they are written. */
export async function writeOut(pieces: Iterable<string>, targets: readonly Target[]): Promise<void> {
  const sinks: Sink[] = []
  try {
    for (const target of targets) sinks.push(await sinkOf(target))
    for (const sink of sinks) await sink.write(sink.target.before ?? '')
    for (const block of inBlocks(pieces)) for (const sink of sinks) await sink.write(sink.target.each?.(block) ?? block)
    for (const sink of sinks) await sink.write(sink.target.after ?? '')
  } finally {
    for (const sink of sinks) await sink.close()
  }
}

interface Sink {
  readonly target: Target
  /** Begins to write when what came before is written, and does not wait for the end. */
  readonly write: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}

async function sinkOf(target: Target): Promise<Sink> {
  const fail = (error: unknown): never => {
    throw unwritable(target.path, error)
  }
  const file = await open(target.path, 'w').catch(fail)
  let failure: unknown = null
  let last: Promise<unknown> = Promise.resolve()
  const settled = async (): Promise<void> => {
    await last
    if (failure !== null) fail(failure)
  }
  return {
    target,
    write: async text => {
      const bytes = Buffer.from(text)
      await settled()
      last = file.writeFile(bytes).catch(error => {
        failure = error
      })
    },
    close: async () => {
      try {
        await settled()
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

const WRITE_ERRORS: ReadonlyMap<string, string> = new Map([
  ['ENOTDIR', 'it, or a folder above it, is a file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space is left on the device'],
  ['ENOENT', 'no folder can be made there'],
])

function unwritable(path: string, error: unknown): InputError {
  const { code, message } = error as NodeJS.ErrnoException
  return new InputError(`${path}: cannot be written to: ${WRITE_ERRORS.get(code ?? '') ?? message}`, { cause: error })
}

const LONGEST = 100

/** The name of a story's folder: its id where any file system takes it, else what can be kept of it and a hash. */
export function folderName(id: string): string {
  const plain = id.replace(/[^A-Za-z0-9._-]+/g, '_').slice(0, LONGEST)
  if (plain === id && !/^\.|\.$/.test(id)) return id
  const hash = createHash('sha256').update(id, 'utf8').digest('hex').slice(0, 8)
  return `${plain.replace(/^\.+|\.+$/g, '')}-${hash}`
}
