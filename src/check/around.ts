import type { Range } from '../model/span.js'
import { sentences } from '../text/sentence.js'

/** The sentence, or sentences, that a span stands in. */
export function sentenceAround(text: string, span: Range): Range {
  const all = sentences(text).filter(each => each.from < span.to && span.from < each.to)
  return { from: Math.min(span.from, all[0]?.from ?? span.from), to: Math.max(span.to, all.at(-1)?.to ?? span.to) }
}
