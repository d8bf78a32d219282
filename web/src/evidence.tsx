import { homeOf, inArticle, inBase } from './base.js'
import { type Book, label, partOf, type SegmentEntry, siglum } from './book.js'
import { Badges, badgesAt, Kind, shownKind } from './cell.jsx'
import type { Cite, Edit, Occurrence } from './format.js'
import { type Evidence, isCut, placeInBase, placeInReading } from './item.js'
import { type Mark, Passage } from './passage.js'
import { articleHref } from './route.js'
import { Said, seen, visible } from './text.js'

/** The name of an outlet with its sign, as a link to its article. */
export function Outlet({
  book,
  article,
  at,
}: {
  book: Book
  article: string
  at?: { readonly part?: string; readonly from: number; readonly to: number } | undefined
}) {
  const witness = book.witnesses.get(article)
  if (!witness) return <Said text={article} />
  return (
    <a class="outlet" href={articleHref(article, at)}>
      <span class="siglum">{witness.siglum}</span> <Said text={witness.label} />
    </a>
  )
}

export const Sigla = ({ book, articles }: { book: Book; articles: readonly string[] }) => (
  <span class="sigla">
    {articles.length > 16
      ? articles.map(id => siglum(book, id)).join(' ')
      : articles.map((id, i) => (
          <>
            {i > 0 && ' '}
            <abbr title={seen(label(book, id))}>{siglum(book, id)}</abbr>
          </>
        ))}
  </span>
)

/** How a difference is set apart: a tie is none that anybody made. */
const markKind = ({ rank, kind, tied }: Edit): string =>
  tied ? 'tied' : rank > 0 || kind === 'order' ? 'differs' : 'slight'

/** All differences of one occurrence, as places of the base text's line. */
export function baseMarks(book: Book, entry: SegmentEntry, article: string, occurrence: Occurrence): Mark[] {
  const edits = occurrence.edits.flatMap((edit): Mark[] => {
    if (edit.base) return onBase(entry, edit.base, markKind(edit))
    if (!edit.reading) return []
    const at = placeInBase(book, entry, { article, occurrence, about: edit }, edit.reading.from)
    return [{ from: at, to: at, kind: edit.tied ? 'tied' : 'added', label: 'the outlet adds words here' }]
  })
  return [...edits, ...(occurrence.cuts ?? []).flatMap(({ base }) => onBase(entry, base, 'gone'))]
}

function onBase({ base }: SegmentEntry, place: Cite, kind: string): Mark[] {
  const range = inBase(base, place)
  return range ? [{ ...range, kind, ...(range.from === range.to ? { label: 'others print words here' } : {}) }] : []
}

/** The ties of a segment, as places of the base text's line. */
export const tieMarks = (entry: SegmentEntry): Mark[] => entry.ties.flatMap(({ base }) => onBase(entry, base, 'tied'))

/** The same on the side of the outlet. */
export function readingMarks(book: Book, entry: SegmentEntry, article: string, occurrence: Occurrence): Mark[] {
  const missing = (about: Evidence['about'], base: Cite, isTied: boolean): Mark[] => {
    const from = inBase(entry.base, base)?.from
    if (from === undefined) return []
    const at = placeInReading(book, entry, { article, occurrence, about }, from)
    const kind = isTied ? 'tied' : 'missing'
    return [{ from: at, to: at, kind, label: `words of the base text are ${isTied ? 'not' : 'missing'} here` }]
  }
  const edits = occurrence.edits.flatMap((edit): Mark[] => {
    if (edit.reading) return [{ from: edit.reading.from, to: edit.reading.to, kind: markKind(edit) }]
    return edit.base ? missing(edit, edit.base, edit.tied ?? false) : []
  })
  const cuts =
    occurrence.kind === 'fragment' ? [] : (occurrence.cuts ?? []).flatMap(cut => missing(cut, cut.base, false))
  return [...edits, ...cuts]
}

const blocksOf = (book: Book, article: string, part: string, text: string) => {
  const blocks = part === 'text' ? book.witnesses.get(article)?.article.blocks : undefined
  return blocks && blocks.length > 0 ? blocks : [{ from: 0, to: text.length }]
}

const BASES: ReadonlyMap<string, string> = new Map([
  ['record', 'Record'],
  ['sole', 'Only witness'],
  ['consensus', 'Base text (consensus)'],
])

