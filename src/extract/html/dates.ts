import { findDate, isoDate } from '../date.js'
import { dateLine } from '../masthead.js'
import type { Head } from './head.js'
import type { Element } from './node.js'
import { attribute, textOf } from './node.js'
import type { Piece } from './piece.js'
import { meta, text } from './said.js'

/** When the article appeared, and when it was last changed: ISO 8601 to the precision that is known. */
interface Dates {
  readonly published: string | null
  readonly modified: string | null
}

/** `near` are the pieces around the headline; `start` and `body` as in `readMetadata`. */
export function readDates(
  head: Head,
  pieces: readonly Piece[],
  near: readonly Piece[],
  start: number,
  body: number,
  url: string | null,
): Dates {
  const { article } = head
  const above = pieces.slice(Math.max(0, start), Math.min(pieces.length, Math.max(body, start) + 1))
  const printed = printedDates(near)
  const late = pieces.slice(Math.max(0, start), start + 60).filter(piece => piece.words <= 14)
  const given = date(text(article.datePublished)) ?? firstDate(head, PUBLISHED) ?? date(marked(head, 'datepublished'))
  const modified = date(text(article.dateModified)) ?? firstDate(head, MODIFIED) ?? date(marked(head, 'datemodified'))
  const timed = date(timeNear(head, above))
  return {
    published:
      originally(pieces) ??
      original(given, modified, () => [timed, printed.published, printedDates(late).published, labelled(pieces)]) ??
      timed ??
      printed.published ??
      date(firstTime(head)) ??
      printedDates(late).published ??
      printedDates(pieces.filter(piece => piece.words <= 14 && isDated(piece))).published ??
      onlyDate(pieces) ??
      date(stateDate(head)) ??
      date(text(article.dateCreated) ?? text(article.uploadDate)) ??
      urlDate(url),
    modified: modified ?? printed.modified,
  }
}

/** "This article was originally published on 2 May 2024" says more than any field. */
function originally(pieces: readonly Piece[]): string | null {
  for (const piece of pieces) {
    if (piece.words > 60 || piece.words < 5) continue
    const found = /\b(?:originally|first) (?:published|posted|written)(?: (?:on|in))? /i.exec(piece.text)
    if (found === null) continue
    const after = findDate(piece.text.slice(found.index, found.index + found[0].length + 30))
    if (after !== null) return after.value
  }
  return null
}

/**
 * A program that fills in one date for both, or a first one that is not before the last change, does not know when the
 * article appeared: an earlier date that the page prints tells.
 */
function original(
  given: string | null,
  modified: string | null,
  printed: () => readonly (string | null)[],
): string | null {
  if (given === null || modified === null || given.slice(0, 10) < modified.slice(0, 10)) return given
  const day = given.slice(0, 10)
  const before = printed().filter(value => value !== null && value.slice(0, 10) < day)
  return before[0] ?? given
}

/** A line that says "Published" itself, wherever it stands. */
function labelled(pieces: readonly Piece[]): string | null {
  const line = pieces.find(piece => piece.words <= 8 && /^(?:first )?published\b/i.test(piece.text) && !piece.hidden)
  return line === undefined ? null : (dateLine(line.text)?.published ?? null)
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
  return text(attribute(element, 'datetime')) ?? (element.to - element.from > 1000 ? null : text(textOf(element)))
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
