import { annotate } from '../annotate/annotate.js'
import { isInitialOf, isPartOf, isShortFor, wordsOf as nameWords, sameFull } from '../collate/form.js'
import type { Words } from '../collate/word.js'
import { type Article, partText, slice } from '../model/article.js'
import type { Checked, CheckVerdict } from '../model/check.js'
import type { Annotation, Quote } from '../model/quote.js'
import {
  isWhole,
  type Passage,
  passageIn,
  reportsOf,
  sentenceAround,
  sentencesOf,
  sharedOf,
  speechOf,
  wordsOfText,
} from './passage.js'
import { type Search, searchOf } from './search.js'

export interface CheckOptions {
  /** Who is said to have said it. */
  readonly speaker?: string | null
}

/** Looks quotations up in a set of articles; the articles are read once. */
export interface Checker {
  check(words: string, options?: CheckOptions): Checked
}

/** A checker of quotations against these articles. The order of the articles changes nothing but time. */
export function checkerOf(articles: readonly Article[]): Checker {
  const sorted = [...articles].sort((a, b) => {
    const [x, y] = [a.published ?? '\uFFFF', b.published ?? '\uFFFF']
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
  })
  const search = searchOf(sorted)
  const annotations = new Map<string, Annotation>()
  const read = (article: Article): Annotation => {
    const found = annotations.get(article.id) ?? annotate(article)
    annotations.set(article.id, found)
    return found
  }
  return { check: (words, options = {}) => checkWith(search, read, words, options) }
}

/**
 * Checks one quotation against articles: whether it stands there, word for word, in quotation marks; what differs;
 * and what was left outside of it. Throws a RangeError where there are no words in it.
 *
 * @example check('We let you down', articles, { speaker: 'Helen Marrack' }).verdict // 'verbatim'
 */
export function check(words: string, articles: readonly Article[], options: CheckOptions = {}): Checked {
  return checkerOf(articles).check(words, options)
}

/** A passage must have this share of the words to be the same quotation, and of those that mean something. */
const SAME = 0.6
/** Reported speech renders a quotation with this share of its words, and so many of them. */
const RENDERS = 0.5
/** What shares less than this is no passage worth showing. */
const NEAR = 0.4

function checkWith(
  search: Search,
  read: (article: Article) => Annotation,
  text: string,
  { speaker }: CheckOptions,
): Checked {
  const words = wordsOfText('', text)
  if (words.words.length === 0) throw new RangeError(`no words to check in ${JSON.stringify(text)}`)
  const articles = search.near(words.words)
  const found = articles.flatMap(article =>
    speechOf(article, read(article)).flatMap(run => {
      const passage = passageIn(article, run, words)
      return passage && passage.share >= SAME && isWhole(passage) ? [passage] : []
    }),
  )
  const wanted = speaker?.trim() ? speaker.trim() : null
  const best = found
    .map((passage, order) => ({ passage, order, worth: distance(passage) + strangeness(passage, wanted) }))
    .sort((a, b) => a.worth - b.worth || a.order - b.order)[0]?.passage
  if (best) {
    const verdict = contradicts(best.quote, wanted) ? 'other speaker' : verdictOf(best)
    return checkedOf(text, best, verdict)
  }
  const others = articles.flatMap((article, order) =>
    [...reportsOf(article, read(article)), ...sentencesOf(article)].flatMap(run => {
      const share = sharedOf(words.words, run.words)
      const told = run.quote !== null && share >= RENDERS && isTold(words, run) && !contradicts(run.quote, wanted)
      return told || (share >= NEAR && run.quote === null) ? [{ article, run, share, told, order }] : []
    }),
  )
  const nearest = others.sort((a, b) => Number(b.told) - Number(a.told) || b.share - a.share || a.order - b.order)[0]
  if (!nearest)
    return {
      verdict: 'not found',
      edits: [],
      cuts: [],
      closest: null,
      speaker: null,
      context: { before: '', after: '', dropped: [] },
    }
  const from = nearest.run.words[0]?.from ?? 0
  const span = { article: nearest.article.id, part: nearest.run.part, from, to: nearest.run.to }
  return {
    verdict: nearest.told ? 'reported' : 'not found',
    edits: [],
    cuts: [],
    closest: { ...span, exact: slice(nearest.article, span) },
    speaker: nearest.told && nearest.run.quote ? speakerOf(nearest.run.quote, nearest.article) : null,
    context: { before: '', after: '', dropped: [] },
  }
}

