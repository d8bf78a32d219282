/** A JSON Schema (draft 2020-12) as a plain value. */
export type Schema = { readonly [keyword: string]: unknown }

export const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** An object with exactly these properties; those named in `optional` may be missing. */
export function record(properties: Record<string, Schema>, optional: readonly string[] = []): Schema {
  const required = Object.keys(properties).filter(name => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

/** An object with these properties at least: fields of the input that Variorum does not know pass through. */
export function open(properties: Record<string, Schema>, optional: readonly string[] = []): Schema {
  return { ...record(properties, optional), additionalProperties: true }
}

export function list(items: Schema, least = 0): Schema {
  return least > 0 ? { type: 'array', items, minItems: least } : { type: 'array', items }
}

export function nullable(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] }
}

export function oneOf(...values: readonly (string | number | null)[]): Schema {
  return { enum: values }
}

export const text: Schema = { type: 'string' }
export const id: Schema = { type: 'string', minLength: 1 }
export const offset: Schema = { type: 'integer', minimum: 0 }
export const flag: Schema = { type: 'boolean' }
export const confidence: Schema = { type: 'number', minimum: 0, maximum: 1 }

/** ISO 8601, to the precision that is known. */
export const date: Schema = {
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?)?)?$',
}

/** A day, as the ends of a time's interval are. */
export const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }

/** Left out for the body. */
export const part: Schema = oneOf('title', 'standfirst', 'text')

/** UTF-16 code units, half-open `[from, to)`. */
const place = { part, from: offset, to: offset }

/** A stretch of the article that the line is about. */
export const span: Schema = record(place, ['part'])

/** A stretch and its article. */
export const placed: Schema = record({ article: id, ...place }, ['part'])

/** A stretch with its words, of the article that the object around it names. */
export const words: Schema = record({ ...place, exact: text }, ['part'])

/** A stretch with its words and its article. */
export const cite: Schema = record({ article: id, ...place, exact: text }, ['part'])

/** A stretch with its words, and its article where the object around it names none. */
export const stretch: Schema = record({ article: id, ...place, exact: text }, ['article', 'part'])

export const block: Schema = record({
  kind: oneOf('paragraph', 'heading', 'list', 'quote', 'post', 'note'),
  from: offset,
  to: offset,
})

export const dropped: Schema = record({ reason: id, text })
