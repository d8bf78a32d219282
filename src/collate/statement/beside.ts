import type { Chunk } from '../chunk.js'
import type { Wording } from './wording.js'

/** Which wordings some witness prints in one run of speech, or in one pair of marks: it takes them for two sentences. */
export interface Beside {
  inRun(wording: Wording): ReadonlySet<Wording>
  inMarks(wording: Wording): ReadonlySet<Wording>
}

export function besideOf(wordings: readonly Wording[]): Beside {
  return {
    inRun: pairs(wordings, ({ witness, run }) => `${run} ${witness}`),
    inMarks: pairs(wordings, ({ witness, mark }) => `${mark} ${witness}`),
  }
}

/** The wordings that share a place with each; copies, which have the same in the same places, are looked at once. */
function pairs(wordings: readonly Wording[], placeOf: (chunk: Chunk) => string): Beside['inRun'] {
  const places = new Map<string, number[]>()
  wordings.forEach(({ chunks }, number) => {
    for (const chunk of chunks) {
      const place = placeOf(chunk)
      const list = places.get(place)
      if (list) list.push(number)
      else places.set(place, [number])
    }
  })
  const beside = new Map<Wording, Set<Wording>>()
  for (const list of new Map([...places.values()].map(each => [each.join(' '), each])).values())
    for (const a of list)
      for (const b of list) {
        if (a === b) continue
        const wording = wordings[a] as Wording
        const others = beside.get(wording) ?? new Set()
        beside.set(wording, others.add(wordings[b] as Wording))
      }
  const none: ReadonlySet<Wording> = new Set()
  return wording => beside.get(wording) ?? none
}
