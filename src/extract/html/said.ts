import type { Head } from './head.js'

type Json = Readonly<Record<string, unknown>>

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
])

export function text(value: unknown): string | null {
  const found =
    typeof value === 'string'
      ? decoded(value).replace(/\s+/g, ' ').trim()
      : Array.isArray(value)
        ? text(value[0])
        : null
  return found === '' ? null : found
}

/** JSON-LD is often written with the character references of HTML in it. */
function decoded(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (all, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(name.toLowerCase()) ?? all
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

export function resolve(head: Head, value: unknown): Json | null {
  const item = Array.isArray(value) ? value[0] : value
  if (typeof item !== 'object' || item === null) return null
  const node = item as Json
  if (node.name === undefined && typeof node['@id'] === 'string') return head.nodes.get(node['@id']) ?? node
  return node
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
