/**
 * What the reader of direct quotations has to know of a language, as data: it knows no word itself. Words stand in lower
 * case, in the forms in which texts print them, unless it is said otherwise. A language is a folder beside this file,
 * with a small file for each noun below; the names of the files are the same in every language.
 */
export interface Language {
  /** ISO 639-1. */
  readonly code: string
  /** In English, for messages. */
  readonly name: string
  /** Words that a fifth of any running text is made of at least: they tell the language. */
  readonly common: ReadonlySet<string>
  readonly marks: readonly MarkPair[]
  readonly sentence: SentenceWords
  readonly cues: readonly Cue[]
  readonly sources: SourceWords
  readonly clause: ClauseWords
  readonly noun: NounWords
  readonly names: NameWords
  readonly roles: readonly Role[]
  readonly organizations: readonly string[]
  readonly pronouns: ReadonlyMap<string, Pronoun>
  readonly works: WorkWords
}

/** A pair of quotation marks: one that opens, and those that houses close it with. */
export interface MarkPair {
  readonly open: string
  readonly close: readonly string[]
}

export type Gender = 'male' | 'female' | 'neuter'

export interface SentenceWords {
  /** No sentence ends at their stop, which is left out. */
  readonly abbreviations: ReadonlySet<string>
  /** A number of one or two digits with a stop is an ordinal: no sentence ends there. */
  readonly ordinalStop: boolean
}

/**
 * A verb that tells of words.
 *
 * - `words`: it leads to a quotation, and what its clause has in marks was said too ("said").
 * - `act`: it leads to words behind a colon, and stands beside a whole quotation ("criticised the plan:").
 * - `label`: it calls something by a word or phrase in marks ("called it “a farce”").
 * - `impersonal`: it tells of words only where its subject names nobody ("it says in the letter").
 * - `citing`: the speaker is its object, or its subject where it is passive ("quoted her as saying").
 */
export interface Cue {
  /** Finite forms. */
  readonly forms: readonly string[]
  /** Forms that stand at the end of their clause, behind an auxiliary or a subject: participles, joined forms. */
  readonly final: readonly string[]
  /** A word that the verb is split from, and that ends its clause; null where it has none. */
  readonly particle: string | null
  readonly use: 'words' | 'act' | 'label' | 'citing' | 'impersonal'
  /** Of a label: the word before what something is called ("as"); null where none has to stand there. */
  readonly by: string | null
  readonly class: 'speech' | 'thought'
  readonly stance: 'neutral' | 'claims' | 'denies' | 'concedes'
}

/** Words other than verbs that join a speaker to words. */
export interface SourceWords {
  /** Behind the quotation and before the speaker: German "so". */
  readonly tags: ReadonlySet<string>
  /** Before the speaker, anywhere in the sentence: "according to". */
  readonly prepositions: ReadonlySet<string>
  /** Behind the speaker: German "zufolge". */
  readonly postpositions: ReadonlySet<string>
  /** A preposition that, with one of the `statements` behind it, leads to the speaker: German "nach Angaben der Polizei". */
  readonly by: ReadonlySet<string>
  readonly statements: ReadonlySet<string>
  /** Before the speaker, behind one of the `statements`: "of". */
  readonly of: ReadonlySet<string>
  /** The subject of a cue that names nobody: "it says in the letter". */
  readonly impersonal: ReadonlySet<string>
  /** Before the text that it says so in. */
  readonly within: ReadonlySet<string>
}

/** Closed classes that clauses are built with. */
export interface ClauseWords {
  /** The finite verb is the second part of a main clause: what stands before it is one part, and its subject may follow. */
  readonly verbSecond: boolean
  readonly auxiliaries: ReadonlySet<string>
  /** Auxiliaries, and words behind a participle, that tell that the subject does not act: "was told". */
  readonly passives: ReadonlySet<string>
  /** Finite forms that tell of another's words without a verb of speech: the German subjunctive of reported speech. */
  readonly reported: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  /** Adverbs, particles, and other words that neither begin nor are a subject, also at the head of a sentence. */
  readonly adverbs: ReadonlySet<string>
}

/** Words that noun phrases begin with or go on with. */
export interface NounWords {
  /** Common nouns have a capital. */
  readonly capital: boolean
  /** Determiners that a subject can begin with. */
  readonly subject: ReadonlySet<string>
  /** Determiners of other cases, and objects' pronouns. */
  readonly other: ReadonlySet<string>
  /** Determiners that join a possessor to its noun: German "des", "der". */
  readonly possessor: ReadonlySet<string>
  /** Prepositions that join a phrase to the noun before it: "of", "from". */
  readonly attributive: ReadonlySet<string>
  /** Endings of a modifier behind a determiner that tell that the two are no subject: German "der großen". */
  readonly oblique: ReadonlyMap<string, readonly string[]>
  /** Words that stand for people without a noun: "many", "others". */
  readonly many: ReadonlySet<string>
  /** Endings of words in lower case that can stand between a determiner and its noun. */
  readonly adjectives: readonly string[]
  /** Endings of adjectives that no given name has: with a capital, at the head of a sentence, they open no name. */
  readonly attributes: readonly string[]
  /** What a name ends in where it possesses the next noun. */
  readonly possessive: readonly string[]
}

export interface NameWords {
  /** Stand in lower case inside names, or open them: "von", "de". */
  readonly particles: ReadonlySet<string>
  /** Of these, those that a name can begin with where its other parts are left out: "von Berg". */
  readonly openers: ReadonlySet<string>
  /** Forms of address before a name, without their stop, with the gender that they tell. */
  readonly titles: ReadonlyMap<string, Gender | null>
  /** Nouns with a capital that no name begins or ends with: days, months, measures. */
  readonly never: ReadonlySet<string>
}

/** What somebody is: an office, a job, a part in an event. It stands before a name, or for it. */
export interface Role {
  readonly word: string
  readonly gender: Gender | null
  readonly plural: boolean
  /** Other words can be put before it in one word: German "Polizeisprecher". */
  readonly compounds: boolean
}

export interface Pronoun {
  /** What it can stand for. */
  readonly fits: readonly (Gender | 'plural')[]
}

export interface WorkWords {
  /** Before marks that set a word apart as somebody's usage, and quote nobody: "so-called". */
  readonly soCalled: ReadonlySet<string>
  /** Endings of nouns whose name stands in marks behind them: papers, films, ships, parties. */
  readonly kinds: readonly string[]
}
