import { findDate, isoDate } from '../date.js'
import { CHANGED_LABEL, DATED_WORD, FIRST_PUBLISHED, MONTH_LINES, PUBLISHED_LABEL, THEN_UPDATED } from '../english.js'
import { dateLine } from '../masthead.js'
import { type Head, isTimed } from './head.js'
import type { Element } from './node.js'
import { attribute, isWithin, textOf } from './node.js'
import { type Piece, spaced } from './piece.js'
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
  const named = date(text(article.datePublished)) ?? firstDate(head, PUBLISHED) ?? date(marked(head, 'datepublished'))
  const given = named === null ? null : sharpened(named, head)
  const modified = date(text(article.dateModified)) ?? firstDate(head, MODIFIED) ?? date(marked(head, 'datemodified'))
  const timed = date(timeNear(head, above))
  const history = historyOf(pieces)
  const shown = dateline(
    pieces.slice(Math.max(0, start - 6), Math.min(Math.max(body, start) + 8, Math.max(0, start) + 20)),
  )
  const changed = modified ?? printed.modified ?? history.modified ?? printedMonth(pieces, 'modified')
  return {
    published:
      (history.published === null ? null : dated(history.published, changed, labelled(pieces))) ??
      dated(
        original(given, modified, () => [timed, printed.published, printedDates(late).published, labelled(pieces)]),
        modified,
        shown,
      ) ??
      timed ??
      printed.published ??
      urlDate(url) ??
      date(firstTime(head)) ??
      printedDates(late).published ??
      printedDates(pieces.filter(piece => piece.words <= 14 && isDated(piece))).published ??
      onlyDate(pieces) ??
      printedMonth(pieces, 'published') ??
      date(stateDate(head)) ??
      date(text(article.dateCreated) ?? text(article.uploadDate)),
    modified: changed,
  }
}

/** A bare day, or midnight, as the moment that another field of the head gives for it: it is of that day, or next to it. */
function sharpened(given: string, head: Head): string {
  if (!/^\d{4}-\d\d-\d\d(?:T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(given)) return given
  const pages = [...head.nodes.values()].filter(node => /^(?:Web|Item)Page$/.test(String(node['@type'])))
  const others = [...pages.map(node => text(node.datePublished)), meta(head, 'article:published_time')]
  const moment = others
    .map(date)
    .find(
      value =>
        value !== null &&
        /T(?!00:00)/.test(value) &&
        !isBefore(value, given) &&
        !isBefore(given, value) &&
        !isSameMoment(value, given),
    )
  return moment ?? given
}

/** "This article was originally published on 2 May 2024 and updated on 3 June 2024" says more than any field. */
function historyOf(pieces: readonly Piece[]): Dates {
  for (const piece of pieces) {
    if (piece.words > 60 || piece.words < 5) continue
    const found = FIRST_PUBLISHED.exec(piece.text)
    if (found === null) continue
    const rest = piece.text.slice(found.index + found[0].length)
    const first = findDate(rest.slice(0, 30))
    if (first === null) continue
    const change = THEN_UPDATED.exec(rest.slice(first.to))
    const next =
      change === null ? null : findDate(rest.slice(first.to + change[0].length, first.to + change[0].length + 30))
    return { published: first.value, modified: next?.value ?? null }
  }
  return { published: null, modified: null }
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
  const values = printed().filter(value => value !== null)
  if (values.some(value => isSameMoment(value, given))) return given
  const day = given.slice(0, 10)
  return values.find(value => value.slice(0, 10) < day) ?? given
}

/** Told in two zones, one moment may have two days. */
function isSameMoment(a: string, b: string): boolean {
  return MOMENT.test(a) && MOMENT.test(b) && Math.abs(Date.parse(a) - Date.parse(b)) < MINUTE
}
const MOMENT = /T[\d:.]+(Z|[+-]\d\d:\d\d)$/
/** Milliseconds. */
const MINUTE = 60_000

/** Whether a day lies more than one before another: neighbours may be one moment in two zones. */
function isBefore(a: string, b: string): boolean {
  return Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10)) > DAY
}
/** Milliseconds. */
const DAY = 86_400_000

/**
 * The day that stands at the headline, where it is one and no line says that it is of a change: the date that readers
 * know the article by.
 */
function dateline(pieces: readonly Piece[]): string | null {
  const found = new Map<string, string>()
  for (const [i, piece] of pieces.entries()) {
    if (piece.hidden || piece.words > 20 || piece.linked > 0.8 || isWithin(piece.holder, 'figure')) continue
    const value = lineAt(pieces, i)?.published
    if (value && !found.has(value.slice(0, 10))) found.set(value.slice(0, 10), value)
  }
  return found.size === 1 ? [...found.values()][0]! : null
}

/**
 * What the head gives, unless the headline's own date is before it (the head tells when this copy was put up), or lies
 * between it and the last change (the article was put out anew).
 */
