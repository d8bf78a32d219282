import { meetings } from './bucket.js'
import { bandsOf, jaccard } from './minhash.js'
import type { Profile } from './profile.js'
import type { Scorer } from './score.js'
import { union } from './union.js'

/** From this share of common shingles on, one text is a copy of the other. */
const SAME = 0.8
/** A form letter with other names and figures filled in has the shingles of a copy, but not its terms. */
const SAME_TERMS = 0.8
/** Leaders of a band that more articles share: what they have in common is boilerplate. */
const RULES = { cap: 16, least: 1 }

export interface Copies {
  /** For each article the one that stands for it: of each set of near copies the smallest. */
  readonly standFor: Uint32Array
  readonly compared: number
}

/** Near copies but for those of one form that `areTwo` tells apart, found by the bands of their MinHash signatures. Those that `stays` names are nobody's copy. */
export function findCopies(
  profiles: readonly Profile[],
  scorer: Scorer,
  areTwo: (i: number, j: number) => boolean,
  stays: (i: number) => boolean,
): Copies {
  const sets = union(profiles.length)
  let compared = 0
  meetings(
    profiles.map(profile => bandsOf(profile.shingles)),
    RULES,
    (i, j) => {
      if (stays(i) || stays(j)) return
      compared++
      const same = jaccard(profiles[i]!.shingles, profiles[j]!.shingles)
      // A text of common words alone has no terms.
      if (same === 1 || (same >= SAME && scorer.cosine(i, j) >= SAME_TERMS && !areTwo(i, j))) sets.join(i, j)
    },
  )
  return { standFor: Uint32Array.from(profiles, (_, i) => sets.find(i)), compared }
}
