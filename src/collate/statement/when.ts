import { MONTH_NAMES, WEEKDAY_NAMES } from '../word/english.js'
import type { Chunk } from './chunk.js'
import { type Articles, around } from './medium.js'

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAY_NAMES.join('|')})\\b`, 'g')
const DATE = new RegExp(
  `\\b(?:(${MONTH_NAMES.join('|')}) (\\d{1,2})(?!\\d)|(\\d{1,2}) (${MONTH_NAMES.join('|')}))(?:,? ((?:1[89]|20)\\d\\d))?\\b`,
  'g',
)
const YEAR = /\b(?:1[89]|20)\d\d\b/g

/** A time as it can be told from another: parts that are not known are null. */
interface Time {
  readonly weekday: string | null
  /** Month and day. */
  readonly date: string | null
  readonly year: string | null
}

/** The kinds of which two times can differ. */
export const KINDS = ['weekday', 'date', 'year'] as const

const DAY = 86_400_000

/** The day of an instant; its own parts all known. */
function timeOf(instant: number): Time {
  const iso = new Date(instant).toISOString()
  const weekday = WEEKDAY_NAMES[new Date(instant).getUTCDay()] ?? null
  return { weekday, date: iso.slice(5, 10), year: iso.slice(0, 4) }
}

/** A weekday is the last one before the article came out, or that day itself. */
function byWeekday(name: string, published: number | null): Time {
  if (published === null) return { weekday: name, date: null, year: null }
  const back = (new Date(published).getUTCDay() - WEEKDAY_NAMES.indexOf(name) + 7) % 7
  return timeOf(published - back * DAY)
}

/** A date without a year is the last one before the article came out, or the day after that. */
function byDate(month: string, day: string, year: string | undefined, published: number | null): Time {
  const date = `${String(MONTH_NAMES.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (year === undefined && published === null) return { weekday: null, date, year: null }
  const own = year ?? new Date(published as number).toISOString().slice(0, 4)
  const instant = Date.parse(`${own}-${date}`)
  if (Number.isNaN(instant)) return { weekday: null, date: null, year: year ?? null }
  const early = year === undefined && instant > (published as number) + 2 * DAY
  return timeOf(early ? Date.parse(`${Number(own) - 1}-${date}`) || instant : instant)
}

/** When the words were said, as "kind value"; nothing where the paragraph around them names several times. */
export function timesIn(chunk: Chunk, articles: Articles): string[] {
  const narration = around(chunk, articles)
  const stamp = Date.parse(articles.get(chunk.witness)?.published?.slice(0, 10) ?? '')
  const published = Number.isNaN(stamp) ? null : stamp
  const dates = [...narration.matchAll(DATE)].map(([, month, day, first, second, year]) =>
    byDate(month ?? second ?? '', day ?? first ?? '', year, published),
  )
  const weekdays = (narration.match(WEEKDAY) ?? []).map(name => byWeekday(name, published))
  const years = (narration.match(YEAR) ?? []).map((year): Time => ({ weekday: null, date: null, year }))
  const days = dates.length > 0 ? dates : weekdays
  const named = days.length > 0 ? days : years
  const distinct = new Map(named.map(time => [Object.values(time).join(' '), time]))
  if (distinct.size !== 1) return []
  const [time] = distinct.values()
  return KINDS.flatMap(kind => (time?.[kind] ? [`${kind} ${time[kind]}`] : []))
}
