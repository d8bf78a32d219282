import type { Badge } from '../../src/export/badge.js'
import type { Book, CellEntry, SegmentEntry } from './book.js'
import type { Occurrence, Place } from './format.js'
import { href } from './route.js'
import { glyphOf } from './sentence.js'

export const Kind = ({ kind }: { kind: string }) => (
  <span class={`kind k-${kind.replace(/\W+/g, '-')}`}>
    <span aria-hidden="true" class="glyph">
      {glyphOf(kind)}
    </span>{' '}
    {kind}
  </span>
)

export const badgeClass = ({ accuses }: Badge): string => (accuses ? 'badge accuses' : 'badge')

/** What findings say of a cell, each a link to its finding. */
export const Badges = ({ badges }: { badges: readonly Badge[] }) => (
  <>
    {badges.map(badge => (
      <>
        {' '}
        <a class={badgeClass(badge)} href={href(['finding', String(badge.finding)])}>
          {badge.name}
        </a>
      </>
    ))}
  </>
)

/** Whether a cell has words of a tie, and its kind does not say so. */
export const isTiedToo = ({ kind, isTied }: CellEntry): boolean => isTied && kind !== 'tied'

/** All that a cell says, in a line: the same as in the matrix. */
export const CellLine = ({ cell }: { cell: CellEntry }) => (
  <>
    <Kind kind={cell.kind} />
    {cell.place && <span class="by"> in the {cell.place}</span>}
    {cell.edit && <span class="edit"> {cell.edit}</span>}
    {isTiedToo(cell) && <span class="badge">± tied</span>}
    <Badges badges={cell.badges} />
  </>
)

const SPREAD: readonly string[] = ['speaker disputed', 'old words']

/** The badges that are about one occurrence: those whose finding rests on its words, or on no occurrence's. */
export function badgesAt(book: Book, entry: SegmentEntry, article: string, occurrence: Occurrence): Badge[] {
  const all = entry.readings.get(article)?.occurrences ?? []
  return (entry.cells.get(article)?.badges ?? []).filter(({ name, finding }) => {
    const cites = (book.findings[finding]?.cites ?? []).filter(cite => cite.article === article)
    const rests = (on: Occurrence): boolean =>
      on.spans.some(span => cites.some(cite => samePart(span, cite) && span.from < cite.to && cite.from < span.to))
    return SPREAD.includes(name) || rests(occurrence) || !all.some(rests)
  })
}

const samePart = (a: Place, b: Place): boolean => (a.part ?? 'text') === (b.part ?? 'text')

/** The kind of one occurrence as it is shown: words that are the same but for a tie are not called the same. */
export const shownKind = (entry: SegmentEntry, article: string, kind: string): string =>
  kind === 'verbatim' && entry.cells.get(article)?.kind === 'tied' ? 'tied' : kind
