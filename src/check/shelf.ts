import { isContent, type Word, type Words } from '../collate/word/word.js'
import { firstOf } from '../text/bisect.js'
import { once } from './once.js'
import type { Run } from './run.js'

/** Runs of one article, and which of their words stand where: a draft asks for each of its quotations. */
export interface Shelf {
  /** The runs that have this share of the words' meaning at least, in their order; where there are many, the `most` nearest. */
  readonly near: (words: Words, least: number, most: number) => readonly Near[]
  /** Words of all its runs. */
  readonly size: number
}

/** A run, or the part of a long one that is nearest, and the share of the words in question that it has. */
export interface Near {
  readonly run: Run
  readonly share: number
}

/** So many places with a word of a quotation are all looked at; more are there only where much is said again and again. */
const MANY = 1000
/** Of more than that, so many are looked at: first where words stand in a row as they do here, then by the rarest word. */
const PLACES = 150
/** Words in a row that hardly stand together twice, where the single ones stand everywhere; the longest tell most. */
const ROWS = [7, 3]
/** More runs than this are many. */
const LOOKED = 32

/** A word as it is looked up: numbers by what they amount to. */
export const keyOf = (word: Word): string => word.quantity ?? word.stem

/** What words are looked up by: those that mean something, where there are any. */
export function keysOf(words: readonly Word[]): ReadonlySet<string> {
  const content = words.filter(isContent)
  return new Set((content.length > 0 ? content : words).map(keyOf))
}

/** Words in a row, at each word that has enough of them behind it. */
const rowsOf = (words: readonly Word[], length: number): string[] =>
  words.slice(length - 1).map((_, i) =>
    words
      .slice(i, i + length)
      .map(keyOf)
      .join(' '),
  )

/** Where each key stands: numbers of runs, or of words. */
type Postings = ReadonlyMap<string, readonly number[]>

function postingsOf(places: readonly Iterable<string>[]): Postings {
  const postings = new Map<string, number[]>()
  places.forEach((keys, at) => {
    for (const key of keys) {
      const posting = postings.get(key)
      if (posting) posting.push(at)
      else postings.set(key, [at])
    }
  })
  return postings
}

/** The postings of these keys, the shortest first. */
function listsOf(postings: Postings, keys: Iterable<string>): (readonly number[])[] {
  const lists: (readonly number[])[] = []
  for (const key of keys) {
    const list = postings.get(key)
    if (list) lists.push(list)
  }
  return lists.sort((a, b) => a.length - b.length)
}

function sharedWith(own: ReadonlySet<string>, there: ReadonlySet<string>): number {
  let shared = 0
  for (const key of own) if (there.has(key)) shared++
  return shared / Math.max(1, own.size)
}

/** Where the first of some lists stand, and how much speaks for each place; at most PLACES of them. */
function weigh(weights: Map<number, number>, lists: readonly (readonly number[])[], weight: number): void {
  let left = PLACES
  for (const list of lists) {
    if (left <= 0) return
    for (const at of list.slice(0, left)) weights.set(at, (weights.get(at) ?? 0) + weight)
    left -= list.length
  }
}

export function shelfOf(runs: readonly Run[]): Shelf {
  const keys = runs.map(run => new Set(run.words.map(keyOf)))
  const single = postingsOf(keys)
  const inRows = ROWS.map(length => ({
    length,
    postings: lazy(() => postingsOf(runs.map(run => new Set(rowsOf(run.words, length))))),
  }))
  const placesOf = once((run: Run): Postings => {
    const rows = ROWS.map(length => rowsOf(run.words, length))
    return postingsOf(run.words.map((word, i) => [keyOf(word), ...rows.flatMap(row => row[i] ?? [])]))
  })

  /** What speaks for a run as the place of some words, above all that they stand there in a row. */
  const weightsOf = (words: Words, lists: readonly (readonly number[])[]): ReadonlyMap<number, number> => {
    const weights = new Map<number, number>()
    for (const { length, postings } of inRows)
      weigh(weights, listsOf(postings(), new Set(rowsOf(words.words, length))), length)
    weigh(weights, lists, 1)
    return weights
  }

  return {
    size: runs.reduce((sum, run) => sum + run.words.length, 0),
    near: (words, least, most) => {
      const own = keysOf(words.words)
      const lists = listsOf(single, own)
      const count = lists.reduce((sum, list) => sum + list.length, 0)
      const weights = count > MANY ? weightsOf(words, lists) : null
      const found = [...(weights?.keys() ?? new Set(lists.flat()))]
        .map(at => ({ at, share: sharedWith(own, keys[at] as ReadonlySet<string>) }))
        .filter(({ share }) => share >= least)
      return (found.length > LOOKED ? nearest(found, weights ?? weightsOf(words, lists)).slice(0, most) : found)
        .sort((a, b) => a.at - b.at)
        .map(({ at, share }) => {
          const run = runs[at] as Run
          const isLong = run.words.length > Math.max(LONG, 4 * words.words.length)
          if (!isLong) return { run, share }
          const lists = listsOf(
            placesOf(run),
            new Set([...own, ...ROWS.flatMap(length => rowsOf(words.words, length))]),
          )
          return { run: windowOf(run, lists, words.words.length), share }
        })
    },
  }
}

interface Place {
  readonly at: number
  readonly share: number
}

function nearest(places: readonly Place[], weights: ReadonlyMap<number, number>): Place[] {
  const weightOf = ({ at }: Place): number => weights.get(at) ?? 0
  return [...places].sort((a, b) => weightOf(b) - weightOf(a) || b.share - a.share || a.at - b.at)
}

/** A run of more words than this is a speech or a transcript: words are held against where they most likely stand. */
const LONG = 600
/** Words more than twice those in question that a window takes in. */
const AROUND = 40

/** The part of a long run in which most of the words stand, the rare ones first, from sentence to sentence. */
function windowOf(run: Run, lists: readonly (readonly number[])[], length: number): Run {
  const width = 2 * length + AROUND
  const worth = new Map<number, number>()
  const rare = lists.filter(list => list.length <= PLACES)
  for (const list of rare.length > 0 ? rare : lists) weigh(worth, [list], 1 / list.length)
  const places = [...worth].sort((a, b) => a[0] - b[0])
  let best = { from: 0, sum: 0 }
  let sum = 0
  let first = 0
  for (const [at, weight] of places) {
    sum += weight
    for (; (places[first]?.[0] ?? at) < at - width; first++) sum -= places[first]?.[1] ?? 0
    if (sum > best.sum) best = { from: places[first]?.[0] ?? 0, sum }
  }
  const from = startBefore(run, Math.max(0, best.from - length), width)
  const to = startBehind(run, best.from + width, width)
  return partOf(run, from, to)
}

/** The start of the sentence that a word stands in; the word itself where that lies far before it. */
function startBefore({ starts }: Run, at: number, far: number): number {
  const start = starts[firstOf(starts, each => each > at) - 1] ?? 0
  return at - start > far ? at : start
}

function startBehind({ starts, words }: Run, at: number, far: number): number {
  const start = starts[firstOf(starts, each => each >= at)] ?? words.length
  return Math.min(words.length, start - at > far ? at : start)
}

function partOf(run: Run, from: number, to: number): Run {
  const words = run.words.slice(from, to)
  const starts = run.starts.filter(start => from < start && start < to).map(start => start - from)
  if (to === run.words.length) return { ...run, words, starts: [0, ...starts] }
  return { ...run, words, starts: [0, ...starts], end: run.words[to]?.gap ?? '', to: words.at(-1)?.to ?? run.to }
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
