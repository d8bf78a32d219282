import type { Doc, Dom, Stretch } from './dom.js'
import { words } from './unit.js'

/** What a page says about its article, in its head and in its marked-up elements. Dates as they are printed there. */
export interface Metadata {
  readonly title: string | null
  readonly standfirst: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly url: string | null
}

type Json = Readonly<Record<string, unknown>>

const ARTICLE_TYPE = /(Article|Posting|Report|Blog|Review)$/

/** JSON-LD before OpenGraph before the page itself; title and standfirst as the page prints them. */
export function readMetadata(document: Doc, page: readonly Stretch[]): Metadata {
  const ld = articleLd(document)
  const meta = (...names: string[]): string | null =>
    names.map(name => metaContent(document, name)).find(value => value !== null) ?? null
  const outlet =
    clean(first(ld.publisher, 'name')) ?? meta('og:site_name', 'application-name', 'twitter:site_name') ?? null
  const title = titleOf(document, page, [clean(ld.headline), meta('og:title', 'twitter:title')], outlet)
  const described = [
    clean(ld.alternativeHeadline),
    clean(ld.description),
    meta('og:description', 'description', 'twitter:description'),
  ]
  return {
    title,
    standfirst: standfirstOf(page, described, title),
    outlet: outlet ?? null,
    authors: authorsOf(ld.author, meta('author', 'parsely-author', 'sailthru.author', 'byl')),
    published:
      clean(ld.datePublished) ??
      meta('article:published_time', 'date', 'dc.date', 'parsely-pub-date', 'pubdate', 'publishdate') ??
      timeOf(document),
    modified: clean(ld.dateModified) ?? meta('article:modified_time', 'og:updated_time', 'last-modified'),
    language: language(clean(document.documentElement.getAttribute?.('lang')) ?? clean(ld.inLanguage)),
    url: absolute(
      clean(document.querySelector('link[rel="canonical"]')?.getAttribute?.('href')) ?? meta('og:url') ?? clean(ld.url),
    ),
  }
}

function clean(value: unknown): string | null {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text === '' ? null : text
}

function first(value: unknown, name: string): unknown {
  const item = Array.isArray(value) ? value[0] : value
  return typeof item === 'object' && item !== null ? (item as Json)[name] : item
}

/** The first JSON-LD node that is an article; broken JSON-LD is common, and no reason to fail. */
function articleLd(document: Doc): Json {
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    try {
      const found = findArticle(JSON.parse(script.textContent ?? ''), 0)
      if (found) return found
    } catch {}
  }
  return {}
}

function findArticle(value: unknown, depth: number): Json | null {
  if (typeof value !== 'object' || value === null || depth > 4) return null
  const items = Array.isArray(value)
    ? value
    : [value, ...(Array.isArray((value as Json)['@graph']) ? ((value as Json)['@graph'] as unknown[]) : [])]
  for (const item of items) {
    if (Array.isArray(item)) {
      const found = findArticle(item, depth + 1)
      if (found) return found
    } else if (
      typeof item === 'object' &&
      item !== null &&
      [(item as Json)['@type']].flat().some(type => ARTICLE_TYPE.test(String(type)))
    )
      return item as Json
  }
  return null
}

function metaContent(document: Doc, name: string): string | null {
  for (const attribute of ['property', 'name', 'itemprop']) {
    const value = clean(document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute?.('content'))
    if (value !== null) return value
  }
  return null
}

/** The printed headline: the h1 that says what the head says, else the only h1, else the head's own, without the outlet. */
function titleOf(
  document: Doc,
  page: readonly Stretch[],
  named: readonly (string | null)[],
  outlet: string | null,
): string | null {
  const heads = page.filter(part => part.path.some(({ name }) => name === 'h1')).map(part => part.text)
  const given = named.find(title => title !== null) ?? clean(document.querySelector('title')?.textContent)
  const same = heads.find(head => given !== null && fold(given).startsWith(fold(head)))
  if (same !== undefined) return same
  if (heads.length > 0 && words(heads[0]!).length >= 4) return heads[0]!
  if (given === null || given === undefined) return heads[0] ?? null
  const cut =
    outlet === null
      ? given
      : given.replace(new RegExp(`\\s*[|–—-]\\s*${outlet.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`, 'i'), '')
  return cut === given ? given.replace(/\s+\|\s+[^|]{2,40}$/, '') : cut
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()
}

const STANDFIRST =
  /(^|[\s_-])(standfirst|dek|deck|sub-?(title|head(line)?|heading)|article-?summary|summary|lede|intro|strapline|teaser)([\s_-]|$)/

/** A sentence that the page prints between headline and body, by its class, or because the head describes the page with it. */
function standfirstOf(
  page: readonly Stretch[],
  described: readonly (string | null)[],
  title: string | null,
): string | null {
  const start = Math.max(
    0,
    page.findIndex(part => part.text === title),
  )
  const near = page
    .slice(start, start + 15)
    .filter(part => part.text !== title && words(part.text).length >= 4 && words(part.text).length <= 80)
  const marked = near.find(part => part.path.slice(-2).some(({ hint }) => STANDFIRST.test(hint)))
  if (marked) return marked.text
  const index = near.findIndex(part => described.some(text => text !== null && fold(text) === fold(part.text)))
  // A page may be described with its own first paragraph, which is body.
  return index >= 0 && near[index]!.path.slice(-2).some(({ name }) => /^(h[2-4]|header)$/.test(name))
    ? near[index]!.text
    : null
}

function authorsOf(ld: unknown, meta: string | null): readonly string[] {
  const list = (Array.isArray(ld) ? ld : [ld]).map(item => clean(first(item, 'name'))).filter(name => name !== null)
  const names = list.length > 0 ? list : meta === null ? [] : meta.split(/\s*(?:,|;|\band\b)\s*/)
  return [
    ...new Set(
      names.map(name => name.replace(/^by\s+/i, '').trim()).filter(name => name !== '' && !/^https?:|@/.test(name)),
    ),
  ]
}

/** The first <time> of the page that has a machine-readable date. */
function timeOf(document: Doc): string | null {
  const times: Dom[] = Array.from(document.querySelectorAll('time[datetime]'))
  return (
    times
      .map(time => clean(time.getAttribute?.('datetime')))
      .find(value => value !== null && /^\d{4}-\d\d/.test(value)) ?? null
  )
}

function language(tag: string | null): string | null {
  return tag !== null && /^[a-z]{2,3}([-_][a-z0-9]+)*$/i.test(tag) ? tag.replace(/_/g, '-') : null
}

function absolute(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null
}
