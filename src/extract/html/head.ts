import type { Range } from '../../model/span.js'
import { JsonLimitError, parseJson } from '../../text/json.js'
import type { Element } from './node.js'
import { attribute, textOf } from './node.js'

type Json = Readonly<Record<string, unknown>>

/** What stands in a page for machines, as it stands there. */
export interface Head {
  /** The first value of each `meta`, by its name, property or itemprop in lower case. */
  readonly meta: ReadonlyMap<string, { readonly value: string; readonly at: Range | null }>
  readonly title: Element | null
  readonly canonical: string | null
  readonly language: string | null
  /** The JSON-LD node that is about the article; empty where there is none. */
  readonly article: Json
  /** All JSON-LD nodes by `@id`, for references. */
  readonly nodes: ReadonlyMap<string, Json>
  /** Scripts that hold JSON: JSON-LD, and the state of the program that draws the page. */
  readonly scripts: readonly { readonly text: string; readonly from: number; readonly linked: boolean }[]
  /** Elements that say what they hold (`itemprop`, `rel=author`, `time` and its like), in order. */
  readonly marked: readonly Element[]
}

/** The address of a page about a writer. */
export const AUTHOR_PAGE =
  /\/(authors?|by|byline|people|staff|profiles?|contributors?|writers?|reporters?|journalists?|columnists?|userprofile|auteur|autor)\/[^/?#]{3,}/i

const ARTICLE_TYPE = /(Article|Posting|Report|Review|Recipe|Column|HowTo|Story)$/
const PAGE_TYPE = /^(WebPage|ItemPage|AboutPage|FAQPage|Blog)$/

export function readHead(page: Element): Head {
  const meta = new Map<string, { value: string; at: Range | null }>()
  const scripts: { text: string; from: number; linked: boolean }[] = []
  const inMeta: string[] = []
  const marked: Element[] = []
  let title: Element | null = null
  let canonical: string | null = null
  let language: string | null = null
  const stack: Element[] = [page]
  for (let element = stack.pop(); element !== undefined; element = stack.pop()) {
    const { name, children } = element
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i]!
      if (child.kind === 'element') stack.push(child)
    }
    const named = element.attributes
    if (name === 'meta') {
      const value = attribute(element, 'content')?.trim()
      if (value === undefined || value === '') continue
      for (const key of ['property', 'name', 'itemprop'] as const) {
        const known = attribute(element, key)?.trim().toLowerCase()
        if (known && !meta.has(known)) meta.set(known, { value, at: element.content })
      }
      // Some programs have no place for a script in the head, and write JSON-LD into a meta element.
      if (value[0] === '{' && value.includes('"@type"')) inMeta.push(value)
    } else if (name === 'title') {
      if (title === null && element.parent?.name !== 'svg' && textOf(element).trim() !== '') title = element
    } else if (name === 'link') {
      if (/\bcanonical\b/i.test(attribute(element, 'rel') ?? '')) canonical ??= attribute(element, 'href')
    } else if (name === 'html') language ??= attribute(element, 'lang')
    else if (name === 'script') {
      const type = attribute(element, 'type')?.toLowerCase() ?? ''
      const linked = type.includes('ld+json')
      const text = element.children[0]
      if (text?.kind === 'text' && (linked || isState(type, attribute(element, 'id'), text.text)))
        scripts.push({ text: text.text, from: text.runs[1]!, linked })
    } else if (
      name === 'time' ||
      (named !== null &&
        (isTimed(element) ||
          named.itemprop !== undefined ||
          (name === 'a' && named.href !== undefined && AUTHOR_PAGE.test(named.href)) ||
          (named.rel !== undefined && /\bauthor\b/i.test(named.rel))))
    )
      marked.push(element)
  }
  const { article, nodes } = readLinked([
    ...scripts.filter(script => script.linked).map(script => script.text),
    ...inMeta,
  ])
  return { meta, title, canonical, language, article, nodes, scripts, marked }
}

/** A `<time>`, or an element of the page's own making that stands for one ("2 hours ago"). */
export function isTimed({ name, attributes }: Element): boolean {
  if (name === 'time' || attributes === null) return name === 'time'
  if (name === 'ins' || name === 'del') return false
  return (attributes.datetime ?? attributes['data-datetime'] ?? attributes['data-timestamp']) !== undefined
}

function isState(type: string, id: string | null, text: string): boolean {
  if (text.length < 200) return false
  return (
    type.includes('json') ||
    id === '__NEXT_DATA__' ||
    /^\s*(?:(?:window|self|globalThis|var|let|const)\.?\s*|\.\s*)?[\w.[\]'"]{3,60}\s*=\s*\{/.test(text)
  )
}

/** The best node about an article: broken JSON-LD is common, and no reason to fail. */
function readLinked(texts: readonly string[]): { article: Json; nodes: ReadonlyMap<string, Json> } {
  const nodes = new Map<string, Json>()
  const found: { node: Json; rank: number }[] = []
  const visit = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 4) return
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 200)) visit(item, depth + 1)
      return
    }
    const node = value as Json
    const types = [node['@type']].flat().map(String)
    if (typeof node['@id'] === 'string' && types[0] !== 'undefined' && !nodes.has(node['@id']))
      nodes.set(node['@id'], node)
    if (types.some(type => ARTICLE_TYPE.test(type)))
      found.push({ node, rank: node.headline || node.datePublished ? 2 : 1 })
    else if (types.some(type => PAGE_TYPE.test(type))) found.push({ node, rank: 0 })
    visit(node['@graph'], depth + 1)
    visit(node.mainEntity, depth + 1)
  }
  for (const text of texts) visit(parseLoosely(text), 0)
  const best = found.reduce<{ node: Json; rank: number } | null>(
    (top, item) => (top === null || item.rank > top.rank ? item : top),
    null,
  )
  return { article: best?.node ?? {}, nodes }
}

/** JSON as pages have it: with comments around it, line breaks inside strings, a stop behind it. */
export function parseLoosely(text: string): unknown {
  const core = text
    .replace(/^\s*(<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\]\]>\*\/|\/\/\]\]>)\s*$/, '')
    .trim()
  for (const attempt of [core, core.replace(/;\s*$/, ''), core.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')])
    try {
      return parseJson(attempt)
    } catch (error) {
      if (error instanceof JsonLimitError) return null
    }
  return null
}
