import { useEffect, useState } from 'preact/hooks'
import { parseRoute, type Route } from './route.js'

/** How far each address was scrolled when it was left. */
const scrolled = new Map<string, number>()

/** None before the first view was drawn. */
let current: string | null = null
let followed = false
let replaced = false

/** The route that the address names; follows links, Back and Forward. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    history.scrollRestoration = 'manual'
    const click = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('a[href^="#/"]')) followed = true
    }
    const scroll = (): void => {
      // Between two addresses it is nobody's: the view is the one of the address that was left.
      if (location.hash === current) scrolled.set(current, scrollY)
    }
    const change = (): void => setHash(location.hash)
    addEventListener('click', click, true)
    addEventListener('scroll', scroll, { passive: true })
    addEventListener('hashchange', change)
    return () => {
      removeEventListener('click', click, true)
      removeEventListener('scroll', scroll)
      removeEventListener('hashchange', change)
    }
  }, [])
  return parseRoute(hash)
}

const samePlace = (a: string, b: string): boolean => parseRoute(a).path.join('/') === parseRoute(b).path.join('/')

/**
 * After a view was drawn: a link leads to the top of its view, or to the place that it names; Back leads to where the
 * reader was, with the link in focus that had led away. A change of filter moves nothing.
 */
export function arrive(hash: string): void {
  const left = current
  const byLink = followed
  const byFilter = replaced
  current = hash
  followed = false
  replaced = false
  const named = document.querySelector<HTMLElement>('[data-arrive]')
  if (left === hash) return
  if (byFilter) return
  if (left === null) {
    if (named) bring(named)
    return
  }
  if (!byLink && (scrolled.has(hash) || !named)) {
    returnTo(scrolled.get(hash) ?? 0, left)
    return
  }
  if (samePlace(left, hash) && !named) return
  if (named) bring(named)
  else {
    scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }
}

function bring(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
}

/** Long views are mounted step by step: it waits for the place, but not for ever. */
function returnTo(y: number, left: string, tries = 60): void {
  scrollTo(0, y)
  const link = document.querySelector<HTMLElement>(`main a[href="${CSS.escape(left || '#/')}"]`)
  if ((Math.abs(scrollY - y) > 2 || !link) && tries > 0) {
    const before = current
    requestAnimationFrame(() => {
      if (current === before) returnTo(y, left, tries - 1)
    })
    return
  }
  const target = link ?? document.querySelector<HTMLElement>('main h1')
  target?.focus({ preventScroll: true })
}

/** Goes to an address as a link would. */
export function follow(hash: string): void {
  if (hash === location.hash) return
  followed = true
  location.hash = hash
}

/** Goes to an address without leaving one behind: for filters, which Back should not undo letter by letter. */
export function replaceWith(hash: string): void {
  if (hash === location.hash) return
  replaced = true
  location.replace(hash)
}
