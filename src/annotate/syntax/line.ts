import type { Article } from '../../model/article.js'
import { partText } from '../../model/article.js'
import type { Part, Range, Span } from '../../model/span.js'
import { paragraphs } from '../../text/paragraph.js'
import { isVoiceNoun } from '../lexicon/voice.js'
import { type Marked, markedStretches } from '../mark/marks.js'
import { type Item, sign } from './item.js'
import { sentencesOf } from './once.js'
import { mended } from './retag.js'

/**
 * A sentence of the outlet's own, in items. Quotations do not break it: `“No. Never,” she said.` is one.
 * Its items are followed by nothing: reading past the end gives `NOTHING`.
 */
export interface Frame extends Range {
  readonly items: readonly Item[]
  readonly paragraph: number
  /** First, last of its paragraph. */
  readonly first: boolean
  readonly last: boolean
}

/** One part of an article, ready for reading. */
export interface TaggedSentence {
  readonly article: Article
  readonly part: Part
  readonly text: string
  readonly frames: readonly Frame[]
}

export const spanOf = (line: TaggedSentence, from: number, to: number): Span => ({
  article: line.article.id,
  part: line.part,
  from,
  to,
})

export function readLine(article: Article, part: Part, words: readonly Item[]): TaggedSentence {
  const text = partText(article, part)
  const found = paragraphs(text)
  const marks = withBlocks(article, part, text, found, withStatements(text, found, markedStretches(text, found)))
  return { article, part, text, frames: frames(part, text, found, marks, words) }
}

