import type { PersonId } from '../../model/person.js'
import type { ArticleId } from '../../model/span.js'
import type { Word } from '../word/word.js'
import type { Chunk } from './chunk.js'

/** Who an article is, where witnesses are weighed. */
export interface Standing {
  /** Rank by date of publication, then id: the earliest is 0. */
  readonly rank: number
  /** Independent sources count once: witnesses of one origin share it. */
  readonly origin: string
  /** How many articles print its text, itself among them; one where this is left out. */
  readonly articles?: number
}

export type Standings = ReadonlyMap<ArticleId, Standing>

export const rankOf = (standings: Standings, id: ArticleId): number =>
  standings.get(id)?.rank ?? Number.POSITIVE_INFINITY

export const originOf = (standings: Standings, id: ArticleId): string => standings.get(id)?.origin ?? id

/** How many articles print the texts of these witnesses. */
export function articlesOf(standings: Standings, witnesses: Iterable<ArticleId>): number {
  let all = 0
  for (const id of witnesses) all += standings.get(id)?.articles ?? 1
  return all
}

/** One way to word a sentence or a phrase, with all the places where it is printed so. What differs is signs alone. */
export interface Wording {
  readonly key: string
  readonly words: readonly Word[]
  readonly chunks: readonly Chunk[]
  readonly witnesses: ReadonlySet<ArticleId>
  /** Those to whom some cue gives the words, if only by a pronoun; others are guesses. */
  readonly speakers: ReadonlySet<PersonId>
  /** Those among them whom it names. */
  readonly named: ReadonlySet<PersonId>
}

/** A word as wordings are told apart by it. */
export const wordKey = ({ quantity, norm }: Word): string => quantity ?? norm

export const keyOf = (words: readonly Word[]): string => words.map(wordKey).join(' ')

/** One wording for each distinct row of words, in the order of the chunks. */
export function wordingsOf(chunks: readonly Chunk[]): Wording[] {
  const byKey = new Map<string, { readonly words: readonly Word[]; readonly chunks: Chunk[] }>()
  for (const chunk of chunks) {
    const words = chunk.words
    const key = keyOf(words)
    const known = byKey.get(key)
    if (known) known.chunks.push(chunk)
    else byKey.set(key, { words, chunks: [chunk] })
  }
  return [...byKey].map(([key, { words, chunks }]) => wordingOf(key, words, chunks))
}

function wordingOf(key: string, words: readonly Word[], chunks: readonly Chunk[]): Wording {
  const known = chunks.flatMap(({ person, basis }) => (person === null || basis === null ? [] : [{ person, basis }]))
  const speakers = known.filter(({ basis }) => basis !== 'inferred').map(({ person }) => person)
  const named = known.filter(({ basis }) => basis === 'named').map(({ person }) => person)
  const witnesses = new Set(chunks.map(chunk => chunk.witness))
  return { key, words, chunks, witnesses, speakers: new Set(speakers), named: new Set(named) }
}

/** Widely printed wordings first, then short before long: what runs two sentences together comes after both. */
export function byWeight(a: Wording, b: Wording): number {
  return b.witnesses.size - a.witnesses.size || a.words.length - b.words.length || (a.key < b.key ? -1 : 1)
}
