import type { Range } from '../model/span.js'

/** A line that holds white space only ends a paragraph; U+00A0 and U+FEFF count as white space. */
const line = /\r\n|[\n\r\u2028\u2029]/gu

/** The paragraphs of a text: separated by blank lines, trimmed, never empty. */
export function paragraphs(text: string): Range[] {
  const found: Range[] = []
  let from = -1
  let end = -1
  const add = (lineFrom: number, lineTo: number): void => {
    const trimmed = trim(text, lineFrom, lineTo)
    if (trimmed === null) {
      if (from >= 0) found.push({ from, to: end })
      from = -1
      return
    }
    if (from < 0) from = trimmed.from
    end = trimmed.to
  }
  let last = 0
  for (const match of text.matchAll(line)) {
    add(last, match.index)
    last = match.index + match[0].length
  }
  add(last, text.length)
  if (from >= 0) found.push({ from, to: end })
  return found
}

const blank = /[\s\u200B]/u

/** The range without white space at its ends; null where nothing else is in it. */
function trim(text: string, from: number, to: number): Range | null {
  let a = from
  let b = to
  while (a < b && blank.test(text[a] as string)) a++
  while (b > a && blank.test(text[b - 1] as string)) b--
  return a < b ? { from: a, to: b } : null
}
