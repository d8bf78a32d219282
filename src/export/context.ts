import { type Article, partText, slice } from '../model/article.js'
import type { Edition } from '../model/edition.js'
import type { PersonId } from '../model/person.js'
import type { ArticleId, Part, Span } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import type { PartText } from './cell.js'
import { plain } from './shown.js'
import { type Heading, headingOf } from './speaker.js'

/** What the lines of the summary are made from. */
export interface SummaryContext {
  readonly edition: Edition
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly width: number
}

export function shorten(text: string, room: number): string {
  if (text.length <= room) return text
  const signs = [...text]
  return signs.length <= room
    ? text
    : `${signs
        .slice(0, Math.max(1, room - 1))
        .join('')
        .trimEnd()}…`
}

/** The outlet; else the file's name, which is what the user knows the article by. */
export function label({ articles }: SummaryContext, id: ArticleId): string {
  const article = articles.get(id)
  return plain(article?.outlet ?? article?.source.split(/[\\/]/).at(-1) ?? id)
}

export function words({ articles }: SummaryContext, span: Span): string {
  return plain(slice(articles.get(span.article) as Article, span))
}

/** The parts of one article. */
export const partsOf =
  ({ articles }: SummaryContext, id: ArticleId): PartText =>
  part =>
    partText(articles.get(id) as Article, part as Part)

/** Who heads a statement, in words for a line. */
export function headingIn({ edition }: SummaryContext, { person, by }: Pick<Statement, 'person' | 'by'>): Heading {
  const heading = headingOf(edition.persons.find(({ id }) => id === person) ?? null, by)
  return { ...heading, name: plain(heading.name), guess: heading.guess === null ? null : plain(heading.guess) }
}

/** A person in a line of ours: the name, or the outlet's words for somebody without one. */
export function personName({ edition }: SummaryContext, id: PersonId): string {
  const person = edition.persons.find(each => each.id === id)
  return plain(person?.name ?? person?.description ?? id)
}
