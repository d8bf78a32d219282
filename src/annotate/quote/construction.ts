import type { Stance } from '../../model/quote.js'

/**
 * One way in which English says whose words something is: a row of a table (`constructions.ts`).
 *
 * `pattern` is read from left to right over chunks, as CONTRIBUTING.md tells. `*` stands at its signal, the word that
 * makes it worth trying; `content:`, `about:` (content too: the noun that something is said of), `cue:`, `speaker:` and
 * `via:` name what is found.
 */
export interface Construction {
  readonly id: string
  readonly pattern: string
  /**
   * Where the pattern names no speaker: the subject of the cue; who owns the signal's noun ("her claim"); or its owner,
   * else the subject of the verb before it ("made the claim"). Without any of these nobody is named.
   */
  readonly speaker?: 'subject' | 'owner' | 'possessor'
  /** Patterns with the same signal (`*.`); where one of them matches, this construction does not. */
  readonly unless?: readonly string[]
  /** Pronouns that stand for no speaker here: "it is clear that". */
  readonly notBy?: string
  /** A pattern at which the content ends. */
  readonly until?: string
  /** By default those of the signal in its list, else `speech` and `neutral`. */
  readonly class?: 'speech' | 'thought'
  readonly stance?: Stance
  /** By default .8 with a speaker, .5 without one. */
  readonly confidence?: number
  /** All that is coordinated within the content is of the same speaker: its verbs are no cues of their own. */
  readonly whole?: true
  /** At least two sentences in which `[content]` (or `{about}` and `[content]`), `<cue>` and `(speaker)` are marked. */
  readonly yes: readonly string[]
  /** At least one sentence of which nothing is read so. */
  readonly no: readonly string[]
}
