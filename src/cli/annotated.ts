import type { Extraction } from '../model/article.js'
import { annotateExtraction, type Entry, unread } from '../pipeline.js'
import { inBatches, LONG } from './batch.js'
import { heed, interruptible } from './interrupt.js'
import type { Io, Report } from './io.js'
import { limited, limitedEach, limitOf } from './limit.js'

/** An article in a language that is not read yet is named, since it passes through without quotes. */
export function noteUnread({ extraction: { article }, annotation }: Entry, report: Report): void {
  const why = annotation.quotes.length > 0 ? null : unread(article)
  if (why !== null) report.noted(article.source, `article ${article.id}: ${why}`)
}

const isLong = ({ article }: Extraction): boolean => article.text.length > LONG

/**
 * An article with its quotes, within the time that one may take. Between two short ones signals are heeded; where most
 * of the time were spent in computations that take them, they would be lost.
 */
export function annotated(extraction: Extraction, io: Io): Entry {
  const work = (): Entry => limited(() => annotateExtraction(extraction), limitOf(io.env))
  return isLong(extraction) ? interruptible(work) : work()
}

/** Articles with their quotes; one that does not come to an end is reported, and left out. */
export async function allAnnotated(extractions: readonly Extraction[], io: Io, report: Report): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const batch of inBatches(extractions, ({ article }) => article.text.length)) {
    await heed(io.signal)
    const works = batch.map(extraction => () => annotateExtraction(extraction))
    const all = () => limitedEach(works, limitOf(io.env))
    const outcomes = batch.some(isLong) ? interruptible(all) : all()
    for (const [i, outcome] of outcomes.entries())
      if ('value' in outcome) {
        entries.push(outcome.value)
        noteUnread(outcome.value, report)
      } else report.failed(batch[i]?.article.source ?? null, outcome.error)
  }
  return entries
}
