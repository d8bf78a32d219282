import { union } from '../group/union.js'
import type { Source } from '../model/lineage.js'
import type { Edge } from './edge.js'
import type { OutsideCopy } from './outside.js'
import { type Shared, shareOf } from './reuse.js'
import { type LineageContext, quotedElsewhere } from './story.js'

/** Articles that stand for one source as a whole. */
export interface Family {
  /** Places of the articles, in order of publication. */
  readonly members: readonly number[]
  readonly source: Source | null
}

/** An article is a copy on the whole where this share of its own words stands in the other. */
const MOSTLY = 0.5
/** Fewer words of its own than this tell nothing of the article. */
const LEAST_WORDS = 25
/** A rewritten wire report names the wire in its first part. */
const NEAR_TOP = 1 / 3

/** The articles in families of one origin; an article that nothing binds to another is a family of its own. */
export function familiesOf(
  scene: LineageContext,
  pairs: readonly Shared[],
  edges: readonly Edge[],
  outside: readonly OutsideCopy[],
): Family[] {
  const sets = union(scene.told.length)
  for (const pair of pairs) {
    const { a, b } = pair
    // What is quoted from an outlet makes nobody its copy.
    const stretches = pair.stretches.filter(
      stretch => !quotedElsewhere(scene, pair, stretch, 'A') && !quotedElsewhere(scene, pair, stretch, 'B'),
    )
    const [first, second] = [scene.words[a], scene.words[b]]
    if (!first || !second) continue
    if (first.keys.length >= LEAST_WORDS && shareOf(first, stretches, 'A') >= MOSTLY) sets.join(a, b)
    else if (second.keys.length >= LEAST_WORDS && shareOf(second, stretches, 'B') >= MOSTLY) sets.join(a, b)
  }
  for (const edge of edges) if (rewritten(scene, edge)) sets.join(edge.from, edge.to)
  const names = new Map<string, number>()
  for (const { source, to, kind } of outside) {
    if (kind === 'words') continue
    const first = names.get(source)
    if (first === undefined) names.set(source, to)
    else sets.join(first, to)
  }
  const families = new Map<number, number[]>()
  scene.told.forEach((_, i) => {
    const root = sets.find(i)
    const members = families.get(root)
    if (members) members.push(i)
    else families.set(root, [i])
  })
  return [...families.values()].map(members => ({ members, source: sourceOf(scene, members, edges, outside) }))
}

/** The copy is a wire's report in other words: it says so near its beginning. */
function rewritten(scene: LineageContext, { from, to, reasons }: Edge): boolean {
  const length = scene.told[to]?.article.text.length ?? 0
  const wire = scene.mentions[from]?.some(each => each.own) ?? false
  return reasons.some(({ kind, weight, spans }) => {
    if (kind === 'dateline' || kind === 'byline')
      return weight > 0 && !wire ? true : spans.some(({ article }) => article === scene.told[to]?.article.id)
    return kind === 'credit' && wire && spans.some(span => span.from < length * NEAR_TOP)
  })
}

/** The outside source that a member is signed with; else the one member that took from no other. */
function sourceOf(
  scene: LineageContext,
  members: readonly number[],
  edges: readonly Edge[],
  outside: readonly OutsideCopy[],
): Source | null {
  const inside = new Set(members)
  const named = outside.find(({ to, kind }) => inside.has(to) && kind !== 'words')
  if (named) return { outside: named.source }
  const copies = new Set(edges.filter(({ from, to }) => inside.has(from) && inside.has(to)).map(({ to }) => to))
  const heads = members.filter(i => !copies.has(i))
  const [head] = heads
  return heads.length === 1 && head !== undefined ? (scene.told[head]?.article.id ?? null) : null
}
