/** A binary heap: `pop` gives the entry that comes first by `compare`. */
export interface Heap<T> {
  push(entry: T): void
  pop(): T | undefined
}

export function heap<T>(compare: (a: T, b: T) => number): Heap<T> {
  const entries: T[] = []
  const swap = (i: number, j: number): void => {
    const held = entries[i]!
    entries[i] = entries[j]!
    entries[j] = held
  }
  return {
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
      for (let at = 0; ; ) {
        let best = at
        for (const child of [2 * at + 1, 2 * at + 2])
          if (child < entries.length && compare(entries[child]!, entries[best]!) < 0) best = child
        if (best === at) return first
        swap(at, best)
        at = best
      }
    },
  }
}
