import { clash, distinct } from '../extract/distinct.js'
import { extract } from '../extract/extract.js'
import { ingest } from '../ingest/ingest.js'
import type { Extraction } from '../model/article.js'
import type { Io, Report } from './io.js'

/** For filters: the articles as they come, in the order of the inputs, each once; what fails is reported on the way. */
export async function* streamArticles(inputs: readonly string[], io: Io, report: Report): AsyncGenerator<Extraction> {
  const seen = new Map<string, { source: string; text: string }>()
  for await (const extraction of allArticles(inputs, io, report)) {
    const { id, source, text } = extraction.article
    const first = seen.get(id)
    if (first === undefined) {
      // An id made from the text needs no copy of the text to be compared with.
      seen.set(id, { source, text })
      yield extraction
    } else if (first.text !== text) report.failed(source, clash(source, id, first.source).error)
  }
}

/** For editions: all articles, each once, in an order that does not depend on that of the inputs. */
export async function readArticles(inputs: readonly string[], io: Io, report: Report): Promise<readonly Extraction[]> {
  const all: Extraction[] = []
  for await (const extraction of allArticles(inputs, io, report)) all.push(extraction)
  const { extractions, clashes } = distinct(all)
  for (const { source, error } of clashes) report.failed(source, error)
  return extractions
}

async function* allArticles(inputs: readonly string[], io: Io, report: Report): AsyncGenerator<Extraction> {
  for await (const page of ingest(inputs, io.stdin)) {
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
