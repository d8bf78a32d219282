import { words } from '../words.js'

/** In order, as they are printed. */
export const MONTH_NAMES = words(
  'January February March April May June July August September October November December',
)
/** In order, Sunday first. */
export const WEEKDAY_NAMES = words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday')

const keyOf = (name: string): string => name.slice(0, 3).toLowerCase()

/** What a month is told by, in any of its short forms, in order. */
export const MONTH_KEYS = MONTH_NAMES.map(keyOf)
/** The same of weekdays. */
export const WEEKDAY_KEYS = WEEKDAY_NAMES.map(keyOf)

/** Every form of a month's name, in lower case, as a pattern without its stop. */
const MONTH_FORMS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

/** A word that is a month. */
export const MONTH_WORD = new RegExp(`^(?:${MONTH_FORMS})$`)
/** A month in a line of dates, to be built into a pattern: one group. */
export const MONTH_PATTERN = `(${MONTH_FORMS})\\.?`

/** A word that is a weekday. */
export const WEEKDAY_WORD =
  /^(?:sun(?:day)?|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?)$/
/** A weekday before a date, if there is one. */
export const WEEKDAY_PATTERN = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,4})?'

/** Weekdays and months as words of a date; "March" and "May" are other words as well. */
export const DATE_NAMES: ReadonlySet<string> = new Set(
  [...WEEKDAY_NAMES, ...MONTH_NAMES].map(name => name.toLowerCase()).filter(name => name !== 'march' && name !== 'may'),
)

/** The weekday of a date, behind its value. */
export const WEEKDAY_BEHIND = / (?:sun|mon|tue|wed|thu|fri|sat)$/
