import type { Range } from '../model/span.js'
import { kept } from '../text/kept.js'
import { tokenize } from '../text/token.js'

/** Words that count as one piece of a quotation. */
const SIZE = 3

/** The words that an article quotes from speakers: each quotation's pieces, as strings. */
export interface Quoted {
  readonly ranges: readonly (Range & { readonly pieces: readonly string[] })[]
  readonly all: ReadonlySet<string>
}

export function quotedIn(text: string, speech: readonly Range[]): Quoted {
  const ranges = speech.map(({ from, to }) => ({ from, to, pieces: piecesOf(text.slice(from, to)) }))
  return { ranges, all: new Set(ranges.flatMap(({ pieces }) => pieces)) }
}

const piecesOf = kept((quotation): readonly string[] => {
  const words = tokenize(quotation).filter(token => token.kind !== 'punctuation')
  return words.slice(SIZE - 1).map((_, i) =>
    words
      .slice(i, i + SIZE)
      .map(word => word.norm)
      .join(' '),
  )
})

/** In how many articles each piece stands. */
export function spread(all: readonly Quoted[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const each of all) for (const piece of each.all) counts.set(piece, (counts.get(piece) ?? 0) + 1)
  return counts
}

/**
 * The quotations of `copy` that `source` has too and that are changed in `copy` alone, where what `source` prints
 * stands in a third article or a record. None where `source` has such changes itself: then both, or neither, changed them.
 */
export function ownEdits(source: Quoted, copy: Quoted, counts: ReadonlyMap<string, number>): Range[] {
  const mine = changed(copy, source, counts)
  return mine.length > 0 && changed(source, copy, counts).length === 0 ? mine : []
}

/** Ranges of `one` that are mostly in `other`, with pieces that stand nowhere else, and where others side with `other`. */
function changed(one: Quoted, other: Quoted, counts: ReadonlyMap<string, number>): Range[] {
  return one.ranges
    .filter(({ pieces }) => {
      const shared = pieces.filter(piece => other.all.has(piece)).length
      const alone = pieces.filter(piece => !other.all.has(piece) && counts.get(piece) === 1).length
      return alone > 0 && shared >= alone && shared * 2 >= pieces.length && supported(pieces, other, counts)
    })
    .map(({ from, to }) => ({ from, to }))
}

/** A piece of `other` around the change stands in a third article. */
function supported(pieces: readonly string[], other: Quoted, counts: ReadonlyMap<string, number>): boolean {
  const set = new Set(pieces)
  return other.ranges.some(
    range =>
      range.pieces.some(piece => set.has(piece)) &&
      range.pieces.some(piece => !set.has(piece) && (counts.get(piece) ?? 0) > 1) &&
      !range.pieces.some(piece => !set.has(piece) && counts.get(piece) === 1),
  )
}
