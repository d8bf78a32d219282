import { useMemo } from 'preact/hooks'
import type { CellEntry, SegmentEntry, StatementEntry, Witness } from '../book.js'
import { badgeClass, isTiedToo, Kind } from '../cell.jsx'
import { FilterBar, filterOf, speakerKey } from '../filter.jsx'
import { Gradual } from '../lazy.jsx'
import { href, readingHref } from '../route.js'
import { count, glyphOf, meaningOf } from '../sentence.js'
import { Speaker, speakerNotes } from '../speaker.jsx'
import { Said, seen, visible } from '../text.jsx'
import { Legend, type ViewProps } from './overview.jsx'
import { answers, kindsOf } from './statements.jsx'

/** Columns of one page: more would neither be read nor be drawn fast. */
const PAGE = 24

interface Table {
  readonly statement: StatementEntry
  readonly rows: readonly SegmentEntry[]
}

export function Matrix({ book, route }: ViewProps) {
  const filter = filterOf(route)
  const page = Math.max(0, Number(route.query.get('page') ?? 1) - 1) || 0
  const columns = filter.outlet
    ? book.columns.filter(({ id }) => id === filter.outlet)
    : book.columns.slice(page * PAGE, (page + 1) * PAGE)
  const tables = useMemo(
    () =>
      book.statements.flatMap((statement): Table[] => {
        if (filter.speaker && speakerKey(statement.statement.person) !== filter.speaker) return []
        const rows = statement.segments.filter(entry => answers(filter, entry))
        return rows.length > 0 ? [{ statement, rows }] : []
      }),
    [book, route.query.toString()],
  )
  const shown = tables.reduce((sum, { rows }) => sum + rows.length, 0)
  const kinds = useMemo(() => kindsOf(book), [book])
  return (
    <div class="wide">
      <h1 tabIndex={-1}>Who prints what</h1>
      <p class="lead">
        Each row is a sentence, each column an outlet. A cell opens the passage. The arrow keys move from cell to cell.
      </p>
      <FilterBar
        book={book}
        route={route}
        kinds={kinds}
        shown={`${shown} of ${count(book.segments.size, 'sentence')}`}
      />
      <ul class="kinds" aria-label="Signs">
        {kinds.map(kind => (
          <li key={kind}>
            <Kind kind={kind} /> <span class="by">{meaningOf(kind)}</span>
          </li>
        ))}
      </ul>
      {!filter.outlet && book.columns.length > PAGE && (
        <Pages all={book.columns} page={page} query={Object.fromEntries(route.query)} />
      )}
      {tables.length === 0 && <p class="none">Nothing answers this filter.</p>}
      {tables.length > 0 && (
        <section class={columns.length > 10 ? 'scroller many' : 'scroller'} aria-label="Sentences by outlets">
          <table class="matrix" onKeyDown={move} onFocusIn={entered} style={{ '--columns': columns.length }}>
            <caption class="sr">How each outlet prints each sentence</caption>
            <Head columns={columns} />
            <Gradual items={tables} step={1} first={1}>
              {(table, i) => (
                <Rows key={`${table.statement.id} ${page}`} table={table} columns={columns} isFirst={i === 0} />
              )}
            </Gradual>
          </table>
        </section>
      )}
      <Ends columns={columns} />
      <Legend book={book} />
    </div>
  )
}

function Pages({ all, page, query }: { all: readonly Witness[]; page: number; query: Record<string, string> }) {
  const pages = Array.from({ length: Math.ceil(all.length / PAGE) }, (_, i) => all.slice(i * PAGE, (i + 1) * PAGE))
  return (
    <nav class="pages" aria-label="Outlets">
      Outlets{' '}
      {pages.map((some, i) => (
        <a href={href(['matrix'], { ...query, page: String(i + 1) })} aria-current={i === page ? 'page' : undefined}>
          {some[0]?.siglum} to {some.at(-1)?.siglum}
        </a>
      ))}
    </nav>
  )
}

/** Moves the focus among the cells that have a link; one of them at a time is in the order of Tab. */
function move(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const { key, target } = event
  if (!(target instanceof HTMLElement) || event.altKey || event.metaKey || event.ctrlKey) return
  const cells = [...document.querySelectorAll<HTMLAnchorElement>('table.matrix a.cell')]
  const [row, column] = at(target)
  const candidates: ReadonlyMap<string, () => HTMLElement | undefined> = new Map([
    ['ArrowRight', () => cells.find(cell => at(cell)[0] === row && at(cell)[1] > column)],
    ['ArrowLeft', () => cells.findLast(cell => at(cell)[0] === row && at(cell)[1] < column)],
    [
      'ArrowDown',
      () =>
        nearest(
          cells.filter(cell => at(cell)[0] > row),
          column,
        ),
    ],
    ['ArrowUp', () => nearest(cells.filter(cell => at(cell)[0] < row).reverse(), column)],
    ['Home', () => cells.find(cell => at(cell)[0] === row)],
    ['End', () => cells.findLast(cell => at(cell)[0] === row)],
  ])
  const find = candidates.get(key)
  if (!find) return
  event.preventDefault()
  find()?.focus()
}

