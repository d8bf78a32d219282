import type { Range } from '../../model/span.js'
import { commonSpelling, expand } from '../word/variant.js'
import { type Word, type Words, wordsIn } from '../word/word.js'
import type { Step } from './alignment.js'

/**
 * Base words `[from, to)`, as indices, for which as many independent witnesses print other words; `from === to` is
 * a place between words where the base text has nothing. A rival is the `norm`s of its words, joined by blanks; ''
 * where it has no words there.
 */
export interface Tie extends Range {
  readonly rivals: readonly string[]
}

/** A base text, with the places at which it stands against rivals. */
export interface BaseText extends Words {
  readonly ties?: readonly Tie[]
}

/** Where a difference stands: indices of base words and of reading words, half-open; empty on the side that has none. */
export interface Extent {
  readonly left: Range
  readonly right: Range
}

/** Ties that touch are one, with every combination of what is printed there; beyond so many they stay apart. */
const COMBINED = 64

/** A rival as it is compared: house style apart, in the two ways in which its numbers may have been read. */
interface Rival {
  readonly key: string
  readonly norms: string
}

interface Contest extends Range {
  readonly rivals: readonly Rival[]
  /** The same, to be looked up. */
  readonly keys: ReadonlySet<string>
  readonly norms: ReadonlySet<string>
}

/** What decides whether an edit is tied: the ties of a base text, and how a reading was aligned with it. */
export interface Contested {
  readonly contests: readonly Contest[]
  readonly base: readonly Word[]
  readonly reading: readonly Word[]
  readonly steps: readonly Step[]
}

const spelled = (norm: string): string => expand(norm).map(commonSpelling).join(' ')
const keyOf = (words: readonly Word[]): string => words.map(word => word.quantity ?? spelled(word.norm)).join(' ')
const normsOf = (words: readonly Word[]): string => words.map(word => spelled(word.norm)).join(' ')

const rivalOf = (text: string): Rival => {
  const { words } = wordsIn(text)
  return { key: keyOf(words), norms: normsOf(words) }
}

const joinedBy = (a: string, b: string): string => (a === '' || b === '' ? a + b : `${a} ${b}`)

/** Two ties side by side: any word of the one may stand with any of the other, the base text's own among them. */
function combined(a: Tie, b: Tie, base: readonly Word[]): Tie {
  const texts = (tie: Tie): string[] => [
    base
      .slice(tie.from, tie.to)
      .map(word => word.norm)
      .join(' '),
    ...tie.rivals,
  ]
  const [own, ...rivals] = texts(a).flatMap(x => texts(b).map(y => joinedBy(x, y)))
  return { from: a.from, to: b.to, rivals: [...new Set(rivals)].filter(rival => rival !== own) }
}

function adjoined(ties: readonly Tie[], base: readonly Word[]): Tie[] {
  const found: Tie[] = []
  for (const tie of [...ties].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = found.at(-1)
    if (last && last.to === tie.from && (last.rivals.length + 1) * (tie.rivals.length + 1) <= COMBINED)
      found[found.length - 1] = combined(last, tie, base)
    else found.push(tie)
  }
  return found
}

/** The ties of a base text, ready to be asked about a reading. */
export function contested(base: BaseText, reading: Words, steps: readonly Step[]): Contested {
  return { contests: contestsOf(base), base: base.words, reading: reading.words, steps }
}

const CONTESTS = new WeakMap<BaseText, readonly Contest[]>()

/** The contests of a base text, made once: every reading of it asks for them. */
function contestsOf(base: BaseText): readonly Contest[] {
  const known = CONTESTS.get(base)
  if (known !== undefined) return known
  const made = adjoined(base.ties ?? [], base.words).map(({ from, to, rivals: texts }): Contest => {
    const rivals = texts.map(rivalOf)
    return {
      from,
      to,
      rivals,
      keys: new Set(rivals.map(({ key }) => key)),
      norms: new Set(rivals.map(({ norms }) => norms)),
    }
  })
  CONTESTS.set(base, made)
  return made
}

/** The words that the reading has between the partners of the words around a tie. */
function regionOf({ from, to }: Range, { steps, reading }: Contested): readonly Word[] {
  let start = 0
  let end = reading.length
  for (const step of steps) {
    if (step.base === null || step.reading === null) continue
    if (step.base < from) start = step.reading + 1
    if (step.base >= to) {
      end = step.reading
      break
    }
  }
  return reading.slice(start, end)
}

