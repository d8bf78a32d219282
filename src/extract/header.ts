import { findDate } from './date.js'
import type { Furniture } from './furniture.js'
import { isRelatedHeading } from './furniture.js'
import { byline, dateLine, mastheadOf, signature } from './masthead.js'
import type { Role } from './role.js'
import { isCaptionAt, isDropped } from './role.js'
import type { Unit } from './unit.js'
import { endsEllipsis, endsSentence, isListItem, isProse, isTitleLike, wordCount, words } from './unit.js'

export interface Header {
  /** Set where the title is only a part of its line ("Title | Outlet"). */
  readonly title: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  /** The index of the first unit of the body. */
  readonly body: number
}

type Kinds = readonly (Furniture | null)[]

/** Reads what stands before the body, and gives each of its units a role. */
export function readHeader(page: readonly Unit[], kinds: Kinds, roles: (Role | null)[], end: number): Header {
  const first = firstProse(page, kinds, roles, end)
  const at = findTitle(page, kinds, roles, first)
  for (let i = 0; i < (at ?? 0); i++) roles[i] ??= { drop: labelOf(page, kinds, i) }
  const authors: string[] = []
  for (let i = 0; i < (at ?? 0); i++) authors.push(...(byline(page[i]!.text) ?? []))
  let split: { title: string; outlet: string | null } | null = null
  if (at !== null) {
    roles[at] = { keep: 'title' }
    split = splitTitle(page, at)
  }
  const body = readBelow(page, kinds, roles, at, end, authors)
  return { title: split?.title ?? null, outlet: split?.outlet ?? null, authors: [...new Set(authors)], body }
}

function firstProse(page: readonly Unit[], kinds: Kinds, roles: readonly (Role | null)[], end: number): number {
  const found = page.findIndex(
    (unit, i) =>
      i < end && roles[i] === null && kinds[i] === null && isProse(unit.text) && dateLine(unit.text) === null,
  )
  return found < 0 ? end : found
}

