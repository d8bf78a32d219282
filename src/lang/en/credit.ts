/** What stands between the names of a line of credits. */
export const BETWEEN_CREDITS = /(?:(?<!\s)\s+)?(?:[,;|/\u2022\u00B7]|\band\b|\bfor\b|\bof\b|\bwith\b|^by\b)\s*/iu

/** Whose people they are, behind an outlet's name. */
export const STAFF_BEHIND = /(?<!\s)\s+(?:staff|reporters?|writers?|correspondent)$/iu

/** A line that says which agency the report is from: "(Reuters)", "– AFP"; without a sign before it, it may be a photo's. */
export const AGENCY_MARK =
  /^(?:[([]\s?(?:reuters|afp|ap|upi|dpa|efe|ansa|tass|xinhua|kyodo|pti|ani|aap|pa|pa media|associated press|the associated press|agence france-presse|press association|bloomberg)\s?[)\]]|[–—-]{1,2}\s?(?:reuters|afp|ap|upi|dpa|efe|ansa|pti|ani|aap|pa))\.?$/i
