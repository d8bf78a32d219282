import type { Span } from '../model/span.js'
import type { Cut, Edit, EditKind, Occurrence, Place, Rank } from '../model/statement.js'
import { alignWords } from './alignment.js'
import { type Change, changesOf, type Move } from './change.js'
import { explain, type Reason, SAME } from './explain.js'
import { norms, presenceKind, rewordingKind } from './kind.js'
import { negations } from './negation.js'
import { gapAt, spanOf, stretches } from './place.js'
import { compareTypography } from './typography.js'
import { isFiller } from './variant.js'
import type { Word, Words } from './word.js'

export { spansOf } from './place.js'

/** How a reading differs from its base text. */
export interface Comparison {
  readonly kind: Occurrence['kind']
  readonly edits: readonly Edit[]
  readonly cuts: readonly Cut[]
  readonly flags: readonly string[]
  /** Words stand in brackets in place of the speaker's. */
  readonly bracketed: boolean
  /** Share of the base words that the reading has. */
  readonly coverage: number
}

export interface Setting {
  readonly place: Place
  /** A phrase inside the outlet's own sentence. */
  readonly embedded: boolean
  /** The stretch ends with the reading: a comma there may stand for a full stop. */
  readonly closed: boolean
}

const RANKS: Readonly<Record<EditKind, Rank>> = {
  number: 3,
  negation: 3,
  name: 3,
  wording: 2,
  spelling: 1,
  inflection: 1,
  order: 0,
  punctuation: 0,
  case: 0,
  style: 0,
}

/** Edits that make a reading `altered`. */
const ALTERING = new Set<EditKind>(['spelling', 'inflection', 'number', 'negation', 'name', 'wording', 'order'])

/** Words left out of the middle with nothing in their place: two are an omission, three a cut. */
const CUT_WORDS = 3

/** "…", or three dots apart from each other. */
const ELLIPSIS = /…|\.{3}/

interface Findings {
  readonly edits: Edit[]
  readonly cuts: Cut[]
  readonly flags: Set<string>
  bracketed: boolean
  /** Base words that the reading lacks. */
  lost: number
}

/**
 * Compares a reading with its base text, word by word and gap by gap. Words that the reading lacks, with nothing in
 * their place, are a cut where they are three or more, or stand at either end; fewer in the middle are an edit, and
 * so are a lone "not", number or name at an end. An ellipsis makes any of them a marked cut. A long run of words that
 * became a few is a cut of what follows (or goes before) the last comma, where that leaves as many words as stand there.
 */
export function compare(base: Words, reading: Words, setting: Setting): Comparison {
  const steps = alignWords(base.words, reading.words)
  const found: Findings = { edits: [], cuts: [], flags: new Set(), bracketed: false, lost: 0 }
  const { changes, moves } = changesOf(base.words, reading.words, steps)
  for (const move of moves) found.edits.push(moved(base, reading, move))
  for (const change of changes) classify(base, reading, change, found, setting.embedded)
  compareTypography(base, reading, steps, { ...setting, edit, edits: found.edits, flags: found.flags })
  return {
    kind: kindOf(found, setting, base, reading),
    edits: found.edits.sort(byPlace),
    cuts: found.cuts.sort((a, b) => a.base.from - b.base.from),
    flags: [...found.flags].sort(),
    bracketed: found.bracketed,
    coverage: base.words.length === 0 ? 1 : (base.words.length - found.lost) / base.words.length,
  }
}

function kindOf(found: Findings, setting: Setting, base: Words, reading: Words): Occurrence['kind'] {
  const cutAtEnd = found.cuts.some(cut => isEdge(cut.base, base.words))
  if (setting.embedded && cutAtEnd) return 'fragment'
  if (found.cuts.some(cut => !cut.marked)) return 'truncated'
  if (found.edits.some(each => ALTERING.has(each.kind))) return 'altered'
  if (found.cuts.length > 0) return 'elided'
  if (found.bracketed || hasOwnBracket(reading)) return 'bracketed'
  return 'verbatim'
}

function isEdge(span: Span, words: readonly Word[]): boolean {
  return span.from === words[0]?.from || span.to === words.at(-1)?.to
}

const NOTES = new Set('sic emphasis added mine ours his hers theirs original italics in'.split(' '))
/** A note on the quotation itself: "[sic]", "(emphasis mine)". */
const isNote = (word: Word): boolean => word.bracket !== null && NOTES.has(word.norm)

