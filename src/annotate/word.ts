import type { Range } from '../model/span.js'
import { isCapital as isCapitalLetter, isLetter } from '../text/ascii.js'
import type { Tagged } from '../text/tag.js'
import { sentencesOf } from './once.js'

/** A tagged token with what capitals are judged by. */
export interface Word extends Range {
  readonly text: string
  readonly pos: string
  readonly norm: string
  /** A capital here tells nothing: the word opens a sentence or a quotation. */
  readonly opens: boolean
  /** Nothing stands between it and the token before. */
  readonly glued: boolean
  readonly capital: boolean
}

const known = new WeakMap<readonly Tagged[], readonly Word[]>()

/** The tagged tokens of a text as words; kept for the list of tokens, since names and speakers both read them. */
export function toWords(text: string, tokens: readonly Tagged[]): readonly Word[] {
  const found = known.get(tokens) ?? read(text, tokens)
  known.set(tokens, found)
  return found
}

function read(text: string, tokens: readonly Tagged[]): Word[] {
  const starts = sentencesOf(text)
  let sentence = 0
  let opens = true
  let end = 0
  const found: Word[] = []
  for (const { from, to, pos, norm } of tokens) {
    const word = text.slice(from, to)
    while ((starts[sentence]?.from ?? Number.POSITIVE_INFINITY) < from) sentence++
    if (starts[sentence]?.from === from || (from > end && breaks(text, end, from))) opens = true
    const made = {
      from,
      to,
      text: word,
      pos,
      norm: norm.includes('’') ? norm.replaceAll('’', "'") : norm,
      opens,
      glued: from === end && from > 0,
      capital: isCapital(word),
    }
    end = to
    // The tagger leaves some possessives on their names.
    if (made.capital && word.endsWith('s') && OWNS.test(word)) {
      const cut = to - 2
      found.push({ ...made, to: cut, text: word.slice(0, -2), norm: made.norm.slice(0, -2) })
      found.push({
        ...made,
        from: cut,
        text: word.slice(-2),
        norm: "'s",
        pos: 'PART',
        opens: false,
        glued: true,
        capital: false,
      })
    } else found.push(made)
    if (isWord(word)) opens = false
    else if (OPENING.test(word) || (QUOTE.test(word) && !made.glued)) opens = true
  }
  return found
}

/** A sign that stands between a name and what is said of it. */
export const PAUSES: ReadonlySet<string> = new Set(['-', '–', '—', ','])

const OWNS = /\p{L}{2}['’]s$/u
const OPENING = /^[“‘«„:•*]$/u
const QUOTE = /^["'”’]$/u

/** The first character decides without a search in nearly all words. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return isCapitalLetter(code) || (code > 127 && /^\p{Lu}/u.test(word))
}

function isWord(word: string): boolean {
  const code = word.charCodeAt(0)
  return isLetter(code) || /[\p{L}\p{N}]/u.test(word)
}

function breaks(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true
  return false
}
