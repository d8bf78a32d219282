import type { Range } from '../../model/span.js'
import { sentences } from '../../text/sentence.js'

let text = ''
let found: readonly Range[] = []

/** The sentences of a text; quotes, names and speakers each read those of the same text, one after another. */
export function sentencesOf(part: string): readonly Range[] {
  // A headline and a standfirst come between: short ones are not worth keeping.
  if (part.length < 400) return sentences(part)
  if (part !== text) {
    found = sentences(part)
    text = part
  }
  return found
}
