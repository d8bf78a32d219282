/** So many short articles are read at once: under one watchdog, and before signals are heeded again. */
const AT_ONCE = 20

/** Characters above which an article may take longer than somebody wants to wait who has asked to stop. */
export const LONG = 50_000

/** The items in their order, some at a time; one that is long ends its batch. `size`: in characters. */
export async function* inBatches<T>(
  items: Iterable<T> | AsyncIterable<T>,
  size: (item: T) => number,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < AT_ONCE && size(item) <= LONG) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
