import { join } from 'node:path'
import { unprintedIn } from '../check/printed.js'
import { editionPieces } from '../export/edition.js'
import { toGraphml } from '../export/graphml.js'
import { inert, pageAround } from '../export/html.js'
import { plain, type Shown, shown, shownLine } from '../export/shown.js'
import { toSummary } from '../export/terminal.js'
import { clash } from '../extract/distinct.js'
import { InputError } from '../ingest/page.js'
import type { Extraction } from '../model/article.js'
import type { Decision } from '../model/decision.js'
import type { Edition } from '../model/edition.js'
import { editionOf, type RecordEntry, storiesOf } from '../pipeline.js'
import { allAnnotated } from './annotated.js'
import { notPrinted } from './check.js'
import { readDecisions } from './decisions.js'
import { folderNames } from './foldername.js'
import { heed, Interrupted, interruptible } from './interrupt.js'
import { complaint, EXIT, type Io, type Report, UsageError } from './io.js'
import { limited, limitOf } from './limit.js'
import { readArticles, refuseTwice } from './read.js'
import { readRecord } from './record.js'
import { filesIn, foldersIn, refuseInputs, resultsIn, staleStories } from './results.js'
import { openStaging, refuseTargets, type Staging } from './staging.js'

export interface EditionOptions {
  readonly out: string
  readonly record?: string
  readonly speaker?: string
  readonly group?: boolean
  readonly decisions?: string
}

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
  // Before the work, not after it; which folders stories need is known later.
  if (options.group !== true) refuseTargets(options.out, filesIn(''))
  const records = await recordOf(options, io)
  const decisions = options.decisions === undefined ? [] : await readDecisions(options.decisions)
  const earlier = await resultsIn([options.out, ...(options.group === true ? await foldersIn(options.out) : [])])
  const articles = withoutRecords(await readArticles(inputs, io, report, earlier), records, report)
  if (articles.length === 0) {
    report.failed(null, new InputError('there is no article to make an edition of'))
    return
  }
  warnOfNames(records, articles, io)
  await heed(io.signal)
  const parts = options.group === true ? partsOf(articles, decisions, options, report) : [whole(articles)]
  const targets = parts.flatMap(({ folder }) => filesIn(folder))
  const read = [...articles, ...records.map(({ extraction }) => extraction)].map(({ article }) => article.source)
  refuseInputs([...inputs, ...read], options.out, targets)
  refuseTargets(options.out, targets)
  const staging = openStaging(options.out, io)
  const told: Shown[] = []
  try {
    for (const part of parts) {
      await heed(io.signal)
      const dir = join(options.out, part.folder)
      try {
        const made = await editionFrom(part.articles, records, dir, io, report)
        if (made === null) continue
        await addEdition(made, part.folder, staging)
        told.push(options.group === true ? shownLine(storyLine(made, dir)) : toSummary(made, io))
      } catch (error) {
        // A story that fails takes no other with it. Where nothing can be written, none is put into its place.
        if (options.group !== true || error instanceof InputError || error instanceof Interrupted) throw error
        report.failed(dir, error)
      }
    }
    await heed(io.signal)
    if (told.length === 0) return
    // What failed may be why a story is missing: its earlier edition stays.
    const replaced = options.group === true && report.code === EXIT.done
    const folders = parts.map(({ folder }) => folder)
    const gone = staging.commit(replaced ? staleStories(options.out, folders, inputs) : [])
    for (const name of gone)
      io.err(complaint(`${join(options.out, name)}: removed: the earlier edition of a story that is none of these`))
    for (const text of told) await io.out(text)
    if (options.group !== true) await io.out(shown(['', ...filesIn(options.out)], io.color))
  } finally {
    staging.discard()
  }
}

/** Articles that an edition is made of, and the folder of the output folder that it goes to. */
interface Part {
  readonly articles: readonly Extraction[]
  readonly folder: string
}

function whole(articles: readonly Extraction[]): Part {
  return { articles, folder: '' }
}

/** Each story as a part; one that has no folder of its own is named. */
function partsOf(
  articles: readonly Extraction[],
  decisions: readonly Decision[],
  { out }: EditionOptions,
  report: Report,
): readonly Part[] {
  const stories = interruptible(() => storiesOf(articles, decisions))
  const { names, refused } = folderNames(stories.map(({ story }) => story.id))
  for (const [id, owner] of refused)
    report.failed(out, new InputError(`the story "${id}" would have the folder of the story "${owner}": left out`))
  return stories.flatMap(({ story, extractions }) => {
    const folder = names.get(story.id)
    return folder === undefined ? [] : [{ folder, articles: extractions }]
  })
}

/** A record's speaker whom no article prints is rather a slip of the pen: whose record it is decides much. */
function warnOfNames(records: readonly RecordEntry[], articles: readonly Extraction[], io: Io): void {
  for (const { speaker } of records) {
    const nearest = unprintedIn(
      articles.map(({ article }) => article),
      speaker,
    )
    if (nearest !== null) io.err(complaint(notPrinted(speaker, nearest)))
  }
}

/** A story may take as long as ten articles, and a hundredth of an article longer for each that it has. */
const STORY = { least: 10, each: 0.01 }

/**
 * The edition of a story; null where none of its articles can be read, or where it does not come to an end in its
 * time, which is told. What it is made from is let go.
 */
async function editionFrom(
  articles: readonly Extraction[],
  records: readonly RecordEntry[],
  dir: string,
  io: Io,
  report: Report,
): Promise<Edition | null> {
  const entries = await allAnnotated(articles, io, report)
  if (entries.length === 0) {
    report.failed(null, new InputError('there is no article to make an edition of'))
    return null
  }
  const limit = limitOf(io.env) * (STORY.least + STORY.each * entries.length)
  try {
    return interruptible(() => limited(() => editionOf(entries, records), limit))
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    report.failed(dir, error)
    return null
  }
}

async function addEdition(made: Edition, folder: string, staging: Staging): Promise<void> {
  const { before, after } = pageAround()
  const [json, html, graph] = filesIn(folder) as [string, string, string]
  const drawn = interruptible(() => toGraphml(made))
  await staging.add([
    { pieces: editionPieces(made), targets: [{ path: json }, { path: html, before, each: inert, after }] },
    { pieces: [drawn], targets: [{ path: graph }] },
  ])
}

function storyLine({ story, articles, statements }: Edition, dir: string): string {
  const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
  const told = `${count(articles.length, 'article')}, ${count(statements.length, 'statement')}`
  return `${dir}: ${told}: ${plain(story.title ?? story.id)}`
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
