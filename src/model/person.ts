import type { Span } from './span.js'

export type PersonId = string

/** One speaker across the articles of a story. A source that the outlets keep unnamed has a description, and no name. */
export interface Person {
  readonly id: PersonId
  readonly kind: 'person' | 'organisation' | 'group' | 'unnamed'
  readonly name: string | null
  /** Of an unnamed one, as the article prints it: "two officials". */
  readonly description: string | null
  readonly aliases: readonly string[]
  /** Of a group: the persons who speak together, as far as they speak alone elsewhere. */
  readonly members: readonly PersonId[]
  readonly mentions: readonly Span[]
}
