import { createHash } from 'node:crypto'
import { clash, distinct } from '../extract/distinct.js'
import { extract } from '../extract/extract.js'
import { ingest } from '../ingest/ingest.js'
import type { Extraction } from '../model/article.js'
import { type Io, type Report, UsageError } from './io.js'

/** Standard input is a stream: a second reader would find nothing in it. */
export function refuseTwice(inputs: readonly string[]): void {
  if (inputs.filter(input => input === '-').length > 1) throw new UsageError('standard input (-) can be read only once')
}

/** For filters: the articles as they come, in the order of the inputs, each once; what fails is reported on the way. */
export async function* streamArticles(inputs: readonly string[], io: Io, report: Report): AsyncGenerator<Extraction> {
  refuseTwice(inputs)
  const seen = new Map<string, { source: string; digest: string }>()
  for await (const extraction of allArticles(inputs, io, report)) {
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
  for await (const extraction of allArticles(inputs, io, report, except)) all.push(extraction)
  const { extractions, clashes } = distinct(all)
  for (const { source, error } of clashes) report.failed(source, error)
  return extractions
}

async function* allArticles(
  inputs: readonly string[],
  io: Io,
  report: Report,
  except?: ReadonlySet<string>,
): AsyncGenerator<Extraction> {
  for await (const page of ingest(inputs, io.stdin, except)) {
    if (page.kind === 'passed') {
      report.passed(page.source, page.why)
      continue
    }
    if (page.kind === 'failed') {
      report.failed(page.source, page.error)
      continue
    }
    let extraction: Extraction
    try {
      extraction = await extract(page)
    } catch (error) {
      report.failed(page.source, error)
      continue
    }
    yield extraction
  }
}
