import type { Article } from '../../model/article.js'
import type { ArticleId } from '../../model/span.js'
import type { Block } from './block.js'
import type { Chunk } from './chunk.js'
import { mediumIn } from './medium.js'
import type { Printed, Run } from './run.js'
import { KINDS, timesIn } from './when.js'
import { originOf, type Standings } from './wording.js'

/** Where one block follows another in a run. */
export interface Passing {
  readonly run: Run
  readonly a: Printed
  readonly b: Printed
}

/** Two blocks, as numbers, that runs print one after the other. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly passings: readonly Passing[]
  readonly origins: ReadonlySet<string>
}

/** What follows what in the runs, what most sources print first; ties in the order of the blocks. */
export function linksOf(runs: readonly Run[], numberOf: ReadonlyMap<Block, number>): Link[] {
  const links = new Map<string, { a: number; b: number; passings: Passing[]; origins: Set<string> }>()
  for (const run of runs) {
    const steps = run.printed.flatMap(printed => printed.placements.map(({ block }) => ({ printed, block })))
    steps.forEach(({ printed, block }, i) => {
      const before = steps[i - 1]
      if (!before || before.block === block) return
      const [a, b] = [numberOf.get(before.block) ?? 0, numberOf.get(block) ?? 0]
      const key = `${a} ${b}`
      const link = links.get(key) ?? { a, b, passings: [], origins: new Set<string>() }
      link.passings.push({ run, a: before.printed, b: printed })
      for (const origin of run.voices.keys()) link.origins.add(origin)
      links.set(key, link)
    })
  }
  return [...links.values()].sort((x, y) => y.origins.size - x.origins.size || x.a - y.a || x.b - y.b)
}

/** When and how words were said, as far as outlets tell. */
export interface Signs {
  /** As `timesIn` has them. */
  readonly times: ReadonlySet<string>
  readonly media: ReadonlySet<string>
}

type Articles = ReadonlyMap<ArticleId, Article>

export function signsOf(chunks: readonly Chunk[], articles: Articles): Signs {
  return {
    times: new Set(chunks.flatMap(chunk => timesIn(chunk, articles))),
    media: new Set(chunks.flatMap(chunk => mediumIn(chunk, articles) ?? [])),
  }
}

const apart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(each => b.includes(each))

const ofKind = (times: ReadonlySet<string>, kind: string): string[] =>
  [...times].filter(time => time.startsWith(`${kind} `))

/** Explicitly two occasions: two times of one kind, or, where both have a time of no kind in common, two media. */
export function differ(a: Signs, b: Signs): boolean {
  const kinds = KINDS.map(kind => [ofKind(a.times, kind), ofKind(b.times, kind)] as const)
  const told = kinds.filter(([x, y]) => x.length > 0 && y.length > 0)
  return told.length > 0 ? told.some(([x, y]) => apart(x, y)) : apart([...a.media], [...b.media])
}

/** So many independent witnesses must tell of two occasions before one that has both in one run is said to splice them. */
const WITNESSES = 2

/**
 * Whether a run that stands alone puts two occasions together: others print the one text without the other, and what
 * they say of when and how it was said differs. A record is as good as two of them.
 */
export function isSplice(
  { origins }: Link,
  a: readonly Chunk[],
  b: readonly Chunk[],
  record: boolean,
  standings: Standings,
  articles: Articles,
): boolean {
  const isOther = (chunk: Chunk): boolean => !origins.has(originOf(standings, chunk.witness))
  const [ofA, ofB] = [a.filter(isOther), b.filter(isOther)]
  if (ofA.length + ofB.length === 0 || !differ(signsOf(ofA, articles), signsOf(ofB, articles))) return false
  const telling = [...ofA, ...ofB].filter(
    chunk => timesIn(chunk, articles).length > 0 || mediumIn(chunk, articles) !== null,
  )
  return new Set(telling.map(chunk => originOf(standings, chunk.witness))).size >= (record ? 1 : WITNESSES)
}
