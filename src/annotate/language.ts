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
  const declared = language?.toLowerCase().split(/[-_]/)[0] || null
  if (declared === null) return { kind: 'english' }
  const code = guessLanguage(text) ?? declared
  const data = languages.get(code)
  if (code === 'en') return { kind: 'english' }
  return data
    ? { kind: 'direct', language: data }
    : { kind: 'none', why: `no quotation is read in the language "${code}" yet` }
}
