import type { Range } from '../../src/model/span.js'

/** A word of a text as the cases compare words: in lower case, with one kind of apostrophe. */
export interface Word extends Range {
  readonly norm: string
}

/** Letters and digits, with apostrophes between them; whatever else there is parts words. */
const WORD = /[\p{L}\p{N}]+(?:['’‘´`][\p{L}\p{N}]+)*/gu

/** The words of a text, each with its place. */
function placedWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    norm: word.toLowerCase().replace(/[’‘´`]/g, "'"),
    from: index,
    to: index + word.length,
  }))
}

/** The words of a text alone; of no text, none. */
export function words(text: string | null): string[] {
  return placedWords(text ?? '').map(({ norm }) => norm)
}

/** Whether the words of `inner` stand in `outer`, in a row; no words stand nowhere. */
export function holds(outer: string | null, inner: string): boolean {
  const sought = words(inner)
  return sought.length > 0 && ` ${words(outer).join(' ')} `.includes(` ${sought.join(' ')} `)
}

/** Whether one text stands in the other. */
export function meets(a: string, b: string): boolean {
  return holds(a, b) || holds(b, a)
}

/** Every place of a text where the words of `inner` stand in a row. */
export function placesOf(text: string, inner: string): Range[] {
  const [all, sought] = [placedWords(text), words(inner)]
  const starts = (at: number): boolean => sought.every((word, i) => all[at + i]?.norm === word)
  if (sought.length === 0) return []
  return all.flatMap(({ from }, at) => (starts(at) ? [{ from, to: all[at + sought.length - 1]!.to }] : []))
}

/**
 * The share of the words of `inner` that `outer` has in the same order: the longest run that they share, then what
 * they share on its left and on its right (Ratcliff, Metzener 1988, as Python's difflib has it).
 */
export function covered(outer: string, inner: string): number {
  const [a, b] = [words(outer), words(inner)]
  return b.length === 0 ? 0 : sharedWords(a, b) / b.length
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  const { atA, atB, length } = longestRun(a, b)
  if (length === 0) return 0
  const left = sharedWords(a.slice(0, atA), b.slice(0, atB))
  return left + length + sharedWords(a.slice(atA + length), b.slice(atB + length))
}

/** The longest run of words in both; of two, the one that is first in `a`, then in `b`. */
function longestRun(a: readonly string[], b: readonly string[]): { atA: number; atB: number; length: number } {
  let best = { atA: 0, atB: 0, length: 0 }
  let before = b.map(() => 0)
  for (const [i, word] of a.entries()) {
    const ending = b.map((other, j) => (other === word ? (before[j - 1] ?? 0) + 1 : 0))
    for (const [j, length] of ending.entries())
      if (length > best.length) best = { atA: i - length + 1, atB: j - length + 1, length }
    before = ending
  }
  return best
}

/** A value of an expectation is one that is right, or a list of such. */
export type Right<T> = T | readonly T[]

export function listed<T>(value: Right<T>): readonly T[] {
  return Array.isArray(value) ? value : [value as T]
}

/** Whether a name is one of those wanted; null is nobody's, or that of somebody unnamed. */
export function isNamed(name: string | null, wanted: Right<string | null>): boolean {
  const same = (other: string): boolean => name !== null && words(name).join(' ') === words(other).join(' ')
  return listed(wanted).some(other => (other === null ? name === null : same(other)))
}
