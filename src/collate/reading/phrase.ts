import { partText } from '../../model/article.js'
import type { AnnotatedArticle } from '../person/annotatedarticle.js'
import { type Chunk, partOf } from '../statement/chunk.js'

export type IsPhrase = (chunk: Chunk) => boolean

/** What only leads to a clause that somebody said. */
const LEAD = /^\s*that\b/i
/** A sentence ends before the words, or a sign announces them. */
const STOPPED = /[.?!:\u2026]["'\u2018-\u201F\u00AB\u00BB\u2039\u203A\s]*$/
/** The outlet's sentence goes on behind the closing mark as if there were none. */
const GOES_ON = /^["'\u2019\u201D\u00BB\u203A]+\s+\p{L}/u
const LETTER = /\p{L}/u

/**
 * Tells whether the outlet's own sentence goes on into quoted words, or on behind them, in one clause: "said that if
 * the tests were clear, “Vale will go”", or "‘Phony’ comment was about energy". Such words are a phrase, though they
 * begin with a capital: what they lack, that sentence may say.
 */
export function phrasesOf(witnesses: ReadonlyMap<string, AnnotatedArticle>): IsPhrase {
  return chunk => {
    const told = witnesses.get(chunk.witness)
    const quote = chunk.quote === null ? undefined : told?.annotation.quotes[chunk.quote]
    if (told === undefined || quote?.kind !== 'mixed') return false
    const part = partOf(chunk.place)
    const content = quote.content.find(span => span.part === part && span.from <= chunk.from && chunk.to <= span.to)
    if (content === undefined) return false
    const text = partText(told.article, part)
    const before = text.slice(content.from, chunk.from).replace(LEAD, '')
    const leads = LETTER.test(before) && !STOPPED.test(before)
    return leads || (chunk.closed && GOES_ON.test(text.slice(chunk.to, content.to)))
  }
}
