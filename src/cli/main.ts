#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import type { Shown } from '../export/shown.js'
import { complaint, type Io, Report } from './io.js'
import { run } from './run.js'

// A story of thousands of articles is collected sooner, to stay below a gigabyte; smaller ones never come near.
setFlagsFromString('--heap-growing-percent=50')

// A reader that has seen enough ("| head") is no fault.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0)
  process.stderr.write(complaint(`standard output cannot be written to: ${error.message}`))
  process.exit(1)
})

// Where nobody can read what goes wrong, the exit code tells.
process.stderr.on('error', () => {})

function out(text: Shown): void | Promise<void> {
  if (process.stdout.write(text)) return
  return new Promise(done => process.stdout.once('drain', done))
}

const stop = new AbortController()
// The first Ctrl-C asks to stop after the line under way; the second one ends the program as it always does.
process.once('SIGINT', () => {
  stop.abort()
  process.stdin.destroy()
})

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

process.exitCode = await run(process.argv.slice(2), io)
