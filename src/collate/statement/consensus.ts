import type { Chunk } from '../chunk.js'
import { explain } from '../explain.js'
import { rivalry } from '../kind.js'
import { likeness } from '../likeness.js'
import { isFiller } from '../variant.js'
import { ELLIPSIS, type Word } from '../word.js'
import type { Block, Column, Placement } from './block.js'
import { originOf, rankOf, type Standings, wordKey } from './wording.js'

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

/** A longer skip is a cut, and removes no printed words from the base text: outlets cut, and do not add. */
const SKIP = 3
/**
 * … but that so many independent sources, and so many times as many, lack the same few words of one sentence which the
 * others have: a clause put in, or moved. Who is right stays open until it is as good as all against one.
 */
const PUT_IN = 6
const LACKING = 3
const ALL = 6
/** Of wordings as good as each other so many, the earliest, are held against each other: all pairs of thousands took minutes. */
const HELD = 16
/** Fewer words of a phrase are picked for their sound, and fitted to the outlet's sentence. */
const PHRASE_WORDS = 4

const isElided = (gap: string): boolean => ELLIPSIS.test(gap)

/** A wording that decides, and for whom it counts. */
interface Voter {
  readonly placement: Placement
  readonly origins: ReadonlySet<string>
  readonly rank: number
  /** It has begun, and ended, with the sentence: what it lacks there it has left out. */
  readonly starts: boolean
  readonly ends: boolean
}

/** What a voter has at each column: a word's key, '' for nothing, null where it does not tell. */
type Row = readonly (string | null)[]

/** Columns `[from, to)` that a voter passes over, between its words or at an end. */
interface Skip {
  readonly from: number
  readonly to: number
  readonly inside: boolean
}

/** The words of a voter by column, and what it passes over without a mark. */
interface Walk {
  readonly words: Row
  readonly skips: readonly Skip[]
}

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

/** Those who decide: bodies before headlines, and before short phrases. */
function votersOf({ placements }: Block, standings: Standings): Voter[] {
  const level = ({ place, embedded }: Chunk, words: number): number =>
    place !== 'body' ? 1 : embedded && words < PHRASE_WORDS ? 2 : 0
  const levels = placements.flatMap(({ wording }) => wording.chunks.map(chunk => level(chunk, wording.words.length)))
  const best = Math.min(...levels)
  return placements.flatMap(placement => {
    const { wording, from, to } = placement
    const chunks = wording.chunks.filter(chunk => level(chunk, wording.words.length) === best)
    if (chunks.length === 0) return []
    const whole = chunks.filter(chunk => !chunk.embedded)
    const [first, last] = [wording.words[0], wording.words.length]
    return [
      {
        placement,
        origins: new Set(chunks.map(chunk => originOf(standings, chunk.witness))),
        rank: Math.min(...chunks.map(chunk => rankOf(standings, chunk.witness))),
        starts: from === 0 && whole.length > 0 && !isElided(first?.gap ?? ''),
        ends: to === last && whole.some(chunk => !chunk.open && !isElided(chunk.end)),
      },
    ]
  })
}

function walkOf({ placement, starts, ends }: Voter, at: ReadonlyMap<Column, number>, count: number): Walk {
  const words: (string | null)[] = new Array(count).fill(null)
  const skips: Skip[] = []
  const { wording, from, columns } = placement
  const skip = (after: number, to: number): void => {
    if (to > after + 1) skips.push({ from: after + 1, to, inside: after >= 0 && to < count })
  }
  let last = -1
  columns.forEach((column, k) => {
    const word = wording.words[from + k] as Word
    const i = at.get(column) ?? 0
    // Words in brackets are the outlet's own, and vote for nothing, nor does what they may stand for.
    const own = word.bracket === '['
    if (!own) words[i] = wordKey(word)
    const before = wording.words[from + k - 1]
    if (k === 0 ? starts && !own : !own && before?.bracket !== '[' && !isElided(word.gap)) skip(last, i)
    last = i
  })
  if (ends) skip(last, count)
  return { words, skips }
}

/**
 * The rows of all voters. A skip says that there is nothing, where no other has more words in its place than a gap may
 * have, where many lack what few have put in, and where the voter has the words in another place. `doubted`: columns
 * where many are not as good as all.
 */
