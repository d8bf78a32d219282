/** How well a clustering agrees with the gold one; both give each item a label, in one order. */
export interface BCubed {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

type Counts = ReadonlyMap<string, number>

function count(labels: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}

function cells(gold: readonly string[], found: readonly string[]): { g: string; f: string; n: number }[] {
  const counts = new Map<string, { g: string; f: string; n: number }>()
  for (let i = 0; i < gold.length; i++) {
    const [g, f] = [gold[i]!, found[i]!]
    const key = `${g}\0${f}`
    const cell = counts.get(key) ?? { g, f, n: 0 }
    cell.n++
    counts.set(key, cell)
  }
  return [...counts.values()]
}

/** Bagga and Baldwin 1998: precision and recall of each item's cluster, averaged over items. */
export function bcubed(gold: readonly string[], found: readonly string[]): BCubed {
  const [byGold, byFound] = [count(gold), count(found)]
  let precision = 0
  let recall = 0
  for (const { g, f, n } of cells(gold, found)) {
    precision += (n * n) / byFound.get(f)!
    recall += (n * n) / byGold.get(g)!
  }
  precision /= gold.length
  recall /= gold.length
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** The adjusted Rand index (Hubert and Arabie 1985): 1 where both agree, about 0 by chance. */
export function adjustedRand(gold: readonly string[], found: readonly string[]): number {
  const pairs = (n: number): number => (n * (n - 1)) / 2
  const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, n) => all + pairs(n), 0)
  const both = sum(cells(gold, found).map(cell => cell.n))
  const [a, b] = [sum(count(gold).values()), sum(count(found).values())]
  const expected = (a * b) / pairs(gold.length)
  return (both - expected) / ((a + b) / 2 - expected)
}

/** V-measure (Rosenberg and Hirschberg 2007): the harmonic mean of homogeneity and completeness. */
export function vMeasure(gold: readonly string[], found: readonly string[]): number {
  const entropy = (counts: Counts): number =>
    -[...counts.values()].reduce((all, n) => all + (n / gold.length) * Math.log(n / gold.length), 0)
  const [byGold, byFound] = [count(gold), count(found)]
  const given = (counts: Counts, key: 'g' | 'f'): number =>
    -cells(gold, found).reduce(
      (all, cell) => all + (cell.n / gold.length) * Math.log(cell.n / counts.get(cell[key])!),
      0,
    )
  const homogeneity = 1 - given(byFound, 'f') / (entropy(byGold) || 1)
  const completeness = 1 - given(byGold, 'g') / (entropy(byFound) || 1)
  return (2 * homogeneity * completeness) / (homogeneity + completeness)
}

/** Found clusters with more than one gold story in them, and gold stories in more than one found cluster. */
export function faults(
  gold: readonly string[],
  found: readonly string[],
): { readonly merges: readonly string[][]; readonly splits: readonly number[][] } {
  const merged = new Map<string, string[]>()
  const split = new Map<string, number[]>()
  for (const { g, f, n } of cells(gold, found)) {
    merged.set(f, [...(merged.get(f) ?? []), `${g} (${n})`])
    split.set(g, [...(split.get(g) ?? []), n])
  }
  return {
    merges: [...merged.values()].filter(list => list.length > 1),
    splits: [...split.values()].filter(list => list.length > 1),
  }
}
