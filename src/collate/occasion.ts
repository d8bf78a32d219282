import type { PersonId } from '../model/person.js'
import type { ArticleId } from '../model/span.js'
import type { Statement } from '../model/statement.js'
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
export function statementsOf(
  lines: readonly Line[],
  sources: readonly ArticleId[],
  mediumOf: (line: Line) => Statement['medium'],
): Occasion[] {
  return withIds(occasionsOf(lines, sources, mediumOf))
}

/**
 * Lines of one person that witnesses print together are one statement, unless they were said in different
 * media; so are the lines of a record, which no others join. What most witnesses print together is joined
 * first. The lines stand in the record's order, else in the witnesses' common one.
 */
function occasionsOf(
  lines: readonly Line[],
  sources: readonly ArticleId[],
  mediumOf: (line: Line) => Statement['medium'],
): (readonly Line[])[] {
  const parent = lines.map((_, i) => i)
  const media = lines.map(mediumOf)
  const find = (i: number): number => (parent[i] === i ? i : find(parent[i] as number))
  const sequences = sequencesOf(lines, sources)
  for (const [x, y] of links(lines, sequences)) {
    const [a, b] = [Math.min(find(x), find(y)), Math.max(find(x), find(y))]
    if (a === b || (media[a] && media[b] && media[a] !== media[b])) continue
    parent[b] = a
    media[a] ??= media[b] ?? null
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

/** Pairs of lines that stand close together in some source, those that most have so first. */
function links(lines: readonly Line[], sequences: readonly (readonly Stand[])[]): [number, number][] {
  const counts = new Map<number, number>()
  for (const sequence of sequences)
    sequence.forEach(({ line, from }, i): void => {
      const before = sequence[i - 1]
      if (!before || from - before.to > NEAR || !together(lines[before.line] as Line, lines[line] as Line)) return
      const key = Math.min(line, before.line) * lines.length + Math.max(line, before.line)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    })
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([key]) => [Math.floor(key / lines.length), key % lines.length])
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
    const whole = new Set(line.chunks.filter(chunk => !chunk.embedded).map(chunk => chunk.witness))
    for (const chunk of line.chunks) {
      if (chunk.place !== 'body' || (chunk.embedded && whole.has(chunk.witness))) continue
      const { from } = chunk
      const before = full.get(chunk.witness)
      if (!before || from < before.from) full.set(chunk.witness, { line: index, from, to: chunk.to })
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
