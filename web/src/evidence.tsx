import { type Book, label, type SegmentEntry, siglum } from './book.js'
import type { Cite, Occurrence } from './format.js'
import { type Evidence, isCut, placeInBase, placeInReading } from './item.js'
import { type Mark, Passage } from './passage.js'
import { articleHref } from './route.js'
import { glyphOf } from './sentence.js'
import { Said, seen, visible } from './text.js'

/** The name of an outlet with its sign, as a link to its article. */
export function Outlet({
  book,
  article,
  at,
}: {
  book: Book
  article: string
  at?: { part?: string; from: number; to: number } | undefined
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

export const Kind = ({ kind }: { kind: string }) => (
  <span class={`kind k-${kind.replace(/\W+/g, '-')}`}>
    <span aria-hidden="true" class="glyph">
      {glyphOf(kind)}
    </span>{' '}
    {kind}
  </span>
)

/** All differences of one occurrence, on the side of the base text. */
export function baseMarks(book: Book, entry: SegmentEntry, article: string, occurrence: Occurrence): Mark[] {
  const edits = occurrence.edits.flatMap((edit): Mark[] => {
    if (edit.base)
      return [
        { from: edit.base.from, to: edit.base.to, kind: edit.rank > 0 || edit.kind === 'order' ? 'differs' : 'slight' },
      ]
    if (!edit.reading) return []
    const at = placeInBase(book, entry, { article, occurrence, about: edit }, edit.reading.from)
    return [{ from: at, to: at, kind: 'added', label: 'the outlet adds words here' }]
  })
  const cuts = (occurrence.cuts ?? []).map(({ base }): Mark => ({ from: base.from, to: base.to, kind: 'gone' }))
  return [...edits, ...cuts]
}

/** The same on the side of the outlet. */
export function readingMarks(book: Book, entry: SegmentEntry, article: string, occurrence: Occurrence): Mark[] {
  const missing = (about: Evidence['about'], from: number): Mark => {
    const at = placeInReading(book, entry, { article, occurrence, about }, from)
    return { from: at, to: at, kind: 'missing', label: 'words of the base text are missing here' }
  }
  const edits = occurrence.edits.flatMap((edit): Mark[] => {
    if (edit.reading)
      return [
        {
          from: edit.reading.from,
          to: edit.reading.to,
          kind: edit.rank > 0 || edit.kind === 'order' ? 'differs' : 'slight',
        },
      ]
    return edit.base ? [missing(edit, edit.base.from)] : []
  })
  const cuts = occurrence.kind === 'fragment' ? [] : (occurrence.cuts ?? []).map(cut => missing(cut, cut.base.from))
  return [...edits, ...cuts]
}

const blocksOf = (book: Book, article: string, part: string, text: string) => {
  const blocks = part === 'text' ? book.witnesses.get(article)?.article.blocks : undefined
  return blocks && blocks.length > 0 ? blocks : [{ from: 0, to: text.length }]
}

export function BasePassage({ book, entry, marks }: { book: Book; entry: SegmentEntry; marks: readonly Mark[] }) {
  const { article, part, text, spans } = entry.base
  const { basis } = entry.segment
  const said = basis === 'record' ? 'Record' : basis === 'sole' ? 'Only witness' : 'Base text (consensus)'
  return (
    <figure class="side base">
      <figcaption>
        {said}
        <span class="by">
          {basis === 'record' ? '' : 'as printed by '}
          <Outlet book={book} article={article} at={{ part, from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 }} />
        </span>
      </figcaption>
      <Passage text={text} blocks={blocksOf(book, article, part, text)} spans={spans} marks={marks} />
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
          {occurrence.place} · <Kind kind={occurrence.kind} />
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
          <span class="kind">{edit.kind}</span> <Words cite={edit.base} none="nothing" />{' '}
          <span class="becomes">became</span> <Words cite={edit.reading} none="nothing" />
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
