import type { Article } from '../../model/article.js'
import { PARTS, type Span } from '../../model/span.js'
import { trimEnd } from '../syntax/contentend.js'
import type { ConstruedQuote } from '../syntax/context.js'
import type { Item } from '../syntax/item.js'
import { isDash, isVerb } from '../syntax/itemkind.js'
import { type Frame, readLine, spanOf, type TaggedSentence } from '../syntax/line.js'
import { at, nounAfter } from '../syntax/phrase.js'
import type { Words } from '../syntax/word.js'
import { attributed } from './attribution.js'
import { extend, grow, inner, type QuoteBuilder, stretchSpan, unattributed } from './builder.js'
import type { QuoteDraft } from './draft.js'
import { headline, inHeadline } from './headline.js'
import { introduction } from './introduction.js'
import { labelled } from './label.js'
import { readFrames } from './reading.js'
import { isBare, withReports } from './reportsentence.js'
import { type Turn, turns } from './transcript.js'

/**
 * The quotes of an article, in order, with the words that stand for their speakers.
 *
 * One quotation is one draft, however often its cue or a paragraph's end breaks it: `“A,” she said. “B.”`
 * and a run of quoted paragraphs after `She posted:` have several content spans.
 */
export function findQuotes(article: Article, words: Words): QuoteDraft[] {
  const drafts: QuoteDraft[] = []
  for (const part of PARTS)
    for (const draft of ordered(readPart(readLine(article, part, words[part])), drafts.length)) drafts.push(draft)
  return drafts
}

/** What still runs on from the sentences before, while those of one part are read. */
interface Thread {
  readonly found: QuoteBuilder[]
  /** The quotation that a stretch without a cue would go on with, and the paragraph where it ended. */
  open: QuoteBuilder | null
  openParagraph: number
  /** The quotation that the end of the paragraph before has led to. */
  intro: QuoteBuilder | null
  /** The last quotation of the paragraph, with the outlet's own words after it. */
  earlier: QuoteBuilder | null
  /** What the sentence right before reports without marks: “Vale said she would stay. “I love it.”” */
  told: QuoteBuilder | null
  /** A quotation was left open, and a subheading stands behind it: “… in May. ¶ Holm sorry for bills ¶ “I am leaving …” */
  unclosed: boolean
  /** The paragraph of that subheading. */
  paused: number
}

function readPart(line: TaggedSentence): readonly QuoteBuilder[] {
  const thread: Thread = {
    found: [],
    open: null,
    openParagraph: -1,
    intro: null,
    earlier: null,
    told: null,
    unclosed: false,
    paused: -1,
  }
  const spoken = turns(line.text, line.frames)
  const frames = withReports(line)
  const read = readFrames(frames)
  for (const [index, frame] of frames.entries()) {
    const turn = spoken.get(frame.paragraph)
    if (turn) {
      if (frame.first) thread.found.push(spokenTurn(line, turn))
      thread.open = null
    } else if (!isTakenUp(line, frame, thread)) readFrame(line, frame, read[index] as ConstruedQuote[], thread)
  }
  return thread.found
}

/** A subheading within a quotation, its signature, or a headline that tells who speaks: nothing else is in the sentence. */
function isTakenUp(line: TaggedSentence, frame: Frame, thread: Thread): boolean {
  const { found, openParagraph } = thread
  if (thread.open && thread.unclosed && frame.paragraph === openParagraph + 1 && isSubheading(line, frame)) {
    thread.openParagraph = frame.paragraph
    thread.paused = frame.paragraph
    return true
  }
  if (frame.first && frame.paragraph !== openParagraph + 1 && frame.paragraph !== openParagraph) thread.open = null
  if (frame.first) {
    thread.earlier = null
    thread.told = null
  }
  // A paragraph of its own signs the quotation before it.
  const { open } = thread
  const sign = open?.mention === null && open.follows === null && frame.first ? signature(line, frame, 0) : null
  if (open && sign) {
    found[found.indexOf(open)] = { ...open, ...sign }
    thread.open = null
    return true
  }
  const title = labelled(line, frame) ?? attributed(line, frame)
  if (title) found.push(title)
  return title !== null
}

