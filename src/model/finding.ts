import type { Span } from './span.js'

/** What every finding carries, whatever its kind. */
interface Asserted {
  /** The part of Variorum that made it, with a version: `collate/1`. */
  readonly by: string
  /** 0 to 1. */
  readonly confidence: number
  readonly cites: readonly [Span, ...Span[]]
}

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

export type Finding = Joined
