import type { CueForm } from '../lexicon/cue.js'
import type { Stretch } from './phrase.js'

/**
 * A chunk is a stretch of one sentence that is read as one: half-open, in indices of the sentence's items. The chunks of
 * a sentence stand side by side and leave nothing out, so that `chunks[n].to` is always `chunks[n + 1].from`.
 */
export type Chunk = NounPhrase | VerbGroup | Adjunct | Opener | Quotation | Plain

/** "the mayor of Hull", "her aide, Ann Vale": with its "of", and with what names it again behind a comma. */
export interface NounPhrase extends Stretch {
  readonly kind: 'noun'
  /** The noun, name or pronoun that the rest describes. */
  readonly head: number
  /** The article or demonstrative that opens it. */
  readonly determiner: number | null
  /** Whose its head is: "her", "the mayor's" without the sign. */
  readonly owner: Stretch | null
  /** What names it again: "Ann Vale" of "her aide, Ann Vale". */
  readonly apposition: Stretch | null
  /** Null where its form does not tell: "they" is many, "police" and "you" tell nothing. */
  readonly number: 'one' | 'many' | null
  /** Whether its head is a name. */
  readonly name: boolean
}

/** "would not resign", "has been seen", "to leave", "saying": one verb with its auxiliaries and what stands among them. */
export interface VerbGroup extends Stretch {
  readonly kind: 'verb'
  /** The last verb, which tells what is done. */
  readonly head: number
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle'
  /** Of a finite form; null where the form is that of both times, or a modal takes its place. */
  readonly tense: 'past' | 'present' | 'future' | null
  readonly voice: 'active' | 'passive'
  readonly negated: boolean
  /** The word that makes it possible, due or wished: "would", "must"; "will" is a time. */
  readonly modal: string | null
  /** The cue that its head is, if it is one. */
  readonly cue: CueForm | null
}

/** "in the harbour", "on Monday", "quietly": what says when, where and how. */
export interface Adjunct extends Stretch {
  readonly kind: 'adjunct'
  readonly by: 'preposition' | 'adverb' | 'time'
  /** The noun phrase behind its preposition. */
  readonly noun: NounPhrase | null
}

/** A word that opens a clause: "that", "which", "because"; or joins two equals: "and". */
export interface Opener extends Stretch {
  readonly kind: 'subordinator' | 'relative' | 'coordinator'
}

/** A stretch in quotation marks that stands for itself, and is no word or two of a noun phrase. */
export interface Quotation extends Stretch {
  readonly kind: 'quotation'
}

/** Commas, dashes and colons; and words that belong to no other chunk. */
export interface Plain extends Stretch {
  readonly kind: 'sign' | 'other'
}

/** A finite verb with what stands around it. Clauses stand side by side; words before the first verb are the first clause's. */
export interface Clause extends Stretch {
  /** What opens it, if a word does. */
  readonly opener: Opener | null
  /** Of "which sank" there is none: the opener is its subject. */
  readonly subject: NounPhrase | null
  readonly verb: VerbGroup
}
