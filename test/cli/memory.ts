import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect } from 'vitest'
import type { Io } from '../../src/cli/io.js'
import { run } from '../../src/cli/run.js'
import type { Format } from '../../src/model/schema/index.js'
import { faults } from '../validate.js'

export interface Outcome {
  readonly code: number
  readonly out: string
  /** The lines of standard error, with FOLDER for the folder of `folder()`. */
  readonly err: readonly string[]
}

/** A folder for the tests of one file, and the means to put inputs into it and to run commands on them. */
export function folder() {
  const root = mkdtempSync(join(tmpdir(), 'variorum-test-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  return {
    root,
    /** Writes a file; its path. */
    put(name: string, content: string | Uint8Array): string {
      const path = join(root, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      return path
    },
    /** Runs a command; arguments that start with "./" are in the folder. */
    async command(
      argv: readonly string[],
      stdin: string | Uint8Array = '',
      around: Partial<Io> = {},
    ): Promise<Outcome> {
      let out = ''
      let err = ''
      const code = await run(
        argv.map(arg => (arg.startsWith('./') ? join(root, arg) : arg)),
        io({
          stdin: chunks(typeof stdin === 'string' ? Buffer.from(stdin) : stdin),
          out: text => {
            out += text
          },
          err: text => {
            err += text
          },
          ...around,
        }),
      )
      const lines = err.replaceAll(root, 'FOLDER').split('\n')
      return { code, out, err: lines.filter(line => line !== '') }
    },
  }
}

/** What a command reads and writes, where a test does not say otherwise: nothing, in a terminal without colours. */
export const io = (own: Partial<Io>): Io => ({
  stdin: chunks(new Uint8Array()),
  out: () => {},
  err: () => {},
  env: {},
  color: false,
  width: 100,
  height: 40,
  ...own,
})

/** As a pipe gives them. */
async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 65_536) yield bytes.subarray(from, from + 65_536)
}

export type Line = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly source: string
  readonly text: string
}

/** The objects of a JSONL output, each valid. */
export function articles(format: Format, out: string): readonly Line[] {
  if (out !== '') expect(out.endsWith('\n')).toBe(true)
  const lines = out.split('\n').slice(0, -1)
  const values = lines.map(line => JSON.parse(line) as Line)
  for (const value of values) expect(faults(format, value)).toEqual([])
  return values
}

/** What was said of each input: "variorum: FOLDER/SOURCE: message", without the beginning. */
export function complaints({ err }: Outcome): readonly string[] {
  for (const line of err) expect(line).toMatch(/^variorum: /)
  return err.map(line => line.replace(/^variorum: (FOLDER\/)?/, ''))
}