/** The first cell in the same column, else in the nearest column of the first row there is. */
function nearest(cells: readonly HTMLElement[], column: number): HTMLElement | undefined {
  const row = cells[0] && at(cells[0])[0]
  const same = cells.filter(cell => at(cell)[0] === row)
  return same.sort((a, b) => Math.abs(at(a)[1] - column) - Math.abs(at(b)[1] - column))[0]
}

const at = (cell: HTMLElement): [number, number] => {
  const [row = '0', column = '0'] = (cell.dataset.at ?? '').split(' ')
  return [Number(row), Number(column)]
}

function entered(event: FocusEvent & { currentTarget: HTMLElement }): void {
  const { target, currentTarget } = event
  if (!(target instanceof HTMLElement) || !target.matches('a.cell')) return
  for (const cell of currentTarget.querySelectorAll<HTMLElement>('a.cell[tabindex="0"]')) cell.tabIndex = -1
  target.tabIndex = 0
}

const Head = ({ columns }: { columns: readonly Witness[] }) => (
  <thead>
    <tr>
      <th scope="col" class="corner">
        Sentence
      </th>
      {columns.map(({ id, siglum, label, isCut }) => (
        <th scope="col" key={id} title={seen(label)}>
          <span class="siglum">{siglum}</span>
          <span class="name">
            <Said text={label} />
          </span>
          {isCut && <span class="ends">our copy ends early</span>}
        </th>
      ))}
    </tr>
  </thead>
)

/** What is not known since our copies end is told here, once, and not in every cell. */
function Ends({ columns }: { columns: readonly Witness[] }) {
  const cut = columns.filter(({ isCut }) => isCut)
  if (cut.length === 0) return null
  return (
    <p class="note ends-note">
      <span class="swatch" aria-hidden="true" /> Our copy of{' '}
      {cut.map(({ siglum, label }, i) => (
        <>
          {i > 0 && ', '}
          <span class="siglum">{siglum}</span> <Said text={label} />
        </>
      ))}{' '}
      ends early: whether a sentence stood behind its end is not known.
    </p>
  )
}

interface RowsProps {
  readonly table: Table
  readonly columns: readonly Witness[]
  readonly isFirst: boolean
}

function Rows({ table: { statement, rows }, columns, isFirst }: RowsProps) {
  const first = rows.flatMap(({ cells }, r) =>
    columns.flatMap(({ id }, c) => (cells.get(id)?.isBeyond === false ? [`${r} ${c}`] : [])),
  )[0]
  return (
    <tbody>
      <tr class="group">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          <div class="group-head">
            <span class="number">{statement.number}</span> <Speaker entry={statement} />
            <span class="by">
              {[...speakerNotes(statement), statement.isSole && 'one outlet only'].filter(Boolean).join(' · ')}
            </span>
          </div>
        </th>
      </tr>
      {rows.map((entry, r) => (
        <tr key={entry.id}>
          <th scope="row">
            <a href={readingHref(entry.id)} title={seen(entry.base.text)}>
              <span class="number">{entry.number}</span>{' '}
              <bdi class={entry.isReport ? 'report' : undefined}>{visible(opening(entry.base.text))}</bdi>
              {entry.disputed !== null && <span class="badge">speaker disputed</span>}
            </a>
          </th>
          {columns.map(({ id, siglum }, c) => (
            <Cell
              key={id}
              entry={entry}
              article={id}
              cell={entry.cells.get(id)}
              siglum={siglum}
              place={`${statement.number * 10000 + r} ${c}`}
              isFirst={isFirst && first === `${r} ${c}`}
            />
          ))}
        </tr>
      ))}
    </tbody>
  )
}

const opening = (words: string): string =>
  words.length > 90 ? `${words.slice(0, 84).replace(/(?<!\s)\s+\S*$/, '')} …` : words

const GRAVE = ['number', 'negation', 'name']

interface CellProps {
  readonly entry: SegmentEntry
  readonly article: string
  readonly cell: CellEntry | undefined
  readonly siglum: string
  readonly place: string
  readonly isFirst: boolean
}

function Cell({ entry, article, cell, siglum, place, isFirst }: CellProps) {
  if (!cell || cell.isBeyond)
    return (
      <td class={cell ? 'k-beyond' : 'k-absent'}>
        <span class="cell">
          <span class="glyph" aria-hidden="true">
            {cell ? '' : '–'}
          </span>
          <span class="sr">{cell ? 'not known' : 'not printed'}</span>
        </span>
      </td>
    )
  const { kind, edit, badges } = cell
  return (
    <td class={`k-${kind}${edit && GRAVE.includes(edit) ? ' grave' : ''}`}>
      <a class="cell" href={readingHref(entry.id, article)} data-at={place} tabIndex={isFirst ? 0 : -1}>
        <span class="glyph" aria-hidden="true">
          {glyphOf(kind)}
        </span>
        <span class="word">{kind}</span>
        <span class="of" aria-hidden="true">
          {siglum}
        </span>
        {edit && <span class="edit">{edit}</span>}
        {cell.place && <span class="by">{cell.place}</span>}
        {isTiedToo(cell) && <span class="badge">± tied</span>}
        {badges.map(badge => (
          <span class={badgeClass(badge)}>{badge.name}</span>
        ))}
      </a>
    </td>
  )
}
