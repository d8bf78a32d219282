import { authorsOf } from './authors.js'
import { readDates } from './dates.js'
import type { Head } from './head.js'
import type { Piece } from './piece.js'
import { meta, outletOf, text } from './said.js'

/**
 * What a page says about its article. In every field the sources are trusted in this order: JSON-LD, the head's meta
 * elements (OpenGraph first), microdata, `<time>`, the printed line, the address. Some things that are printed win over
 * all of them: a byline at the headline that names other people; "originally published on"; an earlier day at the
 * headline, or one between the first publication and the last change, if it is the only one and is not called a change.
 */
export interface Metadata {
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  readonly language: string | null
  readonly url: string | null
}

/** `start` and `body` are the indices of the headline's piece and of the first piece of the body. */
export function readMetadata(head: Head, pieces: readonly Piece[], start: number, body: number): Metadata {
  const { article } = head
  const near = pieces.slice(
    Math.max(0, start - 6),
    Math.min(pieces.length, Math.max(Math.min(body, start + 40), start) + 4),
  )
  const url = absolute(head.canonical) ?? absolute(meta(head, 'og:url')) ?? absolute(text(article.url)) ?? null
  const { published, modified } = readDates(head, pieces, near, start, body, url)
  return {
    outlet: outletOf(head),
    authors: authorsOf(head, pieces, near, start, body),
    published,
    modified,
    language:
      languageTag(head.language) ?? languageTag(text(article.inLanguage)) ?? languageTag(meta(head, 'og:locale')),
    url,
  }
}

function languageTag(tag: string | null): string | null {
  return tag !== null && /^[a-z]{2,3}([-_][a-z0-9]+)*$/i.test(tag.trim()) ? tag.trim().replace(/_/g, '-') : null
}

function absolute(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url.trim()) ? url.trim() : null
}
