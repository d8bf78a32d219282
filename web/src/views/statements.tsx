import { useMemo } from 'preact/hooks'
import { ApparatusLine, Lettered } from '../apparatus.jsx'
import type { Book, SegmentEntry, StatementEntry } from '../book.js'
import { Badges, Kind } from '../cell.jsx'
import { Outlet, Sigla } from '../evidence.jsx'
import { type Filter, FilterBar, filterOf, speakerKey } from '../filter.jsx'
import { Gradual } from '../lazy.jsx'
import { type Route, readingHref } from '../route.js'
import { count } from '../sentence.js'
import { Speaker, speakerNotes } from '../speaker.jsx'
import { variantsOf } from '../variant.js'
import { folded } from '../words.js'
import type { ViewProps } from './overview.jsx'

/** Whether anything of the segment answers the filter. */
export function answers(filter: Filter, entry: SegmentEntry): boolean {
  const { readings } = entry.segment
  if (filter.outlet && entry.cells.get(filter.outlet)?.isBeyond !== false) return false
  const own = filter.outlet ? readings.filter(({ article }) => article === filter.outlet) : readings
  if (filter.kind && !own.some(({ article }) => entry.cells.get(article)?.kind === filter.kind)) return false
  if (!filter.q) return true
  const words = own.flatMap(({ occurrences }) => occurrences.flatMap(({ spans }) => spans.map(({ exact }) => exact)))
  return folded([entry.base.text, ...words].join('\n')).includes(filter.q)
}

/** The kinds that cells of the edition show. */
export const kindsOf = (book: Book): string[] =>
  [
    ...new Set(
      [...book.segments.values()].flatMap(({ cells }) =>
        [...cells.values()].flatMap(({ kind, isBeyond }) => (isBeyond ? [] : kind)),
      ),
    ),
  ].sort()

export function Statements({ book, route }: ViewProps) {
  const filter = filterOf(route)
  const at = route.query.get('at') ?? ''
  const found = useMemo(
    () =>
      book.statements.filter(
        entry =>
          (!filter.speaker || speakerKey(entry.statement.person) === filter.speaker) &&
          entry.segments.some(segment => answers(filter, segment)),
      ),
    [book, route.query.toString()],
  )
  const kinds = useMemo(() => kindsOf(book), [book])
  return (
    <>
      <h1 tabIndex={-1}>Statements</h1>
      <p class="lead">
        What each speaker said, in the words of the base text. A letter marks a place where an outlet reads otherwise;
        the apparatus below the text says how, and who.
      </p>
      <FilterBar
        book={book}
        route={route}
        kinds={kinds}
        shown={`${found.length} of ${count(book.statements.length, 'statement')}`}
      />
      {found.length === 0 && (
        <p class="none">
          {book.statements.length === 0 ? 'No quotation was found in these articles.' : 'Nothing answers this filter.'}
        </p>
      )}
      <div class="edition">
        <aside class="who-is-who" aria-label="Signs of the outlets">
          <ul>
            {book.columns.map(({ id, isCut }) => (
              <li key={id}>
                <Outlet book={book} article={id} />
                {isCut && <span class="by"> our copy ends early</span>}
              </li>
            ))}
          </ul>
        </aside>
        <div>
          <Gradual items={found} step={1} first={at ? found.length : 2}>
            {entry => <Edited key={entry.id} book={book} entry={entry} filter={filter} at={at} route={route} />}
          </Gradual>
        </div>
      </div>
    </>
  )
}

interface EditedProps {
  readonly book: Book
  readonly entry: StatementEntry
  readonly filter: Filter
  readonly at: string
  readonly route: Route
}

