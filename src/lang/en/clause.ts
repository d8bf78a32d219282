import { words } from '../words.js'

/** Set what follows against what goes before. */
export const CONTRASTS = new Set(['but', 'though', 'although', 'however', 'yet', 'except', 'unless', 'while'])

/** Stand between a subject and its verb. */
export const AUXILIARIES = new Set(
  words('to will would can cannot could should must may might do does did not never still'),
)

/** A clause that opens with a question word. */
export const WH = /^(?:(?:and|but|so) )?(?:who|whom|whose|what|which|why|how|where|when)\b/

/** Joins the clause before to the one after: what stands before it does not govern what follows. */
export const CLAUSE_LINKS = new Set(['and', 'or', 'so', 'because', 'but', 'then'])

/** Who is spoken to, as an object. */
export const LISTENER = /^(?:me|us|you|him|her|them)$/

/** What opens a clause about something else: a condition in it is its own. */
export const SUBORDINATE = new Set(['who', 'which', 'that', 'because', 'whose'])

/** Prepositions that go on behind a participle. */
export const BEHIND_PARTICIPLES = new Set(words('to by for in at with under from on through'))

/** Pronouns that are subjects. */
export const SUBJECT_PRONOUN = /^(?:i|we|you|he|she|they|it)$/

/** Words that an indirect question stands behind. */
export const ASKS =
  /\b(?:ask(?:s|ed)?|wonder(?:s|ed)?|know|knew|see|decide|check(?:ed)?|sure|matter|care|doubt|say|tell)\b/

/** Whom something is told, with or without "to". */
export const TO_LISTENER = /^(?:to )?(?:me|us|you|him|her|them)$/

/** Words that part a clause from one that does not govern it. */
export const CLAUSE_PARTERS = new Set([
  'because',
  'since',
  'while',
  'although',
  'though',
  'after',
  'before',
  'but',
  'so',
  'when',
  'where',
])

/** What a clause of its own can begin with. */
export const SCOPE_SUBJECTS = new Set(
  'i we you he she they it there this that these those the my our his her their'.split(' '),
)

/** Determiners of what is known already. */
export const SCOPE_DEFINITE = new Set('the this that these those my our your his her its their'.split(' '))

/** Determiners and pronouns of what need not be there. */
export const NEGATIVE_DETERMINERS = new Set('no nobody nothing none one anyone anybody anything any a an'.split(' '))

/** Nouns with a clause as their content: "the claim that". What is told of other nouns after "that" only describes them. */
export const CONTENT_NOUNS =
  /^(?:claims?|ideas?|notion|suggestions?|allegations?|accusations?|charges?|views?|beliefs?|evidence|proof|reason|doubt|signs?|indications?|chance|possibility|theory|rumou?rs?|stor(?:y|ies)|argument|assertion|question)$/

/** Pronouns that a clause can begin with. */
export const SHAPE_SUBJECTS = new Set(
  'i we you he she they it there who everybody everyone somebody someone'.split(' '),
)

/** Determiners of a definite noun phrase, "whose" among them. */
export const SHAPE_DEFINITE = new Set('the this that these those my our your his her its their whose'.split(' '))

/** Open a relative clause. */
export const RELATIVES = new Set('that which who whom whose where when'.split(' '))

/** Stand for a noun before a relative clause: "those who lost their homes". */
export const PEOPLE_PRONOUNS = new Set(
  'those anyone anybody everyone everybody someone somebody one ones all'.split(' '),
)

/** Forms that are participles alone; what ends in "-ed" is one where "by" or "from" follows. */
export const PARTICIPLE = /(?:ing|wn|[^e]en)$|^(?:done|gone|begun|sung|drunk)$/

/** Open a clause that hangs on another. */
export const SUBORDINATORS = new Set(
  'before after since until till as because than when while if although though whether'.split(' '),
)

/** Forms of "be" and "have" that are not finite. */
export const NONFINITE_BE = /^(?:be|been|being|having)$/

/** What can begin a sentence of its own where one outlet has a comma, and others stop. */
export const SENTENCE_SUBJECTS: ReadonlySet<string> = new Set(
  "i we you he she it they there this that these i'm i've we're we've you're he's she's it's they're".split(' '),
)
