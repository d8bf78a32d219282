import type { EditKind } from '../../model/statement.js'
import { editDistance } from '../../text/align.js'
import { isKnownWord as looksUp } from '../../text/tag.js'
import { abbreviates, isInitialism, isSameInitialism } from '../word/abbreviation.js'
import { BARE_CONTRACTIONS, GRADED, NAME_LINKS, SOUNDALIKES, WORD_FORMS } from '../word/english.js'
import { negates, partNegates } from '../word/negation.js'
import { sameQuantity } from '../word/quantity.js'
import { commonSpelling, expand, isCalendar, isTitle, sameExpanded } from '../word/variant.js'
import { isContent, type Word } from '../word/word.js'

/** What words that stand for other words are: their kind, and how far the two are apart (0 the same, 1 nothing in common). */
export interface Likeness {
  readonly kind: EditKind
  readonly cost: number
  readonly likelyMisprint: boolean
}

const like = (kind: EditKind, cost: number, likelyMisprint = false): Likeness => ({ kind, cost, likelyMisprint })

const lexicon = new Map<string, boolean>()
/** Words are looked up again and again; the cap keeps a long run from keeping every misprint it meets. */
const LEXICON = 50_000

/** As far as the small lexicon goes. */
export function isKnownWord(word: string): boolean {
  const found = lexicon.get(word)
  if (found !== undefined) return found
  if (lexicon.size >= LEXICON) lexicon.clear()
  const known = looksUp(word)
  lexicon.set(word, known)
  return known
}

export const norms = (words: readonly Word[]): string[] => words.map(word => word.norm)

/** A number, an amount, a date, a weekday or a month; "one" is a pronoun as often. */
export const isCount = (word: Word): boolean =>
  (word.quantity !== null && word.norm !== 'one') || isCalendar(word.norm) || /^(?:March|May)$/.test(word.raw)

/** A word with letters put out ("f***ing") against the whole word. */
function masks(masked: Word, full: Word): boolean {
  const [before, after] = masked.norm.split(/\*+/) as [string, string | undefined]
  return after !== undefined && full.norm.startsWith(before) && full.norm.endsWith(after)
}

/** A rule of spelling must not make a slip into a variant: "controled" is no word. */
function sameSpelling(a: string, b: string): boolean {
  if (commonSpelling(a) !== commonSpelling(b)) return false
  const slippery =
    a.length === b.length ? /re/.test(a + b) : /ll/.test(a + b) && a.replace('ll', 'l') === b.replace('ll', 'l')
  return !slippery || isKnownWord(a) === isKnownWord(b)
}

/** "dont" for "don't", which houses mend; "were" for "we're" is another word. */
function isBare(bare: string, contraction: string): boolean {
  if (!contraction.includes("'") || contraction.replaceAll("'", '') !== bare) return false
  return expand(contraction).length > 1 && (BARE_CONTRACTIONS.has(bare) || !isKnownWord(bare))
}

/** "7.30" for "7:30". */
const isClock = (dotted: string, clock: string): boolean =>
  /^\d{1,2}\.\d\d$/.test(dotted) && dotted.replace('.', ':') === clock

/** The same word in another house's style: "labour" and "labor", "Dr." and "Doctor", "f***" and the word. */
function sameWordButStyle(a: Word, b: Word): boolean {
  if (a.norm === b.norm || sameSpelling(a.norm, b.norm) || masks(a, b) || masks(b, a)) return true
  if (abbreviates(a.norm, b.norm) || isSameInitialism(a, b)) return true
  return isBare(a.norm, b.norm) || isBare(b.norm, a.norm) || isClock(a.norm, b.norm) || isClock(b.norm, a.norm)
}

/** "50m", which was taken for millions, is "50 metres". */
function isMetres([glued, ...more]: readonly Word[], [count, unit, ...rest]: readonly Word[]): boolean {
  if (!glued || !count || !unit || more.length + rest.length > 0) return false
  return glued.norm === `${count.norm}m` && abbreviates('m', unit.norm)
}

