import type { Furniture } from './furniture.js'
import { dateLine } from './masthead.js'
import type { Role } from './role.js'
import { isDropped } from './role.js'
import type { Unit } from './unit.js'
import { endsSentence, isListItem, isProse, isQuoted, wordCount } from './unit.js'

/** Lines in a row that make a menu: an article's own list is shorter, or a line that ends in a colon stands above it. */
const MENU = 6
/** Lines in a row that part an article from what stands above or below it. */
const WALL_OF_LINES = 12

/**
 * Drops menus, lists of products and the like below the headline: many short lines in a row that are no sentences.
 * What little running text stands before a long one, or behind it, is the page's and not the article's.
 */
export function dropMenus(
  page: readonly Unit[],
  kinds: readonly (Furniture | null)[],
  roles: (Role | null)[],
  from: number,
): void {
  const prose = page.map((unit, i) =>
    roles[i] === null && kinds[i] === null && isProse(unit.text) ? wordCount(unit.text) : 0,
  )
  const total = prose.slice(from).reduce((a, b) => a + b, 0)
  let before = 0
  for (let i = from; i < page.length; i++) {
    before += prose[i]!
    let to = i
    while (to < page.length && isShort(page[to]!, roles[to]!)) to++
    if (to === i) continue
    const count = page.slice(i, to).filter((_, j) => roles[i + j] === null).length
    const introduced = i > from && /[:：]$/.test(page[i - 1]!.text)
    if (count >= MENU && !introduced) {
      // The line right above running text is its heading.
      const last = to < page.length && to - i < WALL_OF_LINES * 2 && isProse(page[to]!.text) ? to - 1 : to
      for (let j = i; j < last; j++) roles[j] ??= { drop: 'navigation' }
      if (count >= WALL_OF_LINES) {
        const after = total - before
        if (before < after * 0.15) for (let j = from; j < i; j++) roles[j] ??= { drop: 'above the article' }
        else if (after < before * 0.1) {
          for (let j = last; j < page.length; j++) roles[j] ??= { drop: kinds[j]?.reason ?? 'below the article' }
          return
        }
      }
    }
    i = to - 1
  }
}

function isShort({ text }: Unit, role: Role | null): boolean {
  if (role !== null) return isDropped(role) && wordCount(text) <= 12
  return (
    wordCount(text) <= 10 &&
    (!endsSentence(text) || dateLine(text) !== null) &&
    !isListItem(text) &&
    !isQuoted(text) &&
    !/[:;,”"]$/.test(text)
  )
}
