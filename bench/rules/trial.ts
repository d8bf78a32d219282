import { annotate } from '../../src/annotate/annotate.js'
import { Endless, S } from './board.js'
import { type Count, minus, NONE, plus } from './count.js'
import type { Sample } from './sample.js'
import type { Switch } from './switch.js'

/** What became of a switch, over the articles of one process. */
export interface Outcome {
  readonly id: number
  /** By corpus, in how many articles it can make a difference, and in how many of those that were tried it did. */
  readonly corpora: Record<string, { reached: number; tried: number; changed: number }>
  /** An article that it changes, of each corpus the first. */
  readonly shown: Record<string, string>
  /** It is asked while the program is loaded alone, when none can be switched off. */
  readonly loading: boolean
  /** Articles in which the program breaks down, or goes round for ever, without it. */
  broken: number
  /** What gold says without it, less what gold says with it. */
  without: Count
}

/** So many articles of a corpus without gold are changed by one switch before no more are tried. */
const PLAIN = 2
/** Once the program broke down so often, the switch guards against it. */
const BREAKS = 2
/** A run that takes so many times as long as one with all switches on goes round for ever. */
const PATIENCE = 30

/** Annotates each article anew for every switch that can make a difference in it; of a corpus with gold until `enough` articles are changed. */
export function tryAll(
  switches: readonly Switch[],
  list: readonly Sample[],
  enough: number,
  report: (done: number) => void,
): Outcome[] {
  const { truths, reached } = S.seen()
  const outcomes = new Map(
    switches.map(({ id }): [number, Outcome] => {
      const loading = truths[id] !== 0 || reached.has(id)
      return [id, { id, corpora: {}, shown: {}, loading, broken: 0, without: NONE }]
    }),
  )
  const offs = new Map(switches.map(({ id, off }) => [id, off]))
  for (const [i, sample] of list.entries()) {
    tryOne(outcomes, offs, sample, enough)
    report(i + 1)
  }
  return [...outcomes.values()]
}

function tryOne(
  outcomes: ReadonlyMap<number, Outcome>,
  offs: ReadonlyMap<number, Switch['off']>,
  sample: Sample,
  enough: number,
): void {
  S.begin(0)
  const base = JSON.stringify(annotate(sample.article))
  const { steps, truths, reached } = S.seen()
  let right: Count | null = null
  for (const [id, outcome] of outcomes) {
    const off = offs.get(id)!
    const differs = off === 'true' ? truths[id]! & 2 : off === 'false' ? truths[id]! & 1 : reached.has(id)
    if (!differs) continue
    outcome.corpora[sample.corpus] ??= { reached: 0, tried: 0, changed: 0 }
    const tally = outcome.corpora[sample.corpus]!
    tally.reached++
    if (outcome.broken >= BREAKS || tally.changed >= (sample.count === null ? Math.min(PLAIN, enough) : enough))
      continue
    tally.tried++
    S.begin(id, PATIENCE * steps + 10_000)
    try {
      if (JSON.stringify(annotate(sample.article)) === base) continue
      tally.changed++
      outcome.shown[sample.corpus] ??= sample.name
      if (sample.count === null) continue
      const without = sample.count()
      S.begin(0)
      right ??= sample.count()
      outcome.without = plus(outcome.without, minus(without, right))
    } catch (error) {
      if (!(error instanceof Endless || error instanceof TypeError || error instanceof RangeError)) throw error
      outcome.broken++
      outcome.shown[sample.corpus] ??= sample.name
    }
  }
  S.begin(0)
}
