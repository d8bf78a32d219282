import { findDate } from '../date.js'
import {
  AFFILIATION,
  AUTHOR_CLAUSE,
  AUTHOR_DATE_HEAD,
  AUTHOR_DATE_TAIL,
  AUTHOR_GROUP,
  AUTHOR_JOINTS,
  AUTHOR_LABEL,
  AUTHOR_PLACE,
  AUTHOR_PLACE_HINTED,
  AUTHOR_VERB,
  AUTHORS_COLON,
  BY_ALONE,
  BY_BEFORE,
  BY_HEAD,
  CONTROL,
  JOB,
  NICKNAME_BY,
  NO_AUTHOR,
  NO_AUTHOR_NAME,
  POST_SIGNED,
  READING_TIME,
  SIGNATURE,
  WRITTEN_BY,
} from '../english.js'
import { byline, isName, signature } from '../masthead.js'
import { isTitleLike, wordCount, words } from '../unit.js'
import { AUTHOR_PAGE, type Head } from './head.js'
import { hyphened } from './hint.js'
import { isJobLine } from './lines.js'
import type { Element, Node } from './node.js'
import { attribute, isWithin, textOf } from './node.js'
import type { Piece } from './piece.js'
import { fold, meta, outletOf, resolve, text } from './said.js'

/**
 * Who wrote it: JSON-LD, the head's meta elements, microdata, then what is printed. A byline at the headline that names
 * other people wins over all of them: what stands in the head is often the account that put the page up.
 */
export function authorsOf(
  head: Head,
  pieces: readonly Piece[],
  around: readonly Piece[],
  start: number,
  body: number,
): readonly string[] {
  const near = around.filter(piece => !isWithin(piece.holder, 'nav'))
  const own = fold(outletOf(head) ?? '')
  const isOwn = (name: string): boolean => fold(name) === own
  const printed = pieces
    .slice(Math.max(0, start - 1), Math.min(pieces.length, Math.max(body, start) + 2, start + 20))
    .flatMap(piece => (piece.words <= 40 && !isWithin(piece.holder, 'nav') ? signed(piece.text) : []))
  // The outlet's name as author is what a program filled in, where the page prints a person.
  let first: readonly string[] = []
  const listed = listedNames(pieces.slice(start + 1, start + 3))
  for (const source of [linked, named, labelled, () => listed, microdataAuthors]) {
    const list = [...new Set(source(head))].filter(isAuthor)
    if (list.some(name => !isOwn(name) && (isName(name) || LOOSE_NAME.test(name))))
      return printed.length === 0 || list.some(name => printed.some(other => isSamePerson(name, other)))
        ? list
        : [...new Set(printed)]
    if (first.length === 0) first = list
  }
  // A nickname or a group in a field for authors is better than a name that only looks like one.
  if (first.some(name => !isOwn(name) && !/^[\p{Ll}\d]+(?:[._-][\p{Ll}\d]*)?$/u.test(name)))
    return printed.length > 0 ? [...new Set(printed)] : first
  const sources: readonly (() => readonly string[])[] = [
    () => printed,
    () => near.flatMap(piece => (piece.words < 30 ? (byline(piece.text) ?? []) : [])),
    () => linkedAuthors(head, near),
    () => hintedAuthors(pieces, start - 6, Math.max(body, start) + 6),
    () => datedNames(pieces, start, body),
    () =>
      pieces
        .slice(start + 1, Math.max(start + 1, Math.min(body, start + 8)))
        .flatMap(piece => (isJobLine(piece) && !isWithin(piece.holder, 'nav') ? (signature(piece.text) ?? []) : [])),
    () => nicknames(pieces, start, start + 2),
    () => pieces.flatMap((_, i) => (i > start ? signedBy(pieces, i) : [])),
    () => hintedAuthors(pieces, start, pieces.length),
  ]
  for (const source of sources) {
    const list = [...new Set(source())].filter(isAuthor)
    if (list.some(name => !isOwn(name))) return list
  }
  return first.length > 0 ? first : nicknames(pieces, start, body)
}

/** A name that is no plain one ("Ann d'Arc", "Poe of Wexcombe"): good enough in a field for authors. */
const LOOSE_NAME = /^\p{Lu}[\p{L}'’.-]+( \p{L}[\p{L}'’.-]*){1,4}$/u

function linked(head: Head): readonly string[] {
  return [head.article.author ?? head.article.creator]
    .flat()
    .map(item => (typeof item === 'string' ? text(item) : text(resolve(head, item)?.name)))
    .filter(name => name !== null)
    .flatMap(splitNames)
}

function named(head: Head): readonly string[] {
  const cited = meta(head, 'citation_author')
  if (cited !== null) return splitNames(cited.replace(/^([^,]+), ([^,]+)$/, '$2 $1'))
  return splitNames(
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
      'og:article:author',
      'cxenseparse:author',
    ),
  )
}

