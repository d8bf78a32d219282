/** A binary heap: `pop` gives the entry that comes first by `compare`. */
export interface Heap<T> {
  push(entry: T): void
  pop(): T | undefined
  /** Lets go of the entries that `keep` does not name. */
  retain(keep: (entry: T) => boolean): void
  readonly size: number
}

export function heap<T>(compare: (a: T, b: T) => number): Heap<T> {
  let entries: T[] = []
  const swap = (i: number, j: number): void => {
    const held = entries[i]!
    entries[i] = entries[j]!
    entries[j] = held
  }
  const sink = (from: number): void => {
    for (let at = from; ; ) {
      let best = at
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < entries.length && compare(entries[child]!, entries[best]!) < 0) best = child
      if (best === at) return
      swap(at, best)
      at = best
    }
  }
  return {
    get size() {
      return entries.length
    },
    push(entry) {
      let at = entries.push(entry) - 1
      for (let up = (at - 1) >> 1; at > 0 && compare(entries[at]!, entries[up]!) < 0; up = (at - 1) >> 1) {
        swap(at, up)
        at = up
      }
    },
    pop() {
      const first = entries[0]
      const last = entries.pop()
      if (entries.length === 0 || last === undefined) return first
      entries[0] = last
      sink(0)
      return first
    },
    retain(keep) {
      entries = entries.filter(keep)
      for (let at = (entries.length >> 1) - 1; at >= 0; at--) sink(at)
    },
  }
}
