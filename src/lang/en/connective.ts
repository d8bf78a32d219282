import { words } from '../words.js'

/** Words that join what was said apart. */
export const MERGERS = new Set(['and', 'but', 'so', 'or', 'because', 'that', 'while', 'yet'])

/** What a clause can begin with; of open classes none is known here but names, by their capital. */
export const CLAUSE_OPENERS = new Set(
  `i you he she it we they this that these those there here the a an my our your his its their what when where why how who if as
  let every each some nobody somebody everybody everyone someone
  none nothing everything something both one please`.split(/\s+/),
)

/** Link two halves of a sentence where one house has a stop between them. */
export const INNER_LINKS = new Set(['and', 'but', 'so', 'well', 'look', 'now', 'you', 'know'])

/** Words that repeat themselves for weight: "very, very", "no, no". */
export const WEIGHTY = new Set('very so too much more most all no not never just any really long many far'.split(' '))

/** Join two sentences, where one outlet has them and another starts anew; where a sentence stands alone they are gone. */
export const SENTENCE_JOINS: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or'])

/**
 * When words are a connective in front of others, or behind them.
 *
 * - `always`, `never`: whatever stands there.
 * - `paused`: behind a comma or another sign.
 * - `clause`: where a clause begins.
 * - `subject`: where something that clauses begin with follows, and no sign.
 * - `not`: unless this word follows.
 */
export type ConnectiveUse = 'always' | 'never' | 'paused' | 'clause' | 'subject' | { readonly not: string }

interface ConnectiveRow {
  readonly words: readonly string[]
  /** In front of what follows. */
  readonly before: ConnectiveUse
  /** Behind what was said. */
  readonly behind: ConnectiveUse
}

const rows = (phrases: string, before: ConnectiveUse, behind: ConnectiveUse): ConnectiveRow[] =>
  phrases.split(',').map(phrase => ({ words: words(phrase), before, behind }))

/** Words that only link a sentence to the one before, or turn to the hearer; longer ones first. */
export const CONNECTIVE_ROWS: readonly ConnectiveRow[] = [
  ...rows('you know, i mean, you see', 'paused', 'paused'),
  ...rows('and then, but then, so then', 'always', 'never'),
  ...rows('and, or', 'always', 'always'),
  ...rows('but', { not: 'for' }, 'paused'),
  ...rows('because', { not: 'of' }, 'paused'),
  ...rows('so, well, okay, ok, oh', 'clause', 'paused'),
  ...rows('look, listen, see, hey, now, yes, yeah, right, anyway', 'paused', 'paused'),
  // What introduces reported speech: "that we will pay".
  ...rows('that', 'subject', 'never'),
]
