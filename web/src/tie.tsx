import type { TiePlace, TieShown, Wording } from '../../src/export/tie.js'
import type { Book, SegmentEntry } from './book.js'
import { Outlet, Sigla } from './evidence.jsx'
import { Said, visible } from './text.jsx'

type Tie = TieShown<TiePlace>

/** Words of a tie; one side may have none. */
const Words = ({ words }: { words: string }) =>
  words === '' ? <em>no words</em> : <bdi class="words">{visible(words)}</bdi>

/** Both sides of a tie in an apparatus: neither is called the right one. */
export const TieSides = ({ book, tie }: { book: Book; tie: Tie }) => (
  <>
    {tie.wordings.map(({ words, articles }, i) => (
      <>
        {i > 0 && <span class="versus"> ± </span>}
        <span class="by">{printing(articles.length)} </span>
        <Words words={words} /> <Sigla book={book} articles={articles} />
      </>
    ))}
    <span class="by">; nobody can tell which was said</span>
  </>
)

const printing = (n: number): string => `${n} ${n === 1 ? 'prints' : 'print'}`

/** The ties of a sentence: the wordings side by side, with who prints which. */
export function Ties({ book, entry: { ties } }: { book: Book; entry: SegmentEntry }) {
  if (ties.length === 0) return null
  return (
    <section class="ties-of" aria-labelledby="ties-of">
      <h2 id="ties-of">
        <span aria-hidden="true">±</span> {ties.length === 1 ? 'A tie' : `${ties.length} ties`}
      </h2>
      {ties.map(({ wordings }) => (
        <ul class="wordings">
          {wordings.map(wording => (
            <Side book={book} wording={wording} />
          ))}
        </ul>
      ))}
      <p class="note">As many independent outlets print one as the other; nobody can tell which was said.</p>
    </section>
  )
}

const Side = ({ book, wording: { words, articles } }: { book: Book; wording: Wording }) => (
  <li>
    <p>
      {words === '' ? (
        <em>no words here</em>
      ) : (
        <>
          “<Said text={words} />”
        </>
      )}
    </p>
    <p class="by">
      {printing(articles.length)} {words === '' ? 'none' : 'this'}:{' '}
      {articles.map((id, i) => (
        <>
          {i > 0 && ', '}
          <Outlet book={book} article={id} />
        </>
      ))}
    </p>
  </li>
)
