import { annotate } from '../annotate/annotate.js'
import type { Article, Block } from '../model/article.js'
import type { CheckedQuotation } from '../model/check.js'
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
  const text = withoutMarkup(draft)
  const article = draftArticle(draft, text)
  const annotation = annotate(article)
  return continued(text, quotationsOf(article, annotation))
    .flatMap(({ words, to, quote }) => {
      const first = words[0]
      const told = quote && attributionOf({ article, annotation, quote })
      if (!first || (words.length < LEAST && quote === null)) return []
      // Whom the draft means is asked for only where it says so: our guess accuses nobody.
      const checked = checker.check(stretchesOf(text, words), { speaker: told?.certain ? told.name : null })
      const place = { from: first.from, to, exact: draft.slice(first.from, to) }
      return [{ ...place, line: lineOf(draft, first.from), ...checked }]
    })
    .sort((a, b) => a.from - b.from)
}

const lineOf = (draft: string, at: number): number => draft.slice(0, at).split('\n').length

/** A quotation whose paragraph ends with no closing mark goes on in the next one, which tells who speaks. */
const GOES_ON = /^[.?!…,;:]?[ \t]*\n[^\S\n]*\n\s*["'“‘«]$/

function continued(text: string, runs: readonly Run[]): Run[] {
  const found: Run[] = []
  for (const run of [...runs].sort((a, b) => (a.words[0]?.from ?? 0) - (b.words[0]?.from ?? 0))) {
    const last = found.at(-1)
    const [end, start] = [last?.words.at(-1), run.words[0]]
    const opened = /["'“‘«]/.test(text[(last?.words[0]?.from ?? 0) - 1] ?? '')
    if (last && end && start && opened && GOES_ON.test(text.slice(end.to, start.from))) {
      const stretch = end.stretch + 1
      const words = run.words.map(word => ({ ...word, stretch: word.stretch + stretch }))
      found[found.length - 1] = {
        ...run,
        words: [...last.words, ...words],
        quote: run.quote ?? last.quote,
        starts: last.starts,
      }
    } else found.push(run)
  }
  return found
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
