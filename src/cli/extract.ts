import { toExtractLine } from '../export/json.js'
import { explain } from '../extract/extract.js'
import type { Line } from '../extract/line.js'
import { ingest } from '../ingest/ingest.js'
import { type Io, type Report, UsageError } from './io.js'
import { refuseTwice, streamArticles } from './read.js'

export interface ExtractOptions {
  readonly map?: boolean
  readonly explain?: boolean
  readonly jobs?: string
}

/** `variorum extract`: one line for each article, in the order of the inputs. */
export async function extractCommand(
  inputs: readonly string[],
  options: ExtractOptions,
  io: Io,
  report: Report,
): Promise<void> {
  if (options.explain) return explainCommand(inputs, io, report)
  for await (const extraction of streamArticles(inputs, io, report, jobsOf(options.jobs)))
    await io.out(`${toExtractLine(extraction, options)}\n`)
}

function jobsOf(jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined
  const number = Number(jobs)
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new UsageError(`--jobs takes a number of threads from 1 to 256, not ${jobs}`)
  return number
}

/** Each page as kept (+) and dropped (-) lines, with what they were kept as and why they were dropped. */
async function explainCommand(inputs: readonly string[], io: Io, report: Report): Promise<void> {
  refuseTwice(inputs)
  for await (const page of ingest(inputs, io.stdin)) {
    if (io.signal?.aborted) break
    if (page.kind === 'passed') report.passed(page.source, page.why)
    else if (page.kind === 'failed') report.failed(page.source, page.error)
    else
      try {
        const lines = await explain(page)
        await io.out(`${page.source}\n${lines.map(line => explained(line, io)).join('')}\n`)
      } catch (error) {
        report.failed(page.source, error)
      }
  }
  if (io.signal?.aborted) report.interrupted()
}

const LABEL = 20

function explained({ text, as, reason }: Line, { width, color }: Io): string {
  const label = (as ?? reason ?? '').padEnd(LABEL)
  const flat = text.replace(/\s+/g, ' ')
  const room = Math.max(20, width - LABEL - 6)
  const shown = flat.length > room ? `${flat.slice(0, room - 1).trimEnd()}…` : flat
  const line = `  ${as === null ? '-' : '+'} ${label} ${shown}`
  return color && as === null ? `\x1b[2m${line}\x1b[22m\n` : `${line}\n`
}
