import { annotate } from '../annotate/annotate.js'
import { isInitialOf, isPartOf, isShortFor, wordsOf as nameWords, sameFull } from '../collate/form.js'
import { isContent, type Words } from '../collate/word.js'
import { type Article, partText, slice } from '../model/article.js'
import type { Checked, CheckVerdict, Cited } from '../model/check.js'
import type { Edition } from '../model/edition.js'
import type { Annotation, Quote } from '../model/quote.js'
import { editDistance } from '../text/align.js'
import { type Merged, mergedIn } from './merged.js'
import {
  isWhole,
  type Passage,
  passageIn,
  type Run,
  recordRun,
  reportsOf,
  sentenceAround,
  sentencesOf,
  sharedOf,
  speechOf,
  wordsOfText,
} from './passage.js'
import { type Search, searchOf } from './search.js'
import { isBase, type Known, knownOf, type Sources } from './source.js'

export interface CheckOptions {
  /** Who is said to have said it. */
  readonly speaker?: string | null
}

/** Looks quotations up in a set of articles; the articles are read once. */
export interface Checker {
  check(words: string, options?: CheckOptions): Checked
}

/** A checker of quotations against these sources. The order of the articles changes nothing but time. */
export function checkerOf(against: readonly Article[] | Sources | Edition): Checker {
  const known = knownOf(against)
  const search = searchOf(known.articles)
  const annotations = new Map<string, Annotation>()
  const read = (article: Article): Annotation => {
    const found = annotations.get(article.id) ?? annotate(article)
    annotations.set(article.id, found)
    return found
  }
  const speech = (article: Article): Run[] => {
    const speaker = known.recordOf.get(article.id)
    return speaker === undefined ? speechOf(article, read(article)) : [recordRun(article, speaker)]
  }
  const reports = (article: Article): Run[] =>
    known.recordOf.has(article.id) ? [] : [...reportsOf(article, read(article)), ...sentencesOf(article)]
  return { check: (words, options = {}) => checkWith({ known, search, speech, reports }, words, options) }
}

/**
 * Checks one quotation: whether it stands in the articles, word for word, in quotation marks; what differs; and what
 * was left outside of it. Where a record has the words, or the base text of an edition, they are held against that.
 * Throws a RangeError where there are no words in it.
 *
 * @example check('We let you down', articles, { speaker: 'Helen Marrack' }).verdict // 'verbatim'
 */
export function check(
  words: string,
  against: readonly Article[] | Sources | Edition,
  options: CheckOptions = {},
): Checked {
  return checkerOf(against).check(words, options)
}

/** A passage must have this share of the words to be the same quotation, and of those that mean something. */
const SAME = 0.6
/** Reported speech renders a quotation with this share of its words, and so many of them. */
const RENDERS = 0.5
/** What shares less than this is no passage worth showing. */
const NEAR = 0.4
/** A passage with so much of the words is not looked for in two places. */
const WHOLE = 0.85
/** A record or base text that has this share of the words is what they are held against. */
const OWN = 0.75

/** What there is to look words up in. */
interface Library {
  readonly known: Known
  readonly search: Search
  readonly speech: (article: Article) => readonly Run[]
  readonly reports: (article: Article) => readonly Run[]
}

const EMPTY = { before: '', after: '', dropped: [] } as const

function checkWith(library: Library, text: string, { speaker }: CheckOptions): Checked {
  const words = wordsOfText('', text)
  if (words.words.length === 0) throw new RangeError(`no words to check in ${JSON.stringify(text)}`)
  const wanted = speaker?.trim() ? speaker.trim() : null
  const articles = library.search.near(words.words)
  const passages = passagesOf(library, articles, words, wanted)
  const [best] = passages
  const merged =
    best && best.share >= WHOLE ? null : mergedIn(words, part => passagesOf(library, articles, part, wanted)[0])
  if (merged) return mergedOf(text, words, merged, wanted)
  if (best) return checkedOf(text, best, verdictOf(best, wanted), elsewhereOf(passages, best))
  const nearest = nearestOf(library, articles, words, wanted)
  const none = { edits: [], cuts: [], context: EMPTY, parts: [], elsewhere: [] }
  if (!nearest) return { verdict: 'not found', closest: null, speaker: null, ...none }
  const from = nearest.run.words[0]?.from ?? 0
  const span = { article: nearest.article.id, part: nearest.run.part, from, to: nearest.run.to }
  return {
    verdict: nearest.told ? 'reported' : 'not found',
    closest: { ...span, exact: slice(nearest.article, span) },
    speaker: nearest.told && nearest.run.quote ? speakerOf(nearest.run.quote, nearest.article) : null,
    ...none,
  }
}

/** The passages that have the words, or nearly; nearest first. */
function passagesOf(
  { known, speech }: Library,
  articles: readonly Article[],
  words: Words,
  wanted: string | null,
): Passage[] {
  return articles
    .flatMap(article =>
      speech(article).flatMap(run => {
        const passage = passageIn(article, run, words)
        return passage && passage.share >= SAME && isWhole(passage) ? [passage] : []
      }),
    )
    .map((passage, order) => {
      const own = passage.share >= OWN && isBase(known, passage.span)
      return { passage, order, own, worth: distance(passage) + strangeness(passage, wanted) }
    })
    .sort((a, b) => Number(b.own) - Number(a.own) || a.worth - b.worth || a.order - b.order)
    .map(({ passage }) => passage)
}

