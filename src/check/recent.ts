/**
 * A pure function that remembers what it made last, by a key: as much as has the size `most` together. Whoever asks
 * for many articles in turn is not to hold them all.
 */
export function recent<K, T>(
  keyOf: (of: K) => string,
  make: (of: K) => T,
  sizeOf: (made: T) => number,
  most: number,
): (of: K) => T {
  const known = new Map<string, T>()
  let size = 0
  return of => {
    const key = keyOf(of)
    const found = known.get(key)
    if (found !== undefined) {
      known.delete(key)
      known.set(key, found)
      return found
    }
    const made = make(of)
    known.set(key, made)
    size += sizeOf(made)
    for (const [oldest, item] of known) {
      if (size <= most || oldest === key) break
      known.delete(oldest)
      size -= sizeOf(item)
    }
    return made
  }
}
