import type { Range } from '../model/span.js'
import { sentences } from '../text/sentence.js'
import type { Tagged } from '../text/tag.js'

/** A tagged token with what capitals are judged by. */
export interface Word extends Range {
  readonly text: string
  readonly pos: string
  readonly norm: string
  /** A capital here tells nothing: the word opens a sentence or a quotation. */
  readonly opens: boolean
  /** Nothing stands between it and the token before. */
  readonly glued: boolean
}

/** The tagged tokens of a text as words. */
export function toWords(text: string, tokens: readonly Tagged[]): Word[] {
  const starts = new Set(sentences(text).map(each => each.from))
  let opens = true
  let end = -1
  return tokens.map(({ from, to, pos, norm }) => {
    const word = text.slice(from, to)
    if (starts.has(from) || (end >= 0 && text.slice(end, from).includes('\n'))) opens = true
    const made = { from, to, text: word, pos, norm: norm.replace(/[’]/g, "'"), opens, glued: from === end }
    end = to
    if (/[\p{L}\p{N}]/u.test(word)) opens = false
    else if (
      /^[“‘«„:•*]$/u.test(word) ||
      (/^["'”’]$/u.test(word) && !made.glued) ||
      (/^[-–—]{1,2}$/.test(word) && made.opens)
    )
      opens = true
    return made
  })
}