/** Where no quotation has the words: the reported speech, or the outlet's own sentence, that shares most with them. */
function nearestOf(
  { reports }: Library,
  articles: readonly Article[],
  words: Words,
  wanted: string | null,
): { article: Article; run: Run; told: boolean } | undefined {
  return articles
    .flatMap((article, order) =>
      reports(article).flatMap(run => {
        const share = sharedOf(words.words, run.words)
        const told = run.quote !== null && share >= RENDERS && isTold(words, run) && !contradicts(run.quote, wanted)
        return told || (share >= NEAR && run.quote === null) ? [{ article, run, share, told, order }] : []
      }),
    )
    .sort((a, b) => Number(b.told) - Number(a.told) || b.share - a.share || a.order - b.order)[0]
}

/** One passage for each other article, in their order by nearness. */
function elsewhereOf(passages: readonly Passage[], best: Passage): Checked['elsewhere'] {
  const seen = new Set([best.article.id])
  return passages.flatMap(passage => {
    if (seen.has(passage.article.id)) return []
    seen.add(passage.article.id)
    const { article, span, quote } = passage
    const closest = { ...span, exact: slice(article, span) }
    return [{ verdict: verdictOf(passage, null), closest, speaker: quote && speakerOf(quote, article) }]
  })
}

/** Words in common are not yet a rendering: three must carry meaning, where there are so many, and not all be names. */
function isTold(words: Words, run: Run): boolean {
  const content = words.words.filter(isContent)
  const stems = new Set((content.length > 0 ? content : words.words).map(word => word.stem))
  const shared = run.words.filter(word => stems.has(word.stem))
  const plain = shared.some(word => !/^\p{Lu}/u.test(word.raw))
  return plain && new Set(shared.map(word => word.stem)).size >= Math.min(3, stems.size)
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

function verdictOf({ comparison, quote }: Passage, wanted: string | null): CheckVerdict {
  if (contradicts(quote, wanted)) return 'other speaker'
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

/** Words merged from two places: what stands between them is left out, or they are two people's. */
function mergedOf(text: string, words: Words, { parts: passages, at, marked }: Merged, wanted: string | null): Checked {
  const [a, b] = passages.map(passage => checkedOf(text, passage, verdictOf(passage, wanted), [])) as [Checked, Checked]
  const [first, second] = passages
  const strangers = second.quote?.speaker.kind === 'named' && contradicts(first.quote, second.quote.speaker.name)
  const other = strangers || [a, b].some(({ verdict }) => verdict === 'other speaker')
  const changed = [a, b].some(({ verdict }) => verdict === 'altered')
  const main = 2 * at >= words.words.length ? a : b
  const stretch = (from: number, to: number): { from: number; to: number; exact: string } => {
    const place = { from: words.words[from]?.from ?? 0, to: words.words[to - 1]?.to ?? text.length }
    return { ...place, exact: text.slice(place.from, place.to) }
  }
  const parts = [stretch(0, at), stretch(at, words.words.length)]
  return {
    ...main,
    verdict: other ? 'other speaker' : !marked ? 'truncated' : changed ? 'altered' : 'elided',
    edits: [...a.edits, ...b.edits],
    cuts: [...a.cuts, ...b.cuts],
    speaker: strangers ? null : main.speaker,
    context: { ...main.context, dropped: [...new Set([...a.context.dropped, ...b.context.dropped])].sort() },
    parts: [a, b].map(({ closest, speaker }, i) => ({
      ...(parts[i] as (typeof parts)[0]),
      closest: closest as Cited,
      speaker,
    })),
  }
}

function checkedOf(
  words: string,
  { article, span, quote, comparison, dropped }: Passage,
  verdict: CheckVerdict,
  elsewhere: Checked['elsewhere'],
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
    parts: [],
    elsewhere,
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

/** Titles that `form.ts` leaves alone, since a body may be called so: "Mayor Lee" is Lee, "Court" is the court. */
const TITLE =
  /^(?:the |former |then-|acting )?(?:mayor|councill?or|minister|prime minister|chancellor|secretary|president|chief executive|ceo|chair(?:man|woman)?|commissioner|inspector|superintendent|captain|colonel|general|sergeant|judge|justice|bishop|archbishop|pastor|king|queen|prince|princess|representative|congress(?:man|woman)|spokes(?:man|woman|person)|attorney general|director|deputy|doctor|professor|coach)\s+(?=\p{Lu})/iu

/** Slips of the pen in a name that is long enough to tell. */
const LONG = 6

function samePerson(a: string, b: string): boolean {
  // A role ("the mayor") may be anybody's.
  if (/^(?:the|an?|one|his|her|their|our) \P{Lu}*$/u.test(b)) return true
  const [x, y] = [a, b].map(name => nameWords(name.replace(TITLE, ''))) as [readonly string[], readonly string[]]
  if (x.join(' ') === y.join(' ')) return true
  const [last, other] = [x.at(-1) ?? '', y.at(-1) ?? '']
  if ((x.length === 1 || y.length === 1) && last.length >= LONG && editDistance(last, other) === 1) return true
  return [
    [x, y],
    [y, x],
  ].some(([short, full]) => {
    const pair = [short as readonly string[], full as readonly string[]] as const
    return sameFull(...pair) || isPartOf(...pair) || isInitialOf(...pair) || isShortFor(...pair)
  })
}
