import type { Qualifier } from '../model/finding.js'
import { stem } from '../text/stem.js'
import { negations } from './negation.js'
import type { Word } from './word.js'

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

const CONDITIONS = new Set(['if', 'unless', 'provided', 'providing', 'once', 'until', 'assuming', 'whether', 'only'])
/** Conditions of several words, where a clause starts. */
const CONDITION =
  /^(?:(?:and|but) )?(?:(?:as|so) long as|on (?:the )?condition|in the event|only (?:if|when|after|once)|(?:should|had|were) (?:it|we|he|she|they|i|you|the)) /
const HEDGES = new Set(
  `think believe hope guess suppose suspect expect feel may might perhaps maybe possibly probably likely apparently
  seemingly seem appear suggest allegedly reportedly almost nearly some sometimes potentially arguably`
    .split(/\s+/)
    .map(stem),
)
/** "I do not think that": what is not thought is denied. */
const OPINIONS = new Set('think believe suppose expect feel'.split(' ').map(stem))
const HEDGE = /\b(?:as far as (?:i|we)|to my knowledge|in my (?:view|opinion)|from what i)\b/
const CONTRASTS = new Set(['but', 'though', 'although', 'however', 'yet', 'except', 'unless', 'while'])
const SAYS = new Set(
  `say says said tell tells told claim claims claimed argue argues argued according insist insists insisted allege alleges alleged
  wrote writes suggests suggested calls called`.split(/\s+/),
)
const AUXILIARIES = new Set(
  'to will would can cannot could should must may might do does did not never still'.split(' '),
)
const FIRST_PERSON = new Set(['i', 'we', 'you'])
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|fail(?:s|ed)?|avoid(?:s|ed)?|stop(?:s|ped)?|prevent(?:s|ed)?|lacks?|doubts?|unlikely|impossible|untrue|false|wrong)\b/

/** So many words before the kept ones still govern them: "I do not think that …". */
const NEAR = 5
/** A clause that follows is looked through so far. */
const CLAUSE = 12
/** What begins a clause of its own behind the kept words. */
const BREAKS = new Set('and but so because which who while before as that than when where after'.split(' '))

/**
 * What kept words lose by being taken out of their sentence: a "not" or a hedge in the same clause, a condition on
 * them, somebody else whose words the speaker repeats. What they hold themselves is not lost.
 */
export function qualifiersLost({ before, kept, inside, after, phrase }: Kept): Qualifier[] {
  const [next] = kept
  if (!next) return []
  const governing = [
    ...leading(before, next).filter(qualifier => !phrase || qualifier !== 'hedge'),
    ...(negated(inside) || (!phrase && negated(onward(after))) ? (['negation'] as const) : []),
  ]
  // What follows ("…, but we cannot rule it out") qualifies the whole, whatever the words before it hold.
  return [...new Set([...governing.filter(qualifier => !holds(qualifier, kept)), ...trailing(after)])].sort()
}

/** Joins the clause before to the one after: what stands before it does not govern what follows. */
const JOINS = new Set(['and', 'or', 'so', 'because', 'but', 'then'])

/** What turns the kept words from before: a "not" or a hedge close by in the same clause, or a condition on them. */
function leading(before: readonly Word[], next: Word): Qualifier[] {
  const last = before.at(-1)
  if (!last || JOINS.has(last.norm)) return []
  const breaks = before.map((word, i) => (/[,;:-]/.test(word.gap) ? i : -1)).filter(i => i > 0)
  const lastClause = before.slice(breaks.at(-1) ?? 0)
  const whole = /[,;:-]/.test(next.gap)
  const clause = whole ? [] : lastClause
  const near = clause.slice(-NEAR)
  const found: Qualifier[] = []
  const denied =
    (negated(near) || deniesOpinion(clause) || DENIES.test(textOf(near))) &&
    !/\bnot (?:only|just)\b|\bhelp but\b/.test(textOf(clause))
  if (denied) found.push('negation')
  const others = attributes(clause)
  const hedges = near.filter(
    word => HEDGES.has(word.stem) && !(denied && OPINIONS.has(word.stem)) && !(others && word.norm === 'some'),
  )
  if (hedges.length > 0 || HEDGE.test(textOf(lastClause)) || (whole && isOpinion(lastClause))) found.push('hedge')
  if (others || (whole && isAside(lastClause))) found.push('attribution')
  if (isCondition(whole ? lastClause : clause)) found.push('condition')
  return found
}

