import { spawnSync } from 'node:child_process'

/** What one run of a command took: wall time in seconds, with Node's start, and peak resident memory in MB. */
export interface Cost {
  readonly seconds: number
  readonly megabytes: number
}

/** Runs `variorum ARGS` as its users do. Throws where it does not end with 0. */
export function variorum(args: readonly string[]): Cost {
  return command(['dist/cli/main.js', ...args])
}

/** Runs Node on ARGS. Throws where it does not end with 0. */
export function command(args: readonly string[]): Cost {
  const begin = performance.now()
  const { status, stderr, output } = spawnSync(process.execPath, ['--require', './bench/peak.cjs', ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  const seconds = (performance.now() - begin) / 1000
  if (status !== 0) throw new Error(`${args.join(' ').slice(0, 200)} ended with ${status}: ${stderr}`)
  return { seconds, megabytes: Number(output[3]) / 1024 }
}

/** The middle cost of several runs, by time and by memory each on its own, and the quickest time. */
export function middle(runs: readonly Cost[]): Cost & { readonly best: number } {
  const seconds = runs.map(run => run.seconds).sort((a, b) => a - b)
  const megabytes = runs.map(run => run.megabytes).sort((a, b) => a - b)
  const half = Math.floor(runs.length / 2)
  return { seconds: seconds[half] ?? 0, megabytes: megabytes[half] ?? 0, best: seconds[0] ?? 0 }
}
