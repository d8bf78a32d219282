import type { Article } from '../../model/article.js'
import type { Name } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import type { QuoteDraft } from '../quote/draft.js'
import type { Words } from '../syntax/word.js'
import type { Entity } from './entity.js'
import type { Salience } from './salience.js'

/** What a noun phrase stands for: an entity of the article, a name made of it, nobody named, or a doubt. */
export type Referent =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'unknown'; readonly why: string }

export interface SpeakerContext {
  readonly article: Article
  readonly words: Words
  readonly all: readonly Entity[]
  readonly byName: ReadonlyMap<string, Entity>
  /** Entities by the nouns that the article uses of them. */
  readonly byRole: ReadonlyMap<string, readonly Entity[]>
  /** The names that touch a stretch of a part, in order. */
  readonly namesNear: (span: Span) => readonly Name[]
  readonly salience: Salience
  readonly drafts: readonly QuoteDraft[]
  /** What has been resolved so far, by draft. */
  readonly done: (Referent | undefined)[]
  /** Mentions whose bearer has been made present already. */
  readonly noted: Set<string>
}

const PLATFORMS =
  /^(?:instagram|twitter|facebook|tiktok|youtube|snapchat|reddit|threads|bluesky|mastodon|whatsapp|telegram|linkedin|truth social|weibo)$/i

/** Where words were posted, or the agency of a dateline: neither is what "the club" or "it" stands for. */
export const isHost = (scene: SpeakerContext, entity: Entity): boolean =>
  isPlatform(entity) || isDateline(scene, entity)

export const isPlatform = ({ name }: Pick<Entity, 'name'>): boolean => PLATFORMS.test(name)

/** "LONDON (Reuters) -": an agency that the article names nowhere else. */
export const isDateline = ({ article }: SpeakerContext, { mentions }: Entity): boolean =>
  mentions.every(
    ({ part, from, to }) =>
      part === 'text' &&
      from < DATELINE &&
      article.text.charAt(from - 1) === '(' &&
      /^\)\s*[-\u2013\u2014]/.test(article.text.slice(to, to + 4)),
  )

/** How far into a text a dateline reaches, in characters. */
const DATELINE = 100

export const unnamed: Referent = { kind: 'unnamed' }
export const unknown = (why: string): Referent => ({ kind: 'unknown', why })

export type Scored = readonly [entity: Entity, score: number]

/** The best of the candidates, where it is better than the next by a factor. */
export function best(list: readonly Scored[], margin: number, whom: string): Referent {
  const sorted = list.filter(([, score]) => score > 0.001).sort((a, b) => b[1] - a[1])
  const [first, second] = sorted
  if (first === undefined) return unknown(`no ${whom} is named before`)
  if (second !== undefined && first[1] < margin * second[1])
    return unknown(`${first[0].name} and ${second[0].name} fit equally well`)
  return { kind: 'entity', entity: first[0] }
}

export const named = (scene: SpeakerContext, name: Name): Referent => {
  const entity = scene.byName.get(name.name)
  return entity === undefined ? { kind: 'name', name: name.name } : { kind: 'entity', entity }
}
