import type { Range, Span } from '../../model/span.js'
import type { Cut, Edit, EditKind, Occurrence, Rank } from '../../model/statement.js'
import { negations } from '../word/negation.js'
import { ELLIPSIS, type Word, type Words } from '../word/word.js'
import { alignWords, type Step } from './alignment.js'
import { hasOwnBracket, isNote } from './bracket.js'
import { type Change, changesOf, type Move } from './change.js'
import { isFalseStart, leadsIn, links, opensSentence, trails } from './connective.js'
import { type Reason, SAME } from './explain.js'
import { presenceKind, rewordingKind } from './kind.js'
import { norms } from './likeness.js'
import type { Pair, Setting } from './pair.js'
import { gapAt, spanOf, stretches } from './place.js'
import { CUT_WORDS, reasonsOf } from './seam.js'
import { type BaseText, contested, type Extent, isMoveTied, isTied } from './tie.js'
import { compareTypography } from './typography.js'

export type { Setting } from './pair.js'
export { spansOf } from './place.js'
export type { BaseText, Tie } from './tie.js'

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

/** An edit, and where it stands among the words of both sides. */
interface Placed {
  readonly edit: Edit
  readonly at: Extent
}

interface Findings {
  readonly edits: Placed[]
  readonly cuts: (Cut & { readonly at: Range })[]
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
 * What as many witnesses print as the base text's words (see `Tie`) is a tied edit: it makes no reading `altered`.
 */
export function compare(base: BaseText, reading: Words, setting: Setting): Comparison {
  const steps = beforeEllipses(alignWords(base.words, reading.words), base.words, reading.words)
  const pair: Pair = { base, reading, setting, ties: contested(base, reading, steps) }
  const found: Findings = { edits: [], cuts: [], flags: new Set(), bracketed: false, lost: 0 }
  const { changes, moves } = changesOf(base.words, reading.words, steps)
  for (const move of moves) found.edits.push(moved(pair, move))
  for (const change of changes) classify(pair, change, found)
  const signs: Edit[] = []
  compareTypography(base, reading, steps, { ...setting, edit: signed, edits: signs, flags: found.flags })
  return {
    kind: kindOf(found, pair),
    edits: [...found.edits.map(({ edit }) => edit), ...signs].sort(byPlace),
    cuts: found.cuts.map(({ base, marked }) => ({ base, marked })).sort((a, b) => a.base.from - b.base.from),
    flags: [...found.flags].sort(),
    bracketed: found.bracketed,
    coverage: base.words.length === 0 ? 1 : (base.words.length - found.lost) / base.words.length,
  }
}

/**
 * The same way, but that a word before an ellipsis stands where the skip begins, if the base text has it there too: in
 * "I … will go on", of "I leave with thanks, and I will go on", the first "I".
 */
function beforeEllipses(steps: readonly Step[], base: readonly Word[], reading: readonly Word[]): readonly Step[] {
  if (!reading.some(({ gap }) => ELLIPSIS.test(gap))) return steps
  const found: Step[] = []
  for (const step of steps) {
    let first = found.length
    while (first > 0 && found[first - 1]?.reading === null) first--
    const skip = found.slice(first)
    const { base: i, reading: j } = step
    const word = j === null ? undefined : reading[j]
    const earlier = base[skip[0]?.base ?? -1]
    if (
      i === null ||
      word === undefined ||
      earlier?.norm !== word.norm ||
      !ELLIPSIS.test(reading[(j as number) + 1]?.gap ?? '')
    ) {
      found.push(step)
      continue
    }
    found.splice(first, skip.length, { base: skip[0]?.base ?? null, reading: j })
    found.push(...skip.slice(1), { base: i, reading: null })
  }
  return found
}

/** The first that applies, in the order of the design. */
function kindOf({ edits, cuts, bracketed }: Findings, { base, reading, setting }: Pair): Occurrence['kind'] {
  if (setting.embedded && (cuts.some(cut => isEdge(cut.base, base.words)) || lacksEdge(edits, base))) return 'fragment'
  if (edits.some(({ edit, at }) => accuses(edit) && !cuts.some(cut => belongs(edit, at.left, cut.at)))) return 'altered'
  if (cuts.some(cut => !cut.marked)) return 'truncated'
  if (cuts.length > 0) return 'elided'
  if (bracketed || hasOwnBracket(reading)) return 'bracketed'
  return 'verbatim'
}

const accuses = ({ kind, tied }: Edit): boolean => ALTERING.has(kind) && !tied

/** A word next to a cut, or next but one, is changed to close it. */
const BESIDE = 2

/** Whether an edit only mends the seam of a cut; a number, a negation or a name never does. */
function belongs({ rank }: Edit, edit: Range, cut: Range): boolean {
  const between = edit.from >= cut.to ? edit.from - cut.to : cut.from - edit.to
  return rank < 3 && edit.to - edit.from <= BESIDE && between < BESIDE
}

/** Whether words at an end are left out, in several edits perhaps, and not only what is tied: `he is "not going"`. */
function lacksEdge(edits: readonly Placed[], { words }: BaseText): boolean {
  const tied = new Map<number, boolean>()
  for (const { edit, at } of edits)
    if (edit.reading === null && ALTERING.has(edit.kind))
      for (let i = at.left.from; i < at.left.to; i++) tied.set(i, edit.tied)
  // The first word from an end that is there, or is left out for certain, decides.
  const [first, last] = [
    words.findIndex((_, i) => tied.get(i) !== true),
    words.findLastIndex((_, i) => tied.get(i) !== true),
  ]
  return tied.has(first) || tied.has(last)
}

function isEdge(span: Span, words: readonly Word[]): boolean {
  return span.from === words[0]?.from || span.to === words.at(-1)?.to
}

/** A difference of signs; it is never tied. */
const signed = (kind: EditKind, base: Span | null, reading: Span | null): Edit => ({
  kind,
  base,
  reading,
  rank: RANKS[kind],
  likelyMisprint: false,
  tied: false,
})

function placed(
  { base, reading, ties }: Pair,
  kind: EditKind,
  at: Extent,
  known: Partial<Pick<Edit, 'likelyMisprint' | 'tied'>> = {},
): Placed {
  const [left, right] = [
    spanOf(base.words.slice(at.left.from, at.left.to)),
    spanOf(reading.words.slice(at.right.from, at.right.to)),
  ]
  return { edit: { ...signed(kind, left, right), tied: known.tied ?? isTied(at, ties), ...known }, at }
}

/** In the order of the reading; where it lacks the words, in that of the base text. */
export function byPlace(a: Edit, b: Edit): number {
  return (a.reading ?? a.base)!.from - (b.reading ?? b.base)!.from || RANKS[b.kind] - RANKS[a.kind]
}

/** Words at another place: the order has changed; a "not" that moved over more than one word denies something else. */
function moved(pair: Pair, { left, right }: Move): Placed {
  const words = pair.base.words.slice(...left)
  const denies = words.length === 1 && negations(norms(words)) > 0
  const at = { left: { from: left[0], to: left[1] }, right: { from: right[0], to: right[1] } }
  return placed(pair, denies ? 'negation' : 'order', at, { tied: isMoveTied(at, pair.ties) })
}

/** The indices `[from, to)` of a list of indices, from the first to behind the last; `empty` where there are none. */
function rangeOf(indices: readonly number[], from: number, to: number, empty: number): Range {
  const before = indices[from - 1]
  const start = indices[from] ?? (before === undefined ? empty : before + 1)
  return from === to ? { from: start, to: start } : { from: start, to: (indices[to - 1] as number) + 1 }
}

/** What one change is: cuts, brackets and edits go to `found`. */
function classify(pair: Pair, change: Change, found: Findings): void {
  const { base, reading } = pair
  const wordAt = (words: Words, index: number): Word => words.words[index] as Word
  // A base text can be an outlet's print, with a note of its own in it.
  const lefts = change.left.filter(i => !isNote(wordAt(base, i)))
  const all = change.right.map(j => wordAt(reading, j))
  const notes = all.filter(isNote)
  if (notes.length > 0 && notes.length === all.filter(word => word.bracket !== null).length)
    found.flags.add(`[${norms(notes).join(' ')}]`)
  const rights = change.right.filter(j => !isNote(wordAt(reading, j)))
  const left = lefts.map(i => wordAt(base, i))
  const right = rights.map(j => wordAt(reading, j))
  const gap = (index: number): string => gapAt(reading, rangeOf(rights, index, index, change.at).from)
  const extentOf = ({ fromLeft, toLeft, fromRight, toRight }: Reason): Extent => ({
    left: rangeOf(lefts, fromLeft, toLeft, change.baseAt),
    right: rangeOf(rights, fromRight, toRight, change.at),
  })
  for (const reason of reasonsOf(pair, { left, right, extentOf, gap })) {
    const a = left.slice(reason.fromLeft, reason.toLeft)
    const b = right.slice(reason.fromRight, reason.toRight)
    const at = extentOf(reason)
    if (reason.likeness === SAME) continue
    found.lost += reason.likeness ? 0 : a.length
    if (reason.bracketed) found.bracketed = true
    else if (reason.likeness) {
      const { kind, likelyMisprint } = reason.likeness
      found.edits.push(placed(pair, kind, at, { likelyMisprint }))
    } else if (b.length === 0) omitted(pair, a, at, gap(reason.fromRight), found)
    else if (a.length === 0) found.edits.push(added(pair, b, at))
    else found.edits.push(placed(pair, rewordingKind(a, b), at))
  }
}

/** Words that the reading lacks, with nothing in their place: an edit of a kind, or a cut. */
type Absence =
  | { readonly kind: 'edit'; readonly as: EditKind }
  | { readonly kind: 'cut'; readonly marked: boolean }
  /** Nothing is told of it: a quotation may have one sentence of two. */
  | { readonly kind: 'whole sentences' }

/** What connectives are that one text has and the other lacks, at an end or between sentences; null for other words. */
function connectiveKind({ words }: Words, { from, to }: Range, sign: string): EditKind | null {
  if (from === 0 ? leadsIn(words, from, to) : to === words.length && trails(words, from, to)) return 'style'
  if (isFalseStart(words, from, to)) return 'style'
  return links(words, from, to, sign) ? 'punctuation' : null
}

function absenceOf({ base, setting, ties }: Pair, words: readonly Word[], at: Extent, gap: string): Absence {
  const { from, to } = at.left
  const as = presenceKind(words)
  const marked = ELLIPSIS.test(gap) && !ELLIPSIS.test(base.words[from]?.gap ?? '')
  if (!marked && opensSentence(base.words, from === 0 ? to : to === base.words.length ? from : -1))
    return { kind: 'whole sentences' }
  const connective = marked ? null : connectiveKind(base, at.left, gap)
  if (connective) return { kind: 'edit', as: connective }
  if (as === 'style' || (words.length <= CUT_WORDS && isTied(at, ties))) return { kind: 'edit', as }
  const atEdge = from === 0 || to === base.words.length
  // What stands before a phrase, the outlet's own sentence may say: `Vale "has been suspended"`, `no driver "should pay"`.
  const telling = !setting.embedded && (as === 'negation' || (as !== 'wording' && words.length === 1))
  return marked || words.length >= CUT_WORDS || (atEdge && !telling) ? { kind: 'cut', marked } : { kind: 'edit', as }
}

function omitted(pair: Pair, words: readonly Word[], at: Extent, gap: string, found: Findings): void {
  const absence = absenceOf(pair, words, at, gap)
  if (absence.kind === 'edit') found.edits.push(placed(pair, absence.as, at))
  else if (absence.kind === 'cut')
    for (const base of stretches(words)) found.cuts.push({ base, marked: absence.marked, at: at.left })
}

/** Words of the outlet's own; one that is there twice is a slip. */
function added(pair: Pair, words: readonly Word[], at: Extent): Placed {
  const all = pair.reading.words
  const first = at.right.from
  const twice =
    words.length === 1 &&
    [first - 1, first + 1].some(i => all[i]?.norm === words[0]?.norm && all[Math.max(i, first)]?.gap === '')
  if (twice) return placed(pair, 'wording', at, { likelyMisprint: true })
  const connective = connectiveKind(pair.reading, at.right, gapAt(pair.base, at.left.from))
  return placed(pair, connective ?? presenceKind(words), at)
}
