import { PARTS, type Span } from '../../model/span.js'

/** In the order of code units. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Each place once, in order. */
export function unique(spans: readonly Span[]): Span[] {
  const seen = new Map(
    spans.map((span): [string, Span] => [`${span.article}\0${span.part}\0${span.from}\0${span.to}`, span]),
  )
  return [...seen.values()].sort(
    (a, b) =>
      byText(a.article, b.article) || PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || a.from - b.from || a.to - b.to,
  )
}

/** An id made of a name. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug === '' ? 'person' : slug
}
