import type { Span } from './span.js'

export type PersonId = string

/** One speaker across the articles of a story: a person, an organisation or a group. */
export interface Person {
  readonly id: PersonId
  readonly name: string
  readonly aliases: readonly string[]
  readonly mentions: readonly Span[]
}
