import type { Words } from '../collate/word/word.js'
import type { Quote } from '../model/quote.js'
import type { Part } from '../model/span.js'

/** Text whose words follow each other, with the sentences in it. */
export interface Run extends Words {
  /** Index of the first word of each sentence. */
  readonly starts: readonly number[]
  readonly quote: Quote | null
  readonly part: Part
  /** The outlet's own words lead into it. */
  readonly embedded: boolean
}
