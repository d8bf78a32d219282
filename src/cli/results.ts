import { closeSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs'
import { open, readdir } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { folderName } from './foldername.js'
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

/** How the files of a story begin, in the order of FILES; the first tells the story's id. */
const STORY = [
  /^\{\s*"version": "[^"]*",\s*"story": \{"id":(?<id>"(?:[^"\\]|\\.)*")/,
  /^<!doctype html>.*<title>Variorum<\/title>/s,
  /^<\?xml [^>]*>\s*<graphml /,
]

/**
 * The folders in `dir` that a run with `--group` made for stories, other than those named in `kept` and those in which
 * an input lies. A folder is such a one where it holds the files of an edition, nothing else, and has the name that its
 * story has here: all others are somebody's own.
 */
export function staleStories(dir: string, kept: readonly string[], inputs: readonly string[]): readonly string[] {
  const own = new Set(kept.map(name => name.toLowerCase()))
  const read = inputs.filter(input => input !== '-').map(real)
  return readdirSync(dir, { withFileTypes: true })
    .filter(entry => entry.isDirectory() && !own.has(entry.name.toLowerCase()))
    .map(({ name }) => name)
    .filter(name => !read.some(input => `${input}${sep}`.startsWith(`${real(join(dir, name))}${sep}`)))
    .filter(name => isStory(dir, name))
    .sort()
}

function isStory(dir: string, name: string): boolean {
  try {
    const entries = readdirSync(join(dir, name), { withFileTypes: true })
    if (entries.length !== FILES.length || !entries.every(entry => entry.isFile() && FILES.includes(entry.name)))
      return false
    const [edition, ...others] = filesIn(join(dir, name)).map((path, i) => STORY[i]?.exec(beginningOf(path)))
    return others.every(Boolean) && folderName(JSON.parse(edition?.groups?.id ?? '""')) === name
  } catch {
    // What cannot be read is not ours to remove.
    return false
  }
}

function beginningOf(path: string): string {
  const buffer = Buffer.alloc(BYTES)
  const file = openSync(path, 'r')
  try {
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, BYTES, 0))
  } finally {
    closeSync(file)
  }
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
