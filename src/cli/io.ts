import { type Shown, shown, shownLine } from '../export/shown.js'
import type { Bytes } from '../ingest/bytes.js'
import { InputError } from '../ingest/page.js'

/** What a command reads and writes; tests give their own. */
export interface Io {
  readonly stdin: Bytes
  /** Resolves when more may be written, also where nobody reads it any more. */
  readonly out: (text: Shown) => void | Promise<void>
  readonly err: (text: Shown) => void
  readonly env: Readonly<Record<string, string | undefined>>
  /** Whether standard output is a terminal that shows colours. */
  readonly color: boolean
  /** Columns and lines of the terminal; in a pipe, what is usual for one. */
  readonly width: number
  readonly height: number
  /** Aborted where the user asks to stop: a line under way is finished, nothing more is begun, and no file is made. */
  readonly signal?: AbortSignal
  /** Whether standard error is a terminal, where a line can be written over. */
  readonly live?: boolean
}

/** Options that do not go together. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** As the design has them; `check` alone ends with `differs`. */
export const EXIT = { done: 0, someFailed: 1, usage: 2, differs: 3, fault: 70, interrupted: 130 } as const

/** What went wrong so far, and the exit code that follows from it. */
export class Report {
  private worst: number = EXIT.done
  constructor(private readonly io: Io) {}

  get code(): number {
    return this.worst
  }

  /** Prints what was left out on purpose, and is no failure. */
  passed(source: string, why: string): void {
    this.io.err(complaint(`${source}: passed over: ${why}`))
  }

  /** Prints what could not be done of an article that is not left out. */
  noted(source: string, why: string): void {
    this.io.err(complaint(`${source}: ${why}`))
  }

  /** The user asked to stop: lines that are written are whole, and not all; files are as they were. */
  interrupted(): void {
    this.worst = EXIT.interrupted
  }

  /** `check`: the words differ from what is printed. What failed weighs more than that only where it is a fault of ours. */
  differs(): void {
    this.worst = Math.max(this.worst, EXIT.differs)
  }

  /** Prints "variorum: SOURCE: message"; a fault of ours asks to be reported, its stack is for those who ask for it. */
  failed(source: string | null, error: unknown): void {
    const wrong = error instanceof UsageError
    const expected = wrong || error instanceof InputError
    this.worst = Math.max(this.worst, wrong ? EXIT.usage : expected ? EXIT.someFailed : EXIT.fault)
    const message = error instanceof Error ? error.message : String(error)
    const place = source === null ? '' : `${source}: `
    const text = expected ? message : `this is a fault of Variorum, please report it: ${message}`
    this.io.err(complaint(place + text))
    if (this.io.env.VARIORUM_DEBUG === '1' && error instanceof Error)
      this.io.err(shown((error.stack ?? '').split('\n'), false))
  }
}

/** One line that says what is wrong, as long as anybody reads. */
export const complaint = (text: string): Shown => shownLine(`variorum: ${text.slice(0, 1000)}`)
