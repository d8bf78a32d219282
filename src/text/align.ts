/** A stretch of A against a stretch of B; an empty stretch on one side is an insertion or a deletion. */
export interface Match {
  readonly fromA: number
  readonly toA: number
  readonly fromB: number
  readonly toB: number
  /** Whether the stretches pair element by element at no cost. */
  readonly same: boolean
}

/** Lists whose table would hold more cells than this are cut at anchors first: 4 M cells are 20 MB. */
const cellLimit = 4_000_000

/** One step of an alignment: 0 the pair costs nothing, 1 substitute, 2 delete from A, 3 insert from B. */
type Step = 0 | 1 | 2 | 3

/**
 * Global alignment of two lists (Needleman and Wunsch 1970): the matches cover both lists in order.
 * A gap costs 1 an element; `cost(x, y)` is 0 for elements that count as the same, by default
 * 0 or 1 by `===`; a pair that costs 2 or more is never substituted, since two gaps cost no more.
 * The total is least as long as the table fits the limit; longer lists are cut at elements that are
 * unique in both (in the order of a longest increasing sequence), and what is still too long is
 * paired element by element.
 */
export function align<T>(a: ArrayLike<T>, b: ArrayLike<T>, cost: (x: T, y: T) => number = unequal): Match[] {
  const steps: Step[] = []
  alignRange(a, b, 0, a.length, 0, b.length, cost, steps)
  return matches(steps)
}

function unequal<T>(x: T, y: T): number {
  return x === y ? 0 : 1
}

function alignRange<T>(
  a: ArrayLike<T>,
  b: ArrayLike<T>,
  startA: number,
  endA: number,
  startB: number,
  endB: number,
  cost: (x: T, y: T) => number,
  out: Step[],
): void {
  let fromA = startA
  let fromB = startB
  let toA = endA
  let toB = endB
  while (fromA < toA && fromB < toB && cost(a[fromA] as T, b[fromB] as T) === 0) {
    out.push(0)
    fromA++
    fromB++
  }
  let tail = 0
  while (fromA < toA && fromB < toB && cost(a[toA - 1] as T, b[toB - 1] as T) === 0) {
    toA--
    toB--
    tail++
  }
  if ((toA - fromA) * (toB - fromB) <= cellLimit) table(a, b, fromA, toA, fromB, toB, cost, out)
  else {
    const anchors = uniqueCommon(a, b, fromA, toA, fromB, toB)
    if (anchors.length === 0) pairwise(a, b, fromA, toA, fromB, toB, cost, out)
    else {
      for (const [x, y] of anchors) {
        alignRange(a, b, fromA, x, fromB, y, cost, out)
        out.push(cost(a[x] as T, b[y] as T) === 0 ? 0 : 1)
        fromA = x + 1
        fromB = y + 1
      }
      alignRange(a, b, fromA, toA, fromB, toB, cost, out)
    }
  }
  for (let i = 0; i < tail; i++) out.push(0)
}

/** Fills the table from the end, so that the way through it is read from the start. */
function table<T>(
  a: ArrayLike<T>,
  b: ArrayLike<T>,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  cost: (x: T, y: T) => number,
  out: Step[],
): void {
  const rows = toA - fromA
  const columns = toB - fromB
  const steps = new Uint8Array(rows * columns)
  const below = new Float64Array(columns + 1)
  for (let j = 0; j <= columns; j++) below[j] = columns - j
  for (let i = rows - 1; i >= 0; i--) {
    let diagonal = below[columns] as number
    below[columns] = rows - i
    for (let j = columns - 1; j >= 0; j--) {
      const down = below[j] as number
      const pair = cost(a[fromA + i] as T, b[fromB + j] as T)
      let best = diagonal + pair
      let step: Step = pair === 0 ? 0 : 1
      if (down + 1 < best || (pair >= 2 && down + 1 <= best)) {
        best = down + 1
        step = 2
      }
      if ((below[j + 1] as number) + 1 < best) {
        best = (below[j + 1] as number) + 1
        step = 3
      }
      diagonal = down
      below[j] = best
      steps[i * columns + j] = step
    }
  }
  let i = 0
  let j = 0
  while (i < rows && j < columns) {
    const step = steps[i * columns + j] as Step
    out.push(step)
    if (step !== 3) i++
    if (step !== 2) j++
  }
  for (; i < rows; i++) out.push(2)
  for (; j < columns; j++) out.push(3)
}

