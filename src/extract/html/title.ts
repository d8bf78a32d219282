import { words } from '../unit.js'
import type { Head } from './head.js'
import type { Element, Mapped } from './node.js'
import type { Piece } from './piece.js'
import { fold, meta, text } from './said.js'

/** The headline, with the piece that prints it, or the place in the head that names it. */
export interface Title {
  readonly mapped: Mapped | null
  readonly text: string | null
  /** The index of the piece that prints it; -1 where none does. */
  readonly at: number
}

/**
 * The headline as the page prints it: the first-level heading that says what the head says; else another heading or
 * line that does; else the only first-level heading; else what the head says, without the outlet's name.
 */
export function readTitle(head: Head, pieces: readonly Piece[], outlet: string | null): Title {
  const tag = head.title === null ? null : titleText(head.title)
  const named = [text(head.article.headline), meta(head, 'og:title'), meta(head, 'twitter:title'), tag?.text ?? null]
    .filter(value => value !== null)
    .map(value => withoutOutlet(value, outlet))
  const heads = pieces.flatMap((piece, at) => (levelOf(piece) === 1 && !piece.hidden ? [{ piece, at }] : []))
  const shown = (piece: Piece, at: number): Title => ({ mapped: piece, text: piece.text, at })
  for (const name of named) for (const { piece, at } of heads) if (sameTitle(piece.text, name)) return shown(piece, at)
  const given = named[0] ?? null
  for (const name of named) {
    const at = pieces.findIndex(
      piece => piece.words >= 3 && isSame(piece.text, name) && (levelOf(piece) > 0 || piece.linked < 0.5),
    )
    if (at >= 0 && levelOf(pieces[at]!) > 0) return shown(pieces[at]!, at)
  }
  const long = heads.filter(({ piece }) => piece.words >= 3)
  const close =
    long.find(({ piece }) => given === null || shared(piece.text, given) >= 0.5) ??
    (long.length === 1 ? long[0] : undefined)
  if (close !== undefined) return shown(close.piece, close.at)
  if (given === null)
    return heads.length > 0 ? shown(heads[0]!.piece, heads[0]!.at) : { mapped: null, text: null, at: -1 }
  const at = pieces.findIndex(piece => isSame(piece.text, given))
  return { mapped: null, text: given, at }
}

/** The text of a `<title>`, white space folded. */
function titleText(element: Element): { text: string } {
  return {
    text: element.children
      .map(child => (child.kind === 'text' ? child.text : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  }
}

/** 1 to 6 for a heading, else 0. */
export function levelOf(piece: Piece): number {
  for (let e: Element | null = piece.holder; e !== null; e = e.parent)
    if (/^h[1-6]$/.test(e.name)) return Number(e.name[1])
  return 0
}

/** Folding changes no length by much, and is dear. */
function isSame(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) < 6 && fold(a) === fold(b)
}

function sameTitle(printed: string, named: string): boolean {
  const a = fold(printed)
  const b = fold(named)
  if (a === b) return true
  if (words(a).length < 3) return false
  return b.startsWith(a) || (a.startsWith(b) && words(b).length >= 4) || (shared(a, b) >= 0.8 && shared(b, a) >= 0.8)
}

/** The share of the words of `a` that are in `b`. */
function shared(a: string, b: string): number {
  const there = new Set(words(fold(b)))
  const own = words(fold(a))
  return own.length === 0 ? 0 : own.filter(word => there.has(word)).length / own.length
}

function withoutOutlet(title: string, outlet: string | null): string {
  if (outlet !== null) {
    const escaped = outlet.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    const cut = title.replace(new RegExp(`\\s*(?:[|–—:·•»-]|::)\\s*(?:the )?${escaped}\\s*$`, 'i'), '')
    if (cut !== title && cut !== '') return cut
  }
  const cut = title.replace(/\s+(?:\||»|•|·|::)\s+[^|»•·]{2,40}$/, '')
  if (cut !== title) return cut
  const dashed = /^(.{15,}\S)\s+[-–—]\s+([^-–—]{2,35})$/.exec(title)
  return dashed && words(dashed[2]!).length <= 4 && words(dashed[1]!).length >= 4 && /^\p{Lu}/u.test(dashed[2]!)
    ? dashed[1]!
    : title
}
