import { toAnnotateLine } from '../export/json.js'
import { annotateExtraction } from '../pipeline.js'
import type { Io, Report } from './io.js'
import { limited, limitOf } from './limit.js'
import { streamArticles } from './read.js'

/** `variorum annotate`: one line for each article, in the order of the inputs. */
export async function annotateCommand(inputs: readonly string[], io: Io, report: Report): Promise<void> {
  for await (const extraction of streamArticles(inputs, io, report)) {
    let line: string
    try {
      line = toAnnotateLine(extraction, limited(() => annotateExtraction(extraction), limitOf(io.env)).annotation)
    } catch (error) {
      // A fault over one article is no reason to lose the others.
      report.failed(extraction.article.source, error)
      continue
    }
    await io.out(`${line}\n`)
  }
}
