import type { Article } from '../model/article.js'
import type { Annotation, Quote } from '../model/quote.js'
import { PARTS } from '../model/span.js'
import { readDirect } from './direct/read.js'
import { readerOf } from './language.js'
import { findNames } from './name/names.js'
import { findQuotes } from './quote/quotes.js'
import { channels } from './quote/via.js'
import { resolveSpeakers } from './speaker/speaker.js'
import { wordsOf } from './syntax/word.js'

/** The quotes and names of one article: who said what, and where it stands. None in a language that is not read yet. */
export function annotate(article: Article): Annotation {
  const reader = readerOf(article)
  if (reader.kind === 'none') return { quotes: [], names: [], times: [] }
  return reader.kind === 'direct' ? readDirect(article, reader.language) : readEnglish(article)
}

function readEnglish(article: Article): Annotation {
  const words = wordsOf(article)
  const drafts = findQuotes(article, words)
  const names = findNames(article, words)
  const speakers = resolveSpeakers(article, words, names, drafts)
  const namesIn = new Map(PARTS.map(part => [part, names.filter(name => name.part === part)]))
  const quotes = drafts.map((draft, i): Quote => {
    const { kind, content, marked, cue, stance, confidence } = draft
    const speaker = speakers[i]
    if (!speaker) throw new RangeError(`no speaker for draft ${i} of ${article.id}`)
    const via = channels(draft, (cue && namesIn.get(cue.part)) ?? [])
    return { kind, class: draft.class, content, marked, cue, stance, confidence, via, speaker }
  })
  return { quotes, names, times: [] }
}
