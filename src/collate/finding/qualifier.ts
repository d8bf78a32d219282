import type { Qualifier } from '../../model/finding.js'
import { stem } from '../../text/stem.js'
import {
  ABOUT_IT,
  ASKS,
  AUXILIARIES,
  BEHIND_PARTICIPLES,
  CLAUSE_LINKS,
  CONDITION,
  CONDITION_IDIOM,
  CONDITIONS,
  CONTRASTS,
  HEARD,
  HEDGE,
  HEDGES,
  LISTENER,
  OPEN_QUESTION,
  POLITE,
  SAYS,
  SUBJECT_PRONOUN,
  SUBORDINATE,
  TO_LISTENER,
  UNSURE,
  WH,
} from '../word/english.js'
import { negations } from '../word/negation.js'
import type { Word } from '../word/word.js'
import {
  deniedBehind,
  deniedInside,
  firstClause,
  isAnswered,
  isDenied,
  isQuestioned,
  NEAR,
  OPINIONS,
} from './denial.js'
import { clauseBefore, clausesBefore, isWhole, textOf } from './scope.js'
import { type Shape, shapeOf } from './shape.js'

/** A sentence, and which of its words a quotation has. */
export interface Kept {
  readonly before: readonly Word[]
  readonly kept: readonly Word[]
  /** What was left out between them. */
  readonly inside: readonly Word[]
  readonly after: readonly Word[]
  /** A phrase inside the outlet's own sentence: what hedges it there is the outlet's to say. */
  readonly phrase: boolean
}

const HEDGE_STEMS = new Set(HEDGES.map(stem))
/** These belong to the word right behind them alone: "some people", "almost dead". */
const TIGHT = new Set(['some', 'almost', 'nearly'].map(stem))
const FIRST_PERSON = new Set(['i', 'we', 'you'])
/** A clause that follows is looked through so far. */
const CLAUSE = 12
/**
 * What kept words lose by being taken out of their sentence: a "not" or a hedge that governs them, a condition on
 * them, somebody else whose words the speaker repeats. What they hold themselves is not lost, and what they only
 * name is not denied: "will not take away the deep hurt" leaves the hurt as it is (a definite noun phrase, or a bare
 * one, is taken for granted; a clause, a predicate or "a failure" is asserted, and so can be denied).
 */
export function qualifiersLost({ before, kept, inside, after, phrase }: Kept): Qualifier[] {
  const [next] = kept
  if (!next) return []
  const shape = shapeOf(before, kept)
  const governing = [
    ...leading(before, next, shape).filter(qualifier => !phrase || qualifier !== 'hedge'),
    ...(deniedInside(kept, inside) || (!phrase && asserts(shape) && deniedBehind(kept, after))
      ? (['negation'] as const)
      : []),
  ]
  // What follows ("…, but we cannot rule it out") qualifies the whole, whatever the words before it hold.
  return [
    ...new Set([...governing.filter(qualifier => !holds(qualifier, kept)), ...trailing(before, kept, after, shape)]),
  ].sort()
}

/** Whether a question leaves the words open that are taken from it as if they had been stated. */
export function isAsked({ before, kept, after }: Kept): boolean {
  const shape = shapeOf(before, kept)
  const stated = shape === 'clause' || (before.length > 0 && asserts(shape))
  return (
    stated &&
    after.every(word => !/,/.test(word.gap)) &&
    !isQuestioned(before) &&
    !WH.test(textOf([...before, ...kept]))
  )
}

/** What the outlet's own words before a phrase say of it: they may deny it, or leave it open. */
export function qualifiersBefore(lead: readonly Word[], kept: readonly Word[]): Qualifier[] {
  const [next] = kept
  if (!next) return []
  return leading(lead, next, shapeOf(lead, kept)).filter(found => found === 'negation' || found === 'condition')
}

const asserts = (shape: Shape): boolean => shape === 'clause' || shape === 'predicate' || shape === 'indefinite'

/** What turns the kept words from before: a "not" or a hedge close by in the same clause, or a condition on them. */
function leading(before: readonly Word[], next: Word, shape: Shape): Qualifier[] {
  const last = before.at(-1)
  if (!last || (CLAUSE_LINKS.has(last.norm) && !/[,;:-]/.test(next.gap))) return []
  const whole = isWhole(before, next, shape)
  const clauses = clausesBefore(before)
  const lastClause = clauses.at(-1) ?? []
  const clause = whole ? [] : clauseBefore(before, next)
  const near = clause.slice(-NEAR)
  const found: Qualifier[] = []
  const denied = isDenied(clause, shape)
  if (denied) found.push('negation')
  const others = attributes(clause, shape) || HEARD.test(textOf(clause))
  if (asserts(shape) && !(others && shape !== 'clause')) {
    const hedges = near.filter(
      (word, i) =>
        HEDGE_STEMS.has(word.stem) &&
        word.raw !== 'May' &&
        (!TIGHT.has(word.stem) || i === near.length - 1) &&
        !(denied && OPINIONS.has(word.stem)) &&
        !(others && word.norm === 'some'),
    )
    if (hedges.length > 0 || HEDGE.test(textOf(lastClause)) || (whole && isOpinion(lastClause))) found.push('hedge')
  }
  if (others || (whole && isAside(lastClause, next.gap))) found.push('attribution')
  const open = asserts(shape) && OPEN_QUESTION.test(textOf(clause)) && !POLITE.test(textOf(clause))
  if (open || (whole ? isConditional(clauses) : asserts(shape) && isCondition(clause))) found.push('condition')
  return found
}

/** "If the tests, which are slow, are clear,": the sentence opens with a condition, and nothing but that has come. */
function isConditional(clauses: readonly (readonly Word[])[]): boolean {
  return clauses.some((clause, i) => isCondition(clause) && clauses.slice(i + 1).every(each => !opensClause(each)))
}

