import type { Profile } from './profile.js'
import { KIND } from './rarity.js'

/** Smaller groups have terms of their own by chance. */
const LEAST = 3
/** Members of a large group that speak for it. */
const SPEAKERS = 64
/** How much more of one group than of the other has a term that tells them apart. */
const GAP = 0.33
/** The terms that tell apart weigh this share of those that both have. */
const RATIO = 0.18
/** A figure can be the count of the dead as of noon; a common word can be an agency's wording. */
const FACTOR = { [KIND.name]: 1, [KIND.number]: 1.4, [KIND.word]: 0.6 } as const

/** Terms that nearly all of one group have and few of the other, strongest first. */
export interface Contrast {
  readonly a: readonly number[]
  readonly b: readonly number[]
}

interface Count {
  /** Articles that have it, each by how prominent it is there. */
  prominence: number
  number: number
  named: number
  numeral: boolean
  rarity: number
}

/**
 * Whether two groups of articles tell of two look-alike events: the same kind of thing, but on BOTH sides nearly all
 * articles have other people, places or figures. One story told at two lengths has such terms on one side only. Null
 * where nothing sets them apart. The members are given by rising index.
 */
export function contrast(a: readonly Profile[], b: readonly Profile[]): Contrast | null {
  if (a.length < LEAST || b.length < LEAST) return null
  const [x, y] = [count(a), count(b)]
  const [m, n] = [Math.min(a.length, SPEAKERS), Math.min(b.length, SPEAKERS)]
  const own: { a: [number, number][]; b: [number, number][] } = { a: [], b: [] }
  let shared = 0
  for (const term of [...new Set([...x.keys(), ...y.keys()])].sort((s, t) => s - t)) {
    const [p, q] = [x.get(term), y.get(term)]
    const [i, j] = [p?.prominence ?? 0, q?.prominence ?? 0]
    const named = ((p?.named ?? 0) + (q?.named ?? 0)) * 2 > (p?.number ?? 0) + (q?.number ?? 0)
    const kind = (p ?? q)!.numeral ? KIND.number : named ? KIND.name : KIND.word
    const weight = FACTOR[kind] * Math.max(p?.rarity ?? 0, q?.rarity ?? 0)
    shared += weight * Math.min(i / m, j / n)
    // Half an article on either side keeps small groups from being sure.
    const gap = (i + 1) / (m + 2) - (j + 1) / (n + 2)
    if (gap > GAP) own.a.push([term, weight * gap])
    if (-gap > GAP) own.b.push([term, -weight * gap])
  }
  const apart = Math.min(sum(own.a), sum(own.b))
  return apart >= RATIO * (shared + 1) ? { a: strongest(own.a), b: strongest(own.b) } : null
}

function count(group: readonly Profile[]): Map<number, Count> {
  const counts = new Map<number, Count>()
  for (const { terms, kinds, rarities, prominences } of group.slice(0, SPEAKERS))
    for (let i = 0; i < terms.length; i++) {
      let entry = counts.get(terms[i]!)
      if (entry === undefined) {
        entry = { prominence: 0, number: 0, named: 0, numeral: kinds[i] === KIND.number, rarity: 0 }
        counts.set(terms[i]!, entry)
      }
      entry.prominence += prominences[i]!
      entry.number++
      if (kinds[i] === KIND.name) entry.named++
      if (rarities[i]! > entry.rarity) entry.rarity = rarities[i]!
    }
  return counts
}

const sum = (list: readonly (readonly [number, number])[]): number => list.reduce((all, [, weight]) => all + weight, 0)

function strongest(list: readonly (readonly [number, number])[]): number[] {
  return [...list].sort(([s, v], [t, w]) => w - v || s - t).map(([term]) => term)
}
