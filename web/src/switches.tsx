import { useEffect, useLayoutEffect, useState } from 'preact/hooks'

/** A choice that is kept in the browser, where it lets a file keep one. */
const kept = (name: string, before: string) => ({
  get(): string {
    try {
      return localStorage.getItem(`variorum.${name}`) ?? before
    } catch {
      return before
    }
  },
  set(value: string): void {
    try {
      localStorage.setItem(`variorum.${name}`, value)
    } catch {
      // A browser that keeps nothing for files: the choice holds as long as the page is open.
    }
  },
})

const theme = kept('theme', 'auto')
const shortcuts = kept('shortcuts', 'on')
let now = shortcuts.get() === 'on'

export const shortcutsOn = {
  get: (): boolean => now,
  set(on: boolean): void {
    now = on
    shortcuts.set(on ? 'on' : 'off')
  },
}

/** The colours one can choose: how each is called, and which comes next. */
const COLOURS: ReadonlyMap<string, { readonly says: string; readonly next: string }> = new Map([
  ['auto', { says: 'as the system', next: 'light' }],
  ['light', { says: 'light', next: 'dark' }],
  ['dark', { says: 'dark', next: 'auto' }],
])

export function Switches({ openHelp }: { openHelp: () => void }) {
  const [chosen, setChosen] = useState(theme.get())
  useLayoutEffect(() => {
    if (chosen === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = chosen
    theme.set(chosen)
  }, [chosen])
  return (
    <div class="switches">
      <button type="button" class="theme" onClick={() => setChosen(COLOURS.get(chosen)?.next ?? 'auto')}>
        Colours: {COLOURS.get(chosen)?.says ?? chosen}
      </button>
      <button type="button" onClick={openHelp} aria-haspopup="dialog">
        Keys
      </button>
    </div>
  )
}

/** Calls back for a single key, unless somebody is typing, or wants no shortcuts. */
export function useShortcuts(act: (key: string) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || !/^[1-6/?]$/.test(event.key)) return
      if (!shortcutsOn.get() || document.querySelector('dialog[open]')) return
      if (event.target instanceof Element && event.target.matches('input, select, textarea')) return
      event.preventDefault()
      act(event.key)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  })
}
