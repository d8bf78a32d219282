import { guessLanguage } from '../extract/language.js'
import type { Language } from '../lang/language.js'
import { languages } from '../lang/languages.js'
import type { Article } from '../model/article.js'

/** How an article is read: as English, by a language's data, or not at all. */
export type Reader =
  | { readonly kind: 'english' }
  | { readonly kind: 'direct'; readonly language: Language }
  | { readonly kind: 'none'; readonly why: string }

/**
 * By the article's own language; where its words tell another one, by that: pages declare the language of their template.
 * An article whose language nobody tells is read as English.
 */
export function readerOf({ language, text }: Article): Reader {
  if (language === null) return { kind: 'english' }
  const declared = /^[a-z]{2}(?![a-z])/.exec(language.toLowerCase())?.[0] ?? 'en'
  const code = guessLanguage(text) ?? declared
  if (code === 'en') return { kind: 'english' }
  const data = languages.get(code)
  return data
    ? { kind: 'direct', language: data }
    : { kind: 'none', why: `no quotation is read in the language "${code}" yet` }
}

/** Why nothing is read in an article; null where it is read. */
export function unread(article: Article): string | null {
  const reader = readerOf(article)
  return reader.kind === 'none' ? reader.why : null
}
