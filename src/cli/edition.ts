import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { RecordEntry } from '../edition/edition.js'
import { toEditionJson } from '../export/edition.js'
import { toGraphml } from '../export/graphml.js'
import { toEditionHtml } from '../export/html.js'
import { toSummary } from '../export/terminal.js'
import { clash } from '../extract/distinct.js'
import { extract } from '../extract/extract.js'
import { ingest } from '../ingest/ingest.js'
import { type Failed, InputError, type Page, type Passed } from '../ingest/page.js'
import type { Extraction } from '../model/article.js'
import { makeEdition } from '../pipeline.js'
import { type Io, type Report, UsageError } from './io.js'
import { readArticles, refuseTwice } from './read.js'

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
  if (options.out.trim() === '') throw new UsageError('--out needs the name of a folder')
  refuseTwice(options.record === undefined ? inputs : [...inputs, options.record])
  const records = await recordOf(options, io)
  // What an earlier run left in a folder that is also an input.
  const results = new Set(['edition.json', 'edition.html', 'lineage.graphml'].map(name => resolve(options.out, name)))
  const articles = withoutRecords(await readArticles(inputs, io, report, results), records, report)
  if (articles.length === 0) {
    report.failed(null, new InputError('there is no article to make an edition of'))
    return
  }
  // Before the work, not after it.
  await makeFolder(options.out)
  const made = makeEdition(articles, records)
  const json = toEditionJson(made)
  const files = [
    { path: join(options.out, 'edition.json'), content: json },
    { path: join(options.out, 'edition.html'), content: toEditionHtml(json) },
    { path: join(options.out, 'lineage.graphml'), content: toGraphml(made) },
  ]
  for (const { path, content } of files) await writeOut(path, content)
  await io.out(`${toSummary(made, io)}\n${files.map(({ path }) => path).join('\n')}\n`)
}

/** The articles that are not the record itself: it often lies in the folder of its story. */
function withoutRecords(
  articles: readonly Extraction[],
  records: readonly RecordEntry[],
  report: Report,
): readonly Extraction[] {
  const known = new Map(records.map(({ extraction }) => [extraction.article.id, extraction.article]))
  return articles.filter(({ article: { id, source, text } }) => {
    const record = known.get(id)
    if (record === undefined) return true
    if (record.text === text) report.passed(source, 'it is the record')
    else report.failed(source, clash(source, id, record.source).error)
    return false
  })
}

/** A folder and those around it. Node's own `recursive` never returns where a system folder takes no entries. */
async function makeFolder(dir: string): Promise<void> {
  try {
    await makeFolders(resolve(dir))
  } catch (error) {
    throw unwritable(dir, error)
  }
}

async function makeFolders(dir: string): Promise<void> {
  const found = await stat(dir).catch(() => null)
  if (found?.isDirectory()) return
  if (found !== null) throw Object.assign(new Error('it is a file'), { code: 'ENOTDIR' })
  if (dirname(dir) !== dir) await makeFolders(dirname(dir))
  await mkdir(dir).catch(async error => {
    // Another run may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  })
}

async function writeOut(path: string, content: string): Promise<void> {
  try {
    await writeFile(path, content)
  } catch (error) {
    throw unwritable(path, error)
  }
}

const WRITE_ERRORS: Readonly<Record<string, string>> = {
  ENOTDIR: 'it, or a folder above it, is a file',
  EISDIR: 'it is a folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left on the device',
  ENOENT: 'no folder can be made there',
}

function unwritable(path: string, error: unknown): InputError {
  const { code, message } = error as NodeJS.ErrnoException
  return new InputError(`${path}: cannot be written to: ${WRITE_ERRORS[code ?? ''] ?? message}`, { cause: error })
}

/** The record of the options, if there is one; a record that cannot be read ends the command. */
async function recordOf({ record, speaker }: EditionOptions, io: Io): Promise<RecordEntry[]> {
  if (record === undefined && speaker === undefined) return []
  if (record === undefined) throw new UsageError('--speaker needs --record: the file that holds the words')
  if (speaker === undefined || speaker.trim() === '')
    throw new UsageError('--record needs --speaker: whose words they are')
  const all: (Page | Failed | Passed)[] = []
  for await (const page of ingest([record], io.stdin)) all.push(page)
  const [page] = all
  if (page === undefined || page.kind === 'passed') throw new InputError(`${record}: there is no record in it`)
  if (page.kind === 'failed') throw new InputError(`${record}: ${page.error.message}`, { cause: page.error })
  if (all.length > 1) throw new InputError(`${record}: a record is one text, and here are ${all.length}`)
  try {
    return [{ extraction: await extract(page), speaker: speaker.trim() }]
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${record}: ${error.message}`, { cause: error }) : error
  }
}
