import type { Wording } from './wording.js'

/** One place of a text that is put together: the words that stand there, one at the most of each wording. */
export interface Column {
  /** For each wording that has a word here, its index among the wording's words. */
  readonly words: ReadonlyMap<Wording, number>
}
