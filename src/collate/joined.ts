import type { Joined } from '../model/finding.js'
import type { ArticleId, Span } from '../model/span.js'
import type { Chunk } from './chunk.js'
import { spansOf } from './compare.js'
import type { Line } from './line.js'

interface Said {
  readonly chunk: Chunk
  readonly index: number
}

/** Where one witness sets two segments side by side that the base text has apart. `lines` in the order of the statement. */
export function joinedIn(statement: string, lines: readonly Line[], witnesses: readonly ArticleId[]): Joined[] {
  const said = new Map<ArticleId, Said[]>()
  lines.forEach((line, index) => {
    for (const chunk of line.record ? [line.base, ...line.chunks] : line.chunks)
      if (!chunk.embedded) said.set(chunk.witness, [...(said.get(chunk.witness) ?? []), { chunk, index }])
  })
  const runs = [...said.values()].map(list => list.sort((a, b) => place(a.chunk) - place(b.chunk)))
  return witnesses.flatMap(witness =>
    (said.get(witness) ?? []).flatMap((b, i, list) => {
      const a = list[i - 1]
      if (!a || a.chunk.run !== b.chunk.run || a.chunk.place !== b.chunk.place || b.index <= a.index + 1) return []
      const between = Array.from({ length: b.index - a.index - 1 }, (_, n) => a.index + 1 + n)
      const skipped = between.filter(index => runs.some(run => goesThrough(run, a.index, index, b.index)))
      return skipped.length === 0 ? [] : [finding(statement, lines, a, b, skipped)]
    }),
  )
}

const place = (chunk: Chunk): number => chunk.words[0]?.from ?? 0

/** Some witness prints the three one after the other, in this order. */
function goesThrough(run: readonly Said[], first: number, middle: number, last: number): boolean {
  const at = run.findIndex(each => each.index === middle)
  return (
    at > 0 && run.slice(0, at).some(each => each.index === first) && run.slice(at + 1).some(each => each.index === last)
  )
}

function finding(statement: string, lines: readonly Line[], a: Said, b: Said, skipped: readonly number[]): Joined {
  const id = (index: number): string => `${statement}.${index + 1}`
  const cites = [a.chunk, b.chunk, ...skipped.map(index => (lines[index] as Line).base)].flatMap(chunk =>
    spansOf(chunk),
  )
  return {
    kind: 'joined',
    by: 'collate/1',
    confidence: 0.9,
    cites: cites as unknown as readonly [Span, ...Span[]],
    statement,
    segments: [id(a.index), id(b.index)],
    skipped: skipped.map(id),
  }
}
