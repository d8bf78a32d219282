import type { Article } from '../model/article.js'
import type { Annotation, Quote } from '../model/quote.js'
import { PARTS } from '../model/span.js'
import { findNames } from './names.js'
import { findQuotes } from './quotes.js'
import { resolveSpeakers } from './speaker.js'
import { channels } from './via.js'
import { wordsOf } from './word.js'

/** The quotes and names of one article: who said what, and where it stands. */
export function annotate(article: Article): Annotation {
  const words = wordsOf(article)
  const drafts = findQuotes(article, words)
  const names = findNames(article, words)
  const speakers = resolveSpeakers(article, words, names, drafts)
  const namesIn = new Map(PARTS.map(part => [part, names.filter(name => name.part === part)]))
  const quotes = drafts.map(({ mention, why, guessed, follows, ...draft }, i): Quote => {
    const speaker = speakers[i]
    if (!speaker) throw new RangeError(`no speaker for draft ${i} of ${article.id}`)
    return { ...draft, via: channels(draft, (draft.cue && namesIn.get(draft.cue.part)) ?? []), speaker }
  })
  return { quotes, names, times: [] }
}
