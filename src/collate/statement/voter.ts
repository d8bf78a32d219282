import { ELLIPSIS, type Word } from '../word/word.js'
import type { Block, Placement } from './block.js'
import type { Chunk } from './chunk.js'
import type { Column } from './column.js'
import { add, sides, type Voices } from './vote.js'
import { articlesOf, originOf, rankOf, type Standings, wordKey } from './wording.js'

/** A wording that decides, and for whom it counts. */
export interface Voter {
  readonly placement: Placement
  readonly voices: Voices
  readonly rank: number
  /** It has begun, and ended, with the sentence: what it lacks there it has left out. */
  readonly starts: boolean
  readonly ends: boolean
}

/** What a voter has at each column: a word's key, '' for nothing, null where it does not tell. */
export type Row = readonly (string | null)[]

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
  /** Its wording comes from another block, or goes on in one: it passes over what stands there in this one. */
  readonly comes: boolean
  readonly goesOn: boolean
}

/** Fewer words of a phrase are picked for their sound, and fitted to the outlet's sentence. */
const PHRASE_WORDS = 4

const isElided = (gap: string): boolean => ELLIPSIS.test(gap)

/** Those who decide: bodies before headlines, and before short phrases. */
export function votersOf({ placements }: Block, standings: Standings): Voter[] {
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
        voices: voicesOf(chunks, standings),
        rank: Math.min(...chunks.map(chunk => rankOf(standings, chunk.witness))),
        starts: from === 0 && whole.length > 0 && !isElided(first?.gap ?? ''),
        ends: to === last && whole.some(chunk => !chunk.open && !isElided(chunk.end)),
      },
    ]
  })
}

function voicesOf(chunks: readonly Chunk[], standings: Standings): Voices {
  const voices = new Map<string, number>()
  for (const witness of new Set(chunks.map(chunk => chunk.witness)))
    add(voices, originOf(standings, witness), articlesOf(standings, [witness]))
  return voices
}

/** A longer skip is a cut, and removes no printed words from the base text: outlets cut, and do not add. */
const SKIP = 3
/**
 * … but that so many independent sources, and so many times as many, lack the same few words of one sentence which the
 * others have: a clause put in, or moved. Who is right stays open until it is as good as all against one. Of more words
 * it stays open then too: all may have cut them, or one has lost a mark, and its own words run in.
 */
const PUT_IN = 6
const LACKING = 3
const ALL = 6

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
  return { words, skips, comes: from > 0, goesOn: from + columns.length < wording.words.length }
}

/** Whether words that a voter skips are none of the text, for certain or with a doubt. */
type Verdict = 'sure' | 'doubted'

/** What a skip of some columns tells: a verdict, or null; and who has words there that may stand elsewhere in others. */
interface Lack {
  readonly verdict: Verdict | null
  readonly carriers: readonly Carrier[]
}

/**
 * The rows of all voters. A skip says that there is nothing, where no other has more words in its place than a gap may
 * have, where many lack what few have put in, and where the voter has the words in another place. `doubted`: columns
 * where many are not as good as all.
 */
export function rowsOf(
  voters: readonly Voter[],
  at: ReadonlyMap<Column, number>,
  count: number,
): { readonly rows: readonly Row[]; readonly doubted: ReadonlySet<number> } {
  const walks = voters.map(voter => walkOf(voter, at, count))
  const doubted = new Set<number>()
  // Of thousands of witnesses many skip the same columns.
  const known = new Map<string, Lack>()
  const lackOf = (skip: Skip): Lack => {
    const key = `${skip.from} ${skip.to}`
    const lack = known.get(key) ?? { verdict: lacking(voters, walks, skip), carriers: carriersOf(walks, skip) }
    known.set(key, lack)
    return lack
  }
  const verdictOf = (words: Row, skip: Skip): Verdict | null => {
    if (skip.to - skip.from <= SKIP) return 'sure'
    const { verdict, carriers } = lackOf(skip)
    return verdict ?? (isMoved(words, carriers) ? 'sure' : null)
  }
  const rows = walks.map(({ words, skips }) => {
    const row = [...words]
    for (const skip of skips) {
      const lack = verdictOf(words, skip)
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
function lacking(voters: readonly Voter[], walks: readonly Walk[], { from, to, inside }: Skip): Verdict | null {
  const having = walks.flatMap((walk, v) => {
    const own = keysIn(walk.words, from, to)
    return own.length > 0 ? [{ walk, own, voices: (voters[v] as Voter).voices }] : []
  })
  const most = Math.max(0, ...having.map(({ own }) => own.length))
  if (most <= SKIP) return 'sure'
  const told = ({ words, skips }: Walk, i: number): boolean =>
    (words[i] ?? null) !== null || skips.some(skip => skip.from <= i && i < skip.to)
  const spans = (walk: Walk): boolean => told(walk, from - 1) && told(walk, to)
  const holds = (walk: Walk): boolean =>
    (told(walk, from - 1) || walk.comes) && (told(walk, to) || walk.goesOn) && (told(walk, from - 1) || told(walk, to))
  if (!inside || !having.some(({ walk }) => holds(walk))) return null
  const lack = new Map<string, number>()
  walks.forEach((walk, v) => {
    if (spans(walk) && keysIn(walk.words, from, to).length <= SKIP) addAll(lack, (voters[v] as Voter).voices)
  })
  // Of several clauses that are put in at one place, each has the others' outlets against it.
  const clauses = new Map<string, Map<string, number>>()
  for (const { own, voices } of having) {
    if (own.length <= SKIP) continue
    const clause = own.join(' ')
    const known = clauses.get(clause) ?? new Map<string, number>()
    clauses.set(clause, known)
    addAll(known, voices)
  }
  // The clause that is nearest to holding its own.
  const all = [...clauses.values()].map(have => sides(lack, have))
  const margin = (times: number): boolean => all.every(([many, few]) => many >= times && many >= times * few)
  if (!margin(most > PUT_IN ? ALL : LACKING)) return null
  return most > PUT_IN || !margin(ALL) ? 'doubted' : 'sure'
}

function addAll(voices: Map<string, number>, more: Voices): void {
  for (const [origin, articles] of more) add(voices, origin, articles)
}

/** The words that a voter has at columns `[from, to)`. */
function keysIn(words: Row, from: number, to: number): string[] {
  const keys: string[] = []
  for (let i = from; i < to; i++) {
    const key = words[i]
    if (key) keys.push(key)
  }
  return keys
}

/** Words that a voter has at columns which others skip, of which so many are looked for elsewhere. */
const CARRIED = 16

/** Those who have most of the words at columns that a voter skips, each wording of them once. */
function carriersOf(walks: readonly Walk[], { from, to }: Skip): readonly Carrier[] {
  const found = new Map<string, Carrier>()
  for (const { words } of walks) {
    if (found.size === CARRIED) break
    const moved = keysIn(words, from, to)
    const key = moved.join(' ')
    if (moved.length > SKIP && !found.has(key)) found.set(key, { words, moved })
  }
  return [...found.values()]
}

interface Carrier {
  readonly words: Row
  readonly moved: readonly string[]
}

/** Whether a voter has the words that it skips in another place, where those who have them here have none. */
function isMoved(own: Row, carriers: readonly Carrier[]): boolean {
  return carriers.some(({ words, moved }) => {
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
