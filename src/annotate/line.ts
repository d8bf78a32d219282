import type { Article } from '../model/article.js'
import { partText } from '../model/article.js'
import type { Part, Range, Span } from '../model/span.js'
import { paragraphs } from '../text/paragraph.js'
import type { Tagged } from '../text/tag.js'
import { CUE_FORMS, type CueForm } from './cue.js'
import { type Marked, markedStretches } from './marks.js'
import { sentencesOf } from './once.js'

/**
 * One word, sign or stretch in quotation marks of a sentence. A stretch is a single item with the
 * part of speech `MARK`, so that the sentence around it can be read on its own.
 */
export interface Item extends Range {
  readonly pos: string
  /** As the tagger gives it, with straight marks; `--` for a dash that is no hyphen. */
  readonly norm: string
  readonly mark: Marked | null
  /** What it is, if it can be the verb of a cue; kept here since every reading asks for it. */
  readonly cue: CueForm | undefined
}

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
export interface Line {
  readonly article: Article
  readonly part: Part
  readonly text: string
  readonly frames: readonly Frame[]
}

export const NOTHING: Item = { pos: 'NONE', norm: '', from: -1, to: -1, mark: null, cue: undefined }

export const spanOf = (line: Line, from: number, to: number): Span => ({
  article: line.article.id,
  part: line.part,
  from,
  to,
})

export function readLine(article: Article, part: Part, tagged: readonly Tagged[]): Line {
  const text = partText(article, part)
  const found = paragraphs(text)
  const marks = withBlocks(article, part, text, found, markedStretches(text, found))
  return { article, part, text, frames: frames(text, found, marks, tagged) }
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
      bare.push({ open: from, from, to, close: to, closed: true, continues: false, style: 'block' })
    }
  }
  const covered = (marked: Marked) => bare.some(block => block.from <= marked.open && marked.close <= block.to)
  return [...marks.filter(marked => !covered(marked)), ...bare].sort((a, b) => a.open - b.open)
}

const isQuotation = (block: { readonly kind: string }) => block.kind === 'quote' || block.kind === 'post'

/** No sentence of prose has more items; a text without stops is read in stretches, so that the time stays linear. */
const LONGEST = 500

function frames(text: string, found: readonly Range[], marks: readonly Marked[], tagged: readonly Tagged[]): Frame[] {
  const all: Frame[] = []
  const bounds = sentencesOf(text)
  let sentence = 0
  let mark = 0
  let token = 0
  for (const [paragraph, range] of found.entries()) {
    const start = all.length
    while (sentence < bounds.length && (bounds[sentence] as Range).from < range.to) {
      const from = (bounds[sentence] as Range).from
      let to = (bounds[sentence] as Range).to
      sentence++
      // A sentence that ends within a quotation goes on after it.
      const items: Item[] = []
      for (;;) {
        while (mark < marks.length && (marks[mark] as Marked).open < to) {
          const marked = marks[mark] as Marked
          mark++
          for (; token < tagged.length && (tagged[token] as Tagged).from < marked.open; token++)
            items.push(item(text, tagged[token] as Tagged))
          items.push({
            pos: 'MARK',
            norm: saying(text, marked),
            from: marked.open,
            to: marked.close,
            mark: marked,
            cue: undefined,
          })
          while (token < tagged.length && (tagged[token] as Tagged).from < marked.close) token++
          while (to < marked.close || (sentence < bounds.length && (bounds[sentence] as Range).from < marked.close)) {
            if (sentence >= bounds.length) {
              to = marked.close
              break
            }
            to = Math.max(to, (bounds[sentence] as Range).to)
            sentence++
          }
        }
        break
      }
      for (; token < tagged.length && (tagged[token] as Tagged).from < to; token++)
        items.push(item(text, tagged[token] as Tagged))
      for (let part = 0; part === 0 || part < items.length; part += LONGEST) {
        const some = items.length <= LONGEST ? items : items.slice(part, part + LONGEST)
        const begin = part === 0 ? from : (some[0] as Item).from
        const end = part + LONGEST >= items.length ? to : (some.at(-1) as Item).to
        all.push({
          from: begin,
          to: end,
          items: mended(text, some),
          paragraph,
          first: all.length === start,
          last: false,
        })
      }
    }
    const end = all.at(-1)
    if (end && all.length > start) all[all.length - 1] = { ...end, last: true }
  }
  return all
}

/** How the stretch ends: `comma` before a cue, `said` like a sentence, `phrase` where the sentence around it goes on. */
function saying(text: string, { from, to }: Marked): string {
  const end = text.slice(Math.max(from, to - 8), to)
  if (/[,?!]["'”’]?\s*$/.test(end)) return 'comma'
  return /[.…—–-]["'”’]?\s*$/.test(end) ? 'said' : 'phrase'
}

function item(text: string, tagged: Tagged): Item {
  const { pos, from, to } = tagged
  const dash = to === from + 1 && (text.charCodeAt(from) === 0x2014 || text.charCodeAt(from) === 0x2013)
  const norm = dash ? '--' : fold(tagged.norm)
  return { pos, norm, from, to, mark: null, cue: CUE_FORMS.get(norm) }
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** A capital and a small letter at `at`; letters without marks need no search. */
function isCapital(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  const second = text.charCodeAt(at + 1)
  if (first < 128 && second < 128) return first >= 65 && first <= 90 && isSmall(second)
  return !isSmall(first) && /^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2))
}

/**
 * What the tagger gets wrong often: a capital in mid-sentence makes a name ("Vale Dredging said", "Josh Vale"),
 * and "said answering a question" has a participle. In Title Case capitals tell nothing, and cues hide in names.
 */
function mended(text: string, items: readonly Item[]): Item[] {
  const title = isTitleCase(text, items)
  return items.map((item, i) => {
    if (item.mark) return item
    const capital = isCapital(text, item.from)
    if (title)
      return item.pos === 'PROPN' && i > 0 && THIRD.test(item.norm) && CUE_FORMS.has(item.norm)
        ? { ...item, pos: 'VERB' }
        : item
    const left = items[i - 1]
    if (
      capital &&
      left &&
      left.mark === null &&
      (left.pos !== 'PUNCT' || left.norm === ',') &&
      /^(?:VERB|ADJ|NOUN|ADV|INTJ)$/.test(item.pos)
    ) {
      const name = item.pos === 'VERB' || item.pos === 'INTJ' || left.pos === 'PROPN' || isCapital(text, left.from)
      if (name && (left.pos !== 'ADV' || i > 1)) return { ...item, pos: 'PROPN' }
    }
    const next = items[i + 1]
    if (item.norm === 'press' && next && PRESS.test(next.norm)) return { ...item, pos: 'NOUN' }
    if (
      item.pos === 'NOUN' &&
      item.norm.endsWith('ing') &&
      left?.pos === 'VERB' &&
      next &&
      /^(?:DET|PRON|PROPN)$/.test(next.pos)
    )
      return { ...item, pos: 'VERB' }
    return item
  })
}

const PRESS = /^(?:secretary|conference|release|office|officer|briefing|aide|corps|freedom|statement)s?$/
const THIRD = /[^s]s$/

function isTitleCase(text: string, items: readonly Item[]): boolean {
  let words = 0
  let capitals = 0
  for (const { from, to, mark } of items) {
    if (mark || to - from < 4) continue
    words++
    if (/^\p{Lu}/u.test(text.slice(from, from + 2))) capitals++
  }
  return words >= 4 && capitals >= 0.75 * words
}

const fold = (norm: string) =>
  /[^\0-\x7f]/.test(norm) ? norm.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[—–]/g, '-') : norm
