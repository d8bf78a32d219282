import type { Quote } from '../../model/quote.js'
import type { Span } from '../../model/span.js'

/**
 * A quote before its speaker is named: the place where the text says who spoke, as far as the
 * sentence itself tells it.
 */
export type QuoteDraft = Omit<Quote, 'speaker'> & {
  /**
   * The noun phrase that speaks ("she", "the reality star", "Ann Vale, who runs the mill"), with what describes it
   * right there; of a relative clause its pronoun ("who"). Null where none was found.
   */
  readonly mention: Span | null
  /** Why there is no mention; null where there is one, or where the quote follows another. */
  readonly why: string | null
  /** The mention stands near the words, and no cue, colon or sign ties the two: "'Never!' Vale slams plan". */
  readonly guessed: boolean
  /** The draft (its index in the list) whose speaker goes on here; null where the quote stands alone. */
  readonly follows: number | null
}
