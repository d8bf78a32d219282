import type { Decision } from '../model/decision.js'
import type { ArticleId } from '../model/span.js'

/** Decisions as the linkage obeys them, about nodes. */
export interface Ruling {
  /** Groups of two or more nodes that are one story to begin with. */
  readonly together: readonly (readonly number[])[]
  /** For each node, those it may not share a story with. */
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>
}

/** The articles that some decision keeps apart from another: no copy may stand for them. */
export function keptApart(decisions: readonly Decision[]): ReadonlySet<ArticleId> {
  return new Set(decisions.flatMap(decision => decision.apart?.flat() ?? []))
}

/**
 * What the decisions come to: of two that contradict each other, the later one holds. Articles that are not there
 * (`nodeOf` gives null) are passed over.
 */
export function rule(decisions: readonly Decision[], nodeOf: (id: ArticleId) => number | null): Ruling {
  const groups = new Map<number, number[]>()
  const apart = new Map<number, Set<number>>()
  const groupOf = (node: number): number[] => groups.get(node) ?? [node]
  const nodes = (ids: readonly ArticleId[]): number[] => ids.map(nodeOf).filter(node => node !== null)
  const isKeptApart = (a: readonly number[], b: readonly number[]): boolean =>
    a.some(i => b.some(j => apart.get(i)?.has(j) === true))
  for (const decision of [...decisions].reverse()) {
    const [first, ...others] = nodes(decision.together ?? [])
    for (const other of others) {
      const [a, b] = [groupOf(first!), groupOf(other)]
      if (a.includes(other) || isKeptApart(a, b)) continue
      const joined = [...a, ...b].sort((i, j) => i - j)
      for (const node of joined) groups.set(node, joined)
    }
    const parts = (decision.apart ?? []).map(nodes)
    for (const [p, part] of parts.entries())
      for (const other of parts.slice(p + 1).flat())
        for (const node of part) if (!groupOf(node).includes(other)) forbid(apart, node, other)
  }
  return { together: [...new Set(groups.values())], apart }
}

function forbid(apart: Map<number, Set<number>>, a: number, b: number): void {
  for (const [i, j] of [[a, b] as const, [b, a] as const]) apart.set(i, (apart.get(i) ?? new Set()).add(j))
}