function readFrame(line: TaggedSentence, frame: Frame, all: readonly ConstruedQuote[], thread: Thread): void {
  const readings = line.part === 'title' ? inHeadline(line, frame, all) : all
  if (readings.length === 0 && isBare(frame)) {
    readBare(line, frame, thread)
    return
  }
  const drafts = readings.map(reading => grow(line, frame, reading))
  const bare = bareMarks(frame, readings)
  if (line.part !== 'text') drafts.push(...headline(line, frame, bare, drafts.length))
  else for (const i of bare) drafts.push(...readStray(line, frame, i, drafts, thread.earlier))
  takeUpReopened(line, frame, drafts, thread)
  thread.found.push(...drafts)
  const last = drafts.findLast(draft => draft.marked.length > 0 && draft.reading?.class !== 'thought')
  if (last) {
    thread.open = last
    thread.openParagraph = frame.paragraph
    thread.unclosed = isLeftOpen(frame)
    thread.earlier = last
  }
  thread.intro = frame.last ? introduction(line, frame, readings) : null
  if (thread.intro) {
    thread.found.push(thread.intro)
    thread.open = thread.intro
    thread.openParagraph = frame.paragraph
  }
  if (!last && !thread.intro) thread.open = null
  thread.told = drafts.length === 1 && drafts[0] && isReport(drafts[0]) ? drafts[0] : null
}

/** A sentence of quotations alone: they go on with the open one, or stand for themselves. */
function readBare(line: TaggedSentence, frame: Frame, thread: Thread): void {
  for (const item of frame.items) {
    if (!item.mark) continue
    const { open } = thread
    const span = inner(line, item)
    const goesOn =
      item.mark.continues ||
      (frame.first && thread.paused === frame.paragraph - 1) ||
      (open !== null && thread.openParagraph === frame.paragraph) ||
      (thread.intro !== null && open === thread.intro)
    if (open && goesOn) extend(open, span)
    else if (isSentence(line, item) || !item.mark.closed || line.part !== 'text') {
      thread.open = unattributed(span, open ?? thread.earlier ?? thread.told)
      thread.found.push(thread.open)
    }
  }
  thread.openParagraph = frame.paragraph
  thread.unclosed = isLeftOpen(frame)
}

/** A stretch in marks that no reading has: signed, led to, or too long for a title or a word set apart. */
function readStray(
  line: TaggedSentence,
  frame: Frame,
  i: number,
  drafts: readonly QuoteBuilder[],
  earlier: QuoteBuilder | null,
): QuoteBuilder[] {
  const item = at(frame.items, i)
  const passage = isPassage(line, item)
  const sign = item.norm === 'phrase' && !passage ? null : signature(line, frame, i + 1)
  if (sign) return [{ ...unattributed(inner(line, item), null), ...sign }]
  const led = at(frame.items, i - 1).norm === ':' && item.norm !== 'phrase'
  if (!led && !passage) return []
  const said = drafts.findLast(({ reading, marked, content }) => {
    const last = content.at(-1)
    return reading?.class === 'speech' && marked.length > 0 && last && last.to <= item.from
  })
  return [unread(line, frame, i, said ?? (i === 0 ? earlier : null))]
}

/** `“… and so on. “More of it,” she said.`: a reopened stretch belongs to the quotation before it, and so does its cue. */
function takeUpReopened(line: TaggedSentence, frame: Frame, drafts: readonly QuoteBuilder[], { open }: Thread): void {
  const reopened = frame.items.find(item => item.mark?.continues)
  if (!reopened || !open) return
  const span = inner(line, reopened)
  const draft = drafts.find(one => one.marked.some(({ from }) => from === span.from))
  if (!draft) extend(open, span)
  else if (open.reading === null && open.mention === null && open.follows === null) {
    draft.content.unshift(...open.content)
    draft.marked.unshift(...open.marked)
    open.content = []
    open.marked = []
  }
}

/** Somebody's words as a clause, without marks; what is asked or denied leads to no quotation. */
const isReport = ({ reading, marked, mention }: QuoteBuilder): boolean =>
  reading?.class === 'speech' &&
  reading.stance !== 'denies' &&
  marked.length === 0 &&
  mention !== null &&
  reading.manner.leads

/** The paragraph ends before the last of its quotations is closed. */
const isLeftOpen = ({ items }: Frame): boolean => at(items, items.length - 1).mark?.closed === false

