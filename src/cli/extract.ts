import { shorten } from '../export/context.js'
import { toExtractLine } from '../export/json.js'
import { type Ink, painted, plain, shown, shownJson } from '../export/shown.js'
import { explainer, extractor } from '../extract/extract.js'
import type { Line } from '../extract/line.js'
import { ingest } from '../ingest/ingest.js'
import type { Article } from '../model/article.js'
import { heed } from './interrupt.js'
import { type Io, type Report, UsageError } from './io.js'
import { limited, limitOf } from './limit.js'
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
    await io.out(shownJson(`${toExtractLine(extraction, options)}\n`))
}

function jobsOf(jobs: string | undefined): number | undefined {
  if (jobs === undefined) return undefined
  const number = Number(jobs)
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new UsageError(`--jobs takes a number of threads from 1 to 256, not ${jobs}`)
  return number
}

/** Each page as what is known about it (=), and its kept (+) and dropped (-) lines, with what they were kept as and why they were dropped. */
async function explainCommand(inputs: readonly string[], io: Io, report: Report): Promise<void> {
  refuseTwice(inputs)
  for await (const page of ingest(inputs, io.stdin)) {
    await heed(io.signal)
    if (page.kind === 'passed') report.passed(page.source, page.why)
    else if (page.kind === 'failed') report.failed(page.source, page.error)
    else
      try {
        const limit = limitOf(io.env)
        const lines = limited(await explainer(page), limit)
        // Where no article is found the lines tell why: they come before the failure.
        const found = await extractor(page)
          .then(work => limited(work, limit))
          .then(
            ({ article }) => ({ head: facts(article), error: null }),
            (error: unknown) => ({ head: [], error }),
          )
        const report = [page.source, ...found.head, ...lines.map(line => explained(line, io)), counts(lines), '']
        await io.out(shown(report, io.color))
        if (found.error !== null) throw found.error
      } catch (error) {
        report.failed(page.source, error)
      }
  }
  await heed(io.signal)
}

const LABEL = 20

/** What is known about the article besides its text; nothing is said of what is not known. */
function facts({ outlet, authors, published, modified, language, complete }: Article): string[] {
  const known = {
    outlet,
    authors: authors.join(', '),
    published,
    modified,
    language,
    complete: complete === null ? null : complete ? 'yes' : 'no: cut, or behind a wall',
  }
  return Object.entries(known)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `  = ${name.padEnd(LABEL)} ${value}`)
}

/** "12 kept, 30 dropped: navigation 20, related 10" */
function counts(lines: readonly Line[]): string {
  const reasons = new Map<string, number>()
  for (const { as, reason } of lines) if (as === null) reasons.set(reason ?? '', (reasons.get(reason ?? '') ?? 0) + 1)
  const dropped = [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  const sum = dropped.reduce((total, [, count]) => total + count, 0)
  const why = dropped.map(([reason, count]) => `${reason} ${count}`).join(', ')
  return `  ${lines.length - sum} kept, ${sum} dropped${why === '' ? '' : `: ${why}`}`
}

function explained({ text, as, reason }: Line, { width }: Io): Ink {
  const label = (as ?? reason ?? '').padEnd(LABEL)
  const flat = plain(text)
  const room = Math.max(20, width - LABEL - 6)
  const line = `  ${as === null ? '-' : '+'} ${label} ${shorten(flat, room)}`
  return as === null ? painted('dim', line) : line
}
