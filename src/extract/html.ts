import { InputError } from '../ingest/page.js'
import type { Article, Block, Dropped, Extraction, SourceMap } from '../model/article.js'
import type { Part } from '../model/span.js'
import { isNote } from './furniture.js'
import { readBody } from './html/body.js'
import type { Head } from './html/head.js'
import { readHead } from './html/head.js'
import { dropAuthorNotes, dropDatelines } from './html/lines.js'
import { readMetadata } from './html/metadata.js'
import type { Element, Mapped } from './html/node.js'
import type { Piece } from './html/piece.js'
import { part } from './html/piece.js'
import { isPost } from './html/pulled.js'
import { meta, outletOf } from './html/said.js'
import { segment } from './html/segment.js'
import { findStandfirst } from './html/standfirst.js'
import { stateBody } from './html/state.js'
import type { Title } from './html/title.js'
import { levelOf, outletBeside, readTitle } from './html/title.js'
import { parse } from './html/tree.js'
import { articleId, canonicalUrl } from './id.js'
import { guessLanguage } from './language.js'
import type { Line } from './line.js'
import { outletOf as printedOutlet } from './masthead.js'
import { wordCount } from './unit.js'
import { isCut } from './wall.js'

/** A block of the article before it has offsets. */
interface Kept extends Mapped {
  readonly kind: Block['kind']
}

/** A page taken apart: its pieces, and why each is not in the body (`part`: headline or standfirst; null: body). */
export function readPage(html: string) {
  const tree = parse(html)
  const page = segment(tree)
  const { pieces } = page
  const head = readHead(tree)
  const title = readTitle(head, pieces, outletOf(head))
  const { reasons, root } = readBody(page, title.at)
  const standfirst = findStandfirst(head, pieces, title.at, reasons)
  dropDatelines(pieces, reasons, Math.max(title.at, standfirst))
  const first = reasons.findIndex((reason, i) => reason === null && i > title.at && i !== standfirst)
  const meta = readMetadata(head, pieces, title.at >= 0 ? title.at : root.first, first)
  dropAuthorNotes(pieces, reasons, meta.authors)
  const roles = reasons.map((reason, i) => (i === standfirst || i === title.at ? 'part' : reason))
  return { head, title, standfirst, meta, pieces, roles }
}

/** The pieces of the page in its order, each with what it was kept as, or why it was dropped. */
export function explainHtml(html: string): readonly Line[] {
  const { title, standfirst, pieces, roles } = readPage(html)
  return pieces.map((piece, i) => {
    if (i === title.at) return { text: piece.text, as: 'title', reason: null }
    if (i === standfirst) return { text: piece.text, as: 'standfirst', reason: null }
    const reason = roles[i]!
    return { text: piece.text, as: reason === null ? kindOf(piece) : null, reason }
  })
}

/** The article of an HTML page: its blocks, with where each character stands in the page; the rest dropped by blocks. */
export function extractHtml(source: string, html: string, givenUrl: string | null): Extraction {
  const { head, title, standfirst, meta, pieces, roles } = readPage(html)
  const shown = pieces.flatMap((piece, i) =>
    roles[i] === null ? [{ kind: kindOf(piece), text: piece.text, runs: piece.runs }] : [],
  )
  const dropped: Dropped[] = pieces.flatMap((piece, i) =>
    roles[i] === null || roles[i] === 'part' ? [] : [{ reason: roles[i]!, text: piece.text }],
  )
  const walled = dropped.some(item => item.reason === 'wall')
  const body = stateBody(head, shown, walled) ?? shown
  if (body.length === 0) throw new InputError('there is no article text in it')
  const { text, blocks } = join(body)
  const url = givenUrl ?? meta.url
  const article: Article = {
    id: articleId(url, text),
    source,
    url: url === null ? null : canonicalUrl(url),
    outlet:
      meta.outlet ??
      printedOutlet(
        dropped.flatMap(item => (item.reason === 'repeated' ? [] : [item.text])),
        null,
      ) ??
      outletBeside(head, title.text),
    title: title.text,
    standfirst: pieces[standfirst]?.text ?? null,
    authors: meta.authors,
    published: meta.published,
    modified: meta.modified,
    language: meta.language ?? guessLanguage(text),
    text,
    blocks,
    complete: body === shown && (walled || isCut(body.at(-1)!.text)) ? false : isWhole(head, text),
    extra: {},
  }
  const map = mapOf([
    ['title', titleMap(title, html, head)],
    ['standfirst', pieces[standfirst] ?? null],
    ['text', joined(body)],
  ])
  return { article, dropped, map }
}

/** Words. Behind a wall stand the first two or three paragraphs. */
const FEW = 200

