import type { PersonId } from './person.js'
import type { KnownBy } from './quote.js'
import type { ArticleId, Span } from './span.js'

/** How one witness carries one segment; the design defines each, the first that applies counts. */
export type ReadingKind =
  | 'reported'
  | 'fragment'
  | 'truncated'
  | 'altered'
  | 'elided'
  | 'bracketed'
  | 'unmarked'
  | 'verbatim'
  | 'unknown'

export type EditKind =
  | 'punctuation'
  | 'case'
  | 'style'
  | 'spelling'
  | 'inflection'
  | 'number'
  | 'negation'
  | 'name'
  | 'wording'
  | 'order'

/** How much an edit can change what was said: 3 numbers, negations, names; 2 words; 1 forms; 0 the rest. */
export type Rank = 0 | 1 | 2 | 3

/** One difference of a reading from its base text. Null on one side: words added, or left out. */
export interface Edit {
  readonly kind: EditKind
  readonly base: Span | null
  readonly reading: Span | null
  readonly rank: Rank
  /** For `wording`: another real word that looks like a slip of the pen ("many" for "may"). */
  readonly likelyMisprint: boolean
  /**
   * As many independent witnesses have the reading's words as have the base text's, or these may be like words, said at
   * another moment: it accuses nobody.
   */
  readonly tied: boolean
}

/** Words of the base text that an occurrence leaves out at its beginning, middle or end. */
export interface Cut {
  readonly base: Span
  readonly marked: boolean
}

export type Place = 'headline' | 'standfirst' | 'body'

/** One place where a witness carries a segment. */
export interface Occurrence {
  readonly place: Place
  readonly kind: Exclude<ReadingKind, 'unknown'>
  readonly spans: readonly [Span, ...Span[]]
  readonly edits: readonly Edit[]
  readonly cuts: readonly Cut[]
  /** `[sic]`, `[emphasis added]`, `[T]he`: they leave it verbatim. */
  readonly flags: readonly string[]
}

export interface Reading {
  readonly witness: ArticleId
  readonly kind: ReadingKind
  /** For `unknown` only. */
  readonly why: string | null
  readonly occurrences: readonly Occurrence[]
}

export interface Segment {
  readonly id: string
  readonly basis: 'record' | 'consensus' | 'sole'
  /**
   * The base text: spans in order, of one article (or record), or, where no article has the consensus throughout,
   * of several. `chief` is the one that has most of it.
   */
  readonly base: readonly [Span, ...Span[]]
  readonly chief: ArticleId
  readonly ties: readonly Tie[]
  readonly readings: readonly Reading[]
}

/** A place of the base text where as many independent witnesses print other words: nobody can tell which were said. */
export interface Tie {
  readonly base: Span
  readonly rivals: readonly [Span, ...Span[]]
}

/** What one person said on one occasion. */
export interface Statement {
  readonly id: string
  readonly person: PersonId | null
  /** How the speaker is known, by the best attribution of any witness; null where nobody is. */
  readonly by: KnownBy | null
  readonly medium: 'post' | 'release' | 'speech' | 'interview' | 'filing' | null
  readonly segments: readonly Segment[]
}
