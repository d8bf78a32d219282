import type { Construction } from './construction.js'
import { ASKED } from './table/asked.js'
import { ATTITUDES } from './table/attitude.js'
import { CALLED } from './table/called.js'
import { COURTS } from './table/court.js'
import { NOUNS } from './table/noun.js'
import { UNNAMED } from './table/unnamed.js'
import { MADE_CLEAR } from './table/verb.js'

// The stated order: of two constructions that match at one word the one that stands first wins, and what one has read is
// left alone by all behind it.

/** Those that are read before the verbs of cues with what they take. */
export const STRONG: readonly Construction[] = [...COURTS, ...ASKED, ...CALLED, ...MADE_CLEAR]

/** Those that are read where no verb of a cue has taken the words. */
export const WEAK: readonly Construction[] = [...NOUNS, ...ATTITUDES, ...UNNAMED]

export const CONSTRUCTIONS: readonly Construction[] = [...STRONG, ...WEAK]
