import { isOrganizationHead } from '../../annotate/lexicon/organization.js'
import { isPostnominal } from '../../annotate/lexicon/title.js'
import { BODY_NAME, CLUB_NAME, COMPANY_SUFFIX, GENERATION, HONORIFIC, NAME_LINK, NICKNAMES } from '../word/english.js'

/** How the forms of one name relate, across articles: which are the same, and which are short for another. */

/** "Alan Marsh OP", "Ida Moe, CBE": a name of two words or more without the letters behind it. */
export function withoutLetters(name: string): string {
  const words = name.trim().split(/\s+/)
  let to = words.length
  while (to > 2 && isPostnominal(words[to - 1]!.replace(/,/g, ''))) to--
  return to === words.length ? name : words.slice(0, to).join(' ')
}

/** A name as lower-case words without marks, titles, letters of honour and company suffixes. */
export function wordsOf(name: string): readonly string[] {
  const all = withoutLetters(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/[’']s?(?=\s|$)/gu, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(word => word !== '')
  const core = all.filter((word, i) => !(i === 0 && (word === 'the' || (HONORIFIC.test(word) && all.length > 1))))
  while (core.length > 1 && COMPANY_SUFFIX.test(core.at(-1)!)) core.pop()
  return core
}

/** Whether a form of address stands before the name. */
export const isTitled = (name: string): boolean => HONORIFIC.test(name.split(/[\s.]/)[0]!.toLowerCase())

const given = (word: string): string => NICKNAMES.get(word) ?? word
const generation = (words: readonly string[]): string => (GENERATION.test(words.at(-1) ?? '') ? words.at(-1)! : '')
const stem = (words: readonly string[]): readonly string[] => (generation(words) === '' ? words : words.slice(0, -1))

/** Full names of one person: the same last word, the same or a shortened given name, no middle name against another. */
export function sameFull(a: readonly string[], b: readonly string[]): boolean {
  if (generation(a) !== generation(b)) return false
  const x = stem(a)
  const y = stem(b)
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return x.join(' ') === y.join(' ')
  if (given(x[0]!) !== given(y[0]!) || x[0]!.length < 2) return x.join(' ') === y.join(' ')
  const middles = (words: readonly string[]): readonly string[] => words.slice(1, -1)
  return middles(x).every(word => middles(y).length === 0 || middles(y).some(other => other[0] === word[0]))
}

/** An initial for the given name: "J. Lee" for "Jane Lee". */
export function isInitialOf(short: readonly string[], full: readonly string[]): boolean {
  const x = stem(short)
  const y = stem(full)
  return (
    x.length > 1 &&
    y.length > 1 &&
    x[0]!.length <= 2 &&
    y[0]!.length > 2 &&
    x.at(-1) === y.at(-1) &&
    x[0]![0] === y[0]![0]
  )
}

/** A surname or a given name for a person's full one. */
export function isPartOf(short: readonly string[], full: readonly string[]): boolean {
  const y = stem(full)
  if (short.length >= y.length) return false
  if (short.length === 1) return short[0] === y.at(-1) || short[0] === y[0]
  return short.every((word, i) => word === y[y.length - short.length + i])
}

/** An acronym, the beginning of an organisation's name, or the second half of a club's. */
export function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false
  if (short.length === 1) {
    const long = full.filter(word => !NAME_LINK.test(word) && word !== '&')
    if (long.length > 1 && short[0] === long.map(word => word[0]).join('')) return true
  }
  const [first] = short
  if (short.length === 1 && full.at(-1) === first && (CLUB_NAME.test(first ?? '') || isOrganizationHead(first ?? '')))
    return true
  return (
    short.every((word, i) => word === full[i]) &&
    full.slice(short.length).every(word => BODY_NAME.test(word) || isOrganizationHead(word))
  )
}

/** What forms of one name share. */
export interface FormKeys {
  /** Of two full forms, one of these. */
  readonly same: readonly string[]
  /** Of a short form and a full one, one of the short one's … */
  readonly short: readonly string[]
  /** … and one of the full one's. */
  readonly full: readonly string[]
}

/** The keys by which a form finds those that `sameFull`, `isInitialOf`, `isPartOf` or `isShortFor` can find it related to. */
export function formKeys(words: readonly string[]): FormKeys {
  const [first, last, core] = [words[0] ?? '', words.at(-1) ?? '', stem(words)]
  const [start, end] = [core[0] ?? '', core.at(-1) ?? '']
  const joined = words.join(' ')
  if (words.length < 2) return { same: [joined], short: [joined], full: [] }
  const initial = core.length < 2 ? [] : [`${start[0]}. ${end}`]
  const long = words.filter(word => !NAME_LINK.test(word) && word !== '&')
  return {
    same: [joined, `${given(start)} ${end}`],
    short: start.length <= 2 ? [joined, ...initial] : [joined],
    full: [
      ...[first, last, end, long.map(word => word[0]).join('')],
      ...core.slice(1).map((_, i) => core.slice(i + 1).join(' ')),
      ...words.slice(1).map((_, i) => words.slice(0, i + 1).join(' ')),
      ...(start.length > 2 ? initial : []),
    ],
  }
}
