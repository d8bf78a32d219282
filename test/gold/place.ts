import { plain } from './story.js'

/**
 * Those of the gold that a base text belongs to: their words stand in it, or cover it. A base text that is
 * not to the letter so (an altered one, or what is left of a quotation) belongs to the one that it is
 * likest, so that a wrong base text is seen as wrong and not as something else that was said.
 */
export function placed<Gold extends { readonly words: string }>(base: string, golds: readonly Gold[]): Gold[] {
  const own = plain(base)
  if (own === '') return []
  const exact = golds.filter(({ words }) => own.includes(plain(words)) || plain(words).includes(own))
  if (exact.length > 0) return exact
  const [best] = golds
    .map(gold => ({ gold, like: likeness(own, plain(gold.words)) }))
    .filter(({ like }) => like >= LIKE)
    .sort((a, b) => b.like - a.like)
  return best ? [best.gold] : []
}

/** Four words of five: a sentence of ten with two words changed. */
const LIKE = 0.8

/** The share of the words of one that the other has too, of the shorter one where that has five words or more. */
function likeness(a: string, b: string): number {
  const [x, y] = [a.trim().split(' '), b.trim().split(' ')]
  const left = [...y]
  let shared = 0
  for (const word of x) {
    const at = left.indexOf(word)
    if (at < 0) continue
    left.splice(at, 1)
    shared++
  }
  const shorter = Math.min(x.length, y.length)
  return shared / (shorter >= 5 ? shorter : Math.max(x.length, y.length))
}
