import { BUTTON_TEXT } from '../english.js'
import { dropFurniture } from './lines.js'
import { attribute, type Element } from './node.js'
import type { Box, Piece } from './piece.js'
import { dropPulled } from './pulled.js'
import type { Page } from './segment.js'
import { levelOf } from './title.js'
import { prose, runningWords, Sums, zones } from './zone.js'

/** Why each piece is not in the body; null where it is. `headline` is the index of the piece that prints the headline, or -1. */
export function readBody(page: Page, headline: number): { readonly reasons: (string | null)[]; readonly root: Box } {
  const { pieces } = page
  const hints = zones(page)
  const all = isRevealed(pieces)
  const reasons: (string | null)[] = pieces.map((piece, i) =>
    piece.hidden && !all ? 'hidden' : (hints[i]?.reason ?? null),
  )
  dropRepeated(pieces, reasons)
  const weights = new Sums(pieces, (piece, i) => (reasons[i] === null ? runningWords(piece) : 0))
  const root = rootOf(page.root, weights)
  for (let i = 0; i < pieces.length; i++) if (i < root.first || i >= root.last) reasons[i] ??= 'outside the article'
  // A heading below the text is another article's, whatever it says.
  const title = headline >= 0 && weights.of(0, headline) > weights.of(headline, pieces.length) ? -1 : headline
  dropOthers(root, pieces, reasons, weights, title)
  recoverLead(pieces, reasons, root, title)
  dropTeasers(root, pieces, reasons)
  dropFurniture(pieces, reasons, title)
  dropPulled(pieces, reasons)
  dropLoneHeadings(root, pieces, reasons)
  dropOffered(root, pieces, reasons)
  return { reasons, root }
}

/** What has a heading of its own: pictures, players, boxes between the paragraphs. */
const HEADED = /^(caption|photo credit|image|player message|newsletter|advertisement|promotion|related)$/

/** The heading of a box of which nothing else is kept goes with the rest. */
function dropLoneHeadings(root: Box, pieces: readonly Piece[], reasons: (string | null)[]): void {
  const kept = new Sums(pieces, (_, i) => (reasons[i] === null ? 1 : 0))
  const headed = new Sums(pieces, (_, i) => (HEADED.test(reasons[i] ?? '') ? 1 : 0))
  const visit = (box: Box): void => {
    const { first, last, element } = box
    if (first + 1 < last && kept.of(first, last) === 1 && element.name !== 'li' && element.name !== 'article') {
      const reason = reasons[first + 1]
      if (headed.of(first + 1, last) === last - first - 1 && reason && levelOf(pieces[first]!) > 1) {
        reasons[first] = reason
        return
      }
    }
    if (kept.of(first, last) > 0) for (const child of box.children) visit(child)
  }
  visit(root)
}

/** Words. What sells something between or below the paragraphs says it in few. */
const OFFER = 45

/** A small box with a heading and a button: it sells the outlet. */
function dropOffered(root: Box, pieces: readonly Piece[], reasons: (string | null)[]): void {
  const kept = new Sums(pieces, ({ words }, i) => (reasons[i] === null ? words : 0))
  const buttons = new Sums(pieces, (piece, i) =>
    reasons[i] !== null && piece.words <= 6 && BUTTON_TEXT.test(piece.text) ? 1 : 0,
  )
  const visit = (box: Box): void => {
    const { first, last } = box
    const words = kept.of(first, last)
    if (words === 0 || buttons.of(first, last) === 0) return
    if (words <= OFFER && words * 2 < kept.of(root.first, root.last)) {
      let top = first
      while (reasons[top] !== null) top++
      if (levelOf(pieces[top]!) > 1) {
        for (let i = first; i < last; i++) reasons[i] ??= 'appeal'
        return
      }
    }
    for (const child of box.children) visit(child)
  }
  visit(root)
}

/** Running words that make an `<article>` one of its own, where it has a headline of its own. */
const OWN = 80

/** Where a page goes on with the next article, only that counts whose headline the page is called after. */
function dropOthers(
  root: Box,
  pieces: readonly Piece[],
  reasons: (string | null)[],
  weights: Sums,
  title: number,
): void {
  if (title < 0) return
  const others: Box[] = []
  let own = false
  const visit = (box: Box): void => {
    if (box.element.name === 'article' && weights.of(box.first, box.last) >= OWN) {
      if (box.first <= title && title < box.last) {
        // What stands inside it is part of it: the posts of a live blog have headlines too.
        own = true
        return
      }
      if (pieces.slice(box.first, box.last).some(piece => levelOf(piece) === 1)) others.push(box)
    }
    for (const child of box.children) visit(child)
  }
  visit(root)
  if (!own) return
  for (const { first, last } of others) for (let i = first; i < last; i++) reasons[i] ??= 'another article'
}

/** Whether a page shows its text by a script only: most of it is hidden until then. */
function isRevealed(pieces: readonly Piece[]): boolean {
  let shown = 0
  let hidden = 0
  for (const piece of pieces) {
    const words = runningWords(piece)
    if (piece.hidden) hidden += words
    else shown += words
  }
  return hidden > shown * 2
}

