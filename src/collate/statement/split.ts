import { SENTENCE_JOINS, SENTENCE_SUBJECTS } from '../word/english.js'
import { ELLIPSIS } from '../word/word.js'
import type { Column } from './column.js'
import type { Run } from './run.js'
import { add, sides } from './vote.js'
import type { Wording } from './wording.js'

/** What outlets say of a place between two words of the base text: whether a sentence ends there. */
interface Votes {
  readonly splits: Map<string, number>
  readonly runsOn: Map<string, number>
  /** They end their quotation there, and what follows is no sentence by itself. */
  readonly stops: Map<string, number>
}

/**
 * So many times as many stop as run on, and so many at least: what follows is none of the sentence, but a text that
 * lost its mark.
 */
const STOPPING = 6

/**
 * Where the base text falls into sentences: the indices of columns that begin one, 0 among them. Where most
 * independent witnesses split, on a tie the finer way. A witness tells where it has the words on both sides, with at
 * most a lone conjunction skipped between, and where it ends its quotation before what is a sentence by itself.
 * `starts` are the columns that begin blocks, which are sentences unless witnesses run them together; where `fixed`,
 * they are the sentences of a record.
 */
export function splitsOf(
  columns: readonly Column[],
  runs: readonly Run[],
  starts: ReadonlySet<number>,
  fixed: boolean,
): number[] {
  const votes = fixed ? new Map<number, Votes>() : votesOf(columns, runs)
  return columns.flatMap((_, i) => {
    if (i === 0) return [0]
    const told = votes.get(i)
    return (told ? isSplit(told, starts.has(i)) : starts.has(i)) ? [i] : []
  })
}

function isSplit({ splits, runsOn, stops }: Votes, starts: boolean): boolean {
  const [parting, going] = sides(splits, runsOn)
  if (parting + going === 0 ? starts : parting >= going) return true
  const [stopping, running] = sides(stops, runsOn)
  return stopping >= STOPPING * Math.max(1, running)
}

/** The votes, by the column behind the place that they are about. */
function votesOf(columns: readonly Column[], runs: readonly Run[]): Map<number, Votes> {
  const positions = new Map(columns.map((column, i) => [column, i]))
  const votes = new Map<number, Votes>()
  const bodies = runs.filter(run => run.body)
  for (const run of bodies.length > 0 ? bodies : runs) {
    const vote = (at: number, kind: keyof Votes): void => {
      const told = votes.get(at) ?? { splits: new Map(), runsOn: new Map(), stops: new Map() }
      votes.set(at, told)
      for (const [origin, articles] of run.voices) add(told[kind], origin, articles)
    }
    let last: { readonly at: number; readonly sentence: number } | null = null
    for (const { at, sentence } of placesOf(run, positions)) {
      const before = last
      last = { at, sentence }
      if (before !== null && at > before.at && isNext(columns, before.at, at))
        vote(before.at + 1, before.sentence === sentence ? 'runsOn' : 'splits')
    }
    const end = run.printed.at(-1)?.chunk
    if (last === null || !end?.closed || end.open || ELLIPSIS.test(end.end)) continue
    if (startsClause(columns, last.at + 1)) vote(last.at + 1, 'splits')
    else if (SENTENCE_END.test(end.end)) vote(last.at + 1, 'stops')
  }
  return votes
}

/** What ends a sentence. */
const SENTENCE_END = /^[.?!]/

/** Whether the base text goes on behind a sign with a subject of its own: an outlet that stops there has cut no sentence. */
function startsClause(columns: readonly Column[], at: number): boolean {
  const words = columns[at]?.words ?? new Map<Wording, number>()
  for (const [wording, index] of words) {
    const [first, second] = [wording.words[index], wording.words[index + 1]]
    if (!first?.gap && index > 0 && !SENTENCE_JOINS.has(first?.norm ?? '')) return false
    const subject = SENTENCE_JOINS.has(first?.norm ?? '') ? second : first
    if (subject === undefined || !SENTENCE_SUBJECTS.has(subject.norm)) return false
  }
  return words.size > 0
}

/** The base text's places that the words of a run have, and in which of its sentences. */
function placesOf(
  { printed }: Run,
  positions: ReadonlyMap<Column, number>,
): { readonly at: number; readonly sentence: number }[] {
  return printed.flatMap(({ placements }, sentence) =>
    placements.flatMap(({ columns }) =>
      columns.flatMap(column => {
        const at = positions.get(column)
        return at === undefined ? [] : [{ at, sentence }]
      }),
    ),
  )
}

function isNext(columns: readonly Column[], from: number, to: number): boolean {
  if (to === from + 1) return true
  if (to !== from + 2) return false
  const [first] = columns[from + 1]?.words ?? []
  return first !== undefined && SENTENCE_JOINS.has(first[0].words[first[1]]?.norm ?? '')
}
