import type { Qualifier } from '../model/finding.js'
import { stem } from '../text/stem.js'
import { negations } from './negation.js'
import { clauseBefore, clausesBefore, isWhole, textOf } from './scope.js'
import { type Shape, shapeOf } from './shape.js'
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

const words = (list: string): string[] => list.trim().split(/\s+/)

const CONDITIONS = new Set(words('if unless provided providing once until assuming whether only'))
/** Conditions of several words, where a clause starts. */
const CONDITION =
  /^(?:(?:and|but) )?(?:(?:as|so) long as|on (?:the )?condition|in the event|only (?:if|when|after|once)|(?:should|had|were) (?:it|we|he|she|they|i|you|the)) /
/** Leads to a question or a condition wherever it stands. */
const OPEN = /\b(?:whether|if|unless|until|lest)\b/
const HEDGES = new Set(
  words(
    `think believe hope guess suppose suspect expect feel may might perhaps maybe possibly probably likely apparently
    seemingly seem appear suggest allegedly reportedly almost nearly some sometimes potentially arguably`,
  ).map(stem),
)
/** These belong to the word right behind them alone: "some people", "almost dead". */
const TIGHT = new Set(['some', 'almost', 'nearly'].map(stem))
/** "I do not think that": what is not thought is denied. */
const OPINIONS = new Set(words('think believe suppose expect feel').map(stem))
const HEDGE = /\b(?:as far as (?:i|we)|to my knowledge|in my (?:view|opinion)|from what i)\b/
const CONTRASTS = new Set(['but', 'though', 'although', 'however', 'yet', 'except', 'unless', 'while'])
const SAYS = new Set(
  words(`say says said tell tells told claim claims claimed argue argues argued according insist insists insisted
  allege alleges alleged wrote writes suggests suggested calls called`),
)
const AUXILIARIES = new Set(words('to will would can cannot could should must may might do does did not never still'))
const FIRST_PERSON = new Set(['i', 'we', 'you'])
/** "I was told that", "we have heard that", "they accuse us of": somebody else says it. */
const HEARD =
  /\b(?:am|are|was|were|been|being) told\b|\b(?:heard|read) that\b|\baccus(?:e|es|ed|ing) (?:me|us|him|her|them|you) of\b/

/** Says no of what comes next, whatever that is: "denied that", "would rather close than". */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|fail(?:s|ed)?|avoid(?:s|ed)?|stop(?:s|ped)?|prevent(?:s|ed)?|lacks?|doubts?|unlikely|impossible|untrue|false|wrong to|(?:rather|sooner) (?:\w+ ){0,5}than|instead of|far from)\b/g
/** "I wish that we had": we had not. */
const WISHES = /\bwish(?:es|ed)?\b(?! to\b)/
/** What is said of "corruption" by these is that there is none. */
const DENIES_NOUNS = /\b(?:den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out|lacks?|far from)\b/
/** What is not regretted, known, or forgotten is so all the same. */
const FACTIVE =
  /\b(?:regret(?:s|ted)?|forg(?:et|ets|ot|otten)|reali[sz]ed?|kn[eo]wn?|hid(?:e|den)?|conceal(?:ed)?|ignored?|overlook(?:ed)?|mention(?:ed)?|notic(?:e|ed)|learn(?:ed|t)?|resent(?:ed)?|appreciated?|underst(?:and|ood)|mind|sorry|surprised|ashamed|proud|glad|happy|pleased|afraid|embarrassed|shocked|alone in|fact|(?:told|tell|warn(?:ed)?|inform(?:ed)?) (?:us|me)|(?:was|were|been) (?:not |never )?(?:told|warned|informed))\b/
/** "I do not know that it is so" says that it may not be. */
const DOUBTS_KNOWLEDGE = /\b(?:i|we) (?:do not|don't) know\b/
/** "did not ask why", "do not know how": what the question takes for granted stands. */
const QUESTIONED = /\b(?:why|how|what)\b|\b(?:kn[eo]w|ask(?:ed)?|say|said|tell|told|see|sure) whom?\b/
const NOBODY = /^(?:(?:and|but|that) )?(?:no|nobody|none|nothing|neither)\b/
const NOT_ONLY = /\bnot (?:only|just|simply|merely)\b|\bhelp but\b|\bno (?:doubt|question|wonder)\b/

/** So many words before the kept ones still govern them: "I do not think that …". */
const NEAR = 5
/** A clause that follows is looked through so far. */
const CLAUSE = 12
/** What begins a clause of its own, or a remark on the manner, behind the kept words. */
const BREAKS = new Set(
  words(`and but so because which who while before as that than when where after although though since with without
  i we you he she they it there`),
)
/** "for no reason", "with no warning": the negation is of the noun; "under no circumstances" is of the whole. */
const ASIDE_NO =
  /\b(?:for|with|in|at|by|of|on|from) no (?!way\b|time\b|circumstances?\b|means\b|case\b|event\b|account\b)/

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
    ...(deniedInside(kept, inside) || (!phrase && asserts(shape) && deniedBehind(after))
      ? (['negation'] as const)
      : []),
  ]
  // What follows ("…, but we cannot rule it out") qualifies the whole, whatever the words before it hold.
  return [
    ...new Set([...governing.filter(qualifier => !holds(qualifier, kept)), ...trailing(kept, after, shape)]),
  ].sort()
}

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
  if (!last || JOINS.has(last.norm)) return []
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
  if (others || (whole && isAside(lastClause))) found.push('attribution')
  const open = asserts(shape) && OPEN.test(textOf(clause))
  if (open || (whole ? isConditional(clauses) : asserts(shape) && isCondition(clause))) found.push('condition')
  return found
}

