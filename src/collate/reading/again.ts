import type { ArticleId } from '../../model/span.js'
import type { Occurrence } from '../../model/statement.js'
import type { Line } from '../statement/line.js'
import { isWhole, type Print } from '../statement/print.js'

/** Whether a print that differs may be of like words, said at another moment: nobody can tell what it should have had. */
export type SaidAgain = (print: Print, whole: readonly Print[]) => boolean

/** So many other sentences of a run show that it is a passage by itself. */
const MATES = 2

/** The runs of the outlets' bodies: the prints of each, in order. */
type Passages = ReadonlyMap<ArticleId, ReadonlyMap<number, readonly Print[]>>

function passagesOf(prints: readonly Print[]): Passages {
  const found = new Map<ArticleId, Map<number, Print[]>>()
  for (const print of prints) {
    if (!isWhole(print)) continue
    const runs = found.get(print.witness) ?? new Map<number, Print[]>()
    found.set(print.witness, runs)
    const run = runs.get(runOf(print))
    if (run) run.push(print)
    else runs.set(runOf(print), [print])
  }
  return found
}

const runOf = ({ pieces: [{ chunk }] }: Print): number => chunk.run

const isShared = ({ line }: Print): boolean => witnessesOf(line) > 1

/**
 * People repeat themselves, within a speech and from one occasion to the next. Two things tell of it beside the words:
 * the outlet prints the sentence whole in one passage of its body (`whole`), and in another, between other sentences,
 * with a difference; or one other outlet alone has it, and nobody has any other sentence of the passage that it stands
 * in, while this outlet prints what others have of the statement elsewhere. A record governs, whatever is told.
 */
export function saidAgainIn(prints: readonly Print[]): SaidAgain {
  const passages = passagesOf(prints)
  const passageOf = (print: Print): readonly Print[] => passages.get(print.witness)?.get(runOf(print)) ?? []
  const isApart = (print: Print): boolean => {
    const own = passageOf(print)
    const lines = new Set(own.map(({ line }) => line))
    const shared = new Set(own.filter(isShared).map(({ line }) => line))
    if (lines.size <= MATES || shared.size !== 1 || witnessesOf(print.line) !== 2) return false
    const ofStatement = (other: Print): boolean => isShared(other) && other.line.statement === print.line.statement
    return [...(passages.get(print.witness)?.values() ?? [])].filter(run => run.some(ofStatement)).length > 1
  }
  return (print, whole) => {
    if (!isWhole(print) || print.line.record || passageOf(print).length === 0) return false
    return (
      isApart(print) ||
      whole.some(other => isWhole(other) && areApart(print, passageOf(print), other, passageOf(other)))
    )
  }
}

/** Two prints of one line that stand between other sentences, as far as both have one before or behind. */
function areApart(a: Print, inA: readonly Print[], b: Print, inB: readonly Print[]): boolean {
  if (inA === inB || inA.length === 0 || inB.length === 0) return false
  const [i, j] = [inA.indexOf(a), inB.indexOf(b)]
  // Prints that were merged of several stand in no run.
  const at = (run: readonly Print[], place: number): Line | undefined => (place < 0 ? undefined : run[place]?.line)
  const sides = [-1, 1]
    .map(side => [at(inA, i < 0 ? -1 : i + side), at(inB, j < 0 ? -1 : j + side)])
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
