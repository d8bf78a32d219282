/** How many articles of each origin print the same. */
export type Voices = ReadonlyMap<string, number>

/**
 * So many times as many copies of one text outvote the others: what a slip or a lost mark made of it in one of a hundred
 * is not what it says. Where fewer do, nobody can tell, and each of the two ways has the origin's vote.
 */
export const OUTVOTED = 3

/** The same with so many articles more of an origin. */
export function add(voices: Map<string, number>, origin: string, articles: number): void {
  voices.set(origin, (voices.get(origin) ?? 0) + articles)
}

/**
 * How many independent sources stand for each of several ways: each origin has one vote for every way that one of its
 * articles prints, but for those that three times as many of them print otherwise.
 */
export function votesFor<Way>(ways: ReadonlyMap<Way, Voices>): Map<Way, number> {
  const most = new Map<string, number>()
  if (ways.size > 1)
    for (const voices of ways.values())
      for (const [origin, articles] of voices) most.set(origin, Math.max(most.get(origin) ?? 0, articles))
  const votes = new Map<Way, number>()
  for (const [way, voices] of ways) {
    let heard = 0
    for (const [origin, articles] of voices) if (articles * OUTVOTED > (most.get(origin) ?? 0)) heard++
    votes.set(way, heard)
  }
  return votes
}

/** The votes of two sides; where all are copies of one text, they are counted. */
export function sides(a: Voices, b: Voices): readonly [a: number, b: number] {
  const [origin, ...others] = new Set([...a.keys(), ...b.keys()])
  if (origin !== undefined && others.length === 0) return [a.get(origin) ?? 0, b.get(origin) ?? 0]
  const votes = votesFor(
    new Map([
      ['a', a],
      ['b', b],
    ]),
  )
  return [votes.get('a') ?? 0, votes.get('b') ?? 0]
}
