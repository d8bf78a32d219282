/** What makes a note one that amends; an update that only tells more is no correction. */
export const NOTE_AMENDS =
  /^\W*(?:correction|clarification|amendment|retraction)|\b(?:earlier|previous|original) version\b|\bmis(?:quot|stat|spell|spelt|identif|attribut|report)|\b(?:has been|was) (?:corrected|amended)|\b(?:in error|wrongly|incorrectly|erroneously)\b|\bwe regret\b/i

/** What makes a note one that amends; an update that only tells more is no correction. */
export const AMENDS =
  /^\W*(?:correction|clarification|amendment|retraction)|\b(?:earlier|previous|original) version\b|\bmis(?:quot|stat|spell|spelt|identif|attribut|report)|\b(?:has been|was) (?:corrected|amended|updated to (?:correct|reflect|clarify))|\b(?:in error|wrongly|incorrectly|erroneously)\b|\bwe regret\b/i
