import { createHash } from 'node:crypto'
import { clash, distinct } from '../extract/distinct.js'
import { extractor } from '../extract/extract.js'
import { countPages, ingest } from '../ingest/ingest.js'
import type { Page } from '../ingest/page.js'
import type { Extraction } from '../model/article.js'
import { inBatches } from './batch.js'
import { heed } from './interrupt.js'
import { type Io, type Report, UsageError } from './io.js'
import { limited, limitedEach, limitOf } from './limit.js'
import { makePool } from './pool.js'
import { makeProgress } from './progress.js'

/** Standard input is a stream: a second reader would find nothing in it. */
export function refuseTwice(inputs: readonly string[]): void {
  if (inputs.filter(input => input === '-').length > 1) throw new UsageError('standard input (-) can be read only once')
}

/** For filters: the articles as they come, in the order of the inputs, each once; what fails is reported on the way. */
export async function* streamArticles(
  inputs: readonly string[],
  io: Io,
  report: Report,
  jobs?: number,
): AsyncGenerator<Extraction> {
  refuseTwice(inputs)
  const seen = new Map<string, { source: string; digest: string }>()
  const articles = jobs === undefined ? allArticles(inputs, io, report) : threadedArticles(inputs, io, report, jobs)
  for await (const extraction of articles) {
    const { id, source, text } = extraction.article
    // Of a month of articles the digests fit into memory; the texts do not.
    const digest = createHash('sha256').update(text, 'utf16le').digest('base64')
    const first = seen.get(id)
    if (first === undefined) {
      seen.set(id, { source, digest })
      yield extraction
    } else if (first.digest !== digest) report.failed(source, clash(source, id, first.source).error)
  }
}

/** For editions: all articles, each once, in an order that does not depend on that of the inputs. */
export async function readArticles(
  inputs: readonly string[],
  io: Io,
  report: Report,
  except?: ReadonlySet<string>,
): Promise<readonly Extraction[]> {
  const all: Extraction[] = []
  for await (const batch of inBatches(readable(inputs, io, report, except), ({ size }) => size)) {
    const outcomes = limitedEach(
      batch.map(({ work }) => work),
      limitOf(io.env),
    )
    for (const [i, outcome] of outcomes.entries())
      if ('value' in outcome) all.push(outcome.value)
      else report.failed(batch[i]?.source ?? null, outcome.error)
  }
  const { extractions, clashes } = distinct(all)
  for (const { source, error } of clashes) report.failed(source, error)
  return extractions
}

/** A page that is there, and the work that makes its article. */
interface Readable {
  readonly source: string
  /** Characters. */
  readonly size: number
  readonly work: () => Extraction
}

async function* readable(
  inputs: readonly string[],
  io: Io,
  report: Report,
  except?: ReadonlySet<string>,
): AsyncGenerator<Readable> {
  for await (const page of ingest(inputs, io.stdin, except)) {
    await heed(io.signal)
    if (page.kind === 'passed') report.passed(page.source, page.why)
    else if (page.kind === 'failed') report.failed(page.source, page.error)
    else yield { source: page.source, size: sizeOf(page), work: await extractor(page) }
  }
  await heed(io.signal)
}

function sizeOf(page: Page): number {
  if (page.kind !== 'record') return page.content.length
  const { text, html } = page.fields
  return [text, html].reduce((sum: number, field) => sum + (typeof field === 'string' ? field.length : 0), 0)
}

async function* allArticles(inputs: readonly string[], io: Io, report: Report): AsyncGenerator<Extraction> {
  for await (const { source, work } of readable(inputs, io, report)) {
    let extraction: Extraction
    try {
      extraction = limited(work, limitOf(io.env))
    } catch (error) {
      report.failed(source, error)
      continue
    }
    yield extraction
  }
}

/**
 * As `allArticles`, on `jobs` threads, in the order of the inputs: a few pages a thread are read ahead. How far it is
 * stands on standard error.
 */
async function* threadedArticles(
  inputs: readonly string[],
  io: Io,
  report: Report,
  jobs: number,
): AsyncGenerator<Extraction> {
  const pool = makePool(jobs)
  const progress = makeProgress(io, await countPages(inputs))
  const ahead: { source: string; result: Promise<Extraction> }[] = []
  const settle = async (): Promise<Extraction | null> => {
    const { source, result } = ahead.shift()!
    try {
      const extraction = await result
      progress.done(false)
      return extraction
    } catch (error) {
      progress.done(true)
      report.failed(source, error)
      return null
    }
  }
  try {
    for await (const page of ingest(inputs, io.stdin)) {
      await heed(io.signal)
      if (page.kind === 'passed') report.passed(page.source, page.why)
      else {
        const result = page.kind === 'failed' ? Promise.reject(page.error) : pool.extract(page)
        // It is awaited in its turn; until then a failure is nobody's fault.
        result.catch(() => {})
        ahead.push({ source: page.source, result })
      }
      while (ahead.length >= jobs * 4) {
        const extraction = await settle()
        if (extraction !== null) yield extraction
      }
    }
    while (ahead.length > 0) {
      await heed(io.signal)
      const extraction = await settle()
      if (extraction !== null) yield extraction
    }
    await heed(io.signal)
  } finally {
    progress.end()
    await pool.end()
  }
}
