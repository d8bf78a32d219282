import type { Extraction } from '../../src/model/article.js'
import { partText } from '../../src/model/article.js'
import type { Part } from '../../src/model/span.js'

/** The stretch of the page that a span of one part maps to, from the first of its runs to the last. */
export function sourceOf(extraction: Extraction, html: string, part: Part, from: number, to: number): string {
  const runs = extraction.map!.runs.filter(run => run.part === part && run.from < to && run.to > from)
  return runs.map(run => html.slice(run.htmlFrom, run.htmlTo)).join('')
}

/** Some runs of letters and figures of each part, with where they stand. */
export function someWords(
  extraction: Extraction,
  every: number,
): readonly { part: Part; from: number; to: number; word: string }[] {
  return (['title', 'standfirst', 'text'] as const).flatMap(part =>
    [...partText(extraction.article, part).matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }, i) =>
      i % every === 0 ? [{ part, from: index, to: index + word.length, word }] : [],
    ),
  )
}
