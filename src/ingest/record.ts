import { JsonLimitError, parseJson } from '../text/json.js'
import type { Bytes } from './bytes.js'
import { lines, peek, readAll, toUtf8, trimmed } from './bytes.js'
import { decode, decodeLine } from './decode.js'
import { elements } from './element.js'
import type { Failed, Fields, Page, Passed } from './page.js'
import { failed, InputError } from './page.js'

/** No article fills this much; a longer line is a mistake, and would take the memory of all the others. */
export const PAGE_LIMIT = 32_000_000
const TOO_LONG = `is too long: more than ${PAGE_LIMIT / 1_000_000} MB`
/** More records in one array belong into JSONL; each is some bytes at least. */
const MOST_ELEMENTS = 1_000_000

/** JSONL, line by line: a broken line fails alone. */
export async function* jsonLines(source: string, bytes: Bytes): AsyncGenerator<Page | Failed> {
  let any = false
  for await (const line of lines(toUtf8(bytes), PAGE_LIMIT)) {
    const where = `line ${line.number}`
    if (line.bytes === null) {
      any = true
      yield failed(source, `${where} ${TOO_LONG}`)
      continue
    }
    const text = decodeLine(line.bytes)
      .replace(/^\ufeff/, '')
      .trim()
    if (text === '') continue
    any = true
    yield parse(source, where, text).page
  }
  if (!any) yield failed(source, 'is empty')
}

function parse(source: string, where: string, text: string): Item {
  try {
    const value = parseJson(text)
    return { page: toRecord(source, where, value), isArticle: isLikeRecord(value) }
  } catch (error) {
    return item(failed(source, `${where} ${troubleOf(error)}`, error))
  }
}

const troubleOf = (error: unknown): string =>
  error instanceof JsonLimitError ? error.message : `is not JSON: ${reason(error)}`

/** What a JSON file holds; `isArticle` is false where it is JSON about something else. */
interface Item {
  readonly page: Page | Failed
  readonly isArticle: boolean
}

const item = (page: Page | Failed): Item => ({ page, isArticle: true })

/**
 * A JSON file: one record, an array of records, or (as many tools write it) JSONL under the wrong name. In a folder
 * (`among` others) there may be JSON about something else: it is passed over.
 */
export async function* json(source: string, bytes: Bytes, among = false): AsyncGenerator<Page | Failed | Passed> {
  const { head, all } = await peek(trimmed(toUtf8(bytes)), PAGE_LIMIT)
  // Throws for what is binary.
  const start = decode(head)
  if (start === '') throw new InputError('is empty')
  const items = start.startsWith('[') ? array(source, all) : single(source, all, start)
  if (among) yield* articlesOf(source, items)
  else for await (const { page } of items) yield page
}

/** An array, element by element: a broken one fails alone, and what stands before a cut is read. */
async function* array(source: string, bytes: Bytes): AsyncGenerator<Item> {
  const list = elements(bytes, PAGE_LIMIT)
  const broken = (why: string): Item => item(failed(source, why))
  for (let next = await list.next(), count = 1; ; next = await list.next(), count++) {
    if (next.done) {
      if (next.value === 'cut') yield broken(`is not JSON: it ends within record ${count}`)
      else if (next.value === 'more') yield broken('is not JSON: there is more behind the array')
      else if (count === 1) yield broken('is an empty array: there is no record in it')
      return
    }
    if (count > MOST_ELEMENTS) {
      yield broken(`has more than ${MOST_ELEMENTS} records in one array: the rest is not read`)
      return
    }
    const { bytes: own } = next.value
    const where = `record ${count}`
    yield own === null ? broken(`${where} ${TOO_LONG}`) : parse(source, where, decodeLine(own))
  }
}

/** One record over all lines, or one in each. */
async function* single(source: string, bytes: Bytes, start: string): AsyncGenerator<Item> {
  const [first = '', ...rest] = start.split('\n', 3)
  if (rest.some(line => line.trimStart().startsWith('{')) && isJson(first)) return yield* eachLine(source, bytes)
  const text = decode(await readAll(bytes, PAGE_LIMIT))
  try {
    const value = parseJson(text)
    yield { page: toRecord(source, 'the record', value), isArticle: isLikeRecord(value) }
  } catch (error) {
    if (error instanceof JsonLimitError) yield item(failed(source, `the record ${error.message}`, error))
    else if (text.split('\n', 50).some(line => /^\s*\{/.test(line) && isJson(line)))
      yield* eachLine(source, once(Buffer.from(text, 'utf8')))
    else yield item(failed(source, troubleOf(error), error))
  }
}

async function* eachLine(source: string, bytes: Bytes): AsyncGenerator<Item> {
  for await (const page of jsonLines(source, bytes)) yield item(page)
}

/** What comes before the first article is held until there is one, but no more of it than would be told. */
async function* articlesOf(source: string, items: AsyncIterable<Item>): AsyncGenerator<Page | Failed | Passed> {
  const held: (Page | Failed)[] = []
  let found = false
  for await (const { page, isArticle } of items) {
    found ||= isArticle
    if (found) {
      yield* held.splice(0)
      yield page
    } else if (held.length < MOST_TOLD) held.push(page)
  }
  if (!found) yield { kind: 'passed', source, why: 'holds no article' }
}

function isLikeRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('text' in value || 'html' in value)
}

export function isJson(text: string): boolean {
  try {
    parseJson(text)
    return true
  } catch {
    return false
  }
}

/** Failures of one input that are told one by one: millions of empty records are one failure to whoever reads. */
const MOST_TOLD = 100

/** What an input holds; of many failures the first are told, and the others counted at its end. */
export async function* tellingFew(
  source: string,
  pages: AsyncIterable<Page | Failed | Passed>,
): AsyncGenerator<Page | Failed | Passed> {
  let count = 0
  for await (const page of pages) if (page.kind !== 'failed' || ++count <= MOST_TOLD) yield page
  if (count > MOST_TOLD) yield failed(source, `and ${count - MOST_TOLD} more of its records cannot be read`)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const STRINGS = [
  'text',
  'html',
  'title',
  'standfirst',
  'outlet',
  'published',
  'modified',
  'url',
  'language',
  'source',
] as const

/** Checks the types of the fields that Variorum knows. */
function toRecord(source: string, where: string, value: unknown): Page | Failed {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failed(source, `${where} is ${typeName(value)}, not a record`)
  const fields = value as Fields
  const wrong = wrongField(fields)
  if (wrong !== null) return failed(source, `${where}: ${wrong}`)
  const own = fields.source
  return { kind: 'record', source: typeof own === 'string' && own !== '' ? own : source, fields }
}

function wrongField(fields: Fields): string | null {
  for (const name of STRINGS) {
    const value = fields[name]
    if (value !== undefined && value !== null && typeof value !== 'string')
      return `the field "${name}" is ${typeName(value)}, not a string`
  }
  const { id, authors } = fields
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number')
    return `the field "id" is ${typeName(id)}, not a string`
  if (authors !== undefined && authors !== null && typeof authors !== 'string' && !isStrings(authors))
    return `the field "authors" is ${typeName(authors)}, not a list of strings`
  const { text, html } = fields
  if (typeof text !== 'string' && typeof html !== 'string') return 'it has neither a field "text" nor "html"'
  if (`${text ?? ''}${html ?? ''}`.trim() === '')
    return `the field "${typeof text === 'string' ? 'text' : 'html'}" is empty`
  return null
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every(item => typeof item === 'string')
}

function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** V8's message, without the input that it repeats. */
function reason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/, ?(\.\.\.)?".*$/s, '').replace(/\s+/g, ' ') : String(error)
}