/** One statement: its base text, and its apparatus. */
function Edited({ book, entry, filter, at, route }: EditedProps) {
  let letters = 0
  const rows = entry.segments.map(segment => {
    const variants = variantsOf(book, segment, letters, filter.outlet)
    letters += variants.length
    return { segment, variants }
  })
  const isFiltered = Boolean(filter.q || filter.kind || filter.outlet)
  const printed = entry.segments.flatMap(({ cells }) => [...cells].flatMap(([id, cell]) => (cell.isBeyond ? [] : id)))
  const witnesses = new Set(printed).size
  return (
    <section class={entry.isSole ? 'statement is-sole' : 'statement'} aria-labelledby={`s-${entry.number}`}>
      <h2 id={`s-${entry.number}`} tabIndex={-1} data-arrive={at === entry.id ? '' : undefined}>
        <span class="number">{entry.number}</span> <Speaker entry={entry} />
        <span class="by">
          {[
            ...speakerNotes(entry),
            count(entry.segments.length, 'sentence'),
            entry.isSole ? 'one outlet only' : count(witnesses, 'outlet'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </h2>
      {entry.isReported && <p class="note">Nobody quotes this: the words are those of the outlets that report it.</p>}
      <p class={entry.isReported ? 'base-text report' : 'base-text'}>
        {rows.map(({ segment, variants }, i) => (
          <>
            {i > 0 && ' '}
            <span
              class={segClass(segment, isFiltered && answers(filter, segment))}
              data-arrive={at === segment.id ? '' : undefined}
              tabIndex={at === segment.id ? -1 : undefined}
            >
              <a class="segno" href={readingHref(segment.id)} title={`All readings of sentence ${segment.number}`}>
                {i + 1}
              </a>
              <Lettered entry={segment} variants={variants} route={route} />
            </span>
          </>
        ))}
      </p>
      {letters > 0 && (
        <ul class="apparatus" aria-label={`Apparatus to statement ${entry.number}`}>
          {rows.map(({ segment, variants }, i) =>
            variants.map(variant => (
              <ApparatusLine
                key={variant.letter}
                book={book}
                variant={variant}
                number={i + 1}
                arrive={at === `${segment.id}.${variant.letter}`}
              />
            )),
          )}
        </ul>
      )}
      <WhoPrints book={book} entry={entry} />
    </section>
  )
}

const segClass = ({ isReport }: SegmentEntry, isFound: boolean): string =>
  ['seg', isReport && 'report', isFound && 'found'].filter(Boolean).join(' ')

const ORDER = [
  'verbatim',
  'tied',
  'altered',
  'truncated',
  'elided',
  'bracketed',
  'fragment',
  'unmarked',
  'reported',
  'unknown',
]

/** For each sentence: the sigla of those who print it, by kind of reading, and of those who do not. */
function WhoPrints({ book, entry }: { book: Book; entry: StatementEntry }) {
  if (entry.isSole) {
    const cells = entry.segments.flatMap(({ cells }) => [...cells].filter(([, { kind }]) => kind !== 'unknown'))
    const [article] = cells[0] ?? []
    const badges = new Map(cells.flatMap(([, { badges }]) => badges.map(badge => [badge.name, badge])))
    return article ? (
      <p class="who sole">
        Printed by <Outlet book={book} article={article} /> only.
        <Badges badges={[...badges.values()]} />
      </p>
    ) : null
  }
  return (
    <ol class="who" aria-label="Who prints what">
      {entry.segments.map(segment => (
        <WhoPrintsOne book={book} segment={segment} key={segment.id} />
      ))}
    </ol>
  )
}

function WhoPrintsOne({ book, segment: { cells } }: { book: Book; segment: SegmentEntry }) {
  const known = [...cells].filter(([, cell]) => !cell.isBeyond)
  const kinds = [...new Set(known.map(([, { kind }]) => kind))].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
  const badged = known.filter(([, { badges }]) => badges.length > 0)
  const absent = book.columns.filter(({ id }) => !cells.has(id)).map(({ id }) => id)
  return (
    <li>
      {kinds.map(kind => (
        <span class="some">
          <Kind kind={kind} />{' '}
          <Sigla book={book} articles={known.flatMap(([id, cell]) => (cell.kind === kind ? id : []))} />
        </span>
      ))}
      {absent.length > 0 && (
        <span class="some">
          <Kind kind="absent" /> <Sigla book={book} articles={absent} />
        </span>
      )}
      {badged.map(([id, { badges }]) => (
        <span class="some">
          <Sigla book={book} articles={[id]} />
          <Badges badges={badges} />
        </span>
      ))}
    </li>
  )
}
