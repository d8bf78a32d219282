import { stem } from '../../text/stem.js'
import { negations } from '../word/negation.js'
import type { Word } from '../word/word.js'
import { textOf } from './scope.js'
import type { Shape } from './shape.js'

/** What says no of some words, from before them, from behind, or from their middle. */

/** "I do not think that": what is not thought is denied. */
export const OPINIONS = new Set('think believe suppose expect feel'.split(' ').map(stem))
/** Words of saying. */
export const SAYS = new Set(
  `say says said tell tells told claim claims claimed argue argues argued according insist insists insisted
  allege alleges alleged wrote writes suggests suggested calls called`.split(/\s+/),
)
/** Leads to a question or a condition wherever it stands. */
export const OPEN = /\b(?:whether|if|unless|until|lest)\b/
/** So many words before the kept ones still govern them: "I do not think that …". */
export const NEAR = 5

/** Says no of what comes next, whatever that is: "denied that", "would rather close than". */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|fail(?:s|ed)?|avoid(?:s|ed)?|stop(?:s|ped)?|prevent(?:s|ed)?|lacks?|doubts?|unlikely|impossible|untrue|false|wrong to|(?:rather|sooner) (?:\w+ ){0,5}than|instead of|far from)\b/g
/** "rejected claims that", however long the claim is. */
const REJECTS = /\b(?:reject|den(?:y|i)|dismiss|disput|refut|rebuff)\w* (?:\w+ ){0,3}that\b/
/** "I wish that we had": we had not. */
const WISHES = /\bwish(?:es|ed)?\b(?! to\b)/
/** What is said of "corruption" by these is that there is none. */
const DENIES_NOUNS = /\b(?:den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out|lacks?|far from)\b/
/** What is not regretted, known, or forgotten is so all the same. */
const FACTIVE =
  /\b(?:regret(?:s|ted)?|forg(?:et|ets|ot|otten)|reali[sz]ed?|kn[eo]wn?|hid(?:e|den)?|conceal(?:ed)?|ignored?|overlook(?:ed)?|mention(?:ed)?|notic(?:e|ed)|learn(?:ed|t)?|resent(?:ed)?|appreciated?|underst(?:and|ood)|mind|care|sorry|surprised|ashamed|proud|glad|happy|pleased|afraid|embarrassed|shocked|alone in|fact|(?:told|tell|warn(?:ed)?|inform(?:ed)?) (?:us|me)|(?:was|were|been) (?:not |never )?(?:told|warned|informed))\b/
/** "I do not know that it is so" says that it may not be. */
const DOUBTS_KNOWLEDGE = /\b(?:i|we) (?:do not|don't) know\b/
/** "did not ask why", "do not know how": what the question takes for granted stands. */
const QUESTIONED = /\b(?:why|how|what)\b|\b(?:kn[eo]w|ask(?:ed)?|say|said|tell|told|see|sure) whom?\b/
const NOBODY = /^(?:(?:and|but|that) )?(?:no|nobody|none|nothing|neither)\b/
const NOT_ONLY = /\bnot (?:only|just|simply|merely)\b|\bhelp but\b|\bno (?:doubt|question|wonder)\b/

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
  /(?:\b(?:am|is|are|was|were|be|been|being|become|became|remain)|\b(?:he|she|it|that|this|there|here|what|who|where|one|nobody|everybody|everyone)'s|'re|'m)(?: (?:not|never|hardly|no|even|at all|really|about|in any way))*$|'s(?: (?:not|never|hardly|no|even|at all|really|about))+$|\b(?:isn't|aren't|wasn't|weren't|ain't)(?: (?:even|really|about))*$/.test(
    textOf(clause),
  )

/** "I do not think that …", "I have never said that …", however far it goes on. */
const deniesOpinion = (clause: readonly Word[]): boolean =>
  clause.some(
    (word, i) => (OPINIONS.has(word.stem) || SAYS.has(word.norm)) && negated(clause.slice(Math.max(0, i - 2), i)),
  )

/** Answers to what was asked, right behind it: "and I had not", "and that is not true", "no". */
const ANSWER =
  /^(?:(?:and|but|which|well) )?(?:no|never|(?:i|we|he|she|they|it) (?:never|neither) (?:did|do|does|has|have|had|was|were|will|would)|(?:absolutely|certainly) not|not (?:at all|true)|(?:(?:i|we|he|she|they|it|that|this) )?(?:\w+n't|(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could) not|cannot)(?: true| so| the case| right)?|(?:(?:that|this|it) )?(?:is|was|are|were) (?:simply |just |plainly )?(?:false|untrue|nonsense|wrong|rubbish|(?:a|an outright) (?:lie|myth|invention)))$/
/** "that I took it is a lie" */
const REFUTED =
  /^(?:is|was|are|were) (?:\w+ )?(?:false|untrue|nonsense|rubbish|(?:a|an) (?:\w+ )?(?:lie|myth|invention|fiction))\b/

/**
 * Whether an answer right behind denies what was asked, told or claimed. "I do not regret that we built it, and I
 * never will" answers something else.
 */
export function isAnswered(before: readonly Word[], after: readonly Word[]): boolean {
  const lead = textOf(before)
  return lead !== '' && (OPEN.test(lead) || !FACTIVE.test(lead)) && ANSWER.test(textOf(firstClause(after)))
}

/** The words up to the first stop, without the "and" that a comma parts from it. */
export function firstClause(after: readonly Word[]): readonly Word[] {
  const end = after.findIndex((word, i) => i > 0 && /[,;:.!?\u2026-]/.test(word.gap))
  return after.slice(0, end < 0 ? after.length : end)
}

/** What begins a clause of its own, or a remark on the manner, behind the kept words. */
const BREAKS = new Set(
  `and but so because which who while before as that than when where after although though since with without
  i we you he she they it there`.split(/\s+/),
)
/** "for no reason", "with no warning": the negation is of the noun; "under no circumstances" is of the whole. */
const ASIDE_NO =
  /\b(?:for|with|in|at|by|of|on|from) no (?!way\b|time\b|circumstances?\b|means\b|case\b|event\b|account\b)/

/** Whether the clause that the kept words go on into says no: "reopen | no sooner than May", "… | is a lie". */
export function deniedBehind(kept: readonly Word[], after: readonly Word[]): boolean {
  // A cue stands between.
  if (kept.at(-1)?.stretch !== after[0]?.stretch) return false
  const end = after.findIndex(word => /[,;:.!?\u2026-]/.test(word.gap) || BREAKS.has(word.norm))
  const clause = after.slice(0, end < 0 ? after.length : end)
  const text = textOf(clause)
  return (negated(clause) && !ASIDE_NO.test(text) && !CONTRAST.test(text)) || REFUTED.test(text)
}

/** "we pay traders | not banks" */
const CONTRAST = /^not (?!yet|now|today|before|until|till|for)\w+(?: \w+)?$/

/** Whether what was left out of the middle says no of the rest: an aside between commas, or of a noun, does not. */
export function deniedInside(kept: readonly Word[], inside: readonly Word[]): boolean {
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