function rowsOf(
  voters: readonly Voter[],
  at: ReadonlyMap<Column, number>,
  count: number,
): { readonly rows: readonly Row[]; readonly doubted: ReadonlySet<number> } {
  const walks = voters.map(voter => walkOf(voter, at, count))
  const doubted = new Set<number>()
  const rows = walks.map(({ words, skips }) => {
    const row = [...words]
    for (const skip of skips) {
      const lack = lacking(voters, walks, skip) ?? (isMoved(words, walks, skip) ? 'sure' : null)
      if (lack === null) continue
      for (let i = skip.from; i < skip.to; i++) {
        row[i] = ''
        if (lack === 'doubted') doubted.add(i)
      }
    }
    return row
  })
  return { rows, doubted }
}

/** Whether words that a voter skips are none of the text, for certain or with a doubt; null where a skip tells nothing. */
function lacking(
  voters: readonly Voter[],
  walks: readonly Walk[],
  { from, to, inside }: Skip,
): 'sure' | 'doubted' | null {
  const having = walks.flatMap((walk, v) => {
    const own = keysIn(walk.words, from, to)
    return own.length > 0 ? [{ walk, own, origins: voters[v]?.origins ?? [] }] : []
  })
  const most = Math.max(0, ...having.map(({ own }) => own.length))
  if (most <= SKIP) return 'sure'
  const told = ({ words, skips }: Walk, i: number): boolean =>
    (words[i] ?? null) !== null || skips.some(skip => skip.from <= i && i < skip.to)
  const spans = (walk: Walk): boolean => told(walk, from - 1) && told(walk, to)
  if (!inside || most > PUT_IN || !having.some(({ walk }) => spans(walk))) return null
  const lack = walks.flatMap((walk, v) =>
    spans(walk) && keysIn(walk.words, from, to).length <= SKIP ? [...(voters[v]?.origins ?? [])] : [],
  )
  // Of several clauses that are put in at one place, each has the others' outlets against it.
  const clauses = new Map<string, Set<string>>()
  for (const { own, origins } of having) {
    if (own.length <= SKIP) continue
    const clause = own.join(' ')
    clauses.set(clause, new Set([...(clauses.get(clause) ?? []), ...origins]))
  }
  const [few, many] = [Math.max(...[...clauses.values()].map(({ size }) => size)), new Set(lack).size]
  if (many < LACKING || many < LACKING * few) return null
  return many < ALL * few ? 'doubted' : 'sure'
}

/** The words that a voter has at columns `[from, to)`. */
const keysIn = (words: Row, from: number, to: number): string[] => words.slice(from, to).flatMap(key => key || [])

/** Whether a voter has the words that it skips in another place, where those who have them here have none. */
function isMoved(own: Row, walks: readonly Walk[], { from, to }: Skip): boolean {
  return walks.some(({ words }) => {
    const moved = keysIn(words, from, to)
    if (moved.length <= SKIP) return false
    const elsewhere = new Map<string, number>()
    own.forEach((key, i) => {
      if (key && !words[i]) elsewhere.set(key, (elsewhere.get(key) ?? 0) + 1)
    })
    return moved.every(key => {
      const left = elsewhere.get(key) ?? 0
      elsewhere.set(key, left - 1)
      return left > 0
    })
  })
}

/** So large a share of the votes decides a column by itself; below it, what stands beside it is decided with it. */
const CLEAR = 0.75

/** What stands at a column for certain; null where witnesses differ, or where nobody tells. */
function agreed(voters: readonly Voter[], rows: readonly Row[], i: number): string | null {
  const votes = new Map<string, number>()
  let all = 0
  rows.forEach((row, v) => {
    const key = row[i]
    if (key === null || key === undefined) return
    const weight = voters[v]?.origins.size ?? 0
    votes.set(key, (votes.get(key) ?? 0) + weight)
    all += weight
  })
  for (const [key, weight] of votes) if (weight > CLEAR * all) return key
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
  const scoreOf = (keys: readonly string[]): number =>
    keys.reduce((sum, key, k) => sum + (votes[k]?.get(key)?.size ?? 0), 0)
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

/** For each key at a column, the independent sources that have it. */
function tally(voters: readonly Voter[], rows: readonly Row[], i: number): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  rows.forEach((row, v) => {
    const key = row[i]
    if (key === null || key === undefined) return
    const set = found.get(key) ?? new Set<string>()
    found.set(key, set)
    for (const origin of voters[v]?.origins ?? []) set.add(origin)
  })
  return found
}

const mostOf = (votes: ReadonlyMap<string, ReadonlySet<string>>): string =>
  [...votes].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''

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
