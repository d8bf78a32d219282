import { realpathSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UsageError } from './io.js'

const FILES = ['edition.json', 'edition.html', 'lineage.graphml']

/** The paths of an edition's files in a folder. */
export function filesIn(folder: string): readonly string[] {
  return FILES.map(name => join(folder, name))
}

/** How the results that can be taken for inputs begin. */
const BEGINNING = /^\s*(\{\s*"version"|<!doctype html>.*<title>Variorum<\/title>)/s
const BYTES = 2048

/** What an earlier run left in the folders `dirs`, which may lie among the inputs of this one. */
export async function resultsIn(dirs: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  for (const path of dirs.flatMap(filesIn)) if (await isResult(path)) found.add(resolve(path))
  return found
}

/** The folders in which a run with `--group` may have left results below this one. */
export async function foldersIn(dir: string): Promise<readonly string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => [])
  return entries.filter(entry => entry.isDirectory()).map(entry => join(dir, entry.name))
}

/** An article that somebody saved under the name of a result is an article. */
async function isResult(path: string): Promise<boolean> {
  try {
    const file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BYTES), 0, BYTES, 0).finally(() => file.close())
    return BEGINNING.test(buffer.toString('utf8', 0, bytesRead))
  } catch {
    return false
  }
}

/** An input that a result would take the place of would be lost. */
export function refuseInputs(inputs: readonly string[], out: string, paths: readonly string[]): void {
  const results = new Set(paths.map(path => real(join(out, path))))
  const lost = inputs.find(input => input !== '-' && results.has(real(input)))
  if (lost !== undefined) throw new UsageError(`${lost} is an input, and --out ${out} would write over it`)
}

function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}
