import { KIND, rarity } from '../../group/rarity.js'
import type { EditKind } from '../../model/statement.js'
import { BASE_ENDINGS, TWICE } from '../word/english.js'
import { negations } from '../word/negation.js'
import { isFiller } from '../word/variant.js'
import { isContent, type Word } from '../word/word.js'
import { explain, type Reason } from './explain.js'
import { isCount, isInitial, isKnownWord, isNamelike, norms } from './likeness.js'

/** A clause can say no more than once; in fewer words than these, one no takes the other back: "not without". */
const CLAUSE = 3

/** What words do by being there, or by being left out. */
export function presenceKind(words: readonly Word[]): EditKind {
  if (words.every(word => isFiller(word.norm))) return 'style'
  const denied = negations(norms(words))
  if (denied % 2 === 1 || (denied > 0 && words.length >= CLAUSE)) return 'negation'
  if (words.some(isCount)) return 'number'
  return words.some(word => isNamelike(word) || isInitial(word)) ? 'name' : 'wording'
}

/** Words in place of others that they are not like: the weightiest thing that differs gives the kind. */
export function rewordingKind(a: readonly Word[], b: readonly Word[]): EditKind {
  if (negations(norms(a)) !== negations(norms(b))) return 'negation'
  const counts = (words: readonly Word[]): string =>
    words
      .filter(isCount)
      .map(word => word.quantity ?? word.norm)
      .join(' ')
  if (counts(a) !== counts(b)) return 'number'
  const names = (words: readonly Word[]): string => norms(words.filter(isNamelike)).join(' ')
  return names(a) !== names(b) ? 'name' : 'wording'
}

/** Whether one of two wordings is none: a slip that nobody said. Else they are rivals. */
export type Rivalry = 'rivals' | 'a is sound' | 'b is sound'

/** Whether a word stands there twice by a slip. */
function isDoubled(words: readonly Word[], at: number): boolean {
  const { norm } = words[at] as Word
  if (isContent({ norm }) || TWICE.has(norm)) return false
  return [at, at + 1].some(i => words[i - 1]?.norm === norm && words[i]?.norm === norm && words[i]?.gap === '')
}

/** So many times rarer is a word that it is a misprint of the one that it looks like: "pubic" for "public". */
const RARER = Math.log(50)
/** As for a name: no cap keeps the rarest words from being told apart. */
const rareness = (word: Word): number => rarity(word.stem, KIND.name)

const isWord = ({ norm, quantity }: Word): boolean =>
  quantity !== null ||
  isKnownWord(norm) ||
  BASE_ENDINGS.some(([ending, to]) => ending.test(norm) && isKnownWord(norm.replace(ending, to)))

/** Which side a difference speaks for; null where it tells nothing. */
function soundSide(a: readonly Word[], b: readonly Word[], reason: Reason): Rivalry | null {
  const { fromLeft, toLeft, fromRight, toRight, likeness: found } = reason
  const [x, y] = [a.slice(fromLeft, toLeft), b.slice(fromRight, toRight)]
  if (found?.kind === 'style') return null
  if (y.length === 0) return x.length === 1 && isDoubled(a, fromLeft) ? 'b is sound' : 'rivals'
  if (x.length === 0) return y.length === 1 && isDoubled(b, fromRight) ? 'a is sound' : 'rivals'
  if (!found || [...x, ...y].some(isNamelike)) return 'rivals'
  if (found.kind === 'spelling') {
    const [soundA, soundB] = [x.every(isWord), y.every(isWord)]
    return soundA === soundB ? 'rivals' : soundA ? 'a is sound' : 'b is sound'
  }
  if (!found.likelyMisprint || x.length > 1 || y.length > 1) return 'rivals'
  const rarer = rareness(x[0] as Word) - rareness(y[0] as Word)
  return Math.abs(rarer) < RARER ? 'rivals' : rarer < 0 ? 'a is sound' : 'b is sound'
}

/**
 * Which of two wordings of one place is no rival of the other: it has a non-word for a word, a word twice, or a word
 * that is so rare beside one that looks like it that it is a misprint. Names are never judged. A place should take in
 * the words on either side: of a doubled word, the difference itself shows one half only.
 */
export function rivalry(a: readonly Word[], b: readonly Word[]): Rivalry {
  const sides = explain(a, b)
    .map(reason => soundSide(a, b, reason))
    .filter(side => side !== null)
  const [first] = sides
  return first !== undefined && sides.every(side => side === first) ? first : 'rivals'
}
