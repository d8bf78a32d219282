import { findDate } from '../date.js'
import { TITLE_LABEL } from '../english.js'
import { wordCount, words } from '../unit.js'
import type { Head } from './head.js'
import type { Element, Mapped } from './node.js'
import type { Piece } from './piece.js'
import { part } from './piece.js'
import { fold, meta, text } from './said.js'

/** The headline, with the piece that prints it, or the place in the head that names it. */
export interface Title {
  readonly mapped: Mapped | null
  readonly text: string | null
  /** The index of the piece that prints it; -1 where none does. */
  readonly at: number
}

/**
 * The headline as the page prints it: the heading that says what the head says, one of the first level where there are
 * two; else a first-level heading that says nearly the same; else a line that says it; else the only first-level
 * heading; else what the head says, without the outlet's name.
 */
export function readTitle(head: Head, pieces: readonly Piece[], outlet: string | null): Title {
  const tag = head.title === null ? null : titleText(head.title)
  const named = [text(head.article.headline), meta(head, 'og:title'), meta(head, 'twitter:title'), tag?.text ?? null]
    .filter(value => value !== null)
    .filter(value => value.length <= LONGEST_TITLE)
    .map(value => withoutOutlet(value, outlet))
  const given = named[0] ?? null
  const heads = pieces.flatMap((piece, at) =>
    levelOf(piece) === 1 && !piece.hidden && piece.text.length <= LONGEST_TITLE ? [{ piece, at }] : [],
  )
  const shown = (at: number): Title => ({ ...printed(pieces[at]!, named, outlet), at })
  const among = (fits: (piece: Piece, name: string) => boolean): number => {
    for (const name of named) {
      const found = heads.find(({ piece }) => fits(piece, name))
      if (found !== undefined) return found.at
    }
    return -1
  }
  const exact = among((piece, name) => isSame(piece.text, name))
  if (exact >= 0) return shown(exact)
  const near = among((piece, name) => sameTitle(piece.text, name))
  for (const name of named) {
    const at = pieces.findIndex(
      (piece, i) =>
        piece.words >= 3 &&
        (near < 0 || i <= near + NEAR) &&
        isSame(piece.text, name) &&
        levelOf(piece) > 0 &&
        !piece.hidden &&
        piece.linked < 0.5,
    )
    if (at >= 0) return shown(at)
  }
  if (near >= 0) return shown(near)
  const long = heads.filter(({ piece }) => piece.words >= 3 && piece.words <= LONGEST)
  const related = long.find(({ piece }) => given === null || shared(piece.text, given) >= 0.5)
  if (related !== undefined) return shown(related.at)
  const lone = long.length === 1 ? long[0]! : undefined
  const line = given === null ? -1 : pieces.findIndex(piece => piece.linked < 0.5 && isSame(piece.text, given))
  // A lone heading behind the line that the head names is the footer's.
  if (lone !== undefined && (line < 0 || lone.at <= line + NEAR)) return shown(lone.at)
  if (heads.length === 0 && line < 0 && tag !== null) {
    const parts = partsOf(tag.text)
    const at = pieces.findIndex(piece => piece.linked < 0.5 && parts.some(name => isSame(piece.text, name)))
    if (at >= 0) return { mapped: pieces[at]!, text: pieces[at]!.text, at }
  }
  const word = heads.length === 1 && named.some(name => startsWithWords(fold(name), fold(heads[0]!.piece.text)))
  if (word || (given === null && heads.length > 0)) return shown(heads[0]!.at)
  return { mapped: null, text: given, at: line }
}

/** What stands before and behind each sign that may part an outlet's name from a headline, if it may be a headline. */
function partsOf(title: string): readonly string[] {
  const signs = [...title.slice(0, LONGEST_TITLE).matchAll(/(?<!\s)\s+(?:[|–—:·•»-]|::)\s+|:\s+/g)].slice(0, 6)
  return signs
    .flatMap(sign => [title.slice(sign.index + sign[0].length), title.slice(0, sign.index)])
    .filter(part => wordCount(part) >= 4)
}

/** What stands beside a headline is an outlet's name, or nothing that a name is looked for in. */
const LONGEST_BESIDE = 200

