import { type Article, partText, slice } from '../model/article.js'
import type { Answer, Checked, Cited } from '../model/check.js'
import type { Edition } from '../model/edition.js'
import type { Quote } from '../model/quote.js'
import { meaningAnswer, speakerAnswer, verdictOf, wordsAnswer } from './answer.js'
import { sentenceAround } from './around.js'
import { type Found, type Library, libraryOf, nearestOf, passagesOf, type Question, questionOf } from './library.js'
import { type Merged, mergedIn } from './merged.js'
import { samePerson } from './naming.js'
import { wordsOfText } from './passage.js'
import { unprintedIn } from './printed.js'
import { printingsOf, speakerIn } from './printing.js'
import type { Sources } from './source.js'

export interface CheckOptions {
  /** Who is said to have said it. */
  readonly speaker?: string | null
}

/** Looks quotations up in a set of articles; the articles are read once. */
export interface Checker {
  check(words: string, options?: CheckOptions): Checked
  /** Where no article prints a name: those most like it, best first. Null where one does, in any of its forms. */
  unprinted(name: string): readonly string[] | null
}

/** A checker of quotations against these sources. The order of the articles changes nothing but time. */
export function checkerOf(against: readonly Article[] | Sources | Edition): Checker {
  return checkerIn(libraryOf(against))
}

export function checkerIn(library: Library): Checker {
  return {
    check: (words, options = {}) => checkWith(library, words, options),
    unprinted: name => unprintedFor(library, name),
  }
}

/**
 * Checks one quotation: whether it stands in the articles, word for word, in quotation marks; what differs; what was
 * left outside of it; and whose words they are. Where a record has the words, or the base text of an edition, they
 * are held against that. Throws a RangeError where there are no words in it.
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

function unprintedFor({ known, read }: Library, name: string): readonly string[] | null {
  if ([...known.recordOf.values()].some(speaker => samePerson(speaker, name))) return null
  return unprintedIn(known.articles, name, read)
}

/** A passage with so much of the words is not looked for in two places. */
const WHOLE = 0.85

const NOTHING = {
  edits: [],
  cuts: [],
  context: { before: '', after: '', dropped: [] },
  parts: [],
  elsewhere: [],
} as const

function checkWith(library: Library, text: string, { speaker }: CheckOptions): Checked {
  const words = wordsOfText('', text)
  if (words.words.length === 0) throw new RangeError(`no words to check in ${JSON.stringify(text)}`)
  const question = questionOf(library, words, speaker?.trim() ? speaker.trim() : null)
  const passages = passagesOf(library, question)
  const [best] = passages
  const merged =
    best && best.share >= WHOLE ? null : mergedIn(words, part => passagesOf(library, { ...question, words: part })[0])
  if (merged) return mergedOf(text, question, merged)
  return best ? foundOf(library, text, question, passages) : missing(library, question)
}

/** No quotation has the words: reported speech may, or the outlet's own. */
function missing(library: Library, question: Question): Checked {
  const nearest = nearestOf(library, question)
  const span = nearest && {
    article: nearest.article.id,
    part: nearest.run.part,
    from: nearest.run.words[0]?.from ?? 0,
    to: nearest.run.to,
  }
  return {
    verdict: nearest?.told ? 'reported' : 'not found',
    wordsVerdict: 'unconfirmed',
    meaningVerdict: 'unconfirmed',
    speakerVerdict: nearest?.told ? nearest.given : 'unconfirmed',
    saidBy: question.wanted,
    ...NOTHING,
    closest: nearest && span ? { ...span, exact: slice(nearest.article, span) } : null,
    speaker: nearest?.told && nearest.run.quote ? speakerOf(nearest.run.quote, nearest.article) : null,
    printings: [],
  }
}

function foundOf(library: Library, text: string, question: Question, passages: readonly Found[]): Checked {
  const { wanted, words } = question
  const wording = wordsAnswer(library, question, passages)
  const meaning = meaningAnswer(question, passages, wording)
  const speaker = speakerAnswer(question, passages)
  const other = speaker === 'wrong' ? passages.find(({ given }) => given === 'wrong') : undefined
  const best = other ?? meaning.at ?? (passages[0] as Found)
  return {
    ...passageOf(text, best, wanted),
    wordsVerdict: wording,
    meaningVerdict: meaning.answer,
    speakerVerdict: speaker,
    elsewhere: elsewhereOf(passages, best),
    printings: printingsOf([best, ...passages], words, wanted),
  }
}

