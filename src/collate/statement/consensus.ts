import { explain } from '../compare/explain.js'
import { rivalry } from '../compare/kind.js'
import { likeness } from '../compare/likeness.js'
import { isFiller } from '../word/variant.js'
import type { Word } from '../word/word.js'
import type { Block, Placement } from './block.js'
import type { Column } from './column.js'
import { add, votesFor } from './vote.js'
import { type Row, rowsOf, type Voter, votersOf } from './voter.js'
import { type Standings, wordKey } from './wording.js'

/** Words `[from, to)` of a placement's wording; none where they are empty, before the word `from`. */
export interface Stretch {
  readonly placement: Placement
  readonly from: number
  readonly to: number
}

/** Columns at which as many independent witnesses have other words as have those of the base text. */
export interface Undecided {
  readonly columns: readonly Column[]
  /** What stands there in the base text. */
  readonly base: Stretch
  readonly rivals: readonly Stretch[]
}

/** The base text of a block: some of its columns, each with what stands there. */
export interface Consensus {
  readonly columns: readonly Column[]
  readonly keyOf: ReadonlyMap<Column, string>
  readonly undecided: readonly Undecided[]
}

/** Of wordings as good as each other so many, the earliest, are held against each other: all pairs of thousands took minutes. */
const HELD = 16
/**
 * The base text of a block, word by word over its columns, each independent source one vote. Neighbouring columns at
 * which witnesses differ are decided together, by what some witness prints there, so that no mixture stands in the
 * base text that nobody has printed. Of as many votes the earliest witness's words stand; the others are rivals,
 * unless they are only a slip of the pen, or the same in another house's style. A record's words are its own.
 */
export function consensusOf(block: Block, standings: Standings): Consensus {
  const { columns } = block
  const voters = votersOf(block, standings)
  const at = new Map(columns.map((column, i) => [column, i]))
  const { rows, doubted } = rowsOf(voters, at, columns.length)
  const keys: (string | null)[] = columns.map((column, i) => {
    if (block.record) return recordKey(block, column)
    return doubted.has(i) ? null : agreed(voters, rows, i)
  })
  const undecided: Undecided[] = []
  if (!block.record)
    for (const [from, to] of contested(rows, keys)) {
      const decided = decide({ voters, rows, at, columns, keys, doubted }, from, to)
      decided.keys.forEach((key, k) => {
        keys[from + k] = key
      })
      if (decided.undecided) undecided.push(decided.undecided)
    }
  const base = columns.map((column, i) => ({ column, key: keys[i] ?? onlyKey(column) })).filter(({ key }) => key !== '')
  return {
    columns: base.map(({ column }) => column),
    keyOf: new Map(base.map(({ column, key }) => [column, key])),
    undecided,
  }
}

function recordKey({ placements: [own] }: Block, column: Column): string {
  const index = own && column.words.get(own.wording)
  return index === undefined ? '' : wordKey(own?.wording.words[index] as Word)
}

/** What stands at a column on which nobody votes: the word that is laid there first. */
function onlyKey(column: Column): string {
  const [first] = column.words
  return first ? wordKey(first[0].words[first[1]] as Word) : ''
}

/** So large a share of the votes decides a column by itself; below it, what stands beside it is decided with it. */
const CLEAR = 0.75

/** What stands at a column for certain; null where witnesses differ, or where nobody tells. */
function agreed(voters: readonly Voter[], rows: readonly Row[], i: number): string | null {
  const votes = tally(voters, rows, i)
  if (votes.size === 1) return votes.keys().next().value ?? null
  const all = [...votes.values()].reduce((sum, each) => sum + each, 0)
  for (const [key, own] of votes) if (own > CLEAR * all) return key
  return null
}

/** Runs of columns that are not decided, half-open. */
function contested(rows: readonly Row[], keys: readonly (string | null)[]): [number, number][] {
  const found: [number, number][] = []
  keys.forEach((key, i) => {
    if (key !== null || rows.every(row => (row[i] ?? null) === null)) return
    const last = found.at(-1)
    if (last && last[1] === i) last[1] = i + 1
    else found.push([i, i + 1])
  })
  return found
}

interface Election {
  readonly voters: readonly Voter[]
  readonly rows: readonly Row[]
  readonly at: ReadonlyMap<Column, number>
  readonly columns: readonly Column[]
  readonly keys: readonly (string | null)[]
  /** Columns whose words may have been said, though many lack them. */
  readonly doubted: ReadonlySet<number>
}

/** More rivals at one place than these tell a reader nothing. */
const RIVALS = 8

/** Words that somebody prints at contested columns, and how much speaks for them. */
interface Option {
  readonly keys: readonly string[]
  readonly voter: Voter
  readonly score: number
}

