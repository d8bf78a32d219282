import type { Edition } from '../model/edition.js'
import type { Copy, Credit, Source } from '../model/lineage.js'
import { shownXml } from './shown.js'

/** The attributes of nodes and edges: name, what has it, type. */
const KEYS = [
  ['kind', 'node', 'string'],
  ['label', 'node', 'string'],
  ['title', 'node', 'string'],
  ['published', 'node', 'string'],
  ['origin', 'node', 'string'],
  ['relation', 'edge', 'string'],
  ['share', 'edge', 'double'],
  ['passages', 'edge', 'int'],
  ['evidence', 'edge', 'string'],
  ['confidence', 'edge', 'double'],
] as const

type Attributes = Readonly<Record<string, string | number | null>>

/**
 * The lineage of a story as GraphML: articles and outside sources, and edges from the source to who took from it
 * (`copy`), who names it (`credit`), or, where nobody knows who was first, from the earlier published (`reuse`).
 * Ends with a line feed.
 */
export function toGraphml({ story, articles, findings }: Edition): string {
  const origins = new Map<string, string>()
  for (const finding of findings)
    if (finding.kind === 'origin' && finding.scope === 'articles')
      for (const id of finding.articles) origins.set(id, finding.articles[0] as string)
  const nodes = articles.map(({ article: { id, outlet, source, title, published } }) =>
    element('node', [['id', nodeId(id)]], {
      kind: 'article',
      label: outlet ?? source,
      title,
      published,
      origin: nodeId(origins.get(id) ?? id),
    }),
  )
  const copies = findings.filter((each): each is Copy => each.kind === 'copy')
  const credits = findings.filter(
    (each): each is Credit => each.kind === 'credit' && each.outlet && each.source !== null,
  )
  const outside = new Set([
    ...copies.flatMap(({ from }) => (typeof from === 'string' ? [] : [from.outside])),
    ...credits.flatMap(({ from, source }) => (from === null && source !== null ? [source] : [])),
  ])
  const copied = new Set(copies.map(({ from, to }) => `${nodeId(from)} ${nodeId(to)}`))
  const edges = [
    ...copies.map(({ from, to, share, passages, evidence, confidence }) =>
      edge(from, to, {
        relation: 'copy',
        share,
        passages: passages.length,
        evidence: evidence.map(({ kind }) => kind).join(' '),
        confidence,
      }),
    ),
    ...once(credits).flatMap(({ from, source, article, form, confidence }) => {
      const named: Source = from ?? { outside: source as string }
      return copied.has(`${nodeId(named)} ${nodeId(article)}`)
        ? []
        : [edge(named, article, { relation: 'credit', evidence: form, confidence })]
    }),
    ...findings.flatMap(finding => {
      if (finding.kind !== 'reuse') return []
      const [a, b] = finding.articles
      if (copied.has(`${nodeId(a)} ${nodeId(b)}`) || copied.has(`${nodeId(b)} ${nodeId(a)}`)) return []
      const { shares, passages, confidence } = finding
      return [edge(a, b, { relation: 'reuse', share: shares[1], passages: passages.length, confidence })]
    }),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...KEYS.map(([name, on, type]) => ` <key id="${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`),
    ` <graph id="${escaped(nodeId(story.id))}" edgedefault="directed">`,
    ...nodes,
    ...[...outside]
      .sort()
      .map(name => element('node', [['id', nodeId({ outside: name })]], { kind: 'outside', label: name })),
    ...edges,
    ' </graph>',
    '</graphml>',
    '',
  ].join('\n')
}

/** Ids and names share no space: an outlet may be called like an id. */
function nodeId(source: Source): string {
  return typeof source === 'string' ? `article:${source}` : `outside:${source.outside}`
}

/** One edge for one source of one article, however often it is named. */
function once(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>()
  return credits.filter(({ article, source, from }) => {
    const key = JSON.stringify([article, from ?? source])
    return seen.has(key) ? false : seen.add(key)
  })
}

function edge(from: Source, to: Source, attributes: Attributes): string {
  return element(
    'edge',
    [
      ['source', nodeId(from)],
      ['target', nodeId(to)],
    ],
    attributes,
  )
}

function element(name: string, ids: readonly (readonly [string, string])[], attributes: Attributes): string {
  const own = ids.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
  const data = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [`   <data key="${key}">${escaped(String(value))}</data>`],
  )
  return [`  <${name}${own}>`, ...data, `  </${name}>`].join('\n')
}

/** What XML 1.0 forbids is replaced: no reader would take the file. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

function escaped(text: string): string {
  const marked = text
    .replace(FORBIDDEN, '\uFFFD')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
  return shownXml(marked)
}
