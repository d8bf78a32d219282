import { type Article, partText } from '../../src/model/article.js'
import type { Quote, Speaker } from '../../src/model/quote.js'
import type { Part, Range } from '../../src/model/span.js'
import type { GoldArticle, Read } from './article.js'
import { type Placed, placedQuotes } from './place.js'

/**
 * What can be wrong, the gravest first. `speaker`: another name, or one for a source that has none. `unnamed`: no name
 * for a speaker who has one. The words of a quote can be found in other `bounds`. `by` is judged where the speaker is right.
 */
export const ERRORS = ['speaker', 'false', 'missed', 'unnamed', 'bounds', 'cue', 'by'] as const
export type WrongBy = (typeof ERRORS)[number]

/** One quote of the gold, or one that the program gives beyond it, with all that is wrong about it. */
export interface Verdict {
  readonly kind: string
  /** `gold`: it was found or missed; `beyond`: it is false. */
  readonly of: 'gold' | 'beyond'
  readonly errors: readonly WrongBy[]
  /** Says which, to a person. */
  readonly words: string
}

/** Holds what the program finds against what is right. Thought is not judged beyond the gold: it is not collated. */
export function judge(gold: GoldArticle, { article, quotes }: Read): Verdict[] {
  const placed = placedQuotes(gold)
  const pairs = pairsOf(article, placed, quotes)
  const taken = new Set(pairs.map(({ found }) => found))
  const foundFor = new Map(pairs.map(({ gold: own, found }) => [own, found]))
  const { kind } = gold
  return [
    ...placed
      .filter(({ quote }) => quote.optional !== true)
      .map((own): Verdict => {
        const found = foundFor.get(own)
        const errors: WrongBy[] = found ? errorsOf(article, own, found) : ['missed']
        return {
          kind,
          of: 'gold',
          errors,
          words: `${goldWords(gold, own)}${found ? `, got ${shown(article, found)}` : ''}`,
        }
      }),
    ...quotes
      .filter(quote => !taken.has(quote) && quote.class === 'speech')
      .map((quote): Verdict => ({ kind, of: 'beyond', errors: ['false'], words: shown(article, quote) })),
  ]
}

/** F1 of contents found to the word, the share of right speakers of those found, and how many of the given are false. */
export interface Figures {
  readonly gold: number
  readonly found: number
  readonly content: number
  readonly speaker: number
  readonly falses: number
  readonly errors: ReadonlyMap<WrongBy, number>
}

export function figures(verdicts: readonly Verdict[]): Figures {
  const count = (error: WrongBy): number => verdicts.filter(({ errors }) => errors.includes(error)).length
  const gold = verdicts.filter(({ of }) => of === 'gold').length
  const found = gold - count('missed')
  const falses = count('false')
  return {
    gold,
    found,
    content: gold + found + falses === 0 ? 1 : (2 * (found - count('bounds'))) / (gold + found + falses),
    speaker: found === 0 ? 1 : (found - count('speaker') - count('unnamed')) / found,
    falses,
    errors: new Map(ERRORS.map(error => [error, count(error)])),
  }
}

interface Pair {
  readonly gold: Placed
  readonly found: Quote
}

/** A third of the words of both together: less is another quotation. */
const LEAST_SHARED = 1 / 3

/** One to one, the most shared words first; what must be found goes before what may be. */
function pairsOf(article: Article, placed: readonly Placed[], quotes: readonly Quote[]): Pair[] {
  const all = placed.flatMap(gold =>
    quotes.flatMap(found => {
      const share = sharedWords(partText(article, gold.part), gold, found)
      return share >= LEAST_SHARED ? [{ gold, found, share }] : []
    }),
  )
  const optional = (pair: Pair): number => (pair.gold.quote.optional === true ? 1 : 0)
  all.sort(
    (a, b) => b.share - a.share || optional(a) - optional(b) || a.gold.content[0]!.from - b.gold.content[0]!.from,
  )
  const pairs: Pair[] = []
  for (const { gold, found } of all)
    if (!pairs.some(pair => pair.gold === gold || pair.found === found)) pairs.push({ gold, found })
  return pairs
}

function sharedWords(text: string, gold: Placed, found: Quote): number {
  const [a, b] = [wordsAt(text, gold.content), wordsAt(text, inPart(found, gold.part))]
  const both = [...a].filter(from => b.has(from)).length
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

const inPart = (quote: Quote, part: Part): readonly Range[] => quote.content.filter(span => span.part === part)

/** Where the words of the stretches begin: two contents are the same if these are. */
function wordsAt(text: string, stretches: readonly Range[]): ReadonlySet<number> {
  const starts = new Set<number>()
  for (const { from, to } of stretches)
    for (const { index } of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) starts.add(from + index)
  return starts
}

function errorsOf(article: Article, gold: Placed, found: Quote): WrongBy[] {
  const speaker = speakerError(gold, found.speaker)
  const { by } = gold.quote
  return [
    ...(speaker === null ? [] : [speaker]),
    ...(sharedWords(partText(article, gold.part), gold, found) === 1 ? [] : (['bounds'] as const)),
    ...(cueHolds(gold, found) ? [] : (['cue'] as const)),
    ...(speaker === null && found.speaker.kind === 'named' && found.speaker.by !== by ? (['by'] as const) : []),
  ]
}

function speakerError({ quote, mention }: Placed, speaker: Speaker): WrongBy | null {
  const wanted = Array.isArray(quote.speaker) ? quote.speaker : [quote.speaker as string | null]
  if (speaker.kind === 'named')
    return wanted.some(name => name !== null && nameKey(name) === nameKey(speaker.name)) ? null : 'speaker'
  if (!wanted.includes(null)) return 'unnamed'
  if (speaker.kind === 'unknown') return mention === null ? null : 'unnamed'
  return mention === null || overlap(mention, speaker.mention) ? null : 'speaker'
}

/** A name as it compares: an article at its head and what is no letter say nothing. */
const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A cue is right if it has the gold's verb: which adverbs belong to it is not judged. */
const cueHolds = ({ cue }: Placed, found: Quote): boolean =>
  cue === null || found.cue === null ? cue === found.cue : overlap(cue, found.cue)

const overlap = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

function goldWords({ name, title, text }: GoldArticle, { quote, part, content }: Placed): string {
  const from = part === 'title' ? title : text
  const words = content.map(range => from.slice(range.from, range.to)).join(' … ')
  return `${name} “${words}” (${[quote.speaker]
    .flat()
    .map(each => each ?? 'no name')
    .join(' or ')}, ${quote.by})`
}

function shown(article: Article, { content, speaker, cue }: Quote): string {
  const slice = (range: Range & { readonly part: Part }): string =>
    partText(article, range.part).slice(range.from, range.to)
  const who = speaker.kind === 'named' ? `${speaker.name}, ${speaker.by}` : speaker.kind
  const attributed = cue === null ? '' : `, cue “${slice(cue)}”`
  return `${article.id} “${content.map(slice).join(' … ')}” (${who}${attributed})`
}
