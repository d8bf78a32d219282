/** What stands between the names of a line of credits. */
export const BETWEEN_CREDITS = /(?:(?<!\s)\s+)?(?:[,;|/\u2022\u00B7]|\band\b|\bfor\b|\bof\b|\bwith\b|^by\b)\s*/iu

/** Whose people they are, behind an outlet's name. */
export const STAFF_BEHIND = /(?<!\s)\s+(?:staff|reporters?|writers?|correspondent)$/iu
