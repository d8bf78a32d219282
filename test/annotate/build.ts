import { findNames } from '../../src/annotate/name/names.js'
import type { QuoteDraft } from '../../src/annotate/quote/draft.js'
import { resolveSpeakers } from '../../src/annotate/speaker/speaker.js'
import { wordsOf } from '../../src/annotate/syntax/word.js'
import type { Article } from '../../src/model/article.js'
import type { Name, Speaker } from '../../src/model/quote.js'
import type { Span } from '../../src/model/span.js'

/** An article of words alone. */
export function article(text: string, title: string | null = null, id = 'a'): Article {
  return {
    id,
    source: '-',
    url: null,
    outlet: null,
    title,
    standfirst: null,
    authors: [],
    published: null,
    modified: null,
    language: 'en',
    text,
    blocks: [],
    complete: null,
    extra: {},
  }
}

export const namesOf = (of: Article): Name[] => findNames(of, wordsOf(of))

/** The text without its signs, and where these stand: `[mention]` speaks the next or last “quotation”. */
export function scene(marked: string, title: string | null = null): { of: Article; drafts: QuoteDraft[] } {
  let text = ''
  const open: { from: number; to: number }[] = []
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    if (piece.startsWith('[')) {
      open.push({ from: text.length, to: text.length + piece.length - 2 })
      text += piece.slice(1, -1)
    } else text += piece
  }
  const of = article(text, title)
  const span = (range: { from: number; to: number }): Span => ({ article: of.id, part: 'text', ...range })
  const contents = [...text.matchAll(/“([^”]*)”/g)].map(match =>
    span({ from: match.index + 1, to: match.index + match[0].length - 1 }),
  )
  const drafts = open.map((mention, i): QuoteDraft => {
    const content = contents[i] ?? span({ from: mention.to, to: mention.to })
    return {
      kind: 'direct',
      class: 'speech',
      content: [content],
      marked: contents[i] === undefined ? [] : [content],
      cue: null,
      stance: null,
      via: [],
      confidence: 1,
      mention: span(mention),
      why: null,
      guessed: false,
      follows: null,
    }
  })
  return { of, drafts }
}

/** The speakers of a marked text: a name, `-` for unnamed, `?` for unknown. */
export function speakers(marked: string, title: string | null = null): string[] {
  const { of, drafts } = scene(marked, title)
  return resolveSpeakers(of, wordsOf(of), namesOf(of), drafts).map(shown)
}

export const shown = (speaker: Speaker): string =>
  speaker.kind === 'named' ? speaker.name : speaker.kind === 'unnamed' ? '-' : '?'
