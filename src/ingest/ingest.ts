import { readdir, realpath, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import type { Bytes } from './bytes.js'
import { bounded, fileBytes, peek, readAll, readError } from './bytes.js'
import { decode, sniffEncoding } from './decode.js'
import { gunzip } from './gzip.js'
import type { Failed, Page, Passed } from './page.js'
import { failed, InputError } from './page.js'
import { isJson, json, jsonLines, PAGE_LIMIT, tellingFew } from './record.js'

const EXTENSION = /\.(txt|html?|jsonl?|warc)(\.gz)?$/i

/**
 * The pages of the inputs, in the order in which they are given (a folder's files sorted by path).
 * An input is a file, a folder, or `-` for `stdin`; what cannot be read is a value of kind `failed`. Files of a folder
 * whose absolute paths are in `except` are left out: results of an earlier run, say.
 */
export async function* ingest(
  inputs: readonly string[],
  stdin: Bytes,
  except: ReadonlySet<string> = new Set(),
): AsyncGenerator<Page | Failed | Passed> {
  for (const input of inputs) {
    try {
      yield* pagesOf(input, stdin, except)
    } catch (error) {
      yield { kind: 'failed', source: input, error: readError(error) }
    }
  }
}

/** How many pages the inputs hold, as far as that is known without reading them; null where it is not. */
export async function countPages(inputs: readonly string[]): Promise<number | null> {
  let count = 0
  for (const input of inputs) {
    if (input === '-') return null
    const found = await stat(input).catch(() => null)
    const paths = found?.isDirectory() ? walk(input) : [input]
    for await (const path of paths) {
      if (typeof path !== 'string') continue
      if (/\.jsonl?(\.gz)?$/i.test(path)) return null
      count++
    }
  }
  return count
}

async function* pagesOf(
  input: string,
  stdin: Bytes,
  except: ReadonlySet<string>,
): AsyncGenerator<Page | Failed | Passed> {
  if (input === '-') yield* sniffed('-', stdin)
  else if (/^https?:\/\//i.test(input))
    yield failed(input, 'fetching pages is not there yet: save the page and give the file')
  else if ((await stat(input)).isDirectory()) yield* folder(input, except)
  else yield* file(input)
}

/** Files with a known ending, below this folder; hidden ones are left out. */
async function* folder(path: string, except: ReadonlySet<string>): AsyncGenerator<Page | Failed | Passed> {
  let any = false
  for await (const found of walk(path)) {
    if (typeof found !== 'string') {
      yield found
      continue
    }
    if (except.has(resolve(found))) continue
    any = true
    try {
      yield* file(found, true)
    } catch (error) {
      yield { kind: 'failed', source: found, error: readError(error) }
    }
  }
  if (!any) throw new InputError('there is no input in this folder (.txt .html .htm .json .jsonl, each also .gz)')
}

/** The files below a folder that are inputs, and the links that are not followed. */
async function* walk(root: string): AsyncGenerator<string | Passed> {
  const inside = join(await realpath(root), sep)
  yield* below(root)

  async function* below(path: string): AsyncGenerator<string | Passed> {
    const entries = (await readdir(path, { withFileTypes: true })).filter(entry => !entry.name.startsWith('.'))
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const found = join(path, entry.name)
      const known = EXTENSION.test(entry.name)
      if (entry.isDirectory()) yield* below(found)
      else if (entry.isSymbolicLink()) yield* linked(found, known)
      else if (known && entry.isFile()) yield found
    }
  }

  /** A folder may come from anybody, and a link in it may point at whatever its reader can read. */
  async function* linked(path: string, known: boolean): AsyncGenerator<string | Passed> {
    const target = await realpath(path).catch(() => null)
    const found = target === null ? null : await stat(target).catch(() => null)
    if (target === null || found === null) {
      if (known) yield { kind: 'passed', source: path, why: 'it is a link that leads nowhere' }
    } else if (!known && !found.isDirectory()) return
    else if (!`${target}${sep}`.startsWith(inside))
      yield { kind: 'passed', source: path, why: 'it is a link that leads out of the folder' }
    // What a link to a folder within leads to is read in its own place.
    else if (known && found.isFile()) yield path
  }
}

async function* file(path: string, among = false): AsyncGenerator<Page | Failed | Passed> {
  const type = EXTENSION.exec(path)?.[1]?.toLowerCase()
  if (type === 'warc') throw new InputError('archives (.warc) cannot be read yet')
  const behind: (Failed | Passed)[] = []
  const rest = (why: string, lost: boolean): void => {
    behind.push(lost ? failed(path, why) : { kind: 'passed', source: path, why })
  }
  const stored = fileBytes(path)
  const bytes = /\.gz$/i.test(path) ? bounded(stored, packed => gunzip(packed, rest)) : stored
  if (type === 'jsonl') yield* tellingFew(path, jsonLines(path, bytes))
  else if (type === 'json') yield* tellingFew(path, json(path, bytes, among))
  else if (type === undefined) yield* sniffed(path, bytes)
  else yield await whole(path, type === 'txt' ? 'text' : 'html', bytes)
  yield* behind
}

async function whole(source: string, kind: 'html' | 'text', bytes: Bytes): Promise<Page> {
  const content = decode(await readAll(bytes, PAGE_LIMIT))
  if (content.trim() === '') throw new InputError('is empty')
  return { kind, source, content }
}

/** JSONL, JSON, HTML or text, by the first character. */
async function* sniffed(source: string, bytes: Bytes): AsyncGenerator<Page | Failed | Passed> {
  const { head, all } = await peek(bytes, PAGE_LIMIT)
  if (head.length === 0) throw new InputError('is empty')
  const start = decode(head.subarray(0, sniffEncoding(head) === 'other' ? head.length : head.length & ~1)).trimStart()
  if (start.startsWith('{'))
    yield* tellingFew(source, isJson(start.split('\n', 1)[0] ?? '') ? jsonLines(source, all) : json(source, all))
  else if (/^\[\s*[[{\]]/.test(start)) yield* tellingFew(source, json(source, all))
  else yield await whole(source, start.startsWith('<') ? 'html' : 'text', all)
}
