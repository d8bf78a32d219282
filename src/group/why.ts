import type { Article } from '../model/article.js'
import { stem } from '../text/stem.js'
import { tokenize } from '../text/token.js'
import { isoDay } from './day.js'
import { fnv1a, mix } from './hash.js'
import type { Profile } from './profile.js'
import { KIND } from './rarity.js'

/** Articles that are looked into for words to name; a large story has no other reasons than a small one. */
const SPEAKERS = 64
const NAMED = 6
/** Below it a term stands in every fifth text and tells nothing. */
const TELLING = 1.5

/** Words as they are printed, for the hashes of their terms, in the order of `terms`; each once. */
export function printed(terms: readonly number[], articles: readonly Article[]): string[] {
  const wanted = new Set(terms)
  const found = new Map<number, string>()
  for (const { title, text } of articles.slice(0, SPEAKERS)) {
    // The body first: a headline capitalises what is no name.
    for (const part of [text, title ?? ''])
      for (const token of tokenize(part)) {
        if (token.kind === 'punctuation') continue
        const term = mix(fnv1a(token.kind === 'number' ? token.norm : stem(token.norm)))
        if (wanted.has(term) && !found.has(term))
          found.set(term, part.slice(token.from, token.to).replace(/['’]s?$/, ''))
      }
    if (found.size === wanted.size) break
  }
  return [...new Set(terms.flatMap(term => found.get(term) ?? []))]
}

/** What two or more articles of a story have in common: rare names first, then figures and words, then the days. */
export function common(articles: readonly Article[], profiles: readonly Profile[]): string[] {
  const shared = sharedTerms(profiles.slice(0, SPEAKERS))
  const name = (label: string, kind: number): string[] => {
    const terms = shared.filter(each => each.kind === kind).slice(0, NAMED)
    const words = printed(
      terms.map(each => each.term),
      articles,
    )
    return words.length === 0 ? [] : [`${label} in common: ${words.join(', ')}`]
  }
  return [...name('names', KIND.name), ...name('figures', KIND.number), ...name('words', KIND.word), ...days(profiles)]
}

function sharedTerms(profiles: readonly Profile[]): { readonly term: number; readonly kind: number }[] {
  const seen = new Map<number, { term: number; kind: number; number: number; weight: number }>()
  for (const { terms, kinds, weights, rarities } of profiles)
    for (let i = 0; i < terms.length; i++) {
      if (rarities[i]! < TELLING) continue
      const entry = seen.get(terms[i]!) ?? { term: terms[i]!, kind: 0, number: 0, weight: 0 }
      entry.kind = Math.max(entry.kind, kinds[i]!)
      entry.number++
      entry.weight += weights[i]!
      seen.set(terms[i]!, entry)
    }
  return [...seen.values()]
    .filter(each => each.number >= Math.max(2, profiles.length / 2))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
}

function days(profiles: readonly Profile[]): string[] {
  const known = profiles.flatMap(profile => profile.day ?? []).sort((a, b) => a - b)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined || known.length < 2) return []
  return [first === last ? `all dated ${isoDay(first)}` : `dated ${isoDay(first)} to ${isoDay(last)}`]
}
