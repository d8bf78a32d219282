import { type Book, label } from './book.js'
import type { Finding } from './format.js'

/** An article (or record) of the story, or a source outside it. */
export interface LineageNode {
  readonly id: string
  /** Null for a source outside the story. */
  readonly article: string | null
  readonly label: string
  /** ISO 8601 to the precision that is known. */
  readonly published: string | null
  /** The first finding that names it. */
  readonly finding: number
}

/** From the source to who took from it; a `reuse` goes from the earlier article, and tells no direction. */
export interface LineageEdge {
  readonly relation: 'copy' | 'credit' | 'reuse'
  readonly from: string
  readonly to: string
  /** The share of the words of `to` that stands in `from`; of `from` in `to` too where nobody knows who was first. */
  readonly shares: readonly number[]
  /** What speaks for it: kinds of evidence, or the form of a credit. */
  readonly evidence: readonly string[]
  /** Its number in the edition's findings. */
  readonly finding: number
}

export interface Lineage {
  /** Those that have an edge. */
  readonly nodes: readonly LineageNode[]
  /** Copies first, then credits, then what is shared; the greatest share first. */
  readonly edges: readonly LineageEdge[]
  /** Articles that share an origin: numbers of findings. */
  readonly origins: readonly number[]
  /** Articles without an edge. */
  readonly alone: readonly string[]
}

const RELATIONS = ['copy', 'credit', 'reuse'] as const

/** Kinds of findings that the lineage is made of. */
export const isLineage = ({ kind }: Finding): boolean =>
  kind === 'origin' || (RELATIONS as readonly string[]).includes(kind)

/** Ids and names share no space: an outlet may be called like an id. Null where the value is no source. */
function nodeId(source: unknown): string | null {
  if (typeof source === 'string') return `article:${source}`
  const { outside } = (source ?? {}) as { outside?: unknown }
  return typeof outside === 'string' ? `outside:${outside}` : null
}

const numbers = (value: unknown): number[] => (typeof value === 'number' && Number.isFinite(value) ? [value] : [])

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(each => typeof each === 'string') : typeof value === 'string' ? [value] : []

/** An edge as a finding has it; null for what is no edge (a credit to the maker of a statement, a kind alone). */
function edgeOf(finding: Finding, i: number): LineageEdge | null {
  const edge = (
    relation: LineageEdge['relation'],
    from: unknown,
    to: unknown,
    shares: unknown[],
    evidence: string[],
  ) => {
    const [a, b] = [nodeId(from), nodeId(to)]
    if (a === null || b === null || a === b) return null
    return { relation, from: a, to: b, shares: shares.flatMap(numbers), evidence, finding: i }
  }
  switch (finding.kind) {
    case 'copy': {
      const evidence = Array.isArray(finding.evidence) ? finding.evidence : []
      const kinds = evidence.flatMap(each => texts((each as { kind?: unknown } | null)?.kind))
      return edge('copy', finding.from, finding.to, [finding.share], kinds)
    }
    case 'credit': {
      const { outlet, source, from, article, form } = finding
      if (outlet !== true || typeof source !== 'string') return null
      return edge('credit', from ?? { outside: source }, article, [], texts(form))
    }
    case 'reuse': {
      const [a, b] = texts(finding.articles)
      return edge('reuse', a, b, Array.isArray(finding.shares) ? finding.shares : [], [])
    }
    default:
      return null
  }
}

/**
 * The lineage of a story, by the rules of `lineage.graphml`: one edge for each source of each article, however often
 * it is named, and no credit or shared passage where the same two are told as a copy.
 */
export function lineageOf(book: Book): Lineage {
  const found = book.findings.flatMap((finding, i) => edgeOf(finding, i) ?? [])
  const key = (from: string, to: string): string => JSON.stringify([from, to])
  const copied = new Set(found.filter(({ relation }) => relation === 'copy').map(({ from, to }) => key(from, to)))
  const credited = new Set<string>()
  const edges = found
    .filter(({ relation, from, to }) => {
      if (relation === 'copy') return true
      if (relation === 'reuse') return !copied.has(key(from, to)) && !copied.has(key(to, from))
      const pair = key(from, to)
      if (copied.has(pair) || credited.has(pair)) return false
      credited.add(pair)
      return true
    })
    .sort(
      (a, b) =>
        RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
        Math.max(0, ...b.shares) - Math.max(0, ...a.shares) ||
        a.finding - b.finding,
    )
  const nodes = new Map<string, LineageNode>()
  for (const { from, to, finding } of edges)
    for (const id of [from, to]) if (!nodes.has(id)) nodes.set(id, nodeOf(book, id, finding))
  const alone = [...book.witnesses.values()].filter(({ id, isRecord }) => !isRecord && !nodes.has(`article:${id}`))
  return {
    nodes: [...nodes.values()],
    edges,
    origins: book.findings.flatMap(({ kind }, i) => (kind === 'origin' ? [i] : [])),
    alone: alone.map(({ id }) => id),
  }
}

function nodeOf(book: Book, id: string, finding: number): LineageNode {
  const name = id.slice(id.indexOf(':') + 1)
  if (id.startsWith('outside:')) return { id, article: null, label: name, published: null, finding }
  const published = book.witnesses.get(name)?.article.published ?? null
  return { id, article: name, label: label(book, name), published, finding }
}

/** `67 %`; what is less than half a per cent is told as that. */
export const percent = (share: number): string => (share < 0.005 ? '< 1 %' : `${Math.round(share * 100)} %`)
