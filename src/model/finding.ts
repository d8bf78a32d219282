import type { Asserted } from './asserted.js'
import type { Copy, Credit, Reuse, SharedOrigin } from './lineage.js'
import type { PersonId } from './person.js'
import type { ArticleId } from './span.js'

/**
 * Two segments side by side in one witness that are not adjacent in the base text.
 * Cites the two stretches in the witness, then the skipped segments in the base text.
 */
export interface Joined extends Asserted {
  readonly kind: 'joined'
  readonly statement: string
  readonly segments: readonly [string, string]
  readonly skipped: readonly string[]
}

/** Words of two occasions in one pair of quotation marks. Cites the two stretches, then both base texts. */
export interface Spliced extends Asserted {
  readonly kind: 'spliced'
  readonly segments: readonly [string, string]
}

/** The same words given to two people. Cites the words, once for each of the two. */
export interface OtherSpeaker extends Asserted {
  readonly kind: 'other speaker'
  readonly segment: string
  /** The person of the statement, and the other one. */
  readonly persons: readonly [PersonId, PersonId]
}

/** One outlet's reported speech stands in another's quotation marks. Cites the quotation, then the reports. */
export interface QuotedParaphrase extends Asserted {
  readonly kind: 'quoted paraphrase'
  readonly segment: string
}

/** What a quotation can leave outside that turns what was said. */
export type Qualifier = 'negation' | 'condition' | 'hedge' | 'attribution'

/** Every word right, but something that governs them left outside. Cites the quotation, then what was left out. */
export interface CutAgainstMeaning extends Asserted {
  readonly kind: 'cut against meaning'
  readonly segment: string
  readonly dropped: readonly Qualifier[]
}

/**
 * An outlet's own note that amends something. Cites the note, then the words in its article that it amends,
 * then the places where other outlets still print the old words.
 */
export interface Correction extends Asserted {
  readonly kind: 'correction'
  /** The quotation that it amends; null where the note is about something else. */
  readonly segment: string | null
  readonly stillPrinted: readonly ArticleId[]
}

/** About quotations; and about who copied whom. */
export type Finding =
  | (Joined | Spliced | OtherSpeaker | QuotedParaphrase | CutAgainstMeaning | Correction)
  | (Reuse | Copy | Credit | SharedOrigin)
