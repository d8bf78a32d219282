import { type Article, partText } from '../../model/article.js'
import type { PersonId } from '../../model/person.js'
import type { KnownBy, Quote } from '../../model/quote.js'
import type { ArticleId, Part, Range, Span } from '../../model/span.js'
import type { Place } from '../../model/statement.js'
import { sentences } from '../../text/sentence.js'
import type { AnnotatedArticle } from '../person/annotatedarticle.js'
import { CUE_ADDS, CUE_LEADS } from '../word/english.js'
import { ELLIPSIS, type Word, type Words, wordsIn, wordsOf } from '../word/word.js'
import { type Marked, markedOf } from './marked.js'

/** One quoted sentence, or phrase, of one witness; where its cue splits it, in several stretches. */
export interface Chunk extends Words {
  readonly witness: ArticleId
  /** Offset of its first word. */
  readonly from: number
  readonly person: PersonId | null
  /** How the person is known; null where nobody is. */
  readonly basis: KnownBy | null
  readonly place: Place
  /** Index of the quote in the annotation; null where no quote takes the words in. */
  readonly quote: number | null
  /** A phrase inside the outlet's own sentence. */
  readonly embedded: boolean
  /** It reaches the closing mark: a comma at its end may stand for a full stop. */
  readonly closed: boolean
  /** Our copy of the article ends with it, and it may go on. */
  readonly open: boolean
  /** An ellipsis stands before it. */
  readonly elided: boolean
  /** The run of speech that it belongs to: chunks of one run follow each other with at most a cue between. */
  readonly run: number
  /** The stretch in quotation marks that it begins in: chunks of one stretch stand in one pair of marks. */
  readonly mark: number
  /** The text that its words are those of, and where it begins; null where they are put together. */
  readonly source: { readonly from: number; readonly text: string } | null
}

export const placeOf = (span: Span): Place =>
  span.part === 'title' ? 'headline' : span.part === 'standfirst' ? 'standfirst' : 'body'

export const partOf = (place: Place): Part =>
  place === 'headline' ? 'title' : place === 'standfirst' ? 'standfirst' : 'text'

