import { extractor } from '../extract/extract.js'
import { ingest } from '../ingest/ingest.js'
import { type Failed, InputError, type Page, type Passed } from '../ingest/page.js'
import type { RecordEntry } from '../pipeline.js'
import { type Io, UsageError } from './io.js'
import { limited, limitOf } from './limit.js'

/** The original text of a statement, from `--record FILE --speaker NAME`. */
export async function readRecord(record: string, speaker: string | undefined, io: Io): Promise<RecordEntry> {
  if (speaker === undefined || speaker.trim() === '')
    throw new UsageError('--record needs --speaker: whose words they are')
  const all: (Page | Failed | Passed)[] = []
  for await (const page of ingest([record], io.stdin)) all.push(page)
  const [page] = all
  if (page === undefined || page.kind === 'passed') throw new InputError(`${record}: there is no record in it`)
  if (page.kind === 'failed') throw new InputError(`${record}: ${page.error.message}`, { cause: page.error })
  if (all.length > 1) throw new InputError(`${record}: a record is one text, and here are ${all.length}`)
  try {
    return { extraction: limited(await extractor(page), limitOf(io.env)), speaker: speaker.trim() }
  } catch (error) {
    throw error instanceof InputError ? new InputError(`${record}: ${error.message}`, { cause: error }) : error
  }
}
