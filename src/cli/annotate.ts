import { toAnnotateLine } from '../export/json.js'
import { shownJson } from '../export/shown.js'
import { annotated, noteUnread } from './annotated.js'
import { Interrupted } from './interrupt.js'
import type { Io, Report } from './io.js'
import { streamArticles } from './read.js'

/** `variorum annotate`: one line for each article, in the order of the inputs. */
export async function annotateCommand(inputs: readonly string[], io: Io, report: Report): Promise<void> {
  for await (const extraction of streamArticles(inputs, io, report)) {
    let line: string
    try {
      const entry = annotated(extraction, io)
      line = toAnnotateLine(extraction, entry.annotation)
      noteUnread(entry, report)
    } catch (error) {
      if (error instanceof Interrupted) throw error
      // A fault over one article is no reason to lose the others.
      report.failed(extraction.article.source, error)
      continue
    }
    await io.out(shownJson(`${line}\n`))
  }
}
