import type { Joined, Spliced } from '../model/finding.js'
import type { Span } from '../model/span.js'
import { spansOf } from './compare.js'
import type { Collated, Placed, Said } from './said.js'

type Spans = readonly [Span, ...Span[]]

/** Pairs of whole quoted sentences that a witness prints one after the other, with at most a cue between. */
function neighbours(list: readonly Said[]): [Said, Said][] {
  const whole = list.filter(({ chunk }) => !chunk.embedded)
  return whole.flatMap((b, i): [Said, Said][] => {
    const a = whole[i - 1]
    return a && a.chunk.run === b.chunk.run && a.chunk.place === b.chunk.place ? [[a, b]] : []
  })
}

/** Where a witness sets two segments of a statement side by side that the base text has apart. */
export function joinedIn({ placed, said, witnesses }: Collated): Joined[] {
  const byStatement = new Map<string, Placed[]>()
  for (const each of placed) byStatement.set(each.statement, [...(byStatement.get(each.statement) ?? []), each])
  const runs = distinct([...said.values()].map(list => list.map(({ segment }) => segment)))
  return witnesses.flatMap(({ article }) =>
    neighbours(said.get(article.id) ?? []).flatMap(([a, b]) => {
      if (a.statement !== b.statement || b.index <= a.index + 1 || isMarked(a, b)) return []
      const between = (byStatement.get(a.statement) ?? []).filter(({ index }) => a.index < index && index < b.index)
      const skipped = between.filter(each => runs.some(run => goesThrough(run, [a.segment, each.segment, b.segment])))
      return skipped.length === 0 ? [] : [joined(a, b, skipped)]
    }),
  )
}

/** An ellipsis between the two tells the reader that something is gone. */
function isMarked({ chunk: a }: Said, { chunk: b }: Said): boolean {
  return a.mark === b.mark && (/…|\.{3}/.test(a.end) || /…|\.{3}/.test(b.words[0]?.gap ?? ''))
}

/** Copies print the same segments in the same order: one of them will do. */
function distinct(runs: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(runs.map(run => [run.join(' '), run])).values()]
}

/** A source that prints `run` prints the segments one after the other, in this order. */
function goesThrough(run: readonly string[], segments: readonly string[]): boolean {
  let next = 0
  for (const segment of run) if (segment === segments[next]) next++
  return next === segments.length
}

function joined(a: Said, b: Said, skipped: readonly Placed[]): Joined {
  const cites = [a.chunk, b.chunk, ...skipped.map(({ line }) => line.base)].flatMap(spansOf)
  return {
    kind: 'joined',
    by: 'collate/1',
    confidence: a.line.record ? 1 : 0.9,
    cites: cites as unknown as Spans,
    statement: a.statement,
    segments: [a.segment, b.segment],
    skipped: skipped.map(({ segment }) => segment),
  }
}

/** Where a witness puts words of two occasions into one pair of quotation marks. */
export function splicedIn({ said, witnesses }: Collated): Spliced[] {
  return witnesses.flatMap(({ article }) =>
    neighbours(said.get(article.id) ?? [])
      .filter(
        ([a, b]) => a.chunk.mark === b.chunk.mark && a.statement !== b.statement && a.line.person === b.line.person,
      )
      .filter(([a, b]) => a.line.person !== null && isPrintedElsewhere(a) && isPrintedElsewhere(b))
      .map(([a, b]) => ({
        kind: 'spliced',
        by: 'collate/1',
        confidence: 0.8,
        cites: [a.chunk, b.chunk, a.line.base, b.line.base].flatMap(spansOf) as unknown as Spans,
        segments: [a.segment, b.segment],
      })),
  )
}

/** Another source has the words: that they are of an occasion of their own does not rest on this witness alone. */
function isPrintedElsewhere({ line, chunk }: Said): boolean {
  return line.record || line.chunks.some(other => other.witness !== chunk.witness)
}
