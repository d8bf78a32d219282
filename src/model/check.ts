import type { Span } from './span.js'
import type { EditKind, Rank } from './statement.js'

/**
 * How a quotation stands against articles. `elided`: cut or changed, and marked with an ellipsis or brackets.
 * `truncated`: words left out of its middle without a mark, or two places run together; a part of a longer sentence is `verbatim`, and
 * `context` tells what it leaves outside. `other speaker`: somebody else said it. `reported`: only reported speech
 * carries it. `not found`: nobody is quoted with these words, though an outlet may have them in its own voice.
 */
export type CheckVerdict = 'verbatim' | 'altered' | 'elided' | 'truncated' | 'other speaker' | 'reported' | 'not found'

/** A stretch of an article, with its words. */
export interface Cited extends Span {
  readonly exact: string
}

/** One quotation, checked against articles. */
export interface Checked {
  readonly verdict: CheckVerdict
  /** `base` is what the article prints; `reading` counts in the quotation that was checked. */
  readonly edits: readonly {
    readonly kind: EditKind
    readonly base: Cited | null
    readonly reading: { readonly from: number; readonly to: number; readonly exact: string } | null
    readonly rank: Rank
    readonly likelyMisprint: boolean
  }[]
  /** Words of the article that were left out of the middle. */
  readonly cuts: readonly { readonly base: Cited; readonly marked: boolean }[]
  readonly closest: Cited | null
  /** Whom the article gives the words to. */
  readonly speaker: string | null
  /** The sentence around the passage, as printed, and what the passage loses by being taken out of it. */
  readonly context: {
    readonly before: string
    readonly after: string
    readonly dropped: readonly ('negation' | 'condition' | 'hedge' | 'attribution')[]
  }
  /** Where the words are merged from two places: each part, and where it stands. Else empty. */
  readonly parts: readonly {
    readonly from: number
    readonly to: number
    readonly exact: string
    readonly closest: Cited
    readonly speaker: string | null
  }[]
  /** Who else prints the words, or nearly: one passage for each other article, and the verdict against that one. */
  readonly elsewhere: readonly {
    readonly verdict: CheckVerdict
    readonly closest: Cited
    readonly speaker: string | null
  }[]
}

/** A quotation of a draft, checked against articles; `from` and `to` count in the draft. */
export interface CheckedQuotation extends Checked {
  readonly from: number
  readonly to: number
  readonly exact: string
  /** Whom the draft gives the words to. */
  readonly saidBy: string | null
}

/** Whether an editor has to look at it: not word for word, or cut against its meaning. */
export function differs({ verdict, context }: Checked): boolean {
  return verdict !== 'verbatim' || context.dropped.length > 0
}
