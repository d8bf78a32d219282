import { CLAUSE_OPENERS, CONNECTIVE_ROWS, type ConnectiveUse, INNER_LINKS, WEIGHTY } from '../word/english.js'
import { isContent, type Word } from '../word/word.js'

/**
 * Words that only link a sentence to the one before, or turn to the hearer: "And", "Well,", "you know". Where a
 * quotation begins or ends, outlets leave them out, or put them in, and nothing else is said by it.
 */
interface Connective {
  readonly words: readonly string[]
  /** Whether it is one in front of this word: "so" is of another kind in "so many". */
  readonly before: (next: Word) => boolean
  /** Whether it is one behind what was said: ", you know", but not "anything but". */
  readonly behind: (own: Word) => boolean
}

const PAUSE = /[,;:.?!\u2026-]/
const paused = (word: Word): boolean => PAUSE.test(word.gap)

const startsClause = (word: Word): boolean =>
  paused(word) || CLAUSE_OPENERS.has(word.norm.split("'", 1)[0] as string) || (/^\p{Lu}/u.test(word.raw) && !word.first)

/** Whether a use holds at a word: the one that follows, or the connective's own where it stands behind. */
function holds(use: ConnectiveUse, word: Word): boolean {
  switch (use) {
    case 'always':
      return true
    case 'never':
      return false
    case 'paused':
      return paused(word)
    case 'clause':
      return startsClause(word)
    case 'subject':
      return CLAUSE_OPENERS.has(word.norm) && !paused(word)
    default:
      return word.norm !== use.not
  }
}

const CONNECTIVES: readonly Connective[] = CONNECTIVE_ROWS.map(({ words, before, behind }) => ({
  words,
  before: next => holds(before, next),
  behind: own => holds(behind, own),
}))

function connectiveAt(words: readonly Word[], at: number, to: number): Connective | undefined {
  return CONNECTIVES.find(
    ({ words: own }) => at + own.length <= to && own.every((norm, i) => words[at + i]?.norm === norm),
  )
}

/** Whether `words[from, to)` are connectives in front of what follows, and nothing else. */
export function leadsIn(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const found = connectiveAt(words, at, to)
    const next = words[at + (found?.words.length ?? 0)]
    if (!found || !next || !found.before(next)) return false
    at += found.words.length
  }
  return from < to
}

/** Whether `words[from, to)` are connectives behind what goes before, and nothing else. */
export function trails(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const found = connectiveAt(words, at, to)
    if (!found?.behind(words[at] as Word)) return false
    at += found.words.length
  }
  return 0 < from && from < to
}

/**
 * Whether a sentence of its own begins at `words[at]`, inside a text that one outlet or the other runs on: a stop stands
 * before it, if only that of a short form ("…to the F.B.I. Nothing happened").
 */
export function opensSentence(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (before === undefined || word === undefined || !/^\p{Lu}/u.test(word.raw)) return false
  return STOP.test(word.gap) ? word.first : before.raw.endsWith('.') && CLAUSE_OPENERS.has(word.norm)
}

/** A sentence ends there, in whatever house's style; what is weaker needs a clause behind it. */
const STOP = /[.?!\u2026]/
const BREAK = /[,;:-]/
/**
 * Whether `words[from, to)`, inside a text, only link what stands on either side of a sign: "and" for the full stop
 * between two sentences. `sign` is what stands there in the text that lacks them.
 */
export function links(words: readonly Word[], from: number, to: number, sign: string): boolean {
  const next = words[to]
  if (isRange(words, from, to)) return /[-\u2010]/.test(sign)
  if (!next || !leadsIn(words, from, to)) return false
  const own = words[from]?.gap ?? ''
  if (STOP.test(sign) || STOP.test(own)) return words.slice(from, to).every(word => INNER_LINKS.has(word.norm))
  return BREAK.test(sign + own) && to - from === 1 && words[from]?.norm === 'and' && CLAUSE_OPENERS.has(next.norm)
}

/** "10 to 15", of which "10-15" has the sign. */
function isRange(words: readonly Word[], from: number, to: number): boolean {
  const counted = (word: Word | undefined): boolean => (word?.quantity ?? null) !== null
  return to - from === 1 && words[from]?.norm === 'to' && counted(words[from - 1]) && counted(words[to])
}

/**
 * Whether `words[from, to)` are a false start, which goes on with the same words behind a sign: "It's – it's late". What
 * is said twice for its weight is none, unless a dash breaks it off.
 */
export function isFalseStart(words: readonly Word[], from: number, to: number): boolean {
  const length = to - from
  const again = (at: number): boolean => words.slice(from, to).every((word, i) => word.norm === words[at + i]?.norm)
  const sign = again(to) ? words[to]?.gap : again(from - length) ? words[from]?.gap : undefined
  if (sign === undefined) return isBrokenOff(words, from, to)
  return (
    /[-\u2026]/.test(sign) ||
    (sign === ',' && words.slice(from, to).every(word => !isContent(word) && !WEIGHTY.has(word.norm)))
  )
}

/** "his view or his – the way he sees it": what the dash breaks off begins with the word that comes again before it. */
function isBrokenOff(words: readonly Word[], from: number, to: number): boolean {
  const [again, next] = [words[to], words[to + 1]]
  const begins = [words[from - 1], words[from]].some(word => word !== undefined && word.norm === again?.norm)
  return begins && again !== undefined && !isContent(again) && /^-/.test(next?.gap ?? '')
}
