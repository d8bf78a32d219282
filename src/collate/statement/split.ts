import { SENTENCE_JOINS, SENTENCE_SUBJECTS } from '../word/english.js'
import { ELLIPSIS } from '../word/word.js'
import type { Column } from './column.js'
import type { Run } from './run.js'
import type { Wording } from './wording.js'

/** What outlets say of a place between two words of the base text: whether a sentence ends there. */
interface Votes {
  readonly splits: Set<string>
  readonly runsOn: Set<string>
}

/**
 * Where the base text falls into sentences: the indices of columns that begin one, 0 among them. Where most
 * independent witnesses split, on a tie the finer way. A witness tells where it has the words on both sides, with at
 * most a lone conjunction skipped between, and where it ends its quotation before what is a sentence by itself. `starts` are the columns that begin blocks, which are sentences unless
 * witnesses run them together; where `fixed`, they are the sentences of a record.
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
    const splits = told ? told.splits.size >= told.runsOn.size : starts.has(i)
    return splits ? [i] : []
  })
}

/** The votes, by the column behind the place that they are about. */
function votesOf(columns: readonly Column[], runs: readonly Run[]): Map<number, Votes> {
  const positions = new Map(columns.map((column, i) => [column, i]))
  const votes = new Map<number, Votes>()
  const bodies = runs.filter(run => run.body)
  for (const run of bodies.length > 0 ? bodies : runs) {
    const vote = (at: number, kind: keyof Votes): void => {
      const told = votes.get(at) ?? { splits: new Set(), runsOn: new Set() }
      votes.set(at, told)
      for (const origin of run.origins) told[kind].add(origin)
    }
    let last: { readonly at: number; readonly sentence: number } | null = null
    for (const { at, sentence } of placesOf(run, positions)) {
      const before = last
      last = { at, sentence }
      if (before !== null && at > before.at && isNext(columns, before.at, at))
        vote(before.at + 1, before.sentence === sentence ? 'runsOn' : 'splits')
    }
    const end = run.printed.at(-1)?.chunk
    if (last && end?.closed && !end.open && !ELLIPSIS.test(end.end) && startsClause(columns, last.at + 1))
      vote(last.at + 1, 'splits')
  }
  return votes
}

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
