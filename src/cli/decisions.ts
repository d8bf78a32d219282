import { fileBytes, readAll } from '../ingest/bytes.js'
import { InputError } from '../ingest/page.js'
import { PAGE_LIMIT } from '../ingest/record.js'
import type { Decision } from '../model/decision.js'
import { parseJson } from '../text/json.js'

/**
 * A person's decisions about stories, one JSON object a line: `{"together": [id, …]}` or `{"apart": [[id, …], [id, …]]}`,
 * each with a `note` if need be. A file that cannot be read, or a line that is something else, is an InputError.
 */
export async function readDecisions(path: string): Promise<Decision[]> {
  let content: string
  try {
    content = new TextDecoder().decode(await readAll(fileBytes(path), PAGE_LIMIT))
  } catch (error) {
    throw new InputError(`${path}: cannot be read: ${(error as Error).message}`, { cause: error })
  }
  return content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [toDecision(line, `${path}: line ${i + 1}`)]))
}

function toDecision(line: string, place: string): Decision {
  let value: unknown
  try {
    value = parseJson(line)
  } catch (error) {
    throw new InputError(`${place}: is no JSON: ${(error as Error).message}`, { cause: error })
  }
  const { together, apart, note, ...others } = (value ?? {}) as Record<string, unknown>
  const unknown = Object.keys(others)
  if (unknown.length > 0) throw new InputError(`${place}: there is no field "${unknown[0]}" in a decision`)
  if (together === undefined && apart === undefined)
    throw new InputError(`${place}: a decision has the field "together" or "apart"`)
  return {
    ...(together === undefined ? {} : { together: toIds(together, `${place}: "together"`) }),
    ...(apart === undefined ? {} : { apart: toLists(apart, `${place}: "apart"`) }),
    ...(typeof note === 'string' ? { note } : {}),
  }
}

/** A lone id is a list of one. */
function toLists(value: unknown, place: string): string[][] {
  if (!Array.isArray(value) || value.length < 2) throw new InputError(`${place} is a list of two or more lists of ids`)
  return value.map(each => toIds(Array.isArray(each) ? each : [each], place))
}

function toIds(value: unknown, place: string): string[] {
  if (!Array.isArray(value)) throw new InputError(`${place} is a list of ids`)
  return value.map(id => {
    if (typeof id !== 'string' && typeof id !== 'number') throw new InputError(`${place} has what is no id: ${id}`)
    return String(id)
  })
}