function labelled(head: Head): readonly string[] {
  return splitNames(WRITTEN_BY.test(meta(head, 'twitter:label1') ?? '') ? meta(head, 'twitter:data1') : null)
}

function isAuthor(name: string): boolean {
  return name.length >= 2 && name.length <= 80 && !NO_AUTHOR.test(name) && wordCount(name) <= 8
}

/** The same last name is enough: initials and degrees differ. */
function isSamePerson(a: string, b: string): boolean {
  const last = (name: string): string | undefined => words(fold(name)).at(-1)
  return last(a) === last(b) || fold(a).includes(fold(b)) || fold(b).includes(fold(a))
}

/** The job is looked for before what it stands behind: a line has many words, and one end. */
const JOB_BEHIND = new RegExp(`(?= ${JOB}$)(?<=\\S \\S{1,40}) ${JOB}$`, 'u')
const PARTS = /(?:(?<!\s)\s+)?[|·•●∙◦▪—–]\s*|\s-\s/

/** A line in its parts, the dates left out. */
function partsOf(line: string): readonly string[] {
  let rest = line.replace(/\s+/g, ' ').replace(/\bBY(?=[: ])/, 'By')
  for (const [pattern, by] of AUTHOR_JOINTS) rest = rest.replace(pattern, by)
  rest = rest.replace(NO_AUTHOR_NAME, ' | ')
  for (let i = 0, found = findDate(rest); i < 3 && found !== null; i++, found = findDate(rest))
    rest = `${rest.slice(0, found.from)} | ${rest.slice(found.to)}`
  return rest
    .split(PARTS)
    .map(part => part.replace(AUTHOR_DATE_TAIL, ''))
    .map(part => part.replace(AUTHOR_DATE_HEAD, ''))
    .filter(part => part !== '')
}

/** The names that a line signs: "Posted by Ann Poe on May 2", "May 2, 2024 · By Ann Poe, Reporter". */
function signed(line: string): readonly string[] {
  if (!AUTHOR_LABEL.test(line)) return []
  return partsOf(line).flatMap(part => {
    const found = POST_SIGNED.exec(part) ?? AUTHORS_COLON.exec(part)
    if (!found) return []
    const rest = found[1]!.split(AUTHOR_CLAUSE, 1)[0]!
    const names = withoutDegrees(rest)
      .slice(0, 130)
      .replace(/(?<![.,;:])[.,;:]+$/, '')
    return isGroup(names) ? [names] : (byline(`By ${names}`) ?? [])
  })
}

/** "Ann Poe, Ph.D., MBA" as "Ann Poe". */
function withoutDegrees(name: string): string {
  return name.replace(/(?:, ?(?=(?:[^,\s]*\p{Lu}){2})[\p{L}.-]{2,10}(?=,|;|$| and ))+/gu, '').trim()
}

/** A line right below the headline that is a list of names and nothing else. */
function listedNames(pieces: readonly Piece[]): readonly string[] {
  for (const piece of pieces) {
    if (piece.words > 30 || piece.hidden || isWithin(piece.holder, 'nav')) continue
    const names = withoutDegrees(piece.text.replace(/ \([^()]*\)/g, ''))
      .split(/(?:(?<!\s)\s+)?(?:[,;]|,? (?:and|&) )\s*/)
      .map(withoutDegrees)
    if (names.length > 1 && names.every(isPerson)) return names
  }
  return []
}

/** Names that stand alone beside a date or the time that it takes to read, at the headline. */
function datedNames(pieces: readonly Piece[], start: number, body: number): readonly string[] {
  const isDate = (i: number): boolean => {
    const piece = pieces[i]
    return piece !== undefined && piece.words <= 14 && (findDate(piece.text) !== null || READING_TIME.test(piece.text))
  }
  for (let i = start + 1; i < Math.min(pieces.length, Math.max(start, Math.min(body, start + 10)) + 2); i++) {
    const piece = pieces[i]!
    if (piece.words > 16 || piece.hidden || isWithin(piece.holder, 'nav')) continue
    const parts = partsOf(piece.text).map(part => part.split(AUTHOR_PLACE, 1)[0]!)
    const dated = findDate(piece.text) !== null
    const name = parts.find(part => isPerson(part) && words(part).every(word => word.length < 18))
    if (name === undefined) continue
    if (dated ? parts.length <= 3 : isDate(i - 1) || isDate(i + 1) || isDate(i + 2) || isDescribed(pieces, name, body))
      return [name]
  }
  return []
}

/** Somewhere below stands who it is: "Ann Poe is a writer". */
function isDescribed(pieces: readonly Piece[], name: string, body: number): boolean {
  return pieces.some(
    (piece, i) => i > body && piece.text.startsWith(name) && AUTHOR_VERB.test(piece.text.slice(name.length)),
  )
}