/**
 * The same words in another house's style, where the number of words differs: "do not" and "don't",
 * "well-being" and "wellbeing". Words run together or torn apart so that no word comes out are a slip.
 */
function joint(a: readonly Word[], b: readonly Word[]): Likeness | null {
  if (a.length === b.length || a[0]?.norm === b[0]?.norm || a.at(-1)?.norm === b.at(-1)?.norm) return null
  if (sameExpanded(norms(a), norms(b))) return like('style', 0.02)
  if (a.length === 1 && isInitialism(a[0] as Word, b)) return like('style', 0.02)
  if (b.length === 1 && isInitialism(b[0] as Word, a)) return like('style', 0.02)
  if (isMetres(a, b) || isMetres(b, a)) return like('style', 0.02)
  const letters = (words: readonly Word[]): string => norms(words).join('').replaceAll('.', '')
  if (letters(a) !== letters(b)) return null
  if ([a, b].some(words => words.length > 1 && words.every(isInitial))) return like('style', 0.02)
  const [parts, whole] = a.length > b.length ? [a, b] : [b, a]
  const hyphen = parts.slice(1).some(word => word.gap === '\u2010' || word.gap === '.')
  const torn = parts.some(word => !isKnownWord(word.norm) && word.quantity === null)
  const run = whole.length === 1 && !isKnownWord(whole[0]?.norm ?? '') && parts.some(word => !isContent(word))
  return hyphen || !(torn || run) ? like('style', 0.02) : like('spelling', 0.2)
}

