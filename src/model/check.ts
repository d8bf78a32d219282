import type { ArticleId, Span } from './span.js'
import type { EditKind, Place, Rank } from './statement.js'

/**
 * How a quotation stands against articles. `elided`: cut or changed, and marked with an ellipsis or brackets.
 * `truncated`: words left out of its middle without a mark, or two places run together; a part of a longer sentence is `verbatim`, and
 * `context` tells what it leaves outside. `other speaker`: somebody else said it. `reported`: only reported speech
 * carries it. `not found`: nobody is quoted with these words, though an outlet may have them in its own voice.
 */
export type CheckVerdict = 'verbatim' | 'altered' | 'elided' | 'truncated' | 'other speaker' | 'reported' | 'not found'

/**
 * The answer to one of three questions about a quotation: its words, its meaning, its speaker. `disputed`: the
 * articles part over it. `unconfirmed`: they do not tell, or not surely enough to accuse or to clear anybody.
 */
export type Answer = 'right' | 'wrong' | 'disputed' | 'unconfirmed'

/** A stretch of an article, with its words. */
export interface Cited extends Span {
  readonly exact: string
}

/** How one article prints the words in question, or nearly these. */
export interface Printing {
  readonly article: ArticleId
  readonly outlet: string | null
  readonly url: string | null
  readonly published: string | null
  readonly place: Place
  readonly closest: Cited
  readonly verdict: CheckVerdict
  /** Against this article alone; none is `disputed`. */
  readonly wordsVerdict: Answer
  /** Against this article alone; where nobody is asked for, whether it names the speaker explicitly. */
  readonly speakerVerdict: Answer
  readonly speaker: string | null
  /** Its own notes that amend something about these words. */
  readonly corrections: readonly Cited[]
}

/** One quotation, checked against articles. */
export interface Checked {
  readonly verdict: CheckVerdict
  /** `right`: word for word, and no other wording has as many independent witnesses, unless a record settles it. */
  readonly wordsVerdict: Answer
  /** `wrong`: something that governs the words is left outside of them, or a negation differs. */
  readonly meaningVerdict: Answer
  /** Of the one asked for; where nobody is, `right` where the articles name one speaker explicitly. */
  readonly speakerVerdict: Answer
  /** Whom the question, or the draft, gives the words to. */
  readonly saidBy: string | null
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
  /** Who prints the words, so or otherwise: one for each article, the closest first. */
  readonly printings: readonly Printing[]
}

/** A quotation of a draft, checked against articles; `from` and `to` count in the draft. */
export interface CheckedQuotation extends Checked {
  readonly from: number
  readonly to: number
  readonly exact: string
  /** Of the draft, from 1. */
  readonly line: number
}

/** Whether an editor has to look at it: the words are not right, something is wrong or disputed, or not surely theirs. */
export function differs({ wordsVerdict, meaningVerdict, speakerVerdict, saidBy }: Checked): boolean {
  const open = [meaningVerdict, speakerVerdict].some(answer => answer === 'wrong' || answer === 'disputed')
  return wordsVerdict !== 'right' || open || (saidBy !== null && speakerVerdict !== 'right')
}
