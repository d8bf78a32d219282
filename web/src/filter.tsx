import { useEffect, useRef, useState } from 'preact/hooks'
import type { Book } from './book.js'
import { replaceWith } from './nav.js'
import { href, type Route } from './route.js'
import { speakerText } from './speaker.jsx'
import { seen } from './text.js'
import { folded } from './words.js'

/** What the reader looks for; empty where anything will do. It stands in the address. */
export interface Filter {
  readonly q: string
  readonly outlet: string
  readonly speaker: string
  readonly kind: string
}

export const filterOf = ({ query }: Route): Filter => ({
  q: folded(query.get('q') ?? '').trim(),
  outlet: query.get('outlet') ?? '',
  speaker: query.get('speaker') ?? '',
  kind: query.get('kind') ?? '',
})

/** Speakers without a name are one choice. */
const UNKNOWN = '?'
export const speakerKey = (person: string | null): string => person ?? UNKNOWN

const isEmpty = ({ q, outlet, speaker, kind }: Filter): boolean => !q && !outlet && !speaker && !kind

interface FilterBarProps {
  readonly book: Book
  readonly route: Route
  readonly kinds: readonly string[]
  /** What is shown, in words. */
  readonly shown: string
  readonly only?: readonly (keyof Filter)[]
}

export function FilterBar({ book, route, kinds, shown, only = ['q', 'outlet', 'speaker', 'kind'] }: FilterBarProps) {
  const set = (name: string, value: string): void => {
    const query = Object.fromEntries(route.query)
    replaceWith(href(route.path, { ...query, [name]: value }))
  }
  const filter = filterOf(route)
  const [wanted, setWanted] = useState(false)
  const isOpen = wanted || Boolean(filter.outlet || filter.speaker || filter.kind)
  // Those who are named for certain come first, and name the choice.
  const speakers = new Map<string, string>()
  for (const entry of book.statements) {
    const key = speakerKey(entry.statement.person)
    if (!speakers.has(key)) speakers.set(key, speakerText(entry))
  }
  return (
    <search class={isOpen ? 'filters is-open' : 'filters'}>
      {only.includes('q') && <SearchBox value={route.query.get('q') ?? ''} set={value => set('q', value)} />}
      {only.includes('outlet') && (
        <Choice
          name="Outlet"
          value={filter.outlet}
          set={value => set('outlet', value)}
          options={book.columns.map(({ id, siglum, label }) => [id, `${siglum} ${label}`])}
        />
      )}
      {only.includes('speaker') && (
        <Choice name="Speaker" value={filter.speaker} set={value => set('speaker', value)} options={[...speakers]} />
      )}
      {only.includes('kind') && (
        <Choice
          name="Kind"
          value={filter.kind}
          set={value => set('kind', value)}
          options={kinds.map(kind => [kind, kind])}
        />
      )}
      <button type="button" class="more" aria-expanded={isOpen} onClick={() => setWanted(!isOpen)}>
        Filter
      </button>
      <p class="shown">
        <output aria-live="polite">{shown}</output>
        {!isEmpty(filter) && (
          <>
            {' '}
            <a href={href(route.path)}>Show all</a>
          </>
        )}
      </p>
    </search>
  )
}

function SearchBox({ value, set }: { value: string; set: (value: string) => void }) {
  const [typed, setTyped] = useState(value)
  const told = useRef(value)
  useEffect(() => {
    if (value !== told.current) setTyped(value)
    told.current = value
  }, [value])
  useEffect(() => {
    if (typed === told.current) return
    const timer = setTimeout(() => {
      told.current = typed
      set(typed)
    }, 150)
    return () => clearTimeout(timer)
  })
  return (
    <label class="field find">
      <span>
        Find words <kbd>/</kbd>
      </span>
      <input
        type="search"
        id="find"
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
        autocomplete="off"
        spellcheck={false}
      />
    </label>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly value: string
  readonly set: (value: string) => void
  readonly options: readonly (readonly [string, string])[]
}

const Choice = ({ name, value, set, options }: ChoiceProps) => (
  <label class="field">
    <span>{name}</span>
    <select value={value} onChange={event => set(event.currentTarget.value)}>
      <option value="">all</option>
      {options.map(([key, text]) => (
        <option value={key} selected={key === value}>
          {seen(text)}
        </option>
      ))}
    </select>
  </label>
)
