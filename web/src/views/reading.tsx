import { worstOf } from '../../../src/export/cell.js'
import { type Book, beyondOf, type SegmentEntry, type Witness } from '../book.js'
import { CellLine } from '../cell.jsx'
import { BasePassage, baseMarks, Differences, Outlet, ReadingPassage, tieMarks } from '../evidence.jsx'
import type { Item } from '../item.js'
import { Gradual } from '../lazy.jsx'
import { href, readingHref } from '../route.js'
import { Speaker, speakerNotes } from '../speaker.jsx'
import { Said, Sentence } from '../text.jsx'
import { Ties } from '../tie.jsx'
import { hrefOf } from './findings.jsx'
import { Missing } from './missing.jsx'

interface ReadingViewProps {
  readonly book: Book
  readonly items: readonly Item[]
  readonly segment: string
  readonly article: string | undefined
}

/** One sentence with one outlet's reading, or with all. */
export function ReadingView({ book, items, segment, article }: ReadingViewProps) {
  const entry = book.segments.get(segment)
  if (!entry) return <Missing what="sentence" />
  const reading = article === undefined ? undefined : entry.readings.get(article)
  const all = reading ? [reading] : entry.segment.readings
  const shown = all.filter(({ article }) => !entry.cells.get(article)?.isBeyond)
  // One reading shows what its worst occurrence does to the base text; all of them together, which words any of them changes.
  const marks = reading
    ? [worstOf(reading.kind, reading.occurrences) ?? []]
        .flat()
        .flatMap(occurrence => baseMarks(book, entry, reading.article, occurrence))
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
          <Speaker entry={entry.statement} />
          {speakerNotes(entry.statement)
            .filter(Boolean)
            .map(note => ` · ${note}`)}
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
      <About items={items} entry={entry} article={article} />
      <Ties book={book} entry={entry} />
      {!reading && <Printed book={book} entry={entry} article={article} />}
      <div class="pair">
        <BasePassage book={book} entry={entry} marks={[...tieMarks(entry), ...marks]} />
        <div class="readings">
          {article !== undefined && !reading && <p class="none">This outlet does not print the sentence.</p>}
          {reading && shown.length === 0 && (
            <p class="none">Our copy ends before: whether it prints this is not known.</p>
          )}
          {(article === undefined || reading) && (
            <Gradual items={shown} step={4}>
              {reading =>
                reading.occurrences.length === 0 ? (
                  <figure class="side reading">
                    <figcaption>
                      <Outlet book={book} article={reading.article} />
                      <span class="by">{reading.kind}</span>
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

/** The findings about the sentence, or about one outlet's reading of it: nobody should read on without them. */
function About({
  items,
  entry,
  article,
}: {
  items: readonly Item[]
  entry: SegmentEntry
  article: string | undefined
}) {
  const cells = article === undefined ? [...entry.cells.values()] : [entry.cells.get(article)]
  const touching = new Set(cells.flatMap(cell => (cell?.badges ?? []).map(badge => badge.finding)))
  const isAbout = ({ finding, segments }: Item): boolean =>
    finding !== null && (touching.has(finding) || (article === undefined && segments.includes(entry)))
  const own = items.filter(isAbout)
  if (own.length === 0) return null
  return (
    <section class="about-it" aria-labelledby="about-it">
      <h2 id="about-it">What was found about it</h2>
      <ul>
        {own.map(item => (
          <li key={item.id}>
            <span class="tag">{item.kind}</span>{' '}
            <a href={hrefOf(item)}>
              <Sentence pieces={item.sentence} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who prints the sentence, and how; the way from one outlet to the next. */
function Printed({ book, entry, article }: { book: Book; entry: SegmentEntry; article: string | undefined }) {
  const absent = book.columns.filter(({ id }) => !entry.readings.has(id))
  const beyond = beyondOf(book, entry)
  return (
    <section class="who-prints" aria-label="Who prints it">
      <ul class="printed">
        {[...entry.cells].map(([id, cell]) =>
          cell.isBeyond ? null : (
            <li>
              <a href={readingHref(entry.id, id)} aria-current={id === article ? 'true' : undefined}>
                <span class="siglum">{book.witnesses.get(id)?.siglum ?? '?'}</span>{' '}
                <Said text={book.witnesses.get(id)?.label ?? id} />
              </a>{' '}
              <CellLine cell={cell} />
            </li>
          ),
        )}
      </ul>
      {absent.length > 0 && (
        <p class="note">
          Not printed by <Some book={book} witnesses={absent} />.
        </p>
      )}
      {beyond.length > 0 && (
        <p class="note">
          Not known of <Some book={book} witnesses={beyond} />: our copy ends early.
        </p>
      )}
    </section>
  )
}

const Some = ({ book, witnesses }: { book: Book; witnesses: readonly Witness[] }) => (
  <>
    {witnesses.slice(0, 30).map(({ id }, i) => (
      <>
        {i > 0 && ', '}
        <Outlet book={book} article={id} />
      </>
    ))}
    {witnesses.length > 30 && ` and ${witnesses.length - 30} others`}
  </>
)
