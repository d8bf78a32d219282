import type { Entry } from '../edition/edition.js'
import { toAnnotateLine } from '../export/json.js'
import { shownJson } from '../export/shown.js'
import type { Extraction } from '../model/article.js'
import { annotateExtraction } from '../pipeline.js'
import { Interrupted, interruptible } from './interrupt.js'
import type { Io, Report } from './io.js'
import { limited, limitOf } from './limit.js'
import { streamArticles } from './read.js'

/** Characters above which an article may take longer than somebody wants to wait who has asked to stop. */
const LONG = 50_000

/** `variorum annotate`: one line for each article, in the order of the inputs. */
export async function annotateCommand(inputs: readonly string[], io: Io, report: Report): Promise<void> {
  for await (const extraction of streamArticles(inputs, io, report)) {
    let line: string
    try {
      line = toAnnotateLine(extraction, annotated(extraction, limitOf(io.env)).annotation)
    } catch (error) {
      if (error instanceof Interrupted) throw error
      // A fault over one article is no reason to lose the others.
      report.failed(extraction.article.source, error)
      continue
    }
    await io.out(shownJson(`${line}\n`))
  }
}

/** Between two short ones signals are heeded; where most of the time were spent in computations that take them, they would be lost. */
function annotated(extraction: Extraction, seconds: number): Entry {
  const work = (): Entry => limited(() => annotateExtraction(extraction), seconds)
  return extraction.article.text.length > LONG ? interruptible(work) : work()
}
