import type { ComponentChildren } from 'preact'
import { type Book, partText, type Witness } from '../book.js'
import { Kind, Outlet } from '../evidence.jsx'
import type { Article, Part } from '../format.js'
import { Gradual } from '../lazy.jsx'
import { type Range, stretches } from '../passage.jsx'
import { href, type Route, readingHref } from '../route.js'
import { count, dateText, glyphOf, KINDS } from '../sentence.js'
import { Said, Url, visible } from '../text.jsx'
import { Missing } from './missing.jsx'

/** A stretch of this article that something in the edition rests on. */
interface Light extends Range {
  readonly part: Part
  readonly kind: string
  readonly href: string
  readonly ref: string
  readonly rank: number
  /** Behind the last stretch of an occurrence stands its number. */
  readonly isLast: boolean
}

/** Quoted words lie on top of reported ones, and both on top of what a finding cites. */
const DEPTH: Readonly<Record<string, number>> = { cited: 0, reported: 1, unmarked: 2, fragment: 3 }

function lightsOf(book: Book, witness: Witness): Light[] {
  const lights: Light[] = []
  const source = witness.copyOf ?? witness.id
  for (const entry of book.segments.values()) {
    if (witness.isRecord && entry.base.article === witness.id)
      for (const { part = 'text', from, to } of entry.base.spans)
        lights.push({
          part,
          from,
          to,
          kind: 'verbatim',
          href: readingHref(entry.id),
          ref: entry.number,
          rank: 4,
          isLast: true,
        })
    const reading = entry.readings.get(source)
    for (const { kind, spans } of reading?.occurrences ?? [])
      spans.forEach(({ part = 'text', from, to }, i) => {
        if (witness.copyOf && part !== 'text') return
        const light: Light = {
          part,
          from,
          to,
          kind,
          href: readingHref(entry.id, source),
          ref: entry.number,
          rank: DEPTH[kind] ?? 4,
          isLast: i === spans.length - 1,
        }
        // A report inside a longer report of the same sentence says nothing new.
        if (
          !lights.some(other => other.ref === light.ref && other.part === part && other.from <= from && other.to >= to)
        )
          lights.push(light)
      })
  }
  book.findings.forEach(({ kind, cites }, i) => {
    for (const { article, part = 'text', from, to } of cites)
      if (article === witness.id)
        lights.push({
          part,
          from,
          to,
          kind: 'cited',
          href: href(['finding', String(i)]),
          ref: kind,
          rank: 0,
          isLast: true,
        })
  })
  return lights
}

/** `text:12-40`, from the address. */
function targetOf(route: Route): (Range & { part: string }) | null {
  const [, part = '', from, to] = /^(title|standfirst|text):(\d+)-(\d+)$/.exec(route.query.get('at') ?? '') ?? []
  return part ? { part, from: Number(from), to: Number(to) } : null
}

export function ArticleView({ book, id, route }: { book: Book; id: string; route: Route }) {
  const witness = book.witnesses.get(id)
  if (!witness) return <Missing what="article" />
  const { article } = witness
  const lights = lightsOf(book, witness)
  const target = targetOf(route)
  const lit = (part: Part, range: Range) => (
    <Lit
      text={partText(article, part)}
      range={range}
      lights={lights.filter(light => light.part === part)}
      target={target?.part === part ? target : null}
    />
  )
  const kinds = [...new Set(lights.map(({ kind }) => kind))]
  return (
    <article class="article">
      <header>
        <p class="over">
          <span class="siglum">{witness.siglum}</span> <Said text={witness.label} />
        </p>
        <h1 tabIndex={-1}>
          {article.title ? lit('title', { from: 0, to: article.title.length }) : <span class="none">No headline</span>}
        </h1>
        {article.standfirst && (
          <p class="standfirst">{lit('standfirst', { from: 0, to: article.standfirst.length })}</p>
        )}
        <Imprint book={book} witness={witness} />
      </header>
      {kinds.length > 0 && (
        <ul class="kinds" aria-label="Signs">
          {kinds.map(kind => (
            <li>
              <Kind kind={kind} />{' '}
              <span class="by">{kind === 'cited' ? 'a finding rests on it' : KINDS[kind]?.means}</span>
            </li>
          ))}
        </ul>
      )}
      <div class="text">
        {article.text === '' && <p class="none">No text.</p>}
        <Gradual
          items={article.blocks.length > 0 ? article.blocks : [{ kind: 'paragraph', from: 0, to: article.text.length }]}
          step={30}
          first={target ? 1e6 : 2}
        >
          {block => (
            <Framed kind={block.kind} key={block.from}>
              {lit('text', block)}
            </Framed>
          )}
        </Gradual>
      </div>
      <Dropped article={article} />
    </article>
  )
}

