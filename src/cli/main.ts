#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import type { Shown } from '../export/shown.js'
import { complaint, EXIT, type Io, Report } from './io.js'
import { FILTERS, run } from './run.js'
import { discardAll } from './staging.js'

// A story of thousands of articles is collected sooner, to stay below a gigabyte; smaller ones never come near.
setFlagsFromString('--heap-growing-percent=50')

const argv = process.argv.slice(2)

/** Why nothing more can be written to standard output; a reader that has seen enough ("| head") is no fault. */
let closed = null as { readonly code: number } | null
let more = (): void => {}

process.stdout.on('error', error => {
  const enough = (error as NodeJS.ErrnoException).code === 'EPIPE'
  if (closed === null && !enough)
    process.stderr.write(complaint(`standard output cannot be written to: ${error.message}`))
  closed ??= { code: enough ? EXIT.done : EXIT.someFailed }
  // What is made besides lines is still to be made, or has an exit code of its own.
  if (FILTERS.includes(argv[0] ?? '')) process.exit(closed.code)
  more()
})
process.stdout.on('drain', () => more())

// Where nobody can read what goes wrong, the exit code tells.
process.stderr.on('error', () => {})

function out(text: Shown): void | Promise<void> {
  if (closed !== null || process.stdout.write(text)) return
  return new Promise(done => {
    more = done
  })
}

/** Milliseconds from an interrupt to the end of the program, whatever is still under way. */
const GRACE = 500

/** An exit can hang on a read that never comes back; the signal cannot. */
function endSoon(): void {
  setTimeout(() => {
    discardAll()
    process.removeListener('SIGINT', interrupt)
    process.kill(process.pid, 'SIGINT')
  }, GRACE).unref()
}

const stop = new AbortController()
/** The first Ctrl-C asks to stop after the line under way; the second one ends the program as it always does. */
function interrupt(): void {
  process.removeListener('SIGINT', interrupt)
  stop.abort()
  process.stdin.destroy()
  endSoon()
}
process.on('SIGINT', interrupt)
process.on('exit', discardAll)

const io: Io = {
  stdin: process.stdin,
  out,
  err: text => void process.stderr.write(text),
  env: process.env,
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  width: process.stdout.columns ?? 100,
  height: process.stdout.rows ?? 40,
  signal: stop.signal,
  live: process.stderr.isTTY === true,
}

// What nothing caught is told as every fault of ours is; Node would print its message as it stands.
process.on('uncaughtException', error => {
  const report = new Report(io)
  report.failed(null, error)
  process.exit(report.code)
})

const code = await run(argv, io)
// A long computation takes the signal for itself.
if (code === EXIT.interrupted && !stop.signal.aborted) interrupt()
process.exitCode = Math.max(code, closed?.code ?? 0)
