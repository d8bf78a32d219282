import type { Countable } from './countable.js'
import { dateAt, timeAt } from './date.js'
import {
  COINS,
  COUNTRIES,
  CURRENCIES,
  DECADES,
  DIGITS_WITH_SUFFIX,
  FRACTIONS,
  NATIONS,
  NUMBER_SUFFIXES,
  ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  WEEKDAY_BEHIND,
} from './english.js'
import { completeRanges } from './range.js'

const SIGN = /^[$£€¥]$/
interface Digits {
  readonly value: number
  readonly ordinal: boolean
  readonly decade: boolean
}

function digits(norm: string): Digits | null {
  const match = DIGITS_WITH_SUFFIX.exec(norm)
  if (!match) return null
  const suffix = match[3] ?? ''
  const plain = Number((match[1] ?? '').replaceAll(',', '') + (match[2] ?? ''))
  const decade = suffix === 's'
  if (decade && plain % 10 !== 0) return null
  const value = decade && plain < 100 ? 1900 + plain : plain
  return {
    value: Number((value * (NUMBER_SUFFIXES.get(suffix) ?? 1)).toPrecision(12)),
    ordinal: /^(st|nd|rd|th)$/.test(suffix),
    decade,
  }
}

interface Run {
  readonly value: number
  readonly unit: '' | 'th' | 's'
  readonly end: number
}

const follows = (word: Countable | undefined): word is Countable =>
  word !== undefined && (word.gap === '' || word.gap === '\u2010')

/** "a", "an" or "half a" before "dozen", "hundred", "million": as a number, and how many words that takes. */
function article(words: readonly Countable[], at: number): { value: number; words: number } | null {
  const half = words[at]?.norm === 'half' ? 1 : 0
  const next = words[at + half]
  if (!next || !/^an?$/.test(next.norm) || (half > 0 && !follows(next))) return null
  const scale = words[at + half + 1]
  if (!follows(scale) || !SCALES.has(scale.norm)) return null
  return { value: half > 0 ? 0.5 : 1, words: half + 1 }
}

/** "and a half" at `at`: how many words that takes. */
function andHalf(words: readonly Countable[], at: number): number {
  const all = [words[at], words[at + 1], words[at + 2]]
  return all.every(follows) && all.map(word => word?.norm).join(' ') === 'and a half' ? 3 : 0
}

/** The value of the run of number words that starts at `at`, and where the run ends. */
function run(words: readonly Countable[], at: number): Run | null {
  const first = words[at]
  if (!first) return null
  const ordinal = ORDINALS.get(first.norm)
  if (ordinal !== undefined && ordinal > 0) return { value: ordinal, unit: 'th', end: at + 1 }
  const decade = DECADES.get(first.norm)
  if (decade !== undefined) return { value: decade, unit: 's', end: at + 1 }
  const start = digits(first.norm)
  if (start?.ordinal || start?.decade) return { value: start.value, unit: start.decade ? 's' : 'th', end: at + 1 }
  const lead = article(words, at)
  let end = at + (lead?.words ?? 0)
  let total = 0
  let current: number | null = lead?.value ?? null
  for (; end < words.length; end++) {
    const word = words[end] as Countable
    if (end > at && !follows(word)) break
    const number = digits(word.norm)
    const part = FRACTIONS.get(word.norm)
    const small: number | undefined =
      number && number.value < 1e4 && !number.ordinal ? number.value : SMALL_NUMBERS.get(word.norm)
    const scale =
      SCALES.get(word.norm) ?? (end > at ? NUMBER_SUFFIXES.get(word.norm.replace(/^[a-z]$/, '')) : undefined)
    const half = current === null ? 0 : andHalf(words, end)
    const last = current !== null && current % 10 === 0 && current >= 20 ? ORDINALS.get(word.norm) : undefined
    const figures = current !== null && (number !== null || digits(words[end - 1]?.norm ?? '') !== null)
    if (last !== undefined && last > 0 && last < 10)
      return { value: total + (current as number) + last, unit: 'th', end: end + 1 }
    if (part !== undefined) current = (current ?? 0) + part
    else if (half > 0) {
      current = (current as number) + 0.5
      end += half - 1
    } else if (current === null && number) current = number.value
    else if (small !== undefined) {
      if (figures) break
      if (
        current !== null &&
        !(current % 10 === 0 && current % 100 >= 20 && small < 10) &&
        !(current % 100 === 0 && current > 0 && small < 100) &&
        !(current === 0 && total > 0)
      )
        break
      current = (current ?? 0) + small
    } else if (scale !== undefined && current !== null) {
      if (scale === 100 || scale === 12) current *= scale
      else {
        total += current * scale
        current = 0
      }
    } else if (
      word.norm === 'and' &&
      current !== null &&
      current % 100 === 0 &&
      SMALL_NUMBERS.has(words[end + 1]?.norm ?? '') &&
      end > at &&
      SCALES.has(words[end - 1]?.norm ?? '')
    ) {
    } else break
  }
  if (current === null) return null
  return { value: Number((total + current).toPrecision(12)), unit: '', end }
}

