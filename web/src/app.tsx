import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Book } from './book.js'
import { itemsOf } from './item.js'
import { arrive, follow, useRoute } from './nav.js'
import { href } from './route.js'
import { Switches, shortcutsOn, useShortcuts } from './switches.jsx'
import { seen } from './text.jsx'
import { ArticleView } from './views/article.jsx'
import { Articles } from './views/articles.jsx'
import { Findings, FindingView } from './views/findings.jsx'
import { LineageView } from './views/lineage.jsx'
import { Matrix } from './views/matrix.jsx'
import { Missing } from './views/missing.jsx'
import { Overview } from './views/overview.jsx'
import { ReadingView } from './views/reading.jsx'
import { Statements } from './views/statements.jsx'

const VIEWS = [
  ['', 'What matters'],
  ['statements', 'Statements'],
  ['matrix', 'Matrix'],
  ['articles', 'Articles'],
  ['findings', 'Findings'],
  ['lineage', 'Lineage'],
] as const

/** Which of the views a page belongs to, for the navigation. */
const HOME: ReadonlyMap<string, string> = new Map([
  ['reading', 'statements'],
  ['article', 'articles'],
  ['finding', 'findings'],
])

export function App({ book }: { book: Book }) {
  const route = useRoute()
  const items = useMemo(() => itemsOf(book), [book])
  const main = useRef<HTMLElement>(null)
  const [help, setHelp] = useState(false)
  const [view = '', one = '', two] = route.path
  const address = `${route.path.join('/')}?${route.query}`
  useLayoutEffect(() => {
    const title = main.current?.querySelector('h1')?.textContent ?? ''
    const story = book.edition.story.title ?? 'Variorum'
    document.title = seen(view === '' ? `${story} · Variorum` : `${title} · ${story}`)
    arrive(location.hash)
  }, [address])
  useShortcuts(key => {
    if (key === '?') setHelp(true)
    else if (key === '/') {
      const field = document.querySelector<HTMLInputElement>('#find')
      if (field) field.select()
      else follow(href(['articles']))
    } else if (VIEWS[Number(key) - 1]) follow(href([VIEWS[Number(key) - 1]?.[0] ?? ''].filter(Boolean)))
  })
  const props = { book, items, route }
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: it does lead to a place in the page, but the address is the view's. */}
      <a class="skip" href="#main" onClick={skip}>
        Skip to the text
      </a>
      <header class="top">
        <p class="wordmark">Variorum</p>
        <nav aria-label="Views">
          <ul>
            {VIEWS.map(([path, name]) => (
              <li key={path}>
                <a
                  href={href(path ? [path] : [])}
                  aria-current={(HOME.get(view) ?? view) === path ? 'page' : undefined}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Switches openHelp={() => setHelp(true)} />
      </header>
      <main id="main" ref={main} tabIndex={-1} class={`view-${view || 'overview'}`}>
        {view === '' && <Overview {...props} />}
        {view === 'statements' && <Statements {...props} />}
        {view === 'matrix' && <Matrix {...props} />}
        {view === 'articles' && <Articles {...props} />}
        {view === 'findings' && <Findings {...props} />}
        {view === 'lineage' && <LineageView {...props} />}
        {view === 'reading' && <ReadingView key={address} book={book} items={items} segment={one} article={two} />}
        {view === 'article' && <ArticleView key={address} book={book} items={items} id={one} route={route} />}
        {view === 'finding' && <FindingView key={address} book={book} items={items} index={one} />}
        {!VIEWS.some(([path]) => path === view) && !HOME.has(view) && <Missing what="view" />}
      </main>
      <footer class="bottom">
        <p>
          Every line points at the words it rests on. Variorum shows readings; it does not rate outlets. Press{' '}
          <kbd>?</kbd> for the keys.
        </p>
      </footer>
      {help && <Help close={() => setHelp(false)} />}
    </>
  )
}

function skip(event: Event): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#main')?.focus()
}

const KEYS = [
  ['1 to 6', 'the six views'],
  ['/', 'find words in this view'],
  ['Arrow keys, Home, End', 'from cell to cell in the matrix'],
  ['Enter', 'open a line, a cell or a passage'],
  ['Alt and Left', 'back to where you were'],
  ['?', 'this help'],
] as const

function Help({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [on, setOn] = useState(shortcutsOn.get())
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="help">
      <h2 id="help">Keys</h2>
      <dl>
        {KEYS.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={event => {
            shortcutsOn.set(event.currentTarget.checked)
            setOn(event.currentTarget.checked)
          }}
        />{' '}
        Single keys act as shortcuts
      </label>
      <h2>Signs</h2>
      <p>
        In an apparatus, what stands before <span class="bracket">]</span> is the base text, what follows is what the
        outlets with these letters print instead. <span class="versus">±</span> stands where as many print one thing as
        another, and nobody can tell which was said. <span class="doubt">?</span> behind a speaker means: probably.
      </p>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  )
}
