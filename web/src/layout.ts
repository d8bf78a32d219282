import { Graph, layout, type Point } from '@dagrejs/dagre'
import type { LineageEdge, LineageNode } from './lineage.js'

export interface Size {
  readonly width: number
  readonly height: number
}

/** A node's box by its middle. */
export interface Placed<T> extends Point, Size {
  readonly of: T
}

/** An edge with the points that it runs through, from its source, and the middle of its label. */
export interface Routed extends Point {
  readonly of: LineageEdge
  readonly points: readonly Point[]
}

export interface Drawing extends Size {
  readonly nodes: readonly Placed<LineageNode>[]
  readonly edges: readonly Routed[]
}

/** When an article came out, as far as that is known: a date is its whole day (UTC), a year the whole year. */
function span(published: string | null): readonly [number, number] | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T.+)?)?)?$/.exec(published ?? '')
  if (!found) return null
  const [whole, year, month, day, time] = found
  const at = time ? Date.parse(whole) : Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  if (Number.isNaN(at)) return null
  if (time) return [at, at + 1]
  if (day) return [at, at + 86_400_000]
  return [at, month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1)]
}

/** What has to stand how many rows below what. */
type Below = Map<string, Map<string, number>>

function put(below: Below, over: string, under: string, rows: number): void {
  const row = below.get(over)
  row?.set(under, Math.max(rows, row.get(under) ?? 0))
}

function reaches(below: Below, from: string, to: string): boolean {
  const seen = new Set([from])
  for (const id of seen) {
    if (id === to) return true
    for (const next of below.get(id)?.keys() ?? []) seen.add(next)
  }
  return false
}

/**
 * The row of each node: nothing stands above what came out before it, and who took from a source below it, where
 * that does not go against time. Also tells which edges run up.
 */
function rowsOf(
  nodes: readonly LineageNode[],
  edges: readonly LineageEdge[],
): { readonly rows: ReadonlyMap<string, number>; readonly up: ReadonlySet<LineageEdge> } {
  const below: Below = new Map(nodes.map(({ id }) => [id, new Map()]))
  const dated = nodes.flatMap(({ id, published }) => {
    const at = span(published)
    return at ? [{ id, at }] : []
  })
  for (const a of dated) for (const b of dated) if (a.at[1] <= b.at[0]) put(below, a.id, b.id, 0)
  const up = new Set<LineageEdge>()
  for (const edge of edges) {
    const isUp = reaches(below, edge.to, edge.from)
    if (isUp) up.add(edge)
    put(below, isUp ? edge.to : edge.from, isUp ? edge.from : edge.to, 1)
  }
  const order = sorted(below)
  const rows = new Map(order.map(id => [id, 0]))
  const row = (id: string): number => rows.get(id) ?? 0
  for (const id of order)
    for (const [next, least] of below.get(id) ?? []) rows.set(next, Math.max(row(next), row(id) + least))
  // What has no date stands right above the first that took from it.
  const hasDate = new Set(dated.map(({ id }) => id))
  for (const id of [...order].reverse()) {
    const next = [...(below.get(id) ?? [])].map(([to, least]) => row(to) - least)
    if (!hasDate.has(id) && next.length > 0) rows.set(id, Math.min(...next))
  }
  const used = [...new Set(rows.values())].sort((a, b) => a - b)
  return { rows: new Map([...rows].map(([id, at]) => [id, used.indexOf(at)])), up }
}

/** Each before all that have to stand below it. */
function sorted(below: Below): string[] {
  const waits = new Map([...below.keys()].map(id => [id, 0]))
  for (const next of below.values()) for (const id of next.keys()) waits.set(id, (waits.get(id) ?? 0) + 1)
  const order = new Set([...waits].flatMap(([id, n]) => (n === 0 ? [id] : [])))
  for (const id of order)
    for (const next of below.get(id)?.keys() ?? []) {
      const left = (waits.get(next) ?? 0) - 1
      waits.set(next, left)
      if (left === 0) order.add(next)
    }
  return [...order]
}

/** Lays a lineage out, time running from top to bottom. */
export function draw(
  nodes: readonly LineageNode[],
  edges: readonly LineageEdge[],
  { node, label }: { readonly node: Size; readonly label: (edge: LineageEdge) => Size },
): Drawing {
  const { rows, up } = rowsOf(nodes, edges)
  const graph = new Graph({ multigraph: true })
  graph.setDefaultEdgeLabel(() => ({}))
  // The rows are ours: dagre finds the order in each, and the ways of the edges. It puts the labels on rows of their own.
  const ranker = (laid: Graph): void => {
    for (const id of laid.nodes()) laid.node(id).rank = 2 * (rows.get(names.get(id) ?? '') ?? -1)
  }
  const names = new Map(nodes.map(({ id }, i) => [`n${i}`, id]))
  const keys = new Map([...names].map(([key, id]) => [id, key]))
  graph.setGraph({ ranker, nodesep: 28, edgesep: 18, ranksep: 56, marginx: 4, marginy: 4 })
  for (const key of names.keys()) graph.setNode(key, { ...node })
  const ends = (edge: LineageEdge): [string, string] => {
    const [from, to] = [keys.get(edge.from) ?? '', keys.get(edge.to) ?? '']
    return up.has(edge) ? [to, from] : [from, to]
  }
  edges.forEach((edge, i) => {
    graph.setEdge(...ends(edge), { ...label(edge), labelpos: 'c' }, `e${i}`)
  })
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as Partial<Size>
  return {
    width,
    height,
    nodes: nodes.map(of => {
      const { x = 0, y = 0 } = graph.node(keys.get(of.id) ?? '') as Partial<Point>
      return { of, x, y, ...node }
    }),
    edges: edges.map((of, i) => {
      const { points = [], x = 0, y = 0 } = graph.edge(...ends(of), `e${i}`) as { points?: Point[] } & Partial<Point>
      return { of, x, y, points: up.has(of) ? [...points].reverse() : points }
    }),
  }
}
