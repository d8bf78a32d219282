import { open } from 'node:fs/promises'
import type { Sources } from '../check/source.js'
import { extract } from '../extract/extract.js'
import { fileBytes, readAll } from '../ingest/bytes.js'
import type { Fields } from '../ingest/page.js'
import type { Article } from '../model/article.js'
import type { Part, Span } from '../model/span.js'
import { JSON_LIMITS, parseJson } from '../text/json.js'
import type { Io, Report } from './io.js'
import { readArticles, refuseTwice } from './read.js'
import { readRecord } from './record.js'

/** Bytes and values of an edition: of some thousand articles. */
const EDITION_LIMIT = 256_000_000
const EDITION_LIMITS = { ...JSON_LIMITS, values: 8_000_000 }

/** The parts of an `edition.json` that quotations are checked against. */
interface EditionFile {
  readonly articles: readonly Fields[]
  readonly records?: readonly (Fields & { readonly speaker?: unknown })[]
  readonly persons?: readonly { readonly id: string; readonly name: string }[]
  readonly statements: readonly {
    readonly segments: readonly {
      readonly consensus: {
        readonly article: string
        readonly spans: readonly { readonly part?: Part; readonly from: number; readonly to: number }[]
      }
    }[]
  }[]
}

/**
 * What quotations are checked against: articles, editions that an earlier run made (`edition.json`), and a record,
 * all of whose words are the speaker's.
 */
export async function readSources(
  inputs: readonly string[],
  record: { readonly file: string; readonly speaker: string | undefined } | null,
  io: Io,
  report: Report,
): Promise<Sources> {
  refuseTwice(record ? [...inputs, record.file] : inputs)
  const files = await Promise.all(inputs.map(readEdition))
  const rest = inputs.filter((_, i) => files[i] === null)
  const editions = await Promise.all(files.flatMap(file => (file === null ? [] : [sourcesOf(file)])))
  const articles = rest.length === 0 ? [] : (await readArticles(rest, io, report)).map(({ article }) => article)
  const own = record ? [await readRecord(record.file, record.speaker, io)] : []
  const records = own.map(({ extraction, speaker }) => ({ article: extraction.article, speaker }))
  const byId = new Map([...articles, ...editions.flatMap(each => each.articles)].map(article => [article.id, article]))
  return {
    articles: [...byId.values()],
    records: [...records, ...editions.flatMap(each => each.records ?? [])],
    base: editions.flatMap(each => each.base ?? []),
  }
}

/** An edition, where the file is one: its first field says so. Null for any other input. */
async function readEdition(path: string): Promise<EditionFile | null> {
  if (!/\.json$/i.test(path)) return null
  try {
    const file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0).finally(() => file.close())
    if (!/^\s*\{\s*"version"/.test(buffer.toString('utf8', 0, bytesRead))) return null
    const bytes = await readAll(fileBytes(path), EDITION_LIMIT)
    const value = parseJson(new TextDecoder().decode(bytes), EDITION_LIMITS) as Partial<EditionFile>
    return Array.isArray(value.articles) && Array.isArray(value.statements) ? (value as EditionFile) : null
  } catch {
    // What is wrong with the file is said where it is read as an article.
    return null
  }
}

async function sourcesOf({ articles, records = [], persons = [], statements }: EditionFile): Promise<Sources> {
  const names = new Map(persons.map(({ id, name }) => [id, name]))
  return {
    articles: await Promise.all(articles.map(articleOf)),
    records: await Promise.all(
      records.map(async ({ speaker, ...fields }) => ({
        article: await articleOf(fields),
        speaker: names.get(String(speaker)) ?? String(speaker),
      })),
    ),
    base: statements.flatMap(({ segments }) =>
      segments.flatMap(({ consensus: { article, spans } }) =>
        spans.map(({ part = 'text', from, to }): Span => ({ article, part, from, to })),
      ),
    ),
  }
}

async function articleOf(fields: Fields): Promise<Article> {
  return (await extract({ kind: 'record', source: String(fields.source ?? '-'), fields })).article
}
