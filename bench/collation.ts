import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { collate } from '../src/collate/collate.js'
import type { AnnotatedArticle } from '../src/collate/person/annotatedarticle.js'
import type { Article } from '../src/model/article.js'
import { articles } from './articles.js'
import { variorum } from './measure.js'
import { pick, type Random, seeded } from './random.js'
import { table } from './table.js'

/** How the cost of collation grows: near-copies of one report, many articles of many quotes, and CollateX beside it. */
export function collation(): string {
  return `${wholeCommand()}\n\n${besideCollateX()}`
}

const COPIES = [10, 100, 1000, 5000]

function wholeCommand(): string {
  const work = mkdtempSync(join(tmpdir(), 'variorum-collation-'))
  try {
    const rows = COPIES.map(n =>
      measured(`${n} copies of a report of 800 words, 3 of each changed`, aimOf(n), copies(n, 800), work),
    )
    rows.push(measured('5000 copies of a report of 500 words, 3 of each changed', aimOf(5000), copies(5000, 500), work))
    rows.push(measured('500 articles of 1600 words with about 20 quotes', '10 s', quoting(500), work))
    rows.push(measured('500 articles of 20 quotes with little between', '10 s', dense(500), work))
    return table([['edition of', 'aim', 'seconds', 'peak MB'], ...rows])
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function measured(name: string, aim: string, texts: readonly string[], work: string): string[] {
  const path = join(work, 'articles.jsonl')
  writeFileSync(path, texts.map((text, i) => JSON.stringify({ id: `a${i}`, text })).join('\n'))
  const { seconds, megabytes } = variorum(['edition', path, '--out', join(work, 'out')])
  return [name, aim, seconds.toFixed(1), megabytes.toFixed(0)]
}

const aimOf = (copies: number): string => (copies === 5000 ? '20 s, 1 GB' : '')

/** A report of so many words, each copy with three of them changed. */
function copies(n: number, words: number): string[] {
  const report = articles(1, words)[0] ?? ''
  return Array.from({ length: n }, (_, i) => slipped(report, seeded(5000 + i), 3))
}

function slipped(text: string, random: Random, slips: number): string {
  const words = text.split(' ')
  for (let i = 0; i < slips; i++) words[Math.floor(random() * words.length)] = pick(random, SLIPS)
  return words.join(' ')
}

const SLIPS = ['harbour', 'seven', 'not', 'slowly', 'Marlow', 'under', 'their', 'bright']

/** Articles long enough to hold twenty quotes. */
const quoting = (n: number): string[] => articles(n, 1600)

/** Twenty paragraphs that quote, and five that don't, of a story: each article has others, in another order. */
function dense(n: number): string[] {
  const all = articles(40, 1600).flatMap(text => text.split('\n\n'))
  const said = all.filter(paragraph => /[“”]/.test(paragraph))
  const told = all.filter(paragraph => !/[“”]/.test(paragraph))
  return Array.from({ length: n }, (_, i) => {
    const random = seeded(7000 + i)
    return Array.from({ length: 25 }, (_, k) => pick(random, k % 5 === 0 ? told : said)).join('\n\n')
  })
}

const STATEMENT =
  `We closed the northern gate at the first warning and not at the third . The families on the lower quay deserve
 a plain account of what went wrong . Three pumps of the five that we lent to the town are still at work , and nobody in this
 office will hide behind a report .`.split(/\s+/)

const LIMIT_SECONDS = 60

/** One statement of 58 tokens in n witnesses, two words changed in each: seconds of both, as far as CollateX ends in time. */
function besideCollateX(): string {
  const rows: string[][] = []
  let peer = true
  for (const n of COPIES) {
    const witnesses = Array.from({ length: n }, (_, i) => slipped(STATEMENT.join(' '), seeded(9000 + i), 2))
    const ours = secondsOf(() => collate({ told: witnesses.map(toldOf), standings: new Map() }))
    const theirs = peer ? collateX(witnesses) : null
    if (theirs === null) peer = false
    rows.push([String(n), ours.toFixed(3), theirs === null ? '–' : theirs.toFixed(3)])
  }
  const note =
    'CollateX (Python): no figure where python3 (or PYTHON) has no collatex, or where it took more than a minute.'
  return `${table([['witnesses of one statement', 'Variorum, s', 'CollateX, s'], ...rows])}\n\n${note}`
}

function secondsOf(run: () => unknown): number {
  const begin = performance.now()
  run()
  return (performance.now() - begin) / 1000
}

const PYTHON = `
import json, sys, time
from collatex import Collation, collate
witnesses = json.load(sys.stdin)
collation = Collation.create_from_dict({"witnesses": [
  {"id": str(i), "tokens": [{"t": t + " ", "n": t.lower()} for t in w.split()]} for i, w in enumerate(witnesses)]})
begin = time.perf_counter()
collate(collation, output="json")
print(time.perf_counter() - begin)
`

function collateX(witnesses: readonly string[]): number | null {
  const { status, stdout } = spawnSync(process.env.PYTHON ?? 'python3', ['-c', PYTHON], {
    input: JSON.stringify(witnesses),
    encoding: 'utf8',
    timeout: LIMIT_SECONDS * 1000,
  })
  return status === 0 ? Number(stdout) : null
}

/** A witness that quotes the whole text. */
function toldOf(text: string, index: number): AnnotatedArticle {
  const id = `a${String(index).padStart(5, '0')}`
  const article: Article = {
    id,
    source: id,
    url: null,
    outlet: null,
    title: null,
    standfirst: null,
    authors: [],
    published: null,
    modified: null,
    language: 'en',
    text: `“${text}”`,
    blocks: [{ kind: 'paragraph', from: 0, to: text.length + 2 }],
    complete: null,
    extra: {},
  }
  const span = { article: id, part: 'text', from: 1, to: text.length + 1 } as const
  const quote = {
    kind: 'direct',
    class: 'speech',
    content: [span],
    marked: [span],
    cue: null,
    stance: null,
    speaker: { kind: 'unknown', why: 'not looked for' },
    via: [],
    confidence: 1,
  } as const
  return { article, annotation: { quotes: [quote], names: [], times: [] }, persons: ['speaker'] }
}
