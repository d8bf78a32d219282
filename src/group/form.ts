import type { Article } from '../model/article.js'
import { align } from '../text/align.js'
import { stem } from '../text/stem.js'
import { tokenize } from '../text/token.js'
import { jaccard, shared } from './minhash.js'
import { isCapital, type Profile } from './profile.js'
import { isEnglish, KIND } from './rarity.js'

/** What two articles of one form fill into the same slots of it. */
export interface Slots {
  readonly a: readonly string[]
  readonly b: readonly string[]
}

/** From this share of common shingles on, two texts may be of one form. */
const FORM = 0.1
/** So many tokens of a text are looked at: a form says what is its own early. */
const LOOKED = 400
/** A slot has so many words on each side at most; what is longer is another text. */
const SLOT = 8
/** So many slots must be filled otherwise, and more than there are names and figures outside of them that are the same. */
const LEAST = 4

interface Item {
  readonly norm: string
  readonly raw: string
  /** A figure, or a name: what forms leave room for. */
  readonly telling: boolean
}

/**
 * Whether two texts are one form, filled in for two events: words in the same order, and in the slots between them other
 * names and figures. A report that was printed again, brought up to date or reworded keeps most of its names. Null where
 * nothing tells so.
 */
function slotsOf(a: Article, b: Article): Slots | null {
  const [x, y] = [itemsOf(a), itemsOf(b)]
  const own = { a: [] as string[], b: [] as string[] }
  const common = new Set<string>()
  let slots = 0
  const runs = align(
    x.map(({ norm }) => norm),
    y.map(({ norm }) => norm),
  )
  for (const { fromA, toA, fromB, toB, same } of runs) {
    if (same) {
      for (const { norm, telling } of x.slice(fromA, toA)) if (telling) common.add(norm)
      continue
    }
    if (toA - fromA > SLOT || toB - fromB > SLOT) continue
    const [here, there] = [x.slice(fromA, toA), y.slice(fromB, toB)].map(side => side.filter(each => each.telling))
    if (!here?.length || !there?.length || here.some(one => there.some(other => one.norm === other.norm))) continue
    slots++
    own.a.push(...here.map(({ raw }) => raw))
    own.b.push(...there.map(({ raw }) => raw))
  }
  return slots >= LEAST && slots > common.size ? { a: [...new Set(own.a)], b: [...new Set(own.b)] } : null
}

function itemsOf({ title, text }: Article): Item[] {
  let opens = true
  const items: Item[] = []
  const whole = `${title ?? ''}\n${text}`
  for (const token of tokenize(whole)) {
    if (items.length >= LOOKED) break
    if (token.kind === 'punctuation') {
      if (/^[.!?:"…]/.test(token.norm)) opens = true
      continue
    }
    const raw = whole.slice(token.from, token.to)
    const capital = isCapital(whole, token.from) && (!opens || !isEnglish(stem(token.norm)))
    items.push({ norm: token.norm, raw, telling: token.kind === 'number' || capital })
    opens = false
  }
  return items
}

/** Two texts that share so much of the names and figures of one of them are of one event, whatever the form. */
const ONE_EVENT = 0.6

/** Pairs of articles, by their numbers, that are of one form and tell of two events. */
export class Forms {
  /** By the smaller number, then by the larger one. */
  private readonly known = new Map<number, Map<number, Slots | null>>()

  /** The names and figures of each article. */
  private readonly names: readonly Uint32Array[]

  constructor(
    private readonly articles: readonly Article[],
    private readonly profiles: readonly Profile[],
  ) {
    this.names = profiles.map(({ terms, kinds }) => terms.filter((_, i) => kinds[i] !== KIND.word))
  }

  areTwo(i: number, j: number): boolean {
    const [a, b] = i < j ? [i, j] : [j, i]
    if (!this.mayBeTwo(a, b)) return false
    const row = this.known.get(a) ?? new Map<number, Slots | null>()
    this.known.set(a, row)
    let slots = row.get(b)
    if (slots === undefined) {
      slots = slotsOf(this.articles[a]!, this.articles[b]!)
      row.set(b, slots)
    }
    return slots !== null
  }

  private mayBeTwo(a: number, b: number): boolean {
    const [x, y] = [this.names[a]!, this.names[b]!]
    const fewer = Math.min(x.length, y.length)
    if (fewer > 0 && shared(x, y) >= ONE_EVENT * fewer) return false
    return jaccard(this.profiles[a]!.shingles, this.profiles[b]!.shingles) >= FORM
  }

  /** All pairs that were told apart. */
  apart(): { readonly a: number; readonly b: number; readonly slots: Slots }[] {
    return [...this.known].flatMap(([a, row]) =>
      [...row].flatMap(([b, slots]) => (slots === null ? [] : [{ a, b, slots }])),
    )
  }
}