/** The name that a page's `<title>` puts beside the headline: "Where is the bus? | Wexcombe Courier". */
export function outletBeside(head: Head, title: string | null): string | null {
  if (title === null) return null
  for (const given of [head.title === null ? null : titleText(head.title).text, meta(head, 'og:title')]) {
    const at = given === null ? -1 : given.indexOf(title)
    if (at < 0) continue
    const rest = at === 0 ? given!.slice(title.length) : given!.slice(0, at)
    if (rest.length > LONGEST_BESIDE) continue
    const name = (at === 0 ? /\s[|–—·•»-]\s+([^|–—·•»]{3,40})$/ : /^([^|–—·•»]{3,40}?)\s+[|–—:·•»-]\s+$/)
      .exec(rest)?.[1]
      ?.trim()
    if (name !== undefined && wordCount(name) <= 5 && /^[\p{Lu}\d]/u.test(name) && !/[.?!]$/.test(name)) return name
  }
  return null
}

function startsWithWords(text: string, start: string): boolean {
  return text.startsWith(start) && !/^[\p{L}\p{N}]/u.test(text.slice(start.length))
}

/** UTF-16 units. Patterns that look for the last of many signs take long on what is no headline. */
const LONGEST_TITLE = 1000
/** Pieces between a heading and the one that repeats it. */
const NEAR = 25
/** Words. What is longer is a standfirst, whatever its tag says. */
const LONGEST = 30

/** What may stand before a headline and is none of it: nothing, the kind of the page, a date. */
function isLabel(text: string): boolean {
  const bare = text.trim()
  if (TITLE_LABEL.test(bare)) return true
  const date = findDate(bare)
  return date !== null && wordCount(bare.slice(0, date.from) + bare.slice(date.to)) === 0
}

/** A heading without the label before it or behind it, where the head names what stands between. */
function printed(piece: Piece, named: readonly string[], outlet: string | null): Pick<Title, 'mapped' | 'text'> {
  const lower = piece.text.toLowerCase()
  let from = 0
  let to = piece.text.length
  for (const name of named) {
    const at = lower.indexOf(name.toLowerCase())
    if (at < 0 || wordCount(name) < 3) continue
    const behind = lower.slice(at + name.length)
    if (!isLabel(piece.text.slice(0, at)) || !/^(\s*[|([].*)?$/s.test(behind)) continue
    from = at
    to = at + name.length
    break
  }
  const bare = withoutOutlet(piece.text.slice(from, to), outlet, false)
  to = from + bare.length
  if (from === 0 && to === piece.text.length) return { mapped: piece, text: piece.text }
  return { mapped: part(piece, from, to), text: bare }
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
  for (let e: Element | null = piece.holder; e !== null; e = e.parent) {
    const { name } = e
    if (name.length !== 2 || name[0] !== 'h') continue
    const level = name.charCodeAt(1) - 48
    if (level >= 1 && level <= 6) return level
  }
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
  if (wordCount(a) < 3) return false
  return b.startsWith(a) || (a.startsWith(b) && wordCount(b) >= 4) || (shared(a, b) >= 0.8 && shared(b, a) >= 0.8)
}

/** The share of the words of `a` that are in `b`. */
function shared(a: string, b: string): number {
  const there = new Set(words(fold(b)))
  const own = words(fold(a))
  return own.length === 0 ? 0 : own.filter(word => there.has(word)).length / own.length
}

/** `dashes`: a dash before the last words parts the outlet's name from the headline. In a printed one it need not. */
function withoutOutlet(title: string, outlet: string | null, dashes = true): string {
  if (title.length > LONGEST_TITLE) return title
  const bare = title.trimEnd()
  if (outlet !== null && bare.slice(-outlet.length).toLowerCase() === outlet.toLowerCase()) {
    const before = bare.slice(0, -outlet.length)
    const cut = before.replace(/(?:(?<!\s)\s+)?(?:[|–—:·•»-]|::)\s*(?:the )?$/i, '')
    if (cut !== before && cut !== '') return withoutOutlet(cut, outlet, dashes)
  }
  const cut = title.replace(/(?<!\s)\s+(?:\||»|•|·|::)\s+[^|»•·]{2,40}$/, '')
  if (cut !== title) return wordCount(cut) >= 4 ? withoutOutlet(cut, null, false) : dashes ? cut : title
  const dashed = dashes ? /^(.{15,}\S)\s+[-–—]\s+([^-–—]{2,35})$/.exec(title) : null
  return dashed && wordCount(dashed[2]!) <= 4 && wordCount(dashed[1]!) >= 4 && /^\p{Lu}/u.test(dashed[2]!)
    ? dashed[1]!
    : title
}
