import { spawnSync } from 'node:child_process'

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

/** Runs `variorum ARGS` as its users do, from the repository's root unless told otherwise. */
export function variorum(
  args: readonly string[],
  options: { readonly input?: string | Buffer; readonly cwd?: string } = {},
): Ran {
  ensureBuilt()
  return run(process.execPath, [`${process.cwd()}/dist/cli/main.js`, ...args], options)
}

/** Runs a program to its end; throws only where it cannot be started. */
export function run(
  program: string,
  args: readonly string[],
  options: { readonly input?: string | Buffer; readonly cwd?: string } = {},
): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (error !== undefined) throw error
  return { status, stdout, stderr }
}
