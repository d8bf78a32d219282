import { useMemo, useState } from 'preact/hooks'
import type { Book } from '../book.js'
import { Cites } from '../cites.jsx'
import { Outlet, Pair } from '../evidence.jsx'
import { type Filter, FilterBar, filterOf, speakerKey } from '../filter.jsx'
import { type Item, RUBRIC_COUNT, RUBRICS, type Rubric } from '../item.js'
import { Gradual } from '../lazy.jsx'
import { href, type Route, readingHref } from '../route.js'
import { count, dateText } from '../sentence.js'
import { Speaker } from '../speaker.jsx'
import { Said, Sentence } from '../text.jsx'

export interface ViewProps {
  readonly book: Book
  readonly items: readonly Item[]
  readonly route: Route
}

export const matches = (filter: Filter, item: Item): boolean =>
  (!filter.outlet || item.articles.includes(filter.outlet)) &&
  (!filter.speaker || (item.segment !== null && speakerKey(item.person) === filter.speaker)) &&
  (!filter.kind || item.kind === filter.kind) &&
  (!filter.q || item.text.includes(filter.q))

/** What the first page leaves to the list of findings: what no reader would be misled by, or what is a matter of its own. */
const LATER: readonly Rubric[] = ['other', 'marked', 'small']

export function Overview({ book, items, route }: ViewProps) {
  const filter = filterOf(route)
  const first = useMemo(() => items.filter(({ rubric }) => !LATER.includes(rubric)), [items])
  const found = useMemo(() => first.filter(item => matches(filter, item)), [first, route])
  const kinds = useMemo(() => [...new Set(first.map(({ kind }) => kind))], [first])
  const { story } = book.edition
  const line = useMemo(() => (item: Item) => <Line book={book} item={item} key={item.id} />, [book])
  return (
    <>
      <header class="masthead">
        <h1 tabIndex={-1}>{story.title ? <Said text={story.title} /> : 'A story without a title'}</h1>
        {story.title && story.titleOf && book.witnesses.has(story.titleOf) && (
          <p class="whose">
            The headline of <Outlet book={book} article={story.titleOf} />
          </p>
        )}
        <Extent book={book} />
      </header>
      <Summary items={first} />
      <FilterBar book={book} route={route} kinds={kinds} shown={`${found.length} of ${count(first.length, 'line')}`} />
      {first.length === 0 && (
        <p class="none">No outlet changes or cuts the words of another. All readings agree with the base text.</p>
      )}
      {first.length > 0 && found.length === 0 && <p class="none">Nothing answers this filter.</p>}
      {sections(found).map(([rubric, some]) => (
        <section key={rubric} aria-labelledby={`r-${rubric}`}>
          <h2 id={`r-${rubric}`} data-arrive={route.query.get('at') === rubric ? '' : undefined} tabIndex={-1}>
            {RUBRICS[rubric]} <span class="number">{some.length}</span>
          </h2>
          <ol class="lines">
            <Gradual items={some} step={20}>
              {line}
            </Gradual>
          </ol>
        </section>
      ))}
      <Rest items={items} />
      <Tied book={book} />
      <Legend book={book} />
    </>
  )
}

function sections(items: readonly Item[]): [Rubric, Item[]][] {
  const by = new Map<Rubric, Item[]>()
  for (const item of items) by.set(item.rubric, [...(by.get(item.rubric) ?? []), item])
  return [...by]
}

function Extent({ book }: { book: Book }) {
  const { articles, persons } = book.edition
  const days = articles.flatMap(({ published }) => published?.slice(0, 10) ?? []).sort()
  const [from, to] = [dateText(days[0]), dateText(days.at(-1))]
  const record = [...book.witnesses.values()].find(({ isRecord }) => isRecord)
  const outlets = count([...book.witnesses.values()].filter(({ isRecord }) => !isRecord).length, 'article')
  const sentences = count(book.segments.size, 'sentence')
  return (
    <p class="extent">
      {outlets}
      {from && (from === to ? `, ${from}` : `, ${from} to ${to}`)}. {count(persons.length, 'speaker')},{' '}
      {count(book.statements.length, 'statement')}, {sentences}.{' '}
      {record ? (
        <>
          Read against the record, <Outlet book={book} article={record.id} />, where it has the words, and against the
          outlets’ consensus elsewhere.
        </>
      ) : (
        'No record was given: each sentence is read against the outlets’ consensus.'
      )}
    </p>
  )
}

