import type { Range } from '../model/span.js'

/** The places of a text that some ranges cover. */
export interface Cover {
  readonly add: (range: Range) => void
  /** Whether the range has a place in common with one that is covered. */
  readonly meets: (range: Range) => boolean
}

/** One byte for each place: a range is held against all others at once, however many there are. */
export function cover(length: number, ranges: readonly Range[] = []): Cover {
  const places = new Uint8Array(length)
  const add = ({ from, to }: Range): void => {
    places.fill(1, from, to)
  }
  ranges.forEach(add)
  return { add, meets: ({ from, to }) => places.subarray(from, to).includes(1) }
}
