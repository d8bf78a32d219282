import type { Book, SegmentEntry } from './book.js'
import { Sigla } from './evidence.jsx'
import { stretches } from './passage.jsx'
import { href, type Route, readingHref } from './route.js'
import { shortened } from './sentence.js'
import { visible } from './text.jsx'
import { TieSides } from './tie.jsx'
import type { Variant, VariantReading } from './variant.js'

/** The base text of a segment, with a letter behind each place where somebody reads otherwise. */
export function Lettered({
  entry,
  variants,
  route,
}: {
  entry: SegmentEntry
  variants: readonly Variant[]
  route: Route
}) {
  const { text } = entry.base
  return (
    <bdi>
      {stretches({ from: 0, to: text.length }, variants).map(({ from, to, on }) => (
        <>
          {on.length > 0 ? (
            <span class={variedClass(on)}>{visible(text.slice(from, to))}</span>
          ) : (
            visible(text.slice(from, to))
          )}
          {variants
            .filter(
              variant => variant.to === to || (variant.from === variant.to && variant.from === from && from === 0),
            )
            .map(variant => (
              <a
                class={variant.tie ? 'letter is-tied' : 'letter'}
                href={href(['statements'], {
                  ...Object.fromEntries(route.query),
                  at: `${entry.id}.${variant.letter}`,
                })}
                aria-label={`${variant.tie ? 'Tie' : 'Variant'} ${variant.letter}`}
              >
                {variant.letter}
              </a>
            ))}
        </>
      ))}
      {closing(entry)}
    </bdi>
  )
}

const variedClass = (on: readonly Variant[]): string =>
  on.every(({ tie }) => tie) ? 'varied is-tied' : `varied rank-${Math.max(...on.map(({ rank }) => rank))}`

/** A base text leaves out the mark at its end where a quotation closed before it; running prose needs one. */
function closing({ base }: SegmentEntry): string {
  if (/[.!?…"”’]$/.test(base.text)) return ''
  return /[!?]/.test(base.next) ? base.next : '.'
}

/** One line of the apparatus. */
export function ApparatusLine({
  book,
  variant,
  number,
  arrive,
}: {
  book: Book
  variant: Variant
  number: number
  arrive: boolean
}) {
  return (
    <li
      class={variant.tie ? 'is-tied' : `rank-${variant.rank}`}
      data-arrive={arrive ? '' : undefined}
      tabIndex={arrive ? -1 : undefined}
    >
      <span class="key">
        <span class="n">{number}</span> <b>{variant.letter}</b>
      </span>
      <span class="body">
        {variant.tie ? (
          <TieSides book={book} tie={variant.tie} />
        ) : (
          <>
            {variant.from === variant.to ? <i>after </i> : null}
            <bdi class="lemma">{visible(shortened(variant.lemma, 70))}</bdi>
            <span class="bracket">]</span>{' '}
            {variant.readings.map((reading, i) => (
              <>
                {i > 0 && '; '}
                <Otherwise book={book} variant={variant} reading={reading} />
              </>
            ))}
          </>
        )}
      </span>
    </li>
  )
}

/** What some outlets have there instead. */
function Otherwise({ book, variant, reading }: { book: Book; variant: Variant; reading: VariantReading }) {
  const { kind, words, articles, place } = reading
  return (
    <>
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
  )
}
