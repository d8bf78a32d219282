import { Ajv2020 } from 'ajv/dist/2020.js'
import { type Format, schemas } from '../src/model/schema/index.js'

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
const validators = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, ajv.compile(schema)]))

/** What is wrong with a value by the schema of its format and by its own spans; empty where nothing is. */
export function faults(format: Format, value: unknown): string[] {
  const validate = validators[format]
  if (validate === undefined) throw new RangeError(`no format ${format}`)
  if (!validate(value)) return (validate.errors ?? []).map(error => `${error.instancePath || '/'} ${error.message}`)
  return spanFaults(known(format, value), texts(value), { article: null, base: null }, '')
}

/** A line without the fields that are none of the format's: an input's own `from` and `to` are no span of ours. */
function known(format: Format, value: unknown): unknown {
  const { properties } = schemas[format] as { properties?: object }
  const fields = Object.entries(value as object)
  return properties === undefined
    ? value
    : Object.fromEntries(fields.filter(([name]) => Object.hasOwn(properties, name)))
}

type Texts = ReadonlyMap<string, Readonly<Record<string, unknown>>>

/** The articles that spans inside a value are of: its own, and that of the base text. */
interface Of {
  readonly article: string | null
  readonly base: string | null
}

/** The articles that a value holds, by id; the value itself where it is a line about one article. */
function texts(value: unknown): Texts {
  const { articles, records } = value as { articles?: readonly unknown[]; records?: readonly unknown[] }
  const all = [...(articles ?? [value]), ...(records ?? [])].filter(it => typeof it === 'object') as Record<
    string,
    unknown
  >[]
  return new Map(all.map(it => [String(it.id), it]))
}

/** Every `{from, to}` lies in its article's part, and `exact` is what stands there. */
function spanFaults(value: unknown, articles: Texts, around: Of, path: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const node = value as Record<string, unknown>
  const of = { article: articleOf(node) ?? around.article, base: baseOf(node) ?? around.base }
  const fault = typeof node.from === 'number' ? spanFault(node, articles, of.article) : null
  return (fault === null ? [] : [`${path} ${fault}`]).concat(
    Object.entries(node)
      // A source map's runs are checked by the tests of extraction, which have the page.
      .filter(([name]) => name !== 'map')
      .flatMap(([name, child]) =>
        spanFaults(child, articles, name === 'base' ? { ...of, article: of.base } : of, `${path}/${name}`),
      ),
  )
}

function articleOf(node: Readonly<Record<string, unknown>>): string | null {
  if (typeof node.article === 'string') return node.article
  return typeof node.id === 'string' && typeof node.text === 'string' ? node.id : null
}

function baseOf({ consensus }: Readonly<Record<string, unknown>>): string | null {
  return (consensus as { article?: string } | undefined)?.article ?? null
}

function spanFault(span: Readonly<Record<string, unknown>>, articles: Texts, id: string | null): string | null {
  const article = id === null ? undefined : articles.get(id)
  if (article === undefined) return `no article ${id}`
  const text = article[(span.part as string | undefined) ?? 'text']
  if (typeof text !== 'string') return `article ${id} has no ${span.part}`
  const { from, to, exact } = span as { from: number; to: number; exact?: string }
  if (from > to || to > text.length) return `[${from}, ${to}) is not in the ${text.length} units of ${id}`
  if (exact !== undefined && text.slice(from, to) !== exact)
    return `reads ${JSON.stringify(text.slice(from, to))}, not ${JSON.stringify(exact)}`
  return null
}
