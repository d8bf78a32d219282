import type { Span } from '../../model/span.js'
import type { Edit, EditKind, Place } from '../../model/statement.js'
import { isShort } from '../word/abbreviation.js'
import { ELLIPSIS, type Word, type Words } from '../word/word.js'
import { difference, type Step } from './alignment.js'
import { isOwn } from './change.js'
import { plainSpan } from './place.js'

/** What is told of a pair of texts beside their words. */
export interface Signs {
  readonly edit: (kind: EditKind, base: Span | null, reading: Span | null) => Edit
  readonly edits: Edit[]
  readonly flags: Set<string>
  readonly place: Place
  /** The stretch ends with the reading: a comma there may stand for a full stop. */
  readonly closed: boolean
}

/** Differences of case, signs and punctuation between words that are the same. */
export function compareTypography(base: Words, reading: Words, steps: readonly Step[], found: Signs): void {
  let before: Step | null = null
  for (const step of steps) {
    if (step.base !== null && step.reading !== null) {
      const a = base.words[step.base] as Word
      const b = reading.words[step.reading] as Word
      if (difference(a, b) === 0 && !isOwn(a, b)) compareForms(a, b, step, found)
      if (before && before.base !== null && before.reading !== null) {
        const x = base.words[before.base] as Word
        const y = reading.words[before.reading] as Word
        if (isNegative(x, a) === isNegative(y, b)) comparePunctuation([x, y], between(x, a), between(y, b), found)
        else found.edits.push(found.edit('number', signed(x, a), signed(y, b)))
      }
    }
    before = step
  }
  compareEnds(base, reading, found)
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g
/** As it is printed, typography apart. */
const printed = (word: Word): string =>
  word.raw
    .replace(INVISIBLE, '')
    .replace(/[\u2018\u2019\u02BC\uFF07`\u00B4\u2032\u201B]/g, "'")
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .normalize('NFC')

/**
 * Two prints of one word. The capital at the start of a sentence says nothing, on either side; a word that
 * starts the base text and not the sentence in which the reading runs on has a `case` edit.
 */
function compareForms(a: Word, b: Word, at: Step, found: Signs): void {
  const bracket = /\[[^[\]]*\]/.exec(b.raw)?.[0]
  if (bracket !== undefined) {
    found.flags.add(bracket)
    return
  }
  const [left, right] = [printed(a), printed(b)]
  if (left === right) return
  if (left.toLowerCase() !== right.toLowerCase()) {
    if (a.quantity !== null || /[&%]/.test(left + right) || left.replace(/\W/g, '') !== right.replace(/\W/g, ''))
      found.edits.push(found.edit('style', plainSpan(a), plainSpan(b)))
    return
  }
  if (found.place === 'headline' || b.first || (at.base === 0 && a.first && at.reading !== 0)) return
  found.edits.push(found.edit('case', plainSpan(a), plainSpan(b)))
}

/** A minus: a dash that touches the number behind it alone, "-5 degrees". */
function isNegative(previous: Word, word: Word): boolean {
  const apart = previous.stretch === word.stretch ? word.from - previous.to : 0
  return word.quantity !== null && word.gap === '-' && apart === 2
}

/** A number with its sign. */
const signed = (previous: Word, word: Word): Span => ({
  ...plainSpan(word),
  from: isNegative(previous, word) ? word.from - 1 : word.from,
})

interface Gap {
  readonly signs: string
  readonly span: Span | null
}

function between(previous: Word, word: Word): Gap {
  const span =
    previous.stretch === word.stretch
      ? { article: word.article, part: word.part, from: previous.to, to: word.from }
      : null
  return { signs: word.gap.replace(/[[\]()]/g, ''), span }
}

/** Handles, hyphens, and the full stop of "Mr." are style. */
function comparePunctuation([x, y]: readonly [Word, Word], a: Gap, b: Gap, found: Signs): void {
  if (!a.span || !b.span || a.signs === b.signs) return
  const plain = (signs: string): string =>
    isShort(x.norm) || isShort(y.norm) ? signs.replace(/[@#\u2010.]/g, '') : signs.replace(/[@#\u2010]/g, '')
  const kind = plain(a.signs) === plain(b.signs) ? 'style' : 'punctuation'
  if (kind === 'punctuation' || difference(x, y) === 0) found.edits.push(found.edit(kind, a.span, b.span))
}

const CLOSERS = /[.,;:-]/g

/** How the two texts end: a full stop may have become a comma before a cue, but "?" is not "!". */
function compareEnds(base: Words, reading: Words, found: Signs): void {
  const a = base.words.at(-1)
  const b = reading.words.at(-1)
  if (!a || !b || difference(a, b) !== 0) return
  const [left, right] = [base.end, reading.end].map(end => end.replace(/[[\]()…]/g, '')) as [string, string]
  if (left === right) return
  const folded = left.replace(CLOSERS, '') === right.replace(CLOSERS, '')
  // The base text may itself stand before a cue.
  if (left === ',' && right === '.') return
  // What the sentence ended with went with the words that an ellipsis stands for.
  if (right === '' && ELLIPSIS.test(reading.end)) return
  if (found.closed && (folded || /[.,]$/.test(right) || found.place === 'headline')) return
  const after = (word: Word, end: string): Span => ({ ...plainSpan(word), from: word.to, to: word.to + end.length })
  found.edits.push(found.edit('punctuation', left ? after(a, left) : null, right ? after(b, right) : null))
}