/** "If the tests, which are slow, are clear,": the sentence opens with a condition, and nothing but that has come. */
function isConditional(clauses: readonly (readonly Word[])[]): boolean {
  return clauses.some((clause, i) => isCondition(clause) && clauses.slice(i + 1).every(each => !opensClause(each)))
}

const opensClause = (clause: readonly Word[]): boolean =>
  /^(?:and |but |so )?(?:i|we|you|he|she|they|it)$/.test(
    textOf(clause.slice(0, clause[0] && JOINS.has(clause[0].norm) ? 2 : 1)),
  )

/** Whether a clause says no of what comes behind it, by how often it says no, and of what. */
function isDenied(clause: readonly Word[], shape: Shape): boolean {
  const text = textOf(clause)
  if (NOT_ONLY.test(text)) return false
  const near = clause.slice(-NEAR)
  // A subject that is nobody denies whatever comes behind it: "Nobody who knows the ferry would …".
  const nobody = clause.length > NEAR && NOBODY.test(text) ? 1 : 0
  const count = nobody + negations(near.map(word => word.norm)) + (textOf(near).match(DENIES)?.length ?? 0)
  const denied =
    count % 2 === 1 || (count === 0 && (deniesOpinion(clause) || (shape === 'clause' && WISHES.test(text))))
  if (!denied) return false
  const from = clause.findIndex((_, i) => negations(clause.slice(0, i + 1).map(word => word.norm)) > 0)
  const governed = textOf(clause.slice(Math.max(0, from)))
  if ((FACTIVE.test(governed) || QUESTIONED.test(governed)) && !DOUBTS_KNOWLEDGE.test(text)) return false
  switch (shape) {
    case 'definite':
      return isCopula(clause)
    case 'bare':
      return (
        isCopula(clause) || /(?:\bno|\bno evidence of|\bwithout|\bany)$/.test(text) || DENIES_NOUNS.test(textOf(near))
      )
    case 'adjunct':
      return isCopula(clause) || /\bnot$/.test(text)
    default:
      return true
  }
}

/** "is not", "was never": what follows says what the subject is. */
const isCopula = (clause: readonly Word[]): boolean =>
  /(?:\b(?:am|is|are|was|were|be|been|being|become|became|remain)|'s|'re|'m)(?: (?:not|never|hardly|no|even|at all|really|about|in any way))*$|\b(?:isn't|aren't|wasn't|weren't|ain't)(?: (?:even|really|about))*$/.test(
    textOf(clause),
  )

/** "I do not think that …", "I have never said that …", however far it goes on. */
const deniesOpinion = (clause: readonly Word[]): boolean =>
  clause.some(
    (word, i) => (OPINIONS.has(word.stem) || SAYS.has(word.norm)) && negated(clause.slice(Math.max(0, i - 2), i)),
  )

/** "I think," at the start. */
const isOpinion = (clause: readonly Word[]): boolean =>
  clause.length <= 3 && FIRST_PERSON.has(clause[0]?.norm ?? '') && clause.some(word => OPINIONS.has(word.stem))

/** "Critics say," or "According to the union," at the start: nothing but who says it. */
const isAside = (clause: readonly Word[]): boolean =>
  clause[0]?.norm === 'according' || (SAYS.has(clause.at(-1)?.norm ?? '') && attributes(clause, 'clause'))

/** What says that the speaker does not know, or will not swear to it. */
const UNSURE = /\b(?:rule|know|sure|certain|guarantee|exclude|confirm|verify|tell|prove)\b/
/** What a doubt behind a contrast is about: the words before it. */
const ABOUT_IT = /\b(?:it|that|this|one|wrong|mistaken|otherwise|change|differ)\b/