/** The base text where it stands; put together from several articles, it stands alone. */
export function BasePassage({ book, entry, marks }: { book: Book; entry: SegmentEntry; marks: readonly Mark[] }) {
  const { base, isReport } = entry
  const { basis } = entry.segment
  const home = homeOf(base)
  const text = home && partOf(book, home.article, home.part)
  const said = isReport ? 'Only reported' : (BASES.get(basis) ?? basis)
  return (
    <figure class="side base">
      <figcaption>
        {said}
        <span class="by">
          {basis === 'record'
            ? ''
            : base.articles.length > 1
              ? 'put together from '
              : isReport
                ? 'by '
                : 'as printed by '}
          {(home ? [home.article] : base.articles).map((id, i) => (
            <>
              {i > 0 && ', '}
              <Outlet book={book} article={id} at={home ?? base.stretches.find(({ article }) => article === id)} />
            </>
          ))}
        </span>
      </figcaption>
      {home && text !== null ? (
        <Passage
          text={text}
          blocks={blocksOf(book, home.article, home.part, text)}
          spans={base.stretches}
          marks={marks.flatMap(mark => {
            const place = inArticle(base, mark)
            return place ? [{ ...mark, from: place.from, to: place.to }] : []
          })}
        />
      ) : (
        <Passage text={base.text} blocks={[]} spans={[{ from: 0, to: base.text.length }]} marks={marks} />
      )}
    </figure>
  )
}

interface ReadingPassageProps {
  readonly book: Book
  readonly entry: SegmentEntry
  readonly article: string
  readonly occurrence: Occurrence
}

export function ReadingPassage({ book, entry, article, occurrence }: ReadingPassageProps) {
  const [first] = occurrence.spans
  const part = first?.part ?? 'text'
  const witness = book.witnesses.get(article)
  const text = witness ? ((part === 'text' ? witness.article.text : witness.article[part]) ?? '') : ''
  return (
    <figure class="side reading">
      <figcaption>
        <Outlet
          book={book}
          article={article}
          at={first && { part, from: first.from, to: occurrence.spans.at(-1)?.to ?? first.to }}
        />
        <span class="by">
          {occurrence.place} · <Kind kind={shownKind(entry, article, occurrence.kind)} />
          <Badges badges={badgesAt(book, entry, article, occurrence)} />
          {(occurrence.flags ?? []).map(flag => (
            <>
              {' · '}
              <Said text={flag} />
            </>
          ))}
        </span>
      </figcaption>
      <Passage
        text={text}
        blocks={blocksOf(book, article, part, text)}
        spans={occurrence.spans}
        marks={readingMarks(book, entry, article, occurrence)}
      />
    </figure>
  )
}

/** What differs, in rows: for those who do not see the marks, and for copying. */
export function Differences({ occurrence }: { occurrence: Occurrence }) {
  const { kind, edits, cuts = [] } = occurrence
  // What a fragment leaves out is not cut: the outlet quotes a phrase only.
  const cutName = (isMarked: boolean): string =>
    kind === 'fragment' ? 'not quoted' : isMarked ? 'marked cut' : 'unmarked cut'
  if (edits.length + cuts.length === 0) return null
  return (
    <ul class="differences">
      {edits.map(edit => (
        <li>
          <span class="kind">{edit.tied ? '± tied' : edit.kind}</span> <Words cite={edit.base} none="nothing" />{' '}
          <span class="becomes">{edit.tied ? 'elsewhere, here' : 'became'}</span>{' '}
          <Words cite={edit.reading} none="nothing" />
          {edit.likelyMisprint ? ', likely a misprint' : ''}
        </li>
      ))}
      {cuts.map(cut => (
        <li>
          <span class="kind">{cutName(cut.marked)}</span> <Words cite={cut.base} none="nothing" />
        </li>
      ))}
    </ul>
  )
}

const Words = ({ cite, none }: { cite: Cite | null; none: string }) =>
  cite ? (
    <span class="words">
      “<bdi>{visible(cite.exact)}</bdi>”
    </span>
  ) : (
    <em>{none}</em>
  )

/** Both sides of an item, in context: the base text once, then each outlet. */
export function Pair({ book, entry, evidence }: { book: Book; entry: SegmentEntry; evidence: readonly Evidence[] }) {
  const abouts = evidence.map(({ about }) => about)
  const marks = evidence.slice(0, 1).flatMap(({ article, occurrence, about }): Mark[] =>
    baseMarks(book, entry, article, {
      ...occurrence,
      edits: isCut(about) ? [] : [about],
      cuts: isCut(about) ? [about] : [],
    }),
  )
  return (
    <div class="pair" data-count={abouts.length}>
      <BasePassage book={book} entry={entry} marks={marks} />
      <div class="readings">
        {evidence.slice(0, 6).map(({ article, occurrence }) => (
          <ReadingPassage book={book} entry={entry} article={article} occurrence={occurrence} />
        ))}
        {evidence.length > 6 && (
          <p class="note">The same in {evidence.slice(6).length} more; all readings of the sentence have them.</p>
        )}
      </div>
    </div>
  )
}
