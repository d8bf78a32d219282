import { ELLIPSIS } from '../word/word.js'
import type { Assembly } from './assembly.js'
import type { Placement } from './block.js'
import type { Chunk } from './chunk.js'
import { add, type Voices } from './vote.js'
import { articlesOf, originOf, type Standings } from './wording.js'

/** A sentence of a run, and where its words stand. */
export interface Printed {
  readonly chunk: Chunk
  readonly placements: readonly Placement[]
}

/**
 * One run of speech, as all witnesses print it that have the same wordings in the same marks and with the same ellipses: the evidence for what
 * stood beside what. Phrases inside an outlet's own sentence are in none, since they show no order, nor is what no
 * quote takes in.
 */
export interface Run {
  /** Of one of the witnesses; the words are the same in all. */
  readonly printed: readonly Printed[]
  readonly voices: Voices
  /** The chunks of each witness, as many as are `printed`. */
  readonly prints: readonly (readonly Chunk[])[]
  /** It is a record's, whose order holds. */
  readonly record: boolean
  readonly body: boolean
}

export function runsOf(
  { placements }: Assembly,
  chunks: readonly Chunk[],
  records: readonly (readonly Chunk[])[],
  standings: Standings,
): Run[] {
  const byPlace = new Map<string, Chunk[]>()
  for (const chunk of chunks) {
    if (chunk.embedded || chunk.quote === null || !placements.has(chunk)) continue
    const key = `${chunk.run} ${chunk.witness}`
    const list = byPlace.get(key)
    if (list) list.push(chunk)
    else byPlace.set(key, [chunk])
  }
  const numbers = new Map<object, number>()
  const numberOf = (wording: object): number => {
    const number = numbers.get(wording) ?? numbers.size
    numbers.set(wording, number)
    return number
  }
  const printedOf = (chunk: Chunk): Printed => ({ chunk, placements: placements.get(chunk) ?? [] })
  const signature = (printed: readonly Printed[]): string =>
    printed
      .map(({ chunk, placements }, i) => {
        const sameMarks = i > 0 && printed[i - 1]?.chunk.mark === chunk.mark
        const gone = chunk.elided || ELLIPSIS.test(chunk.end)
        return `${sameMarks ? '+' : ''}${gone ? '…' : ''}${placements.map(({ wording }) => numberOf(wording)).join('&')}`
      })
      .join(' ')
  const bySignature = new Map<string, { printed: readonly Printed[]; voices: Map<string, number>; prints: Chunk[][] }>()
  for (const run of byPlace.values()) {
    const printed = run.map(printedOf)
    const { witness, place } = run[0] as Chunk
    const key = `${place} ${signature(printed)}`
    const known = bySignature.get(key) ?? { printed, voices: new Map<string, number>(), prints: [] }
    add(known.voices, originOf(standings, witness), articlesOf(standings, [witness]))
    known.prints.push(run)
    bySignature.set(key, known)
  }
  return [
    ...records
      .filter(record => record.length > 0)
      .map(record => {
        const own = new Map([[(record[0] as Chunk).witness, 1]])
        return { printed: record.map(printedOf), voices: own, prints: [record], record: true, body: true }
      }),
    ...[...bySignature.values()].map(run => ({
      ...run,
      record: false,
      body: run.printed.every(({ chunk }) => chunk.place === 'body'),
    })),
  ]
}
