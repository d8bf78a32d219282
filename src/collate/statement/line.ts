import type { PersonId } from '../../model/person.js'
import type { KnownBy } from '../../model/quote.js'
import type { Statement } from '../../model/statement.js'
import type { Assembly } from './assembly.js'
import { type Sentence, sentenceAt } from './base.js'
import type { Block } from './block.js'
import type { Chunk } from './chunk.js'
import type { Column } from './column.js'
import { type Consensus, consensusOf } from './consensus.js'
import type { Occasion } from './occasion.js'
import type { Run } from './run.js'
import { splitsOf } from './split.js'
import type { Standings } from './wording.js'

/** A segment in the making: a sentence of an occasion's base text, and who quotes it. */
export interface Line {
  readonly id: string
  readonly statement: string
  /** Its number within the statement. */
  readonly index: number
  readonly base: Sentence
  readonly person: PersonId | null
  readonly by: KnownBy | null
  readonly medium: Statement['medium']
  readonly record: boolean
  /** The chunks of witnesses that have some of it; a record's own is none. */
  readonly chunks: Chunk[]
}

/** Where a column stands: its line, and its place among all columns of the statement. */
export interface Seat {
  readonly line: Line
  readonly at: number
}

/** The sentences of an occasion, and the line that each of its columns belongs to. */
export function linesOf(
  { person, by, medium, blocks }: Occasion,
  id: string,
  runs: readonly Run[],
  standings: Standings,
): { readonly lines: readonly Line[]; readonly seats: ReadonlyMap<Column, Seat> } {
  const found = blocks.map(block => consensusOf(block, standings))
  const consensus: Consensus = {
    columns: found.flatMap(each => each.columns),
    keyOf: new Map(found.flatMap(each => [...each.keyOf])),
    undecided: found.flatMap(each => each.undecided),
  }
  const { columns } = consensus
  const record = blocks[0]?.record ?? false
  const starts = new Set<number>()
  let at = 0
  for (const each of found) {
    starts.add(at)
    at += each.columns.length
  }
  const splits = splitsOf(columns, runs, starts, record)
  const lines = splits.map((from, index): Line => {
    const own = columns.slice(from, splits[index + 1] ?? columns.length)
    const inside = new Set(own)
    const holding = blocks.filter(block => block.columns.some(column => inside.has(column)))
    const base = sentenceAt(own, consensus, holding, standings)
    return { id: `${id}.${index + 1}`, statement: id, index, base, person, by, medium, record, chunks: [] }
  })
  return { lines, seats: seatsOf(blocks, lines) }
}

/** Columns that are not in the base text belong to the line before, or, where a sign parts them from it, to the next. */
function seatsOf(blocks: readonly Block[], lines: readonly Line[]): ReadonlyMap<Column, Seat> {
  const lineAt = new Map(lines.flatMap(line => line.base.columns.map(column => [column, line] as const)))
  const seats = new Map<Column, Seat>()
  let at = 0
  for (const { columns } of blocks) {
    let before: Line | null = null
    columns.forEach((column, i) => {
      const own = lineAt.get(column)
      const next = own ?? columns.slice(i + 1).flatMap(each => lineAt.get(each) ?? [])[0]
      const line: Line | undefined =
        own ?? (before === null || isParted(column) ? (next ?? before ?? undefined) : before)
      if (line) {
        seats.set(column, { line, at })
        before = line
      }
      at++
    })
  }
  return seats
}

/** A sign stands before the word, or a cue. */
function isParted({ words }: Column): boolean {
  const [first] = words
  if (first === undefined) return false
  const [own, before] = [first[0].words[first[1]], first[0].words[first[1] - 1]]
  return own?.gap !== '' || (before !== undefined && before.stretch !== own.stretch)
}

/** Puts each chunk of the witnesses to the lines that its words stand in. */
export function attach(chunks: readonly Chunk[], { placements }: Assembly, seats: ReadonlyMap<Column, Seat>): void {
  for (const chunk of chunks) {
    const lines = new Set<Line>()
    for (const { columns } of placements.get(chunk) ?? [])
      for (const column of columns) {
        const line = seats.get(column)?.line
        if (line) lines.add(line)
      }
    for (const line of lines) line.chunks.push(chunk)
  }
}
