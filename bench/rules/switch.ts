/**
 * What is switched off: an operand of `&&` or `||`; the condition of an `if`, which then never holds (and in turn always,
 * where there is an `else`); a choice `a ? b : c`, which goes one way; a predicate of `.filter`, `.some` and their like;
 * a reader in `a ?? b`; a row of a table; an alternative of a pattern.
 */
export type Kind = 'operand' | 'if' | 'choice' | 'predicate' | 'reader' | 'row' | 'word'

/** One thing that can be switched off, by its number in the whole program. */
export interface Switch {
  readonly id: number
  readonly kind: Kind
  /** From the root of the repository. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** What it is when it is off: a value, or nothing at all. */
  readonly off: 'true' | 'false' | 'null' | 'gone'
  /** Its words in the source, on one line. */
  readonly words: string
}