function Framed({ kind, children }: { kind: string; children: ComponentChildren }) {
  if (kind === 'heading') return <h2 class="block">{children}</h2>
  if (kind === 'quote' || kind === 'post') return <blockquote class={`block ${kind}`}>{children}</blockquote>
  if (kind === 'note')
    return (
      <p class="block note-block">
        <span class="tag">the outlet’s note</span> {children}
      </p>
    )
  return <p class="block">{children}</p>
}

/** Text with its lit stretches: each a link to its evidence. */
function Lit({
  text,
  range,
  lights,
  target,
}: {
  text: string
  range: Range
  lights: readonly Light[]
  target: Range | null
}) {
  const marks: (Range & { light: Light | null })[] = lights.map(light => ({ from: light.from, to: light.to, light }))
  if (target) marks.push({ from: target.from, to: target.to, light: null })
  let arrived = false
  return (
    <bdi>
      {stretches(range, marks).map(({ from, to, on }) => {
        const words = visible(text.slice(from, to))
        const isTarget = on.some(({ light }) => light === null)
        const [top] = on
          .flatMap(({ light }) => light ?? [])
          .sort((a, b) => b.rank - a.rank || a.to - a.from - (b.to - b.from))
        const ends = on.flatMap(({ light }) => (light?.isLast && light.to === to && light.rank > 0 ? [light] : []))
        const first = isTarget && !arrived
        arrived ||= isTarget
        const content = top ? (
          <a class={`lit k-${top.kind}`} href={top.href} data-arrive={first ? '' : undefined}>
            {words}
            {ends.includes(top) && <Ref light={top} />}
          </a>
        ) : (
          words
        )
        if (!isTarget) return content
        return (
          <mark class="target" data-arrive={first && !top ? '' : undefined} tabIndex={first && !top ? -1 : undefined}>
            {content}
          </mark>
        )
      })}
    </bdi>
  )
}

const Ref = ({ light }: { light: Light }) => (
  <sup class="ref">
    <span aria-hidden="true">{glyphOf(light.kind)}</span>
    <span class="sr"> ({light.kind} </span>
    {light.ref}
    <span class="sr">) </span>
  </sup>
)

function Imprint({ book, witness: { article, copyOf } }: { book: Book; witness: Witness }) {
  const changed = article.modified && article.modified !== article.published ? dateText(article.modified) : null
  const rows: [string, ComponentChildren][] = [
    ['By', article.authors.length > 0 ? <Said text={article.authors.join(', ')} /> : null],
    ['Published', article.published ? <Said text={dateText(article.published) ?? ''} /> : 'no date found'],
    ['Changed', changed && <Said text={changed} />],
    ['Address', article.url ? <Url url={article.url} /> : null],
    ['File', article.source !== article.url ? <Said text={article.source} /> : null],
    [
      'Copies',
      copyOf ? (
        <>
          the same text as <Outlet book={book} article={copyOf} />
        </>
      ) : article.copies.length > 0 ? (
        article.copies.map(id => <Outlet book={book} article={id} />)
      ) : null,
    ],
    ['Text', article.complete === false ? 'cut off, or behind a wall: what is missing is not known' : null],
    [
      'Left out',
      article.dropped.length > 0 ? (
        <a href="#dropped" onClick={toDropped}>
          {count(article.dropped.length, 'stretch', 'stretches')} of the page, with reasons
        </a>
      ) : null,
    ],
  ]
  return (
    <dl class="imprint">
      {rows.map(([name, value]) =>
        value ? (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}

/** The list stands in the same view: the address stays. */
function toDropped(event: Event): void {
  event.preventDefault()
  const list = document.querySelector<HTMLDetailsElement>('#dropped')
  if (!list) return
  list.open = true
  list.scrollIntoView()
  list.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true })
}

function Dropped({ article: { dropped } }: { article: Article }) {
  if (dropped.length === 0) return null
  return (
    <details class="dropped" id="dropped">
      <summary>Left out of the text: {count(dropped.length, 'stretch', 'stretches')} of the page</summary>
      <ol>
        {dropped.map(({ reason, text }) => (
          <li>
            <span class="tag">
              <Said text={reason} />
            </span>
            <p class="raw">
              <Said text={text} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