/** "by jo", "Posted by Amanda on May 2": names that only the word "by" right at the headline makes names. */
function nicknames(pieces: readonly Piece[], start: number, body: number): readonly string[] {
  for (const piece of pieces.slice(Math.max(0, start - 3), Math.min(Math.max(body, start), start + 8) + 1)) {
    if (piece.words > 20 || isWithin(piece.holder, 'nav')) continue
    for (const part of partsOf(piece.text)) {
      const found = NICKNAME_BY.exec(part)
      if (found && isAuthor(found[1]!)) return [found[1]!]
    }
  }
  return []
}

function splitNames(value: string | null): string[] {
  if (value === null || /^https?:/i.test(value)) return []
  const bare = value.replace(BY_HEAD, '').replace(/\s+/g, ' ')
  return bare
    .split(/(?:(?<!\s)\s+)?(?:;|\||\s(?:and|&)\s)\s*|,\s+(?=\p{Lu}[\p{L}'’.-]+ \p{Lu})/u)
    .map(name =>
      name
        .replace(/^(and|by) /i, '')
        .replace(/(?<![,\s])[,\s]+$/, '')
        .trim(),
    )
    .map(withoutDegrees)
    .filter((name, i) => name !== '' && !(i > 0 && AFFILIATION.test(name)))
}

/** UTF-16 units of the page: a card with a picture and a life takes some thousands. */
const LONG_MARKUP = 20_000

function microdataAuthors(head: Head): string[] {
  const found = head.marked.flatMap((element, i) =>
    element.to - element.from < LONG_MARKUP &&
    (/\bauthor\b/i.test(attribute(element, 'rel') ?? '') ||
      (attribute(element, 'itemprop') ?? '').toLowerCase().split(/\s+/).includes('author'))
      ? [i]
      : [],
  )
  return found.slice(0, 50).flatMap(i => {
    const element = head.marked[i]!
    const named = head.marked
      .slice(i + 1, i + 20)
      .find(inner => inner.to <= element.to && attribute(inner, 'itemprop')?.toLowerCase() === 'name')
    const holder = named ?? element
    const value = text(attribute(holder, 'content') ?? textOf(holder))
    if (value === null || wordCount(value) > 8) return []
    const line = text(firstLine(holder))?.replace(JOB_BEHIND, '') ?? null
    return line !== null && attribute(holder, 'content') === null && isPerson(line) ? [line] : splitNames(value)
  })
}

/** The first line of an element, and of it what stands before another element right behind a word: "Ann Poe" of "Ann Poe Writer". */
function firstLine(element: Element): string {
  let out = ''
  let done = false
  const visit = (node: Node): void => {
    const named = /[\p{L}\d.]\s*$/u.test(out) && !BY_ALONE.test(out)
    if (done) return
    if (node.kind === 'element') {
      done = named && node.block
      for (const child of node.children) visit(child)
    } else if (named && !/\s$/.test(out) && /^[\p{L}\d]/u.test(node.text)) done = true
    else out += named || out === '' ? node.text : ` ${node.text}`
  }
  visit(element)
  return out
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
  if (count > 40 || !SIGNATURE.test(line) || isWithin(pieces[i]!.holder, 'nav')) return []
  const next = pieces[i + 1]?.text ?? ''
  return BY_BEFORE.test(line) ? splitNames(next).filter(isPerson) : signed(line)
}

/** Short lines around the headline whose element is called an author's. */
function hintedAuthors(pieces: readonly Piece[], from: number, to: number): readonly string[] {
  for (let i = Math.max(0, from); i < Math.min(pieces.length, to); i++) {
    const piece = pieces[i]!
    if (piece.words > 16 || !isTitleLike(piece.text) || !isHinted(piece)) continue
    const names = signed(piece.text)
    if (names.length > 0) return names
    const parts = partsOf(piece.text).flatMap(part => splitNames(part.split(AUTHOR_PLACE_HINTED, 1)[0]!))
    const list = parts.filter(isPerson)
    if (list.length > 0) return list
  }
  return []
}

/** A name, or that of a group: "Courier Staff", "The Courier Team". */
function isPerson(name: string): boolean {
  const bare = name.replace(/ \([^()]*\)/, '')
  return (isName(bare) || isGroup(bare)) && !CONTROL.test(bare)
}

function isGroup(name: string): boolean {
  return wordCount(name) <= 5 && AUTHOR_GROUP.test(name)
}

const ABOUT_AUTHOR = /(^|-)(author|byline|writer|contributor)s?-(bio|description|desc|job|position|role|title)(-|$)/

function isHinted(piece: Piece): boolean {
  let hinted = false
  let up: Element | null = piece.holder
  for (let k = 0; k < 3 && up !== null; k++, up = up.parent) {
    const given = `${attribute(up, 'class') ?? ''} ${attribute(up, 'id') ?? ''}`
    if (!/comment|author|byline|writer|contributor/i.test(given)) continue
    const name = hyphened(given)
    if (/comment/.test(name)) return false
    // What they are, not who.
    if (!hinted && ABOUT_AUTHOR.test(name)) return false
    if (/(^|-)(author|byline|writer|contributor)s?(-?name)?(-|$)/.test(name)) hinted = true
  }
  return hinted
}
