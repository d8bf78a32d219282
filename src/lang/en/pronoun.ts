import { wordSet } from '../words.js'

/** What a report makes of "has" and of "I will", and nobody says of himself: "the mother had guarded", "she would". */
export const SHIFTED = /\bhad (?!to\b)|\b(?:he|she) (?:\p{L}+ )?(?:would|could|had|was|might)\b/u

/** The speaker's own pronouns. */
export const FIRST_PERSON = /^(?:i|me|my|mine|we|us|our|ours|i'\w+|we'\w+)$/

/** Stand for somebody or something, and tell no gender. */
export const GENDERLESS_PRONOUNS = wordSet('they their them it its who')
