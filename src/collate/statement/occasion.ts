import type { PersonId } from '../../model/person.js'
import type { KnownBy } from '../../model/quote.js'
import type { Statement } from '../../model/statement.js'
import type { Block } from './block.js'
import { linksOf, type Passing } from './link.js'
import { mediumOf } from './medium.js'
import { commonOrder } from './order.js'
import type { Run } from './run.js'
import { type Setting, standsOf, Texts } from './texts.js'

/** What one person said on one occasion: the blocks of its text, in order. */
export interface Occasion {
  readonly person: PersonId | null
  /** How the best attribution is known that gives it to the person. */
  readonly by: KnownBy | null
  readonly medium: Statement['medium']
  readonly blocks: readonly Block[]
}

export interface Layout {
  /** Those that most witnesses print most of first. */
  readonly occasions: readonly Occasion[]
  /** Where a witness has words of two occasions in one pair of marks. */
  readonly splices: readonly Passing[]
}

/**
 * The layout: which blocks are one text, and in what order they stand. What runs print together is one text, however
 * outlets call its medium, unless a single source does so and it splices (see `isSplice`). Then what an article quotes
 * close together of one person is of one occasion, unless outlets tell of two. The order is that of the runs; where
 * runs tell none, that of the articles. A record is one text, and nothing joins it.
 */
export function layOut(blocks: readonly Block[], runs: readonly Run[], setting: Setting): Layout {
  const numberOf = new Map(blocks.map((block, number) => [block, number]))
  const texts = new Texts(blocks, numberOf, setting)
  for (const run of runs.filter(run => run.record)) texts.joinRecord(run)
  const splices: Passing[] = []
  for (const link of linksOf(runs, numberOf)) {
    if (texts.isSettled(link) || texts.isOfTwo(link)) continue
    if (link.origins.size > 1 || !texts.isSplice(link)) texts.joinLinked(link)
    else splices.push(...link.passings.filter(({ a, b }) => a.chunk.mark === b.chunk.mark))
  }
  texts.joinNeighbours()
  const runsIn = runsByBlock(runs)
  const occasions = texts.all().map((members): Occasion => {
    const own = members.map(i => blocks[i] as Block)
    const chunks = own.flatMap(({ placements }) => placements.flatMap(({ wording }) => wording.chunks))
    const medium = mediumOf(chunks, setting.articles)
    return {
      ...texts.saidOf(members),
      medium,
      blocks: inOrder(own, [...new Set(own.flatMap(block => runsIn.get(block) ?? []))]),
    }
  })
  return { occasions: occasions.sort((a, b) => printings(b) - printings(a)), splices }
}

function runsByBlock(runs: readonly Run[]): ReadonlyMap<Block, readonly Run[]> {
  const found = new Map<Block, Run[]>()
  for (const run of runs)
    for (const block of new Set(run.printed.flatMap(({ placements }) => placements.map(each => each.block)))) {
      const list = found.get(block)
      if (list) list.push(run)
      else found.set(block, [run])
    }
  return found
}

const printings = ({ blocks }: Occasion): number =>
  blocks.reduce((sum, { placements }) => sum + new Set(placements.flatMap(each => [...each.wording.witnesses])).size, 0)

/**
 * The blocks in the order of the runs, a record's before all, each run as often as independent sources print it.
 * What no run orders stands as in most articles, which is no evidence for more than a place to show it in.
 */
function inOrder(blocks: readonly Block[], runs: readonly Run[]): Block[] {
  const numbers = new Map(blocks.map((block, i) => [block, i]))
  const stands = [...standsOf(blocks, numbers).values()].map(list => list.map(({ block }) => block))
  const shown = commonOrder(blocks.length, stands).map(i => blocks[i] as Block)
  const ranks = new Map(shown.map((block, i) => [block, i]))
  const sequences = runs.flatMap(run => {
    const own = run.printed.flatMap(({ placements }) => placements.flatMap(({ block }) => ranks.get(block) ?? []))
    const sequence = [...new Set(own)]
    const weight = run.record ? runs.length + stands.length : run.body ? run.voices.size : 0
    return sequence.length < 2 ? [] : Array.from({ length: weight }, () => sequence)
  })
  return commonOrder(blocks.length, sequences).map(i => shown[i] as Block)
}
