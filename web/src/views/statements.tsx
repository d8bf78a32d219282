import { useMemo } from 'preact/hooks'
import type { Book, SegmentEntry, StatementEntry } from '../book.js'
import { Kind, Outlet, Sigla } from '../evidence.jsx'
import { type Filter, FilterBar, filterOf, speakerKey } from '../filter.jsx'
import { Gradual } from '../lazy.jsx'
import { stretches } from '../passage.jsx'
import { href, type Route, readingHref } from '../route.js'
import { count, shortened } from '../sentence.js'
import { Said, visible } from '../text.jsx'
import { type Variant, variantsOf } from '../variant.js'
import { folded } from '../words.js'
import type { ViewProps } from './overview.jsx'

/** Whether anything of the segment answers the filter. */
export function answers(filter: Filter, entry: SegmentEntry): boolean {
  const { readings, consensus } = entry.segment
  if (filter.outlet && !entry.readings.has(filter.outlet)) return false
  const own = filter.outlet ? readings.filter(({ article }) => article === filter.outlet) : readings
  if (filter.kind && !own.some(({ kind }) => kind === filter.kind)) return false
  if (!filter.q) return true
  const words = own.flatMap(({ occurrences }) => occurrences.flatMap(({ spans }) => spans.map(({ exact }) => exact)))
  return folded([consensus.exact, ...words].join('\n')).includes(filter.q)
}

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
  const kinds = useMemo(
    () =>
      [
        ...new Set([...book.segments.values()].flatMap(({ segment }) => segment.readings.map(({ kind }) => kind))),
      ].sort(),
    [book],
  )
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
            {book.columns.map(({ id }) => (
              <li key={id}>
                <Outlet book={book} article={id} />
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
  const witnesses = new Set(entry.segments.flatMap(({ readings }) => [...readings.keys()])).size
  return (
    <section class={entry.isSole ? 'statement is-sole' : 'statement'} aria-labelledby={`s-${entry.number}`}>
      <h2 id={`s-${entry.number}`} tabIndex={-1} data-arrive={at === entry.id ? '' : undefined}>
        <span class="number">{entry.number}</span> <Said text={entry.speaker} />
        <span class="by">
          {[
            entry.statement.medium,
            count(entry.segments.length, 'sentence'),
            entry.isSole ? 'one outlet only' : count(witnesses, 'outlet'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </h2>
      <p class="base-text">
        {rows.map(({ segment, variants }, i) => (
          <>
            {i > 0 && ' '}
            <span
              class={isFiltered && answers(filter, segment) ? 'seg found' : 'seg'}
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
              <Entry
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

function Lettered({ entry, variants, route }: { entry: SegmentEntry; variants: readonly Variant[]; route: Route }) {
  const { text, spans } = entry.base
  return (
    <bdi>
      {spans.map((span, i) => (
        <>
          {i > 0 && ' '}
          {stretches(span, variants).map(({ from, to, on }) => (
            <>
              {on.length > 0 ? (
                <span class={`varied rank-${Math.max(...on.map(({ rank }) => rank))}`}>
                  {visible(text.slice(from, to))}
                </span>
              ) : (
                visible(text.slice(from, to))
              )}
              {variants
                .filter(
                  variant =>
                    variant.to === to || (variant.from === variant.to && variant.from === from && from === span.from),
                )
                .map(variant => (
                  <a
                    class="letter"
                    href={href(['statements'], {
                      ...Object.fromEntries(route.query),
                      at: `${entry.id}.${variant.letter}`,
                    })}
                    aria-label={`Variant ${variant.letter}`}
                  >
                    {variant.letter}
                  </a>
                ))}
            </>
          ))}
        </>
      ))}
      {closing(entry)}
    </bdi>
  )
}

/** A base text leaves out the mark at its end where a quotation closed before it; running prose needs one. */
function closing({ segment, base }: SegmentEntry): string {
  if (/[.!?…"”’]$/.test(segment.consensus.exact)) return ''
  const next = base.text[base.spans.at(-1)?.to ?? -1]
  return next && /[!?]/.test(next) ? next : '.'
}

function Entry({ book, variant, number, arrive }: { book: Book; variant: Variant; number: number; arrive: boolean }) {
  const isAdded = variant.from === variant.to
  return (
    <li class={`rank-${variant.rank}`} data-arrive={arrive ? '' : undefined} tabIndex={arrive ? -1 : undefined}>
      <span class="key">
        <span class="n">{number}</span> <b>{variant.letter}</b>
      </span>
      <span class="body">
        {isAdded ? <i>after </i> : null}
        <bdi class="lemma">{visible(shortened(variant.lemma, 70))}</bdi>
        <span class="bracket">]</span>{' '}
        {variant.readings.map(({ kind, words, articles, place }, i) => (
          <>
            {i > 0 && '; '}
            <a href={readingHref(variant.segment.id, articles[0])}>
              {words === null ? (
                <i>{kind === 'marked cut' ? 'left out, marked' : 'left out'}</i>
              ) : kind === 'order' ? (
                <i>in another place</i>
              ) : (
                <bdi class="words">{visible(shortened(words, 90))}</bdi>
              )}
            </a>{' '}
            <Sigla book={book} articles={articles} />
            <span class="by">
              {' '}
              {[kind.endsWith('cut') || kind === 'order' ? '' : kind, place].filter(Boolean).join(', ')}
            </span>
          </>
        ))}
      </span>
    </li>
  )
}

const ORDER = ['verbatim', 'altered', 'truncated', 'elided', 'bracketed', 'fragment', 'unmarked', 'reported', 'unknown']

/** For each sentence: the sigla of those who print it, by kind of reading, and of those who do not. */
function WhoPrints({ book, entry }: { book: Book; entry: StatementEntry }) {
  if (entry.isSole) {
    const [article] = entry.segments[0]?.readings.keys() ?? []
    return article ? (
      <p class="who sole">
        Printed by <Outlet book={book} article={article} /> only.
      </p>
    ) : null
  }
  return (
    <ol class="who" aria-label="Who prints what">
      {entry.segments.map(({ id, segment, readings }) => {
        const kinds = [...new Set(segment.readings.map(({ kind }) => kind))].sort(
          (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
        )
        const absent = book.columns.filter(column => !readings.has(column.id)).map(column => column.id)
        return (
          <li key={id}>
            {kinds.map(kind => (
              <span class="some">
                <Kind kind={kind} />{' '}
                <Sigla
                  book={book}
                  articles={segment.readings.filter(reading => reading.kind === kind).map(({ article }) => article)}
                />
              </span>
            ))}
            {absent.length > 0 && (
              <span class="some">
                <Kind kind="absent" /> <Sigla book={book} articles={absent} />
              </span>
            )}
          </li>
        )
      })}
    </ol>
  )
}
