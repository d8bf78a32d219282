import { MONTH_KEYS, MONTH_PATTERN, OTHER_MONTHS, TIME_ZONES, WEEKDAY_PATTERN } from './english.js'

const OTHER_DATE = /(?<!\d)(\d{1,2})(?:er|º|\.)?[\s-]+(?:de\s+)?(\p{L}{3,10})\.?,?[\s-]+(?:del?\s+)?(\d{4})(?!\d)/iu

/** Year, month and day at the places that `order` names. */
const DATES: readonly (readonly [RegExp, readonly [number, number, number]])[] = [
  [/(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/i, [1, 2, 3]],
  [/(?<!\d)(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)/i, [1, 3, 4]],
  [
    new RegExp(`${WEEKDAY_PATTERN}\\b${MONTH_PATTERN}\\s{1,4}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,4}(\\d{4})(?!\\d)`, 'i'),
    [3, 1, 2],
  ],
  [
    new RegExp(
      `${WEEKDAY_PATTERN}(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s{1,4}of)?[\\s-]{1,4}${MONTH_PATTERN},?[\\s-]{1,4}(\\d{4})(?!\\d)`,
      'i',
    ),
    [3, 2, 1],
  ],
  [/(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/i, [3, 2, 1]],
]
/** 3/4/2023 is March or April: read only where one number cannot be a month. */
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/
const CLOCK =
  /(?:T|\b)(\d{1,2})(?::|\.(?=\d\d\s*[APap]\.?[Mm]))(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([APap]\.?[Mm]\b\.?)?\s*(?:\(?(Z|[A-Z]{2,4}|[+-]\d{2}:?\d{2})\b\)?)?|\b(\d{1,2})\s*([APap]\.?[Mm]\b\.?)\s*([A-Z]{2,4}\b)?/

export interface FoundDate {
  /** ISO 8601 to the precision of the text: `2022-11-28`, `2022-11-28T09:30+01:00`. */
  readonly value: string
  readonly from: number
  readonly to: number
}

/** The first calendar date in the text, with the time of day near it. */
export function findDate(text: string): FoundDate | null {
  const day = findDay(text)
  if (day === null) return null
  const after = CLOCK.exec(text.slice(day.to, day.to + 40))
  if (after !== null && /^[\s,|•·@-]*(at\s+|on\s+)?[\s|]*$/i.test(text.slice(day.to, day.to + after.index)))
    return { value: day.value + clock(after), from: day.from, to: day.to + after.index + after[0].length }
  const start = Math.max(0, day.from - 30)
  const before = CLOCK.exec(text.slice(start, day.from))
  if (before !== null && /^[\s,|•·]*(on\s+)?$/i.test(text.slice(start + before.index + before[0].length, day.from)))
    return { value: day.value + clock(before), from: start + before.index, to: day.to }
  return day
}

/** A date field of a record or a page as ISO 8601; null where it is none. */
export function isoDate(text: string): string | null {
  const trimmed = text.trim()
  if (/^\d{4}(-\d{2})?$/.test(trimmed)) return trimmed
  return findDate(trimmed)?.value ?? null
}

function findDay(text: string): FoundDate | null {
  let best: FoundDate | null = null
  const offer = (found: RegExpExecArray, year: number, month: number, day: number): void => {
    const value = toIso(year, month, day)
    if (value !== null && (best === null || found.index < best.from))
      best = { value, from: found.index, to: found.index + found[0].length }
  }
  for (const [pattern, [year, month, day]] of DATES) {
    const found = pattern.exec(text)
    if (found) offer(found, Number(found[year]), monthNumber(found[month] ?? ''), Number(found[day]))
  }
  if (best === null) {
    const other = OTHER_DATE.exec(text)
    const month = other === null ? -1 : OTHER_MONTHS.findIndex(names => names.test(other[2]!))
    if (month >= 0) offer(other!, Number(other![3]), month + 1, Number(other![1]))
  }
  const slashed = SLASHED.exec(text)
  if (slashed) {
    const [a, b] = [Number(slashed[1]), Number(slashed[2])]
    if (a > 12 || a === b) offer(slashed, Number(slashed[3]), b, a)
    else if (b > 12) offer(slashed, Number(slashed[3]), a, b)
  }
  return best
}

function monthNumber(text: string): number {
  const digits = Number(text)
  return Number.isNaN(digits) ? MONTH_KEYS.indexOf(text.slice(0, 3).toLowerCase()) + 1 : digits
}

function toIso(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  return year >= 1600 && day >= 1 && day <= days ? `${year}-${two(month)}-${two(day)}` : null
}

function clock(found: RegExpExecArray): string {
  const half = (found[4] ?? found[7] ?? '').toLowerCase()
  const given = Number(found[1] ?? found[6])
  const hour = half === '' ? given : (given % 12) + (half.startsWith('p') ? 12 : 0)
  const minute = Number(found[2] ?? 0)
  if (hour > 23 || minute > 59) return ''
  const zone = found[5] ?? found[8] ?? ''
  const seconds = found[3] === undefined ? '' : `:${found[3]}`
  return `T${two(hour)}:${two(minute)}${seconds}${/^[+-]/.test(zone) ? zone.replace(/(\d\d):?(\d\d)/, '$1:$2') : (TIME_ZONES.get(zone.toLowerCase()) ?? '')}`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
