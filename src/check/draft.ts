import { annotate } from '../annotate/annotate.js'
import type { Word } from '../collate/word/word.js'
import type { Article, Block } from '../model/article.js'
import type { CheckedQuotation } from '../model/check.js'
import type { Annotation } from '../model/quote.js'
import { firstOf } from '../text/bisect.js'
import { paragraphs } from '../text/paragraph.js'
import type { Checker } from './check.js'
import { withoutMarkup } from './markup.js'
import { quotationsOf } from './passage.js'
import type { Run } from './run.js'
import { attributionOf } from './speaker.js'

/** Quotation marks around fewer words than this are for irony or a title as often as for speech. */
const LEAST = 3

/**
 * Every quotation of a draft, in the order of the text: what stands in quotation marks, or in a block that starts
 * with ">" (Markdown), and has at least three words or a speaker. A quotation that its cue splits is one.
 */
export function checkDraft(draft: string, checker: Checker): CheckedQuotation[] {
  return checkedIn(draftOf(draft), checker)
}

/** A draft as it is read. */
export interface Draft {
  readonly draft: string
  readonly article: Article
  readonly annotation: Annotation
}

export function draftOf(draft: string): Draft {
  const article = draftArticle(draft, withoutMarkup(draft))
  return { draft, article, annotation: annotate(article) }
}

/** The quotations of a draft that was read. */
export function checkedIn({ draft, article, annotation }: Draft, checker: Checker): CheckedQuotation[] {
  const { text } = article
  const lineOf = linesOf(draft)
  return continued(text, quotationsOf(article, annotation))
    .flatMap(run => {
      const { words, quote } = run
      const told = quote && attributionOf({ article, annotation, quote })
      if (words.length === 0 || (words.length < LEAST && quote === null)) return []
      // Whom the draft means is asked for only where it says so: our guess accuses nobody.
      const speaker = told?.certain ? told.name : null
      return piecesOf(run).map(({ words: [first, ...rest], to }) => {
        const checked = checker.check(stretchesOf(text, [first, ...rest]), { speaker })
        const place = { from: first.from, to, exact: draft.slice(first.from, to) }
        return { ...place, line: lineOf(first.from), ...checked }
      })
    })
    .sort((a, b) => a.from - b.from)
}

/** So many words are held against an article at once: the cost grows with their square. */
const AT_ONCE = 400

interface Piece {
  readonly words: readonly [Word, ...Word[]]
  readonly to: number
}

/** A quotation, in pieces where it is as long as a speech: each ends with a sentence, if there is any. */
function piecesOf({ words, to }: Run): Piece[] {
  const pieces: Piece[] = []
  let rest = words
  while (rest.length > 0) {
    const most = rest.length <= AT_ONCE ? rest.length : AT_ONCE
    const start = rest.slice(0, most + 1).findLastIndex((word, i) => i > 0 && word.first)
    const end = most === rest.length ? most : start > 0 ? start : most
    const [first, ...others] = rest.slice(0, end)
    rest = rest.slice(end)
    if (first) pieces.push({ words: [first, ...others], to: rest.length === 0 ? to : (others.at(-1) ?? first).to })
  }
  return pieces
}

/** The number of the line that a place of a text stands in. */
function linesOf(text: string): (at: number) => number {
  const ends = [...text.matchAll(/\n/g)].map(({ index }) => index)
  return at => firstOf(ends, end => end >= at) + 1
}

/** A quotation whose paragraph ends with no closing mark goes on in the next one, which tells who speaks. */
const GOES_ON = /^[.?!…,;:]?[ \t]*\n[^\S\n]*\n\s*["'“‘«]$/

function continued(text: string, runs: readonly Run[]): Run[] {
  const found: Open[] = []
  for (const run of [...runs].sort((a, b) => (a.words[0]?.from ?? 0) - (b.words[0]?.from ?? 0))) {
    const last = found.at(-1)
    const [end, start] = [last?.words.at(-1), run.words[0]]
    const opened = /["'“‘«]/.test(text[(last?.words[0]?.from ?? 0) - 1] ?? '')
    if (last && end && start && opened && GOES_ON.test(text.slice(end.to, start.from))) {
      const stretch = end.stretch + 1
      for (const word of run.words) last.words.push({ ...word, stretch: word.stretch + stretch })
      last.run = { ...run, quote: run.quote ?? last.run.quote, starts: last.run.starts }
    } else found.push({ run, words: [...run.words] })
  }
  return found.map(({ run, words }) => ({ ...run, words }))
}

/** A quotation that may go on: the run that it has come to, and all its words so far. */
interface Open {
  run: Run
  readonly words: Word[]
}

/** The quoted words without the cue between them. */
function stretchesOf(text: string, words: readonly { from: number; to: number; stretch: number }[]): string {
  let said = ''
  let last: { to: number; stretch: number } | null = null
  for (const word of words) {
    said += last === null ? '' : last.stretch === word.stretch ? text.slice(last.to, word.from) : ' '
    said += text.slice(word.from, word.to)
    last = word
  }
  return said
}

function draftArticle(draft: string, text: string): Article {
  const blocks = paragraphs(text).map(({ from, to }): Block => {
    const line = draft.slice(draft.lastIndexOf('\n', from - 1) + 1, from).trim()
    return { kind: line.startsWith('>') ? 'quote' : line.startsWith('#') ? 'heading' : 'paragraph', from, to }
  })
  return {
    id: 'draft',
    source: '-',
    url: null,
    outlet: null,
    title: null,
    standfirst: null,
    authors: [],
    published: null,
    modified: null,
    language: 'en',
    text,
    blocks,
    complete: null,
    extra: {},
  }
}
