import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

export interface Ran {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

let built = false

/** Builds dist/ where it is older than src/. Throws with what the build said where it fails. */
export function ensureBuilt(): void {
  if (built) return
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'build'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${stdout}${stderr}`)
  built = true
}

export interface Around {
  readonly input?: string | Buffer
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
}

/** Runs `variorum ARGS` as its users do, from the repository's root unless told otherwise. */
export function variorum(args: readonly string[], around: Around = {}): Ran {
  ensureBuilt()
  return run(process.execPath, [resolve('dist/cli/main.js'), ...args], around)
}

/** Runs a program to its end; throws only where it cannot be started. */
export function run(program: string, args: readonly string[], around: Around = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    ...around,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  // A program that ends without reading its input is no fault of the test.
  if (error !== undefined && (error as NodeJS.ErrnoException).code !== 'EPIPE') throw error
  return { status, stdout, stderr }
}
