/** One witness's say: how many put `before` ahead of `after`, less those that have them the other way round. */
interface Preference {
  readonly before: number
  readonly after: number
  readonly margin: number
}

/**
 * One order for items that several witnesses give in parts: ranked pairs (Tideman 1987). Each sequence
 * lists items (0 to `count - 1`) in a witness's order; the strongest preferences are kept first, and
 * one that contradicts those kept is dropped. What no witness orders stays in the order of its numbers.
 * The result does not depend on the order of the sequences.
 */
export function commonOrder(count: number, sequences: readonly (readonly number[])[]): number[] {
  // Where no two sequences contradict each other, all preferences are kept: neighbours are enough.
  const agreed = topological(successors(count, sequences))
  if (agreed.length === count) return agreed
  const after = Array.from({ length: count }, () => new Set<number>())
  for (const { before, after: later } of preferences(count, sequences))
    if (!reaches(after, later, before)) (after[before] as Set<number>).add(later)
  return topological(after)
}

function successors(count: number, sequences: readonly (readonly number[])[]): Set<number>[] {
  const after = Array.from({ length: count }, () => new Set<number>())
  for (const sequence of sequences)
    sequence.forEach((item, i) => {
      const next = sequence[i + 1]
      if (next !== undefined && next !== item) after[item]?.add(next)
    })
  return after
}

function preferences(count: number, sequences: readonly (readonly number[])[]): Preference[] {
  const margins = new Map<number, number>()
  const add = (a: number, b: number): void => {
    const [key, sign] = a < b ? [a * count + b, 1] : [b * count + a, -1]
    margins.set(key, (margins.get(key) ?? 0) + sign)
  }
  for (const sequence of sequences)
    for (let i = 0; i < sequence.length; i++)
      for (let j = i + 1; j < sequence.length; j++)
        if (sequence[i] !== sequence[j]) add(sequence[i] as number, sequence[j] as number)
  return [...margins]
    .filter(([, margin]) => margin !== 0)
    .map(([key, margin]) => {
      const [low, high] = [Math.floor(key / count), key % count]
      return margin > 0 ? { before: low, after: high, margin } : { before: high, after: low, margin: -margin }
    })
    .sort((a, b) => b.margin - a.margin || a.before - b.before || a.after - b.after)
}

function reaches(after: readonly ReadonlySet<number>[], from: number, to: number): boolean {
  const seen = new Set([from])
  const open = [from]
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (item === to) return true
    for (const next of after[item] as ReadonlySet<number>) {
      if (seen.has(next)) continue
      seen.add(next)
      open.push(next)
    }
  }
  return false
}

/** Kahn's algorithm; of the items that are free, the smallest number first. Items that lead to each other are left out. */
function topological(after: readonly ReadonlySet<number>[]): number[] {
  const waiting = after.map(() => 0)
  for (const set of after) for (const item of set) waiting[item] = (waiting[item] as number) + 1
  const order: number[] = []
  const free = waiting.flatMap((n, item) => (n === 0 ? [item] : []))
  while (free.length > 0) {
    free.sort((a, b) => a - b)
    const item = free.shift() as number
    order.push(item)
    for (const next of after[item] as ReadonlySet<number>) {
      waiting[next] = (waiting[next] as number) - 1
      if (waiting[next] === 0) free.push(next)
    }
  }
  return order
}