/** The headline: of the title-like lines above the body the one that shares most words with it. */
function findTitle(page: readonly Unit[], kinds: Kinds, roles: readonly (Role | null)[], first: number): number | null {
  const story = new Set(
    page.slice(first, first + 12).flatMap((unit, i) => (kinds[first + i] === null ? stems(unit.text) : [])),
  )
  let best: { at: number; score: number; shared: number; count: number } | null = null
  for (let i = 0; i < first; i++) {
    const { text } = page[i]!
    if (roles[i] !== null || kinds[i] !== null || isRelatedHeading(text) || isListItem(text)) continue
    if (!isTitleLike(text) || (endsSentence(text) && !/[?!"'”’]$/.test(text))) continue
    if (mastheadOf([text]) !== null || byline(text) !== null || dateLine(text) !== null || isCaptionAt(page, kinds, i))
      continue
    const count = wordCount(text)
    const own = stems(text)
    const shared = own.filter(stem => story.has(stem)).length / Math.max(1, own.length)
    if (count < 3 || (count < 4 && i > 0 && shared < 0.5) || (shared === 0 && i > 2)) continue
    // Below a photo or a byline stand captions and labels: an earlier line wins unless it shares much less.
    const score = shared + Math.min(count, 8) * 0.06 - i * 0.01
    // Of two lines that could be it, one below the other, the second is the standfirst.
    const above = best !== null && best.at === i - 1 && best.shared >= 0.5 && best.count >= 5
    if (best === null || (!above && score > best.score + 0.05)) best = { at: i, score, shared, count }
  }
  if (best !== null) return best.at
  // A headline that is a question or a sentence: the byline or the date stands right below.
  const line = page[first]
  const below = page[first + 1]
  if (line === undefined || below === undefined || wordCount(line.text) > 22 || endsEllipsis(line.text)) return null
  return byline(below.text) !== null || dateLine(below.text) !== null ? first : null
}

/** Words that carry meaning, cut to their first five letters so that inflected forms meet. */
function stems(text: string): string[] {
  return words(text)
    .filter(word => word.length >= 4)
    .map(word =>
      word
        .toLowerCase()
        .replace(/['’]s$/, '')
        .slice(0, 5),
    )
}

/** UTF-16 units; no headline with its outlet is longer. */
const LONGEST_TITLE = 500

/** "Title | Outlet", as saved with the page's <title>; also with a dash where the bare title stands below. */
function splitTitle(page: readonly Unit[], at: number): { title: string; outlet: string | null } | null {
  const { text } = page[at]!
  if (text.length > LONGEST_TITLE) return null
  const dated = /^(.{12,}?)\s+[|·•–—-]\s+([^|]{6,40})$/u.exec(text)
  if (dated && dateLine(dated[2]!)?.published && findDate(dated[2]!)?.from === 0)
    return { title: dated[1]!, outlet: null }
  const piped = /^(.{12,}?)\s+\|\s+((?:The )?\p{Lu}[\p{L}\p{N}.&' -]{1,40})$/u.exec(text)
  if (piped) return { title: piped[1]!, outlet: piped[2]! }
  const dashed = /^(.{12,})\s+[-–—]\s+((?:The )?\p{Lu}[\p{L}\p{N}.&' ]{1,40})$/u.exec(text)
  const repeated =
    dashed !== null &&
    page
      .slice(0, at + 8)
      .some((unit, i) => i !== at && (unit.text === dashed[1] || `${unit.text} `.startsWith(`${dashed[2]} `)))
  return repeated ? { title: dashed[1]!, outlet: dashed[2]! } : null
}

/** Gives roles to the units below the title; the index of the first one of the body. */
function readBelow(
  page: readonly Unit[],
  kinds: Kinds,
  roles: (Role | null)[],
  title: number | null,
  end: number,
  authors: string[],
): number {
  let signed = authors.length > 0
  let standfirst = false
  const headline = title === null ? null : page[title]!.text
  let i = title === null ? 0 : title + 1
  for (; i < end; i++) {
    const { text } = page[i]!
    if (roles[i] !== null) continue
    const drop = (reason: string): void => {
      roles[i] = { drop: reason }
    }
    const names = byline(text)
    const above = i > 0 ? headerMark(page, kinds, i - 1) : true
    const signs = !signed && isSignature(page, text, i, above, headline)
    if (names !== null) {
      authors.push(...names)
      signed = true
      drop('byline')
    } else if (headline !== null && (text === headline || (wordCount(text) >= 4 && headline.startsWith(`${text} `))))
      drop('repeated title')
    else if (dateLine(text) !== null) {
      if (!signed) authors.push(...(signature(text) ?? []))
      drop('date')
    } else if (kinds[i] !== null) drop(kinds[i]!.reason)
    // "Dear colleagues," opens a letter, and is part of it.
    else if (text.endsWith(',') && page[i + 1] !== undefined && wordCount(text) <= SALUTATION) return i
    else if (isCaptionAt(page, kinds, i) && !(signs && signature(text)![0] !== text)) drop('caption')
    else if (endsSentence(text) || isProse(text)) {
      if (headline === null || signed || standfirst || !isStandfirst(page, kinds, roles, i, end)) return i
      roles[i] = { keep: 'standfirst' }
      standfirst = true
    } else if (isListItem(text) && wordCount(text) >= 4) return i
    else if (signs) {
      authors.push(...signature(text)!)
      signed = true
      drop('byline')
    } else if (/[:"”]$/.test(text) && wordCount(text) >= 3 && title !== null && (signed || !endsQuote(text))) return i
    else if (headline !== null && !standfirst && !signed && wordCount(text) >= 6) {
      roles[i] = { keep: 'standfirst' }
      standfirst = true
    } else if (wordCount(text) >= 15) return i
    else drop(signature(text) !== null || wordCount(text) <= 4 ? 'caption' : 'label')
  }
  return i
}

function endsQuote(text: string): boolean {
  return /["”]$/.test(text)
}

/** A salutation has so many words at the most. */
const SALUTATION = 12

/** A line that only stands above a body: a date, a byline, furniture, a caption. */
function headerMark(page: readonly Unit[], kinds: Kinds, i: number): boolean {
  const unit = page[i]
  return (
    unit !== undefined &&
    (kinds[i] !== null || byline(unit.text) !== null || dateLine(unit.text) !== null || isCaptionAt(page, kinds, i))
  )
}

/**
 * A sentence between the title and the things that stand above a body (byline, date, picture). An advertisement alone
 * does not tell: it may stand after the first paragraph too.
 */
function isStandfirst(
  page: readonly Unit[],
  kinds: Kinds,
  roles: readonly (Role | null)[],
  at: number,
  end: number,
): boolean {
  if (wordCount(page[at]!.text) > 45) return false
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    const { text } = page[i]!
    if (byline(text) !== null || dateLine(text) !== null) return true
    const reason = kinds[i]?.reason
    if (reason === 'image' || reason === 'photo credit' || reason === 'caption' || reason === 'reading time')
      return restIsLonger(page, kinds, i, end)
    if (isCaptionAt(page, kinds, i)) return restIsLonger(page, kinds, i, end)
    if (reason === undefined && !isDropped(roles[i]!)) return false
  }
  return false
}

/** With one paragraph below the picture, the sentence above it is more likely the first of two. */
function restIsLonger(page: readonly Unit[], kinds: Kinds, from: number, end: number): boolean {
  let prose = 0
  for (let i = from; i < end; i++) if (kinds[i] === null && isProse(page[i]!.text)) prose++
  return prose >= 2
}

/** A bare name is a byline where the article is not about it, and where header lines stand around it. */
function isSignature(page: readonly Unit[], text: string, i: number, above: boolean, headline: string | null): boolean {
  const names = signature(text)
  if (names === null || headline === null) return false
  const surname = names[0]!.split(' ').at(-1)!
  const told = page.filter(
    (unit, j) => j !== i && new RegExp(`(?<![\\p{L}])${escaped(surname)}(?![\\p{L}])`, 'u').test(unit.text),
  ).length
  if (told > 0) return false
  return (
    names[0] !== text ||
    above ||
    i === 0 ||
    dateLine(page[i + 1]?.text ?? '') !== null ||
    page[i - 1]?.text === headline
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function labelOf(page: readonly Unit[], kinds: Kinds, i: number): string {
  const { text } = page[i]!
  if (kinds[i]) return kinds[i].reason
  if (byline(text) !== null) return 'byline'
  if (dateLine(text) !== null) return 'date'
  return isRelatedHeading(text) ? 'related' : 'navigation'
}
