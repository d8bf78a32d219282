/** Whoever speaks, as the model or `edition.json` has them; older files know names only. */
export interface SpeakerPerson {
  readonly kind?: string
  readonly name: string | null
  readonly description?: string | null
  readonly aliases: readonly string[]
}

/** How a statement is headed. */
export interface Heading {
  /** Whom it is headed by. */
  readonly name: string
  /** `named`; `described`: the outlet's own words, in quotation marks; `untold`: nobody tells. */
  readonly kind: 'named' | 'described' | 'untold'
  /** Whether the name is only likely: it never stands without a mark, and a word. */
  readonly isLikely: boolean
  /** Who it probably is, where the heading does not tell. */
  readonly guess: string | null
}

const UNTOLD = 'Speaker not told'

/** Names begin with a capital; what begins without one is how an outlet describes somebody. */
const describes = (words: string): boolean => /^\p{Ll}/u.test(words)

/** What the outlets themselves call somebody without naming them: "two officials", "the minister". */
const ownWords = ({ description, aliases }: SpeakerPerson): string | null =>
  description ?? aliases.find(describes) ?? null

/**
 * Who heads a statement. Only a name that the outlets give heads it: a pronoun's is marked as likely, and one that was
 * inferred gives way to the outlet's own words for the speaker, or to none.
 */
export function headingOf(person: SpeakerPerson | null, by: string | null | undefined): Heading {
  if (person === null) return { name: UNTOLD, kind: 'untold', isLikely: false, guess: null }
  const own = ownWords(person)
  const { name } = person
  if (name !== null && by !== 'inferred') return { name, kind: 'named', isLikely: by === 'pronoun', guess: null }
  return {
    name: own ?? UNTOLD,
    kind: own === null ? 'untold' : 'described',
    isLikely: name === null && (by === 'inferred' || by === 'pronoun'),
    guess: name,
  }
}

/** A heading in one line: "probably Ada Quill?", "“two officials”", "Speaker not told (probably Ada Quill?)". */
export function headingText({ name, kind, isLikely, guess }: Heading): string {
  const told = kind === 'described' ? `“${name}”` : name
  const head = isLikely ? likely(told) : told
  return guess === null ? head : `${head} (${likely(guess)})`
}

const likely = (name: string): string => `probably ${name}?`
