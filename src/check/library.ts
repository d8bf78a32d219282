import { annotate } from '../annotate/annotate.js'
import { isContent, type Words } from '../collate/word/word.js'
import type { Article } from '../model/article.js'
import type { Answer } from '../model/check.js'
import type { Edition } from '../model/edition.js'
import type { Annotation } from '../model/quote.js'
import { isWhole, type Passage, passageIn, recordRun, reportsOf, sentencesOf, speechOf } from './passage.js'
import { recent } from './recent.js'
import type { Run } from './run.js'
import { type Search, searchOf } from './search.js'
import { type Shelf, shelfOf } from './shelf.js'
import { isBase, type Known, knownOf, type Sources } from './source.js'
import { type Attribution, attributionOf, type Cast, castOf, givenTo, NOBODY } from './speaker.js'

/** What there is to look words up in; each article is read once, when it is first looked at. */
export interface Library {
  readonly known: Known
  readonly search: Search
  readonly read: (article: Article) => Annotation
  /** What stands in quotation marks. */
  readonly speech: (article: Article) => Shelf
  /** Reported speech, and the outlet's own sentences. */
  readonly reports: (article: Article) => Shelf
  readonly cast: (articles: readonly Article[]) => Cast
}

/** One question to the library. */
export interface Question {
  readonly words: Words
  /** Who is said to have said it. */
  readonly wanted: string | null
  /** The articles worth reading for it, best first. */
  readonly articles: readonly Article[]
  readonly cast: Cast
}

/** A passage with the words, or nearly, and whom its article gives them to. */
export interface Found extends Passage {
  readonly attribution: Attribution | null
  /** Whether that is the one asked for; where nobody is, whether it is explicit. */
  readonly given: Answer
  /** It stands in a record: nothing else counts. */
  readonly record: boolean
}

export function libraryOf(
  against: readonly Article[] | Sources | Edition,
  annotated: (article: Article) => Annotation = annotate,
): Library {
  const known = knownOf(against)
  const annotations = new Map<string, Annotation>()
  const read = (article: Article): Annotation => {
    const found = annotations.get(article.id) ?? annotated(article)
    annotations.set(article.id, found)
    return found
  }
  return {
    known,
    search: searchOf(known.articles),
    read,
    speech: shelved(article => {
      const speaker = known.recordOf.get(article.id)
      return speaker === undefined ? speechOf(article, read(article)) : [recordRun(article, speaker)]
    }),
    reports: shelved(article =>
      known.recordOf.has(article.id) ? [] : [...reportsOf(article, read(article)), ...sentencesOf(article)],
    ),
    cast: recent(
      articles => JSON.stringify(articles.map(({ id }) => id).sort()),
      articles => castOf(articles.map(article => ({ article, annotation: read(article) }))),
      () => 1,
      CASTS,
    ),
  }
}

/** So many words of runs are kept at hand: those of some hundred articles, or of one that holds as much. */
const WORDS = 200_000
/** A draft asks the same few articles again and again. */
const CASTS = 64

const shelved = (runsOf: (article: Article) => readonly Run[]): ((article: Article) => Shelf) =>
  recent(
    ({ id }) => id,
    article => shelfOf(runsOf(article)),
    ({ size }) => size,
    WORDS,
  )

export function questionOf({ search, cast }: Library, words: Words, wanted: string | null): Question {
  const articles = search.near(words.words)
  return { words, wanted, articles, cast: cast(articles) }
}

/** A passage must have this share of the words to be the same quotation, and of those that mean something. */
const SAME = 0.6
/** A run with less of the words than this is not read closely. */
const WORTH = 0.34
/** So many runs are, where an article has many. */
const READ = 6
/** Reported speech renders a quotation with this share of its words, and so many of them. */
const RENDERS = 0.5
/** What shares less than this is no passage worth showing. */
const NEAR = 0.4
/** A record or base text that has this share of the words is what they are held against. */
const OWN = 0.75

/** The passages that have the words, or nearly; nearest first. */
export function passagesOf(library: Library, { words, wanted, articles, cast }: Question): Found[] {
  const { known, speech } = library
  return articles
    .flatMap(article =>
      speech(article)
        .near(words, WORTH, READ)
        .flatMap(({ run }) => {
          const passage = passageIn(article, run, words)
          return passage && passage.share >= SAME && isWhole(passage) ? [foundOf(library, passage, wanted, cast)] : []
        }),
    )
    .map((passage, order) => {
      const own = passage.share >= OWN && isBase(known, passage.span)
      return { passage, order, own, worth: distance(passage) + strangeness(passage, wanted) }
    })
    .sort((a, b) => Number(b.own) - Number(a.own) || a.worth - b.worth || a.order - b.order)
    .map(({ passage }) => passage)
}

function foundOf({ known, read }: Library, passage: Passage, wanted: string | null, cast: Cast): Found {
  const { article, quote } = passage
  const speaker = known.recordOf.get(article.id)
  const attribution =
    speaker !== undefined
      ? { name: speaker, mention: speaker, explicit: true, certain: true, others: NOBODY }
      : quote && attributionOf({ article, annotation: read(article), quote })
  return { ...passage, attribution, given: answerOf(attribution, wanted, cast), record: speaker !== undefined }
}

/** Whether an article gives words to the one asked for; where nobody is asked for, whether it names one explicitly. */
function answerOf(attribution: Attribution | null, wanted: string | null, cast: Cast): Answer {
  if (wanted !== null) return givenTo(wanted, attribution, cast)
  return attribution?.certain && attribution.name !== null ? 'right' : 'unconfirmed'
}

/** Reported speech, or an outlet's own sentence. */
export interface Nearest {
  readonly article: Article
  readonly run: Run
  /** It tells the same as somebody's speech. */
  readonly told: boolean
  readonly given: Answer
}

/** Where no quotation has the words: the reported speech, or the outlet's own sentence, that shares most with them. */
export function nearestOf(library: Library, { words, wanted, articles, cast }: Question): Nearest | undefined {
  return articles
    .flatMap((article, order) =>
      library
        .reports(article)
        .near(words, NEAR, Number.POSITIVE_INFINITY)
        .flatMap(({ run, share }) => {
          const { quote } = run
          const attribution = quote && attributionOf({ article, annotation: library.read(article), quote })
          const given = answerOf(attribution, wanted, cast)
          const told = quote !== null && share >= RENDERS && isTold(words, run) && given !== 'wrong'
          return told || quote === null ? [{ article, run, share, told, given, order }] : []
        }),
    )
    .sort((a, b) => Number(b.told) - Number(a.told) || b.share - a.share || a.order - b.order)[0]
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
/** What rests on a guess tells less than what is explicit. */
const GUESS = 0.1

function strangeness({ attribution, given, span }: Found, wanted: string | null): number {
  const unknown = attribution?.name == null ? UNKNOWN : attribution.certain ? 0 : GUESS
  const other = wanted !== null && (attribution?.name == null ? given !== 'right' : given === 'wrong')
  return unknown + (other ? CONTRADICTION : 0) + (span.part === 'text' ? 0 : HEADLINE)
}

const WEIGHTS = [0.1, 1.5, 3, 4] as const

function distance({ comparison, share }: Passage): number {
  const edits = comparison.edits.reduce((sum, { kind, rank }) => sum + (kind === 'order' ? 1 : WEIGHTS[rank]), 0)
  const cuts = comparison.cuts.reduce((sum, cut) => sum + (cut.marked ? 0.5 : 2), 0)
  return edits + cuts + (1 - share)
}
