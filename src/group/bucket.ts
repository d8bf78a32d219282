/** Two to this many articles at most: a key of 32 bits and an index fit into the 53 bits of a number. */
const INDEX = 2 ** 21

/** Who meets whom. */
export interface Rules {
  /**
   * A key that more articles share (boilerplate, a name in all the news) has its first `cap` as leaders: the others meet
   * the leaders alone, so that the work stays linear.
   */
  readonly cap: number
  /** Keys that two must share to meet. */
  readonly least: number
}

/**
 * Calls `visit(i, j)`, j < i, once for every two articles that share keys, in the order of i. Articles are to be
 * numbered by a hash, so that leaders are no matter of order and one article more changes little.
 */
export function meetings(
  keys: readonly Uint32Array[],
  { cap, least }: Rules,
  visit: (i: number, j: number) => void,
): void {
  if (keys.length > INDEX) throw new RangeError(`more than ${INDEX} articles in one set: ${keys.length}`)
  const starts = new Uint32Array(keys.length + 1)
  for (let i = 0; i < keys.length; i++) starts[i + 1] = starts[i]! + keys[i]!.length
  const total = starts[keys.length]!
  const entries = new Float64Array(total)
  for (let i = 0; i < keys.length; i++)
    for (let k = 0; k < keys[i]!.length; k++) entries[starts[i]! + k] = keys[i]![k]! * INDEX + i
  entries.sort()
  // For each article, where the runs of its keys begin in `entries`.
  const runs = new Uint32Array(total)
  const filled = starts.slice()
  let begin = 0
  for (let at = 0; at < total; at++) {
    if (Math.floor(entries[at]! / INDEX) !== Math.floor(entries[begin]! / INDEX)) begin = at
    const i = entries[at]! % INDEX
    const slot = filled[i]!
    runs[slot] = begin
    filled[i] = slot + 1
  }
  const shared = new Uint16Array(keys.length)
  const met: number[] = []
  for (let i = 0; i < keys.length; i++) {
    for (let slot = starts[i]!; slot < starts[i + 1]!; slot++) {
      const from = runs[slot]!
      const to = Math.min(from + cap, total)
      for (let at = from; at < to; at++) {
        const j = entries[at]! % INDEX
        // A run rises: the next key's begins where it falls, and this article's own place ends it.
        if (j >= i) break
        if (shared[j] === 0) met.push(j)
        shared[j]!++
      }
    }
    for (const j of met) {
      if (shared[j]! >= least) visit(i, j)
      shared[j] = 0
    }
    met.length = 0
  }
}
