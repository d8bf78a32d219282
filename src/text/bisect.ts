/** Index of the first of a sorted list that has come so far; its length where none has. All behind the first have, too. */
export function firstOf<T>(sorted: readonly T[], hasCome: (item: T) => boolean): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (hasCome(sorted[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
