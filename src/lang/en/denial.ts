import { words } from '../words.js'

/** "I do not think that": what is not thought is denied. Base forms. */
export const OPINION_VERBS = words('think believe suppose expect feel')

/** Words of saying. */
export const SAYS = new Set(
  `say says said tell tells told claim claims claimed argue argues argued according insist insists insisted
  allege alleges alleged wrote writes suggests suggested calls called`.split(/\s+/),
)

/** Leads to a question or a condition wherever it stands. */
export const OPEN_QUESTION = /\b(?:whether|if|unless|until|lest)\b/

/** Says no of what comes next, whatever that is: "denied that", "would rather close than". */
export const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refus(?:e|es|ed|ing)|rul(?:e|es|ed|ing) out|fail(?:s|ed)?|avoid(?:s|ed)?|stop(?:s|ped)?|prevent(?:s|ed)?|lacks?|doubts?|unlikely|impossible|untrue|false|wrong to|(?:rather|sooner) (?:\w+ ){0,5}than|instead of|far from)\b/g

/** "rejected claims that", however long the claim is. */
export const REJECTS = /\b(?:reject|den(?:y|i)|dismiss|disput|refut|rebuff)\w* (?:\w+ ){0,3}that\b/

/** "I wish that we had": we had not. */
export const WISHES = /\bwish(?:es|ed)?\b(?! to\b)/

/** What is said of "corruption" by these is that there is none. */
export const DENIES_NOUNS = /\b(?:den(?:y|ies|ied|ying)|rul(?:e|es|ed|ing) out|lacks?|far from)\b/

/** What is not regretted, known, or forgotten is so all the same. */
export const FACTIVE =
  /\b(?:regret(?:s|ted)?|forg(?:et|ets|ot|otten)|reali[sz]ed?|kn[eo]wn?|hid(?:e|den)?|conceal(?:ed)?|ignored?|overlook(?:ed)?|mention(?:ed)?|notic(?:e|ed)|learn(?:ed|t)?|resent(?:ed)?|appreciated?|underst(?:and|ood)|mind|care|sorry|surprised|ashamed|proud|glad|happy|pleased|afraid|embarrassed|shocked|alone in|fact|(?:told|tell|warn(?:ed)?|inform(?:ed)?) (?:us|me)|(?:was|were|been) (?:not |never )?(?:told|warned|informed))\b/

/** "I do not know that it is so" says that it may not be. */
export const DOUBTS_KNOWLEDGE = /\b(?:i|we) (?:do not|don't) know\b/

/** "did not ask why", "do not know how": what the question takes for granted stands. */
export const QUESTIONED = /\b(?:why|how|what)\b|\b(?:kn[eo]w|ask(?:ed)?|say|said|tell|told|see|sure) whom?\b/

/** A subject that says no. */
export const NOBODY = /^(?:(?:and|but|that) )?(?:no|nobody|none|nothing|neither)\b/

/** A "not" that says no to nothing. */
export const NOT_ONLY = /\bnot (?:only|just|simply|merely)\b|\bhelp but\b|\bno (?:doubt|question|wonder)\b/

/** Answers to what was asked, right behind it: "and I had not", "and that is not true", "no". */
export const ANSWERS_NO =
  /^(?:(?:and|but|which|well) )?(?:no|never|(?:i|we|he|she|they|it) (?:never|neither) (?:did|do|does|has|have|had|was|were|will|would)|(?:absolutely|certainly) not|not (?:at all|true)|(?:(?:i|we|he|she|they|it|that|this) )?(?:\w+n't|(?:do|does|did|has|have|had|is|are|was|were|will|would|can|could) not|cannot)(?: true| so| the case| right)?|(?:(?:that|this|it) )?(?:is|was|are|were) (?:simply |just |plainly )?(?:false|untrue|nonsense|wrong|rubbish|(?:a|an outright) (?:lie|myth|invention)))$/

/** "that I took it is a lie" */
export const REFUTED =
  /^(?:is|was|are|were) (?:\w+ )?(?:false|untrue|nonsense|rubbish|(?:a|an) (?:\w+ )?(?:lie|myth|invention|fiction))\b/

/** What begins a clause of its own, or a remark on the manner, behind the kept words. */
export const BREAKS = new Set(
  `and but so because which who while before as that than when where after although though since with without
  i we you he she they it there`.split(/\s+/),
)

/** "for no reason", "with no warning": the negation is of the noun; "under no circumstances" is of the whole. */
export const ASIDE_NO =
  /\b(?:for|with|in|at|by|of|on|from) no (?!way\b|time\b|circumstances?\b|means\b|case\b|event\b|account\b)/

/** "we pay traders | not banks" */
export const NOT_BUT = /^not (?!yet|now|today|before|until|till|for)\w+(?: \w+)?$/

/** A word that says no right before a noun. */
export const NO_BEFORE = /(?:\bno|\bno evidence of|\bwithout|\bany)$/

/** What a predicate goes on from. */
export const COPULA_BEFORE =
  /(?:\b(?:am|is|are|was|were|be|been|being|become|became|remain)|\b(?:he|she|it|that|this|there|here|what|who|where|one|nobody|everybody|everyone)'s|'re|'m)(?: (?:not|never|hardly|no|even|at all|really|about|in any way))*$|'s(?: (?:not|never|hardly|no|even|at all|really|about))+$|\b(?:isn't|aren't|wasn't|weren't|ain't)(?: (?:even|really|about))*$/

/** A pronoun that opens a relative clause. */
export const RELATIVE = /^(?:who|which|whose|that)$/
