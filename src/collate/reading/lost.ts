import { type Article, type Dropped, partText } from '../../model/article.js'
import type { PersonId } from '../../model/person.js'
import { paragraphs } from '../../text/paragraph.js'
import type { AnnotatedArticle } from '../person/annotatedarticle.js'
import type { Line } from '../statement/line.js'
import { mediumOf } from '../statement/medium.js'
import { LETTER_KIND, LOST_EMBED, TELLS_OF_POST, WRITING_CUE } from '../word/english.js'

/** A witness whose text is cut may have carried what is not in it: that is not known. */
const CUT_TEXT = 'its text is cut, or behind a wall'
const LOST_POST = 'an embedded post of this speaker is lost in it'

const isLost = ({ reason, text }: Dropped): boolean =>
  reason === 'embed' || (reason === 'player message' && LOST_EMBED.test(text))

/** Why it is not known whether a witness carries a line; null where it does not, as far as one can see. */
export type Unknown = (witness: AnnotatedArticle, line: Line) => string | null

/**
 * A witness whose text is cut may have carried anything. One that announces somebody's post and shows none, since
 * the page lost it, may have carried what that person posted.
 */
export function unknownIn(witnesses: readonly AnnotatedArticle[]): Unknown {
  const articles = new Map(witnesses.map(({ article }) => [article.id, article]))
  const announced = new Map(witnesses.map(told => [told, announcements(told)]))
  const posted = (line: Line): boolean => mediumOf(line.chunks, articles) === 'post' || isWritten(line, articles)
  return (told, line) => {
    if (told.article.complete === false) return CUT_TEXT
    const lost = announced.get(told) ?? []
    const { person } = line
    return person !== null && lost.some(text => names(text, person)) && posted(line) ? LOST_POST : null
  }
}

/** The paragraphs that tell of a post and quote nothing, of an article that lost one. */
function announcements({ article, annotation, dropped = [] }: AnnotatedArticle): string[] {
  if (!dropped.some(isLost)) return []
  const marked = annotation.quotes.flatMap(quote => quote.marked).filter(({ part }) => part === 'text')
  return paragraphs(article.text)
    .filter(({ from, to }) => !marked.some(span => span.from < to && from < span.to))
    .map(({ from, to }) => article.text.slice(from, to))
    .filter(text => TELLS_OF_POST.test(text))
}

/** Ids are made of names: the surname of a person, any word of an organisation's. */
function names(text: string, person: PersonId): boolean {
  const words = new Set(
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{Lu}[\p{L}\p{N}]*/gu)
      ?.map(word => word.toLowerCase()) ?? [],
  )
  return words.has(person.split('-').at(-1) as string)
}

/** Some witness gives the words with a cue of writing. */
function isWritten({ chunks }: Line, articles: ReadonlyMap<string, Article>): boolean {
  return chunks.some(({ witness, words, embedded }) => {
    const [first, last] = [words[0], words.at(-1)]
    const article = articles.get(witness)
    if (!first || !last || !article || embedded) return false
    const text = partText(article, first.part)
    const after = text.slice(last.to, last.to + 60).split('\n')[0] ?? ''
    return WRITING_CUE.test(after) && !LETTER_KIND.test(after)
  })
}
