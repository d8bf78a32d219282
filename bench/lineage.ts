import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../src/annotate/annotate.js'
import { lineage } from '../src/lineage/lineage.js'
import type { LineageArticle } from '../src/lineage/source.js'
import type { Copy, Reuse } from '../src/model/lineage.js'
import { articleOf, type Plan, plantStory } from '../test/lineage/chain.js'
import { addScore, emptyScore } from '../test/lineage/score.js'
import { largeStory } from './copies.js'
import { seeded } from './random.js'
import { table } from './table.js'

const EVIDENCE: readonly Plan['evidence'][] = ['credit', 'dateline', 'times', 'none']
const SHAPES: readonly Plan['shape'][] = ['chain', 'star', 'merge', 'cut']
const RUNS = 5

/** Planted chains by the share of words rewritten, real stories, wire copy by its own words, and the cost. */
export function run(dataDir: string): string {
  return [planted(), cost(), stories(dataDir), wires(dataDir)].join('\n\n')
}

const share = (a: number, b: number): string => (b === 0 ? '–' : (a / b).toFixed(3))

function planted(): string {
  const rows = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6].map(rewriting => {
    const score = emptyScore()
    for (const evidence of EVIDENCE)
      for (const shape of SHAPES)
        for (let run = 0; run < RUNS; run++) {
          const story = plantStory(seeded(100 + run), { rewriting, evidence, shape })
          addScore(score, story, lineage(story.told))
        }
    const { planted, found, directed, right, wrong, untold, guessed, spurious } = score
    return [
      rewriting.toFixed(1),
      String(planted),
      share(found, planted),
      String(directed),
      share(right, directed),
      String(wrong),
      `${untold - guessed} of ${untold}`,
      String(spurious),
    ]
  })
  const head = [
    'words rewritten',
    'passages',
    'found',
    'directions told',
    'right',
    'wrong',
    'null without',
    'false pairs',
  ]
  return `${table([head, ...rows])}\n\nPlanted: a wire with copies in a row, several copies, copies of two sources, cuts; with credits, datelines, times, or nothing; two articles of each story are independent and quote the same speech.`
}

function cost(): string {
  const rows = [200, 1000].map(n => {
    const told = largeStory(n)
    const began = process.cpuUsage()
    const { findings } = lineage(told)
    const { user, system } = process.cpuUsage(began)
    const seconds = (user + system) / 1e6
    const count = (kind: string): string => String(findings.filter(each => each.kind === kind).length)
    return [String(n), seconds.toFixed(1), count('reuse'), count('copy')]
  })
  return table([['articles of one story', 'processor seconds', 'reuses', 'copies'], ...rows])
}

interface Row {
  readonly id: string
  readonly story?: string
  readonly outlet?: string
  readonly published?: string
  readonly text: string
}

function rowsOf(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Row)
}

/** What the data calls its outlets. */
const OUTLETS: Readonly<Record<string, string>> = {
  fox: 'Fox News',
  hpo: 'The Huffington Post',
  nyt: 'The New York Times',
}

function toldOf({ id, outlet, published, text }: Row): LineageArticle {
  const name = outlet === undefined ? null : (OUTLETS[outlet] ?? outlet)
  const article = articleOf(id, text, name, published ?? null)
  return { article, dropped: [], annotation: annotate(article) }
}

/** All edges that are found in stories that three outlets tell, as ids and spans: each is judged by hand, in `READ`. */
function stories(dataDir: string): string {
  const rows = rowsOf(join(dataDir, 'bench/stories/basil-dev.jsonl'))
  const names = [...new Set(rows.map(({ story }) => story as string))]
  const found = names.flatMap(name => {
    const told = rows.filter(({ story }) => story === name).map(toldOf)
    return lineage(told).findings.filter((each): each is Reuse | Copy => each.kind === 'reuse' || each.kind === 'copy')
  })
  const lines = found.map(finding => {
    const [a, b] = finding.kind === 'reuse' ? finding.articles : [finding.from, finding.to]
    const key = `${finding.kind} ${typeof a === 'string' ? a : 'outside'} ${b}`
    const spans = finding.passages.map(({ cites }) =>
      cites.map(i => `${finding.cites[i]?.from}–${finding.cites[i]?.to}`).join(' = '),
    )
    return [key, spans.slice(0, 5).join('; '), READ.get(key) ?? 'not read']
  })
  const right = lines.filter(([, , verdict]) => verdict?.startsWith('right')).length
  return `${names.length} real stories by three outlets each: ${lines.length} edges, of which ${right} right.\n\n${table([['edge', 'spans', 'read'], ...lines])}`
}

/** How the edges of real stories read. */
const READ: ReadonlyMap<string, string> = new Map([
  ['reuse 005a2961-2 005a2961-3', 'right: one agency report in both'],
  ['reuse 06ffda2d-2 06ffda2d-3', 'doubtful: one long noun phrase with a sum of money'],
  ['reuse 85475456-1 85475456-3', 'right: one agency report in both, with credit'],
  ['copy 85475456-1 85475456-3', 'right: credited'],
  ['reuse 97b1305c-3 97b1305c-2', 'right: one agency report in both'],
  ['copy outside b764f81f-1', 'right: its dateline is an agency\u2019s'],
  ['reuse c21cb217-2 c21cb217-3', 'right: one sentence of an agency, word for word'],
])

/** Articles that say themselves that they are an agency's: by their dateline. */
function wires(dataDir: string): string {
  const rows = rowsOf(join(dataDir, 'bench/quotes/polnear-train.jsonl'))
  const signed = /^.{0,160}?\((?:AP|Reuters|AFP|UPI)\)\s*[-\u2010-\u2015]/su
  let said = 0
  let found = 0
  let more = 0
  for (const row of rows) {
    const { findings } = lineage([toldOf(row)])
    const copy = findings.some(each => each.kind === 'copy' && typeof each.from !== 'string')
    if (signed.test(row.text)) {
      said++
      if (copy) found++
    } else if (copy) more++
  }
  return `${rows.length} articles of one corpus, each alone: ${said} begin with an agency's dateline, ${found} of these are recognised as its copies, and ${more} others.`
}
