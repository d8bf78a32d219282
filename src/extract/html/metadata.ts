import { findDate, isoDate } from '../date.js'
import { byline, dateLine, isName } from '../masthead.js'
import { isTitleLike, words } from '../unit.js'
import { AUTHOR_PAGE, type Head } from './head.js'
import { hyphened } from './hint.js'
import type { Element } from './node.js'
import { attribute, textOf } from './node.js'
import type { Piece } from './piece.js'

/**
 * What a page says about its article. In every field the sources are trusted in this order: JSON-LD, the head's meta
 * elements (OpenGraph first), microdata, `<time>`, the printed line, the address.
 */
export interface Metadata {
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly url: string | null
}

type Json = Readonly<Record<string, unknown>>

/** `start` and `body` are the indices of the headline's piece and of the first piece of the body. */
export function readMetadata(head: Head, pieces: readonly Piece[], start: number, body: number): Metadata {
  const { article } = head
  const above = pieces.slice(Math.max(0, start), Math.min(pieces.length, Math.max(body, start) + 1))
  const near = pieces.slice(
    Math.max(0, start - 6),
    Math.min(pieces.length, Math.max(Math.min(body, start + 40), start) + 4),
  )
  const url = absolute(head.canonical) ?? absolute(meta(head, 'og:url')) ?? absolute(text(article.url)) ?? null
  const printed = printedDates(near)
  const late = pieces.slice(Math.max(0, start), start + 60).filter(piece => piece.words <= 14)
  return {
    outlet: outletOf(head),
    authors: authorsOf(head, pieces, near, start, body),
    published:
      date(text(article.datePublished)) ??
      firstDate(head, PUBLISHED) ??
      date(marked(head, 'datepublished')) ??
      date(timeNear(head, above)) ??
      printed.published ??
      date(firstTime(head)) ??
      printedDates(late).published ??
      printedDates(pieces.filter(piece => piece.words <= 14 && isDated(piece))).published ??
      onlyDate(pieces) ??
      date(stateDate(head)) ??
      date(text(article.dateCreated) ?? text(article.uploadDate)) ??
      urlDate(url),
    modified:
      date(text(article.dateModified)) ??
      firstDate(head, MODIFIED) ??
      date(marked(head, 'datemodified')) ??
      printed.modified,
    language:
      languageTag(head.language) ?? languageTag(text(article.inLanguage)) ?? languageTag(meta(head, 'og:locale')),
    url,
  }
}

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article:published',
  'publish-date',
  'publishdate',
  'publish_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'citation_publication_date',
  'citation_date',
  'og:pubdate',
  'published',
  'published_at',
  'published-date',
  'published_date',
  'date',
  'article.published',
  'article:post_date',
  'rnews:datepublished',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'originalpublicationdate',
  'created',
  'og:published_time',
]
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'article:modified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'lastmod',
  'modified',
  'revised',
]

export function text(value: unknown): string | null {
  const found =
    typeof value === 'string'
      ? decoded(value).replace(/\s+/g, ' ').trim()
      : Array.isArray(value)
        ? text(value[0])
        : null
  return found === '' ? null : found
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
}

/** JSON-LD is often written with the character references of HTML in it. */
function decoded(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? all
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

export function meta(head: Head, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = text(head.meta.get(name)?.value)
    if (value !== null) return value
  }
  return null
}

function firstDate(head: Head, names: readonly string[]): string | null {
  for (const name of names) {
    const value = date(meta(head, name))
    if (value !== null) return value
  }
  return null
}

function date(value: string | null): string | null {
  if (value === null) return null
  if (/^\d{8}(T|$)/.test(value)) return isoDate(`${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`)
  if (/^\d{10}$|^\d{13}$/.test(value))
    return `${new Date(Number(value) * (value.length === 10 ? 1000 : 1)).toISOString().slice(0, 19)}Z`
  const found = isoDate(value)
  return found !== null && /^(19|20)\d\d/.test(found) ? found : null
}

/** The content or text of the first element with this `itemprop`. */
function marked(head: Head, prop: string): string | null {
  for (const element of head.marked) {
    if (!(attribute(element, 'itemprop') ?? '').toLowerCase().split(/\s+/).includes(prop)) continue
    return text(attribute(element, 'content') ?? attribute(element, 'datetime') ?? textOf(element))
  }
  return null
}

function timeOf(element: Element): string | null {
  return text(attribute(element, 'datetime')) ?? text(textOf(element))
}

/** The first `<time>` between headline and body. */
function timeNear(head: Head, above: readonly Piece[]): string | null {
  const first = above[0]
  const last = above.at(-1)
  if (first === undefined || last === undefined) return null
  const from = first.holder.from
  const to = last.runs.at(-1) ?? last.holder.to
  const times = head.marked.filter(e => e.name === 'time' && e.from >= from && e.from <= to && date(timeOf(e)) !== null)
  const time = times.find(e => !/modif|updat/i.test(`${attribute(e, 'class')} ${attribute(e, 'itemprop')}`)) ?? times[0]
  return time === undefined ? null : timeOf(time)
}