const covers = (contest: Range, { from, to }: Range): boolean => contest.from <= from && to <= contest.to

const isRival = ({ keys, norms }: Contest, words: readonly Word[]): boolean =>
  keys.has(keyOf(words)) || norms.has(normsOf(words))

const isWithin = (contest: Contest, words: readonly Word[]): boolean => {
  const [key, norms] = [keyOf(words), normsOf(words)]
  if (contest.keys.has(key) || contest.norms.has(norms)) return true
  return contest.rivals.some(
    rival => ` ${rival.key} `.includes(` ${key} `) || ` ${rival.norms} `.includes(` ${norms} `),
  )
}

/** "very good" for "very very good": which of two like words is missing is a matter of the alignment. */
function slides({ left, right }: Extent, { base, reading }: Contested): Extent[] {
  const [range, words] = left.from === left.to ? [right, reading] : [left, base]
  if (left.from !== left.to && right.from !== right.to) return [{ left, right }]
  const by = (n: number): Extent => ({
    left: { from: left.from + n, to: left.to + n },
    right: { from: right.from + n, to: right.to + n },
  })
  const alike = (i: number, j: number): boolean => words[i] !== undefined && words[i]?.norm === words[j]?.norm
  const found = [by(0)]
  for (let n = 1; alike(range.from - n, range.to - n); n++) found.push(by(-n))
  for (let n = 0; alike(range.from + n, range.to + n); n++) found.push(by(n + 1))
  return found
}

/** Whether a reading has here what as many witnesses print as the base text's own words. */
export function isTied(extent: Extent, all: Contested): boolean {
  if (all.contests.length === 0) return false
  return slides(extent, all).some(({ left, right }) => {
    const words = all.reading.slice(right.from, right.to)
    const moved = left.from < left.to && keyOf(all.base.slice(left.from, left.to)) === keyOf(words)
    return all.contests.some(
      contest =>
        (covers(contest, left) || (moved && contest.from === contest.to && isRival(contest, words))) &&
        ((words.length === 0 ? isRival(contest, words) : isWithin(contest, words)) ||
          isRival(contest, regionOf(contest, all))),
    )
  })
}

/**
 * The same of words that moved: "either with" for "with either" can also be told as the words between them that went
 * the other way, and the tie stands at one of the two.
 */
export function isMoveTied(moved: Extent, all: Contested): boolean {
  const passed = passedOver(moved, all)
  return isTied(moved, all) || (passed !== null && isTied(passed, all))
}

/** The words that moved words went past, in each text; null where these are not the same. */
function passedOver({ left, right }: Extent, { steps, base, reading }: Contested): Extent | null {
  const ahead = steps.find(step => step.base !== null && step.reading !== null && step.reading >= right.to)
  const behind = steps.findLast(step => step.base !== null && step.reading !== null && step.reading < right.from)
  const back = (ahead?.base ?? base.length) <= left.from
  const [from, to] = back ? [ahead?.base ?? 0, left.from] : [left.to, (behind?.base ?? -1) + 1]
  const own = back ? right.to : right.from - (to - from)
  if (from >= to || own < 0) return null
  const passed = { left: { from, to }, right: { from: own, to: own + to - from } }
  const same = keyOf(base.slice(from, to)) === keyOf(reading.slice(own, own + to - from))
  return same ? passed : null
}

/**
 * An extent parted where a tie in it begins and ends, if the reading has a rival of it there: what stands beside a
 * tie is not tied, and must not make the tie an edit.
 */
export function parted(extent: Extent, all: Contested): readonly Extent[] {
  const { left, right } = extent
  const inner = all.contests.find(
    ({ from, to }) => from < to && left.from <= from && to <= left.to && to - from < left.to - left.from,
  )
  if (!inner) return [extent]
  const [before, after] = [inner.from - left.from, left.to - inner.to]
  for (let from = right.from; from <= right.to; from++) {
    if (before === 0 && from > right.from) break
    for (let to = from; to <= right.to; to++) {
      if (after === 0 && to < right.to) continue
      if (!isRival(inner, all.reading.slice(from, to))) continue
      return [
        { left: { from: left.from, to: inner.from }, right: { from: right.from, to: from } },
        { left: { from: inner.from, to: inner.to }, right: { from, to } },
        ...parted({ left: { from: inner.to, to: left.to }, right: { from: to, to: right.to } }, all),
      ].filter(each => each.left.to > each.left.from || each.right.to > each.right.from)
    }
  }
  return [extent]
}
