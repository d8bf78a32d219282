import type { Book } from './book.js'
import { Outlet } from './evidence.jsx'
import type { Cite } from './format.js'
import { Gradual } from './lazy.jsx'
import { Passage } from './passage.jsx'
import { articleHref } from './route.js'
import { Said, visible } from './text.jsx'

/** The passages that a finding rests on, each in its context. */
export const Cites = ({ book, cites }: { book: Book; cites: readonly Cite[] }) => (
  <ol class="cites">
    <Gradual items={cites} step={10}>
      {(cite, i) => <Cited key={i} book={book} cite={cite} />}
    </Gradual>
  </ol>
)

function Cited({ book, cite }: { book: Book; cite: Cite }) {
  const { article = '', part = 'text', from, to, exact } = cite
  const witness = book.witnesses.get(article)
  const text = witness ? ((part === 'text' ? witness.article.text : witness.article[part]) ?? '') : null
  const blocks = part === 'text' ? (witness?.article.blocks ?? []) : []
  return (
    <li>
      <figure class="side">
        <figcaption>
          {witness ? (
            <Outlet book={book} article={article} at={{ part, from, to }} />
          ) : (
            <Said text={article || 'A source outside this edition'} />
          )}
          <span class="by">
            {part === 'title' ? 'headline' : part === 'text' ? 'body' : part}
            {witness && (
              <>
                {' · '}
                <a href={articleHref(article, { part, from, to })}>in the article</a>
              </>
            )}
          </span>
        </figcaption>
        {text !== null && text.slice(from, to) === exact ? (
          <Passage text={text} blocks={blocks} spans={[{ from, to }]} marks={[{ from, to, kind: 'cited' }]} />
        ) : (
          <p class="passage">
            <bdi>{visible(exact)}</bdi>
          </p>
        )}
      </figure>
    </li>
  )
}