/** What the program that draws the page knows. */
function stateDate(head: Head): string | null {
  for (const script of head.scripts) {
    const found =
      /\\?"(?:datePublished|publishedAt|published_at|publishDate|firstPublishedAt|first_published_at|publicationDate)\\?":\s*\\?"(\d{4}-\d\d-\d\d[^"\\]{0,30})/.exec(
        script.text,
      )
    if (found) return found[1]!
  }
  return null
}

function firstTime(head: Head): string | null {
  const time = head.marked.find(e => e.name === 'time' && date(timeOf(e)) !== null)
  return time === undefined ? null : timeOf(time)
}

/** The dates of the lines around the headline. */
function printedDates(near: readonly Piece[]): { published: string | null; modified: string | null } {
  let published: string | null = null
  let modified: string | null = null
  for (const piece of near) {
    if (piece.words > 40) continue
    const line = dateLine(piece.text)
    published ??= line?.published ?? null
    modified ??= line?.modified ?? null
    if (line !== null || published !== null) continue
    const loose = piece.words <= 25 ? findDate(piece.text) : null
    if (loose !== null && (isDated(piece) || (piece.words <= 14 && loose.from === 0))) published = loose.value
  }
  return { published: published ?? modified, modified }
}

/** The date of the only line of the page that is one. */
function onlyDate(pieces: readonly Piece[]): string | null {
  const found = new Set<string>()
  for (const piece of pieces) {
    const line = piece.words <= 10 ? dateLine(piece.text) : null
    if (line !== null) found.add((line.published ?? line.modified ?? '').slice(0, 10))
  }
  found.delete('')
  return found.size === 1 ? [...found][0]! : null
}

function isDated(piece: Piece): boolean {
  return (
    /\b(published|posted|updated|written|by)\b/i.test(piece.text) ||
    /date|time|publish|meta|byline/i.test(nameOf(piece.holder))
  )
}

function nameOf(element: Element): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${element.parent === null ? '' : (attribute(element.parent, 'class') ?? '')}`
}

function urlDate(url: string | null): string | null {
  const found = url === null ? null : /\/((?:19|20)\d\d)[/-](\d\d?)(?:[/-](\d\d?))?(?=[/-]|$)/.exec(url)
  if (!found || found[3] === undefined) return null
  return isoDate(`${found[1]}-${found[2]}-${found[3]}`)
}

/** Who published the page, as it says itself. */
export function outletOf(head: Head): string | null {
  const publisher = resolve(head, head.article.publisher)
  const site = meta(head, 'og:site_name', 'application-name', 'twitter:site_name')
  const name =
    text(publisher?.name) ?? (typeof head.article.publisher === 'string' ? text(head.article.publisher) : null)
  if (name !== null && !/^https?:/i.test(name)) return name
  if (site !== null) return site
  for (const node of head.nodes.values())
    if ([node['@type']].flat().some(type => /^(NewsMedia)?Organization$|^WebSite$/.test(String(type)))) {
      const own = text(node.name)
      if (own !== null) return own
    }
  return null
}

function resolve(head: Head, value: unknown): Json | null {
  const item = Array.isArray(value) ? value[0] : value
  if (typeof item !== 'object' || item === null) return null
  const node = item as Json
  if (node.name === undefined && typeof node['@id'] === 'string') return head.nodes.get(node['@id']) ?? node
  return node
}

function authorsOf(
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
  const sources = [
    linked.flatMap(splitNames),
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
    splitNames(/written by|author/i.test(meta(head, 'twitter:label1') ?? '') ? meta(head, 'twitter:data1') : null),
    microdataAuthors(head),
    near.flatMap(piece => (piece.words < 30 ? (byline(piece.text) ?? []) : [])),
    linkedAuthors(head, near),
    hintedAuthors(pieces, start, body),
    pieces.flatMap((_, i) => signedBy(pieces, i)),
    pieces.slice(0, 80).flatMap(piece => (piece.words < 20 ? (byline(piece.text) ?? []) : [])),
  ]
  const own = fold(outletOf(head) ?? '')
  // The outlet's name as author is what a program filled in, where the page prints a person.
  const found = sources.map(list => [...new Set(list)].filter(isAuthor)).filter(list => list.length > 0)
  // A name alone right above or below the headline.
  const alone = pieces.slice(Math.max(0, start - 2), Math.max(start, Math.min(body, start + 8)))
  const bare = alone.flatMap(piece => (isName(piece.text) ? [piece.text] : []))
  return found.find(list => !list.every(name => fold(name) === own || !isPerson(name))) ?? found[0] ?? bare.slice(0, 1)
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

export function fold(value: string): string {
  return value
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
}

function languageTag(tag: string | null): string | null {
  return tag !== null && /^[a-z]{2,3}([-_][a-z0-9]+)*$/i.test(tag.trim()) ? tag.trim().replace(/_/g, '-') : null
}

function absolute(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url.trim()) ? url.trim() : null
}
