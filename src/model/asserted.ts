import type { Span } from './span.js'

/** What every finding carries, whatever its kind. */
export interface Asserted {
  /** The part of Variorum that made it, with a version: `collate/1`. */
  readonly by: string
  /** 0 to 1. */
  readonly confidence: number
  readonly cites: readonly [Span, ...Span[]]
}
