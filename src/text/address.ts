import type { Range } from '../model/span.js'

const WEB = /\b(?:https?|ftp):\/\/[^\s"“”«»<>]+/giu
const MAIL = /(?<![\w.+-])[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/giu
/** What ends a sentence or a bracket behind an address is none of it. */
const CLOSING = new Set(".,;:!?…)]}'’*")

/** Web and mail addresses, in order, without overlap and without the punctuation behind them. Linear. */
export function addresses(text: string): Range[] {
  const found = [...placesOf(WEB, text, '://'), ...placesOf(MAIL, text, '@')].sort((a, b) => a.from - b.from)
  let end = 0
  return found.filter(({ from, to }) => {
    const own = from >= end
    if (own) end = to
    return own
  })
}

/** The places of a pattern in a text that has its sign: most texts have none. */
function placesOf(pattern: RegExp, text: string, sign: string): Range[] {
  if (!text.includes(sign)) return []
  return [...text.matchAll(pattern)].map(match => {
    let to = match.index + match[0].length
    while (CLOSING.has(text[to - 1] as string)) to -= 1
    return { from: match.index, to }
  })
}
