import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Bytes } from './bytes.js'
import { fileBytes, peek, readAll, readError } from './bytes.js'
import { decode, sniffEncoding } from './decode.js'
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

/** Files with a known ending, below this folder; hidden ones are left out, and so are links to folders (they may circle). */
async function* folder(path: string, except: ReadonlySet<string>): AsyncGenerator<Page | Failed | Passed> {
  let any = false
  for await (const found of walk(path)) {
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

async function* walk(path: string): AsyncGenerator<string> {
  const entries = (await readdir(path, { withFileTypes: true })).filter(entry => !entry.name.startsWith('.'))
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const found = join(path, entry.name)
    if (entry.isDirectory()) yield* walk(found)
    else if (EXTENSION.test(entry.name) && (entry.isFile() || (await isFile(found)))) yield found
  }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    found => found.isFile(),
    () => false,
  )
}

async function* file(path: string, among = false): AsyncGenerator<Page | Failed | Passed> {
  const bytes = fileBytes(path, /\.gz$/i.test(path))
  const type = EXTENSION.exec(path)?.[1]?.toLowerCase()
  if (type === 'warc') throw new InputError('archives (.warc) cannot be read yet')
  if (type === 'jsonl') yield* tellingFew(path, jsonLines(path, bytes))
  else if (type === 'json') yield* tellingFew(path, json(path, bytes, among))
  else if (type === undefined) yield* sniffed(path, bytes)
  else yield await whole(path, type === 'txt' ? 'text' : 'html', bytes)
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