function dated(given: string | null, modified: string | null, shown: string | null): string | null {
  if (given === null || shown === null) return given
  // 9.10. is 10 September where the head says so.
  if (shown.slice(5, 7) === given.slice(8, 10) && shown.slice(8, 10) === given.slice(5, 7)) return given
  if (isBefore(shown, given)) return shown
  return modified !== null && isBefore(given, shown) && isBefore(shown, modified) ? shown : given
}

/** The day of the lines that say "Published" or "Posted on" themselves, wherever they stand; null where they name two. */
function labelled(pieces: readonly Piece[]): string | null {
  const found = new Map<string, string>()
  for (const piece of pieces) {
    if (piece.words > 8 || piece.hidden || !PUBLISHED_LABEL.test(piece.text)) continue
    const value = dateLine(piece.text)?.published
    if (value && !found.has(value.slice(0, 10))) found.set(value.slice(0, 10), value)
  }
  return found.size === 1 ? [...found.values()][0]! : null
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
  for (const name of ['datetime', 'data-datetime', 'data-timestamp'] as const) {
    const value = text(attribute(element, name))
    if (value !== null) return value
  }
  return element.to - element.from > 1000 ? null : text(textOf(element))
}

/** The first `<time>` between headline and body. */
function timeNear(head: Head, above: readonly Piece[]): string | null {
  const first = above[0]
  const last = above.at(-1)
  if (first === undefined || last === undefined) return null
  const from = first.holder.from
  const to = last.runs.at(-1) ?? last.holder.to
  const times = head.marked.filter(e => isTimed(e) && e.from >= from && e.from <= to && date(timeOf(e)) !== null)
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

/** The dates of a line of dates; the line before it may say what they are of: "Updated on", and then the day. */
function lineAt(pieces: readonly Piece[], i: number): Dates | null {
  const line = dateLine(spaced(pieces[i]!, ' '))
  if (line === null || line.modified !== null || !CHANGED_LABEL.test(pieces[i - 1]?.text ?? '')) return line
  return { published: null, modified: line.published }
}
/** What was changed is not the article. */
const OF_SITE = /^(?:this )?(?:web)?site\b/i

/** The dates of the lines around the headline. */
function printedDates(near: readonly Piece[]): Dates {
  let published: string | null = null
  let modified: string | null = null
  for (const [i, piece] of near.entries()) {
    if (piece.words > 40 || OF_SITE.test(piece.text)) continue
    const shown = spaced(piece, ' ')
    const line = lineAt(near, i)
    published ??= line?.published ?? null
    modified ??= line?.modified ?? null
    if (line !== null || published !== null) continue
    const loose = piece.words <= 25 ? findDate(shown) : null
    if (loose !== null && (isDated(piece) || (piece.words <= 14 && loose.from === 0))) published = loose.value
  }
  return { published: published ?? modified, modified }
}

/** "Published: May 2024", in one line or two. */
function printedMonth(pieces: readonly Piece[], what: keyof Dates): string | null {
  for (const [i, { text, words, hidden }] of pieces.entries()) {
    // The year is at the end; the label before it, or on the line before.
    if (words > 5 || hidden || !/\d{4}$/.test(text)) continue
    const label = MONTH_LINES[what].exec(text)
    const before = pieces[i - 1]?.text ?? ''
    if (label === null && MONTH_LINES[what].exec(before)?.[0] !== before) continue
    const rest = text.slice(label?.[0].length ?? 0)
    const found = /^\p{L}{3,9}\.? \d{4}$/u.test(rest) ? findDate(`1 ${rest}`) : null
    if (found !== null) return found.value.slice(0, 7)
  }
  return null
}

/** The date of the only line of the page that is one. */
function onlyDate(pieces: readonly Piece[]): string | null {
  const found = new Set<string>()
  for (const piece of pieces) {
    const line = piece.words <= 10 && !OF_SITE.test(piece.text) ? dateLine(piece.text) : null
    if (line !== null) found.add((line.published ?? line.modified ?? '').slice(0, 10))
  }
  found.delete('')
  return found.size === 1 ? [...found][0]! : null
}

function isDated(piece: Piece): boolean {
  return DATED_WORD.test(piece.text) || /date|time|publish|meta|byline/i.test(nameOf(piece.holder))
}

function nameOf(element: Element): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${element.parent === null ? '' : (attribute(element.parent, 'class') ?? '')}`
}

/** The day in an address: `/2024/05/02/`, `/2024-05-02/`, `/2024/may/02/`. */
function urlDate(url: string | null): string | null {
  const found = /\/((?:19|20)\d\d)[/-](\d\d?|[a-z]{3,9})[/-](\d\d?)(?=[/_-]|$)/i.exec(url ?? '')
  if (found === null) return null
  const [, year, month, day] = found
  return isoDate(/\d/.test(month!) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`)
}
