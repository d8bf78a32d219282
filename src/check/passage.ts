import { alignWords, difference } from '../collate/compare/alignment.js'
import { type Comparison, compare } from '../collate/compare/compare.js'
import { type Chunk, chunksOf, partOf, recordChunks } from '../collate/statement/chunk.js'
import { type Word, type Words, wordsOf } from '../collate/word/word.js'
import { type Article, partText } from '../model/article.js'
import type { Qualifier } from '../model/finding.js'
import type { Annotation, Quote } from '../model/quote.js'
import type { Part, Span } from '../model/span.js'
import { PARTS } from '../model/span.js'
import { sentences } from '../text/sentence.js'
import { droppedBy, leadOf } from './dropped.js'
import type { Run } from './run.js'
import { keyOf, keysOf } from './shelf.js'

/** Words of an article that may be those of a quotation. */
export interface Passage {
  readonly article: Article
  readonly span: Span
  readonly quote: Quote | null
  /** How the words in question differ from what is printed. */
  readonly comparison: Comparison
  /** Share of the words in question that stand there. */
  readonly share: number
  /** What the words lose by being taken out of their sentence, and out of the outlet's own around it. */
  readonly dropped: readonly Qualifier[]
  /** The outlet's own words lead into it. */
  readonly embedded: boolean
  /** The outlet left something out of its middle, and marked that; the words in question do not. */
  readonly elided: boolean
  /** Share of the words in question that stand there in runs, and not a word here and there. */
  readonly dense: number
}

/** Sentences as one list of words: the stop of each stands in the gap before the next. */
function runOf(text: string, list: readonly Words[]): Pick<Run, 'words' | 'end' | 'to' | 'starts'> {
  const words: Word[] = []
  const starts: number[] = []
  let end = ''
  let stretch = 0
  for (const sentence of list) {
    // A chunk makes them each time that they are asked for.
    const own = sentence.words
    const first = own[0]
    const before = words.at(-1)
    if (!first) continue
    if (before && /\p{L}|\n/u.test(text.slice(before.to, first.from))) stretch++
    starts.push(words.length)
    const base = stretch - first.stretch
    own.forEach((word, i) => {
      words.push({ ...word, stretch: word.stretch + base, gap: i === 0 ? end + word.gap : word.gap })
    })
    stretch = words.at(-1)?.stretch ?? stretch
    end = sentence.end
  }
  return { words, end, to: list.at(-1)?.to ?? 0, starts }
}

/** The words of a text that is no article: of the quotation in question. */
export function wordsOfText(id: string, text: string): Words {
  return runOf(
    text,
    sentences(text).map(({ from, to }) => wordsOf(id, 'text', text, from, to)),
  )
}

const nameOf = ({ speaker }: Quote): string | null => (speaker.kind === 'named' ? speaker.name : null)

/** The speech of an article in quotation marks, run by run. */
export function speechOf(article: Article, annotation: Annotation): Run[] {
  return grouped(article, annotation, chunk => `${chunk.place} ${chunk.run}`)
}

/** All of a record's words, as speech of the one whose they are. */
export function recordRun(article: Article, name: string): Run {
  const span: Span = { article: article.id, part: 'text', from: 0, to: article.text.length }
  const speaker = { kind: 'named', mention: { ...span, to: 0 }, name, by: 'named' } as const
  const quote: Quote = {
    ...{ kind: 'direct', class: 'speech', content: [span], marked: [span], cue: null, stance: null, speaker, via: [] },
    confidence: 1,
  }
  return { ...runOf(article.text, recordChunks(article, name)), quote, part: 'text', embedded: false }
}

/**
 * The same, quote by quote; what no quote takes in, run by run. Phrases that the outlet's own words join ("the firm
 * had “let you down” and would “put it right”") are each for itself.
 */
export function quotationsOf(article: Article, annotation: Annotation): Run[] {
  return grouped(article, annotation, ({ place, quote, run, mark }) => {
    if (quote === null) return `${place} run ${run}`
    return annotation.quotes[quote]?.kind === 'mixed' ? `${place} mark ${mark}` : `${place} ${quote}`
  })
}

function grouped(article: Article, annotation: Annotation, keyOf: (chunk: Chunk) => string): Run[] {
  const runs = new Map<string, Chunk[]>()
  for (const chunk of chunksOf({ article, annotation, persons: annotation.quotes.map(nameOf) })) {
    const key = keyOf(chunk)
    const run = runs.get(key)
    if (run) run.push(chunk)
    else runs.set(key, [chunk])
  }
  return [...runs.values()].map(chunks => {
    const first = chunks[0] as Chunk
    const part = partOf(first.place)
    const told = chunks.find(chunk => chunk.quote !== null)
    return {
      ...runOf(partText(article, part), chunks),
      quote: told?.quote == null ? null : (annotation.quotes[told.quote] ?? null),
      part,
      embedded: first.embedded,
    }
  })
}

