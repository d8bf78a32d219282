import { annotate } from '../annotate/annotate.js'
import type { Block } from '../model/article.js'
import { type Article, slice } from '../model/article.js'
import type { CheckedQuotation } from '../model/check.js'
import { paragraphs } from '../text/paragraph.js'
import type { Checker } from './check.js'
import { quotationsOf } from './passage.js'

/** Quotation marks around fewer words than this are for irony or a title as often as for speech. */
const LEAST = 3

/**
 * Every quotation of a draft, in the order of the text: what stands in quotation marks, or in a block that starts
 * with ">" (Markdown), and has at least three words or a speaker. A quotation that its cue splits is one.
 */
export function checkDraft(draft: string, checker: Checker): CheckedQuotation[] {
  const article = draftArticle(draft)
  return quotationsOf(article, annotate(article))
    .flatMap(({ words, to, quote }) => {
      const first = words[0]
      const named = quote?.speaker.kind === 'named' ? quote.speaker : null
      if (!first || (words.length < LEAST && quote === null)) return []
      const span = { article: article.id, part: 'text', from: first.from, to } as const
      const said = stretchesOf(draft, words)
      return [
        {
          from: span.from,
          to: span.to,
          exact: slice(article, span),
          saidBy: named?.name ?? null,
          ...checker.check(said, { speaker: named?.name ?? null }),
        },
      ]
    })
    .sort((a, b) => a.from - b.from)
}

/** The quoted words without the cue between them. */
function stretchesOf(draft: string, words: readonly { from: number; to: number; stretch: number }[]): string {
  let text = ''
  let last: { to: number; stretch: number } | null = null
  for (const word of words) {
    text += last === null ? '' : last.stretch === word.stretch ? draft.slice(last.to, word.from) : ' '
    text += draft.slice(word.from, word.to)
    last = word
  }
  return text
}

function draftArticle(text: string): Article {
  const blocks = paragraphs(text).map(({ from, to }): Block => {
    const first = text.slice(from, to)
    return { kind: first.startsWith('>') ? 'quote' : first.startsWith('#') ? 'heading' : 'paragraph', from, to }
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
