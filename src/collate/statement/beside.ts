import type { Chunk } from './chunk.js'
import type { Wording } from './wording.js'

/** Which wordings some witness prints in one place: it takes them for two sentences. */
export interface Neighbours {
  /** Whether any other is printed beside it. */
  has(wording: Wording): boolean
  /** Whether one of others is. Its cost grows with the fewer: those others, or what is printed beside the wording. */
  isBesideAny(wording: Wording, others: Wordings): boolean
}

/** Some wordings, as a set or as the keys of a map. */
export type Wordings = Pick<ReadonlyMap<Wording, unknown>, 'size' | 'has'> & { keys(): Iterable<Wording> }

export interface Beside {
  /** In one run of speech. */
  readonly inRun: Neighbours
  /** In one pair of marks. */
  readonly inMarks: Neighbours
}

export function besideOf(wordings: readonly Wording[]): Beside {
  return {
    inRun: neighbours(wordings, ({ witness, run }) => `${run} ${witness}`),
    inMarks: neighbours(wordings, ({ witness, mark }) => `${mark} ${witness}`),
  }
}

/**
 * The places of each wording that others share; copies, which have the same in the same places, count once. Pairs are
 * not listed: a run of ten thousand quotations has fifty million.
 */
function neighbours(wordings: readonly Wording[], placeOf: (chunk: Chunk) => string): Neighbours {
  const places = new Map<string, Set<number>>()
  wordings.forEach(({ chunks }, number) => {
    for (const chunk of chunks) {
      const place = placeOf(chunk)
      const list = places.get(place)
      if (list) list.add(number)
      else places.set(place, new Set([number]))
    }
  })
  const shared = new Map<Wording, Set<string>>()
  const distinct = new Map([...places.values()].filter(list => list.size > 1).map(list => [[...list].join(' '), list]))
  for (const [place, list] of distinct)
    for (const number of list) {
      const wording = wordings[number] as Wording
      shared.set(wording, (shared.get(wording) ?? new Set()).add(place))
    }
  const areBeside = (a: Wording, b: Wording): boolean => {
    const [own, others] = [shared.get(a), shared.get(b)]
    if (a === b || own === undefined || others === undefined) return false
    const [few, many] = own.size < others.size ? [own, others] : [others, own]
    for (const place of few) if (many.has(place)) return true
    return false
  }
  const besideIn = (place: string): ReadonlySet<number> => distinct.get(place) ?? new Set()
  return {
    has: wording => shared.has(wording),
    isBesideAny: (wording, others) => {
      const own = [...(shared.get(wording) ?? [])]
      const beside = own.reduce((sum, place) => sum + besideIn(place).size, 0)
      if (others.size <= beside) {
        for (const other of others.keys()) if (areBeside(wording, other)) return true
        return false
      }
      return own.some(place =>
        [...besideIn(place)].some(number => {
          const other = wordings[number] as Wording
          return other !== wording && others.has(other)
        }),
      )
    },
  }
}
