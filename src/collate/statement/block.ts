import { coreOf, laid, pairsOf, type Step } from '../compare/alignment.js'
import type { Word } from '../word/word.js'
import type { Column } from './column.js'
import { type Loose, spineOf, woven } from './spine.js'
import type { Wording } from './wording.js'

interface OpenColumn extends Loose {
  readonly words: Map<Wording, number>
}

/** Where words `[from, to)` of a wording stand: one column for each of them, in their order. */
export interface Placement {
  readonly wording: Wording
  readonly block: Block
  readonly from: number
  readonly to: number
  readonly columns: readonly Column[]
}

/**
 * A stretch of text that witnesses print in one piece, as far as they do: rows of words laid above each other, column
 * by column. What a wording has and the others lack is a column of its own, so that nothing printed is lost.
 *
 *     We  opened  the  lower  gate  at  dawn                      columns →
 *     We  opened  the  upper  gate  at  dawn  and  the  wall  held
 *     We  opened  –    –      –     –   –     and  the  wall  held
 */
export class Block {
  private readonly held: Placement[] = []
  private readonly rows = new Set<Wording>()
  private readonly open: OpenColumn[] = []
  private spineAt: readonly number[] = []
  private leading: readonly Word[] = []

  /** `record`: its first wording is a record's, and alone its base text. */
  constructor(readonly record: boolean = false) {}

  get columns(): readonly Column[] {
    return this.open
  }

  /** Those that are laid here. */
  get wordings(): ReadonlySet<Wording> {
    return this.rows
  }

  get placements(): readonly Placement[] {
    return this.held
  }

  /** The columns that most have, of those who print what stands around them; see `spineOf`. */
  get spine(): readonly Column[] {
    return this.spineAt.map(i => this.open[i] as Column)
  }

  /** For each column of the spine the word that came first: what others are compared with. */
  get words(): readonly Word[] {
    return this.leading
  }

  /** Lays words `[from, to)` of a wording here; all its words without a range. */
  lay(wording: Wording, from = 0, to = wording.words.length): Placement {
    const words = wording.words.slice(from, to)
    const steps = this.open.length === 0 ? words.map((_, i) => ({ base: null, reading: i })) : laid(this.leading, words)
    const way = woven(inward(steps, this.leading, words), this.spineAt, this.open, words)
    const weight = wording.witnesses.size
    const columns: OpenColumn[] = []
    let at = 0
    for (const { base, reading } of way) {
      if (base === null) this.open.splice(at, 0, looseBehind(this.open[at - 1], words[reading as number] as Word))
      if (reading !== null) {
        const column = this.open[at] as OpenColumn
        column.words.set(wording, from + reading)
        column.printed += weight
        columns.push(column)
      }
      at++
    }
    span(this.open, columns, weight)
    this.spineAt = spineOf(this.open, this.record ? (this.held[0]?.wording ?? wording) : null)
    this.leading = this.spineAt.map(i => (this.open[i] as OpenColumn).word)
    const placement = { wording, block: this, from, to, columns }
    this.held.push(placement)
    this.rows.add(wording)
    return placement
  }
}

/** A new column behind another: those who print words on both sides of it span it. */
const looseBehind = (before: OpenColumn | undefined, word: Word): OpenColumn => ({
  words: new Map(),
  word,
  printed: 0,
  spanned: before ? before.spanned - before.ended : 0,
  ended: 0,
})

function span(open: readonly OpenColumn[], own: readonly OpenColumn[], weight: number): void {
  const last = own.at(-1)
  if (last === undefined) return
  for (let i = open.indexOf(own[0] as OpenColumn); i < open.length; i++) {
    const column = open[i] as OpenColumn
    column.spanned += weight
    if (column !== last) continue
    column.ended += weight
    return
  }
}

/** So many words at either end may only have been replaced; more are other words, before or behind what is shared. */
const REPLACED = 3

/**
 * A way through both lists in which only what is shared, and the words between, are paired. Words of one side alone at
 * either end: the other's come first, so that each stays beside what it was printed with.
 */
function inward(steps: readonly Step[], a: readonly Word[], b: readonly Word[]): Step[] {
  const paired = ({ base, reading }: Step): boolean => base !== null && reading !== null
  const core = new Set(coreOf(pairsOf(steps, a, b), a, b).map(([i]) => i))
  const shared = ({ base }: Step): boolean => base !== null && core.has(base)
  let first = steps.findIndex(shared)
  let last = steps.findLastIndex(shared)
  if (first < 0) return steps.flatMap(apart)
  for (let i = 0; i < REPLACED && steps[first - 1] && paired(steps[first - 1] as Step); i++) first--
  for (let i = 0; i < REPLACED && steps[last + 1] && paired(steps[last + 1] as Step); i++) last++
  const own = (step: Step): boolean => step.base === null
  const head = steps.slice(0, first).flatMap(apart)
  const tail = steps.slice(last + 1).flatMap(apart)
  return [
    ...head.filter(step => !own(step)),
    ...head.filter(own),
    ...steps.slice(first, last + 1),
    ...tail.filter(own),
    ...tail.filter(step => !own(step)),
  ]
}

const apart = ({ base, reading }: Step): Step[] =>
  base !== null && reading !== null
    ? [
        { base, reading: null },
        { base: null, reading },
      ]
    : [{ base, reading }]
