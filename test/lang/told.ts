import { readDirect } from '../../src/annotate/direct/read.js'
import type { Language } from '../../src/lang/language.js'
import { type Article, slice } from '../../src/model/article.js'
import type { Quote } from '../../src/model/quote.js'

/** An article of words alone. */
export const article = (text: string, language: string | null, title: string | null = null): Article => ({
  id: 'a',
  source: '-',
  url: null,
  outlet: null,
  title,
  standfirst: null,
  authors: [],
  published: null,
  modified: null,
  language,
  text,
  blocks: [],
  complete: null,
  extra: {},
})

/** The quotes of a text as `words / more words = speaker (by)`: `-` for an unnamed source, `?` for an unknown one. */
export function told(text: string, language: Language, title: string | null = null): string[] {
  const of = article(text, language.code, title)
  return readDirect(of, language).quotes.map(quote => line(of, quote))
}

function line(of: Article, { content, speaker }: Quote): string {
  const words = content.map(span => slice(of, span)).join(' / ')
  if (speaker.kind === 'unknown') return `${words} = ?`
  const who = speaker.kind === 'named' ? speaker.name : `- ${slice(of, speaker.mention)}`
  return `${words} = ${who} (${speaker.by})`
}
