import { parentPort, workerData } from 'node:worker_threads'
import { samples } from './sample.js'
import type { Switch } from './switch.js'
import { tryAll } from './trial.js'

/** What one process is given: every so many-th article, and the switches to try. */
export interface Share {
  readonly switches: readonly Switch[]
  readonly index: number
  readonly jobs: number
  readonly data: string
  readonly all: boolean
  readonly enough: number
}

const { switches, index, jobs, data, all, enough } = workerData as Share
const list = (await samples(data, all)).filter((_, i) => i % jobs === index)
const outcomes = tryAll(switches, list, enough, done => {
  if (done % 20 === 0) parentPort?.postMessage({ done, of: list.length })
})
parentPort?.postMessage({ outcomes, articles: list.length })
