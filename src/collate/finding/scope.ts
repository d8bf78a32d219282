import { tag } from '../../text/tag.js'
import { CLAUSE_PARTERS, CONTENT_NOUNS, NEGATIVE_DETERMINERS, SCOPE_DEFINITE, SCOPE_SUBJECTS } from '../word/english.js'
import type { Word } from '../word/word.js'
import type { Shape } from './shape.js'

/** How far what stands before some words reaches: the clause that they go on with, and those before it. */

export const textOf = (words: readonly Word[]): string => words.map(word => word.norm).join(' ')

const STOP = /[,;:-]/

/** The words before, parted at commas and dashes. */
export function clausesBefore(before: readonly Word[]): (readonly Word[])[] {
  const found: Word[][] = []
  before.forEach((word, i) => {
    if (i === 0 || STOP.test(word.gap)) found.push([word])
    else found.at(-1)?.push(word)
  })
  return found
}

/** Whether a stop parts the words from what stands before; an aside in the middle of a predicate does not. */
export const isWhole = (before: readonly Word[], next: Word, shape: Shape): boolean =>
  STOP.test(next.gap) && !(shape === 'predicate' && clausesBefore(before).length > 1)

/** The clause that the word `next` goes on with, as far as what stands in it can govern that word. */
export function clauseBefore(before: readonly Word[], next: Word): readonly Word[] {
  const clauses = clausesBefore(before)
  // "I have never, in thirty years, | taken money": the clause goes on behind the aside.
  const clause = (STOP.test(next.gap) && clauses.length > 1 ? clauses.at(-2) : clauses.at(-1)) ?? []
  return clause.slice(clause.findLastIndex((_, i) => isParted(clause, i, next)) + 1)
}

/** Whether the clause that governs ends with the word at `i`. */
function isParted(clause: readonly Word[], i: number, next: Word): boolean {
  const norm = (clause[i] as Word).norm
  if (CLAUSE_PARTERS.has(norm)) return true
  if (norm === 'and' || norm === 'or') return SCOPE_SUBJECTS.has(clause[i + 1]?.norm ?? next.norm)
  if (norm === 'who' || norm === 'which' || norm === 'whose') return describes(clause, i)
  return (
    norm === 'that' && describes(clause, i) && !CONTENT_NOUNS.test(clause[i - 1]?.norm ?? '') && endsInNoun(clause, i)
  )
}

/** "the man who", "the letter that": what is known already. "No man who", "nobody who" is not. */
function describes(clause: readonly Word[], i: number): boolean {
  const noun = clause.slice(Math.max(0, i - 4), i).map(word => word.norm)
  const opener = noun.findLast(norm => SCOPE_DEFINITE.has(norm) || NEGATIVE_DETERMINERS.has(norm))
  return opener !== undefined && SCOPE_DEFINITE.has(opener)
}

/** "the letter that", and not "the mayor said that". */
const endsInNoun = (clause: readonly Word[], i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tag(textOf(clause.slice(0, i))).at(-1)?.pos ?? '')
