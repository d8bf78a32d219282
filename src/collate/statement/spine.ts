import { laid, pairsOf, type Step } from '../compare/alignment.js'
import type { Word } from '../word/word.js'
import type { Column } from './column.js'
import type { Wording } from './wording.js'

/** A column, and how many witnesses print a word there, of those who print words on both sides of it or in it. */
export interface Loose extends Column {
  /** The word that came first. */
  readonly word: Word
  printed: number
  spanned: number
  /** Of those who span it, for how many it is the last. */
  ended: number
}

/** More words in a row that most lack are no slip and no clause put in: most have cut them. */
const PUT_IN = 6

/**
 * The columns of a block that hold it together: those that at least half have of the witnesses that span them, and
 * longer passages, which are cut and not put in. What one witness has put in, swapped or misheard is none of them:
 * else the words of all slips together, of twenty witnesses as many as those of the sentence, would make each next
 * witness unlike it. A record's own words alone are its spine.
 *
 *     We opened          the lower gate at dawn    9 witnesses
 *     We opened perhaps  the lower gate at dawn    1, whose word is none of the spine
 */
export function spineOf(columns: readonly Loose[], record: Wording | null): readonly number[] {
  if (record) return columns.flatMap(({ words }, i) => (words.has(record) ? [i] : []))
  const kept: number[] = []
  for (let i = 0; i < columns.length; ) {
    let to = i
    while (to < columns.length && isLoose(columns[to] as Loose)) to++
    if (to > i && longest(columns.slice(i, to)) > PUT_IN) for (let k = i; k < to; k++) kept.push(k)
    if (to === i) kept.push(to++)
    i = to
  }
  return kept
}

const isLoose = ({ printed, spanned }: Loose): boolean => 2 * printed < spanned

/** How many words one wording has at most in some columns. */
function longest(columns: readonly Column[]): number {
  if (columns.length <= PUT_IN) return columns.length
  const counts = new Map<Wording, number>()
  for (const { words } of columns)
    for (const wording of words.keys()) counts.set(wording, (counts.get(wording) ?? 0) + 1)
  return Math.max(...counts.values())
}

/**
 * A way through the spine, as one through all columns: words that the spine lacks go to those columns between that
 * have them already.
 */
export function woven(
  way: readonly Step[],
  spine: readonly number[],
  columns: readonly Loose[],
  words: readonly Word[],
): Step[] {
  const found: Step[] = []
  let at = 0
  let own: number[] = []
  const upTo = (to: number): void => {
    const between = columns.slice(at, to).map(({ word }) => word)
    const alike = new Map(
      own.length === 0 || between.length === 0
        ? []
        : pairsOf(
            laid(
              between,
              own.map(i => words[i] as Word),
            ),
            between,
            own.map(i => words[i] as Word),
          ),
    )
    let next = 0
    between.forEach((_, k) => {
      const mate = alike.get(k)
      for (; mate !== undefined && next < mate; next++) found.push({ base: null, reading: own[next] as number })
      found.push({ base: at + k, reading: mate === undefined ? null : (own[next++] as number) })
    })
    for (; next < own.length; next++) found.push({ base: null, reading: own[next] as number })
    at = to
    own = []
  }
  for (const { base, reading } of way) {
    if (base === null) {
      own.push(reading as number)
      continue
    }
    const column = spine[base] as number
    upTo(column)
    found.push({ base: column, reading })
    at = column + 1
  }
  upTo(columns.length)
  return found
}
