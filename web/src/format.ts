/** `edition.json` as the page reads it: fields that it can do without are optional, so that older and newer files open. */

export type Part = 'title' | 'standfirst' | 'text'

/** A stretch of one part of an article, UTF-16 code units, half-open; the part is left out for the body. */
export interface Place {
  readonly part?: Part
  readonly from: number
  readonly to: number
}

export interface Words extends Place {
  readonly exact: string
}

/** With its article, where the object around it names none. */
export interface Cite extends Words {
  readonly article?: string
}

export interface Block {
  readonly kind: string
  readonly from: number
  readonly to: number
}

export interface Article {
  readonly id: string
  readonly source: string
  readonly outlet: string | null
  readonly title: string | null
  readonly standfirst: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified?: string | null
  readonly url: string | null
  readonly language: string | null
  readonly text: string
  readonly blocks: readonly Block[]
  readonly complete?: boolean | null
  readonly dropped?: readonly { readonly reason: string; readonly text: string }[]
  readonly copies?: readonly string[]
}

/** The original text of a statement. */
export interface StatementRecord extends Article {
  readonly speaker?: string
}

export interface Edit {
  readonly kind: string
  readonly base: Cite | null
  readonly reading: Cite | null
  readonly rank: number
  readonly likelyMisprint?: boolean
  /** As many print the reading's words as the base text's: it says nothing against the outlet. */
  readonly tied?: boolean
}

export interface Cut {
  readonly base: Cite
  readonly marked: boolean
}

export interface Occurrence {
  readonly place: string
  readonly kind: string
  readonly spans: readonly Words[]
  readonly edits: readonly Edit[]
  readonly cuts?: readonly Cut[]
  readonly flags?: readonly string[]
}

export interface Reading {
  readonly article: string
  readonly kind: string
  readonly why?: string | null
  readonly occurrences: readonly Occurrence[]
}

/** A stretch of a base text, which several articles may make up; it is of the chief witness where it names none. */
export interface BasePlace extends Place {
  readonly article?: string
}

export interface Tie {
  readonly base: Cite
  readonly rivals: readonly Cite[]
}

export interface Segment {
  readonly id: string
  readonly basis: string
  readonly consensus: { readonly article: string; readonly spans: readonly BasePlace[]; readonly exact: string }
  readonly ties?: readonly Tie[]
  readonly readings: readonly Reading[]
}

export interface Statement {
  readonly id: string
  readonly person: string | null
  readonly medium: string | null
  /** How the speaker is known. */
  readonly by?: string | null
  readonly segments: readonly Segment[]
}

export interface Person {
  readonly id: string
  readonly kind?: string
  /** Null for a source that the outlets keep unnamed; then they have a description of it. */
  readonly name: string | null
  readonly description?: string | null
  readonly aliases: readonly string[]
}

/** Whatever its kind; fields of its own stand beside these. */
export interface Finding {
  readonly kind: string
  readonly by: string
  readonly confidence: number
  readonly cites: readonly Cite[]
  readonly [own: string]: unknown
}

export interface Edition {
  readonly version: string
  readonly story: { readonly id: string; readonly title: string | null; readonly titleOf?: string | null }
  readonly articles: readonly Article[]
  readonly records?: readonly StatementRecord[]
  readonly persons: readonly Person[]
  readonly statements: readonly Statement[]
  readonly findings: readonly Finding[]
}
