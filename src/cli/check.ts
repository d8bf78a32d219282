import { readFile } from 'node:fs/promises'
import { checkerOf } from '../check/check.js'
import { checkDraft } from '../check/draft.js'
import { toCheckJson, toCheckReport, toDraftJson, toDraftReport } from '../export/check.js'
import { InputError } from '../ingest/page.js'
import { differs } from '../model/check.js'
import { type Io, type Report, UsageError } from './io.js'
import { readArticles } from './read.js'

export interface CheckCommandOptions {
  readonly in?: readonly string[]
  readonly speaker?: string
  readonly draft?: string
  readonly format: string
}

/** `variorum check`: one quotation, or every quotation of a draft, against the articles of `options.in`. */
export async function checkCommand(
  words: string | undefined,
  options: CheckCommandOptions,
  io: Io,
  report: Report,
): Promise<void> {
  const { draft, speaker, format } = options
  if (!options.in || options.in.length === 0)
    throw new UsageError('--in INPUT… is missing: the articles to check against')
  if (format !== 'text' && format !== 'json') throw new UsageError(`--format ${format}: text or json`)
  if ((words === undefined) === (draft === undefined)) throw new UsageError('either WORDS to check, or --draft FILE')
  if (words !== undefined && !/[\p{L}\p{N}]/u.test(words)) throw new UsageError('there are no words to check')
  if (draft !== undefined && speaker !== undefined)
    throw new UsageError('--speaker goes with WORDS: a draft names its speakers itself')
  const text = draft === undefined ? null : await read(draft)
  const articles = (await readArticles(options.in, io, report)).map(({ article }) => article)
  if (articles.length === 0) {
    report.failed(null, new InputError('there is no article to check against'))
    return
  }
  const checker = checkerOf(articles)
  if (text !== null && draft !== undefined) {
    const quotations = checkDraft(text, checker)
    await io.out(format === 'json' ? toDraftJson(draft, quotations) : toDraftReport(quotations, articles, io))
    if (quotations.some(differs)) report.differs()
    return
  }
  const checked = checker.check(words as string, { speaker: speaker ?? null })
  await io.out(format === 'json' ? toCheckJson(checked) : toCheckReport(words as string, checked, articles, io))
  if (differs(checked)) report.differs()
}

async function read(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
  } catch (error) {
    throw new InputError(`${path}: cannot be read: ${(error as Error).message}`, { cause: error })
  }
}
