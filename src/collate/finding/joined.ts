import type { Joined, Spliced } from '../../model/finding.js'
import type { Span } from '../../model/span.js'
import { spansOf } from '../compare/compare.js'
import type { Chunk } from '../statement/chunk.js'
import type { Line } from '../statement/line.js'
import type { Printed, Run } from '../statement/run.js'
import { originOf } from '../statement/wording.js'
import { expand } from '../word/variant.js'
import { ELLIPSIS, type Word } from '../word/word.js'
import type { Collated } from './said.js'

type Spans = readonly [Span, ...Span[]]

/** So many independent witnesses must print what stands between before it is said to be skipped. */
const WITNESSES = 2
/** Fewer words of a line in a run may stand there by chance. */
const LEAST = 3

/** A line as a run has it: in which of its chunks it begins and ends. */
interface Step {
  readonly line: Line
  readonly first: number
  readonly last: number
  words: number
}

interface Walk {
  readonly run: Run
  readonly steps: readonly Step[]
}

/** Whether a line stands right behind `a`, or right before `b`. */
const touches = (steps: readonly Step[], skipped: Line, a: Line, b: Line): boolean =>
  steps.some(({ line }, i) => line === skipped && (steps[i - 1]?.line === a || steps[i + 1]?.line === b))

/** The lines that a run passes through, one after the other. */
function stepsOf({ printed }: Run, { seats }: Collated): Step[] {
  const steps: { line: Line; first: number; last: number; words: number }[] = []
  printed.forEach(({ placements }, i) => {
    for (const { columns } of placements)
      for (const column of columns) {
        const line = seats.get(column)?.line
        const before = steps.at(-1)
        if (line && before?.line === line) {
          before.last = i
          before.words++
        } else if (line) steps.push({ line, first: i, last: i, words: 1 })
      }
  })
  return steps.filter(({ words, line }) => words >= Math.min(LEAST, line.base.words.length))
}

/** Where a witness sets two segments of a statement side by side that the base text has apart. */
export function joinedIn(collated: Collated): Joined[] {
  const walks = collated.runs.map(run => ({ run, steps: stepsOf(run, collated) }))
  const byLine = new Map<Line, Walk[]>()
  for (const walk of walks)
    for (const line of new Set(walk.steps.map(step => step.line))) {
      const list = byLine.get(line)
      if (list) list.push(walk)
      else byLine.set(line, [walk])
    }
  const statements = new Map<string, Line[]>()
  for (const line of collated.lines) statements.set(line.statement, [...(statements.get(line.statement) ?? []), line])
  return walks.flatMap(({ run, steps }) =>
    run.record
      ? []
      : steps.flatMap((b, i) => {
          const a = steps[i - 1]
          if (!a || a.line.statement !== b.line.statement || b.line.index <= a.line.index + 1) return []
          if (isMarked(run.printed[a.last] as Printed, run.printed[b.first] as Printed)) return []
          const between = (statements.get(a.line.statement) ?? []).slice(a.line.index + 1, b.line.index)
          if (!between.some(line => isShown([a.line, line, b.line], byLine.get(line) ?? [], run))) return []
          const skipped = between.filter(line => line.record || isPrinted(line, run, collated))
          if (skipped.some(line => isHalfThere(line, run.printed.slice(a.first, b.last + 1)))) return []
          return run.prints
            .filter(chunks => !printsElsewhere(chunks, a.line, b.line, skipped, byLine))
            .map(chunks => joined(chunks, a, b, skipped))
        }),
  )
}

/** An ellipsis between the two tells the reader that something is gone. */
function isMarked({ chunk: a }: Printed, { chunk: b }: Printed): boolean {
  if (a === b) return a.words.some(({ gap }) => ELLIPSIS.test(gap))
  return a.mark === b.mark && (ELLIPSIS.test(a.end) || b.elided)
}

/**
 * A record has the lines one after the other; or two independent sources beside the run's own print the skipped one
 * right behind the first, or right before the second, in one run: so these two do not touch.
 */
