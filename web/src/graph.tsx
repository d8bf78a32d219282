import { useMemo } from 'preact/hooks'
import { type Drawing, draw, type Placed, type Routed, type Size } from './layout.js'
import type { Lineage, LineageEdge, LineageNode } from './lineage.js'
import { percent } from './lineage.js'
import { articleHref, href } from './route.js'
import { count, dateText } from './sentence.js'
import { seen } from './text.jsx'

const NODE: Size = { width: 176, height: 54 }

/** More edges than this cannot be read in a drawing; the list has them all. */
const MOST_EDGES = 120

/** The width of a letter in ems, roughly and rather too wide: nothing can be measured before it is drawn. */
const wide = (letter: string): number =>
  /[\u1100-\uffff]|[^\0-\uffff]/u.test(letter)
    ? 1.1
    : /[A-ZMmWw@%—…]/.test(letter)
      ? 0.78
      : /[iljtf.,:;'| ]/.test(letter)
        ? 0.34
        : 0.58

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + wide(letter), 0)

/** Cut where it would be wider than so many ems. */
function fitting(text: string, ems: number): string {
  const shown = seen(text).replace(/\s+/g, ' ').trim()
  if (widthOf(shown) <= ems) return shown
  let width = 1
  const letters = [...shown]
  const end = letters.findIndex(letter => {
    width += wide(letter)
    return width > ems
  })
  return `${letters.slice(0, end).join('').trimEnd()}…`
}

/** What stands on an edge. */
function labelOf({ relation, shares, evidence }: LineageEdge): string {
  const share = relation === 'reuse' ? (shares[1] ?? shares[0]) : shares[0]
  if (share !== undefined) return percent(share)
  return fitting(relation === 'credit' ? (evidence[0] ?? 'credit') : relation, 9)
}

const sizeOf = (edge: LineageEdge): Size => ({ width: widthOf(labelOf(edge)) * 12 + 10, height: 20 })

/** The strongest edges, and the nodes that they have. */
function strongest({ nodes, edges }: Lineage): Pick<Lineage, 'nodes' | 'edges'> {
  if (edges.length <= MOST_EDGES) return { nodes, edges }
  const some = edges.slice(0, MOST_EDGES)
  const ends = new Set(some.flatMap(({ from, to }) => [from, to]))
  return { nodes: nodes.filter(({ id }) => ends.has(id)), edges: some }
}

/** The lineage drawn: articles and sources from top to bottom as they came out, each a link, each edge too. */
export function LineageGraph({ lineage }: { lineage: Lineage }) {
  const drawing = useMemo((): Drawing => {
    const { nodes, edges } = strongest(lineage)
    return draw(nodes, edges, { node: NODE, label: sizeOf })
  }, [lineage])
  const names = new Map(lineage.nodes.map(({ id, label }) => [id, seen(label)]))
  const { width, height, nodes, edges } = drawing
  const left = lineage.edges.length - edges.length
  const relations = new Set(edges.map(({ of }) => of.relation))
  const hasOutside = nodes.some(({ of }) => of.article === null)
  return (
    <figure class="graph-of-story">
      <div class="graph-box">
        {/* biome-ignore lint/a11y/useSemanticElements: no element of HTML can group links inside a drawing. */}
        <svg
          class="graph"
          role="group"
          aria-label={`Graph of ${count(nodes.length, 'source')} and ${count(edges.length, 'edge')}. The list has the same in words.`}
          viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
          width={Math.ceil(width)}
          height={Math.ceil(height)}
        >
          <defs>
            <marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
              <path class="tip" d="M0 0.5 8 4 0 7.5z" />
            </marker>
          </defs>
          {edges.map(edge => (
            <EdgeLine key={edge.of.finding} edge={edge} names={names} />
          ))}
          {nodes.map(node => (
            <NodeBox key={node.of.id} node={node} />
          ))}
        </svg>
      </div>
      <figcaption class="graph-key">
        <span>Earlier above later.</span>
        {relations.has('copy') && <Key kind="copy" says="copies, with the share of its words" />}
        {relations.has('credit') && <Key kind="credit" says="names its source" />}
        {relations.has('reuse') && <Key kind="reuse" says="same passages; nothing tells who was first" />}
        {hasOutside && <span>Dashed box: outside the story.</span>}
        {left > 0 && <span>{count(left, 'weaker edge')} not drawn; the list has all.</span>}
      </figcaption>
    </figure>
  )
}

const Key = ({ kind, says }: { kind: LineageEdge['relation']; says: string }) => (
  <span>
    <svg class="graph sample" aria-hidden="true" width="34" height="10" viewBox="0 0 34 10">
      <path class={`edge e-${kind}`} d={kind === 'reuse' ? 'M1 5H33' : 'M1 5H27'} />
      {kind !== 'reuse' && <path class="tip" d="M26 1.5 33 5 26 8.5z" />}
    </svg>{' '}
    {says}
  </span>
)

const SAYS = { copy: 'copies', credit: 'names', reuse: 'shares passages with' } as const

function EdgeLine({ edge: { of, points, x, y }, names }: { edge: Routed; names: ReadonlyMap<string, string> }) {
  const label = labelOf(of)
  const { width, height } = sizeOf(of)
  const way = curve(points)
  const says = `${names.get(of.to)} ${SAYS[of.relation]} ${names.get(of.from)}, ${label}`
  return (
    <a href={href(['finding', String(of.finding)])} aria-label={says}>
      <path class="reach" d={way} />
      <path class={`edge e-${of.relation}`} d={way} marker-end={of.relation === 'reuse' ? undefined : 'url(#tip)'} />
      <rect class="plate" x={x - width / 2} y={y - height / 2} width={width} height={height} rx="3" />
      <text class="edge-label" x={x} y={y + 4}>
        {label}
      </text>
    </a>
  )
}

function NodeBox({ node: { of, x, y, width, height } }: { node: Placed<LineageNode> }) {
  const when = of.article === null ? 'outside the story' : (dateText(of.published) ?? 'no date')
  const to = of.article === null ? href(['finding', String(of.finding)]) : articleHref(of.article)
  return (
    <a href={to}>
      <title>{`${seen(of.label)}, ${seen(when)}`}</title>
      <rect
        class={of.article === null ? 'node is-outside' : 'node'}
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx="4"
      />
      <text class="node-label" x={x} y={y - 3}>
        {fitting(of.label, (width - 14) / 15)}
      </text>
      <text class="node-date" x={x} y={y + 16}>
        {fitting(when, (width - 14) / 12)}
      </text>
    </a>
  )
}

/** A smooth line through the middles between the points, from the first to the last. */
function curve(points: readonly { readonly x: number; readonly y: number }[]): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }))
  const last = rest.at(-1)
  if (!first || !last) return ''
  const turns = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1] ?? last
    const end = i === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }
    return `Q${point.x} ${point.y} ${end.x} ${end.y}`
  })
  return `M${first.x} ${first.y}${turns.length > 0 ? turns.join('') : `L${last.x} ${last.y}`}`
}