/** Words that an outlet put into square brackets, other than notes on the quotation itself. */
function hasOwnBracket(reading: Words): boolean {
  return reading.words.some(word => word.bracket === '[' && !isNote(word) && !/^\p{L}+\[/u.test(word.raw))
}

function edit(kind: EditKind, base: Span | null, reading: Span | null, likelyMisprint = false): Edit {
  return { kind, base, reading, rank: RANKS[kind], likelyMisprint, tied: false }
}

/** In the order of the reading; where it lacks the words, in that of the base text. */
export function byPlace(a: Edit, b: Edit): number {
  return (a.reading ?? a.base)!.from - (b.reading ?? b.base)!.from || RANKS[b.kind] - RANKS[a.kind]
}

/** Words at another place: the order has changed; a "not" that moved over more than one word denies something else. */
function moved(base: Words, reading: Words, { left, right }: Move): Edit {
  const words = base.words.slice(...left)
  const denies = words.length === 1 && negations(norms(words)) > 0
  return edit(denies ? 'negation' : 'order', spanOf(words), spanOf(reading.words.slice(...right)))
}

/** What one change is: cuts, brackets and edits go to `found`. */
function classify(base: Words, reading: Words, change: Change, found: Findings, embedded: boolean): void {
  // A base text can be an outlet's print, with a note of its own in it.
  const left = change.left.map(i => base.words[i] as Word).filter(word => !isNote(word))
  const all = change.right.map(j => reading.words[j] as Word)
  const notes = all.filter(isNote)
  if (notes.length > 0 && notes.length === all.filter(word => word.bracket !== null).length)
    found.flags.add(`[${norms(notes).join(' ')}]`)
  const right = all.filter(word => !notes.includes(word))
  const at = (index: number): number =>
    index < right.length
      ? reading.words.indexOf(right[index] as Word)
      : right.length === 0
        ? change.at
        : reading.words.indexOf(right.at(-1) as Word) + 1
  const gap = (index: number): string => gapAt(reading, at(index))
  for (const reason of explain(left, right).flatMap(each => torn(each, left, gap))) {
    const a = left.slice(reason.fromLeft, reason.toLeft)
    const b = right.slice(reason.fromRight, reason.toRight)
    if (reason.likeness === SAME) continue
    if (reason.bracketed) {
      found.bracketed = true
      found.lost += a.length
    } else if (reason.likeness) {
      found.edits.push(edit(reason.likeness.kind, spanOf(a), spanOf(b), reason.likeness.likelyMisprint))
    } else if (b.length === 0) {
      found.lost += a.length
      omitted(base, a, gap(reason.fromRight), found, embedded)
    } else if (a.length === 0) {
      found.edits.push(added(reading, b))
    } else {
      found.lost += a.length
      found.edits.push(edit(rewordingKind(a, b), spanOf(a), spanOf(b)))
    }
  }
}

/** A rewording may be a cut beside it: behind an ellipsis, or behind a comma with as many words as the reading has. */
function torn(reason: Reason, left: readonly Word[], gap: (index: number) => string): Reason[] {
  const { fromLeft, toLeft, fromRight, toRight } = reason
  const [n, m] = [toLeft - fromLeft, toRight - fromRight]
  if (reason.likeness || reason.bracketed || m === 0 || n < m + 1) return [reason]
  const split = (at: number, rightFirst: boolean): Reason[] => [
    { ...reason, toLeft: at, ...(rightFirst ? {} : { toRight: fromRight }) },
    { ...reason, fromLeft: at, ...(rightFirst ? { fromRight: toRight } : {}) },
  ]
  if (ELLIPSIS.test(gap(toRight))) return split(fromLeft + m, true)
  if (ELLIPSIS.test(gap(fromRight))) return split(toLeft - m, false)
  if (n - m < CUT_WORDS) return [reason]
  const paused = (at: number): boolean => /[,;:.-]/.test(left[at]?.gap ?? '')
  if (paused(fromLeft + m)) return split(fromLeft + m, true)
  if (paused(toLeft - m)) return split(toLeft - m, false)
  return [reason]
}

function omitted(base: Words, left: readonly Word[], gap: string, found: Findings, embedded: boolean): void {
  const span = spanOf(left) as Span
  if (left.every(word => isFiller(word.norm))) {
    found.edits.push(edit('style', span, null))
    return
  }
  const first = base.words.indexOf(left[0] as Word)
  const atEdge = first === 0 || left.at(-1) === base.words.at(-1)
  const marked = ELLIPSIS.test(gap) && !ELLIPSIS.test(base.words[first]?.gap ?? '')
  const kind = presenceKind(left)
  // What stands before a phrase, the outlet's own sentence may say: `Vale "has been suspended"`, `no driver "should pay"`.
  const telling = !embedded && (kind === 'negation' || (kind !== 'wording' && left.length === 1))
  if (marked || left.length >= CUT_WORDS || (atEdge && !telling)) {
    for (const part of stretches(left)) found.cuts.push({ base: part, marked })
    return
  }
  found.edits.push(edit(kind, span, null))
}

/** Words of the outlet's own; one that is there twice is a slip. */
function added(reading: Words, right: readonly Word[]): Edit {
  const first = reading.words.indexOf(right[0] as Word)
  const twice =
    right.length === 1 &&
    [first - 1, first + 1].some(
      i => reading.words[i]?.norm === right[0]?.norm && reading.words[Math.max(i, first)]?.gap === '',
    )
  return edit(twice ? 'wording' : presenceKind(right), null, spanOf(right), twice)
}