/** "US$", "$" before a number: its currency, and how many words that takes. */
function currencyAt(words: readonly Countable[], at: number): { unit: string | undefined; words: number } {
  const word = words[at] as Countable
  const next = words[at + 1]
  if (SIGN.test(word.norm)) return { unit: CURRENCIES.get(word.norm), words: 1 }
  const country = COUNTRIES.get(word.norm)
  if (country && next?.norm === '$' && next.from === word.to) return { unit: country, words: 2 }
  if (/^(?:USD|GBP|EUR)$/.test(word.raw)) return { unit: word.raw, words: 1 }
  return { unit: undefined, words: 0 }
}

/** "percent", "per cent", "%" at `at`: how many words that takes. */
function percentAt(words: readonly Countable[], at: number): number {
  const [a, b] = [words[at], words[at + 1]]
  if (!follows(a)) return 0
  if (a.norm === 'percent' || a.norm === 'pc' || a.norm === 'pct') return 1
  return a.norm === 'per' && b?.gap === '' && b.norm === 'cent' ? 2 : 0
}

interface Amount {
  readonly quantity: string
  readonly end: number
}

function amountAt(words: readonly Countable[], at: number): Amount | null {
  const sign = currencyAt(words, at)
  const pence = /^(\d+(?:\.\d+)?)p$/.exec(words[at]?.norm ?? '')
  if (pence) return { quantity: `${Number(pence[1]) / 100} GBP`, end: at + 1 }
  const small = words[at]?.norm === 'half' && words[at + 1]?.norm === 'a' ? percentAt(words, at + 2) : 0
  if (small > 0) return { quantity: '0.5 %', end: at + 2 + small }
  const found = run(words, at + sign.words)
  if (!found) return null
  const after = words[found.end]
  const nation = found.unit === '' && follows(after) ? NATIONS.get(after.norm) : undefined
  if (nation && sign.words === 0 && /^dollars?$/.test(words[found.end + 1]?.norm ?? ''))
    return { quantity: `${found.value} ${nation}`, end: found.end + 2 }
  const unit = sign.unit ?? (found.unit === '' && follows(after) ? CURRENCIES.get(after.norm) : undefined)
  const coin = unit === undefined && found.unit === '' && follows(after) ? COINS.get(after.norm) : undefined
  if (coin) return { quantity: `${found.value / 100} ${coin}`, end: found.end + 1 }
  if (unit === undefined && found.unit === '') {
    const percent = percentAt(words, found.end)
    if (percent > 0) return { quantity: `${found.value} %`, end: found.end + percent }
  }
  const end = sign.words === 0 && unit ? found.end + 1 : found.end
  return { quantity: `${found.value}${found.unit}${unit ? ` ${unit}` : ''}`, end }
}

/**
 * Joins the words of a number, an amount, a date or a time into one, and gives it its quantity: `5000`, `5000 USD`,
 * `3th` (an ordinal), `1990s`, `2023-03-05`, `-03-05 mon`, `T17:30`. A lone "one" stays a word too: its quantity
 * only counts against another number.
 */
export function joinQuantities<T extends Countable>(words: readonly T[]): T[] {
  const joined: T[] = []
  for (let i = 0; i < words.length; ) {
    const word = words[i] as T
    const when = dateAt(words, i) ?? timeAt(words, i)
    const found = when ? { quantity: when.quantity, end: i + when.words } : amountAt(words, i)
    if (!found) {
      joined.push(word)
      i++
      continue
    }
    const last = words[found.end - 1] as T
    const norm = words
      .slice(i, found.end)
      .map(each => each.norm)
      .join(' ')
    joined.push({ ...word, to: last.to, norm, quantity: found.quantity })
    i = found.end
  }
  return completeRanges(joined)
}

/** "Pounds" are of money or of weight; "£" and "lb" say which. */
function samePounds(a: string, b: string): boolean {
  return a.endsWith(' pound') && [' GBP', ' lb'].some(unit => b === a.replace(' pound', unit))
}

/** One value in two forms; a date may have its weekday on one side only. */
export function sameQuantity(a: string, b: string): boolean {
  if (a === b || samePounds(a, b) || samePounds(b, a)) return true
  const weekday = WEEKDAY_BEHIND
  return weekday.test(a) !== weekday.test(b) && a.replace(weekday, '') === b.replace(weekday, '')
}
