import type { Range } from '../model/span.js'
import { merge } from '../text/ranges.js'
import { passagesOf, type Stretch, sameRuns } from './passage.js'
import { candidates, type Shingles, shinglesOf } from './shingle.js'
import type { LineageArticle } from './source.js'
import { linesOf, Reader, type Words, wordsOf } from './words.js'

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
  readonly told: LineageArticle
  readonly speech: readonly Range[]
  readonly quoted: readonly Range[]
}

/** The words of each article that are its own narration, or that it quotes from an outlet. `spoken` are texts of records. */
export function narrations(sources: readonly Source[], spoken: readonly string[]): Words[] {
  const reader = new Reader()
  const said = new Set<number>()
  const hear = (text: string): void => {
    const { keys } = reader.read(text)
    for (let i = 0; i + ECHO <= keys.length; i++) said.add(hash(keys, i))
  }
  for (const { told, speech } of sources) for (const { from, to } of speech) hear(told.article.text.slice(from, to))
  for (const text of spoken) hear(text)
  const echoes = new Map<string, readonly Range[]>()
  const echoesOf = (line: string): readonly Range[] => {
    const found = echoes.get(line) ?? echoesIn(line, said, reader)
    echoes.set(line, found)
    return found
  }
  return sources.map(({ told: { article }, speech, quoted }) => {
    const heard = [...linesOf(article.text)].flatMap(line =>
      echoesOf(article.text.slice(line.from, line.to)).map(({ from, to }) => ({
        from: line.from + from,
        to: line.from + to,
      })),
    )
    const masked = merge([...speech, ...heard].filter(range => !quoted.some(each => overlap(each, range))))
    return wordsOf(
      article,
      masked,
      quoted.flatMap(({ from, to }) => [from, to]),
      reader,
    )
  })
}

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

function hash(keys: Int32Array, at: number): number {
  let value = 0
  for (let i = at; i < at + ECHO; i++) value = (value * 1_000_003 + (keys[i] as number)) % 4_294_967_291
  return value
}

/** Where a line has words in a row that are somebody's speech elsewhere. */
function echoesIn(line: string, said: ReadonlySet<number>, reader: Reader): Range[] {
  const { keys, froms, tos } = reader.read(line)
  const found: Range[] = []
  for (let i = 0; i + ECHO <= keys.length; i++)
    if (said.has(hash(keys, i))) found.push({ from: froms[i] as number, to: tos[i + ECHO - 1] as number })
  return merge(found)
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
    const [one, other] = [lists[a] as Words, lists[b] as Words]
    const sure = passagesOf(one, other, shingles[a] as Shingles, shingles[b] as Shingles, sameRuns(one, other))
    const scores = sure.map(({ score }) => score).sort((x, y) => y - x)
    if ((scores[0] ?? 0) < LEAST_ALONE && (scores[1] ?? 0) < LEAST_OF_TWO) continue
    // Where something was taken, sentences that were rewritten more are found by two words in a row.
    const [first, ...others] = passagesOf(one, other, short(a), short(b), sure)
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
  return words.keys.length === 0 ? 0 : covered / words.keys.length
}
