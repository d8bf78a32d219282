import type { Book, SegmentEntry } from '../book.js'
import { BasePassage, baseMarks, Differences, Kind, Outlet, ReadingPassage } from '../evidence.jsx'
import { Gradual } from '../lazy.jsx'
import { href, readingHref } from '../route.js'
import { Said } from '../text.jsx'
import { Missing } from './missing.jsx'

/** One sentence with one outlet's reading, or with all. */
export function ReadingView({ book, segment, article }: { book: Book; segment: string; article: string | undefined }) {
  const entry = book.segments.get(segment)
  if (!entry) return <Missing what="sentence" />
  const reading = article === undefined ? undefined : entry.readings.get(article)
  const shown = reading ? [reading] : entry.segment.readings
  // One reading shows all that it does to the base text; all of them together, which words any of them changes.
  const marks = reading
    ? reading.occurrences.slice(0, 1).flatMap(occurrence => baseMarks(book, entry, reading.article, occurrence))
    : shown
        .slice(0, 40)
        .flatMap(({ article, occurrences }) =>
          occurrences.flatMap(occurrence =>
            baseMarks(book, entry, article, { ...occurrence, cuts: [] }).filter(({ kind }) => kind === 'differs'),
          ),
        )
  return (
    <article class="reading-view">
      <h1 tabIndex={-1}>
        <span class="over">
          <Said text={entry.statement.speaker} />
          {entry.statement.statement.medium ? `, ${entry.statement.statement.medium}` : ''}
        </span>
        Sentence {entry.number}
        {article !== undefined && (
          <>
            {' in '}
            <Said text={book.witnesses.get(article)?.label ?? article} />
          </>
        )}
      </h1>
      <Neighbours book={book} entry={entry} article={article} />
      {!reading && <Printed book={book} entry={entry} article={article} />}
      <div class="pair">
        <BasePassage book={book} entry={entry} marks={marks} />
        <div class="readings">
          {article !== undefined && !reading && <p class="none">This outlet does not print the sentence.</p>}
          {(article === undefined || reading) && (
            <Gradual items={shown} step={4}>
              {reading =>
                reading.occurrences.length === 0 ? (
                  <figure class="side reading">
                    <figcaption>
                      <Outlet book={book} article={reading.article} />
                      <span class="by">
                        <Kind kind={reading.kind} />
                      </span>
                    </figcaption>
                    <p class="none">
                      Not known{reading.why ? ': ' : '.'}
                      {reading.why && <Said text={reading.why} />}
                    </p>
                  </figure>
                ) : (
                  reading.occurrences.map(occurrence => (
                    <div>
                      <ReadingPassage book={book} entry={entry} article={reading.article} occurrence={occurrence} />
                      <Differences occurrence={occurrence} />
                    </div>
                  ))
                )
              }
            </Gradual>
          )}
        </div>
      </div>
      {reading && <Printed book={book} entry={entry} article={article} />}
    </article>
  )
}

function Neighbours({ book, entry, article }: { book: Book; entry: SegmentEntry; article: string | undefined }) {
  const all = [...book.segments.values()]
  const i = all.indexOf(entry)
  const [before, after] = [all[i - 1], all[i + 1]]
  return (
    <nav class="neighbours" aria-label="Neighbouring sentences">
      {before && (
        <a href={readingHref(before.id, before.readings.has(article ?? '') ? article : undefined)} rel="prev">
          ← {before.number}
        </a>
      )}
      <a href={href(['statements'], { at: entry.id })}>In the statement</a>
      {article !== undefined && <a href={readingHref(entry.id)}>All readings</a>}
      {after && (
        <a href={readingHref(after.id, after.readings.has(article ?? '') ? article : undefined)} rel="next">
          {after.number} →
        </a>
      )}
    </nav>
  )
}

/** Who prints the sentence, and how; the way from one outlet to the next. */
function Printed({ book, entry, article }: { book: Book; entry: SegmentEntry; article: string | undefined }) {
  const absent = book.columns.filter(({ id }) => !entry.readings.has(id))
  return (
    <section class="who-prints" aria-label="Who prints it">
      <ul class="printed">
        {entry.segment.readings.map(reading => (
          <li>
            <a
              href={readingHref(entry.id, reading.article)}
              aria-current={reading.article === article ? 'true' : undefined}
            >
              <span class="siglum">{book.witnesses.get(reading.article)?.siglum ?? '?'}</span>{' '}
              <Said text={book.witnesses.get(reading.article)?.label ?? reading.article} />
            </a>{' '}
            <Kind kind={reading.kind} />
          </li>
        ))}
      </ul>
      {absent.length > 0 && (
        <p class="note">
          Not printed by{' '}
          {absent.slice(0, 30).map(({ id }, i) => (
            <>
              {i > 0 && ', '}
              <Outlet book={book} article={id} />
            </>
          ))}
          {absent.length > 30 && ` and ${absent.length - 30} others`}.
        </p>
      )}
    </section>
  )
}
