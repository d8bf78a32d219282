import type { Bytes } from './bytes.js'
import { lines, readAll, toUtf8 } from './bytes.js'
import { decode, decodeLine } from './decode.js'
import type { Failed, Fields, Page, Passed } from './page.js'
import { failed, InputError } from './page.js'

/** No article fills this much; a longer line is a mistake, and would take the memory of all the others. */
export const PAGE_LIMIT = 32_000_000
/** A JSON file is read as a whole; more belongs into JSONL. */
const JSON_LIMIT = 256_000_000

/** JSONL, line by line: a broken line fails alone. */
export async function* jsonLines(source: string, bytes: Bytes): AsyncGenerator<Page | Failed> {
  let any = false
  for await (const line of lines(toUtf8(bytes), PAGE_LIMIT)) {
    const where = `line ${line.number}`
    if (line.bytes === null) {
      any = true
      yield failed(source, `${where} is too long: more than ${PAGE_LIMIT / 1_000_000} MB`)
      continue
    }
    const text = decodeLine(line.bytes)
      .replace(/^\ufeff/, '')
      .trim()
    if (text === '') continue
    any = true
    yield parse(source, where, text)
  }
  if (!any) yield failed(source, 'is empty')
}

function parse(source: string, where: string, text: string): Page | Failed {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return failed(source, `${where} is not JSON: ${reason(error)}`, error)
  }
  return toRecord(source, where, value)
}

/**
 * A JSON file: one record, an array of records, or (as many tools write it) JSONL under the wrong name. In a folder
 * (`among` others) there may be JSON about something else: it is passed over.
 */
export async function* json(source: string, bytes: Bytes, among = false): AsyncGenerator<Page | Failed | Passed> {
  const text = decode(await readAll(bytes, JSON_LIMIT))
  if (text.trim() === '') throw new InputError('is empty')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (text.split('\n', 50).some(line => /^\s*\{/.test(line) && isJson(line)))
      yield* jsonLines(source, once(Buffer.from(text, 'utf8')))
    else yield failed(source, `is not JSON: ${reason(error)}`, error)
    return
  }
  if (among && !(Array.isArray(value) ? value : [value]).some(isLikeRecord))
    yield { kind: 'passed', source, why: 'holds no article' }
  else if (!Array.isArray(value)) yield toRecord(source, 'the record', value)
  else if (value.length === 0) yield failed(source, 'is an empty array: there is no record in it')
  else for (const [i, item] of value.entries()) yield toRecord(source, `record ${i + 1}`, item)
}

function isLikeRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('text' in value || 'html' in value)
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
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
  if (isDeep(fields)) return failed(source, `${where} is nested more than ${MAX_DEPTH} deep`)
  const own = fields.source
  return { kind: 'record', source: typeof own === 'string' && own !== '' ? own : source, fields }
}

/** Fields pass through to the output, and writing JSON overflows the stack at some thousands. */
const MAX_DEPTH = 500

function isDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true
    level = level.flatMap(item => (typeof item === 'object' && item !== null ? Object.values(item) : []))
  }
  return false
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