const MARKS = /["'\u2018\u2019\u201A-\u201F\u00AB\u00BB\u2039\u203A`]/g
const MARK_BEFORE = /[\s"'\u2018\u201A\u201C\u201E\u00AB\u2039`]/
/** More signs in a row are no lead of a sentence. */
const MARKS_BEFORE = 200
const SENTENCE_END = /[.?!\u2026]$/
const STARTS_LOW = /^[^\p{L}]*\p{Ll}/u

/** What stands between two marked stretches: an aside of at most so many words leaves them side by side. */
const ASIDE_WORDS = 12

interface Aside {
  readonly text: string
  readonly words: number
}

const GOES_ON = /^[^\p{L}]*(?:\p{Ll}|I\b)/u

/** A quotation that its paragraph closes is over; one that goes on into the next is closed there alone. */
const CLOSED = /^\s*["'\u2019\u201D\u00BB\u203A][^\n]*\n\s*\n/

/** The outlet's words between two stretches of one part; null where they are paragraphs of their own, or close the first. */
function aside(article: Article, a: Span, b: Span): Aside | null {
  if (a.part !== b.part || b.from < a.to) return null
  const between = partText(article, a.part).slice(a.to, b.from)
  const text = between.replace(MARKS, '').trim()
  if (/\n\s*\n/.test(between) && (text !== '' || CLOSED.test(between))) return null
  return { text, words: text.split(/\s+/).filter(word => /\p{L}/u.test(word)).length }
}

/** Whether a quotation is resumed behind the outlet's words: they are one clause with a cue, and lead to nothing new. */
const resumes = ({ text, words }: Aside, cued: boolean): boolean =>
  text === '' ||
  (cued && words <= ASIDE_WORDS && !CUE_LEADS.test(text) && !/:$/.test(text) && sentences(text).length <= 1)

/** Whether a quote's cue stands between two stretches. */
function isCuedBetween(quotes: readonly (Quote | null)[], a: Span, b: Span): boolean {
  return quotes.some(quote => quote?.cue?.part === a.part && a.to <= quote.cue.from && quote.cue.to <= b.from)
}

/** The last sign before a place that is neither blank nor an opening mark; null where the line begins with such alone. */
function signBefore(text: string, place: number): string | null {
  const least = Math.max(0, place - MARKS_BEFORE)
  for (let i = place - 1; i >= least; i--) {
    const sign = text[i] as string
    if (sign === '\n') return null
    if (!MARK_BEFORE.test(sign)) return sign
  }
  return null
}

/** Whether the sentence around leads into the marked words without a stop: "said the “bags should” …". */
function isEmbedded(text: string, span: Span, mixed: boolean): boolean {
  const lead = signBefore(text, span.from)
  const low = STARTS_LOW.test(text.slice(span.from, span.to))
  if (span.part === 'title') return lead === null ? mixed : !':,.?!'.includes(lead)
  if (lead === null || ':.?!'.includes(lead)) return low && mixed
  return low || (mixed && lead !== ',')
}

/** A sentence, or the rest of one after a cue. */
interface Stretch extends Range {
  /** An ellipsis stands before it. */
  readonly elided: boolean
}

/** A chunk that may go on behind its cue. */
interface ChunkDraft extends Omit<Chunk, 'words' | 'witness' | 'source'> {
  readonly stretches: [Stretch, ...Stretch[]]
  end: string
  to: number
  closed: boolean
  open: boolean
}

/**
 * A chunk whose words are made whenever they are asked for: of the thousands of copies of a sentence nobody looks at
 * most, and all their words would be most of what a large story holds in memory.
 */
class QuotedChunk implements Chunk {
  readonly witness: ArticleId
  readonly from: number
  readonly person: PersonId | null
  readonly basis: KnownBy | null
  readonly place: Place
  readonly quote: number | null
  readonly embedded: boolean
  readonly closed: boolean
  readonly open: boolean
  readonly elided: boolean
  readonly run: number
  readonly mark: number
  readonly end: string
  readonly to: number
  private readonly article: Article
  private readonly stretches: readonly [Stretch, ...Stretch[]]

  constructor(draft: ChunkDraft, article: Article) {
    this.witness = article.id
    this.from = draft.from
    this.person = draft.person
    this.basis = draft.basis
    this.place = draft.place
    this.quote = draft.quote
    this.embedded = draft.embedded
    this.closed = draft.closed
    this.open = draft.open
    this.elided = draft.elided
    this.run = draft.run
    this.mark = draft.mark
    this.end = draft.end
    this.to = draft.to
    this.article = article
    this.stretches = draft.stretches
  }

  get words(): readonly Word[] {
    const part = partOf(this.place)
    return wordsAt(this.witness, part, partText(this.article, part), this.stretches)
  }

  get source(): Chunk['source'] {
    const [{ from, to, elided }, ...rest] = this.stretches
    if (rest.length > 0 || elided) return null
    return { from, text: partText(this.article, partOf(this.place)).slice(from, to) }
  }
}

function wordsAt(
  witness: ArticleId,
  part: Part,
  text: string,
  stretches: readonly [Stretch, ...Stretch[]],
): readonly Word[] {
  const [{ from, to, elided }, ...rest] = stretches
  if (rest.length === 0 && !elided) return wordsOf(witness, part, text, from, to).words
  return stretches.flatMap(({ from, to, elided }, stretch) =>
    wordsOf(witness, part, text, from, to).words.map((word, i) => {
      if (stretch > 0)
        return { ...word, stretch, first: i > 0 && word.first, gap: i > 0 ? word.gap : elided ? '…' : '' }
      return elided && i === 0 ? { ...word, gap: `…${word.gap}` } : word
    }),
  )
}

/**
 * The chunks of one article, in the order of the text. Words in quotation marks are somebody's speech, even
 * where the cue is one of thought ("he wants her to “consider her position”"), or where there is none.
 */
export function chunksOf(told: AnnotatedArticle): Chunk[] {
  const { article, annotation, persons } = told
  const quoteOf = (index: number | null): Quote | null => (index === null ? null : (annotation.quotes[index] ?? null))
  const chunks: ChunkDraft[] = []
  let before: Marked | null = null
  let speaking: PersonId | null = null
  let run = 0
  for (const [mark, stretch] of markedOf(told).entries()) {
    const { span, quote } = stretch
    const said = quoteOf(quote)
    const own = quote === null ? null : (persons[quote] ?? null)
    const text = partText(article, span.part)
    const between = before && aside(article, before.span, span)
    // What has no cue of its own goes on with the speaker of what stands before it.
    const agree: boolean =
      before !== null &&
      ((before.quote === quote && quote !== null) || speaking === own || (own === null && !said?.cue))
    const last = chunks.at(-1)
    const oneClause = between !== null && sentences(between.text).length <= 1
    const paused: boolean = oneClause && agree && /,$/.test(between.text) && !SENTENCE_END.test(last?.end ?? '')
    const leads = between !== null && CUE_ADDS.test(between.text) && !GOES_ON.test(text.slice(span.from, span.to))
    const goesOn: boolean = paused && !leads && last !== undefined && !last.embedded
    const cued = before !== null && isCuedBetween([quoteOf(before.quote), said], before.span, span)
    const beside: boolean = between !== null && agree && (goesOn || resumes(between, cued))
    if (!beside) run++
    const person: PersonId | null = own ?? (beside ? speaking : null)
    speaking = person
    const mixed = said?.kind === 'mixed'
    const embedded = !goesOn && isEmbedded(text, span, mixed)
    let elided = false
    sentences(text, span.from, span.to).forEach((sentence, nth, all) => {
      const { words, end, to: length } = wordsIn(text.slice(sentence.from, sentence.to))
      const to = sentence.from + length
      const closes = nth === all.length - 1
      // An ellipsis at the start is a sentence of its own to the splitter, and a mark of the next one here.
      if (words.length === 0 && ELLIPSIS.test(end)) elided = true
      if (words.length === 0) return
      if (nth === 0 && goesOn && last !== undefined) {
        last.stretches.push({ ...sentence, elided: elided || ELLIPSIS.test(last.end + (words[0]?.gap ?? '')) })
        last.end = end
        last.to = to
        last.closed = closes
        last.open = closes && endsOpen(article, span.part, to)
      } else
        chunks.push({
          from: sentence.from + (words[0]?.from ?? 0),
          person,
          basis: person === null ? null : own === null ? 'inferred' : basisOf(said),
          place: placeOf(span),
          quote,
          embedded: nth === 0 && embedded,
          closed: closes,
          open: closes && endsOpen(article, span.part, to),
          elided: elided || ELLIPSIS.test(words[0]?.gap ?? ''),
          run,
          mark,
          stretches: [{ ...sentence, elided }],
          end,
          to,
        })
      // "It is late … We are going.": the mark tells of a skip on both sides.
      elided = ELLIPSIS.test(end)
    })
    before = stretch
  }
  return chunks.map(draft => new QuotedChunk(draft, article))
}

function basisOf(quote: Quote | null): KnownBy | null {
  return quote === null || quote.speaker.kind === 'unknown' ? null : quote.speaker.by
}

/** Nothing of the body is left behind the words, no closing mark either: the article may go on where our copy ends. */
function endsOpen(article: Article, part: Part, to: number): boolean {
  if (part !== 'text' || article.text.slice(to).trim() !== '') return false
  return article.complete === false || !SENTENCE_END.test(article.text.trimEnd())
}

/** The sentences of a record, all of them its speaker's words; one run, as nothing stands between. */
export function recordChunks(article: Article, person: PersonId): Chunk[] {
  return article.blocks
    .filter(block => block.kind !== 'note')
    .flatMap(block => sentences(article.text, block.from, block.to))
    .map(({ from, to }) => wordsOf(article.id, 'text', article.text, from, to))
    .filter(({ words }) => words.length > 0)
    .map(said => ({
      witness: article.id,
      from: said.words[0]?.from ?? 0,
      person,
      place: 'body' as const,
      basis: 'named' as const,
      quote: null,
      embedded: false,
      closed: true,
      open: false,
      elided: false,
      run: 0,
      mark: 0,
      source: null,
      ...said,
    }))
}
