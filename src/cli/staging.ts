import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { heed } from './interrupt.js'
import { complaint, type Io } from './io.js'
import { type Lock, lock, refuseHeld } from './lock.js'
import { makeFolder, type Target, unwritable, writeOut } from './out.js'

/** What becomes files of an output folder: one text, made while it is written, and the files that it goes to. */
export interface StagedFile {
  readonly pieces: Iterable<string>
  /** Their paths are within the output folder, in it or in a folder of it. */
  readonly targets: readonly Target[]
}

/**
 * Results on their way into an output folder. They are written beside what an earlier run left there, and take its
 * place together when all of them are whole and on the disk: a run that ends before leaves what was there as it was.
 */
export interface Staging {
  /** Writes the files of some drafts, all or none. */
  readonly add: (drafts: readonly StagedFile[]) => Promise<void>
  /**
   * Puts what was added into its place, without a pause in which anything could end it, and then removes the `stale`
   * folders of the output folder. The names of those that are gone.
   */
  readonly commit: (stale?: readonly string[]) => readonly string[]
  /** Removes what was not put into its place, and the folders that were made for it. */
  readonly discard: () => void
}

/** A file of the stage, and where it is to go. */
interface Move {
  readonly from: string
  readonly to: string
}

/** What is to be discarded where the program ends now. */
const unfinished = new Set<() => void>()

/** Discards all that is not in its place. */
export function discardAll(): void {
  for (const discard of unfinished) discard()
}

/** Takes the output folder `dir` for this run; an InputError where another run has it. Folders are made as needed. */
export function openStaging(dir: string, io: Pick<Io, 'err' | 'signal'>): Staging {
  const made = makeFolder(dir)
  let own: Lock
  try {
    own = lock(dir, text => io.err(complaint(text)))
  } catch (error) {
    removeEmpty(made)
    throw unwritable(dir, error)
  }
  const moves: Move[] = []
  let number = 0
  const discard = (): void => {
    unfinished.delete(discard)
    own.release()
    removeEmpty(made)
  }
  unfinished.add(discard)
  return {
    discard,
    add: async drafts => {
      const added: Move[] = []
      for (const { pieces, targets } of drafts) {
        const files = targets.map(({ path }) => ({ from: join(own.stage, `${number++}`), to: join(dir, path) }))
        const sinks = targets.map((target, i) => ({ ...target, path: files[i]!.from, name: files[i]!.to }))
        await writeOut(pieces, sinks, () => heed(io.signal))
        added.push(...files)
      }
      moves.push(...added)
    },
    commit: (stale = []) => {
      own.confirm()
      replace(moves, own.stage)
      // At one stroke: with the stage they go for good.
      const gone = stale.filter(name => attempt(() => fs.renameSync(join(dir, name), join(own.stage, `stale-${name}`))))
      for (const folder of new Set(moves.flatMap(({ to }) => [dirname(to), dirname(dirname(to))]))) flush(folder)
      discard()
      return gone
    },
  }
}

/**
 * Throws an InputError where one of these files of the output folder `dir` cannot be written, or would be none of its
 * own, and where another run is at work there.
 */
export function refuseTargets(dir: string, paths: readonly string[]): void {
  refuseRoot(dir)
  for (const folder of new Set(paths.map(dirname))) {
    if (folder !== '.') refuseFolder(join(dir, folder))
    refuseHeld(join(dir, folder))
  }
  for (const path of paths) refuseFile(join(dir, path))
}

/** The output folder may be a link, since somebody named it. */
function refuseRoot(path: string): void {
  try {
    const found = fs.statSync(path, { throwIfNoEntry: false })
    if (found === undefined) return
    if (!found.isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
    fs.accessSync(path, fs.constants.W_OK)
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** A folder within it may be none. */
function refuseFolder(path: string): void {
  const found = fs.lstatSync(path, { throwIfNoEntry: false })
  if (found?.isSymbolicLink()) throw unwritable(path, new Error('it is a link'))
  if (found?.isDirectory() === false) throw unwritable(path, Object.assign(new Error(), { code: 'ENOTDIR' }))
}

function refuseFile(path: string): void {
  const found = fs.lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return
  if (found.isSymbolicLink()) throw unwritable(path, new Error('it is a link'))
  if (found.isDirectory()) throw unwritable(path, Object.assign(new Error(), { code: 'EISDIR' }))
  if (!found.isFile()) throw unwritable(path, new Error('it is no file'))
  try {
    fs.accessSync(path, fs.constants.W_OK)
  } catch (error) {
    throw unwritable(path, error)
  }
}

/** Moves each file to its place. Where one cannot be moved, those before it are put back. */
function replace(moves: readonly Move[], stage: string): void {
  const undo: (() => void)[] = []
  for (const [i, { from, to }] of moves.entries())
    try {
      const made = makeFolder(dirname(to))
      undo.push(() => removeEmpty(made))
      const old = fs.lstatSync(to, { throwIfNoEntry: false })
      const kept = old && keep(to, join(stage, `old-${i}`))
      if (old) fs.chmodSync(from, old.mode & 0o777)
      fs.renameSync(from, to)
      if (kept) undo.push(() => fs.renameSync(kept, to))
      else if (!old) undo.push(() => fs.rmSync(to))
    } catch (error) {
      for (const step of undo.reverse()) attempt(step)
      throw unwritable(to, error)
    }
}

/** A second name for a file; null where the file system has no such. */
function keep(path: string, name: string): string | null {
  return attempt(() => fs.linkSync(path, name)) ? name : null
}

function removeEmpty(folders: readonly string[]): void {
  for (const folder of [...folders].reverse()) attempt(() => fs.rmdirSync(folder))
}

/** Names are in the folder: it has to reach the disk as well. Some systems do not let a folder be flushed. */
function flush(folder: string): void {
  attempt(() => {
    const file = fs.openSync(folder, 'r')
    try {
      fs.fsyncSync(file)
    } finally {
      fs.closeSync(file)
    }
  })
}

function attempt(step: () => void): boolean {
  try {
    step()
    return true
  } catch {
    return false
  }
}
