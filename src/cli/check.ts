import { createReadStream } from 'node:fs'
import { checkedIn, draftOf } from '../check/draft.js'
import { toCheckJson, toCheckReport, toDraftJson, toDraftReport } from '../export/check.js'
import { shownJson } from '../export/shown.js'
import { readAll } from '../ingest/bytes.js'
import { InputError } from '../ingest/page.js'
import { PAGE_LIMIT } from '../ingest/record.js'
import { differs } from '../model/check.js'
import { timedChecker } from './checker.js'
import { interruptible } from './interrupt.js'
import { type Io, type Report, UsageError } from './io.js'
import { limited, limitOf } from './limit.js'
import { readSources } from './sources.js'

/** Words that are one quotation; the cost of holding them against an article grows with their square. */
const MOST_WORDS = 1000

export interface CheckCommandOptions {
  readonly in?: readonly string[]
  readonly speaker?: string
  readonly record?: string
  readonly draft?: string
  readonly format: string
}

/**
 * `variorum check`: one quotation, or every quotation of a draft, against the articles and editions of `options.in`,
 * and against `options.record`, the words of `options.speaker`.
 */
export async function checkCommand(
  words: string | undefined,
  options: CheckCommandOptions,
  io: Io,
  report: Report,
): Promise<void> {
  const { draft, speaker, format, record } = options
  const inputs = options.in ?? []
  if (inputs.length === 0 && record === undefined)
    throw new UsageError('--in INPUT… is missing: the articles to check against')
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format ${format}: text or json`)
  if (words === undefined && draft === undefined) throw new UsageError('either WORDS to check, or --draft FILE')
  if (words !== undefined && draft !== undefined)
    throw new UsageError(`either WORDS to check, or --draft FILE, and not both: ${JSON.stringify(words)}`)
  if (words !== undefined && !/[\p{L}\p{N}]/u.test(words)) throw new UsageError('there are no words to check')
  if (words !== undefined && (words.match(/[\p{L}\p{N}]\s/gu)?.length ?? 0) >= MOST_WORDS)
    throw new UsageError(
      `these are more than ${MOST_WORDS} words: put them into a file, in quotation marks, and give it as --draft`,
    )
  if (draft !== undefined && speaker !== undefined && record === undefined)
    throw new UsageError('--speaker goes with WORDS, or with --record: a draft names its speakers itself')
  const text = draft === undefined ? null : await read(draft)
  if (text?.trim() === '') throw new InputError(`${draft}: is empty`)
  const sources = await readSources(inputs, record === undefined ? null : { file: record, speaker }, io, report)
  const articles = [...sources.articles, ...(sources.records ?? []).map(({ article }) => article)]
  if (articles.length === 0) {
    report.failed(null, new InputError('there is no article to check against'))
    return
  }
  const checker = interruptible(() => timedChecker(sources, io, report))
  if (text !== null && draft !== undefined) {
    const quotations = within(draft, () =>
      interruptible(() =>
        checkedIn(
          limited(() => draftOf(text), limitOf(io.env)),
          checker,
        ),
      ),
    )
    await io.out(
      format === 'json' ? shownJson(toDraftJson(draft, quotations)) : toDraftReport(quotations, articles, io),
    )
    if (quotations.some(differs)) report.differs()
    return
  }
  const nearest = speaker === undefined || record !== undefined ? null : checker.unprinted(speaker)
  if (nearest !== null) throw new UsageError(notPrinted(speaker as string, nearest))
  const checked = within(JSON.stringify(words), () =>
    interruptible(() => checker.check(words as string, { speaker: speaker ?? null })),
  )
  await io.out(
    format === 'json' ? shownJson(toCheckJson(checked)) : toCheckReport(words as string, checked, articles, io),
  )
  if (differs(checked)) report.differs()
}

/** What `work` gives; what is wrong with its input is told with what it is about. */
function within<T>(about: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${about}: ${error.message}`, { cause: error }) : error
  }
}

/** What is said of a name that no input prints. */
export function notPrinted(name: string, nearest: readonly string[]): string {
  const near = nearest.length === 0 ? 'and none like it' : `the nearest are: ${nearest.join(', ')}`
  return `--speaker ${JSON.stringify(name)}: no input prints this name, ${near}`
}

async function read(path: string): Promise<string> {
  try {
    return new TextDecoder().decode(await readAll(createReadStream(path), PAGE_LIMIT))
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : message
    throw new InputError(`${path}: ${why}`, { cause: error })
  }
}
