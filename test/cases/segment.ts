import { baseLine } from '../../src/export/base.js'
import type { Person } from '../../src/model/person.js'
import type { Reading, Segment, Statement } from '../../src/model/statement.js'
import type { ChangeWant } from './case.js'
import type { Outcome } from './outcome.js'
import { covered, holds, listed, meets, words } from './word.js'

/** A segment of the edition with its statement, whose person may be unknown, and its base text. */
export interface Said {
  readonly statement: Statement
  readonly segment: Segment
  /** Its index in the statement. */
  readonly at: number
  readonly person: Person | null
  readonly base: string
}

export function everySegment(outcome: Outcome): Said[] {
  const { persons, statements } = outcome.edition()
  const byId = new Map(persons.map(person => [person.id, person]))
  return statements.flatMap(statement =>
    statement.segments.map((segment, at) => ({
      ...{ statement, segment, at },
      person: byId.get(statement.person ?? '') ?? null,
      base: baseLine(segment.base, outcome.exact).text,
    })),
  )
}

/** Enough of the words for a segment to be the one that is meant: one word in five may be another. */
const MOST = 0.8

/** The segments that have the words; else those that lie within them; else the one that has most of them. */
export function segmentsOf(outcome: Outcome, text: string): Said[] {
  const every = everySegment(outcome)
  const whole = every.filter(({ base }) => holds(base, text))
  if (whole.length > 0) return whole
  const within = every.filter(({ base }) => words(base).length > 2 && holds(text, base))
  if (within.length > 0) return within
  const most = Math.max(MOST, ...every.map(({ base }) => covered(base, text)))
  return every.filter(({ base }) => covered(base, text) === most)
}

/** The article's readings of these segments. */
export function readingsOf(outcome: Outcome, file: string, said: readonly Said[]): Reading[] {
  return said.flatMap(({ segment }) => segment.readings.filter(({ witness }) => outcome.sourceOf(witness) === file))
}

/** An edit or a cut, by its words in the base text and in the article. */
export interface Change {
  readonly kind: string
  readonly sides: readonly string[]
}

/** The edits of an article that are wanted. */
export function editsOf(outcome: Outcome, want: ChangeWant): Change[] {
  const edits = occurrencesOf(outcome, want.in).flatMap(each => each.edits)
  const changes = edits.map(({ kind, base, reading }) => ({
    kind,
    sides: [base, reading].flatMap(span => (span === null ? [] : [outcome.exact(span)])),
  }))
  return changes.filter(change => isWanted(change, want))
}

/** The cuts of an article that are wanted. */
export function cutsOf(outcome: Outcome, want: ChangeWant): Change[] {
  const cuts = occurrencesOf(outcome, want.in).flatMap(each => each.cuts)
  const changes = cuts.map(({ base }) => ({ kind: 'cut', sides: [outcome.exact(base)] }))
  return changes.filter(change => isWanted(change, want))
}

function occurrencesOf(outcome: Outcome, file: string): Reading['occurrences'][number][] {
  return readingsOf(outcome, file, everySegment(outcome)).flatMap(({ occurrences }) => occurrences)
}

function isWanted({ kind, sides }: Change, { kind: one, kinds = one, of }: ChangeWant): boolean {
  if (kinds !== undefined && !listed(kinds).includes(kind)) return false
  return of === undefined || sides.some(side => meets(side, of))
}
