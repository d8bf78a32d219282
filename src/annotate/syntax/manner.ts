/** What later steps ask of the construction that a quote was read by. */
export interface Manner {
  /**
   * What the content is in its sentence: a clause or a stretch in marks, the object of a verb, another phrase of a verb,
   * or what a noun or an adjective is about. All but a clause are asides where they stand within the words of another.
   */
  readonly part: 'clause' | 'object' | 'phrase' | 'topic'
  /** A verb tells that somebody speaks: the outlet that the sentence names is the one spoken to. */
  readonly said: boolean
  /** A clause is told as somebody's: a bare quotation behind it goes on with it. */
  readonly leads: boolean
  /** English names nobody in this construction. */
  readonly unnamed: boolean
  /** The marks within the content are another's, who is quoted there. */
  readonly chained: boolean
}

const SOURCED: Manner = { part: 'clause', said: false, leads: false, unnamed: false, chained: false }

/** The manners of quotes, by what the construction is. */
export const MANNERS = {
  /** A source beside a clause: "according to", "as Vale noted", "the claim that". */
  sourced: SOURCED,
  /** Words in marks with a verb beside them, a question, or what a colon leads to. */
  spoken: { ...SOURCED, said: true },
  /** "said that it sank", "it sank, Vale said". */
  reported: { ...SOURCED, said: true, leads: true },
  /** "denied the claim". */
  object: { ...SOURCED, part: 'object', said: true },
  /** "called it a trap", "asked them to go", "apologised for it". */
  phrase: { ...SOURCED, part: 'phrase', said: true },
  /** "her criticism of the plan", "is wary of it". */
  topic: { ...SOURCED, part: 'topic' },
  /** "it was reported that", "the court heard", "it seems that". */
  unnamed: { ...SOURCED, part: 'phrase', unnamed: true },
  /** A report around another one: “Vale said it was ‘dead’, the Post reported.” */
  chained: { ...SOURCED, chained: true },
} as const satisfies Record<string, Manner>