/** Elements that stand once in each stretch, as pairs of places that rise in both. */
function uniqueCommon<T>(
  a: ArrayLike<T>,
  b: ArrayLike<T>,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
): (readonly [number, number])[] {
  const inB = once(b, fromB, toB)
  const pairs: [number, number][] = []
  for (const [element, place] of once(a, fromA, toA)) {
    const other = inB.get(element)
    if (place >= 0 && other !== undefined && other >= 0) pairs.push([place, other])
  }
  return rising(pairs.sort((x, y) => x[0] - y[0]))
}

/** Where each element stands; -1 where it stands more than once. */
function once<T>(list: ArrayLike<T>, from: number, to: number): Map<T, number> {
  const places = new Map<T, number>()
  for (let i = from; i < to; i++) places.set(list[i] as T, places.has(list[i] as T) ? -1 : i)
  return places
}

/** A longest sequence of pairs that rises on the second side too (patience sorting). */
function rising(pairs: readonly [number, number][]): (readonly [number, number])[] {
  const ends: number[] = []
  const before = new Int32Array(pairs.length)
  pairs.forEach(([, y], i) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] as number] as [number, number])[1] < y) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? (ends[low - 1] as number) : -1
    ends[low] = i
  })
  const found: (readonly [number, number])[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) found.push(pairs[i] as [number, number])
  return found.reverse()
}

function pairwise<T>(
  a: ArrayLike<T>,
  b: ArrayLike<T>,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  cost: (x: T, y: T) => number,
  out: Step[],
): void {
  let i = fromA
  let j = fromB
  for (; i < toA && j < toB; i++, j++) {
    const pair = cost(a[i] as T, b[j] as T)
    if (pair === 0) out.push(0)
    else if (pair < 2) out.push(1)
    else out.push(2, 3)
  }
  for (; i < toA; i++) out.push(2)
  for (; j < toB; j++) out.push(3)
}

/** Runs of one kind of step are one match; so a run of substitutions pairs element by element. */
function matches(steps: readonly Step[]): Match[] {
  const found: Match[] = []
  let fromA = 0
  let fromB = 0
  for (let k = 0; k < steps.length; ) {
    const step = steps[k] as Step
    let n = 0
    for (; steps[k] === step; k++) n++
    const toA = fromA + (step === 3 ? 0 : n)
    const toB = fromB + (step === 2 ? 0 : n)
    found.push({ fromA, toA, fromB, toB, same: step === 0 })
    fromA = toA
    fromB = toB
  }
  return found
}

/** Room for words of this many code points is kept between calls: there are millions of them. */
const ROOM = 64
const kept = {
  x: new Uint32Array(ROOM),
  y: new Uint32Array(ROOM),
  rows: [0, 1, 2].map(() => new Uint32Array(ROOM + 1)),
}

/** Optimal string alignment distance, on code points: insert, delete, replace, swap two neighbours, each costs 1. */
export function editDistance(a: string, b: string): number {
  if (a === b) return 0
  const fits = a.length <= ROOM && b.length <= ROOM
  const x = fits ? kept.x : new Uint32Array(a.length)
  const y = fits ? kept.y : new Uint32Array(b.length)
  const rows = fits ? kept.rows : [0, 1, 2].map(() => new Uint32Array(b.length + 1))
  const height = codePoints(a, x)
  const width = codePoints(b, y) + 1
  // Three rows of the table, one after the other: this row, the one before, the one before that.
  let [row, old, older] = rows as [Uint32Array, Uint32Array, Uint32Array]
  for (let j = 0; j < width; j++) old[j] = j
  for (let i = 1; i <= height; i++) {
    row[0] = i
    for (let j = 1; j < width; j++) {
      const same = x[i - 1] === y[j - 1]
      let best = (old[j - 1] as number) + (same ? 0 : 1)
      if ((old[j] as number) < best) best = (old[j] as number) + 1
      if ((row[j - 1] as number) < best) best = (row[j - 1] as number) + 1
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1] && (older[j - 2] as number) < best)
        best = (older[j - 2] as number) + 1
      row[j] = best
    }
    const next = older
    older = old
    old = row
    row = next
  }
  return old[width - 1] as number
}

/** Writes the code points of a text to `points`; gives their number. */
function codePoints(text: string, points: Uint32Array): number {
  let n = 0
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number
    points[n++] = point
    if (point > 0xffff) i++
  }
  return n
}