/** Paragraphs between the headline and the root are the article's lead. */
function recoverLead(pieces: readonly Piece[], reasons: (string | null)[], root: Box, title: number): void {
  let head = title
  if (head < 0 || head >= root.first)
    for (let i = 0; i < root.first; i++) if (levelOf(pieces[i]!) === 1 && !pieces[i]!.hidden) head = i
  if (head < 0) return
  for (let i = head + 1; i < root.first; i++)
    if (reasons[i] === 'outside the article' && (prose(pieces[i]!) >= 12 || isPoint(pieces, i))) reasons[i] = null
}

/** One of several items of a list that say what the article says: "in short". */
function isPoint(pieces: readonly Piece[], i: number): boolean {
  const list = listOf(pieces[i]!)
  return list !== null && [pieces[i - 1], pieces[i + 1]].some(other => other !== undefined && listOf(other) === list)
}

/** Words of a point; what has fewer is a label. */
const POINT = 6

function listOf(piece: Piece): Element | null {
  if (piece.hidden || piece.words < POINT || piece.linked > 0.5) return null
  for (let e: Element | null = piece.holder, k = 0; e !== null && k < 4; e = e.parent, k++)
    if (e.name === 'li') return e.parent
  return null
}

/** A page may hold a paragraph twice, for another width of the screen or as a pull quote: the first counts. */
function dropRepeated(pieces: readonly Piece[], reasons: (string | null)[]): void {
  const seen = new Set<string>()
  const short = new Set<string>()
  let after = false
  for (const [i, piece] of pieces.entries()) {
    if (reasons[i] !== null) continue
    if (piece.words < 10) {
      // A heading goes with the repeated paragraphs around it.
      if (after && short.has(piece.text)) reasons[i] = 'repeated'
      else short.add(piece.text)
      continue
    }
    after = seen.has(piece.text)
    if (after) reasons[i] = 'repeated'
    else seen.add(piece.text)
  }
}

/** Running words. Where fewer are left beside them, boxes with linked titles are the article: the posts of a live blog. */
const LEFT = 20

/** Three boxes of one kind side by side, each with a linked title: a list of other pages. */
function dropTeasers(root: Box, pieces: readonly Piece[], reasons: (string | null)[]): void {
  const weights = new Sums(pieces, (piece, i) => (reasons[i] === null ? runningWords(piece) : 0))
  const total = weights.of(root.first, root.last)
  const isAll = (group: readonly Box[]): boolean =>
    total - group.reduce((sum, { first, last }) => sum + weights.of(first, last), 0) < LEFT
  const visit = (box: Box): void => {
    const { children } = box
    if (children.length >= 3) {
      const groups = new Map<string, Box[]>()
      for (const child of children) {
        const key = `${child.element.name} ${child.element.attributes?.class ?? ''}`
        const group = groups.get(key)
        if (group === undefined) groups.set(key, [child])
        else group.push(child)
      }
      for (const group of groups.values())
        if (
          group.length >= 3 &&
          group.filter(child => isTeaser(child, pieces)).length >= group.length * 0.8 &&
          !isAll(group)
        )
          for (const child of group) for (let i = child.first; i < child.last; i++) reasons[i] ??= 'related'
    }
    for (const child of children) visit(child)
  }
  visit(root)
}

function isTeaser(box: Box, pieces: readonly Piece[]): boolean {
  let words = 0
  let title = false
  let linked = 0
  let headed = false
  for (let i = box.first; i < box.last; i++) {
    const piece = pieces[i]!
    words += piece.words
    linked += piece.words * piece.linked
    if (piece.linked > 0.9 && piece.words >= 3 && leadsAway(piece.holder)) {
      title = true
      if (levelOf(piece) > 1) headed = true
    }
  }
  // An article inside the article, under a title that leads elsewhere, with the beginning of its text.
  if (headed && box.element.name === 'article' && words < 150) return true
  return (
    title &&
    words < 90 &&
    (box.last - box.first >= 2 || box.element.name !== 'p') &&
    linked > words * 0.25 &&
    box.element.name !== 'li'
  )
}

/** Not to a place in a page: the headline of a post in a live blog is the link to itself. */
function leadsAway(element: Element): boolean {
  const up = element.name === 'a' ? element : element.parent
  const link = up?.name === 'a' ? up : element.children.find(child => child.kind === 'element' && child.name === 'a')
  return link?.kind !== 'element' || !(attribute(link, 'href') ?? '').includes('#')
}

/** Of the running text. With less, a page's second article would be lost with its lead; with more, its frame would stay. */
const SHARE = 0.85

/** The smallest box that holds nearly all running text. */
function rootOf(page: Box, weights: Sums): Box {
  const total = weights.of(page.first, page.last)
  let box = page
  for (;;) {
    const next = box.children.find(child => weights.of(child.first, child.last) >= total * SHARE)
    if (next === undefined) return box
    box = next
  }
}
