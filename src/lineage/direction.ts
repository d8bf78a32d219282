import type { Evidence } from '../model/lineage.js'
import type { Span } from '../model/span.js'
import type { Mention } from './mention.js'

/** One reason for a direction, with what it cites. */
export interface Reason {
  readonly kind: Evidence['kind']
  readonly spans: readonly Span[]
  readonly weight: number
}

/** How much each kind tells; a stronger kind outvotes all weaker ones. */
const WEIGHTS = {
  credit: 6,
  dateline: 5,
  byline: 5,
  link: 4,
  told: 3,
  times: 3,
  words: 2,
  edits: 2,
  containment: 1,
} as const

export function reason(kind: keyof typeof WEIGHTS, spans: readonly Span[] = []): Reason {
  return { kind: kind === 'told' ? 'credit' : kind, spans, weight: WEIGHTS[kind] }
}

/** The reason that a mention of the source in the copy gives; null for those that are none. */
export function creditReason({ form, span }: Mention): Reason | null {
  const spans = span ? [span] : []
  if (form === 'told') return reason('told', spans)
  if (form === 'contributed') return null
  return reason(form === 'dateline' || form === 'byline' ? form : form === 'link' ? 'link' : 'credit', spans)
}

const strongest = (reasons: readonly Reason[]): number =>
  reasons.reduce((most, { weight }) => Math.max(most, weight), 0)

/** Which of the two took from the other, by the reasons for each way: the strongest decides, a draw decides nothing. */
export function decide(aToB: readonly Reason[], bToA: readonly Reason[]): 'A' | 'B' | null {
  const forward = strongest(aToB)
  const back = strongest(bToA)
  return forward > back ? 'A' : back > forward ? 'B' : null
}

/** How sure a direction is. */
export function confidence(reasons: readonly Reason[], against: readonly Reason[]): number {
  const best = strongest(reasons)
  const base = best >= 5 ? 0.95 : best >= 4 ? 0.9 : best >= 3 ? 0.8 : best >= 2 ? 0.7 : 0.6
  const more = Math.min(0.04, 0.02 * (new Set(reasons.map(({ kind }) => kind)).size - 1))
  return Math.round((base + more - (against.length > 0 ? 0.1 : 0)) * 100) / 100
}

/** Negative where `a` was published before `b`, as far as both dates tell; 0 where they do not. */
export function publishedOrder(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0
  if (/^[^T]*T.*(?:Z|[+-]\d\d:\d\d)$/.test(a) && /^[^T]*T.*(?:Z|[+-]\d\d:\d\d)$/.test(b))
    return Math.sign(Date.parse(a) - Date.parse(b))
  const length = Math.min(10, a.length, b.length)
  const x = a.slice(0, length)
  const y = b.slice(0, length)
  return x < y ? -1 : x > y ? 1 : 0
}
