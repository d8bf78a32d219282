import type { Article } from '../model/article.js'
import { stem } from '../text/stem.js'
import { type Token, tokenize } from '../text/token.js'
import { dayOf } from './day.js'
import { fnv1a, fnv1aOf, mix } from './hash.js'
import { isEnglish, isPerennial, KIND, type Kind, rarity } from './rarity.js'

/**
 * What grouping knows of an article. Terms are known by the hashes of their stems: the same in every run, with nothing
 * shared between articles. The five arrays of the terms run side by side.
 */
export interface Profile {
  readonly day: number | null
  /** Rising, each once. */
  readonly terms: Uint32Array
  readonly kinds: Uint8Array
  readonly rarities: Float32Array
  /** 1 for what stands in the opening words, which say what happened; less for what comes after. */
  readonly prominences: Float32Array
  /** Rarity, more for what stands at the beginning; the squares sum to 1. */
  readonly weights: Float32Array
  /** Hashes of all runs of four words; rising, each once. */
  readonly shingles: Uint32Array
}

/** Words in a shingle. */
const SHINGLE = 4
/** A term in the first words weighs up to half as much again: news says what happened before it says what else did. */
const LEAD = 0.5
const LEAD_WORDS = 50
/** The opening of an article, and how much of its news a term is that comes later: background, and other cases. */
const OPENING = 60
const LATER = 0.4
/** With fewer English words than this the text is in another language, whose common words no table tells. */
const ENGLISH_SHARE = 0.5
const LONG_WORD = 7
/** What stands in two texts of five tells nothing; without it articles are compared in half the time. */
const LEAST = 1

interface Known {
  readonly shape: number
  readonly term: number
  readonly length: number
  readonly english: boolean
  /** A name that stands in news about anything. */
  readonly perennial: boolean
  /** By kind. */
  readonly rarities: readonly number[]
}

interface Seen {
  readonly first: number
  readonly word: Known
  readonly number: boolean
  small: number
  /** Capitals inside a sentence, which tell a name, and those at its beginning, which may. */
  capital: number
  opening: number
  /** How often it stands right before another word with a capital, and the first of these. */
  leads: number
  head: Seen | null
}

/** Makes profiles; it remembers what it has found out about words, so one serves for a whole set of articles. */
export function profiler(): (article: Article) => Profile {
  const words = new Map<string, Known>()
  const know = (token: Token): Known => {
    const known = words.get(token.norm)
    if (known !== undefined) return known
    const stemmed = token.kind === 'number' ? token.norm : stem(token.norm)
    const fresh = {
      ...{ shape: fnv1a(token.norm), term: mix(fnv1a(stemmed)), length: stemmed.length },
      rarities: [KIND.word, KIND.number, KIND.name].map(kind => rarity(stemmed, kind)),
      english: token.kind === 'word' && isEnglish(stemmed),
      perennial: isPerennial(stemmed),
    }
    words.set(token.norm, fresh)
    return fresh
  }
  return article => profile(article, know)
}

function profile(article: Article, know: (token: Token) => Known): Profile {
  const head = [article.title, article.standfirst].filter(part => part !== null && part !== '').join('\n')
  const seen = new Map<number, Seen>()
  const shapes: number[] = []
  let position = 0
  let english = 0
  const read = (text: string, inBody: boolean): void => {
    let opens = true
    let before: Seen | null = null
    for (const token of tokenize(text)) {
      if (token.kind === 'punctuation') {
        if (/^[.!?:"…]/.test(token.norm)) opens = true
        before = null
        continue
      }
      const word = know(token)
      position++
      if (inBody) shapes.push(word.shape)
      if (word.english) english++
      const number = token.kind === 'number'
      const last: Seen | null = before
      before = null
      if (!(number && /^\d{1,2}$/.test(token.norm))) {
        let entry = seen.get(word.term)
        if (entry === undefined) {
          entry = { first: position, word, number, small: 0, capital: 0, opening: 0, leads: 0, head: null }
          seen.set(word.term, entry)
        }
        // A headline may capitalise everything.
        if (!isCapital(text, token.from)) entry.small++
        else if (inBody) {
          if (opens) entry.opening++
          else entry.capital++
          if (last !== null && last !== entry) {
            last.leads++
            last.head ??= entry
          }
          before = entry
        }
      }
      opens = false
    }
  }
  read(head, false)
  read(article.text, true)
  const foreign = position > 0 && english < ENGLISH_SHARE * position
  return { day: dayOf(article), ...weigh([...seen.values()], foreign), shingles: shinglesOf(shapes) }
}

export function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text.slice(at, at + 2))
}

function kindOf({ number, small, capital, opening }: Seen): Kind {
  if (number) return KIND.number
  return capital + (small === 0 ? opening : 0) > small ? KIND.name : KIND.word
}

/** Of the places where a name stands, the share in which it leads another, from which on it is a forename. */
const FORENAME = 0.6

/** A forename tells no more than the surname that it leads to; "Foundry" of Foundry Road, before a common word, is none. */
function rarityOf(seen: Seen, kind: Kind): number {
  const own = seen.word.rarities[kind]!
  const { head, leads, capital, opening } = seen
  if (kind !== KIND.name || head === null || leads < FORENAME * (capital + opening)) return own
  const isCommon = head.word.english && !head.word.perennial
  return isCommon || kindOf(head) !== KIND.name ? own : Math.min(own, head.word.rarities[KIND.name]!)
}

function weigh(
  seen: readonly Seen[],
  foreign: boolean,
): Pick<Profile, 'terms' | 'kinds' | 'rarities' | 'prominences' | 'weights'> {
  const kept = seen
    .map(each => {
      const kind = kindOf(each)
      const silent = foreign && kind === KIND.word && each.word.length < LONG_WORD
      const rare = silent ? 0 : rarityOf(each, kind)
      const weight = rare * (1 + LEAD * Math.exp(-each.first / LEAD_WORDS))
      return { term: each.word.term, kind, rare, weight, prominence: each.first <= OPENING ? 1 : LATER }
    })
    .filter(each => each.rare >= LEAST)
    .sort((a, b) => a.term - b.term)
  const norm = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1
  return {
    terms: Uint32Array.from(kept, each => each.term),
    kinds: Uint8Array.from(kept, each => each.kind),
    rarities: Float32Array.from(kept, each => each.rare),
    prominences: Float32Array.from(kept, each => each.prominence),
    weights: Float32Array.from(kept, each => each.weight / norm),
  }
}

/** A text shorter than a shingle is one. */
function shinglesOf(shapes: readonly number[]): Uint32Array {
  const row = Uint32Array.from(shapes)
  const width = Math.min(SHINGLE, row.length)
  if (width === 0) return row
  const all = new Uint32Array(row.length - width + 1)
  for (let i = 0; i < all.length; i++) all[i] = fnv1aOf(row, i, i + width)
  return distinct(all.sort())
}

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!
  return sorted.slice(0, kept)
}
