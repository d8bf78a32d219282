import type { Head } from './head.js'
import { hyphened } from './hint.js'
import type { Element } from './node.js'
import { attribute } from './node.js'
import type { Piece } from './piece.js'
import { fold, meta, text } from './said.js'
import { levelOf } from './title.js'

const NAMES =
  /(^|-)(standfirst|dek|deck|sub-?(title|headline|heading|head|hed)|strap-?line|article-?(summary|intro|lead|lede|dek|subtitle|description|excerpt)|(post|entry|story|headline|content)-?(summary|excerpt|dek|subtitle|intro|description|lede)|(article|field|post|story|page|entry)-teaser|summary|excerpt|lede|blurb)(-|$)/

/**
 * The sentence between headline and body that sums up the article: its element is called so, or the head describes the
 * page with it and it is no paragraph of the body. The index of its piece, or -1.
 */
export function findStandfirst(
  head: Head,
  pieces: readonly Piece[],
  title: number,
  reasons: readonly (string | null)[],
): number {
  if (title < 0) return -1
  const described = [
    text(head.article.alternativeHeadline),
    text(head.article.description),
    meta(head, 'og:description'),
    meta(head, 'description'),
  ]
    .filter(value => value !== null)
    .map(fold)
  const second = text(head.article.alternativeHeadline)
  const alternative = second === null ? null : fold(second)
  let prose = 0
  for (let i = title + 1; i < Math.min(pieces.length, title + 25); i++) {
    const piece = pieces[i]!
    const count = piece.words
    if (piece.hidden || count < 4 || count > 80 || piece.linked > 0.5) continue
    const level = levelOf(piece)
    if (prose === 0 && level !== 1 && isCalled(pieces, i) && !isAmong(pieces, i)) return i
    if (alternative !== null && fold(piece.text) === alternative) return i
    const folded = fold(piece.text)
    const same = described.some(
      value =>
        value === folded ||
        (folded.length > 40 &&
          (value.startsWith(folded) || folded.startsWith(value.replace(/(?<!\s)\s*(…|\.\.\.)$/, '')))),
    )
    if (same && prose === 0 && (level >= 2 || isApart(pieces, i, reasons))) return i
    if (
      level >= 2 &&
      prose === 0 &&
      count >= 6 &&
      i <= title + 2 &&
      reasons[i] !== null &&
      !/^(related|navigation|share)$/.test(reasons[i]!)
    )
      return i
    if (level >= 2 && prose === 0 && count >= 8 && i === title + 1) return i
    if (reasons[i] === null && count >= 12) prose++
    if (prose > 0) return -1
  }
  return -1
}

/** Words in an element from one of its pieces on, as far as it matters. */
function wordsFrom(pieces: readonly Piece[], from: number, element: Element): number {
  let words = 0
  for (let i = from; i < pieces.length && words <= LONGEST; i++) {
    let e: Element | null = pieces[i]!.holder
    while (e !== null && e.depth > element.depth) e = e.parent
    if (e !== element) break
    words += pieces[i]!.words
  }
  return words
}

/** Whether it is one of several items of a list. */
function isAmong(pieces: readonly Piece[], i: number): boolean {
  const item = itemOf(pieces[i]!)
  if (item === null) return false
  return [pieces[i - 1], pieces[i + 1]].some(other => {
    const beside = other === undefined ? null : itemOf(other)
    return beside !== null && beside !== item && beside.parent === item.parent
  })
}

function itemOf(piece: Piece): Element | null {
  for (let e: Element | null = piece.holder, k = 0; e !== null && k < 4; e = e.parent, k++)
    if (e.name === 'li') return e
  return null
}

/** Words. What is called a summary and holds more holds the article with it. */
const LONGEST = 120

function isCalled(pieces: readonly Piece[], i: number): boolean {
  let element: Element | null = pieces[i]!.holder
  for (let k = 0; k < 3 && element !== null; k++, element = element.parent) {
    const name = hyphened(
      `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'data-testid') ?? ''}`,
    )
    if (
      NAMES.test(name.replace(/with-summary/g, '')) ||
      /(^|\s)(alternativeheadline|description)(\s|$)/i.test(attribute(element, 'itemprop') ?? '')
    )
      return wordsFrom(pieces, i, element) <= LONGEST
    if (element.name === 'article' || element.name === 'main') return false
  }
  return false
}

/** The element of a paragraph: what stands inside it in a type of its own is set apart. */
function standing({ holder }: Piece): Element {
  let e = holder
  while (!e.block && e.parent !== null && (e.name === 'span' || e.name === 'font')) e = e.parent
  return e
}

/** Whether the next running text stands in another box: body paragraphs are brothers. */
function isApart(pieces: readonly Piece[], i: number, reasons: readonly (string | null)[]): boolean {
  const own = standing(pieces[i]!)
  for (let j = i + 1; j < Math.min(pieces.length, i + 12); j++) {
    if (reasons[j] !== null || pieces[j]!.words < 12) continue
    return standing(pieces[j]!).parent !== own.parent
  }
  return false
}
