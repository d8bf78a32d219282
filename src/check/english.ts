// The language of this stage is taken here, and nowhere else: the words that checking a quotation needs.
// Data of another language exports the same names.

export { MERGERS } from '../lang/en/connective.js'
export { NOTE_AMENDS } from '../lang/en/correction.js'
export { GENERATION_CAPITALS, LETTERS_BEHIND } from '../lang/en/name.js'
export { BEHIND_NOUN, BODY_OF_PEOPLE, SEVERAL, SINGULAR_IN_S } from '../lang/en/noun.js'
export { GENDERLESS_PRONOUNS } from '../lang/en/pronoun.js'
export { DESCRIPTION, TITLE_BEFORE } from '../lang/en/title.js'
