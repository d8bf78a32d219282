/** Words that stand for more than one. */
export const SEVERAL =
  /\b(?:media|people|police|staff|critics|some|many|several|both|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|all|others)\b/i

/** Endings of nouns that are no plurals for all their s. */
export const SINGULAR_IN_S = /(?:ss|us|is|news)$/

/** Singular nouns that stand for several people. */
export const BODY_OF_PEOPLE = /^(?:bench|jury|crowd|majority|public|crew|squad|press|cabinet|tribunal|opposition)$/

/** What goes on with a noun, and is no verb of it. */
export const BEHIND_NOUN = /^(?:of|for|in|at|from|who|with|to|on|by|near|close|familiar|inside)$/
