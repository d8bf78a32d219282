import { byline, isName } from '../masthead.js'
import { isTitleLike, words } from '../unit.js'
import { AUTHOR_PAGE, type Head } from './head.js'
import { hyphened } from './hint.js'
import type { Element } from './node.js'
import { attribute, textOf } from './node.js'
import type { Piece } from './piece.js'
import { fold, meta, outletOf, resolve, text } from './said.js'

/** Who wrote it, by the same order of trust as everything else; a person before the outlet's own name. */
export function authorsOf(
  head: Head,
  pieces: readonly Piece[],
  near: readonly Piece[],
  start: number,
  body: number,
): readonly string[] {
  const linked = [head.article.author ?? head.article.creator]
    .flat()
    .map(item => (typeof item === 'string' ? text(item) : text(resolve(head, item)?.name)))
    .filter(name => name !== null)
  const sources: readonly (() => readonly string[])[] = [
    () => linked.flatMap(splitNames),
    () =>
      splitNames(
        meta(
          head,
          'author',
          'article:author',
          'parsely-author',
          'sailthru.author',
          'dc.creator',
          'dcterms.creator',
          'byl',
          'article:author_name',
          'citation_author',
          'og:article:author',
          'cxenseparse:author',
        ),
      ),
    () =>
      splitNames(/written by|author/i.test(meta(head, 'twitter:label1') ?? '') ? meta(head, 'twitter:data1') : null),
    () => microdataAuthors(head),
    () => near.flatMap(piece => (piece.words < 30 ? (byline(piece.text) ?? []) : [])),
    () => linkedAuthors(head, near),
    () => hintedAuthors(pieces, start, body),
    () => pieces.flatMap((_, i) => signedBy(pieces, i)),
    () => pieces.slice(0, 80).flatMap(piece => (piece.words < 20 ? (byline(piece.text) ?? []) : [])),
  ]
  const own = fold(outletOf(head) ?? '')
  // The outlet's name as author is what a program filled in, where the page prints a person.
  let first: readonly string[] | null = null
  for (const source of sources) {
    const list = [...new Set(source())].filter(isAuthor)
    if (list.some(name => fold(name) !== own && isPerson(name))) return list
    if (first === null && list.length > 0) first = list
  }
  if (first !== null) return first
  // A name alone right above or below the headline.
  const alone = pieces.slice(Math.max(0, start - 2), Math.max(start, Math.min(body, start + 8)))
  const bare = alone.flatMap(piece => (isName(piece.text) ? [piece.text] : []))
  return bare.slice(0, 1)
}

function isPerson(name: string): boolean {
  return isName(name) || /^\p{Lu}[\p{L}'’.-]+( \p{L}[\p{L}'’.-]*){1,4}$/u.test(name)
}

function isAuthor(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 80 &&
    !/^https?:|@|^\d+$|^(admin|administrator|webmaster|user|null|undefined|none|unknown|editor|by|written by|posted by|author)$/i.test(
      name,
    ) &&
    words(name).length <= 8
  )
}

function splitNames(value: string | null): string[] {
  if (value === null || /^https?:/i.test(value)) return []
  const bare = value.replace(/^\s*(written |posted |authored )?by:?\s+/i, '').replace(/\s+/g, ' ')
  return bare
    .split(/\s*(?:;|\||\s(?:and|&)\s)\s*|,\s+(?=\p{Lu}[\p{L}'’.-]+ \p{Lu})/u)
    .map(name =>
      name
        .replace(/^(and|by) /i, '')
        .replace(/[,\s]+$/, '')
        .trim(),
    )
    .filter(name => name !== '')
}

function microdataAuthors(head: Head): string[] {
  const found = head.marked.filter(
    element =>
      /\bauthor\b/i.test(attribute(element, 'rel') ?? '') ||
      (attribute(element, 'itemprop') ?? '').toLowerCase().split(/\s+/).includes('author'),
  )
  return found.flatMap(element => {
    const named = head.marked.find(
      inner =>
        inner.from > element.from && inner.to <= element.to && attribute(inner, 'itemprop')?.toLowerCase() === 'name',
    )
    const value = text(attribute(named ?? element, 'content') ?? textOf(named ?? element))
    return value !== null && words(value).length <= 8 ? splitNames(value) : []
  })
}

/** Links to the pages of writers around the headline. */
function linkedAuthors(head: Head, near: readonly Piece[]): string[] {
  const from = near[0]?.runs[1] ?? 0
  const to = near.at(-1)?.runs.at(-1) ?? 0
  return head.marked
    .filter(e => e.name === 'a' && e.from >= from && e.from <= to && AUTHOR_PAGE.test(attribute(e, 'href') ?? ''))
    .flatMap(e => splitNames(text(textOf(e))))
    .filter(isPerson)
}

/** "Written by Ann Poe", or "Written by" with the name on the next line, wherever it stands. */
function signedBy(pieces: readonly Piece[], i: number): readonly string[] {
  const { text: line, words: count } = pieces[i]!
  if (count > 20 || !/^(written|story|words|article|posted|reported|published)? ?by\b/i.test(line)) return []
  const next = pieces[i + 1]?.text ?? ''
  return /\bby:?$/i.test(line) ? splitNames(next).filter(isPerson) : (byline(line) ?? [])
}

/** Short lines around the headline whose element is called an author's. */
function hintedAuthors(pieces: readonly Piece[], start: number, body: number): string[] {
  const out: string[] = []
  for (let i = Math.max(0, start - 6); i < Math.min(pieces.length, Math.max(body, start) + 6); i++) {
    const piece = pieces[i]!
    if (piece.words > 12 || !isTitleLike(piece.text)) continue
    let hinted = false
    let up: Element | null = piece.holder
    for (let k = 0; k < 3 && up !== null; k++, up = up.parent) {
      const name = hyphened(`${attribute(up, 'class') ?? ''} ${attribute(up, 'id') ?? ''}`)
      if (/(^|-)(author|byline|writer|contributor)s?(-?name)?(-|$)/.test(name)) hinted = true
    }
    if (!hinted) continue
    const names = byline(piece.text) ?? splitNames(piece.text).filter(isPerson)
    out.push(...names)
    if (out.length > 0) break
  }
  return out
}