/** The sentences of an article, whoever speaks. */
export function sentencesOf(article: Article): Run[] {
  return PARTS.flatMap(part => {
    const text = partText(article, part)
    return sentences(text).map(({ from, to }) => plainRun(article, part, from, to, null))
  })
}

/** The indirect speech of an article. */
export function reportsOf(article: Article, { quotes }: Annotation): Run[] {
  return quotes
    .filter(({ kind }) => kind !== 'direct')
    .flatMap(quote => quote.content.map(({ part, from, to }) => plainRun(article, part, from, to, quote)))
}

function plainRun(article: Article, part: Part, from: number, to: number, quote: Quote | null): Run {
  const text = partText(article, part)
  return { ...runOf(text, [wordsOf(article.id, part, text, from, to)]), quote, part, embedded: false }
}

/** Share of the meaningful words of one list that another has, in whatever order. */
export function sharedOf(words: readonly Word[], there: readonly Word[]): number {
  const own = keysOf(words)
  const all = new Set(there.map(keyOf))
  return [...own].filter(each => all.has(each)).length / Math.max(1, own.size)
}

/** Cuts of so many words make a run a different text, if there are more than two. */
const LONG_CUT = 3
const MAX_CUTS = 2

/** The passage of a run that is nearest to the words; null where nothing of them stands there. */
export function passageIn(article: Article, run: Run, words: Words): Passage | null {
  const steps = alignWords(run.words, words.words)
  const pairs = steps.filter(
    ({ base, reading }) =>
      base !== null && reading !== null && difference(run.words[base] as Word, words.words[reading] as Word) <= 0.5,
  )
  const first = pairs[0]
  const last = pairs.at(-1)
  if (!first || !last) return null
  const sentenceFrom = Math.max(...run.starts.filter(start => start <= (first.base as number)))
  const sentenceTo = run.starts.find(start => start > (last.base as number)) ?? run.words.length
  // Words at an end that do not stand there may have taken the place of what does.
  const from = Math.max(sentenceFrom, (first.base as number) - (first.reading as number))
  let to = Math.min(sentenceTo, (last.base as number) + words.words.length - (last.reading as number))
  // What an outlet put into brackets stands as a whole.
  while (to < sentenceTo && run.words[to - 1]?.bracket === '[' && run.words[to]?.bracket === '[') to++
  const slice = run.words.slice(from, to)
  const whole = to === run.words.length
  const base: Words = {
    words: slice,
    end: whole ? run.end : (run.words[to]?.gap ?? ''),
    to: slice.at(-1)?.to ?? 0,
  }
  const comparison = compare(base, words, { place: 'body', embedded: false, closed: true })
  const span = { article: article.id, part: run.part, from: slice[0]?.from ?? 0, to: slice.at(-1)?.to ?? 0 }
  const kept = { before: run.words.slice(sentenceFrom, from), slice, after: run.words.slice(to, sentenceTo) }
  const stop = run.words[sentenceTo]?.gap ?? run.end
  return {
    article,
    span,
    quote: run.quote,
    comparison,
    share: pairs.length / words.words.length,
    embedded: run.embedded,
    elided: hasEllipsis(slice) && !hasEllipsis(words.words),
    dense: denseOf(pairs, words.words.length),
    dropped: droppedBy(
      run,
      kept,
      comparison,
      leadOf(article, run, span, [...kept.before, ...slice]),
      stop.includes('?') && !words.end.includes('?'),
    ),
  }
}

const hasEllipsis = (words: readonly Word[]): boolean => words.slice(1).some(({ gap }) => /…|\.{3}/.test(gap))

/** So many words in a row, one of them changed at most, are no chance. */
const RUN = 3
/** This share of the words must stand in such runs where something was left out between them. */
const DENSE = 0.6

/** The share of the words that stand in runs on both sides. */
function denseOf(pairs: readonly { base: number | null; reading: number | null }[], length: number): number {
  const runs: number[] = []
  pairs.forEach(({ base, reading }, i) => {
    const before = pairs[i - 1]
    const next = (a: number | null, b: number | null | undefined): boolean => a !== null && b != null && a - b <= 2
    if (before && next(base, before.base) && next(reading, before.reading))
      runs[runs.length - 1] = (runs.at(-1) ?? 0) + 1
    else runs.push(1)
  })
  const least = Math.min(RUN, length)
  return runs.filter(run => run >= least).reduce((sum, run) => sum + run, 0) / length
}

/**
 * Whether the words stand there in few enough pieces to be one quotation of it: a word here and there of several
 * sentences is the same topic, no more.
 */
export function isWhole({ comparison, dense }: Passage): boolean {
  const long = comparison.cuts.filter(cut => !cut.marked && cut.base.to - cut.base.from >= LONG_CUT)
  return long.length <= MAX_CUTS && (long.length === 0 || dense >= DENSE)
}
