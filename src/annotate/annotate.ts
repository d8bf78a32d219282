import { type Article, partText } from '../model/article.js'
import type { Annotation, Quote } from '../model/quote.js'
import { tag } from '../text/tag.js'
import { findNames } from './names.js'
import { findQuotes } from './quotes.js'
import { resolveSpeakers } from './speaker.js'

/** The quotes and names of one article: who said what, and where it stands. */
export function annotate(article: Article): Annotation {
  const tagged = {
    title: tag(straighten(partText(article, 'title'))),
    standfirst: tag(straighten(partText(article, 'standfirst'))),
    text: tag(straighten(article.text)),
  }
  const drafts = findQuotes(article, tagged)
  const names = findNames(article, tagged)
  const speakers = resolveSpeakers(article, tagged, names, drafts)
  const quotes = drafts.map(({ mention, why, follows, ...draft }, i): Quote => {
    const speaker = speakers[i]
    if (!speaker) throw new RangeError(`no speaker for draft ${i} of ${article.id}`)
    return { ...draft, speaker }
  })
  return { quotes, names, times: [] }
}

/**
 * The tagger hears curly and straight marks differently: it is given straight ones, so that both
 * kinds give the same quotes; and it cuts words at letters that Western Europe does not use ("Dvořák").
 * One unit becomes one unit, so offsets hold.
 */
export const straighten = (text: string): string =>
  text
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[\u0100-\u024f\u1e00-\u1eff]/g, plain)

/** Letters that no mark above or below makes of a plain one. */
const PLAIN: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  œ: 'o',
  Œ: 'O',
  ŋ: 'n',
  ə: 'e',
  Ə: 'E',
}

const plain = (letter: string): string => PLAIN[letter] ?? letter.normalize('NFD').charAt(0)
