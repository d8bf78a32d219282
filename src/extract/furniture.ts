import {
  AGENCY_MARK,
  APPEAL_ASKS,
  APPEAL_CAUSE,
  APPEAL_WE,
  BIO_FOLLOW,
  BIO_IS,
  BIO_REPORTING,
  CAPTION_HINT,
  CAPTION_LABEL,
  CAPTION_TAIL,
  CREDIT_SAYS,
  CREDIT_TAIL,
  FURNITURE_INSIDE,
  FURNITURE_LINES,
  NOTE_EARLIER,
  NOTE_LABEL,
  NOTE_START,
  NOTE_STORY,
  PICTURE_AGENCY,
  PICTURE_AGENCY_LINE,
  PICTURE_CREDIT,
  RELATED_HEADING,
  SECTION_NAMES,
} from './english.js'
import { endsSentence, wordCount, words } from './unit.js'
import { isWall } from './wall.js'

/** How safely a line is furniture: `always` wherever it stands, `around` only before or after the body. */
export interface Furniture {
  readonly reason: string
  readonly where: 'always' | 'around'
}

const IS_SECTION = new RegExp(`^(?:${SECTION_NAMES})$`)
const CRUMB = /^[\p{L}&' ]{2,24}$/u
const LAST_CRUMB = /^[\p{L}\p{N}&'’ ,-]{2,60}$/u
/** Words of the longest name of a section. */
const SECTION_WORDS = 3

/** "Home > News > Local": the way to a page, lower case. */
function isTrail(line: string): boolean {
  const parts = line.split(/[>›»]|\s\/\s/).map(part => part.trim())
  const last = parts.pop() as string
  return (
    parts.length >= 1 &&
    parts.length <= 6 &&
    (IS_SECTION.test(last) || LAST_CRUMB.test(last)) &&
    parts.every(part => IS_SECTION.test(part) || CRUMB.test(part))
  )
}

/**
 * "news | sport | my account": three sections or more, lower case, and nothing else. Some names begin others, so what
 * the words so far may be is kept for each word; as a pattern it was exponential.
 */
function isSections(line: string): boolean {
  const words = line.split(/[\s,|•·]+/)
  const most: (number | null)[] = [0]
  for (let to = 1; to <= words.length; to++) {
    let best: number | null = null
    for (let from = Math.max(0, to - SECTION_WORDS); from < to; from++) {
      const before = most[from] ?? null
      if (before !== null && IS_SECTION.test(words.slice(from, to).join(' '))) best = Math.max(best ?? 0, before + 1)
    }
    most.push(best)
  }
  return (most[words.length] ?? 0) >= 3
}

/** All patterns as one: most lines are none of them, and forty questions are dear. Those with classes of letters apart. */
const ANY_LINE = new RegExp(
  FURNITURE_LINES.filter(([, , pattern]) => !pattern.unicode)
    .map(([, , pattern]) => pattern.source)
    .join('|'),
)
const ANY_CASED = new RegExp(
  FURNITURE_LINES.filter(([, , pattern]) => pattern.unicode)
    .map(([, , pattern]) => pattern.source)
    .join('|'),
  'u',
)

export function isRelatedHeading(text: string): boolean {
  return RELATED_HEADING.test(text.toLowerCase().trim())
}

/** A heading behind which only the comments of readers come. */
export function isCommentsHeading(text: string): boolean {
  return furniture(text)?.reason === 'comments'
}

/** Why a line is not the article's own text, whatever stands around it; null where nothing says so. */
export function furniture(text: string): Furniture | null {
  if (text.length > 700) return null
  const line = /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()
  const lower = line.toLowerCase()
  if (isNote(line)) return null
  if (ANY_LINE.test(lower) || ANY_CASED.test(line) || ANY_CASED.test(lower))
    for (const [reason, where, pattern] of FURNITURE_LINES)
      if (pattern.test(lower) || (pattern.unicode && pattern.test(line))) return { reason, where }
  if (isTrail(lower) || isSections(lower)) return { reason: 'navigation', where: 'around' }
  for (const [word, reason, pattern] of FURNITURE_INSIDE)
    if (lower.includes(word) && pattern.test(lower)) return { reason, where: 'always' }
  if (isWall(line)) return { reason: 'wall', where: 'always' }
  if (AGENCY_MARK.test(line)) return { reason: 'agency', where: 'always' }
  const credit = isCredit(line)
  if (credit && wordCount(line) <= 6) return { reason: 'photo credit', where: 'always' }
  if (isCaption(line)) return { reason: 'caption', where: 'always' }
  if (credit) return { reason: 'photo credit', where: 'always' }
  if (isAppeal(line)) return { reason: 'appeal', where: 'around' }
  if (isBio(line)) return { reason: 'author note', where: 'around' }
  if (!/[\p{L}\p{N}]/u.test(line)) return { reason: 'separator', where: 'always' }
  return null
}

/** An outlet's own correction or update: it belongs to the article. */
export function isNote(text: string): boolean {
  // A long text is looked at its two ends alone.
  const start = text.slice(0, 400)
  if (!NOTE_START.test(start) || !endsSentence(text.slice(-60)) || wordCount(start) < 5) return false
  return NOTE_LABEL.test(start) || NOTE_EARLIER.test(start) || NOTE_STORY.test(start)
}

const CREDITED = new RegExp(`(/|\\bvia\\b|©|\\||,|\\bfor\\b|–|—|-)\\s*(${PICTURE_AGENCY})\\b[^.]{0,40}$`, 'i')
const AGENCY_FIRST = new RegExp(`^(${PICTURE_AGENCY})( images?| photo)?\\s*/\\s*\\S`, 'i')

/** A line that names who took a picture: "Ann Poe/Getty Images", "Photo by Ann Poe", "(AP Photo/Ann Poe)". */
export function isCredit(text: string): boolean {
  if (text.length > 200) return false
  const line = text.replace(/^[([\s]+|(?<![)\]\s.])[)\]\s.]+$/g, '')
  if (line.length > 140 || wordCount(line) > 16) return false
  if (PICTURE_CREDIT.test(line)) return true
  const sentence = endsSentence(text) && wordCount(line) > 8
  if (sentence) return false
  if (CREDITED.test(line) && /^(?:©|["'“]?\p{Lu}|@|date\b)/u.test(line) && !CREDIT_SAYS.test(line))
    return isNameList(line)
  if (AGENCY_FIRST.test(line)) return true
  return PICTURE_AGENCY_LINE.test(line)
}

/** Mostly capitalised words: names, not a sentence that ends in "for Bloomberg". */
function isNameList(text: string): boolean {
  const list = words(text).filter(word => /^\p{L}/u.test(word))
  return list.filter(word => /^\p{Lu}/u.test(word)).length >= list.length * 0.6 || /\//.test(text)
}

/** A line under a picture that says so itself: by its label, or by the credit at its end. */
function isCaption(text: string): boolean {
  if (CAPTION_LABEL.test(text)) return true
  if (wordCount(text) > 90) return false
  const end = /[)\]]\s*\.?$/.test(text.slice(-5)) ? /\s[([]([^()[\]]{3,90})[)\]]\s*\.?$/.exec(text) : null
  const tail = end !== null && /\S\s+\S/.test(text.slice(0, end.index)) ? end[1] : undefined
  if (tail !== undefined && CREDIT_TAIL.test(tail)) return true
  if (!CAPTION_HINT.test(text)) return false
  return CAPTION_TAIL.test(text) && wordCount(text) <= 60
}

/** Asks the reader for money, in the outlet's own voice. */
function isAppeal(text: string): boolean {
  const lower = text.toLowerCase()
  return APPEAL_ASKS.test(lower) && APPEAL_WE.test(lower) && APPEAL_CAUSE.test(lower) && !/["“”]/.test(text)
}

/** "Ann Poe is a reporter at …": who wrote it, and how to reach them. */
function isBio(text: string): boolean {
  return BIO_IS.test(text) || BIO_FOLLOW.test(text) || BIO_REPORTING.test(text)
}
