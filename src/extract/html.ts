import { createRequire } from 'node:module'
import { InputError } from '../ingest/page.js'
import type { Article, Block, Dropped, Extraction } from '../model/article.js'
import { isoDate } from './date.js'
import { capDepth } from './depth.js'
import type { Doc, Dom, Stretch } from './dom.js'
import { stretches } from './dom.js'
import { furniture, isNote, isRelatedHeading } from './furniture.js'
import { articleId, canonicalUrl } from './id.js'
import { guessLanguage } from './language.js'
import { byline } from './masthead.js'
import { readMetadata } from './metadata.js'
import { endsSentence, isTitleLike, words } from './unit.js'
import { isCut } from './wall.js'

type ParseHtml = (html: string) => { document: Doc }
type ReadabilityOf = new (
  document: Doc,
  options: { serializer: (dom: Dom) => Dom; charThreshold: number },
) => {
  parse(): { content?: Dom | null } | null
}

// CommonJS on purpose: loaded only when a page is HTML, and synchronously, so that nothing else waits.
const require = createRequire(import.meta.url)
const { parseHTML } = require('linkedom') as { parseHTML: ParseHtml }
const { Readability } = require('@mozilla/readability') as { Readability: ReadabilityOf }

/** The article of an HTML page: what Readability takes for it, less the furniture in it; the rest is dropped by blocks. */
export function extractHtml(source: string, html: string, givenUrl: string | null): Extraction {
  const flat = capDepth(html)
  const content = withBody(flat)
  const { document } = parseHTML(content)
  const page = stretches(document.body)
  const meta = readMetadata(document, page)
  // Readability takes the document apart, so the page was read before.
  // Pages nested past the cap are no newsroom's; Readability can take minutes over them.
  const main = flat === html ? mainText(document) : []
  const kept = main.length > 0 ? pick(page, main) : new Set(page.filter(part => !isChrome(part)))
  const roles = page.map(part => dropReason(part, kept, meta))
  const body = page.filter((_, i) => roles[i] === null)
  if (body.length === 0) throw new InputError('there is no article text in it')
  const { text, blocks } = join(body)
  const url = givenUrl ?? meta.url
  const dropped: Dropped[] = page.flatMap((part, i) =>
    roles[i] === null || roles[i] === 'part' ? [] : [{ reason: roles[i]!, text: part.text }],
  )
  const last = body.at(-1)!.text
  const article: Article = {
    id: articleId(url, text),
    source,
    url: url === null ? null : canonicalUrl(url),
    outlet: meta.outlet,
    title: meta.title,
    standfirst: meta.standfirst,
    authors:
      meta.authors.length > 0 ? meta.authors : [...new Set(page.slice(0, 80).flatMap(part => byline(part.text) ?? []))],
    published: meta.published === null ? null : isoDate(meta.published),
    modified: meta.modified === null ? null : isoDate(meta.modified),
    language: meta.language ?? guessLanguage(text),
    text,
    blocks,
    complete: isCut(last) || dropped.some(item => item.reason === 'wall') ? false : null,
    extra: {},
  }
  return { article, dropped, map: null }
}

/** linkedom makes no body where the page has none. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html
  const head = /<\/head\s*>/i.exec(html)
  if (head)
    return `${html.slice(0, head.index)}</head><body>${html.slice(head.index + head[0].length).replace(/<\/html\s*>/i, '')}</body></html>`
  return `<!doctype html><html><head></head><body>${html.replace(/<\/?(html|!doctype)[^>]*>/gi, '')}</body></html>`
}

/** The texts of what Readability keeps. */
function mainText(document: Doc): readonly string[] {
  const content = new Readability(document, { serializer: dom => dom, charThreshold: 200 }).parse()?.content
  return content ? stretches(content).map(part => part.text) : []
}

/** The stretches of the page that are in the main text; a text that stands twice counts as often as there. */
function pick(page: readonly Stretch[], main: readonly string[]): Set<Stretch> {
  const left = new Map<string, number>()
  for (const text of main) left.set(key(text), (left.get(key(text)) ?? 0) + 1)
  const kept = new Set<Stretch>()
  // Chrome above the article may repeat its words: from inside first.
  for (const part of [...page.filter(part => !isChrome(part)), ...page.filter(isChrome)]) {
    const n = left.get(key(part.text)) ?? 0
    if (n === 0) continue
    left.set(key(part.text), n - 1)
    kept.add(part)
  }
  return kept
}

function key(text: string): string {
  return text.replace(/\s+/g, ' ')
}