function Summary({ items }: { items: readonly Item[] }) {
  const parts = sections(items).flatMap(([rubric, some]) => {
    const words = RUBRIC_COUNT[rubric]
    return words ? [[rubric, words(some.length)] as const] : []
  })
  if (parts.length === 0) return null
  return (
    <p class="summary">
      {parts.map(([rubric, words], i) => (
        <>
          {i > 0 && ', '}
          <a href={href([], { at: rubric })} class={`to-${rubric}`}>
            {words}
          </a>
        </>
      ))}
      .
    </p>
  )
}

/** The lines that stand open, so that who comes back finds them as they were. */
const opened = new Set<string>()

/** One line; its evidence is drawn when it is opened. */
function Line({ book, item }: { book: Book; item: Item }) {
  const [open, setOpen] = useState(opened.has(item.id))
  const toggle = (isOpen: boolean): void => {
    if (isOpen) opened.add(item.id)
    else opened.delete(item.id)
    setOpen(isOpen)
  }
  const { segment } = item
  return (
    <li>
      <details class={`line is-${item.rubric}`} open={open} onToggle={event => toggle(event.currentTarget.open)}>
        <summary>
          <span class="what">
            <Sentence pieces={item.sentence} />
          </span>
          <span class="about">
            <span class="tag">{item.kind}</span>
            {segment && (
              <span>
                <Speaker entry={segment.statement} /> {segment.number}
              </span>
            )}
          </span>
        </summary>
        {open && <Opened book={book} item={item} />}
      </details>
    </li>
  )
}

function Opened({ book, item }: { book: Book; item: Item }) {
  const { segment, evidence, finding } = item
  const [one] = evidence
  return (
    <div class="opened">
      {segment && one && <Pair book={book} entry={segment} evidence={evidence} />}
      {finding !== null && <Cites book={book} cites={(book.findings[finding]?.cites ?? []).slice(0, 4)} />}
      <p class="onward">
        {finding !== null && <a href={href(['finding', String(finding)])}>This finding and its passages</a>}
        {segment && one && <a href={readingHref(segment.id, one.article)}>This reading on its own page</a>}
        {segment && <a href={readingHref(segment.id)}>All readings of sentence {segment.number}</a>}
      </p>
    </div>
  )
}

function Rest({ items }: { items: readonly Item[] }) {
  const rest = items.filter(({ rubric }) => LATER.includes(rubric))
  if (rest.length === 0) return null
  const counts = LATER.flatMap(rubric => {
    const n = rest.filter(item => item.rubric === rubric).length
    return n > 0 ? [`${RUBRICS[rubric].toLowerCase()} (${n})`] : []
  })
  return (
    <p class="rest">
      Besides, in the <a href={href(['findings'])}>list of all findings</a>: {counts.join(', ')}.
    </p>
  )
}

/** Ties are no changes: nobody can tell who made one. */
function Tied({ book }: { book: Book }) {
  const tied = [...book.segments.values()].filter(({ ties }) => ties.length > 0)
  if (tied.length === 0) return null
  return (
    <p class="rest">
      In {count(tied.length, 'sentence')} as many outlets print one thing as another, and nobody can tell which was
      said:{' '}
      {tied.slice(0, 40).map(({ id, number }, i) => (
        <>
          {i > 0 && ', '}
          <a href={readingHref(id)}>± {number}</a>
        </>
      ))}
      {tied.length > 40 && ` and ${tied.length - 40} more`}.
    </p>
  )
}

export function Legend({ book }: { book: Book }) {
  const all = [...book.witnesses.values()]
  return (
    <section aria-labelledby="outlets">
      <h2 id="outlets">The outlets</h2>
      <ul class="legend">
        <Gradual items={all} step={40}>
          {legendLine(book)}
        </Gradual>
      </ul>
    </section>
  )
}

const lines = new WeakMap<Book, (witness: Book['columns'][number]) => preact.JSX.Element>()

/** The same function for the same book: see Gradual. */
function legendLine(book: Book) {
  const known = lines.get(book)
  if (known) return known
  const made = ({ id, article, copyOf, isCut }: Book['columns'][number]) => (
    <li key={id}>
      <Outlet book={book} article={id} />
      <span class="by">
        {dateText(article.published) ?? 'no date'}
        {isCut && ' · our copy ends early'}
        {copyOf && ' · the same text as '}
        {copyOf && <Outlet book={book} article={copyOf} />}
      </span>
    </li>
  )
  lines.set(book, made)
  return made
}