/** One passage for each other article, in their order by nearness. */
function elsewhereOf(passages: readonly Found[], best: Found): Checked['elsewhere'] {
  const seen = new Set([best.article.id])
  return passages.flatMap(passage => {
    if (seen.has(passage.article.id)) return []
    seen.add(passage.article.id)
    const { article, span } = passage
    const closest = { ...span, exact: slice(article, span) }
    return [{ verdict: verdictOf(passage, null), closest, speaker: speakerIn(passage) }]
  })
}

/** Words merged from two places: what stands between them is left out, or they are two people's. */
function mergedOf(text: string, question: Question, { parts: passages, at, marked }: Merged): Checked {
  const { words, wanted, cast } = question
  const [a, b] = passages.map(passage => passageOf(text, passage, wanted)) as [Checked, Checked]
  const [x, y] = passages.map(({ attribution }) => attribution?.name ?? null) as [string | null, string | null]
  const strangers = x !== null && y !== null && !samePerson(x, y) && !cast.areRelated(x, y)
  const given = passages.map(each => each.given)
  const other = strangers || (wanted !== null && given.includes('wrong'))
  const changed = [a, b].some(({ verdict }) => verdict === 'altered')
  const dropped = [...new Set([...a.context.dropped, ...b.context.dropped])].sort()
  const main = 2 * at >= words.words.length ? a : b
  const stretch = (from: number, to: number): { from: number; to: number; exact: string } => {
    const place = { from: words.words[from]?.from ?? 0, to: words.words[to - 1]?.to ?? text.length }
    return { ...place, exact: text.slice(place.from, place.to) }
  }
  const parts = [stretch(0, at), stretch(at, words.words.length)]
  return {
    ...main,
    verdict: other ? 'other speaker' : !marked ? 'truncated' : changed ? 'altered' : 'elided',
    wordsVerdict: !marked || changed ? 'wrong' : 'unconfirmed',
    meaningVerdict: dropped.length > 0 ? 'wrong' : 'right',
    speakerVerdict: other ? (wanted === null ? 'disputed' : 'wrong') : allOf(given),
    edits: [...a.edits, ...b.edits],
    cuts: [...a.cuts, ...b.cuts],
    speaker: strangers ? null : main.speaker,
    context: { ...main.context, dropped },
    parts: [a, b].map(({ closest, speaker }, i) => ({
      ...(parts[i] as (typeof parts)[0]),
      closest: closest as Cited,
      speaker,
    })),
    printings: printingsOf(passages, words, wanted),
  }
}

const allOf = (given: readonly Answer[]): Answer => (given.every(each => each === 'right') ? 'right' : 'unconfirmed')

/** What one passage tells of the words. */
function passageOf(words: string, passage: Found, wanted: string | null): Checked {
  const { article, span, comparison, dropped } = passage
  const text = partText(article, span.part)
  const around = sentenceAround(article, span)
  const exact = (place: { from: number; to: number } | null): { from: number; to: number; exact: string } | null =>
    place && { from: place.from, to: place.to, exact: words.slice(place.from, place.to) }
  return {
    verdict: verdictOf(passage, wanted),
    wordsVerdict: 'unconfirmed',
    meaningVerdict: 'unconfirmed',
    speakerVerdict: passage.given,
    saidBy: wanted,
    edits: comparison.edits.map(({ base, reading, ...edit }) => ({
      ...edit,
      base: base && { ...base, exact: slice(article, base) },
      reading: exact(reading),
    })),
    cuts: comparison.cuts.map(({ base, marked }) => ({ base: { ...base, exact: slice(article, base) }, marked })),
    closest: { ...span, exact: slice(article, span) },
    speaker: speakerIn(passage),
    context: {
      before: text.slice(around.from, span.from).trim(),
      after: text.slice(span.to, around.to).trim(),
      dropped,
    },
    parts: [],
    elsewhere: [],
    printings: [],
  }
}

/** The speaker's name, or the words that stand for one whom the outlet leaves unnamed; null where it is not known. */
function speakerOf({ speaker }: Quote, article: Article): string | null {
  if (speaker.kind === 'named') return speaker.name
  return speaker.kind === 'unnamed' ? slice(article, speaker.mention) : null
}
