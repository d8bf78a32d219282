import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { run } from '../../src/cli/run.js'
import { toEditionJson } from '../../src/export/edition.js'
import { distinct } from '../../src/extract/distinct.js'
import { ingest } from '../../src/ingest/ingest.js'
import { InputError, type Page } from '../../src/ingest/page.js'
import { makeEdition } from '../../src/pipeline.js'
import { extracted, throughStages } from '../hostile/stages.js'
import type { Case } from './case.js'

/** What became of a case: null where nothing is wrong. */
export interface Verdict {
  readonly fault: string | null
  /** How far it came: articles that reached the last stage. */
  readonly articles: number
}

parentPort?.on('message', async (given: Case) => {
  parentPort?.postMessage(await verdictOf(given))
})

async function verdictOf(given: Case): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-fuzz-'))
  try {
    for (const { name, bytes } of given.files) writeFileSync(join(folder, name), bytes)
    return { fault: null, articles: await putThrough(folder, given) }
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { fault: fault.replaceAll(folder, 'FOLDER'), articles: 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** By every reader (a folder, a file, standard input) and through every stage. */
async function putThrough(folder: string, { files }: Case): Promise<number> {
  const pages: Page[] = []
  // A folder leaves out what has no known ending.
  const named = files.filter(({ name }) => !name.includes('.')).map(({ name }) => join(folder, name))
  for await (const page of ingest([folder, ...named], nothing())) {
    if (page.kind === 'failed' && !(page.error instanceof InputError)) throw page.error
    if (page.kind !== 'failed' && page.kind !== 'passed') pages.push(page)
  }
  for await (const _ of ingest(['-'], chunks(files[0]!.bytes))) {
  }
  const found = await extracted(pages)
  throughStages(found)
  const { extractions } = distinct(found)
  // The order of the inputs changes nothing.
  if (extractions.length > 1) {
    const [one, other] = [extractions, [...extractions].reverse()].map(each => toEditionJson(makeEdition(each)))
    if (one !== other) throw new Error('the order of the articles changes the edition')
  }
  await command(['annotate', '-'], files[0]!.bytes)
  const [first] = files.map(({ name }) => join(folder, name))
  await command(['check', '--draft', first!, '--in', folder])
  await command(['extract', '--jobs', '2', folder])
  await command(['extract', '--explain', folder])
  const out = join(folder, 'out')
  await edition(['edition', '--out', out, folder], out)
  await edition(['edition', '--out', out, folder, '--record', first!, '--speaker', 'Piet Aalders'], out)
  await edition(['edition', '--group', '--out', out, folder], out)
  return extractions.length
}

/** An edition, which leaves nothing unfinished in its folder, however it ends. */
async function edition(argv: readonly string[], out: string): Promise<void> {
  await command(argv)
  if (existsSync(join(out, '.variorum'))) throw new Error(`variorum ${argv.join(' ')} leaves its stage behind`)
}

/** Runs a command as `variorum` does; a fault of ours ends with 70. */
async function command(argv: readonly string[], stdin: Uint8Array = new Uint8Array()): Promise<void> {
  let told = ''
  const code = await run(argv, {
    stdin: chunks(stdin),
    out: () => {},
    err: text => {
      told += text
    },
    env: { VARIORUM_DEBUG: '1' },
    color: false,
    width: 80,
    height: 40,
  })
  if (code === 70 || ![0, 1, 2, 3].includes(code))
    throw new Error(`variorum ${argv.join(' ')} ends with ${code}: ${told}`)
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** In pieces that cut signs and lines. */
async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 777) yield bytes.subarray(from, from + 777)
}
