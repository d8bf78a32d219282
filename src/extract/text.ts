import type { Article, Block, Dropped, Extraction } from '../model/article.js'
import { COMMENT_PROMPT } from './english.js'
import type { Furniture } from './furniture.js'
import { furniture, isCommentsHeading, isNote, isRelatedHeading } from './furniture.js'
import type { Header } from './header.js'
import { readHeader } from './header.js'
import { articleId } from './id.js'
import { guessLanguage } from './language.js'
import type { Line } from './line.js'
import { dateLine, mastheadOf, outletOf } from './masthead.js'
import { dropMenus } from './menu.js'
import type { Role } from './role.js'
import { isCaptionAt, isDropped } from './role.js'
import type { Unit } from './unit.js'
import {
  endsEllipsis,
  endsSentence,
  isListItem,
  isProse,
  isQuoted,
  isTitleCase,
  isTitleLike,
  units,
  wordCount,
  words,
} from './unit.js'
import { isCut } from './wall.js'

/**
 * The article of a web page that was saved as plain text. Lines are judged by what they say (`furniture`), then by
 * where they stand: before the first paragraph of the body, after its last one, behind a heading of other stories.
 */
export function extractText(source: string, content: string): Extraction {
  const { page, roles, header, last } = readText(content)
  return assemble(source, page, roles, header, last)
}

/** The lines of the page in its order, each with why it is not in the body; null where it is. */
export function explainText(content: string): readonly Line[] {
  const { page, roles } = readText(content)
  return page.map(({ text }, i) => {
    const role = roles[i]!
    if (role === null) return { text, as: 'body', reason: null }
    return 'drop' in role ? { text, as: null, reason: role.drop } : { text, as: role.keep, reason: null }
  })
}

function readText(content: string) {
  const page = units(content)
  const kinds = page.map(unit => furniture(unit.text))
  const roles: (Role | null)[] = page.map((unit, i) => (isNote(unit.text) ? { keep: 'note' } : always(kinds[i]!)))
  const end = endOfBody(page, kinds, roles)
  const header = readHeader(page, kinds, roles, end)
  dropRelated(page, kinds, roles, header.body)
  dropMenus(page, kinds, roles, header.body)
  const last = trimTail(page, kinds, roles, header)
  dropCaptions(page, kinds, roles, header.body)
  return { page, roles, header, last }
}

function always(kind: Furniture | null): Role | null {
  return kind?.where === 'always' ? { drop: kind.reason } : null
}

/** Drops everything behind the heading of the readers' comments; the number of units before it. */
function endOfBody(page: readonly Unit[], kinds: readonly (Furniture | null)[], roles: (Role | null)[]): number {
  const prose = page.map((unit, i) => (kinds[i] === null && isProse(unit.text) ? wordCount(unit.text) : 0))
  const total = prose.reduce((a, b) => a + b, 0)
  let before = 0
  for (const [i, unit] of page.entries()) {
    before += prose[i]!
    if (!isCommentsHeading(unit.text) || before < 20) continue
    const strong = COMMENT_PROMPT.test(unit.text)
    const follows = prose[i + 1] ?? 0
    if (before < (total - before) * (strong ? 1 : 2) || (!strong && follows > 0 && before < total * 0.8)) continue
    for (let j = i + 1; j < page.length; j++) if (roles[j] === null) roles[j] = { drop: kinds[j]?.reason ?? 'comments' }
    return i
  }
  return page.length
}

/** Behind a heading of other stories: their titles, and the excerpts under them. */
function dropRelated(
  page: readonly Unit[],
  kinds: readonly (Furniture | null)[],
  roles: (Role | null)[],
  from: number,
): void {
  for (let i = from; i < page.length; i++) {
    if ((roles[i] !== null && !isDropped(roles[i]!)) || !isRelatedHeading(page[i]!.text)) continue
    const to = teasersEnd(page, kinds, roles, i + 1)
    // A lone heading before running text is the article's own ("The latest", "What's next").
    if (to === i + 1 && roles[i] === null && to < page.length) continue
    for (let j = i; j < to; j++)
      if (roles[j] === null) roles[j] = { drop: kinds[j]?.where === 'always' ? kinds[j]!.reason : 'related' }
    i = to - 1
  }
}

