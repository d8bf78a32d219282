import type { Countable } from './countable.js'
import { FIRST_ORDINALS, MONTH_KEYS, MONTH_WORD, WEEKDAY_KEYS, WEEKDAY_WORD } from './english.js'

/** Dates and times of day, compared by value: "March 5", "5 March" and "the 5th of March" are one day. */

const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
const YEAR = /^(?:1[5-9]|20)\d\d$/
/** Drafts of a date, as far as they go: how many words, and the value. */
interface Found {
  readonly words: number
  readonly quantity: string
}

const two = (n: number): string => String(n).padStart(2, '0')

const monthOf = (word: Countable | undefined): number | null =>
  word && MONTH_WORD.test(word.norm) && /^\p{Lu}/u.test(word.raw) ? MONTH_KEYS.indexOf(word.norm.slice(0, 3)) + 1 : null
const dayOf = (word: Countable | undefined): number | null => {
  if (!word) return null
  if (DAY.test(word.norm)) return Number.parseInt(word.norm, 10)
  const ordinal = FIRST_ORDINALS.indexOf(word.norm)
  return ordinal < 0 ? null : ordinal + 1
}
const weekdayOf = (word: Countable | undefined): string | null =>
  word && WEEKDAY_WORD.test(word.norm) && /^\p{Lu}/u.test(word.raw)
    ? (WEEKDAY_KEYS.find(day => word.norm.startsWith(day)) ?? null)
    : null
const near = (word: Countable | undefined): boolean => word !== undefined && /^[.,]?$/.test(word.gap)
const touching = (word: Countable | undefined): boolean => word !== undefined && /^\.?$/.test(word.gap)

/** The date that starts at `at`; null where a month or a day is missing: a weekday alone is a word. */
export function dateAt(words: readonly Countable[], at: number): Found | null {
  const weekday = weekdayOf(words[at])
  let i = weekday === null || !near(words[at + 1]) ? at : at + 1
  const start = i
  if (words[i]?.norm === 'the' && dayOf(words[i + 1]) !== null && words[i + 2]?.norm === 'of') i++
  let month = monthOf(words[i])
  let day: number | null = null
  if (month !== null && touching(words[i + 1])) {
    day = dayOf(words[i + 1])
    if (day !== null && /^\p{L}+$/u.test(words[i + 1]?.norm ?? '')) day = null
    i += day === null ? 1 : 2
  } else if (month === null) {
    day = dayOf(words[i])
    const of = words[i + 1]?.norm === 'of' ? 1 : 0
    if (of === 0 && FIRST_ORDINALS.includes(words[i]?.norm ?? '')) return null
    month = touching(words[i + 1 + of]) ? monthOf(words[i + 1 + of]) : null
    i += 2 + of
  } else i++
  if (month === null) return start === at ? slashed(words, at) : null
  const year = near(words[i]) && YEAR.test(words[i]?.norm ?? '') ? (words[i]?.norm ?? '') : ''
  if (day === null && (year === '' || i - at !== 1)) return null
  const value = `${year}-${two(month)}-${day === null ? '' : two(day)}`
  return { words: i - at + (year ? 1 : 0), quantity: `${value}${i > at && start > at ? ` ${weekday}` : ''}` }
}

/** "2023-08-16", "16/8/2023": only where no other reading of it is a date. */
function slashed(words: readonly Countable[], at: number): Found | null {
  const [a, b, c] = words.slice(at, at + 3)
  if (!a || !b || !c || b.gap !== c.gap || !/^[\u2010/]$/.test(b.gap)) return null
  const [x, y, z] = [a, b, c].map(word => (/^\d+$/.test(word.norm) ? Number(word.norm) : Number.NaN)) as [
    number,
    number,
    number,
  ]
  if (YEAR.test(a.norm) && y <= 12 && z <= 31) return { words: 3, quantity: `${x}-${two(y)}-${two(z)}` }
  if (!YEAR.test(c.norm) || x > 31 || y > 31 || Number.isNaN(x + y)) return null
  if (x > 12 && y <= 12) return { words: 3, quantity: `${z}-${two(y)}-${two(x)}` }
  return (y > 12 && x <= 12) || x === y ? { words: 3, quantity: `${z}-${two(x)}-${two(y)}` } : null
}

const CLOCK = /^(\d{1,2})(?:[:.](\d\d))?(am|pm)?$/

/** The time of day that starts at `at`. */
export function timeAt(words: readonly Countable[], at: number): Found | null {
  const word = words[at]
  if (word?.norm === 'noon') return { words: 1, quantity: 'T12:00' }
  if (word?.norm === 'midnight') return { words: 1, quantity: 'T00:00' }
  const [, hours, minutes, glued] = CLOCK.exec(word?.norm ?? '') ?? []
  if (hours === undefined) return null
  const next = words[at + 1]
  const after = next && next.gap === '' ? /^([ap])\.?m\.?$/.exec(next.norm)?.[1] : undefined
  const half = glued?.[0] ?? after
  if (half === undefined && !(minutes !== undefined && word?.norm.includes(':'))) return null
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23) return null
  return { words: after === undefined ? 1 : 2, quantity: `T${two(hour)}:${minutes ?? '00'}` }
}
