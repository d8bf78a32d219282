import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Book } from '../book.js'
import { Outlet } from '../evidence.jsx'
import { LineageGraph } from '../graph.jsx'
import { Gradual } from '../lazy.jsx'
import { type Lineage, type LineageEdge, type LineageNode, lineageOf, percent } from '../lineage.js'
import { href } from '../route.js'
import { count, dateText } from '../sentence.js'
import { Said, Sentence } from '../text.jsx'
import type { ViewProps } from './overview.jsx'

/** On a phone the list comes first: the graph is wider than it. */
const NARROW = '(max-width: 40rem)'

function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches)
  useEffect(() => {
    const list = matchMedia(NARROW)
    const change = (): void => setNarrow(list.matches)
    list.addEventListener('change', change)
    return () => list.removeEventListener('change', change)
  }, [])
  return isNarrow
}

export function LineageView({ book, items, route }: ViewProps) {
  const lineage = useMemo(() => lineageOf(book), [book])
  const isNarrow = useNarrow()
  const { edges, origins } = lineage
  const list = <List key="list" book={book} lineage={lineage} at={route.query.get('at')} />
  const graph = <LineageGraph key="graph" lineage={lineage} />
  return (
    <>
      <h1 tabIndex={-1}>Lineage</h1>
      {edges.length + origins.length === 0 ? (
        <p class="none">No article of this story was found to copy, credit or share a source with another.</p>
      ) : (
        <p class="lead">Who has it from whom, and how many sources there are. {extent(lineage)}</p>
      )}
      {edges.length > 0 && (isNarrow ? [list, graph] : [graph, list])}
      {origins.length > 0 && (
        <section aria-labelledby="origins">
          <h2 id="origins">What counts once</h2>
          <ul class="ties">
            {origins.map(i => (
              <li key={i}>
                <a href={href(['finding', String(i)])}>
                  <Sentence pieces={items.find(({ finding }) => finding === i)?.sentence ?? []} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {edges.length > 0 && <Alone book={book} articles={lineage.alone} />}
    </>
  )
}

function extent({ nodes, edges }: Lineage): string {
  const outside = nodes.filter(({ article }) => article === null).length
  const of = (relation: string): number => edges.filter(edge => edge.relation === relation).length
  const told = [
    of('copy') > 0 && count(of('copy'), 'copy', 'copies'),
    of('credit') > 0 && count(of('credit'), 'credit'),
    of('reuse') > 0 && `${count(of('reuse'), 'pair')} that ${of('reuse') === 1 ? 'shares' : 'share'} passages`,
    outside > 0 && `${count(outside, 'source')} outside the story`,
  ].filter(Boolean)
  return told.length > 0 ? `${told.join(', ')}.` : ''
}

function List({ book, lineage, at }: { book: Book; lineage: Lineage; at: string | null }) {
  const nodes = useMemo(() => new Map(lineage.nodes.map(node => [node.id, node])), [lineage])
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">Who has it from whom</h2>
      <ul class="ties">
        <Gradual items={lineage.edges} step={25}>
          {edge => (
            <li key={edge.finding}>
              <Tie book={book} edge={edge} nodes={nodes} isNamed={at === String(edge.finding)} />
            </li>
          )}
        </Gradual>
      </ul>
    </section>
  )
}

interface TieProps {
  readonly book: Book
  readonly edge: LineageEdge
  readonly nodes: ReadonlyMap<string, LineageNode>
  readonly isNamed: boolean
}

const SAYS = { copy: 'takes from', credit: 'names', reuse: 'shares passages with' } as const

function Tie({ book, edge, nodes, isNamed }: TieProps) {
  const { relation, shares, evidence, finding } = edge
  const [first, second] = shares
  const amount =
    first === undefined
      ? ''
      : relation === 'reuse' && second !== undefined
        ? `${percent(second)} of the one, ${percent(first)} of the other`
        : `${percent(first)} of its own words`
  return (
    <>
      <Name book={book} node={nodes.get(edge.to)} />{' '}
      <a href={href(['finding', String(finding)])} data-arrive={isNamed ? '' : undefined}>
        {SAYS[relation]}
      </a>{' '}
      <Name book={book} node={nodes.get(edge.from)} />
      <span class="by">
        {amount && ` · ${amount}`}
        {evidence.length > 0 && (
          <>
            {relation === 'copy' ? ' · evidence: ' : ' · as: '}
            <Said text={evidence.join(', ')} />
          </>
        )}
        {relation === 'reuse' && ' · nothing tells who was first'}
      </span>
    </>
  )
}

function Name({ book, node }: { book: Book; node: LineageNode | undefined }) {
  if (!node) return null
  if (node.article === null)
    return (
      <>
        <Said text={node.label} /> <span class="by">(outside the story)</span>
      </>
    )
  const date = dateText(node.published)
  return (
    <>
      <Outlet book={book} article={node.article} />
      {date && (
        <span class="by">
          {' '}
          (<Said text={date} />)
        </span>
      )}
    </>
  )
}

const Alone = ({ book, articles }: { book: Book; articles: readonly string[] }) =>
  articles.length === 0 ? null : (
    <section aria-labelledby="alone">
      <h2 id="alone">Without a known source among these</h2>
      <ul class="alone">
        <Gradual items={articles} step={60}>
          {article => (
            <li key={article}>
              <Outlet book={book} article={article} />
            </li>
          )}
        </Gradual>
      </ul>
    </section>
  )
