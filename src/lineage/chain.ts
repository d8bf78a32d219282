import { packed, placesIn, type Shingles, secondOf } from './shingle.js'
import { type Words, worthOf } from './words.js'

/** Words in a row that stand on both sides: so many from a place of A, and from a place of B. */
export interface Anchor {
  readonly fromA: number
  readonly fromB: number
  readonly length: number
}

/** 1 for each word that a passage has. */
export interface Taken {
  readonly inA: Uint8Array
  readonly inB: Uint8Array
}

/** What a word costs that has another on the other side, or none: at half of the words changed a sentence gains nothing. */
export const CHANGED = 0.6
export const LEFT_OUT = 0.5
/** Words between two anchors of one chain, at most. */
const GAP = 20
/** How far before a link an earlier one begins that it may follow: runs can be as long as articles. */
const REACH = 400
/** Chains that tell more than this are not told apart. */
const HIGHEST = 10_000

/** An anchor while chains are sought. */
interface Link extends Anchor {
  length: number
  /** What its words tell. */
  worth: number
  /** What the best chain tells that ends here, and the link before this one in it. */
  score: number
  before: Link | null
  /** The link before this one, in text order, of the same two runs. */
  neighbor: Link | null
  /** Whether a chain goes on from here. */
  inner: boolean
  claimed: boolean
}

/**
 * What two articles may have of one text: anchors that rise on both sides within one run of each, near each other,
 * those first that tell most (sparse dynamic programming over maximal matches, as Eppstein and others 1992 chain
 * fragments). An anchor is in one chain, and no word of a chain is taken, nor any between its anchors: `taken` may
 * grow while the chains are read. `inA` and `inB` are shingles of one size.
 */
export function* chainsOf(a: Words, b: Words, inA: Shingles, inB: Shingles, taken: Taken): Generator<Anchor[]> {
  const links = linksOf(a, b, inA, inB, taken)
  connect(a, b, links)
  for (const end of ranked(links)) {
    const chain = claim(end, taken)
    if (chain.length > 0) yield chain
  }
}

/** Those that end a chain, the most telling first, then in their order. */
function ranked(links: readonly Link[]): Link[] {
  const keys = new Float64Array(links.length)
  let ends = 0
  links.forEach(({ inner, score }, i) => {
    if (!inner) keys[ends++] = packed(Math.round((HIGHEST - Math.min(score, HIGHEST)) * 100), i)
  })
  return Array.from(keys.subarray(0, ends).sort(), key => links[secondOf(key)] as Link)
}

/** Maximal matches by their place in A, then in B: shingles that follow each other on both sides are one. */
function linksOf(a: Words, b: Words, inA: Shingles, inB: Shingles, taken: Taken): Link[] {
  const { size } = inA
  const places = placesIn(inA, inB, a.keys.length)
  // By the distance of the two places: the last link there, counted from 1.
  const latest = new Int32Array(a.keys.length + b.keys.length)
  const links: Link[] = []
  for (let inFirst = 0; inFirst < a.keys.length; inFirst++) {
    if (taken.inA[inFirst] === 1) continue
    for (let k = places.from[inFirst] as number; k < (places.to[inFirst] as number); k++) {
      const inSecond = inB.places[k] as number
      if (taken.inB[inSecond] === 1) continue
      const diagonal = inSecond - inFirst + a.keys.length
      const link = links[(latest[diagonal] as number) - 1]
      if (link && link.fromA + link.length - size + 1 === inFirst) {
        link.worth += worthOf(a, inFirst + size - 1)
        link.length++
      } else {
        let worth = 0
        for (let i = 0; i < size; i++) worth += worthOf(a, inFirst + i)
        latest[diagonal] = links.push({
          fromA: inFirst,
          fromB: inSecond,
          length: size,
          worth,
          score: 0,
          before: null,
          neighbor: null,
          inner: false,
          claimed: false,
        })
      }
    }
  }
  return links
}

/** Finds for each link the best chain that ends with it. */
function connect(a: Words, b: Words, links: readonly Link[]): void {
  // By run of B, the latest link there and in the run of A at hand.
  const latest = new Map<number, Link>()
  let run = -1
  for (const link of links) {
    if (a.runs[link.fromA] !== run) latest.clear()
    run = a.runs[link.fromA] as number
    const inRun = b.runs[link.fromB] as number
    const neighbor = latest.get(inRun) ?? null
    let gained = 0
    for (let earlier = neighbor; earlier && link.fromA - earlier.fromA <= REACH; earlier = earlier.neighbor) {
      const gain = gainOf(a, earlier, link)
      if (gain <= gained) continue
      gained = gain
      link.before = earlier
    }
    link.neighbor = neighbor
    latest.set(inRun, link)
    link.score = link.worth + gained
    if (link.before) link.before.inner = true
  }
}

/** What a chain adds to the link that goes on with it; where the two overlap, what they share counts once. */
function gainOf(a: Words, earlier: Link, link: Link): number {
  const stepA = link.fromA - earlier.fromA - earlier.length
  const stepB = link.fromB - earlier.fromB - earlier.length
  if (stepA > GAP || stepB > GAP) return 0
  const over = Math.max(0, -stepA, -stepB)
  if (over >= link.length) return 0
  let gain = earlier.score - 0.5 * (Math.min(stepA + over, stepB + over) * CHANGED + Math.abs(stepA - stepB) * LEFT_OUT)
  for (let i = 0; i < over; i++) gain -= worthOf(a, link.fromA + i)
  return gain
}

/** The links of a chain in order, back to where a better chain has them or words are taken. */
function claim(end: Link, taken: Taken): Anchor[] {
  const chain: Anchor[] = []
  for (let link: Link | null = end; link && !link.claimed; link = link.before) {
    link.claimed = true
    const next = chain[chain.length - 1] ?? link
    const open =
      free(taken.inA, link.fromA, next.fromA + next.length) && free(taken.inB, link.fromB, next.fromB + next.length)
    if (open) chain.push(link)
    else if (chain.length > 0) break
  }
  return chain.reverse()
}

function free(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken[i] === 1) return false
  return true
}