function teasersEnd(
  page: readonly Unit[],
  kinds: readonly (Furniture | null)[],
  roles: readonly (Role | null)[],
  from: number,
): number {
  const isTeaser = (i: number): boolean => {
    const { text } = page[i]!
    if (isNote(text)) return false
    return (
      kinds[i] !== null ||
      isDropped(roles[i]!) ||
      endsEllipsis(text) ||
      dateLine(text) !== null ||
      (isTitleLike(text) && !isSentence(text)) ||
      (isTitleCase(text) && wordCount(text) <= 30)
    )
  }
  let at = from
  while (at < page.length && isTeaser(at)) at++
  if (at === from || at === page.length) return at
  // Excerpts that are whole sentences: only where titles and excerpts take turns down to the end of the page.
  let pairs = 0
  let i = at
  for (; i < page.length && !isNote(page[i]!.text); i++) {
    if (isTeaser(i)) continue
    if (!isTeaser(i - 1) || kinds[i - 1] !== null || wordCount(page[i]!.text) > 60) return at
    pairs++
  }
  return pairs >= 2 ? i : at
}

/** A sentence that ends in a stop; titles may end in "?" or "!". */
function isSentence(text: string): boolean {
  return endsSentence(text) && !/[?!]["'”’)\]]*$/.test(text)
}

/** Drops what follows the last sentence of the body; its index. */
function trimTail(
  page: readonly Unit[],
  kinds: readonly (Furniture | null)[],
  roles: (Role | null)[],
  header: Header,
): number {
  const from = header.body
  let at = page.length - 1
  for (; at >= from; at--) {
    if (roles[at] !== null) continue
    const { text } = page[at]!
    const kind = kinds[at]
    const previous = page[at - 1]
    if (kind) roles[at] = { drop: kind.reason }
    else if (dateLine(text) !== null) roles[at] = { drop: 'date' }
    else if (aboutAuthor(text, header.authors)) roles[at] = { drop: 'author note' }
    else if (
      isExcerpt(text) &&
      previous !== undefined &&
      at - 1 > from &&
      roles[at - 1] === null &&
      isTitleLike(previous.text) &&
      !isProse(previous.text)
    )
      roles[at] = { drop: 'related' }
    else if (isBodyEnd(text, previous?.group === page[at]!.group ? previous.text : null)) break
    else roles[at] = { drop: wordCount(text) >= 4 ? 'related' : 'label' }
  }
  return at
}

/** A line below the body that starts with the writer's name and quotes nobody. */
function aboutAuthor(text: string, authors: readonly string[]): boolean {
  return authors.some(name => text.startsWith(`${name} `)) && wordCount(text) <= 40 && !/["“”]/.test(text)
}

function isExcerpt(text: string): boolean {
  return endsEllipsis(text) && !/[[(](…|\.{3})[\])]$/.test(text)
}

function isBodyEnd(text: string, above: string | null): boolean {
  if (endsSentence(text) || isListItem(text) || isQuoted(text) || /["”’')\]:;,]$/.test(text)) return true
  if (above !== null && isListItem(above)) return true
  const all = words(text).filter(word => /^\p{L}/u.test(word))
  const capital = all.filter(word => /^\p{Lu}/u.test(word)).length
  return all.length >= 14 && capital < all.length * 0.5
}

/** A short line before a photo credit, or behind the label "Image", is a caption. */
function dropCaptions(
  page: readonly Unit[],
  kinds: readonly (Furniture | null)[],
  roles: (Role | null)[],
  from: number,
): void {
  for (let i = from; i < page.length; i++) {
    if (roles[i] !== null) continue
    if (isCaptionAt(page, kinds, i)) roles[i] = { drop: 'caption' }
  }
}

function assemble(
  source: string,
  page: readonly Unit[],
  roles: readonly (Role | null)[],
  header: Header,
  last: number,
): Extraction {
  const kept = page.filter((_, i) => isBody(roles[i]!))
  const notes = new Set(page.filter((_, i) => isKept(roles[i]!, 'note')))
  const { text, blocks } = join(kept, notes)
  const dropped: Dropped[] = page.flatMap((unit, i) => {
    const role = roles[i]!
    return role !== null && 'drop' in role ? [{ reason: role.drop, text: unit.text }] : []
  })
  // "Title | Apr 14, 2025": what the title leaves out of its line.
  const rest = (unit: Unit, i: number): string | null =>
    isDropped(roles[i]!)
      ? unit.text
      : isKept(roles[i]!, 'title') && header.title !== null
        ? unit.text.slice(header.title.length)
        : null
  const dates = page.flatMap((unit, i) => dateLine(rest(unit, i) ?? '') ?? [])
  const part = (name: 'title' | 'standfirst'): string | null =>
    page
      .filter((_, i) => isKept(roles[i]!, name))
      .map(unit => unit.text)
      .join('\n\n') || null
  const article: Article = {
    id: articleId(null, text),
    source,
    url: null,
    outlet:
      header.outlet ??
      outletOf(
        dropped.map(item => item.text),
        isDropped(roles[0] ?? null) ? page[0]!.text : null,
      ) ??
      mastheadOf(page.slice(0, topOf(roles)).map(unit => unit.text)),
    title: header.title ?? part('title'),
    standfirst: part('standfirst'),
    authors: header.authors,
    published: dates.find(date => date.published !== null)?.published ?? null,
    modified: dates.find(date => date.modified !== null)?.modified ?? null,
    language: guessLanguage(text),
    text,
    blocks,
    complete: isIncomplete(page, roles, last) ? false : null,
    extra: {},
  }
  return { article, dropped, map: null }
}

/** How many lines of what stands above the headline can be the masthead. */
const TOP = 6

function topOf(roles: readonly (Role | null)[]): number {
  const kept = roles.findIndex(role => !isDropped(role))
  return Math.min(kept < 0 ? roles.length : kept, TOP)
}

function isBody(role: Role | null): boolean {
  return role === null || isKept(role, 'body') || isKept(role, 'note')
}

function isKept(role: Role | null, what: 'body' | 'note' | 'title' | 'standfirst'): boolean {
  return role !== null && 'keep' in role && role.keep === what
}

function isIncomplete(page: readonly Unit[], roles: readonly (Role | null)[], last: number): boolean {
  const end = page[last]?.text ?? ''
  if (isCut(end) || (wordCount(end) >= 14 && !endsSentence(end) && !/["”:]$/.test(end))) return true
  return page.slice(last + 1).some(({ text }, i) => {
    const role = roles[last + 1 + i]!
    if (role === null || !('drop' in role)) return false
    return role.drop === 'wall' || (i === 0 && isCut(text))
  })
}

/** The text of the units and its blocks; lines that are quotations and stand together are one block. */
function join(kept: readonly Unit[], notes: ReadonlySet<Unit>): { text: string; blocks: Block[] } {
  const parts: { kind: Block['kind']; text: string; group: number }[] = []
  for (const [i, unit] of kept.entries()) {
    const kind = notes.has(unit) ? 'note' : blockKind(kept, i)
    const open = parts.at(-1)
    if (kind === 'quote' && open?.kind === 'quote' && open.group === unit.group) open.text += `\n${unit.text}`
    else parts.push({ kind, text: unit.text, group: unit.group })
  }
  let from = 0
  const blocks = parts.map(({ kind, text }) => {
    const block = { kind, from, to: from + text.length }
    from = block.to + 2
    return block
  })
  return { text: parts.map(part => part.text).join('\n\n'), blocks }
}

function blockKind(kept: readonly Unit[], i: number): Block['kind'] {
  const { text, group } = kept[i]!
  const near = [kept[i - 1], kept[i + 1]].filter(other => other?.group === group)
  if (isQuoted(text) && near.some(other => isQuoted(other!.text))) return 'quote'
  if (isListItem(text)) return /^[–—-]\s.*\(@\w+\)/.test(text) ? 'post' : 'list'
  if (/^[—–-]\s?.{2,60}\(@\w+\)/.test(text)) return 'post'
  return isHeading(text, kept[i + 1]?.text) ? 'heading' : 'paragraph'
}

function isHeading(text: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    wordCount(text) <= (text.endsWith('?') ? 10 : 14) &&
    text.length <= 100 &&
    isTitleLike(text) &&
    !/[.!…"”]$/.test(text) &&
    /^["'“‘]?[\p{Lu}\p{N}]/u.test(text) &&
    (isProse(next) || endsSentence(next) || isListItem(next))
  )
}
