import { checkerOf } from '../../src/check/check.js'
import { type Entry, editionOf, type RecordEntry } from '../../src/edition/edition.js'
import { distinct } from '../../src/extract/distinct.js'
import { extract } from '../../src/extract/extract.js'
import { groupArticles } from '../../src/group/group.js'
import { decode } from '../../src/ingest/decode.js'
import type { Page } from '../../src/ingest/page.js'
import { type Article, type Extraction, slice } from '../../src/model/article.js'
import { type Checked, differs } from '../../src/model/check.js'
import type { Edition } from '../../src/model/edition.js'
import type { ArticleId, Span } from '../../src/model/span.js'
import { annotateExtraction } from '../../src/pipeline.js'
import type { Case, Command } from './case.js'

/** What the commands make of the files of a case. Each part is made once, where it is asked for; it may throw a Failure. */
export interface Outcome {
  readonly extract: () => ReadonlyMap<string, Article>
  readonly annotate: () => ReadonlyMap<string, Entry>
  readonly group: () => readonly (readonly string[])[]
  readonly edition: () => Edition
  readonly check: () => Checked & { readonly exit: number }
  /** The name of the file that an article, or a record, of the case comes from; any other name stays. */
  readonly sourceOf: (id: ArticleId | string) => string
  /** The words that a span of an article, or a record, stands for. */
  readonly exact: (span: Span) => string
}

/** The program made nothing of a case, as where a command ends with an error: no expectation holds. */
export class Failure extends Error {
  override readonly name = 'Failure'
}

/** Throws a Failure where a file gives no article, and a RangeError where the case cannot be run. */
export async function outcomeOf(one: Case): Promise<Outcome> {
  if (one.run === 'check' && one.check === undefined) throw new RangeError(`${one.name}: a check needs the words`)
  const names = Object.keys(one.files).filter(name => name !== one.record?.file)
  const pages: Extraction[] = []
  for (const name of names) pages.push(await extractionOf(one, name))
  const { extractions, clashes } = distinct(pages)
  for (const { error } of clashes) throw failure('extract', error)
  const records = await recordsOf(one)
  const articles = extractions.map(({ article }) => article)
  const known = new Map([...articles, ...records.map(({ extraction }) => extraction.article)].map(it => [it.id, it]))
  const sourceOf = (id: string): string => known.get(id)?.source ?? id
  const entries = once('annotate', () => extractions.map(annotateExtraction))
  return {
    extract: () => new Map(articles.map(article => [article.source, article])),
    annotate: () => new Map(entries().map(entry => [entry.extraction.article.source, entry])),
    group: once('group', () => groupArticles(articles).map(story => story.articles.map(sourceOf).sort())),
    edition: once('edition', () => editionOf(withoutRecords(entries(), records), records)),
    check: once('check', () => checked(one, articles, records)),
    sourceOf,
    exact: span => slice(known.get(span.article)!, span),
  }
}

async function extractionOf(one: Case, name: string): Promise<Extraction> {
  const page = pageOf(name, one.files[name] ?? '')
  try {
    return await extract(page)
  } catch (error) {
    throw failure('extract', error)
  }
}

/** A file as the commands read it: by its ending, and decoded, since a page may name another encoding. */
function pageOf(name: string, text: string): Page {
  const kind = name.endsWith('.txt') ? 'text' : /\.html?$/.test(name) ? 'html' : null
  if (kind === null) throw new RangeError(`a case has files of text and of HTML, and not ${name}`)
  return { kind, source: name, content: decode(Buffer.from(text, 'utf8')) }
}

async function recordsOf(one: Case): Promise<RecordEntry[]> {
  if (one.record === undefined) return []
  const { file, speaker } = one.record
  return [{ extraction: await extractionOf(one, file), speaker: speaker.trim() }]
}

/** As `edition` does with a record that lies among the articles of its story. */
function withoutRecords(entries: readonly Entry[], records: readonly RecordEntry[]): readonly Entry[] {
  const ids = new Set(records.map(({ extraction }) => extraction.article.id))
  return entries.filter(({ extraction }) => !ids.has(extraction.article.id))
}

function checked(
  { check: asked, record }: Case,
  articles: readonly Article[],
  records: readonly RecordEntry[],
): Checked & { readonly exit: number } {
  if (asked === undefined) throw new RangeError('there are no words to check')
  const speaker = record?.speaker ?? asked.speaker ?? null
  const own = records.map(each => ({ article: each.extraction.article, speaker: each.speaker }))
  const checker = checkerOf({ articles, records: own })
  // The command refuses a name that no input prints.
  if (speaker && record === undefined && checker.unprinted(speaker) !== null)
    throw new Error(`no input prints the name ${speaker}`)
  const answer = checker.check(asked.words, { speaker })
  return { ...answer, exit: differs(answer) ? 3 : 0 }
}

function once<T>(command: Command, make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    try {
      made ??= { value: make() }
    } catch (error) {
      throw failure(command, error)
    }
    return made.value
  }
}

function failure(command: Command, error: unknown): Failure {
  if (error instanceof Failure) return error
  return new Failure(`\`${command}\` failed: ${error instanceof Error ? error.message : String(error)}`, {
    cause: error,
  })
}