/** Answers to what was asked, right behind it: "and I had not", "and that is not true", "no". */
const ANSWER =
  /^(?:(?:and|but|which|well) )?(?:no|never|(?:i|we|he|she|they|it) (?:never|neither) (?:did|do|does|has|have|had|was|were|will|would)|(?:absolutely|certainly) not|not (?:at all|true)|(?:(?:i|we|he|she|they|it|that|this) )?(?:\w+n't|(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could) not|cannot)(?: true| so| the case| right)?|(?:(?:that|this|it) )?(?:is|was|are|were) (?:simply |just |plainly )?(?:false|untrue|nonsense|wrong|rubbish|(?:a|an outright) (?:lie|myth|invention)))$/
/** "that I took it is a lie" */
const REFUTED =
  /^(?:is|was|are|were) (?:\w+ )?(?:false|untrue|nonsense|rubbish|(?:a|an) (?:\w+ )?(?:lie|myth|invention|fiction))\b/

/** What turns the kept words from behind: an answer, a condition, somebody else whose words they are, or a doubt. */
function trailing(kept: readonly Word[], after: readonly Word[], shape: Shape): Qualifier[] {
  const [opener] = after
  if (!opener || !asserts(shape)) return []
  const found: Qualifier[] = []
  const clause = sentenceOf(after)
  if (ANSWER.test(textOf(firstClause(after)))) found.push('negation')
  const conditional = isCondition(after) || clause.some(word => word.norm === 'if' || word.norm === 'unless')
  if (conditional && !asks(kept, opener)) found.push('condition')
  const doubts = (some: readonly Word[]): boolean =>
    (some.some(word => HEDGES.has(word.stem) && word.raw !== 'May') && ABOUT_IT.test(textOf(some))) ||
    (negations(some.map(word => word.norm)) > 0 && UNSURE.test(textOf(some)))
  const contrast = CONTRASTS.has(opener.norm) && opener.norm !== 'unless'
  if (
    (contrast && doubts(after.slice(0, CLAUSE))) ||
    (opener.gap !== '' && (isOpinion(clause) || HEDGE.test(textOf(clause))))
  )
    found.push('hedge')
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

/** The words up to the first stop, without the "and" that a comma parts from it. */
function firstClause(after: readonly Word[]): readonly Word[] {
  const end = after.findIndex((word, i) => i > 0 && /[,;:.!?\u2026-]/.test(word.gap))
  return after.slice(0, end < 0 ? after.length : end)
}

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

/** Whether the clause that the kept words go on into says no: "reopen | no sooner than May", "… | is a lie". */
function deniedBehind(after: readonly Word[]): boolean {
  const end = after.findIndex(word => /[,;:.!?\u2026-]/.test(word.gap) || BREAKS.has(word.norm))
  const clause = after.slice(0, end < 0 ? after.length : end)
  return (negated(clause) && !ASIDE_NO.test(textOf(clause))) || REFUTED.test(textOf(clause))
}

/** Whether what was left out of the middle says no of the rest: an aside between commas, or of a noun, does not. */
function deniedInside(kept: readonly Word[], inside: readonly Word[]): boolean {
  return runsOf(inside, kept).some(({ run, behind }) => {
    const [first] = run
    const aside = /[,(;:-]/.test(first?.gap ?? '') && /[,);:-]/.test(behind?.gap ?? '')
    return !aside && !/^(?:who|which|whose|that)$/.test(first?.norm ?? '') && negated(run)
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

const negated = (list: readonly Word[]): boolean => negations(list.map(word => word.norm)) % 2 === 1

function isCondition(clause: readonly Word[]): boolean {
  const [opener] = clause
  if (!opener) return false
  if (CONDITION.test(`${textOf(clause)} `)) return true
  if (opener.norm === 'and' || opener.norm === 'but') return isCondition(clause.slice(1))
  return opener.norm !== 'only' && CONDITIONS.has(opener.norm)
}

/** Somebody else says it: a word of saying whose subject is not the speaker. */
function attributes(clause: readonly Word[], shape: Shape): boolean {
  const says = clause.findLastIndex((word, i) => SAYS.has(word.norm) && !AUXILIARIES.has(clause[i - 1]?.norm ?? ''))
  if (says < 1 || clause.slice(0, says).some(word => FIRST_PERSON.has(word.norm))) return false
  // "the people who wrote to us | want it back": what follows is no more of what they wrote.
  const between = textOf(clause.slice(says + 1))
  return shape !== 'predicate' || !/^(?:to )?(?:me|us|you|him|her|them)$/.test(between)
}

/** Whether words say as much themselves. */
export function holds(qualifier: Qualifier, list: readonly Word[]): boolean {
  const norms = list.map(word => word.norm)
  if (qualifier === 'negation') return negations(norms) > 0
  if (qualifier === 'condition') return norms.some(norm => CONDITIONS.has(norm) && norm !== 'only')
  if (qualifier === 'hedge') return list.some(word => HEDGES.has(word.stem) || CONTRASTS.has(word.norm))
  return false
}

/** Whether words say no: "not", "denied that". */
export const denies = (list: readonly Word[]): boolean => negated(list) || (textOf(list).match(DENIES)?.length ?? 0) > 0
