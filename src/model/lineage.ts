import type { Asserted } from './asserted.js'
import type { ArticleId } from './span.js'

/** A passage in two articles: the places of its two stretches in `cites`, first (or older) article first. */
export interface Passage {
  readonly cites: readonly [number, number]
  /** Words of the longer stretch. */
  readonly words: number
  /** Share of them that do not stand on the other side: 0 is verbatim. */
  readonly changed: number
}

/** Passages that stand in two articles, outside what both quote from a speaker. Cites them, pair by pair. */
export interface Reuse extends Asserted {
  readonly kind: 'reuse'
  readonly articles: readonly [ArticleId, ArticleId]
  /** For each of the two, the share of its words outside quotations that stands in the other. */
  readonly shares: readonly [number, number]
  readonly passages: readonly [Passage, ...Passage[]]
}

/** An article (or record) of the story by its id, or a source outside the story by its name. */
export type Source = ArticleId | { readonly outside: string }

/**
 * What speaks for a direction. `credit`: the copy names its source. `dateline`, `byline`: it is signed so.
 * `link`: it says that it is a copy. `words`: what another article credits to the source stands in it as
 * its own words. `times`: it came out later. `edits`: in quotations it has changes of its own where the
 * other agrees with the rest. `containment`: it stands in the other as a whole, and the other has more.
 */
export interface Evidence {
  readonly kind: 'credit' | 'dateline' | 'byline' | 'link' | 'words' | 'times' | 'edits' | 'containment'
  /** Places in `cites`; none for what stands outside the text (a byline, a date). */
  readonly cites: readonly number[]
}

/** `to` took from `from`; where `from` is outside the story, `to` may also be `from` itself. */
export interface Copy extends Asserted {
  readonly kind: 'copy'
  readonly from: Source
  readonly to: ArticleId
  /** Strongest first. */
  readonly evidence: readonly [Evidence, ...Evidence[]]
  /** The share of the words of `to` outside quotations that stands in `from`; null where that is not seen. */
  readonly share: number | null
  readonly passages: readonly Passage[]
}

/** How an article names a source. `told`: somebody spoke there; `link`: a mark that it is a copy. */
export type CreditForm = 'reported' | 'according' | 'told' | 'dateline' | 'byline' | 'appeared' | 'contributed' | 'link'

/** An article names a source. Cites the words that do, then what it quotes from there. */
export interface Credit extends Asserted {
  readonly kind: 'credit'
  readonly article: ArticleId
  /** Null where its kind alone is told ("a local radio station"), or nothing. */
  readonly source: string | null
  /** Whether the source is an outlet or agency, and not the maker of a statement ("according to the police"). */
  readonly outlet: boolean
  /** The article of the story that is meant, where that is known. */
  readonly from: ArticleId | null
  readonly form: CreditForm
}

/** Articles that count as one source. Cites a passage of each, or where it names the source. */
export interface SharedOrigin extends Asserted {
  readonly kind: 'origin'
  readonly articles: readonly ArticleId[]
  /** Where it began, as far as that is known. */
  readonly source: Source | null
  /** Whether the articles are copies of it on the whole, or in the cited passages alone. */
  readonly scope: 'articles' | 'passages'
}