function isShown([a, skipped, b]: readonly [Line, Line, Line], walks: readonly Walk[], own: Run): boolean {
  if (skipped.record) return true
  const origins = new Set<string>()
  for (const { run, steps } of walks) {
    if (touches(steps, skipped, a, b))
      for (const origin of run.voices.keys()) if (!own.voices.has(origin)) origins.add(origin)
  }
  return origins.size >= WITNESSES
}

/** So large a share of a line is no skip, in so many words: "and we'll do it again" of "We will do it again by trying". */
const THERE = 0.5
const THERE_WORDS = 4

/** Whether a run has half of a line in one row, though in a sentence that is laid to another line: that is a cut. */
function isHalfThere({ base }: Line, printed: readonly Printed[]): boolean {
  const norms = (words: readonly Word[]): string[] => words.flatMap(word => expand(word.norm))
  const own = norms(base.words)
  const least = Math.max(THERE_WORDS, THERE * own.length)
  return printed.some(({ chunk }) => longestRow(own, norms(chunk.words)) >= least)
}

/** How many words of A stand in one row in B. */
function longestRow(a: readonly string[], b: readonly string[]): number {
  let best = 0
  let before: readonly number[] = []
  for (const norm of a) {
    const row = b.map((other, j) => (norm === other ? (before[j - 1] ?? 0) + 1 : 0))
    best = Math.max(best, ...row)
    before = row
  }
  return best
}

/**
 * Whether an outlet prints a skipped line behind the first, or before the second, in another run of its own: the
 * speaker came back to the words, or the outlet did, and its readers have what was skipped.
 */
function printsElsewhere(
  [chunk]: readonly Chunk[],
  a: Line,
  b: Line,
  skipped: readonly Line[],
  byLine: ReadonlyMap<Line, readonly Walk[]>,
): boolean {
  return skipped.some(line =>
    (byLine.get(line) ?? []).some(
      ({ run, steps }) => run.prints.some(([first]) => first?.witness === chunk?.witness) && touches(steps, line, a, b),
    ),
  )
}

/** Independent sources beside the run's own have the line. */
function isPrinted({ chunks }: Line, own: Run, { standings }: Collated): boolean {
  const origins = new Set(chunks.map(({ witness }) => originOf(standings, witness)))
  return [...origins].filter(origin => !own.voices.has(origin)).length >= WITNESSES
}

function joined(chunks: readonly Chunk[], a: Step, b: Step, skipped: readonly Line[]): Joined {
  const [from, to] = [chunks[a.last] as Chunk, chunks[b.first] as Chunk]
  const said = from === to ? [from] : [from, to]
  const record = a.line.record
  return {
    kind: 'joined',
    by: 'collate/2',
    confidence: (record ? 1 : 0.9) * (from.mark === to.mark ? 1 : 0.8),
    cites: [...said, ...skipped.map(({ base }) => base)].flatMap(spansOf) as unknown as Spans,
    statement: a.line.statement,
    segments: [a.line.id, b.line.id],
    skipped: skipped.map(({ id }) => id),
  }
}

/** Where a witness puts words of two occasions of one person into one pair of quotation marks. */
export function splicedIn({ splices, seats }: Collated): Spliced[] {
  const lineAt = ({ placements }: Printed, end: 'first' | 'last'): Line | undefined => {
    const columns = placements.flatMap(placement => placement.columns)
    const column = columns.at(end === 'first' ? 0 : -1)
    return column && seats.get(column)?.line
  }
  return splices.flatMap(({ run, a, b }) => {
    const [from, to] = [lineAt(a, 'last'), lineAt(b, 'first')]
    if (!from || !to || from.statement === to.statement || from.person === null || from.person !== to.person) return []
    const [i, j] = [run.printed.indexOf(a), run.printed.indexOf(b)]
    return run.prints.map((chunks): Spliced => {
      const said = [chunks[i] as Chunk, ...(i === j ? [] : [chunks[j] as Chunk])]
      return {
        kind: 'spliced',
        by: 'collate/2',
        confidence: 0.8,
        cites: [...said, from.base, to.base].flatMap(spansOf) as unknown as Spans,
        segments: [from.id, to.id],
      }
    })
  })
}
