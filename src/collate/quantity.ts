import type { Range } from '../model/span.js'

/** Numbers and amounts, compared by value: "5,000", "five thousand" and "5K" are one quantity. */
interface Countable extends Range {
  readonly norm: string
  readonly gap: string
  readonly bracket: '[' | '(' | null
  readonly quantity: string | null
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const SMALL = new Map<string, number>([
  ...UNITS.map((word, i) => [word, i] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
  ['dozen', 12],
])
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])
const SUFFIXES = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
])
const CURRENCIES = new Map([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['pound', 'GBP'],
  ['pounds', 'GBP'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
])
const SIGN = /^[$£€¥]$/

function digits(norm: string): { value: number; ordinal: boolean } | null {
  const match = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(st|nd|rd|th|k|m|mn|bn|b)?$/.exec(norm)
  if (!match) return null
  const suffix = match[3] ?? ''
  const value = Number((match[1] ?? '').replaceAll(',', '') + (match[2] ?? ''))
  return {
    value: Number((value * (SUFFIXES.get(suffix) ?? 1)).toPrecision(12)),
    ordinal: /^(st|nd|rd|th)$/.test(suffix),
  }
}

/** The value of the run of number words that starts at `at`, and where the run ends. */
function run(words: readonly Countable[], at: number): { value: number; ordinal: boolean; end: number } | null {
  const first = words[at]
  if (!first) return null
  const ordinal = ORDINALS.indexOf(first.norm)
  if (ordinal > 0) return { value: ordinal, ordinal: true, end: at + 1 }
  const start = digits(first.norm)
  if (start?.ordinal) return { ...start, end: at + 1 }
  let end = at
  let total = 0
  let current: number | null = null
  for (; end < words.length; end++) {
    const word = words[end] as Countable
    if (end > at && word.gap !== '' && word.gap !== '\u2010') break
    const number = digits(word.norm)
    const small: number | undefined = number && !number.ordinal ? number.value : SMALL.get(word.norm)
    const scale = SCALES.get(word.norm)
    if (small !== undefined) {
      if (
        current !== null &&
        !(current % 10 === 0 && current >= 20 && small < 10) &&
        !(current % 100 === 0 && small < 100)
      )
        break
      current = (current ?? 0) + small
    } else if (scale !== undefined && current !== null) {
      if (scale === 100) current *= 100
      else {
        total += current * scale
        current = 0
      }
    } else if (
      word.norm === 'and' &&
      current !== null &&
      current % 100 === 0 &&
      SMALL.has(words[end + 1]?.norm ?? '') &&
      end > at &&
      SCALES.has(words[end - 1]?.norm ?? '')
    ) {
    } else break
  }
  if (current === null) return null
  return { value: Number((total + current).toPrecision(12)), ordinal: false, end }
}

/**
 * Joins the words of a number or an amount into one, and gives it its quantity: `5000`, `5000 USD`,
 * `3rd`. A lone "one" stays a word too: its quantity only counts against another number.
 */
export function joinQuantities<T extends Countable>(words: readonly T[]): T[] {
  const joined: T[] = []
  for (let i = 0; i < words.length; ) {
    const word = words[i] as T
    const sign = SIGN.test(word.norm) ? 1 : 0
    const found = run(words, i + sign)
    if (!found) {
      joined.push(word)
      i++
      continue
    }
    const after = words[found.end]
    const unit = sign
      ? CURRENCIES.get(word.norm)
      : found.ordinal || after?.gap !== ''
        ? undefined
        : CURRENCIES.get(after.norm)
    const end = !sign && unit ? found.end + 1 : found.end
    const last = words[end - 1] as T
    const norm = words
      .slice(i, end)
      .map(each => each.norm)
      .join(' ')
    const quantity = `${found.value}${found.ordinal ? 'th' : ''}${unit ? ` ${unit}` : ''}`
    joined.push({ ...word, to: last.to, norm, quantity })
    i = end
  }
  return joined
}
