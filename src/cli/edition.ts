import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { unprintedIn } from '../check/printed.js'
import { type Entry, editionOf, type RecordEntry } from '../edition/edition.js'
import { editionPieces } from '../export/edition.js'
import { toGraphml } from '../export/graphml.js'
import { inert, pageAround } from '../export/html.js'
import { toSummary } from '../export/terminal.js'
import { clash } from '../extract/distinct.js'
import { groupArticles } from '../group/group.js'
import { InputError } from '../ingest/page.js'
import type { Extraction } from '../model/article.js'
import type { Edition } from '../model/edition.js'
import { annotateExtraction } from '../pipeline.js'
import { notPrinted } from './check.js'
import { readDecisions } from './decisions.js'
import { type Io, type Report, UsageError } from './io.js'
import { limited, limitOf } from './limit.js'
import { folderName, makeFolder, writeOut } from './out.js'
import { readArticles, refuseTwice } from './read.js'
import { readRecord } from './record.js'

export interface EditionOptions {
  readonly out: string
  readonly record?: string
  readonly speaker?: string
  readonly group?: boolean
  readonly decisions?: string
}

const FILES = ['edition.json', 'edition.html', 'lineage.graphml']

/** `variorum edition`: writes the edition of one story, or of each, to `options.out`, and a summary to the terminal. */
export async function edition(
  inputs: readonly string[],
  options: EditionOptions,
  io: Io,
  report: Report,
): Promise<void> {
  if (options.out.trim() === '') throw new UsageError('--out needs the name of a folder')
  refuseTwice(options.record === undefined ? inputs : [...inputs, options.record])
  if (options.group !== true && options.decisions !== undefined)
    throw new UsageError('--decisions needs --group: they are about which articles belong together')
  if (options.group === true && options.record !== undefined)
    throw new UsageError('--record does not go with --group: it would have to say which story it is the record of')
  const records = await recordOf(options, io)
  const decisions = options.decisions === undefined ? [] : await readDecisions(options.decisions)
  const articles = withoutRecords(await readArticles(inputs, io, report, await resultsIn(options)), records, report)
  if (articles.length === 0) {
    report.failed(null, new InputError('there is no article to make an edition of'))
    return
  }
  warnOfNames(records, articles, io)
  // Before the work, not after it.
  await makeFolder(options.out)
  if (options.group !== true) {
    const { made, paths } = await writeEdition(annotated(articles, io, report), records, options.out)
    await io.out(`${toSummary(made, io)}\n${paths.join('\n')}\n`)
    return
  }
  const byId = new Map(articles.map(extraction => [extraction.article.id, extraction]))
  const stories = groupArticles(
    [...byId.values()].map(extraction => extraction.article),
    decisions,
  )
  for (const story of stories) {
    const dir = join(options.out, folderName(story.id))
    try {
      await makeFolder(dir)
      const { made } = await writeEdition(
        annotated(
          story.articles.flatMap(id => byId.get(id) ?? []),
          io,
          report,
        ),
        [],
        dir,
      )
      await io.out(toStoryLine(made, dir))
    } catch (error) {
      // A story that fails takes no other with it.
      report.failed(dir, error)
    }
  }
}

/** A record's speaker whom no article prints is rather a slip of the pen: whose record it is decides much. */
function warnOfNames(records: readonly RecordEntry[], articles: readonly Extraction[], io: Io): void {
  for (const { speaker } of records) {
    const nearest = unprintedIn(
      articles.map(({ article }) => article),
      speaker,
    )
    if (nearest !== null) io.err(`variorum: ${notPrinted(speaker, nearest)}\n`)
  }
}

/** The articles with their quotes; one that does not come to an end is named, and the edition made of the others. */
function annotated(articles: readonly Extraction[], io: Io, report: Report): readonly Entry[] {
  const entries = articles.flatMap(extraction => {
    try {
      return [limited(() => annotateExtraction(extraction), limitOf(io.env))]
    } catch (error) {
      report.failed(extraction.article.source, error)
      return []
    }
  })
  if (entries.length === 0) throw new InputError('there is no article to make an edition of')
  return entries
}

async function writeEdition(
  entries: readonly Entry[],
  records: readonly RecordEntry[],
  dir: string,
): Promise<{ readonly made: Edition; readonly paths: readonly string[] }> {
  const made = editionOf(entries, records)
  const { before, after } = pageAround()
  const paths = FILES.map(name => join(dir, name)) as [string, string, string]
  const [json, html, graph] = paths
  await writeOut(editionPieces(made), [{ path: json }, { path: html, before, each: inert, after }])
  await writeOut([toGraphml(made)], [{ path: graph }])
  return { made, paths }
}

function toStoryLine({ story, articles, statements }: Edition, dir: string): string {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
  const title = (story.title ?? story.id).replace(/\s+/g, ' ').trim()
  return `${dir}: ${count(articles.length, 'article')}, ${count(statements.length, 'statement')}: ${title}\n`
}

/** What an earlier run left in a folder that is also an input. */
async function resultsIn({ out, group }: EditionOptions): Promise<ReadonlySet<string>> {
  const folders = group === true ? await readdir(out).catch(() => []) : []
  return new Set(['', ...folders].flatMap(folder => FILES.map(name => resolve(out, folder, name))))
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

/** The record of the options, if there is one; a record that cannot be read ends the command. */
async function recordOf({ record, speaker }: EditionOptions, io: Io): Promise<RecordEntry[]> {
  if (record === undefined && speaker === undefined) return []
  if (record === undefined) throw new UsageError('--speaker needs --record: the file that holds the words')
  return [await readRecord(record, speaker, io)]
}
