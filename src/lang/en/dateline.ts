/** Words that a line of dates is made of, besides the dates. */
export const DATE_WORDS =
  /\b(date|time|published|posted|created|issued|released|first|last|updated?|modified|edited|on|at|by|am|pm|a\.m\.?|p\.m\.?|gmt|utc|e[ds]?t|c[ds]t|m[ds]t|p[ds]?t|ct|bst|ist|aest|cet|cest|hrs|mon(day)?|tues?(day)?|wed(nesday)?|thu(rs)?(day)?|fri(day)?|sat(urday)?|sun(day)?|\d{1,2}:\d{2}|\d+ ?min(ute)?s?( read)?|read|ago|hours?|days?|print edition|online)\b\.?/gi

/** A line that is a date without its year. */
export const YEARLESS =
  /^(?:(?:published|posted|updated)\s*:?\s*)?(?:\p{L}+day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*)(?:,? (?:at )?[\d:.]+ ?(?:[ap]\.?m\.?)?)?$|^(?:(?:last )?(?:updated|published|posted):? )?(?:about |an? )?\d* ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$|^(?:last )?(?:updated|published|posted)\s*(?:at|on)?\s*:?\s*[\d:.]+ ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu

/** What stands before the date of a byline. */
export const DATE_LABEL_BEFORE = /\b(published|posted|updated|last|on|at|date)[\s:,]*$/i

/** The date behind it is that of a change. */
export const DATE_CHANGED_BEFORE = /\b(updated?|modified|edited)\b[^\d]{0,20}$/i

/** A label of the date of a change. */
export const CHANGED_LABEL = /^(?:last )?(?:updated|modified|edited|revised|reviewed)(?: on)?:?$/i

/** Labels of the dates of publication and change. */
export const MONTH_LINES = {
  published: /^(?:date|(?:date |first )?published|publication date|posted|issued|released)(?: on| in)?\b:?\s*/i,
  modified: /^(?:date |last )?(?:updated|modified|reviewed|revised)(?: on| in)?\b:?\s*/i,
}

/** When it was published for the first time. */
export const FIRST_PUBLISHED = /\b(?:originally|first) (?:published|posted|written)(?: (?:on|in))? /i

/** When it was changed, behind that. */
export const THEN_UPDATED =
  /^,? (?:and|but)(?: was| has been)?(?: last| since)? (?:updated|revised|modified|amended)(?: on)? /i

/** A label of the date of publication. */
export const PUBLISHED_LABEL = /^(?:(?:first )?published|posted on)\b/i

/** A word that a date of publication stands with. */
export const DATED_WORD = /\b(published|posted|updated|written|by)\b/i

/** A time of day. */
export const CLOCK_LINE =
  /^(?:(?:posted|published|updated)(?: at)?:? )?\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$|^\d{1,2} ?[ap]\.?m\.?(?: [A-Z]{2,4})?$/i
