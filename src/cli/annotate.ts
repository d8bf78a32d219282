import { toAnnotateLine } from '../export/json.js'
import { annotateExtraction } from '../pipeline.js'
import type { Io, Report } from './io.js'
import { streamArticles } from './read.js'

/** `variorum annotate`: one line for each article, in the order of the inputs. */
export async function annotateCommand(inputs: readonly string[], io: Io, report: Report): Promise<void> {
  for await (const extraction of streamArticles(inputs, io, report)) {
    const { annotation } = annotateExtraction(extraction)
    await io.out(`${toAnnotateLine(extraction, annotation)}\n`)
  }
}
