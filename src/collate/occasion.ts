import type { PersonId } from '../model/person.js'
import type { ArticleId } from '../model/span.js'
import type { Line } from './line.js'
import { commonOrder } from './order.js'

/** What one person said on one occasion, in the making. */
export interface Occasion {
  readonly id: string
  readonly person: PersonId | null
  readonly lines: readonly Line[]
}

/** How far apart two quotations of one article can stand and be of one occasion, in characters. */
const NEAR = 700

/** Statements by person and number, those with more witnesses first. `sources`: witnesses and records, in their order. */
export function statementsOf(lines: readonly Line[], sources: readonly ArticleId[]): Occasion[] {
  return withIds(occasionsOf(lines, sources))
}

/**
 * Lines of one person that some witness prints together are one statement, and so are the lines of a
 * record, which no others join. Its lines stand in the record's order, else in the witnesses' common one.
 */
function occasionsOf(lines: readonly Line[], sources: readonly ArticleId[]): (readonly Line[])[] {
  const parent = lines.map((_, i) => i)
  const find = (i: number): number => (parent[i] === i ? i : find(parent[i] as number))
  const sequences = sequencesOf(lines, sources)
  for (const sequence of sequences) {
    sequence.forEach(({ line, from }, i): void => {
      const before = sequence[i - 1]
      if (!before || from - before.to > NEAR || !together(lines[before.line] as Line, lines[line] as Line)) return
      const [a, b] = [find(line), find(before.line)]
      parent[Math.max(a, b)] = Math.min(a, b)
    })
  }
  const groups = new Map<number, number[]>()
  for (const i of lines.keys()) groups.set(find(i), [...(groups.get(find(i)) ?? []), i])
  return [...groups.values()].map(members => {
    const local = new Map(members.map((line, i) => [line, i]))
    const printed = sequences.map(sequence => sequence.flatMap(({ line }) => local.get(line) ?? []))
    const original = members.filter(line => lines[line]?.record).map(line => local.get(line) as number)
    const said = [...printed, ...printed.map(() => original)]
    return commonOrder(members.length, said).map(i => lines[members[i] as number] as Line)
  })
}

const together = (a: Line, b: Line): boolean => a.person !== null && a.person === b.person && a.record === b.record

interface Stand {
  readonly line: number
  readonly from: number
  readonly to: number
}

/** For each source, the lines that it quotes in its body, each once, in the order of the text. */
function sequencesOf(lines: readonly Line[], sources: readonly ArticleId[]): Stand[][] {
  const bySource = new Map<ArticleId, Stand[]>(sources.map(id => [id, []]))
  lines.forEach((line, index) => {
    const full = new Map<ArticleId, Stand>()
    for (const chunk of line.chunks) {
      if (
        chunk.place !== 'body' ||
        (chunk.embedded && line.chunks.some(other => other.witness === chunk.witness && !other.embedded))
      )
        continue
      const from = chunk.words[0]?.from ?? 0
      const before = full.get(chunk.witness)
      if (!before || from < before.from)
        full.set(chunk.witness, { line: index, from, to: chunk.words.at(-1)?.to ?? from })
    }
    for (const [witness, stand] of full) bySource.get(witness)?.push(stand)
  })
  return [...bySource.values()].map(stands => stands.sort((a, b) => a.from - b.from || a.line - b.line))
}

/** How many times witnesses print these lines. */
const printings = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + new Set(line.chunks.map(chunk => chunk.witness)).size, 0)

function withIds(statements: readonly (readonly Line[])[]): Occasion[] {
  const numbers = new Map<PersonId, number>()
  return [...statements]
    .sort((a, b) => printings(b) - printings(a))
    .map(lines => {
      const person = lines[0]?.person ?? null
      const key = person ?? 'unknown'
      const number = (numbers.get(key) ?? 0) + 1
      numbers.set(key, number)
      return { id: `${key}.${number}`, person, lines }
    })
}
