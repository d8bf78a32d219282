/**
 * Spellings of one word that are a matter of house style: British and American forms, accents,
 * contractions, fillers, masked letters.
 */
import { kept } from '../../text/kept.js'
import {
  CONTRACTION_ENDINGS,
  DATE_NAMES,
  FILLERS,
  IRREGULAR_CONTRACTIONS,
  OPEN_ENDINGS,
  SPELLING_PAIRS,
  SPELLING_RULES,
  TITLES,
} from './english.js'

/** Forms of address that go before a name. */
export function isTitle(norm: string): boolean {
  return TITLES.has(norm)
}

/** One form for all spellings of a word that differ in house style only; no word for people to read. */
export const commonSpelling = kept((norm: string): string => {
  const plain = norm
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('.', '')
    // "James's" is "James'", whose sign is a quotation mark to the eye.
    .replace(/(?<=s)'s$/, '')
    .replace(/(?<=..in)'$/, 'g')
  const paired = SPELLING_PAIRS.get(plain) ?? plain
  return SPELLING_RULES.reduce((word, [pattern, to]) => word.replace(pattern, to), paired)
})

/** The words that a contraction stands for: "don't" is "do", "not". What can be several words stays "'s", "'d". */
export const expand = kept((norm: string): readonly string[] => {
  const whole = IRREGULAR_CONTRACTIONS.get(norm)
  if (whole) return whole.split(' ')
  return expandEnding(norm)
})

/** Endings can follow each other: "wouldn't've". What is left as an ending is one word. */
function expandEnding(norm: string): readonly string[] {
  const ending = norm.startsWith("'") ? undefined : CONTRACTION_ENDINGS.find(([pattern]) => pattern.test(norm))
  return ending ? norm.replace(ending[0], ending[1]).split(' ').flatMap(expandEnding) : [norm]
}

/** Whether two lists of words are the same once contractions are written out. */
export function sameExpanded(a: readonly string[], b: readonly string[]): boolean {
  const x = a.flatMap(expand).map(commonSpelling)
  const y = b.flatMap(expand).map(commonSpelling)
  const contracted = x.length !== a.length || y.length !== b.length
  const stands = (short: string, long: string): boolean => OPEN_ENDINGS.get(short)?.includes(long) ?? false
  return (
    x.length === y.length &&
    x.every(
      (word, i) => word === y[i] || (contracted && (stands(word, y[i] as string) || stands(y[i] as string, word))),
    )
  )
}

export function isFiller(norm: string): boolean {
  return FILLERS.has(norm)
}

/** Weekdays and months: of a date, not of a person or a place. */
export function isCalendar(norm: string): boolean {
  return DATE_NAMES.has(norm)
}