const CHROME: Readonly<Record<string, string>> = {
  nav: 'navigation',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  button: 'button',
  figcaption: 'caption',
  figure: 'caption',
  select: 'form',
  option: 'form',
  dialog: 'dialog',
  fieldset: 'form',
}
/** What the class, id or role of an element around it says that it is. */
const HINTS: readonly (readonly [string, RegExp])[] = [
  ['caption', /(^|[\s_-])(wp-)?captions?([\s_-]|$)|image-credit|photo-credit/],
  ['advertisement', /(^|[\s_-])(ads?|advert\w*|sponsored|promo(ted)?|taboola|outbrain)([\s_-]|$)/],
  ['comments', /(^|[\s_-])(comments?|disqus\w*|respond)([\s_-]|$)/],
  ['newsletter', /newsletter|(^|[\s_-])(sign-?up|subscribe)([\s_-]|$)/],
  [
    'related',
    /(^|[\s_-])(related|recommended|most-?read|most-?popular|trending|more-stories|read-?more|see-also|also-?read)([\s_-]|$)/,
  ],
  ['share', /(^|[\s_-])(share|sharing|social)([\s_-]|$)/],
  ['byline', /(^|[\s_-])(byline|author(-?(name|bio|info))?)([\s_-]|$)/],
  ['date', /(^|[\s_-])(dateline|date|dates|timestamp|published|pubdate)([\s_-]|$)/],
  ['navigation', /(^|[\s_-])(nav\w*|menu|breadcrumbs?|skip\w*|kicker|eyebrow)([\s_-]|$)/],
  ['cookies', /cookie|consent|gdpr/],
]

function isChrome(part: Stretch): boolean {
  return chromeReason(part) !== null
}

function chromeReason(part: Stretch): string | null {
  for (const { name } of [...part.path].reverse()) {
    if (name === 'article' || name === 'main') break
    const reason = CHROME[name]
    if (reason !== undefined) return reason
  }
  return hintReason(part)
}

/** The nearest hints only: a page's outer elements are called all kinds of things. */
function hintReason(part: Stretch): string | null {
  for (const { hint, name } of [...part.path].reverse().slice(0, 5)) {
    if (name === 'article' || name === 'main' || name === 'body' || hint.length > 200) break
    const found = HINTS.find(([, pattern]) => pattern.test(hint))
    if (found) return found[0]
  }
  return null
}

/** Null for the body; 'part' for title and standfirst, which are the article's but not its text. */
function dropReason(
  part: Stretch,
  kept: ReadonlySet<Stretch>,
  meta: { title: string | null; standfirst: string | null },
): string | null {
  const { text } = part
  const names = part.path.map(ancestor => ancestor.name)
  if (text === meta.standfirst || (text === meta.title && /^h[12]$/.test(headingName(names)))) return 'part'
  if (names.includes('figcaption') || (names.includes('figure') && !names.includes('blockquote')))
    return furniture(text)?.reason === 'photo credit' ? 'photo credit' : 'caption'
  if (isNote(text) && !names.some(name => name === 'nav' || name === 'footer')) return null
  const own = furniture(text)
  const chrome = chromeReason(part)
  if (!kept.has(part)) return own?.reason ?? chrome ?? 'not in the article'
  if (own?.where === 'always') return own.reason
  if (own !== null && ['author note', 'contact', 'appeal'].includes(own.reason)) return own.reason
  if (isRelatedHeading(text) && isTitleLike(text) && /^h\d$/.test(headingName(names))) return 'related'
  if (byline(text) !== null) return 'byline'
  if (
    chrome !== null &&
    (chrome !== 'date' || words(text).length < 8) &&
    (!endsSentence(text) || words(text).length < 25 || chrome === 'caption')
  )
    return chrome
  return null
}

function headingName(names: readonly string[]): string {
  return [...names].reverse().find(name => /^h\d$/.test(name)) ?? ''
}

function join(body: readonly Stretch[]): { text: string; blocks: Block[] } {
  let from = 0
  const blocks = body.map(part => {
    const block: Block = { kind: blockKind(part), from, to: from + part.text.length }
    from = block.to + 2
    return block
  })
  return { text: body.map(part => part.text).join('\n\n'), blocks }
}

function blockKind(part: Stretch): Block['kind'] {
  if (isNote(part.text)) return 'note'
  const quote = part.path.find(({ name }) => name === 'blockquote')
  if (quote) return /tweet|instagram|bluesky|mastodon|fb-post|tiktok|social/.test(quote.hint) ? 'post' : 'quote'
  const names = part.path.map(({ name }) => name)
  if (headingName(names) !== '') return 'heading'
  return names.includes('li') ? 'list' : 'paragraph'
}