/** "I do not think that …", however far it goes on. */
const deniesOpinion = (clause: readonly Word[]): boolean =>
  clause.some((word, i) => OPINIONS.has(word.stem) && negated(clause.slice(Math.max(0, i - 2), i)))

const textOf = (words: readonly Word[]): string => words.map(word => word.norm).join(' ')

/** "I think," at the start. */
const isOpinion = (words: readonly Word[]): boolean =>
  words.length <= 3 && FIRST_PERSON.has(words[0]?.norm ?? '') && words.some(word => OPINIONS.has(word.stem))

/** "Critics say," or "According to the union," at the start: nothing but who says it. */
const isAside = (words: readonly Word[]): boolean =>
  words[0]?.norm === 'according' || (SAYS.has(words.at(-1)?.norm ?? '') && attributes(words))

/** What says that the speaker does not know, or will not swear to it. */
const UNSURE = /\b(?:rule|know|sure|certain|guarantee|exclude|confirm|verify|tell|prove)\b/

/** What turns the kept words from behind: a condition, somebody else whose words they are, or a doubt. */
function trailing(after: readonly Word[]): Qualifier[] {
  const [opener] = after
  if (!opener) return []
  const found: Qualifier[] = []
  const clause = sentenceOf(after)
  if (isCondition(after) || clause.some(word => word.norm === 'if' || word.norm === 'unless')) found.push('condition')
  const doubts = (words: readonly Word[]): boolean =>
    words.some(word => HEDGES.has(word.stem)) ||
    (negations(words.map(word => word.norm)) > 0 && UNSURE.test(textOf(words)))
  const contrast = CONTRASTS.has(opener.norm) && opener.norm !== 'unless'
  if (
    (contrast && doubts(after.slice(0, CLAUSE))) ||
    (opener.gap !== '' && (isOpinion(clause) || HEDGE.test(textOf(clause))))
  )
    found.push('hedge')
  const says = opener.gap !== '' || opener.norm === 'according'
  if (says && ((after.length <= 4 && attributes(after)) || opener.norm === 'according')) found.push('attribution')
  return found
}

/** The words up to the next stop, or to what is only joined on. */
function sentenceOf(after: readonly Word[]): readonly Word[] {
  const end = after.findIndex(
    (word, i) =>
      i > 0 &&
      (/[;:.!?]/.test(word.gap) || word.norm === 'but' || (word.norm === 'and' && after[i + 1]?.norm !== 'only')),
  )
  return after.slice(0, Math.min(end < 0 ? after.length : end, CLAUSE))
}

/** The rest of the clause that the kept words go on into. */
function onward(after: readonly Word[]): readonly Word[] {
  const end = after.findIndex(word => /[,;:.!?\u2026-]/.test(word.gap) || BREAKS.has(word.norm))
  return after.slice(0, end < 0 ? after.length : end)
}

const negated = (words: readonly Word[]): boolean => negations(words.map(word => word.norm)) % 2 === 1

function isCondition(words: readonly Word[]): boolean {
  const [opener] = words
  if (!opener) return false
  if (CONDITION.test(`${textOf(words)} `)) return true
  if (opener.norm === 'and' || opener.norm === 'but') return isCondition(words.slice(1))
  return opener.norm !== 'only' && CONDITIONS.has(opener.norm)
}

/** Somebody else says it: a word of saying whose subject is not the speaker. */
function attributes(words: readonly Word[]): boolean {
  const says = words.findIndex((word, i) => SAYS.has(word.norm) && !AUXILIARIES.has(words[i - 1]?.norm ?? ''))
  return says > 0 && !words.slice(0, says).some(word => FIRST_PERSON.has(word.norm))
}

/** Whether words say as much themselves. */
export function holds(qualifier: Qualifier, words: readonly Word[]): boolean {
  const norms = words.map(word => word.norm)
  if (qualifier === 'negation') return negations(norms) > 0
  if (qualifier === 'condition') return norms.some(norm => CONDITIONS.has(norm) && norm !== 'only')
  if (qualifier === 'hedge') return words.some(word => HEDGES.has(word.stem) || CONTRASTS.has(word.norm))
  return false
}

/** Whether words say no: "not", "denied that". */
export const denies = (words: readonly Word[]): boolean => negated(words) || DENIES.test(textOf(words))
