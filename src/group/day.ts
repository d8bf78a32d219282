import type { Article } from '../model/article.js'
import { MONTH_KEYS } from './english.js'

const MONTH = `(${MONTH_KEYS.join('|')})[a-z]{0,6}\\.?`
const YEAR = '((?:19|20)\\d\\d)'
const MILLISECONDS = 86_400_000
/** Units of the text in which a dateline stands, if there is one. */
const HEAD = 300
/** Units of a line that is a dateline as a whole, and of what stands before the date in one that runs on. */
const LINE = 80
const BEFORE = 30
/** "September 23rd, 2013", with room to spare. */
const LONGEST = 30

type Fields = readonly [year: number, month: number, day: number]

/** Dates that are plain whoever reads them: "May 3rd, 2013", "3 May 2013", "2013-05-03"; not 5/3/2013. */
const FORMS: readonly (readonly [RegExp, (found: RegExpExecArray) => Fields])[] = [
  [
    new RegExp(`\\b${MONTH}\\s{1,4}(\\d{1,2})(?:st|nd|rd|th)?\\s{0,4},?\\s{0,4}${YEAR}\\b`, 'i'),
    found => [Number(found[3]), monthOf(found[1]), Number(found[2])],
  ],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s{1,4}${MONTH},?\\s{1,4}${YEAR}\\b`, 'i'),
    found => [Number(found[3]), monthOf(found[2]), Number(found[1])],
  ],
  [
    new RegExp(`\\b${YEAR}\\s?-\\s?(\\d{1,2})\\s?-\\s?(\\d{1,2})\\b`),
    found => [Number(found[1]), Number(found[2]), Number(found[3])],
  ],
]

const monthOf = (name = ''): number => MONTH_KEYS.indexOf(name.slice(0, 3).toLowerCase()) + 1

/**
 * The day an article is from, in days since 1970: that of its publication; else the first full date in its opening
 * lines, which is mostly its dateline; else null.
 */
export function dayOf(article: Article): number | null {
  const published = /^(\d{4})-(\d\d)-(\d\d)/.exec(article.published ?? '')
  if (published !== null) return toDay([Number(published[1]), Number(published[2]), Number(published[3])])
  for (const line of article.text.slice(0, HEAD).split('\n')) {
    // "The actress, born on April 22, 1923, ..." is no dateline.
    const day = firstDay(
      line.length <= LINE ? line : line.slice(0, BEFORE + LONGEST),
      line.length <= LINE ? LINE : BEFORE,
    )
    if (day !== null) return day
  }
  return null
}

/** The first date of a line that begins at `latest` or before. */
function firstDay(line: string, latest: number): number | null {
  let first: { readonly at: number; readonly day: number } | null = null
  for (const [form, fields] of FORMS) {
    const found = form.exec(line)
    const day = found === null || found.index > latest ? null : toDay(fields(found))
    if (found !== null && day !== null && (first === null || found.index < first.at)) first = { at: found.index, day }
  }
  return first?.day ?? null
}

/** `2022-11-28` for a day of `dayOf`. */
export function isoDay(day: number): string {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10)
}

function toDay([year, month, day]: Fields): number | null {
  const time = Date.UTC(year, month - 1, day)
  const back = new Date(time)
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / MILLISECONDS : null
}