/** A short line without a stop, or marks that open it. */
const isSubheading = ({ text }: TaggedSentence, { from, to, first, last }: Frame): boolean =>
  first &&
  last &&
  to - from < SUBHEADING &&
  /^[\p{Lu}\p{N}]/u.test(text.slice(from, from + 2)) &&
  /[^.!?:,;…"”’]$/.test(text.slice(from, to).trimEnd())

/** How many letters a subheading has at most. */
const SUBHEADING = 80

/** Stretches in marks that no reading has. */
function bareMarks({ items }: Frame, readings: readonly ConstruedQuote[]): number[] {
  const found: number[] = []
  for (let i = 0; i < items.length; i++)
    if (at(items, i).mark && !readings.some(({ content }) => content.some(({ from, to }) => from <= i && i < to)))
      found.push(i)
  return found
}

/** A stretch long enough to be said, not a title or a word set apart. */
function isSentence(line: TaggedSentence, item: Item): boolean {
  const words = line.text.slice(item.from, item.to)
  return (
    item.mark?.style === 'block' || (/[.!?,…—-]["”'’»]*$/.test(words) && /\s\S+\s/.test(words)) || words.length > 60
  )
}

/** Longer than any title or word set apart, and no title by its capitals: somebody's words, whatever stands around them. */
function isPassage(line: TaggedSentence, item: Item): boolean {
  const words = line.text.slice(item.from, item.to).split(/\s+/)
  return words.length >= PASSAGE && words.filter(word => /^["“'‘]*\p{Ll}/u.test(word)).length > words.length / 2
}

/** How many words in quotation marks are a passage. */
const PASSAGE = 8

/** Who says it is who said what stands before it in the sentence, or in the paragraph where it opens a sentence. */
function unread(line: TaggedSentence, frame: Frame, i: number, said: QuoteBuilder | null): QuoteBuilder {
  const span = inner(line, at(frame.items, i))
  return { ...unattributed(span, said), why: said ? null : 'no cue was found beside the quotation' }
}

/** `“It sank.” — Ann Vale, 34`: a name after a dash, and nothing else, signs the quotation. */
function signature(
  line: TaggedSentence,
  { items }: Frame,
  i: number,
): Pick<QuoteBuilder, 'cue' | 'mention' | 'why' | 'confidence'> | null {
  if (!isDash(at(items, i))) return null
  const name = nounAfter(items, i + 1)
  if (!name || at(items, name.to - 1).pos !== 'PROPN') return null
  const to = trimEnd(items, name.to, items.length)
  for (let k = name.to; k < to; k++) if (isVerb(at(items, k)) || at(items, k).mark) return null
  const cue = stretchSpan(line, items, { from: i, to: i + 1 })
  return { cue, mention: stretchSpan(line, items, { from: name.from, to }), why: null, confidence: 0.9 }
}

function spokenTurn(line: TaggedSentence, { label, content }: Turn): QuoteBuilder {
  const span = spanOf(line, content.from, content.to)
  const whole = /^["“][^"“”]*["”]$/.test(line.text.slice(content.from, content.to))
  return {
    ...unattributed(whole ? { ...span, from: span.from + 1, to: span.to - 1 } : span, null),
    mention: label ? spanOf(line, label.from, label.to) : null,
    why: label ? null : 'a turn of an interview without a name',
    confidence: 0.8,
  }
}

/** In the order of the text; `first` is the index that the first of them gets in the article's list. */
function ordered(found: readonly QuoteBuilder[], first: number): QuoteDraft[] {
  const kept = found.filter(draft => draft.content.length > 0)
  kept.sort(
    (a, b) =>
      (a.content[0] as Span).from - (b.content[0] as Span).from ||
      (a.content.at(-1) as Span).to - (b.content.at(-1) as Span).to,
  )
  const places = new Map(kept.map((draft, i) => [draft, first + i]))
  return kept.map(draft => finish(draft, places))
}

function finish(draft: QuoteBuilder, places: ReadonlyMap<QuoteBuilder, number>): QuoteDraft {
  const previous = draft.follows ? (places.get(draft.follows) ?? -1) : -1
  return {
    kind: draft.marked.length === 0 ? 'indirect' : draft.whole ? 'direct' : 'mixed',
    class: draft.reading?.class ?? 'speech',
    content: draft.content as [Span, ...Span[]],
    marked: draft.marked,
    cue: draft.cue,
    stance: draft.reading?.stance ?? (draft.cue ? 'neutral' : null),
    via: draft.via,
    confidence: draft.confidence,
    mention: draft.mention,
    why: previous >= 0 ? null : (draft.why ?? (draft.mention ? null : 'a quotation without a cue')),
    guessed: draft.guessed,
    follows: previous >= 0 ? previous : null,
  }
}