function decide(
  election: Election,
  from: number,
  to: number,
): { readonly keys: readonly string[]; readonly undecided: Undecided | null } {
  const { voters, rows, columns } = election
  const votes = Array.from({ length: to - from }, (_, k) => tally(voters, rows, from + k))
  const scoreOf = (keys: readonly string[]): number => keys.reduce((sum, key, k) => sum + (votes[k]?.get(key) ?? 0), 0)
  const options = new Map<string, Option>()
  voters.forEach((voter, v) => {
    const keys = (rows[v] as Row).slice(from, to)
    if (keys.some(key => key === null)) return
    const known = options.get(keys.join(' '))
    if (!known || voter.rank < known.voter.rank)
      options.set(keys.join(' '), { keys: keys as string[], voter, score: scoreOf(keys as string[]) })
  })
  const best = [...options.values()].sort((a, b) => b.score - a.score || a.voter.rank - b.voter.rank)
  const equal = best.filter(({ score }) => score === best[0]?.score)
  if (equal.length === 0) return { keys: votes.map(mostOf), undecided: null }
  const stretch = ({ voter }: Option): Stretch => stretchOf(voter.placement, election.at, from, to)
  const held = equal.slice(0, HELD).map(option => ({ option, place: stretch(option) }))
  const kept = held.filter(({ place }, i) => !held.some((other, k) => k !== i && isSlip(place, other.place, k < i)))
  const sound = [...kept.map(({ option }) => option), ...equal.slice(HELD)]
  const [chosen, ...ties] = sound.length > 0 ? sound : equal
  const doubtful = columns.slice(from, to).some((_, k) => election.doubted.has(from + k))
  const put = (option: Option): boolean => option.keys.some((key, k) => key !== '' && election.doubted.has(from + k))
  const others = doubtful ? best.filter(option => option !== chosen && put(option)) : ties
  const base = stretch(chosen as Option)
  const rivals = others
    .slice(0, RIVALS)
    .map(stretch)
    .filter(rival => !isStyle(wordsOf(base), wordsOf(rival)))
  return {
    keys: (chosen as Option).keys,
    undecided: rivals.length === 0 ? null : { columns: columns.slice(from, to), base, rivals },
  }
}

/** For each key at a column, how many independent sources have it. */
function tally(voters: readonly Voter[], rows: readonly Row[], i: number): ReadonlyMap<string, number> {
  const found = new Map<string, Map<string, number>>()
  rows.forEach((row, v) => {
    const key = row[i]
    if (key === null || key === undefined) return
    const voices = found.get(key) ?? new Map<string, number>()
    found.set(key, voices)
    for (const [origin, articles] of (voters[v] as Voter).voices) add(voices, origin, articles)
  })
  return votesFor(found)
}

const mostOf = (votes: ReadonlyMap<string, number>): string =>
  [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''

/** The words of a wording between two columns, half-open; where it has none, the place between its words. */
function stretchOf(placement: Placement, at: ReadonlyMap<Column, number>, from: number, to: number): Stretch {
  const places = placement.columns.map(column => at.get(column) ?? 0)
  const first = places.findIndex(i => i >= from)
  const behind = places.findIndex(i => i >= to)
  const end = behind < 0 ? places.length : behind
  const start = first < 0 ? places.length : first
  return { placement, from: placement.from + start, to: placement.from + Math.max(start, end) }
}

export const wordsOf = ({ placement, from, to }: Stretch): readonly Word[] => placement.wording.words.slice(from, to)

/** A stretch with a word on either side, where its wording has them. */
const wider = ({ placement, from, to }: Stretch): Stretch => ({
  placement,
  from: Math.max(placement.from, from - 1),
  to: Math.min(placement.to, to + 1),
})

/** Whether a stretch is only a slip of the pen for the other: of two that look like it, the later witness's. */
function isSlip(stretch: Stretch, other: Stretch, later: boolean): boolean {
  const verdict = rivalry(wordsOf(wider(stretch)), wordsOf(wider(other)))
  if (verdict !== 'rivals') return verdict === 'b is sound'
  const [a, b] = [wordsOf(stretch), wordsOf(other)]
  return later && a.length > 0 && b.length > 0 && (likeness(b, a)?.likelyMisprint ?? false)
}

/** The same words in another house's style, hesitations and hyphens apart. */
function isStyle(a: readonly Word[], b: readonly Word[]): boolean {
  const said = (words: readonly Word[]): Word[] => words.filter(word => !isFiller(word.norm))
  const [left, right] = [said(a), said(b)]
  if (left.length === 0 || right.length === 0) return left.length === right.length
  return explain(left, right).every(({ likeness: found }) => found?.kind === 'style')
}
