import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { type Case, caseOf } from './case.js'
import { count } from './count.js'
import { shrunk } from './shrink.js'
import type { Verdict } from './worker.js'

const USAGE = `npm run fuzz -- [--minutes N] [--cases N] [--seed N] [--patience SECONDS] [--out DIR]
npm run fuzz -- --replay DIR
npm run fuzz -- --count N [--seed N]

Puts mutated articles through every reader and stage. The files of each find, with a file why.log, go to a folder of
its own in DIR (fuzz-finds by default); --replay puts such a folder through again. --count reads N
mutated inputs, as many of each kind, and tells in a table what became of them. Ends with 1 where anything is found.`

interface Options {
  readonly minutes: number
  readonly cases: number
  readonly seed: number
  /** Seconds after which a case counts as hanging. */
  readonly patience: number
  readonly out: string
}

/** So often is a hang tried with less: each time takes all the patience. */
const HANGS = 10

/** Megabytes that a case may take. */
const MEMORY = 1024

const workerFile = new URL('./worker.js', import.meta.url)
const newWorker = (): Worker => new Worker(workerFile, { resourceLimits: { maxOldGenerationSizeMb: MEMORY } })

/** The verdict on a case; a worker that hangs or breaks down is ended, and has none for another case. */
function judge(worker: Worker, given: Case, patience: number): Promise<Verdict & { readonly alive: boolean }> {
  return new Promise(resolve => {
    const end = (verdict: Verdict & { readonly alive: boolean }): void => {
      clearTimeout(timer)
      worker.off('message', done).off('error', failed).off('exit', ended)
      resolve(verdict)
    }
    const broken = (fault: string): void => end({ fault, articles: 0, alive: false })
    const done = (verdict: Verdict): void => end({ ...verdict, alive: true })
    const failed = (error: unknown): void => broken(`breaks down: ${error instanceof Error ? error.stack : error}`)
    const ended = (code: number): void => broken(`ends with ${code}`)
    const timer = setTimeout(() => {
      void worker.terminate()
      broken(`hangs: more than ${patience} s`)
    }, patience * 1000)
    worker.on('message', done).on('error', failed).on('exit', ended)
    worker.postMessage(given)
  })
}

/** What makes two finds the same: the message without figures, and the first place in our own code. */
function kindOf(fault: string): string {
  const [first = '', ...rest] = fault.split('\n')
  const place = rest.find(line => /\/src\//.test(line)) ?? ''
  return `${first.replace(/\d+|".*"/g, '#').slice(0, 120)} ${place.replace(/^.*\/src\//, '')}`
}

async function fuzz({ minutes, cases, seed, patience, out }: Options): Promise<number> {
  console.log(`seed ${seed}`)
  const until = Date.now() + minutes * 60_000
  const kinds = new Map<string, number>()
  let worker = newWorker()
  let articles = 0
  let number = 0
  for (; number < cases && Date.now() < until; number++) {
    const given = caseOf(seed, number)
    const verdict = await judge(worker, given, patience)
    if (!verdict.alive) worker = newWorker()
    articles += verdict.articles
    if (verdict.fault === null) continue
    const kind = kindOf(verdict.fault)
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    // Hangs are all of one kind to look at: each is kept.
    if (kinds.get(kind) !== 1 && !kind.startsWith('hangs')) continue
    const smallest = await shrunk(
      given,
      async smaller => {
        const { fault, alive } = await judge(worker, smaller, patience)
        if (!alive) worker = newWorker()
        return fault !== null && kindOf(fault) === kind
      },
      kind.startsWith('hangs') ? HANGS : undefined,
    )
    keep(join(out, `${seed}-${number}`), smallest, verdict.fault)
  }
  await worker.terminate()
  console.log(`${number} cases, ${articles} articles to the last stage, ${kinds.size} kinds of faults`)
  for (const [kind, count] of kinds) console.log(`${count} × ${kind}`)
  return kinds.size > 0 ? 1 : 0
}

function keep(folder: string, { files }: Case, fault: string): void {
  mkdirSync(folder, { recursive: true })
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
  writeFileSync(join(folder, 'why.log'), `${fault}\n`)
  console.log(`found: ${folder}\n${fault.split('\n').slice(0, 4).join('\n')}`)
}

async function replay(folder: string, patience: number): Promise<number> {
  const names = readdirSync(folder)
    .filter(name => !name.endsWith('.log'))
    .sort()
  const files = names.map(name => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }))
  const worker = newWorker()
  const { fault, articles } = await judge(worker, { files }, patience)
  await worker.terminate()
  console.log(fault ?? `nothing is wrong with it: ${articles} articles`)
  return fault === null ? 0 : 1
}

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '20' },
    cases: { type: 'string', default: '1000000000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    patience: { type: 'string', default: '30' },
    out: { type: 'string', default: 'fuzz-finds' },
    replay: { type: 'string' },
    count: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
const number = (text: string): number => {
  if (!(Number(text) >= 0)) throw new RangeError(`no number: ${text}`)
  return Number(text)
}
if (values.help) console.log(USAGE)
else if (values.replay !== undefined) process.exitCode = await replay(values.replay, number(values.patience))
else if (values.count !== undefined) {
  const { table, crashed } = await count(number(values.count), number(values.seed))
  console.log(`seed ${values.seed}\n${table}`)
  process.exitCode = crashed > 0 ? 1 : 0
} else
  process.exitCode = await fuzz({
    minutes: number(values.minutes),
    cases: number(values.cases),
    seed: number(values.seed),
    patience: number(values.patience),
    out: values.out,
  })