/** A block that is a quotation as a whole needs no marks: each of its paragraphs is one stretch. */
function withBlocks(article: Article, part: Part, text: string, found: readonly Range[], marks: Marked[]): Marked[] {
  if (part !== 'text' || !article.blocks.some(isQuotation)) return marks
  const bare: Marked[] = []
  let at = 0
  for (const block of article.blocks.filter(isQuotation)) {
    while (at < found.length && (found[at] as Range).from < block.from) at++
    for (; at < found.length && (found[at] as Range).to <= block.to; at++) {
      const { from, to } = found[at] as Range
      if (/^["“„«'‘]/.test(text.charAt(from))) continue
      bare.push(blockOf(text, { from, to }))
    }
  }
  return laidOver(marks, bare)
}

/** The stretches in marks and the blocks, in order; marks within a block are a part of it. */
function laidOver(marks: Marked[], blocks: readonly Marked[]): Marked[] {
  if (blocks.length === 0) return marks
  const covered = (marked: Marked) => blocks.some(block => block.from <= marked.open && marked.close <= block.to)
  return [...marks.filter(marked => !covered(marked)), ...blocks].sort((a, b) => a.open - b.open)
}

function blockOf(text: string, { from, to }: Range): Marked {
  const start = from + (BULLET.exec(text.slice(from, from + 4))?.[0].length ?? 0)
  return { open: from, from: start, to, close: to, closed: true, continues: false, style: 'block' }
}

/** A sign of a list is no part of what was said. */
const BULLET = /^[•‣▪◦·*]\s+/

/** The end of a paragraph that leads to what somebody said or wrote: "The brand said in a statement:". */
const LEADS =
  /\b(?:said|says|told|tells|wrote|writes|posted|posts|tweeted|reads?|added|statement|message|post|letter|caption|note|email|memo|apology|reply|tweet|thread|transcript|text|speech|address|remarks)\b[^.!?]{0,80}:$/i
const FIRST_PERSON = /(?<![\p{L}'’-])(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)(?![\p{L}-])/u
/** "He wrote: ¶ Higher tolls. Lower quays.": short sentences right behind a verb of speech. */
const WRITTEN = /\b(?:said|says|wrote|writes|posted|posts|tweeted|added):$/
const SLOGANS = /^(?:\p{Lu}[^\s.!?]*(?: [^\s.!?]+){0,3}[.!?]+\s*){2,6}$/u
/** "The notice read: ¶ The pier is shut.": one paragraph, whoever's person it is in. */
const READ = /\breads?:$/
/** "Q: ", "VALE: ": a turn of a conversation. */
const TURN = /^\p{Lu}[^:.!?]{0,40}:/u

/** Paragraphs in the first person and without marks, behind one that leads to them: a statement that is set without marks. */
function withStatements(text: string, found: readonly Range[], marks: Marked[]): Marked[] {
  const bare: Marked[] = []
  let leads = false
  let written = false
  let read = false
  for (const range of found) {
    if (leads) {
      const words = text.slice(range.from, range.to)
      leads =
        (FIRST_PERSON.test(words) || (written && SLOGANS.test(words)) || read) &&
        !TURN.test(words) &&
        !marks.some(({ open, close, style }) => style === 'double' && open < range.to && range.from < close)
      if (leads) bare.push(blockOf(text, range))
    }
    const tail = text.slice(Math.max(range.from, range.to - 12), range.to)
    written = WRITTEN.test(tail)
    read = READ.test(tail)
    leads ||=
      text.charAt(range.to - 1) === ':' && LEADS.test(text.slice(Math.max(range.from, range.to - 160), range.to))
  }
  return laidOver(marks, bare)
}

const isQuotation = (block: { readonly kind: string }) => block.kind === 'quote' || block.kind === 'post'

/** How much of a stretch in marks its item shows: more than any title. */
const SHOWN = 80

/** No sentence of prose has more items; a text without stops is read in stretches, so that the time stays linear. */
const LONGEST = 500

function frames(
  part: Part,
  text: string,
  found: readonly Range[],
  marks: readonly Marked[],
  words: readonly Item[],
): Frame[] {
  const all: Frame[] = []
  const bounds = sentencesOf(text)
  let sentence = 0
  let mark = 0
  let word = 0
  for (const [paragraph, range] of found.entries()) {
    const before = all.length
    while (sentence < bounds.length && (bounds[sentence] as Range).from < range.to) {
      const from = (bounds[sentence] as Range).from
      let to = (bounds[sentence] as Range).to
      sentence++
      // A sentence that ends within a quotation goes on after it.
      const items: Item[] = []
      while (mark < marks.length && (marks[mark] as Marked).open < to) {
        const marked = marks[mark] as Marked
        mark++
        for (; word < words.length && (words[word] as Item).from < marked.open; word++) items.push(words[word] as Item)
        const small = /^\p{Ll}/u.test(text.slice(marked.from, marked.from + 2))
        const stretch = sign('MARK', saying(text, marked), { from: marked.open, to: marked.close }, marked, small)
        items.push({ ...stretch, text: text.slice(marked.from, Math.min(marked.to, marked.from + SHOWN)) })
        while (word < words.length && (words[word] as Item).from < marked.close) word++
        to = Math.max(to, marked.close)
        while (sentence < bounds.length && (bounds[sentence] as Range).from < to) {
          to = Math.max(to, (bounds[sentence] as Range).to)
          sentence++
        }
      }
      for (; word < words.length && (words[word] as Item).from < to; word++) items.push(words[word] as Item)
      for (let start = 0; start === 0 || start < items.length; start += LONGEST) {
        const some = items.length <= LONGEST ? items : items.slice(start, start + LONGEST)
        const begin = start === 0 ? from : (some[0] as Item).from
        const end = start + LONGEST >= items.length ? to : (some.at(-1) as Item).to
        all.push({
          from: begin,
          to: end,
          items: mended(
            text,
            all.length === before ? afterDateline(text, some, part === 'text' && paragraph === 0) : some,
          ),
          paragraph,
          first: all.length === before,
          last: false,
        })
      }
    }
    const end = all.at(-1)
    if (end && all.length > before) all[all.length - 1] = { ...end, last: true }
  }
  return all
}

/** How many words a dateline has at most: "LOWMERE, Mass., Dec. 11 (AP) — ". */
const DATELINE = 14

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/

/**
 * What a paragraph says after its dateline: place and date in capitals, or an agency in brackets, before a dash; before
 * a colon or nothing where it is dated ("Lowmere, Mar 4 (LPA) The pier"), or where it opens the text ("LOWMERE: The pier").
 */
function afterDateline(text: string, items: readonly Item[], opens: boolean): readonly Item[] {
  let sure = false
  let dated = false
  for (let i = 0; i < Math.min(items.length - 1, DATELINE); i++) {
    const { mark, pos, norm, from, to } = items[i] as Item
    const next = items[i + 1] as Item
    const word = text.slice(from, to)
    if (i > 0 && /^[-–—―]+$/.test(word)) return sure && /\s/.test(text.charAt(to)) ? items.slice(i + 1) : items
    if (i > 0 && word === ':') return next.capital && sure && (dated || opens) ? items.slice(i + 1) : items
    if (word === ')' && sure && dated && next.capital) return items.slice(i + 1)
    if (mark || !/^(?:PROPN|NOUN|NUM|PUNCT|ADJ|SYM|X)$/.test(pos)) return items
    dated ||= i > 0 && pos === 'PROPN' && MONTH.test(norm)
    sure ||=
      (/^\p{Lu}{4,}$/u.test(word) && !isVoiceNoun(norm)) ||
      (word === '(' && items[i + 2] !== undefined && text.charAt((items[i + 2] as Item).from) === ')')
  }
  return items
}

/** How the stretch ends: `comma` and `cry` (a mark of question or exclamation) before a cue, `said` like a sentence, `phrase` where the sentence around it goes on. */
function saying(text: string, { from, to }: Marked): string {
  const end = text.slice(Math.max(from, to - 8), to)
  if (/,["'”’]?\s*$/.test(end)) return 'comma'
  if (/[?!]["'”’]?\s*$/.test(end)) return 'cry'
  return /[.…—–-]["'”’]?\s*$/.test(end) ? 'said' : 'phrase'
}
