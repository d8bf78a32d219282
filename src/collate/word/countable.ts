import type { Range } from '../../model/span.js'

/** A word that may be part of a number, an amount, a date or a time. */
export interface Countable extends Range {
  readonly raw: string
  readonly norm: string
  readonly gap: string
  readonly bracket: '[' | '(' | null
  readonly quantity: string | null
}
