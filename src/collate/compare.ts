import type { Span } from '../model/span.js'
import type { Cut, Edit, EditKind, Occurrence, Place, Rank } from '../model/statement.js'
import { editDistance } from '../text/align.js'
import { isKnownWord } from '../text/tag.js'
import { alignWords, difference, type Step } from './alignment.js'
import { commonSpelling, expand, isCalendar, isFiller, negations, prefixNegates } from './variant.js'
import type { Word, Words } from './word.js'

/** How a reading differs from its base text. */
export interface Comparison {
  readonly kind: Occurrence['kind']
  readonly edits: readonly Edit[]
  readonly cuts: readonly Cut[]
  readonly flags: readonly string[]
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

/** Neighbouring steps that do not pair the same word: `base[fromBase, toBase)` became `reading[fromReading, toReading)`. */
interface Change {
  readonly fromBase: number
  readonly toBase: number
  readonly fromReading: number
  readonly toReading: number
  readonly steps: readonly Step[]
}

/** Compares a reading with its base text, word by word and gap by gap. */
export function compare(base: Words, reading: Words, setting: Setting): Comparison {
  const steps = alignWords(base.words, reading.words)
  const found: Findings = { edits: [], cuts: [], flags: new Set(), bracketed: false }
  const changes = changesOf(base.words, reading.words, steps)
  const moved = movedChanges(base.words, reading.words, changes)
  for (const change of changes) {
    const partner = moved.get(change)
    if (partner === undefined) classify(base, reading, change, found)
    else if (partner)
      found.edits.push(edit('order', stretch(base.words, change), stretchOfReading(reading.words, partner)))
  }
  compareTypography(base, reading, steps, setting, found)
  const paired = steps.filter(step => step.base !== null && step.reading !== null).length
  const kept = changes.reduce((sum, change) => sum - unlikePairs(base.words, reading.words, change), paired)
  const edits = found.edits.sort(byPlace)
  return {
    kind: kindOf(found, setting, base, reading),
    edits,
    cuts: found.cuts,
    flags: [...found.flags].sort(),
    coverage: base.words.length === 0 ? 1 : kept / base.words.length,
  }
}

interface Findings {
  readonly edits: Edit[]
  readonly cuts: Cut[]
  readonly flags: Set<string>
  bracketed: boolean
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

/** Words that an outlet put into square brackets, other than notes on the quotation itself. */
function hasOwnBracket(reading: Words): boolean {
  return reading.words.some(word => word.bracket === '[' && !NOTES.has(word.norm))
}

const NOTES = new Set(['sic', 'emphasis', 'added', 'mine', 'ours', 'italics'])

function edit(kind: EditKind, base: Span | null, reading: Span | null, likelyMisprint = false): Edit {
  return { kind, base, reading, rank: RANKS[kind], likelyMisprint }
}

function byPlace(a: Edit, b: Edit): number {
  return (a.reading ?? a.base)!.from - (b.reading ?? b.base)!.from || RANKS[b.kind] - RANKS[a.kind]
}

/** The span from the first to the last of these words, as far as they stand in one stretch. */
function spanOf(words: readonly Word[], from: number, to: number): Span | null {
  const first = words[from]
  if (!first || to <= from) return null
  let last = first
  for (let i = from + 1; i < to; i++) {
    const word = words[i]
    if (!word || word.stretch !== first.stretch) break
    last = word
  }
  return { article: first.article, part: first.part, from: first.from, to: last.to }
}

const stretch = (words: readonly Word[], change: Change): Span | null => spanOf(words, change.fromBase, change.toBase)
const stretchOfReading = (words: readonly Word[], change: Change): Span | null =>
  spanOf(words, change.fromReading, change.toReading)

/**
 * Runs of steps that do not pair the same word. A pair that is only alike ("may", "many") is a change of
 * its own, so that a cut beside it stays a cut.
 */
function changesOf(base: readonly Word[], reading: readonly Word[], steps: readonly Step[]): Change[] {
  const changes: Change[] = []
  let i = 0
  let j = 0
  let open: Step[] = []
  const close = (): void => {
    if (open.length === 0) return
    const bases = open.filter(step => step.base !== null).length
    const readings = open.filter(step => step.reading !== null).length
    changes.push({ fromBase: i - bases, toBase: i, fromReading: j - readings, toReading: j, steps: open })
    open = []
  }
  for (const step of steps) {
    const unlike =
      step.base === null || step.reading === null
        ? 1
        : difference(base[step.base] as Word, reading[step.reading] as Word)
    if (unlike < 0.5) close()
    if (unlike > 0) open.push(step)
    if (step.base !== null) i++
    if (step.reading !== null) j++
    if (unlike < 0.5) close()
  }
  close()
  return changes
}

/** Pairs of a change whose words have nothing in common. */
function unlikePairs(base: readonly Word[], reading: readonly Word[], change: Change): number {
  return change.steps.filter(
    step =>
      step.base !== null &&
      step.reading !== null &&
      difference(base[step.base] as Word, reading[step.reading] as Word) >= 0.5,
  ).length
}

const normsOf = (words: readonly Word[], from: number, to: number): string[] =>
  words.slice(from, to).map(word => word.norm)

/** Words that left one place and stand at another: each such change, with the one that answers it (null for the second of the two). */
function movedChanges(
  base: readonly Word[],
  reading: readonly Word[],
  changes: readonly Change[],
): Map<Change, Change | null> {
  const moved = new Map<Change, Change | null>()
  const text = (words: readonly Word[], from: number, to: number): string => normsOf(words, from, to).join(' ')
  for (const a of changes) {
    if (moved.has(a) || a.toBase === a.fromBase) continue
    for (const b of changes) {
      if (a === b || moved.has(b)) continue
      const there = text(base, a.fromBase, a.toBase) === text(reading, b.fromReading, b.toReading)
      const back = text(reading, a.fromReading, a.toReading) === text(base, b.fromBase, b.toBase)
      if (!there || !back) continue
      moved.set(a, b)
      moved.set(b, null)
      break
    }
  }
  return moved
}

/** What one change is: cuts, brackets and edits go to `found`. */
function classify(base: Words, reading: Words, change: Change, found: Findings): void {
  const left = base.words.slice(change.fromBase, change.toBase)
  const right = reading.words.slice(change.fromReading, change.toReading)
  const spanBase = stretch(base.words, change)
  const spanReading = stretchOfReading(reading.words, change)
  const own = right.filter(word => !(word.bracket === '[' && NOTES.has(word.norm)))
  if (own.length < right.length) {
    const note = right.filter(word => word.bracket === '[' && NOTES.has(word.norm)).map(word => word.norm)
    found.flags.add(`[${note.join(' ')}]`)
    if (own.length === 0 && left.length === 0) return
  }
  if (own.length > 0 && own.every(word => word.bracket !== null) && left.every(word => word.bracket === null)) {
    found.bracketed = true
    return
  }
  if (own.length === 0) {
    omitted(base, reading, change, left, found)
    return
  }
  if (left.length === 0) {
    added(own, spanReading, found)
    return
  }
  if (sameButStyle(left, own)) {
    found.edits.push(edit('style', spanBase, spanReading))
    return
  }
  if (left.length <= 4 && own.length <= 4 && negationDiffers(left, own)) {
    found.edits.push(edit('negation', spanBase, spanReading))
    return
  }
  substituted(base, reading, change, found)
}

function omitted(base: Words, reading: Words, change: Change, left: readonly Word[], found: Findings): void {
  const span = stretch(base.words, change) as Span
  if (left.every(word => isFiller(word.norm))) {
    found.edits.push(edit('style', span, null))
    return
  }
  const atStart = change.fromBase === 0
  const atEnd = change.toBase === base.words.length
  const marked = gapAt(reading, change.fromReading).includes('…') && !gapAt(base, change.fromBase).includes('…')
  const says = left.length < CUT_WORDS ? keyKind(left) : 'wording'
  if (marked || left.length >= CUT_WORDS || ((atStart || atEnd) && says === 'wording')) {
    for (const part of stretches(left)) found.cuts.push({ base: part, marked })
    return
  }
  found.edits.push(edit(says, span, null))
}

/** The spans of a whole sentence or phrase, with the sign that ends it. */
export function spansOf({ words, to }: Words): readonly [Span, ...Span[]] {
  const spans = stretches(words)
  const last = spans.pop()
  if (!last) throw new RangeError('no words, no spans')
  return [...spans, { ...last, to: Math.max(to, last.to) }] as unknown as readonly [Span, ...Span[]]
}

/** One span for each stretch that the words stand in. */
function stretches(words: readonly Word[]): Span[] {
  const spans: Span[] = []
  for (let i = 0; i < words.length; ) {
    let end = i + 1
    while (end < words.length && words[end]?.stretch === words[i]?.stretch) end++
    spans.push(spanOf(words, i, end) as Span)
    i = end
  }
  return spans
}

/** Punctuation before the word at this index; after the last word, what closes the text. */
function gapAt(words: Words, index: number): string {
  return index < words.words.length ? (words.words[index] as Word).gap : words.end
}

function added(right: readonly Word[], span: Span | null, found: Findings): void {
  const kind = right.every(word => isFiller(word.norm)) ? 'style' : keyKind(right)
  found.edits.push(edit(kind, null, span))
}

/** What words add or take away by themselves. */
function keyKind(words: readonly Word[]): 'negation' | 'number' | 'wording' {
  if (negations(words.map(word => word.norm)) % 2 === 1) return 'negation'
  return words.some(isCount) ? 'number' : 'wording'
}

const isCount = (word: Word): boolean => (word.quantity !== null && word.norm !== 'one') || isCalendar(word.norm)

function negationDiffers(left: readonly Word[], right: readonly Word[]): boolean {
  const a = left.map(word => word.norm)
  const b = right.map(word => word.norm)
  if (negations(a) !== negations(b)) return true
  return a.length === 1 && b.length === 1 && prefixNegates(a[0] as string, b[0] as string)
}

/** The same words in another house's style: "do not" and "don't", "wellbeing" and "well-being", "labour" and "labor". */
function sameButStyle(left: readonly Word[], right: readonly Word[]): boolean {
  const a = left.map(word => word.norm)
  const b = right.map(word => word.norm)
  if (a.flatMap(expand).join(' ') === b.flatMap(expand).join(' ')) return true
  if (a.join('') === b.join('')) return true
  if (left.length !== right.length) return false
  return left.every((word, i) => sameWordButStyle(word, right[i] as Word))
}

function sameWordButStyle(a: Word, b: Word): boolean {
  return a.norm === b.norm || commonSpelling(a.norm) === commonSpelling(b.norm) || masks(a, b) || masks(b, a)
}

/** A word with letters put out ("f***ing") against the whole word. */
function masks(masked: Word, full: Word): boolean {
  const [before, after] = masked.norm.split(/\*+/) as [string, string | undefined]
  return after !== undefined && full.norm.startsWith(before) && full.norm.endsWith(after)
}

/** Words in place of words: like pairs are edits of their own, the rest one change of wording. */
function substituted(base: Words, reading: Words, change: Change, found: Findings): void {
  let rest: Step[] = []
  const flush = (): void => {
    if (rest.length > 0) reworded(base, reading, rest, found)
    rest = []
  }
  for (const step of change.steps) {
    const a = step.base === null ? null : (base.words[step.base] as Word)
    const b = step.reading === null ? null : (reading.words[step.reading] as Word)
    const kind = a && b ? pairKind(a, b) : null
    if (!a || !b || kind === null) {
      rest.push(step)
      continue
    }
    flush()
    const misprint = kind === 'wording' && editDistance(a.norm, b.norm) === 1
    found.edits.push(edit(kind, plainSpan(a), plainSpan(b), misprint))
  }
  flush()
}

const plainSpan = (word: Word): Span => ({ article: word.article, part: word.part, from: word.from, to: word.to })

const isCapital = (word: Word): boolean => !word.first && /^\p{Lu}\p{Ll}/u.test(word.raw)

/** The kind of edit that made one word into another like it; null where they are not alike. */
function pairKind(a: Word, b: Word): EditKind | null {
  if (sameWordButStyle(a, b)) return 'style'
  if (isCount(a) && isCount(b)) return 'number'
  if (prefixNegates(a.norm, b.norm)) return 'negation'
  const alike = difference(a, b) < 0.5
  if (a.stem === b.stem) return 'inflection'
  if (isCapital(a) && isCapital(b)) return isMisspeltName(a.norm, b.norm) ? 'spelling' : 'name'
  if (!alike) return null
  return isKnownWord(a.norm) && isKnownWord(b.norm) ? 'wording' : 'spelling'
}

/** A name with a slip in it; a name that is known, or differs more, is another name. */
function isMisspeltName(a: string, b: string): boolean {
  const slips = a.length >= 9 ? 2 : 1
  return a.length >= 5 && a[0] === b[0] && editDistance(a, b) <= slips && !isKnownWord(b)
}

/** Words with no like on the other side. */
function reworded(base: Words, reading: Words, steps: readonly Step[], found: Findings): void {
  const left = steps.flatMap(step => (step.base === null ? [] : [step.base]))
  const right = steps.flatMap(step => (step.reading === null ? [] : [step.reading]))
  const a = left.map(i => base.words[i] as Word)
  const b = right.map(j => reading.words[j] as Word)
  const spanBase = spanOf(base.words, left[0] ?? 0, (left.at(-1) ?? -1) + 1)
  const spanReading = spanOf(reading.words, right[0] ?? 0, (right.at(-1) ?? -1) + 1)
  found.edits.push(edit(rewordingKind(a, b), spanBase, spanReading))
}

function rewordingKind(a: readonly Word[], b: readonly Word[]): EditKind {
  if (negations(a.map(word => word.norm)) !== negations(b.map(word => word.norm))) return 'negation'
  const counts = (words: readonly Word[]): string =>
    words
      .filter(isCount)
      .map(word => word.quantity ?? word.norm)
      .join(' ')
  if (counts(a) !== counts(b)) return 'number'
  const names = (words: readonly Word[]): string =>
    words
      .filter(isCapital)
      .map(word => word.norm)
      .join(' ')
  if (names(a) !== '' && names(b) !== '' && names(a) !== names(b)) return 'name'
  return 'wording'
}

/** Differences of case, signs and punctuation between words that are the same. */
function compareTypography(
  base: Words,
  reading: Words,
  steps: readonly Step[],
  setting: Setting,
  found: Findings,
): void {
  let before: Step | null = null
  for (const step of steps) {
    if (step.base !== null && step.reading !== null) {
      const a = base.words[step.base] as Word
      const b = reading.words[step.reading] as Word
      if (difference(a, b) === 0) compareForms(a, b, setting, found)
      if (before && before.base !== null && before.reading !== null) {
        const previous = [base.words[before.base] as Word, reading.words[before.reading] as Word] as const
        comparePunctuation(between(previous[0], a), between(previous[1], b), found)
      }
    }
    before = step
  }
  compareEnds(base, reading, setting, found)
}

function compareForms(a: Word, b: Word, setting: Setting, found: Findings): void {
  if (b.raw.startsWith('[') && b.raw.includes(']')) {
    found.flags.add(b.raw.slice(0, b.raw.indexOf(']') + 1))
    return
  }
  const [left, right] = [a, b].map(word => word.raw.replace(/[\u2018\u2019\u02BC]/g, "'").normalize('NFC')) as [
    string,
    string,
  ]
  if (left === right) return
  if (left.toLowerCase() !== right.toLowerCase()) {
    if (a.quantity !== null || /[&%]/.test(left + right) || left.replace(/\W/g, '') !== right.replace(/\W/g, ''))
      found.edits.push(edit('style', plainSpan(a), plainSpan(b)))
    return
  }
  if (setting.place === 'headline' || b.first || a.raw === b.raw) return
  found.edits.push(edit('case', plainSpan(a), plainSpan(b)))
}

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

function comparePunctuation(a: Gap, b: Gap, found: Findings): void {
  if (!a.span || !b.span || a.signs === b.signs) return
  const plain = (signs: string): string => signs.replace(/[@#\u2010]/g, '')
  const kind = plain(a.signs) === plain(b.signs) ? 'style' : 'punctuation'
  found.edits.push(edit(kind, a.span, b.span))
}

const CLOSERS = /[.,;:]/g

/** How the two texts end: a full stop may have become a comma before a cue, but "?" is not "!". */
function compareEnds(base: Words, reading: Words, setting: Setting, found: Findings): void {
  const a = base.words.at(-1)
  const b = reading.words.at(-1)
  if (!a || !b || difference(a, b) !== 0) return
  const [left, right] = [base.end, reading.end].map(end => end.replace(/[[\]()…]/g, '')) as [string, string]
  if (left === right) return
  const folded = left.replace(CLOSERS, '') === right.replace(CLOSERS, '')
  if (setting.closed && (folded || /[.,]$/.test(right) || setting.place === 'headline')) return
  const after = (word: Word, end: string): Span => ({ ...plainSpan(word), from: word.to, to: word.to + end.length })
  found.edits.push(edit('punctuation', left ? after(a, left) : null, right ? after(b, right) : null))
}
