import { words } from '../words.js'

const NUMBER_UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Numbers below a hundred. */
export const SMALL_NUMBERS = new Map<string, number>([
  ...NUMBER_UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
])

const ORDINAL_WORDS = words('zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth')
/** The days of a month that are mostly written in words. */
export const FIRST_ORDINALS = ORDINAL_WORDS.slice(1, 11)

/** Ordinals up to the hundredth. */
export const ORDINALS = new Map<string, number>([
  ...ORDINAL_WORDS.map((word, i) => [word, i] as const),
  ...NUMBER_UNITS.slice(13).map((word, i) => [`${word}th`, i + 13] as const),
  ...TENS.map((word, i) => [`${word.slice(0, -1)}ieth`, (i + 2) * 10] as const),
  ['hundredth', 100],
])

/** "The sixties" as the year in which they begin. */
export const DECADES = new Map(TENS.map((word, i) => [`${word.slice(0, -1)}ies`, 1900 + (i + 2) * 10]))

/** Words that multiply a number. */
export const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

/** Signs of fractions. */
export const FRACTIONS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])

/** What the upper end of a range says for both: "10-15 million". */
export const SCALE_VALUES = new Map([
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
])

/** A letter or a figure, unless it is the ending of an ordinal. */
export const NO_ORDINAL = /^(?!(?:st|nd|rd|th)\b)[\p{L}\d]/u

/** Letters that multiply the number they are written to. */
export const NUMBER_SUFFIXES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])

/** Figures, with what can be written to them: an ordinal's ending, a scale, a plural. */
export const DIGITS_WITH_SUFFIX = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(st|nd|rd|th|k|m|mn|bn|b|tn|s)?$/