/** What the page says about how much there is; null where it says nothing, or nothing that fits. */
function isWhole(head: Head, text: string): boolean | null {
  const { article } = head
  const printed = wordCount(text)
  const given = Number(article.wordCount)
  if (given >= 50 && printed < given / 2) return false
  if (given >= 50 && printed >= given * 0.9) return true
  const closed = /^false$/i.test(String(article.isAccessibleForFree)) || meta(head, 'article:content_tier') === 'locked'
  return closed && printed < FEW ? false : null
}

function kindOf(piece: Piece): Block['kind'] {
  if (isNote(piece.text)) return 'note'
  let list = false
  for (let e: Element | null = piece.holder; e !== null; e = e.parent) {
    if (e.name === 'blockquote') return isPost(e) ? 'post' : 'quote'
    if (e.name === 'li' && !isSection(e)) list = true
  }
  if (levelOf(piece) > 0 || isBoldHeading(piece)) return 'heading'
  return list ? 'list' : 'paragraph'
}

/** A short line in bold type that is no sentence, a question or a speaker's name with a colon. */
function isBoldHeading({ text, words, holder, linked }: Piece): boolean {
  if (words > 10 || linked > 0.5 || !/^[^"“‘]*[\p{L}\p{N})’'"”]$/u.test(text)) return false
  for (let e: Element | null = holder; e !== null && !e.block; e = e.parent)
    if (e.name === 'b' || e.name === 'strong') return true
  return false
}

/** Elements that are looked at in an item of a list: the heading of a post stands at its top. */
const MOST_SEEN = 40
const sections = new WeakMap<Element, boolean>()

/** Some pages put whole posts into the items of a list: a heading with text below it. */
function isSection(item: Element): boolean {
  const known = sections.get(item)
  if (known !== undefined) return known
  let seen = 0
  const holds = (element: Element, depth: number): boolean => {
    for (const child of element.children) {
      if (child.kind !== 'element') continue
      if (++seen > MOST_SEEN) return false
      if (/^h[1-6]$/.test(child.name) || (depth < 4 && holds(child, depth + 1))) return true
    }
    return false
  }
  const found = holds(item, 0)
  sections.set(item, found)
  return found
}

function join(body: readonly Kept[]): { text: string; blocks: Block[] } {
  let from = 0
  const blocks = body.map(({ kind, text }) => {
    const block: Block = { kind, from, to: from + text.length }
    from = block.to + 2
    return block
  })
  return { text: body.map(item => item.text).join('\n\n'), blocks }
}

/** The blocks as one mapped text: a blank line between two stands for what the page has between them. */
function joined(body: readonly Kept[]): Mapped {
  const runs: number[] = []
  let length = 0
  for (const { text, runs: own } of body) {
    if (length > 0) {
      const before = runs.at(-1)!
      runs.push(length, before, Math.max(before, own[1]!))
      length += 2
    }
    for (let i = 0; i < own.length; i += 3) runs.push(own[i]! + length, own[i + 1]!, own[i + 2]!)
    length += text.length
  }
  return { text: body.map(item => item.text).join('\n\n'), runs }
}

/** A headline that the page does not print stands in its head. */
function titleMap(title: Title, html: string, head: ReturnType<typeof readHead>): Mapped | null {
  if (title.mapped !== null || title.text === null) return title.mapped
  const named = ['og:title', 'twitter:title'].flatMap(name => head.meta.get(name)?.at ?? [])
  const sources: (Mapped | undefined)[] = [
    head.title === null ? undefined : segment(head.title).pieces[0],
    ...named.map(({ from, to }) => shifted(segment(parse(html.slice(from, to))).pieces[0], from)),
  ]
  for (const source of sources) {
    const at = source?.text.indexOf(title.text) ?? -1
    if (at >= 0) return part(source!, at, at + title.text.length)
  }
  const quoted = JSON.stringify(title.text).slice(1, -1)
  for (const script of head.scripts) {
    const at = script.text.indexOf(quoted)
    if (at >= 0) return { text: title.text, runs: [0, script.from + at, script.from + at + quoted.length] }
  }
  return null
}

function shifted(mapped: Mapped | undefined, by: number): Mapped | undefined {
  return mapped && { text: mapped.text, runs: mapped.runs.map((value, i) => (i % 3 === 0 ? value : value + by)) }
}

function mapOf(parts: readonly (readonly [Part, Mapped | null])[]): SourceMap {
  const runs = parts.flatMap(([name, mapped]) => {
    if (mapped === null) return []
    const out: SourceMap['runs'][number][] = []
    for (let i = 0; i < mapped.runs.length; i += 3)
      out.push({
        part: name,
        from: mapped.runs[i]!,
        to: mapped.runs[i + 3] ?? mapped.text.length,
        htmlFrom: mapped.runs[i + 1]!,
        htmlTo: mapped.runs[i + 2]!,
      })
    return out
  })
  return { runs }
}
