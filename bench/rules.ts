import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { dataFolder } from '../test/data.js'
import { buildSwitched, SWITCHED } from './rules/build.js'
import { plus } from './rules/count.js'
import type { Switch } from './rules/switch.js'
import type { Outcome } from './rules/trial.js'
import type { Share } from './rules/worker.js'
import { table } from './table.js'

const OPTIONS = {
  room: { type: 'string', multiple: true, default: [] as string[] },
  jobs: { type: 'string', default: '2' },
  words: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  enough: { type: 'string', default: '15' },
  out: { type: 'string' },
} as const

/**
 * Switches off each condition of `src/annotate`, one at a time, and tells what changes: in how many articles, and by the
 * gold whether for better or worse. `--room name` or a path tries some alone (it may be given again), `--words` the
 * alternatives of patterns too, `--all` on further articles of the data; `--enough 15` articles with gold that it changes are
 * looked at by each process; `--jobs 2` processes work side by side; `--out FILE` gets
 * every outcome, a line each.
 */
export async function rules(args: readonly string[]): Promise<string> {
  const { values } = parseArgs({ args: [...args], options: OPTIONS })
  const { room, words, all, out } = values
  const begin = performance.now()
  const switches = buildSwitched().filter(
    ({ file, kind }) => (words || kind !== 'word') && (room.length === 0 || room.some(name => isOf(file, name))),
  )
  const jobs = Number(values.jobs)
  const shares = await Promise.all(
    Array.from({ length: jobs }, (_, index) =>
      share({ switches, index, jobs, data: dataFolder, all, enough: Number(values.enough) }),
    ),
  )
  const articles = shares.reduce((sum, { articles }) => sum + articles, 0)
  const found = switches.map(
    (one): Found => ({ one, outcome: united(shares.map(({ outcomes }) => outcomes.get(one.id)!)) }),
  )
  if (out !== undefined) writeFileSync(out, `${found.map(lineOf).join('\n')}\n`)
  const minutes = ((performance.now() - begin) / 60_000).toFixed(1)
  return [
    `${switches.length} switches, ${articles} articles, ${minutes} minutes.`,
    table([
      ['room', 'switches', ...VERDICTS],
      ...roomsOf(switches).map(name => {
        const own = found.filter(({ one }) => roomOf(one.file) === name)
        return [
          name,
          String(own.length),
          ...VERDICTS.map(verdict => String(own.filter(each => verdictOf(each) === verdict).length)),
        ]
      }),
    ]),
    'These change nothing, or gold is the better without them:',
    table([
      ['where', 'kind', 'without it', 'words'],
      ...found
        .filter(each => ['nothing', 'never asked', 'worse'].includes(verdictOf(each)))
        .map(each => [`${each.one.file}:${each.one.line}`, each.one.kind, saysOf(each), shortened(each.one.words)]),
    ]),
  ].join('\n\n')
}

interface Found {
  readonly one: Switch
  readonly outcome: Outcome
}

interface Done {
  readonly outcomes: ReadonlyMap<number, Outcome>
  readonly articles: number
}

function share(given: Share): Promise<Done> {
  const worker = new Worker(new URL(`../../${SWITCHED}/bench/rules/worker.js`, import.meta.url), { workerData: given })
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('message', (message: { done: number; of: number } | { outcomes: Outcome[]; articles: number }) => {
      if ('outcomes' in message)
        resolve({ outcomes: new Map(message.outcomes.map(each => [each.id, each])), articles: message.articles })
      else if (given.index === 0) process.stderr.write(`\r${message.done} of ${message.of} articles`)
    })
  })
}

/** What a switch is worth. `worse`: gold has more right without it. */
const VERDICTS = ['needed', 'worse', 'nothing', 'never asked', 'guard', 'loading'] as const

function verdictOf({ outcome }: Found): (typeof VERDICTS)[number] {
  const { corpora, broken, without, loading } = outcome
  const tallies = Object.values(corpora)
  if (broken > 0) return 'guard'
  if (tallies.length === 0) return loading ? 'loading' : 'never asked'
  if (tallies.every(({ changed }) => changed === 0)) return 'nothing'
  const gain = without.content + without.joint - without.speaker - without.false
  return gain > 0 ? 'worse' : 'needed'
}

/** What changes without it, in words. */
function saysOf({ outcome }: Found): string {
  const tallies = Object.entries(outcome.corpora)
  const changed = tallies.filter(([, tally]) => tally.changed > 0)
  if (changed.length === 0) return `nothing (${tallies.reduce((sum, [, { reached }]) => sum + reached, 0)} reached)`
  const { without } = outcome
  const figures = Object.entries(without).filter(([, value]) => value !== 0)
  return [
    changed.map(([name, tally]) => `${name} ${tally.changed}/${tally.tried}`).join(' '),
    figures.map(([name, value]) => `${name} ${value > 0 ? '+' : ''}${value}`).join(' '),
  ]
    .filter(Boolean)
    .join('; ')
}

const lineOf = (found: Found): string => JSON.stringify({ ...found.one, verdict: verdictOf(found), ...found.outcome })

function united(outcomes: readonly Outcome[]): Outcome {
  let all = outcomes[0]!
  for (const other of outcomes.slice(1)) all = joined(all, other)
  return all
}

function joined(a: Outcome, b: Outcome): Outcome {
  const corpora = { ...a.corpora }
  for (const [name, { reached, tried, changed }] of Object.entries(b.corpora)) {
    const own = corpora[name] ?? { reached: 0, tried: 0, changed: 0 }
    corpora[name] = { reached: own.reached + reached, tried: own.tried + tried, changed: own.changed + changed }
  }
  return {
    id: a.id,
    corpora,
    shown: { ...b.shown, ...a.shown },
    loading: a.loading || b.loading,
    broken: a.broken + b.broken,
    without: plus(a.without, b.without),
  }
}

const roomOf = (file: string): string => file.split('/').slice(2, -1).join('/') || '.'
const roomsOf = (switches: readonly Switch[]): string[] => [...new Set(switches.map(({ file }) => roomOf(file)))].sort()
const isOf = (file: string, name: string): boolean => roomOf(file) === name || file.startsWith(name)
const shortened = (words: string): string =>
  (words.length > 80 ? `${words.slice(0, 79)}…` : words).replaceAll('|', '\\|')
