import type { Article } from '../model/article.js'
import type { Range } from '../model/span.js'
import { stem } from '../text/stem.js'
import { type Token, tokenize } from '../text/token.js'
import { FUNCTION_WORDS } from './english.js'

/** What a word tells when it stands on both sides: little where it is a function word, or a name of the story. */
export type Weight = 0 | 1 | 2

/** What a word on both sides is worth, by its weight. */
const WORTH = [0.4, 0.6, 1] as const

/** Words in order, a list for each of their sides: there are millions of them. */
interface Columns {
  /** Where each begins and ends, in UTF-16 units. */
  readonly froms: Int32Array
  readonly tos: Int32Array
  /** By stem, one number for one stem in all articles of the story. */
  readonly keys: Int32Array
  /** By form. */
  readonly forms: Int32Array
  /** 0 function word, 1 name or number, 2 content word. */
  readonly weights: Uint8Array
}

/**
 * The words of an article's text that can tell where it was copied from. A run is a stretch that no passage may
 * leave: it ends with its line, and at words that are quoted from a speaker.
 */
export interface Words extends Columns {
  readonly article: Article
  /** The number of the run that each word is in. */
  readonly runs: Int32Array
  /** The runs, half-open, with a hash of their stems. */
  readonly lines: readonly (Range & { readonly hash: number })[]
}

/** What the word at this place tells where it stands on both sides. */
export const worthOf = ({ weights }: Words, at: number): number => WORTH[weights[at] as Weight]

/** The words of the texts of one story. It remembers the lines that it has read: copies share them. */
export class Reader {
  private readonly numbers = new Map<string, number>()
  private readonly stems = new Map<string, number>()
  private readonly lines = new Map<string, Columns>()

  /** The words of a line, or of any other stretch of text, with offsets into it. */
  read(text: string): Columns {
    const known = this.lines.get(text)
    if (known) return known
    const tokens = tokenize(text).filter(token => token.kind !== 'punctuation')
    const found = {
      froms: Int32Array.from(tokens, ({ from }) => from),
      tos: Int32Array.from(tokens, ({ to }) => to),
      keys: Int32Array.from(tokens, ({ norm }) => this.keyOf(norm)),
      forms: Int32Array.from(tokens, ({ norm }) => this.numberOf(`=${norm}`)),
      weights: Uint8Array.from(tokens, token => weightOf(token, text)),
    }
    this.lines.set(text, found)
    return found
  }

  private keyOf(norm: string): number {
    const known = this.stems.get(norm)
    if (known !== undefined) return known
    const found = this.numberOf(stem(norm))
    this.stems.set(norm, found)
    return found
  }

  private numberOf(key: string): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.numbers.size)
    return this.numbers.size - 1
  }
}

/** The lines of a text, without what ends them; each word is in one of them. */
export function* linesOf(text: string): Generator<Range> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    yield { from, to }
    from = to + 1
  }
}

/** The words of `article` outside the `masked` ranges; runs end at `breaks` too. Ranges in text order. */
export function wordsOf(article: Article, masked: readonly Range[], breaks: readonly number[], reader: Reader): Words {
  const { text } = article
  const froms: number[] = []
  const tos: number[] = []
  const keys: number[] = []
  const forms: number[] = []
  const weights: number[] = []
  const runs: number[] = []
  const cuts = [...breaks, ...masked.flatMap(({ from, to }) => [from, to])].sort((a, b) => a - b)
  let run = 0
  let mask = 0
  let cut = 0
  for (const line of linesOf(text)) {
    run++
    const words = reader.read(text.slice(line.from, line.to))
    for (let i = 0; i < words.keys.length; i++) {
      const from = line.from + (words.froms[i] as number)
      const to = line.from + (words.tos[i] as number)
      while (mask < masked.length && (masked[mask] as Range).to <= from) mask++
      for (; cut < cuts.length && (cuts[cut] as number) <= from; cut++) run++
      const over = masked[mask]
      if (over && over.from < to && from < over.to) continue
      froms.push(from)
      tos.push(to)
      keys.push(words.keys[i] as number)
      forms.push(words.forms[i] as number)
      weights.push(words.weights[i] as number)
      runs.push(run)
    }
  }
  return {
    article,
    froms: Int32Array.from(froms),
    tos: Int32Array.from(tos),
    keys: Int32Array.from(keys),
    forms: Int32Array.from(forms),
    weights: Uint8Array.from(weights),
    runs: Int32Array.from(runs),
    lines: hashed(runs, keys),
  }
}

/** A hash of numbers in their order begins with this, and takes them in one by one. */
export const SEED = 0x811c9dc5

export function mixed(hash: number, key: number): number {
  const product = Math.imul(hash ^ key, 0x01000193)
  return product ^ (product >>> 15)
}

function hashed(runs: readonly number[], keys: readonly number[]): Words['lines'] {
  const found: { from: number; to: number; hash: number }[] = []
  for (const [i, run] of runs.entries()) {
    if (i === 0 || run !== runs[i - 1]) found.push({ from: i, to: i, hash: SEED })
    const last = found[found.length - 1] as { to: number; hash: number }
    last.to = i + 1
    last.hash = mixed(last.hash, keys[i] as number)
  }
  return found
}

function weightOf(token: Token, text: string): Weight {
  if (token.kind === 'number') return 1
  if (FUNCTION_WORDS.has(token.norm)) return 0
  // The capital of a sentence's first word makes it no name, but little is lost where it is taken for one.
  return /\p{Lu}/u.test(text.charAt(token.from)) ? 1 : 2
}
