import type { ComponentChildren } from 'preact'
import { type Book, partText, type Witness } from '../book.js'
import { Kind } from '../cell.jsx'
import { Outlet } from '../evidence.jsx'
import type { Article, Part } from '../format.js'
import type { Item } from '../item.js'
import { Gradual } from '../lazy.jsx'
import { type Change, type Light, lightsOf } from '../light.js'
import { type Range, Sign, stretches } from '../passage.jsx'
import type { Route } from '../route.js'
import { count, dateText, glyphOf, meaningOf } from '../sentence.js'
import { Said, Sentence, Url, visible } from '../text.jsx'
import { hrefOf } from './findings.jsx'
import { Missing } from './missing.jsx'

/** `text:12-40`, from the address. */
function targetOf(route: Route): (Range & { part: string }) | null {
  const [, part = '', from, to] = /^(title|standfirst|text):(\d+)-(\d+)$/.exec(route.query.get('at') ?? '') ?? []
  return part ? { part, from: Number(from), to: Number(to) } : null
}

interface ArticleProps {
  readonly book: Book
  readonly items: readonly Item[]
  readonly id: string
  readonly route: Route
}

export function ArticleView({ book, items, id, route }: ArticleProps) {
  const witness = book.witnesses.get(id)
  if (!witness) return <Missing what="article" />
  const { article } = witness
  const { lights, changes } = lightsOf(book, witness)
  const target = targetOf(route)
  const lit = (part: Part, range: Range) => (
    <Lit
      text={partText(article, part)}
      range={range}
      lights={lights.filter(light => light.part === part)}
      changes={changes.filter(change => change.part === part)}
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
      <Own items={items} witness={witness} />
      {kinds.length > 0 && (
        <ul class="kinds" aria-label="Signs">
          {kinds.map(kind => (
            <li>
              <Kind kind={kind} />{' '}
              <span class="by">{kind === 'cited' ? 'a finding rests on it' : meaningOf(kind)}</span>
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
        {witness.isCut && (
          <p class="cut-here">
            Our copy ends here. What the outlet prints after this is not known, and is held against nobody.
          </p>
        )}
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

/** What the edition has to say about this article, in words: each leads to its evidence. */
function Own({ items, witness }: { items: readonly Item[]; witness: Witness }) {
  const source = witness.copyOf ?? witness.id
  const own = items.filter(({ articles, rubric }) => articles.includes(source) && rubric !== 'small')
  if (own.length === 0) return null
  return (
    <aside class="own" aria-labelledby="own">
      <h2 id="own">In this article</h2>
      <ul>
        {own.slice(0, 40).map(item => (
          <li key={item.id}>
            <a href={hrefOf(item, source)}>
              <Sentence pieces={item.sentence} />
            </a>
          </li>
        ))}
      </ul>
      {own.length > 40 && <p class="note">{own.length - 40} more in the findings</p>}
    </aside>
  )
}

interface LitProps {
  readonly text: string
  readonly range: Range
  readonly lights: readonly Light[]
  readonly changes: readonly Change[]
  readonly target: Range | null
}

interface Layer extends Range {
  readonly light?: Light
  readonly change?: Change
}

/** Text with its lit stretches: each a link to its evidence, with the words that differ set apart. */
function Lit({ text, range, lights, changes, target }: LitProps) {
  const layers: Layer[] = [
    ...lights.map(light => ({ from: light.from, to: light.to, light })),
    ...changes.map(change => ({ from: change.from, to: change.to, change })),
    ...(target ? [{ from: target.from, to: target.to }] : []),
  ]
  let arrived = false
  return (
    <bdi>
      {stretches(range, layers).map(({ from, to, on }) => {
        const signs = changes.filter(change => change.from === change.to && change.from === from)
        const words = visible(text.slice(from, to))
        const differs = on.some(({ change }) => change && change.kind !== 'tied')
        const isTied = on.some(({ change }) => change?.kind === 'tied')
        const isTarget = on.some(({ light, change }) => !light && !change)
        const over = on.flatMap(({ light }) => light ?? [])
        const [top] = over.sort((a, b) => b.depth - a.depth || a.to - a.from - (b.to - b.from))
        const ends = top?.isLast && top.to === to && top.depth > 0
        const first = isTarget && !arrived
        arrived ||= isTarget
        const inner = (
          <>
            {signs.map(sign => (
              <Sign mark={sign} />
            ))}
            {differs ? <b class="changed">{words}</b> : isTied ? <span class="tied">{words}</span> : words}
            {ends && <Ref light={top} />}
          </>
        )
        const content = top ? (
          <a class={`lit k-${top.kind}`} href={top.href} data-arrive={first ? '' : undefined}>
            {inner}
          </a>
        ) : (
          inner
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
    {light.note && <span class="noted"> {light.note}</span>}
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
      ) : (article.copies ?? []).length > 0 ? (
        (article.copies ?? []).map(id => <Outlet book={book} article={id} />)
      ) : null,
    ],
    ['Text', article.complete === false ? 'our copy ends early: it is cut off, or behind a wall' : null],
    [
      'Left out',
      (article.dropped ?? []).length > 0 ? (
        <button type="button" class="as-link" onClick={toDropped}>
          {count((article.dropped ?? []).length, 'stretch', 'stretches')} of the page, with reasons
        </button>
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
function toDropped(): void {
  const list = document.querySelector<HTMLDetailsElement>('#dropped')
  if (!list) return
  list.open = true
  list.scrollIntoView()
  list.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true })
}

function Dropped({ article: { dropped = [] } }: { article: Article }) {
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
