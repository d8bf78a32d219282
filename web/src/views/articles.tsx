import { useMemo } from 'preact/hooks'
import type { Book, Witness } from '../book.js'
import { Kind } from '../cell.jsx'
import { FilterBar, filterOf } from '../filter.jsx'
import type { Part } from '../format.js'
import { Gradual } from '../lazy.jsx'
import { articleHref } from '../route.js'
import { count, dateText } from '../sentence.js'
import { Said, visible } from '../text.jsx'
import { folded } from '../words.js'
import type { ViewProps } from './overview.jsx'

interface Hit {
  readonly part: Part
  readonly from: number
  readonly to: number
}

interface Found {
  readonly witness: Witness
  readonly kinds: readonly (readonly [string, number])[]
  readonly hits: readonly Hit[]
}

/** Where words stand in a text, whatever their case, marks and spaces. */
function hitsOf(witness: Witness, q: string): Hit[] {
  if (!q) return []
  const pattern = new RegExp(
    q
      .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
      .replaceAll("'", "['‘’‛′]")
      .replaceAll('"', '["“”„″]')
      .replaceAll(' ', '\\s+'),
    'giu',
  )
  const { article } = witness
  return (['title', 'standfirst', 'text'] as const).flatMap(part =>
    [...(article[part] ?? '').matchAll(pattern)].map(({ 0: words, index }) => ({
      part,
      from: index,
      to: index + words.length,
    })),
  )
}

function kindsOf(book: Book, id: string): [string, number][] {
  const counts = new Map<string, number>()
  for (const { cells } of book.segments.values()) {
    const cell = cells.get(id)
    const kind = cell && !cell.isBeyond ? cell.kind : null
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1))
}

export function Articles({ book, route }: ViewProps) {
  const filter = filterOf(route)
  const all = useMemo(() => [...book.witnesses.values()], [book])
  const found = useMemo(
    () =>
      all.flatMap((witness): Found[] => {
        const hits = hitsOf(witness, filter.q)
        const named = folded(witness.label).includes(filter.q)
        if (filter.q && hits.length === 0 && !named) return []
        const kinds = kindsOf(book, witness.id)
        if (filter.kind && !kinds.some(([kind]) => kind === filter.kind)) return []
        return [{ witness, hits, kinds }]
      }),
    [all, route.query.toString()],
  )
  const kinds = useMemo(
    () => [...new Set(all.flatMap(({ id }) => kindsOf(book, id).map(([kind]) => kind)))].sort(),
    [all],
  )
  const places = found.reduce((sum, { hits }) => sum + hits.length, 0)
  const shown = `${found.length} of ${count(all.length, 'article')}${filter.q ? `, ${count(places, 'place')}` : ''}`
  return (
    <>
      <h1 tabIndex={-1}>Articles</h1>
      <p class="lead">The search goes through the whole text of each.</p>
      <FilterBar book={book} route={route} kinds={kinds} shown={shown} only={['q', 'kind']} />
      {found.length === 0 && <p class="none">Nothing answers this filter.</p>}
      <ul class="articles">
        <Gradual items={found} step={20}>
          {({ witness, hits, kinds }) => (
            <li key={witness.id}>
              <h2>
                <a href={articleHref(witness.id)}>
                  <span class="siglum">{witness.siglum}</span> <Said text={witness.label} />
                </a>
              </h2>
              <p class="headline">
                {witness.article.title ? <Said text={witness.article.title} /> : <span class="none">No headline</span>}
              </p>
              <p class="by">
                {dateText(witness.article.published) ?? 'no date'} · <Said text={witness.article.source} />
                {witness.isRecord && ' · the record'}
                {witness.copyOf && ' · a copy'}
                {witness.isCut && ' · our copy ends early'}
              </p>
              {kinds.length > 0 && (
                <p class="tally">
                  {kinds.map(([kind, n]) => (
                    <span class="some">
                      <Kind kind={kind} /> {n}
                    </span>
                  ))}
                </p>
              )}
              {hits.length > 0 && (
                <ol class="hits">
                  {hits.slice(0, 8).map(hit => (
                    <li>
                      <a href={articleHref(witness.id, hit)}>
                        <Snippet text={witness.article[hit.part] ?? ''} hit={hit} />
                      </a>
                    </li>
                  ))}
                  {hits.length > 8 && <li class="by">{hits.length - 8} more in the article</li>}
                </ol>
              )}
            </li>
          )}
        </Gradual>
      </ul>
    </>
  )
}

function Snippet({ text, hit: { from, to } }: { text: string; hit: Hit }) {
  const start = from > 60 ? text.indexOf(' ', from - 60) + 1 : 0
  const left = start > 0 && start <= from ? start : from > 60 ? from - 60 : 0
  const end = text.length - to > 60 ? text.lastIndexOf(' ', to + 60) : text.length
  return (
    <bdi>
      {left > 0 && '… '}
      {visible(text.slice(left, from))}
      <mark class="hit">{visible(text.slice(from, to))}</mark>
      {visible(text.slice(to, Math.max(end, to)))}
      {end < text.length && ' …'}
    </bdi>
  )
}
