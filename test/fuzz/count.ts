import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extract } from '../../src/extract/extract.js'
import { ingest } from '../../src/ingest/ingest.js'
import { InputError } from '../../src/ingest/page.js'
import { annotateExtraction } from '../../src/pipeline.js'
import { type Case, inputOf, kinds } from './case.js'

/** What became of an input: it gave an article, or a message that says why not, or neither, or it ended the program. */
const OUTCOMES = ['read', 'set aside', 'silent', 'crashed'] as const
type Outcome = (typeof OUTCOMES)[number]

/** The table of what became of so many mutated inputs, as many of each kind, and how many crashed. */
export async function count(
  inputs: number,
  seed: number,
): Promise<{ readonly table: string; readonly crashed: number }> {
  const each = Math.ceil(inputs / kinds.length)
  const rows: string[] = []
  let crashed = 0
  for (const kind of kinds) {
    const found = new Map<Outcome, number>()
    for (let number = 0; number < each; number++) {
      const outcome = await outcomeOf(inputOf(kind, seed, number))
      found.set(outcome, (found.get(outcome) ?? 0) + 1)
    }
    crashed += found.get('crashed') ?? 0
    rows.push(`| ${[kind, each, ...OUTCOMES.map(outcome => found.get(outcome) ?? 0)].join(' | ')} |`)
  }
  const head = [`| kind | inputs | ${OUTCOMES.join(' | ')} |`, `|${'---|'.repeat(OUTCOMES.length + 2)}`]
  return { table: [...head, ...rows].join('\n'), crashed }
}

async function outcomeOf({ name, bytes }: Case['files'][number]): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-count-'))
  let read = 0
  let messages = 0
  try {
    writeFileSync(join(folder, name), bytes)
    for await (const page of ingest([join(folder, name)], nothing())) {
      if (page.kind === 'failed' && !(page.error instanceof InputError)) throw page.error
      if (page.kind === 'failed' || page.kind === 'passed') messages++
      else
        try {
          annotateExtraction(await extract(page))
          read++
        } catch (error) {
          if (!(error instanceof InputError)) throw error
          messages++
        }
    }
  } catch (error) {
    console.log(error)
    return 'crashed'
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return read > 0 ? 'read' : messages > 0 ? 'set aside' : 'silent'
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
