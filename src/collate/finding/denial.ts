import { stem } from '../../text/stem.js'
import {
  ANSWERS_NO,
  ASIDE_NO,
  BREAKS,
  COPULA_BEFORE,
  DENIES,
  DENIES_NOUNS,
  DOUBTS_KNOWLEDGE,
  FACTIVE,
  NO_BEFORE,
  NOBODY,
  NOT_BUT,
  NOT_ONLY,
  OPEN_QUESTION,
  OPINION_VERBS,
  QUESTIONED,
  REFUTED,
  REJECTS,
  RELATIVE,
  SAYS,
  WISHES,
} from '../word/english.js'
import { negations } from '../word/negation.js'
import type { Word } from '../word/word.js'
import { textOf } from './scope.js'
import type { Shape } from './shape.js'

/** What says no of some words, from before them, from behind, or from their middle. */

export const OPINIONS = new Set(OPINION_VERBS.map(stem))

/** So many words before the kept ones still govern them: "I do not think that …". */
export const NEAR = 5

const negated = (list: readonly Word[]): boolean => negations(list.map(word => word.norm)) % 2 === 1

/** Whether words say no: "not", "denied that". */
export const denies = (list: readonly Word[]): boolean => negated(list) || (textOf(list).match(DENIES)?.length ?? 0) > 0

/** "did not ask why we …": what the question takes for granted. */
export const isQuestioned = (clause: readonly Word[]): boolean => QUESTIONED.test(textOf(clause))

/** Whether a clause says no of what comes behind it, by how often it says no, and of what. */
export function isDenied(clause: readonly Word[], shape: Shape): boolean {
  const text = textOf(clause)
  if (NOT_ONLY.test(text)) return false
  const near = clause.slice(-NEAR)
  // A subject that is nobody denies whatever comes behind it: "Nobody who knows the ferry would …".
  const nobody = clause.length > NEAR && NOBODY.test(text) ? 1 : 0
  const count = nobody + negations(near.map(word => word.norm)) + (textOf(near).match(DENIES)?.length ?? 0)
  const denied =
    count % 2 === 1 ||
    (count === 0 && (deniesOpinion(clause) || REJECTS.test(text) || (shape === 'clause' && WISHES.test(text))))
  if (!denied) return false
  const from = clause.findIndex((_, i) => negations(clause.slice(0, i + 1).map(word => word.norm)) > 0)
  const governed = textOf(clause.slice(Math.max(0, from)))
  if ((FACTIVE.test(governed) || QUESTIONED.test(governed)) && !DOUBTS_KNOWLEDGE.test(text)) return false
  switch (shape) {
    case 'definite':
      return isCopula(clause)
    case 'bare':
      return isCopula(clause) || NO_BEFORE.test(text) || DENIES_NOUNS.test(textOf(near))
    case 'adjunct':
      return isCopula(clause) || /\bnot$/.test(text)
    default:
      return true
  }
}

/** "is not", "was never": what follows says what the subject is. */
const isCopula = (clause: readonly Word[]): boolean => COPULA_BEFORE.test(textOf(clause))

/** "I do not think that …", "I have never said that …", however far it goes on. */
const deniesOpinion = (clause: readonly Word[]): boolean =>
  clause.some(
    (word, i) => (OPINIONS.has(word.stem) || SAYS.has(word.norm)) && negated(clause.slice(Math.max(0, i - 2), i)),
  )

/**
 * Whether an answer right behind denies what was asked, told or claimed. "I do not regret that we built it, and I
 * never will" answers something else.
 */
export function isAnswered(before: readonly Word[], after: readonly Word[]): boolean {
  const lead = textOf(before)
  return lead !== '' && (OPEN_QUESTION.test(lead) || !FACTIVE.test(lead)) && ANSWERS_NO.test(textOf(firstClause(after)))
}

/** The words up to the first stop, without the "and" that a comma parts from it. */
export function firstClause(after: readonly Word[]): readonly Word[] {
  const end = after.findIndex((word, i) => i > 0 && /[,;:.!?\u2026-]/.test(word.gap))
  return after.slice(0, end < 0 ? after.length : end)
}

/** Whether the clause that the kept words go on into says no: "reopen | no sooner than May", "… | is a lie". */
export function deniedBehind(kept: readonly Word[], after: readonly Word[]): boolean {
  // A cue stands between.
  if (kept.at(-1)?.stretch !== after[0]?.stretch) return false
  const end = after.findIndex(word => /[,;:.!?\u2026-]/.test(word.gap) || BREAKS.has(word.norm))
  const clause = after.slice(0, end < 0 ? after.length : end)
  const text = textOf(clause)
  return (negated(clause) && !ASIDE_NO.test(text) && !NOT_BUT.test(text)) || REFUTED.test(text)
}

/** Whether what was left out of the middle says no of the rest: an aside between commas, or of a noun, does not. */
export function deniedInside(kept: readonly Word[], inside: readonly Word[]): boolean {
  return runsOf(inside, kept).some(({ run, behind }) => {
    const [first] = run
    const aside = /[,(;:-]/.test(first?.gap ?? '') && /[,);:-]/.test(behind?.gap ?? '')
    return !aside && !RELATIVE.test(first?.norm ?? '') && negated(run)
  })
}

/** The words left out, in runs that follow each other, each with the kept word behind it. */
function runsOf(
  inside: readonly Word[],
  kept: readonly Word[],
): readonly { readonly run: readonly Word[]; readonly behind: Word | undefined }[] {
  const found: { run: Word[]; behind: Word | undefined }[] = []
  for (const word of inside) {
    const behind = kept.find(each => each.from > word.from)
    const last = found.at(-1)
    if (last && last.behind === behind) last.run.push(word)
    else found.push({ run: [word], behind })
  }
  return found
}
