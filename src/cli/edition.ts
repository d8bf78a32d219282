import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RecordEntry } from '../edition/edition.js'
import { toEditionJson } from '../export/edition.js'
import { toEditionHtml } from '../export/html.js'
import { toSummary } from '../export/terminal.js'
import { extract } from '../extract/extract.js'
import { ingest } from '../ingest/ingest.js'
import { InputError } from '../ingest/page.js'
import { makeEdition } from '../pipeline.js'
import { type Io, type Report, UsageError } from './io.js'
import { readArticles } from './read.js'

export interface EditionOptions {
  readonly out: string
  readonly record?: string
  readonly speaker?: string
}

/** `variorum edition`: writes the edition of one story to `options.out`, and a summary to the terminal. */
export async function edition(
  inputs: readonly string[],
  options: EditionOptions,
  io: Io,
  report: Report,
): Promise<void> {
  const records = await recordOf(options, io)
  const articles = await readArticles(inputs, io, report)
  if (articles.length === 0) {
    report.failed(null, new InputError('there is no article to make an edition of'))
    return
  }
  const made = makeEdition(articles, records)
  const json = toEditionJson(made)
  const files = [
    { path: join(options.out, 'edition.json'), content: json },
    { path: join(options.out, 'edition.html'), content: toEditionHtml(json) },
  ]
  for (const { path, content } of files) await writeOut(options.out, path, content)
  await io.out(`${toSummary(made, io)}\n${files.map(({ path }) => path).join('\n')}\n`)
}

async function writeOut(dir: string, path: string, content: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true })
    await writeFile(path, content)
  } catch (error) {
    throw new InputError(`${dir}: cannot be written to: ${(error as Error).message}`, { cause: error })
  }
}

/** The record of the options, if there is one; a record that cannot be read ends the command. */
async function recordOf({ record, speaker }: EditionOptions, io: Io): Promise<RecordEntry[]> {
  if (record === undefined && speaker === undefined) return []
  if (record === undefined) throw new UsageError('--speaker needs --record: the file that holds the words')
  if (speaker === undefined || speaker.trim() === '')
    throw new UsageError('--record needs --speaker: whose words they are')
  for await (const page of ingest([record], io.stdin)) {
    if (page.kind === 'failed') throw new InputError(`${record}: ${page.error.message}`, { cause: page.error })
    return [{ extraction: await extract(page), speaker: speaker.trim() }]
  }
  throw new InputError(`${record}: there is no record in it`)
}