/** Two words in common are not yet a rendering, unless there are no more. */
function isTold(words: Words, run: { readonly words: Words['words'] }): boolean {
  const stems = new Set(words.words.map(word => word.stem))
  return run.words.filter(word => stems.has(word.stem)).length >= Math.min(3, stems.size)
}

/** A passage by the right person, somewhat altered, is nearer than the same words from another. */
const CONTRADICTION = 6
/** Words that nobody is named for tell less than words of somebody, headlines less than the body. */
const UNKNOWN = 0.2
const HEADLINE = 0.05

function strangeness({ quote, span }: Passage, wanted: string | null): number {
  const unknown = quote?.speaker.kind === 'named' ? 0 : UNKNOWN
  const other = wanted !== null && (unknown > 0 || contradicts(quote, wanted)) ? CONTRADICTION : 0
  return unknown + other + (span.part === 'text' ? 0 : HEADLINE)
}

const WEIGHTS = [0.1, 1.5, 3, 4] as const

function distance({ comparison, share }: Passage): number {
  const edits = comparison.edits.reduce((sum, { kind, rank }) => sum + (kind === 'order' ? 1 : WEIGHTS[rank]), 0)
  const cuts = comparison.cuts.reduce((sum, cut) => sum + (cut.marked ? 0.5 : 2), 0)
  return edits + cuts + (1 - share)
}

function verdictOf({ comparison }: Passage): CheckVerdict {
  switch (comparison.kind) {
    case 'altered':
    case 'truncated':
      return comparison.kind
    case 'elided':
    case 'bracketed':
      return 'elided'
    default:
      return 'verbatim'
  }
}

function checkedOf(
  words: string,
  { article, span, quote, comparison, dropped }: Passage,
  verdict: CheckVerdict,
): Checked {
  const text = partText(article, span.part)
  const around = sentenceAround(text, span)
  const exact = (place: { from: number; to: number } | null): { from: number; to: number; exact: string } | null =>
    place && { from: place.from, to: place.to, exact: words.slice(place.from, place.to) }
  return {
    verdict,
    edits: comparison.edits.map(({ base, reading, ...edit }) => ({
      ...edit,
      base: base && { ...base, exact: slice(article, base) },
      reading: exact(reading),
    })),
    cuts: comparison.cuts.map(({ base, marked }) => ({ base: { ...base, exact: slice(article, base) }, marked })),
    closest: { ...span, exact: slice(article, span) },
    speaker: quote && speakerOf(quote, article),
    context: {
      before: text.slice(around.from, span.from).trim(),
      after: text.slice(span.to, around.to).trim(),
      dropped,
    },
  }
}

/** The speaker's name, or the words that stand for one whom the outlet leaves unnamed; null where it is not known. */
function speakerOf({ speaker }: Quote, article: Article): string | null {
  if (speaker.kind === 'named') return speaker.name
  return speaker.kind === 'unnamed' ? slice(article, speaker.mention) : null
}

/** Whether the article gives the words to somebody else: one whom it leaves unnamed may be anybody. */
function contradicts(quote: Quote | null, wanted: string | null): boolean {
  return wanted !== null && quote?.speaker.kind === 'named' && !samePerson(quote.speaker.name, wanted)
}

function samePerson(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  if (x.join(' ') === y.join(' ')) return true
  return [
    [x, y],
    [y, x],
  ].some(([short, full]) => {
    const pair = [short as readonly string[], full as readonly string[]] as const
    return sameFull(...pair) || isPartOf(...pair) || isInitialOf(...pair) || isShortFor(...pair)
  })
}