const capital = /^\p{Lu}[\p{L}\p{M}\p{N}.'\u2019]/u
const pronoun = /^I(?:['\u2019](?:m|d|ll|ve))?$/
const shout = /^\p{Lu}{2,}$/u

/** A letter of a name: "T." of "J. T. Marlow"; "A" and "I" are words as often. */
export const isInitial = (word: Word): boolean => /^[B-HJ-Z]\.?$/.test(word.raw)

/** A word of a name, as far as its capital tells: at the start of a sentence only one that is no other word. */
export function isNamelike(word: Word): boolean {
  if (!capital.test(word.raw) || pronoun.test(word.raw) || isCount(word)) return false
  if (shout.test(word.raw) && (word.raw.length > 5 || !isContent(word))) return false
  if (word.first) return isTitle(word.norm) || !isKnownWord(word.norm.replace(/'s?$/, ''))
  return true
}

/** A whole name: "the Fenwick Trust", "Bank of Tansley". */
function isName(words: readonly Word[]): boolean {
  const some = words.filter(isNamelike).length
  if (some === 0 || !isNamelike(words.at(-1) as Word)) return false
  return words.every(
    (word, i) =>
      isNamelike(word) ||
      isInitial(word) ||
      NAME_LINKS.has(word.norm) ||
      (word.first && capital.test(word.raw) && isNamelike(words[i + 1] as Word)),
  )
}

/** A name with a slip in it; a name that is known, or differs more, is another name. */
function isMisspeltName(a: string, b: string): boolean {
  const slips = a.length >= 9 ? 2 : 1
  return (
    a.length >= 4 && b.length >= 4 && editDistance(a, b) <= slips && !isKnownWord(b) && (a.length >= 5 || isSwap(a, b))
  )
}

const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

function positive(word: string): string {
  for (const base of [
    word.replace(/(?:er|est)$/, ''),
    word.replace(/(?:r|st)$/, ''),
    word.replace(/(.)\1(?:er|est)$/, '$1'),
    word.replace(/i(?:er|est)$/, 'y'),
  ])
    if (base !== word && GRADED.has(base)) return base
  return word
}

const baseForm = (word: string): string => WORD_FORMS.get(word) ?? positive(word)

/** One is made from the other by a plain ending: no slip, though a small lexicon may lack it. */
function isRegular(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  const forms = [
    ...['s', 'es', 'd', 'ed', 'ing', "'s", "s'", "'"].map(end => short + end),
    short.replace(/e$/, 'ing'),
    short.replace(/y$/, 'ies'),
    short.replace(/y$/, 'ied'),
    short.replace(/(.)$/, '$1$1ed'),
    short.replace(/(.)$/, '$1$1ing'),
  ]
  return forms.includes(long)
}

const soundAlike = (a: string, b: string): boolean => SOUNDALIKES.some(set => set.has(a) && set.has(b))

/**
 * What made one word into another; null where they are only two words. A slip of the pen gives no word, or a
 * word one letter off, which may be meant: that is `wording`, `likelyMisprint`.
 */
function pairLikeness(a: Word, b: Word): Likeness | null {
  const contracted = expand(a.norm).length > 1 || expand(b.norm).length > 1
  if (sameWordButStyle(a, b) || (contracted && sameExpanded([a.norm], [b.norm]))) return like('style', 0.02)
  if (a.quantity !== null && b.quantity !== null && sameQuantity(a.quantity, b.quantity)) return like('style', 0.02)
  if (/^an?$/.test(a.norm) && /^an?$/.test(b.norm)) return like('style', 0.02)
  if (isCount(a) && isCount(b)) return like('number', 0.4)
  if (partNegates(a.norm, b.norm)) return like('negation', 0.2)
  if (isInitial(a) && isInitial(b)) return like('name', 0.4)
  const [x, y] = [a.norm, b.norm]
  const known = { a: isKnownWord(x), b: isKnownWord(y) }
  const names = isNamelike(a) && isNamelike(b)
  if (a.stem === b.stem || (baseForm(x) === baseForm(y) && !soundAlike(x, y)))
    return (known.a && !known.b && !names && !isRegular(x, y)) || soundAlike(x, y)
      ? slip(known.b, x, y)
      : like('inflection', 0.15)
  if (names) return isMisspeltName(x, y) ? like('spelling', 0.25) : like('name', 0.5)
  const shorter = Math.min(x.length, y.length)
  const distance = editDistance(x, y)
  const near =
    (distance === 1 && (shorter >= 3 || (shorter === 2 && (!known.b || !known.a)))) ||
    (distance <= 2 && shorter >= 5) ||
    (distance === 3 && shorter >= 8)
  if (!near && !soundAlike(x, y)) return null
  if (!known.a || !known.b) return like('spelling', 0.2 + 0.05 * distance)
  return distance === 1 || soundAlike(x, y) ? like('wording', 0.4, true) : like('wording', 0.9)
}

const slip = (known: boolean, a: string, b: string): Likeness =>
  known ? like('wording', 0.35, editDistance(a, b) === 1 || soundAlike(a, b)) : like('spelling', 0.25)

/** How like two short lists of words are, taken as a whole; null where they are not, beyond their single words. */
export function likeness(a: readonly Word[], b: readonly Word[]): Likeness | null {
  if (a.length === 1 && b.length === 1) {
    const contracted = negates(norms(a), norms(b))
    return contracted ? like('negation', 0.15) : pairLikeness(a[0] as Word, b[0] as Word)
  }
  const same = joint(a, b)
  if (same) return same
  if (negates(norms(a), norms(b))) return like('negation', 0.2 + 0.05 * (a.length + b.length))
  if (a.length === b.length && a.length <= 4 && !a.every(isCount) && isPermutation(a, b))
    return like('order', 0.3 * a.length)
  if (isName(a) && isName(b)) return like('name', 0.55 + 0.05 * (a.length + b.length))
  return null
}

function isPermutation(a: readonly Word[], b: readonly Word[]): boolean {
  return [...norms(a)].sort().join(' ') === [...norms(b)].sort().join(' ')
}
