import type { Range } from '../model/span.js'
import { firstOf } from '../text/bisect.js'

/** Words that Markdown sets off, from the first of their signs to the last: "**so**". */
export interface Emphasis extends Range {
  /** The signs on either side. */
  readonly signs: string
}

/** One to three signs of one kind, alone. */
interface Signs extends Range {
  readonly signs: string
  readonly opens: boolean
  readonly closes: boolean
}

/** At most so many characters stand between the signs: "f***" and a list's "*" have none that belongs to them. */
const LENGTH = 200

/** What is set off in a draft, none within another. Signs are paired with the next of their kind, in their own paragraph. */
export function emphasesOf(text: string): Emphasis[] {
  const all = signsOf(text)
  const closing = new Map<string, Signs[]>()
  for (const each of all) {
    if (!each.closes) continue
    const list = closing.get(each.signs)
    if (list === undefined) closing.set(each.signs, [each])
    else list.push(each)
  }
  const breaks = [...text.matchAll(/\n(?=[^\S\n]*\n)/g)].map(({ index }) => index)
  const found: Emphasis[] = []
  let end = 0
  for (const { signs, from, to, opens } of all) {
    if (!opens || from < end) continue
    const list = closing.get(signs) ?? []
    const close = list[firstOf(list, each => each.from > to)]
    if (close === undefined || (breaks[firstOf(breaks, at => at >= to)] ?? text.length) < close.from) continue
    if (!isWithin(text, to, close.from)) continue
    found.push({ from, to: close.to, signs })
    end = close.to
  }
  return found
}

function signsOf(text: string): Signs[] {
  return [...text.matchAll(/[*_]+/g)].flatMap(({ index: from, 0: signs }) => {
    if (!/^(?:\*{1,3}|_{1,3})$/.test(signs)) return []
    const to = from + signs.length
    const inWord = { before: isWord(text.slice(Math.max(0, from - 2), from)), behind: isWord(codeAt(text, to)) }
    return [
      {
        signs,
        from,
        to,
        opens: !inWord.before && /^\S/.test(text.slice(to, to + 1)),
        closes: !inWord.behind && /\S$/.test(text.slice(Math.max(0, from - 1), from)),
      },
    ]
  })
}

const isWord = (text: string): boolean => /[\p{L}\p{N}]$/u.test(text)

const codeAt = (text: string, at: number): string => {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** Whether no more than the length that is allowed stands between two places, in code points. */
function isWithin(text: string, from: number, to: number): boolean {
  return to - from <= 2 * LENGTH && [...text.slice(from, to)].length <= LENGTH
}
