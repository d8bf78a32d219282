import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupArticles } from '../src/group/group.js'
import { type Edge, link } from '../src/group/linkage.js'
import type { Article } from '../src/model/article.js'
import { tokenize } from '../src/text/token.js'
import { adjustedRand, bcubed, faults, vMeasure } from './agreement.js'
import { table } from './table.js'

interface Line {
  readonly id: string
  readonly story: string
  readonly title?: string | null
  readonly published?: string | null
  readonly text: string
}

/** The cut at which the baseline does best on both sets; it knows the batch, and is told the cut. */
const BASELINE_CUT = 0.19

/** How well the stories found agree with those of BASIL and ECB+, and what is wrong with them; a baseline beside it. */
export function stories(dataDir: string): string {
  const read = (name: string): Line[] =>
    readFileSync(join(dataDir, `bench/stories/${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as Line)
  const [basil, ecbplus] = [read('basil-dev'), read('ecbplus-dev')]
  const half = (odd: number): Line[] => ecbplus.filter(line => Number.parseInt(line.story, 10) % 2 === odd)
  const sets: readonly (readonly [string, string, readonly Line[]])[] = [
    ['BASIL', '.97', basil],
    ['ECB+', '.90', ecbplus],
    ['both in one batch', '.90', [...basil, ...ecbplus]],
    ['ECB+, odd topics', '', half(1)],
    ['ECB+, even topics', '', half(0)],
    ['BASIL without dates', '', basil.map(line => ({ ...line, published: null }))],
  ]
  const results = sets.map(([name, aim, lines]) => ({ name, aim, lines, found: found(lines) }))
  const rows = results.flatMap(({ name, aim, lines, found }) => [
    row(name, 'Variorum', aim, lines, found),
    row(name, 'tf-idf of the batch', '', lines, baseline(lines)),
  ])
  const head = ['set', 'by', 'aim', 'B-cubed F1', 'precision', 'recall', 'ARI', 'V', 'stories', 'merges', 'splits']
  const faulty = results.slice(0, 2).map(({ name, lines, found }) => `${name}: ${wrong(lines, found)}`)
  return `Articles that are one story in the gold and not here (splits), or the other way round (merges), are counted by story.

${table([head, ...rows])}

The wrong ones, with the gold story and its articles:

${faulty.join('\n')}`
}

const gold = (lines: readonly Line[]): string[] => lines.map(line => line.story)

function row(name: string, by: string, aim: string, lines: readonly Line[], labels: readonly string[]): string[] {
  const { precision, recall, f1 } = bcubed(gold(lines), labels)
  const { merges, splits } = faults(gold(lines), labels)
  const figures = [f1, precision, recall, adjustedRand(gold(lines), labels), vMeasure(gold(lines), labels)]
  const counts = [new Set(labels).size, merges.length, splits.length]
  return [name, by, aim, ...figures.map(each => each.toFixed(3)), ...counts.map(String)]
}

function wrong(lines: readonly Line[], labels: readonly string[]): string {
  const { merges, splits } = faults(gold(lines), labels)
  return `merged ${merges.map(list => list.join(' + ')).join('; ') || 'none'}. Split into ${splits.map(list => list.join(' + ')).join('; ') || 'none'}.`
}

function found(lines: readonly Line[]): string[] {
  const articles = lines.map(
    ({ id, title, published, text }): Article => ({
      ...{ id, text, title: title ?? null, published: published ?? null, source: '-', url: null, outlet: null },
      ...{ standfirst: null, authors: [], modified: null, language: 'en', blocks: [], complete: null, extra: {} },
    }),
  )
  const storyOf = new Map(groupArticles(articles).flatMap(story => story.articles.map(id => [id, story.id] as const)))
  return lines.map(line => storyOf.get(line.id) ?? '')
}

/** Cosines of (1 + ln tf) · ln(N / df) over lower-cased words, df counted in the batch; average linkage. */
function baseline(lines: readonly Line[]): string[] {
  const counts = lines.map(({ title, text }) => {
    const words = tokenize(`${title ?? ''}\n\n${text}`).filter(token => token.kind !== 'punctuation')
    const count = new Map<string, number>()
    for (const { norm } of words) count.set(norm, (count.get(norm) ?? 0) + 1)
    return count
  })
  const df = new Map<string, number>()
  for (const count of counts) for (const word of count.keys()) df.set(word, (df.get(word) ?? 0) + 1)
  const vectors = counts.map(count => {
    const vector = new Map<string, number>()
    for (const [word, n] of count) vector.set(word, (1 + Math.log(n)) * Math.log(lines.length / df.get(word)!))
    const norm = Math.hypot(...vector.values()) || 1
    for (const [word, weight] of vector) vector.set(word, weight / norm)
    return vector
  })
  const score = (i: number, j: number): number => {
    let sum = 0
    for (const [word, weight] of vectors[i]!) sum += weight * (vectors[j]!.get(word) ?? 0)
    return sum
  }
  const edges: Edge[] = []
  for (let i = 1; i < lines.length; i++)
    for (let j = 0; j < i; j++) {
      const each = score(i, j)
      if (each >= BASELINE_CUT) edges.push([j, i, each])
    }
  const start = lines.map((_, i) => [i])
  const labels: string[] = lines.map(() => '')
  for (const group of link(start, edges, { cut: BASELINE_CUT, score, refuses: () => false }))
    for (const i of group) labels[i] = String(group[0])
  return labels
}
