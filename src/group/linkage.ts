import { heap } from './heap.js'

/** Two nodes whose score is CUT or more. */
export type Edge = readonly [a: number, b: number, score: number]

/** What the linkage asks about nodes. */
export interface Judge {
  readonly cut: number
  score(a: number, b: number): number
  /** Whether two groups, each by rising node, must stay apart although their scores would join them. */
  refuses(a: readonly number[], b: readonly number[]): boolean
}

/** Of large groups this many members, the smallest nodes, speak for the others. */
const SPEAKERS = 20

/** Entries of the queue after which those of groups that are gone are cleared away: a story of thousands leaves millions. */
const ROOM = 2 ** 19

interface Group {
  readonly nodes: readonly number[]
  /** The sum of the scores of all pairs, for each group that an edge leads to; null where they were refused. */
  readonly links: Map<Group, number | null>
  alive: boolean
}

/**
 * Average linkage (UPGMA) over a graph: the two groups with the highest mean score over all their pairs become one, until
 * no mean reaches the cut. Scores of pairs without an edge are asked for when they are needed, so the result is that of
 * the whole matrix: a mean of CUT has at least one pair of CUT or more. `start` are the groups to begin with, and ties go
 * to the smallest nodes, so nothing depends on the order of `edges`. Groups that were refused stay apart with all that
 * joins them.
 */
export function link(start: readonly (readonly number[])[], edges: readonly Edge[], judge: Judge): number[][] {
  const groups = start.map((nodes): Group => ({ nodes: [...nodes].sort(rising), links: new Map(), alive: true }))
  const groupOf = new Map(groups.flatMap(group => group.nodes.map(node => [node, group] as const)))
  const queue = heap<{ a: Group; b: Group; mean: number }>(
    (x, y) => y.mean - x.mean || x.a.nodes[0]! - y.a.nodes[0]! || x.b.nodes[0]! - y.b.nodes[0]!,
  )
  const connect = (a: Group, b: Group, sum: number | null): void => {
    a.links.set(b, sum)
    b.links.set(a, sum)
    const mean = sum === null ? 0 : sum / (a.nodes.length * b.nodes.length)
    if (mean >= judge.cut) queue.push(a.nodes[0]! < b.nodes[0]! ? { a, b, mean } : { a: b, b: a, mean })
  }
  for (const [i, j, score] of edges) {
    const [a, b] = [groupOf.get(i)!, groupOf.get(j)!]
    if (a === b || a.links.has(b)) continue
    connect(a, b, a.nodes.length * b.nodes.length === 1 ? score : sumOf(a, b, judge))
  }
  let room = ROOM
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { a, b } = next
    if (!a.alive || !b.alive || a.links.get(b) === null) continue
    if (judge.refuses(a.nodes, b.nodes)) {
      a.links.set(b, null)
      b.links.set(a, null)
      continue
    }
    a.alive = false
    b.alive = false
    if (queue.size > room) {
      queue.retain(entry => entry.a.alive && entry.b.alive)
      room = Math.max(ROOM, 2 * queue.size)
    }
    const joined: Group = { nodes: [...a.nodes, ...b.nodes].sort(rising), links: new Map(), alive: true }
    groups.push(joined)
    for (const other of new Set([...a.links.keys(), ...b.links.keys()])) {
      if (!other.alive) continue
      const [x, y] = [a.links.get(other), b.links.get(other)]
      other.links.delete(a)
      other.links.delete(b)
      connect(
        joined,
        other,
        x === null || y === null ? null : (x ?? sumOf(a, other, judge)) + (y ?? sumOf(b, other, judge)),
      )
    }
  }
  return groups.filter(group => group.alive).map(group => [...group.nodes])
}

const rising = (a: number, b: number): number => a - b

function sumOf(a: Group, b: Group, judge: Judge): number {
  const [x, y] = [a.nodes.slice(0, SPEAKERS), b.nodes.slice(0, SPEAKERS)]
  let sum = 0
  for (const i of x) for (const j of y) sum += judge.score(i, j)
  return (sum * a.nodes.length * b.nodes.length) / (x.length * y.length)
}
