import type { Qualifier } from '../../model/finding.js'
import { stem } from '../../text/stem.js'
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
  OPEN,
  OPINIONS,
  SAYS,
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

const words = (list: string): string[] => list.trim().split(/\s+/)

const CONDITIONS = new Set(words('if unless provided providing once until assuming whether only'))
/** Conditions of several words, where a clause starts. */
const CONDITION =
  /^(?:(?:and|but) )?(?:(?:as|so) long as|on (?:the )?condition|in the event|only (?:if|when|after|once)|(?:should|had|were) (?:it|we|he|she|they|i|you|the)) /
const HEDGES = new Set(
  words(
    `think believe hope guess suppose suspect expect feel may might perhaps maybe possibly probably likely apparently
    seemingly seem appear suggest imagine pretend allegedly reportedly almost nearly some sometimes potentially arguably`,
  ).map(stem),
)
/** These belong to the word right behind them alone: "some people", "almost dead". */
const TIGHT = new Set(['some', 'almost', 'nearly'].map(stem))
const HEDGE = /\b(?:as far as (?:i|we)|to my knowledge|in my (?:view|opinion)|from what i)\b/
const CONTRASTS = new Set(['but', 'though', 'although', 'however', 'yet', 'except', 'unless', 'while'])
const AUXILIARIES = new Set(words('to will would can cannot could should must may might do does did not never still'))
const FIRST_PERSON = new Set(['i', 'we', 'you'])
/** "I was told that", "we have heard that", "they accuse us of": somebody else says it. */
const HEARD =
  /\b(?:am|are|was|were|been|being) told\b|\b(?:heard|read) that\b|\baccus(?:e|es|ed|ing) (?:me|us|him|her|them|you) of\b/

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

const WH = /^(?:(?:and|but|so) )?(?:who|whom|whose|what|which|why|how|where|when)\b/

/** What the outlet's own words before a phrase say of it: they may deny it, or leave it open. */
export function qualifiersBefore(lead: readonly Word[], kept: readonly Word[]): Qualifier[] {
  const [next] = kept
  if (!next) return []
  return leading(lead, next, shapeOf(lead, kept)).filter(found => found === 'negation' || found === 'condition')
}

const asserts = (shape: Shape): boolean => shape === 'clause' || shape === 'predicate' || shape === 'indefinite'

/** Joins the clause before to the one after: what stands before it does not govern what follows. */
const JOINS = new Set(['and', 'or', 'so', 'because', 'but', 'then'])

/** What turns the kept words from before: a "not" or a hedge close by in the same clause, or a condition on them. */
function leading(before: readonly Word[], next: Word, shape: Shape): Qualifier[] {
  const last = before.at(-1)
  if (!last || (JOINS.has(last.norm) && !/[,;:-]/.test(next.gap))) return []
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
        HEDGES.has(word.stem) &&
        word.raw !== 'May' &&
        (!TIGHT.has(word.stem) || i === near.length - 1) &&
        !(denied && OPINIONS.has(word.stem)) &&
        !(others && word.norm === 'some'),
    )
    if (hedges.length > 0 || HEDGE.test(textOf(lastClause)) || (whole && isOpinion(lastClause))) found.push('hedge')
  }
  if (others || (whole && isAside(lastClause, next.gap))) found.push('attribution')
  const open = asserts(shape) && OPEN.test(textOf(clause)) && !POLITE.test(textOf(clause))
  if (open || (whole ? isConditional(clauses) : asserts(shape) && isCondition(clause))) found.push('condition')
  return found
}

/** "It would be good if you could | look at it": so one asks, and nothing hangs on it. */
const POLITE =
  /\b(?:great|good|nice|kind|helpful|lovely|wonderful|grateful|thankful|obliged|appreciate it|mind|like it|love it) if\b/

/** "If the tests, which are slow, are clear,": the sentence opens with a condition, and nothing but that has come. */
function isConditional(clauses: readonly (readonly Word[])[]): boolean {
  return clauses.some((clause, i) => isCondition(clause) && clauses.slice(i + 1).every(each => !opensClause(each)))
}

const opensClause = ([first]: readonly Word[]): boolean => /^(?:i|we|you|he|she|they|it)$/.test(first?.norm ?? '')

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

const LISTENER = /^(?:me|us|you|him|her|them)$/

/** What says that the speaker does not know, or will not swear to it. */
const UNSURE = /\b(?:rule|know|sure|certain|guarantee|exclude|confirm|verify|tell|prove)\b/
/** What a doubt behind a contrast is about: the words before it. */
const ABOUT_IT = /\b(?:it|that|this|one|wrong|mistaken|otherwise|change|differ)\b/

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
    (some.some(({ stem, raw }, i) => HEDGES.has(stem) && raw !== 'May' && some[i + 1]?.norm !== 'to') &&
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
  /^(?:if|whether)$/.test(opener.norm) &&
  opener.gap === '' &&
  /\b(?:ask(?:s|ed)?|wonder(?:s|ed)?|know|knew|see|decide|check(?:ed)?|sure|matter|care|doubt|say|tell)\b/.test(
    textOf(kept),
  )

/** What opens a clause about something else: a condition in it is its own. */
const SUBORDINATE = new Set(['who', 'which', 'that', 'because', 'whose'])

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

/** "If anything, …", "If I may say so, …": ways of speaking, on which nothing depends. */
const IDIOM =
  /^if (?:anything|ever|you (?:ask me|like|will|must know)|i may(?: say so)?|(?:i am|i'm|we are|we're) honest)$/

/** "documents provided to Congress" were given: there is no condition in it. */
const PARTICIPLES = new Set(['provided', 'providing'])
const BEHIND_PARTICIPLES = new Set(words('to by for in at with under from on through'))

function isCondition(clause: readonly Word[]): boolean {
  const [opener] = clause
  if (!opener || IDIOM.test(textOf(clause))) return false
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
  return shape !== 'predicate' || !/^(?:to )?(?:me|us|you|him|her|them)$/.test(between)
}

/** "the critics say", "used to say"; not "would say", "to say". */
const isTold = (clause: readonly Word[], i: number): boolean =>
  !AUXILIARIES.has(clause[i - 1]?.norm ?? '') || (clause[i - 1]?.norm === 'to' && clause[i - 2]?.norm === 'used')

/** Whether words say as much themselves. */
export function holds(qualifier: Qualifier, list: readonly Word[]): boolean {
  const norms = list.map(word => word.norm)
  if (qualifier === 'negation') return negations(norms) > 0
  if (qualifier === 'condition') return norms.some(norm => CONDITIONS.has(norm) && norm !== 'only')
  if (qualifier === 'hedge') return list.some(word => HEDGES.has(word.stem) || CONTRASTS.has(word.norm))
  return false
}
