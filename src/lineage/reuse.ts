import type { Range } from '../model/span.js'
import { tokenize } from '../text/token.js'
import { passagesOf, type Stretch } from './passage.js'
import { candidates, type Shingles, seedsOf, shinglesOf } from './shingle.js'
import type { Told } from './source.js'
import { Interner, type Words, wordsOf } from './words.js'

/** What two articles share outside quotations; `a` and `b` are places in the list of articles, a < b. */
export interface Shared {
  readonly a: number
  readonly b: number
  readonly stretches: readonly [Stretch, ...Stretch[]]
}

/**
 * One passage that tells this much makes a reuse, or two that tell so much each. What independent reports of one
 * event share by chance (names with their offices, set phrases, "pleaded guilty on Friday to") tells less.
 */
export const LEAST_ALONE = 8.5
const LEAST_OF_TWO = 5.5
/** Quoted words are known again in running text where so many stand together. */
const ECHO = 6

/** An article, and the stretches of it that are somebody's speech, or quoted from an outlet. */
export interface Source {
  readonly told: Told
  readonly speech: readonly Range[]
  readonly quoted: readonly Range[]
}

/** The words of each article that are its own narration, or that it quotes from an outlet. `spoken` are texts of records. */
export function narrations(sources: readonly Source[], spoken: readonly string[]): Words[] {
  const interner = new Interner()
  const said = new Set<number>()
  const hear = (text: string, ranges: readonly Range[]): void => {
    for (const range of ranges) {
      const keys = keysIn(text, range, interner).map(({ key }) => key)
      for (let i = 0; i + ECHO <= keys.length; i++) said.add(hash(keys, i))
    }
  }
  for (const { told, speech } of sources) hear(told.article.text, speech)
  for (const text of spoken) hear(text, [{ from: 0, to: text.length }])
  return sources.map(({ told: { article }, speech, quoted }) => {
    const echoes = echoesIn(article.text, said, interner)
    const masked = merge([...speech, ...echoes].filter(range => !quoted.some(each => overlap(each, range))))
    return wordsOf(
      article,
      masked,
      quoted.flatMap(({ from, to }) => [from, to]),
      interner,
    )
  })
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

function keysIn(text: string, { from, to }: Range, interner: Interner): (Range & { key: number })[] {
  return tokenize(text, from, to)
    .filter(token => token.kind !== 'punctuation')
    .map(token => ({ from: token.from, to: token.to, key: interner.of(interner.stemOf(token.norm)) }))
}

function hash(keys: readonly number[], at: number): number {
  let value = 0
  for (let i = at; i < at + ECHO; i++) value = (value * 1_000_003 + (keys[i] as number)) % 4_294_967_291
  return value
}

function echoesIn(text: string, said: ReadonlySet<number>, interner: Interner): Range[] {
  if (said.size === 0) return []
  const words = keysIn(text, { from: 0, to: text.length }, interner)
  const keys = words.map(({ key }) => key)
  const found: Range[] = []
  for (let i = 0; i + ECHO <= keys.length; i++)
    if (said.has(hash(keys, i))) found.push({ from: (words[i] as Range).from, to: (words[i + ECHO - 1] as Range).to })
  return found
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: { from: number; to: number }[] = []
  for (const range of [...ranges].sort((x, y) => x.from - y.from)) {
    const last = merged.at(-1)
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to)
    else merged.push({ ...range })
  }
  return merged
}

/** The pairs of articles that share passages. `lists` in order of publication. */
export function reuseOf(lists: readonly Words[]): Shared[] {
  const shingles = lists.map(words => shinglesOf(words))
  const shorter = new Map<number, Shingles>()
  const short = (i: number): Shingles => {
    const made = shorter.get(i) ?? shinglesOf(lists[i] as Words, 2)
    shorter.set(i, made)
    return made
  }
  const found: Shared[] = []
  for (const [a, b] of candidates(shingles)) {
    const seeds = seedsOf(shingles[a] as Float64Array, shingles[b] as Float64Array)
    const sure = passagesOf(lists[a] as Words, lists[b] as Words, seeds, 3)
    const scores = sure.map(({ score }) => score).sort((x, y) => y - x)
    if ((scores[0] ?? 0) < LEAST_ALONE && (scores[1] ?? 0) < LEAST_OF_TWO) continue
    // Where something was taken, sentences that were rewritten more are found by two words in a row.
    const more = seedsOf(short(a), short(b))
    const [first, ...others] = passagesOf(lists[a] as Words, lists[b] as Words, more, 2, sure)
    if (first) found.push({ a, b, stretches: [first, ...others] })
  }
  return found
}

/** The share of an article's words that the stretches take in, on one side. */
export function shareOf(words: Words, stretches: readonly Stretch[], side: 'A' | 'B'): number {
  const covered = stretches.reduce(
    (sum, each) => sum + (side === 'A' ? each.toA - each.fromA : each.toB - each.fromB),
    0,
  )
  return words.tokens.length === 0 ? 0 : covered / words.tokens.length
}
