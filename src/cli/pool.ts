import { Worker } from 'node:worker_threads'
import { InputError, type Page } from '../ingest/page.js'
import type { Extraction } from '../model/article.js'
import type { Answer } from './worker.js'

/** Extraction on threads of its own. */
export interface Pool {
  /** Rejects as `extract` does. Pages wait for a free thread in the order in which they are given. */
  readonly extract: (page: Page) => Promise<Extraction>
  readonly end: () => Promise<void>
}

interface Task {
  readonly page: Page
  readonly done: (extraction: Extraction) => void
  readonly failed: (error: Error) => void
}

/** `size` threads; each is started when there is work for it. */
export function makePool(size: number): Pool {
  const workers: Worker[] = []
  const idle: Worker[] = []
  const waiting: Task[] = []
  const running = new Map<Worker, Task>()

  const give = (worker: Worker, task: Task): void => {
    running.set(worker, task)
    worker.postMessage(task.page)
  }
  const free = (worker: Worker): void => {
    running.delete(worker)
    const next = waiting.shift()
    if (next === undefined) idle.push(worker)
    else give(worker, next)
  }
  const start = (): Worker => {
    const worker = new Worker(new URL('./worker.js', import.meta.url))
    worker.on('message', (answer: Answer) => {
      const task = running.get(worker)
      free(worker)
      if (task === undefined) return
      if ('extraction' in answer) task.done(answer.extraction)
      else task.failed(errorOf(answer))
    })
    // A thread that broke down takes its page with it, and no other.
    worker.on('error', error => {
      const task = running.get(worker)
      running.delete(worker)
      workers.splice(workers.indexOf(worker), 1)
      task?.failed(error instanceof Error ? error : new Error(String(error)))
      const next = waiting.shift()
      if (next !== undefined) give(start(), next)
    })
    workers.push(worker)
    return worker
  }
  return {
    extract: page =>
      new Promise((done, failed) => {
        const task = { page, done, failed }
        const worker = idle.pop() ?? (workers.length < size ? start() : undefined)
        if (worker === undefined) waiting.push(task)
        else give(worker, task)
      }),
    end: async () => {
      await Promise.all(workers.map(worker => worker.terminate()))
    },
  }
}

function errorOf({ message, expected, stack }: Exclude<Answer, { extraction: Extraction }>): Error {
  const error = expected ? new InputError(message) : new Error(message)
  if (stack !== undefined) error.stack = stack
  return error
}
