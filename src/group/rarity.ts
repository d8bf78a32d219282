import { stem } from '../text/stem.js'
import { ENGLISH, NEWS, PERENNIAL } from './english.js'

const NEWS_STEMS = new Set(NEWS.split(/\s+/).map(stem))
const PERENNIAL_STEMS = new Set(PERENNIAL.split(/\s+/).map(stem))
/** In how many of the documents a word of news, or a name, counts as standing, at least. */
const NEWS_COUNT = 60
const PERENNIAL_COUNT = 30
/** Where a common noun or verb stops being the rarer the more it tells: it can be rare English and common news. */
const WORD_CAP = 4
/** A figure that two articles share may be the year. */
const NUMBER_SHARE = 0.5

/** What a term is to the article it stands in. */
export const KIND = { word: 0, number: 1, name: 2 } as const
export type Kind = (typeof KIND)[keyof typeof KIND]

const counts = read(ENGLISH.stems)

function read(table: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  let count = 0
  for (const word of table.split(/\s+/)) {
    if (/^\d+$/.test(word)) count = Number(word)
    else if (word !== '') found.set(word, count)
  }
  return found
}

/** Whether a stem is a known one of English. */
export function isEnglish(stemmed: string): boolean {
  return counts.has(stemmed)
}

/** Whether a stem is a name that stands in news about anything. */
export function isPerennial(stemmed: string): boolean {
  return PERENNIAL_STEMS.has(stemmed)
}

/**
 * How much it tells that a term stands in an article, in nats: its inverse document frequency in English at large. It is
 * the same for every set of articles, so that one article more weighs nothing anew.
 */
export function rarity(stemmed: string, kind: Kind): number {
  const all = ENGLISH.documents + 1
  if (kind === KIND.number) return NUMBER_SHARE * Math.log(all)
  const counted = counts.get(stemmed) ?? 0
  const least = NEWS_STEMS.has(stemmed) ? NEWS_COUNT : PERENNIAL_STEMS.has(stemmed) ? PERENNIAL_COUNT : 0
  const count = Math.max(counted, least)
  const idf = Math.max(0, Math.log(all / (count + 0.5)))
  return kind === KIND.name ? idf : Math.min(idf, WORD_CAP)
}