const opensClause = ([first]: readonly Word[]): boolean => SUBJECT_PRONOUN.test(first?.norm ?? '')

/** "I think," at the start. */
const isOpinion = (clause: readonly Word[]): boolean =>
  clause.length <= 3 && FIRST_PERSON.has(clause[0]?.norm ?? '') && clause.some(word => OPINIONS.has(word.stem))

/** "Critics say," or "According to the union," at the start, "My father told me: ‘…’": nothing but who says it. */
function isAside(clause: readonly Word[], gap: string): boolean {
  if (clause[0]?.norm === 'according') return true
  const end = LISTENER.test(clause.at(-1)?.norm ?? '') ? -1 : clause.length
  const says = SAYS.has(clause.slice(0, end).at(-1)?.norm ?? '') || gap.includes(':')
  return says && attributes(clause, 'clause')
}

/** What turns the kept words from behind: an answer, a condition, somebody else whose words they are, or a doubt. */
function trailing(before: readonly Word[], kept: readonly Word[], after: readonly Word[], shape: Shape): Qualifier[] {
  const [opener] = after
  if (!opener || !asserts(shape)) return []
  const found: Qualifier[] = []
  const clause = sentenceOf(after)
  if (isAnswered(before, after)) found.push('negation')
  // "on hold until we have looked at it" is on hold: a limit in time is a condition of a "not" alone.
  const limit = opener.norm === 'until' && negations(kept.map(word => word.norm)) === 0
  const conditional =
    (isCondition(after) && !limit) || clause.some(word => word.norm === 'if' || word.norm === 'unless')
  if (conditional && !asks(kept, opener)) found.push('condition')
  const doubts = (some: readonly Word[]): boolean =>
    // "but I do expect to be asked" says what comes, and doubts nothing.
    (some.some(({ stem, raw }, i) => HEDGE_STEMS.has(stem) && raw !== 'May' && some[i + 1]?.norm !== 'to') &&
      ABOUT_IT.test(textOf(some))) ||
    (negations(some.map(word => word.norm)) > 0 && UNSURE.test(textOf(some)))
  const contrast = CONTRASTS.has(opener.norm) && opener.norm !== 'unless'
  if (
    (contrast && doubts(after.slice(0, CLAUSE))) ||
    (opener.gap !== '' && (isOpinion(clause) || HEDGE.test(textOf(clause))))
  )
    found.push('hedge')
  // "…, or so his sister says", "…, or so I hope"
  if (opener.norm === 'or' && after[1]?.norm === 'so')
    found.push(attributes(firstClause(after), 'clause') ? 'attribution' : 'hedge')
  const says = opener.gap !== '' || opener.norm === 'according'
  if (says && ((after.length <= 4 && attributes(after, 'clause')) || opener.norm === 'according'))
    found.push('attribution')
  return found
}

/** "We asked the bank | if it agreed": no condition, but what was asked. */
const asks = (kept: readonly Word[], opener: Word): boolean =>
  /^(?:if|whether)$/.test(opener.norm) && opener.gap === '' && ASKS.test(textOf(kept))

/** The words up to the next stop, or to what is only joined on. */
function sentenceOf(after: readonly Word[]): readonly Word[] {
  const end = after.findIndex(
    (word, i) =>
      i > 0 &&
      (/[;:.!?]/.test(word.gap) ||
        word.norm === 'but' ||
        SUBORDINATE.has(word.norm) ||
        (word.norm === 'and' && after[i + 1]?.norm !== 'only')),
  )
  if (SUBORDINATE.has(after[0]?.norm ?? '')) return []
  return after.slice(0, Math.min(end < 0 ? after.length : end, CLAUSE))
}

/** "documents provided to Congress" were given: there is no condition in it. */
const PARTICIPLES = new Set(['provided', 'providing'])
function isCondition(clause: readonly Word[]): boolean {
  const [opener] = clause
  if (!opener || CONDITION_IDIOM.test(textOf(clause))) return false
  if (CONDITION.test(`${textOf(clause)} `)) return true
  if (opener.norm === 'and' || opener.norm === 'but') return isCondition(clause.slice(1))
  if (PARTICIPLES.has(opener.norm) && BEHIND_PARTICIPLES.has(clause[1]?.norm ?? '')) return false
  return opener.norm !== 'only' && CONDITIONS.has(opener.norm)
}

/** Somebody else says it: a word of saying whose subject is not the speaker. */
function attributes(clause: readonly Word[], shape: Shape): boolean {
  const says = clause.findLastIndex((word, i) => SAYS.has(word.norm) && isTold(clause, i))
  if (says < 1 || clause.slice(0, says).some(word => FIRST_PERSON.has(word.norm))) return false
  // "the people who wrote to us | want it back": what follows is no more of what they wrote.
  const between = textOf(clause.slice(says + 1))
  return shape !== 'predicate' || !TO_LISTENER.test(between)
}

/** "the critics say", "used to say"; not "would say", "to say". */
const isTold = (clause: readonly Word[], i: number): boolean =>
  !AUXILIARIES.has(clause[i - 1]?.norm ?? '') || (clause[i - 1]?.norm === 'to' && clause[i - 2]?.norm === 'used')

/** Whether words say as much themselves. */
export function holds(qualifier: Qualifier, list: readonly Word[]): boolean {
  const norms = list.map(word => word.norm)
  if (qualifier === 'negation') return negations(norms) > 0
  if (qualifier === 'condition') return norms.some(norm => CONDITIONS.has(norm) && norm !== 'only')
  if (qualifier === 'hedge') return list.some(word => HEDGE_STEMS.has(word.stem) || CONTRASTS.has(word.norm))
  return false
}
