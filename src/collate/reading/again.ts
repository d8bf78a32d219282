import type { Occurrence } from '../../model/statement.js'
import type { Line } from '../statement/line.js'
import type { Print } from '../statement/print.js'

/** Whether a print that differs may be of like words, said at another moment: nobody can tell what it should have had. */
export type SaidAgain = (print: Print, whole: readonly Print[]) => boolean

/** So many other sentences of a run show that it is a passage by itself. */
const MATES = 2

const isBody = ({ pieces: [{ chunk }] }: Print): boolean => chunk.place === 'body' && !chunk.embedded

const runOf = ({ witness, pieces: [{ chunk }] }: Print): string => `${chunk.run} ${witness}`

/** A run of one outlet's body: its sentences, in order, and how many of them others have too. */
interface Passage {
  readonly prints: Print[]
  readonly places: Map<Print, number>
  readonly lines: Set<Line>
  readonly shared: Set<Line>
}

/**
 * People repeat themselves, within a speech and from one occasion to the next. Two things tell of it beside the words:
 * the outlet prints the sentence whole in one passage of its body (`whole`), and in another, between other sentences,
 * with a difference; or one other outlet alone has it, and nobody has any other sentence of the passage that it stands
 * in, while this outlet prints what others have of the statement elsewhere. A record governs, whatever is told.
 */
export function saidAgainIn(prints: readonly Print[]): SaidAgain {
  const passages = new Map<string, Passage>()
  // For each outlet and statement, the runs that have sentences which others have too.
  const common = new Map<string, Set<string>>()
  const keyOf = ({ witness, line }: Print): string => `${witness} ${line.statement}`
  for (const print of prints.filter(isBody)) {
    const run = runOf(print)
    const passage: Passage = passages.get(run) ?? { prints: [], places: new Map(), lines: new Set(), shared: new Set() }
    passages.set(run, passage)
    passage.places.set(print, passage.prints.push(print) - 1)
    passage.lines.add(print.line)
    if (witnessesOf(print.line) < 2) continue
    passage.shared.add(print.line)
    common.set(keyOf(print), (common.get(keyOf(print)) ?? new Set()).add(run))
  }
  const isApart = (print: Print): boolean => {
    const { lines, shared } = passages.get(runOf(print)) as Passage
    const alone = lines.size > MATES && shared.size === 1 && witnessesOf(print.line) === 2
    return alone && (common.get(keyOf(print))?.size ?? 0) > 1
  }
  return (print, whole) => {
    if (!isBody(print) || print.line.record || !passages.has(runOf(print))) return false
    return isApart(print) || whole.some(other => isBody(other) && areApart(print, other, passages))
  }
}

/** Two prints of one line that stand between other sentences, as far as both have one before or behind. */
function areApart(a: Print, b: Print, passages: ReadonlyMap<string, Passage>): boolean {
  const [inA, inB] = [passages.get(runOf(a)), passages.get(runOf(b))]
  if (!inA || !inB || inA === inB) return false
  const [i, j] = [inA.places.get(a) ?? -2, inB.places.get(b) ?? -2]
  const sides = [-1, 1]
    .map(side => [inA.prints[i + side]?.line, inB.prints[j + side]?.line])
    .filter(([x, y]) => x !== undefined && y !== undefined)
  return sides.length > 0 && sides.every(([x, y]) => x !== y)
}

const COUNTS = new WeakMap<Line, number>()

/** How many witnesses have some of a line. */
function witnessesOf(line: Line): number {
  const known = COUNTS.get(line) ?? new Set(line.chunks.map(({ witness }) => witness)).size
  COUNTS.set(line, known)
  return known
}

/** An occurrence of which nobody can tell what it should have had: its differences are ties, and it lacks nothing. */
export function undecided(occurrence: Occurrence): Occurrence {
  const edits = occurrence.edits.map(edit => ({ ...edit, tied: edit.rank > 0 || edit.kind === 'order' }))
  return { ...occurrence, kind: 'verbatim', edits, cuts: occurrence.cuts.filter(({ marked }) => marked) }
}
