import { useMemo } from 'preact/hooks'
import type { Book } from '../book.js'
import { Cites } from '../cites.jsx'
import { Sigla } from '../evidence.jsx'
import { FilterBar, filterOf } from '../filter.jsx'
import { ownFields } from '../finding.js'
import { type Item, RUBRICS } from '../item.js'
import { Gradual } from '../lazy.jsx'
import { isLineage } from '../lineage.js'
import { href, readingHref } from '../route.js'
import { count } from '../sentence.js'
import { Speaker } from '../speaker.jsx'
import { Said, Sentence } from '../text.jsx'
import { Missing } from './missing.jsx'
import { matches, type ViewProps } from './overview.jsx'

/** Where a line leads: the finding, or the reading that it is about. */
export const hrefOf = (item: Item, article = item.evidence[0]?.article): string =>
  item.finding !== null ? href(['finding', String(item.finding)]) : readingHref(item.segment?.id ?? '', article)

export function Findings({ book, items, route }: ViewProps) {
  const filter = filterOf(route)
  const withSmall = route.query.get('small') === '1'
  const isShown = (item: Item): boolean => withSmall || item.rubric !== 'small' || filter.kind === item.kind
  const found = useMemo(
    () => items.filter(item => isShown(item) && matches(filter, item)),
    [items, route.query.toString()],
  )
  const kinds = useMemo(() => [...new Set(items.map(({ kind }) => kind))].sort(), [items])
  const small = items.filter(({ rubric }) => rubric === 'small').length
  return (
    <>
      <h1 tabIndex={-1}>Findings</h1>
      <p class="lead">Everything that this edition asserts, with what it rests on.</p>
      <FilterBar
        book={book}
        route={route}
        kinds={kinds}
        shown={`${found.length} of ${count(items.length, 'finding')}`}
      />
      {small > 0 && (
        <p class="note">
          <a href={href(['findings'], { ...Object.fromEntries(route.query), small: withSmall ? '' : '1' })}>
            {withSmall ? 'Leave out' : 'Show'} {count(small, 'difference')} of punctuation, capitals and style
          </a>
        </p>
      )}
      {found.length === 0 && (
        <p class="none">{items.length === 0 ? 'Nothing was found.' : 'Nothing answers this filter.'}</p>
      )}
      {found.length > 0 && (
        <table class="findings">
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Finding</th>
              <th scope="col">Outlets</th>
              <th scope="col">Sentence</th>
            </tr>
          </thead>
          <tbody>
            <Gradual items={found} step={25}>
              {item => (
                <tr key={item.id}>
                  <td>
                    <span class="tag" title={RUBRICS[item.rubric]}>
                      {item.kind}
                    </span>
                  </td>
                  <td>
                    <a href={hrefOf(item)}>
                      <Sentence pieces={item.sentence} />
                    </a>
                  </td>
                  <td>
                    <Sigla book={book} articles={item.articles} />
                  </td>
                  <td>
                    {item.segment && (
                      <>
                        {item.segment.number} <Speaker entry={item.segment.statement} />
                      </>
                    )}
                  </td>
                </tr>
              )}
            </Gradual>
          </tbody>
        </table>
      )}
    </>
  )
}

/** One finding with all the passages that it rests on. */
export function FindingView({ book, items, index }: { book: Book; items: readonly Item[]; index: string }) {
  const finding = book.findings[Number(index)]
  const item = items.find(item => item.finding === Number(index))
  if (!finding || !item) return <Missing what="finding" />
  const own = ownFields(book, finding)
  return (
    <article class="reading-view">
      <h1 tabIndex={-1}>
        <span class="over">Finding</span>
        <span class="first-letter">{finding.kind}</span>
      </h1>
      <p class="lead">
        <Sentence pieces={item.sentence} />
      </p>
      <h2>What it rests on</h2>
      <Cites book={book} cites={finding.cites} />
      <dl class="imprint">
        {own.map(([name, value]) => (
          <div>
            <dt>
              <Said text={name} />
            </dt>
            <dd>
              <Said text={value} />
            </dd>
          </div>
        ))}
        <div>
          <dt>confidence</dt>
          <dd>{finding.confidence}</dd>
        </div>
        <div>
          <dt>made by</dt>
          <dd>
            <Said text={finding.by} />
          </dd>
        </div>
      </dl>
      {isLineage(finding) && (
        <p class="onward">
          <a href={href(['lineage'], { at: index })}>The lineage of the story</a>
        </p>
      )}
      {item.segments.length > 0 && (
        <p class="onward">
          {item.segments.map(({ id, number }) => (
            <a href={readingHref(id)}>All readings of sentence {number}</a>
          ))}
        </p>
      )}
    </article>
  )
}
