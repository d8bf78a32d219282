import type { PersonId } from '../../model/person.js'
import type { KnownBy } from '../../model/quote.js'
import type { Chunk } from './chunk.js'
import { OUTVOTED } from './vote.js'
import { articlesOf, originOf, type Standings } from './wording.js'

/** Who said a text, and how the best attribution is known that says so. */
export interface Said {
  readonly person: PersonId | null
  readonly by: KnownBy | null
}

/** How much an attribution counts: a name in the cue clause more than two pronouns, and these more than any guess. */
const STRENGTH: Readonly<Record<KnownBy, number>> = { named: 1, described: 0.6, pronoun: 0.4, inferred: 0.15 }
/** A source that one outlet leaves unnamed may well be the one whom another names. */
const UNNAMED = 0.3

/**
 * Who said the words, by the vote of all attributions: each independent source has one for each person, the strongest
 * of those it prints, but none for whom three times as much of it speaks against. Of persons with as many, the one whom
 * the earliest chunk names. `chunks` are in the order of publication.
 */
export function saidBy(chunks: readonly Chunk[], standings: Standings, isUnnamed: (person: PersonId) => boolean): Said {
  const votes = new Map<PersonId, Map<string, Support>>()
  const most = new Map<string, number>()
  const bases = new Map<PersonId, KnownBy>()
  for (const { person, basis, witness } of chunks) {
    if (person === null || basis === null) continue
    const strength = STRENGTH[basis] * (isUnnamed(person) ? UNNAMED : 1)
    const byOrigin = votes.get(person) ?? new Map<string, Support>()
    votes.set(person, byOrigin)
    const origin = originOf(standings, witness)
    const before = byOrigin.get(origin)
    const support = {
      best: Math.max(before?.best ?? 0, strength),
      all: (before?.all ?? 0) + strength * articlesOf(standings, [witness]),
    }
    byOrigin.set(origin, support)
    most.set(origin, Math.max(most.get(origin) ?? 0, support.all))
    const known = bases.get(person)
    if (known === undefined || STRENGTH[basis] > STRENGTH[known]) bases.set(person, basis)
  }
  let best: { readonly person: PersonId; readonly total: number } | null = null
  for (const [person, byOrigin] of votes) {
    let total = 0
    for (const [origin, support] of byOrigin)
      if (support.all * OUTVOTED > (most.get(origin) ?? 0)) total += support.best
    if (!best || total > best.total + 1e-9) best = { person, total }
  }
  return best ? { person: best.person, by: bases.get(best.person) ?? null } : { person: null, by: null }
}

/** What an origin has for a person: its strongest attribution, and all of them together. */
interface Support {
  readonly best: number
  readonly all: number
}
