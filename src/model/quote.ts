import type { Span } from './span.js'

/** How the cue presents the words: `claims` doubts, `denies` rejects, `concedes` admits. */
export type Stance = 'neutral' | 'claims' | 'denies' | 'concedes'

/**
 * How the text makes the speaker known, the surest first: `named` by a name in the cue clause, in the line that leads to
 * the words, as the label of a headline or of a turn; so is a source that these keep unnamed ("two officials"), since
 * they say as much. `described` by a description that the article ties to a name ("the company"), `pronoun` by a
 * pronoun. `inferred`: the words have no cue of their own, and take the speaker from what stands around them.
 */
export type KnownBy = 'named' | 'described' | 'pronoun' | 'inferred'

/**
 * Who said it. `name` is the fullest form that the article gives for this speaker;
 * `mention` is the nearest words that stand for it ("she", "the reality star", "Kardashian").
 * `unnamed` is a source that the outlet itself keeps unnamed ("two officials", "critics").
 */
export type Speaker =
  | { readonly kind: 'named'; readonly mention: Span; readonly name: string; readonly by: KnownBy }
  | { readonly kind: 'unnamed'; readonly mention: Span; readonly by: KnownBy }
  | { readonly kind: 'unknown'; readonly why: string }

/**
 * Words attributed to a speaker. Content spans leave out the outer quotation marks, take in the
 * complementiser "that", and never cross a paragraph: one span for each stretch, in text order
 * (a quotation split by its cue has two). `marked` are the stretches of the content that stand in
 * quotation marks (marks left out), or in a block that is a quotation as a whole.
 */
export interface Quote {
  /** All of the content in quotation marks, part of it, or none. */
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly class: 'speech' | 'thought'
  readonly content: readonly [Span, ...Span[]]
  readonly marked: readonly Span[]
  /** With its auxiliaries and adverbs: "had repeatedly denied". */
  readonly cue: Span | null
  readonly stance: Stance | null
  readonly speaker: Speaker
  /** Through whom the words came: "told [Page Six]", "[Page Six] reported". */
  readonly via: readonly Span[]
  /** 0 to 1. */
  readonly confidence: number
}

export interface Name extends Span {
  readonly type: 'person' | 'organization' | 'place' | 'other'
  /** The fullest form of this name in the article. */
  readonly name: string
}

/** A date or time expression; `type` and `value` as in TIMEX3, the interval in ISO 8601 dates. */
export interface Time extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  readonly value: string | null
  readonly earliest: string | null
  readonly latest: string | null
}

/** What the annotate stage finds in one article; each list in the order of part, from, to. */
export interface Annotation {
  readonly quotes: readonly Quote[]
  readonly names: readonly Name[]
  readonly times: readonly Time[]
}
