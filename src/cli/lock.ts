import { lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { InputError } from '../ingest/page.js'
import { mayRun, type Owner, sameOwner, thisRun, toOwner } from './owner.js'

/** The folder within an output folder in which results are made. It is the lock too: whoever has it writes there. */
const STAGE = '.variorum'
const OWNER = 'owner'

/** An output folder that belongs to this run alone. */
export interface Lock {
  /** The folder for what is not whole yet. */
  readonly stage: string
  /** Throws an InputError where the lock was taken away. */
  readonly confirm: () => void
  /** Removes it, with all that is left in it. */
  readonly release: () => void
}

/**
 * Takes the folder `dir`. An InputError where another run has it, or may have it; what a run left that ended before
 * its time is removed, and `tell` is told so.
 */
export function lock(dir: string, tell: (text: string) => void): Lock {
  const stage = join(dir, STAGE)
  const self = thisRun()
  // It gets its name when it has an owner: a lock that tells nobody cannot be told from one that is just being made.
  const fresh = mkdtempSync(`${stage}-`)
  try {
    writeFileSync(join(fresh, OWNER), JSON.stringify(self))
    if (!moved(fresh, stage)) {
      evict(dir, stage, `${fresh}-old`, tell)
      if (!moved(fresh, stage)) throw held(dir, stage)
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  const isOwn = (): boolean => sameOwner(self, ownerOf(stage))
  return {
    stage,
    confirm: () => {
      if (!isOwn()) throw new InputError(`${dir}: another run took it over; nothing was written`)
    },
    release: () => {
      if (isOwn()) rmSync(stage, { recursive: true, force: true })
    },
  }
}

/** Throws an InputError where another run has the folder `dir`, or may have it. */
export function refuseHeld(dir: string): void {
  const stage = join(dir, STAGE)
  if (!stands(stage)) return
  const owner = ownerOf(stage)
  if (owner === null || mayRun(owner)) throw held(dir, stage)
}

/** False where something stands there already. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if (stands(to)) return false
    throw error
  }
}

/** Removes the lock of a run that has ended. `aside` is a free name. */
function evict(dir: string, stage: string, aside: string, tell: (text: string) => void): void {
  refuseHeld(dir)
  const owner = ownerOf(stage)
  if (!moved(stage, aside)) return
  // Between the look and the move, another run may have done the same and taken the folder.
  if (!sameOwner(owner, ownerOf(aside))) {
    moved(aside, stage)
    throw held(dir, stage)
  }
  rmSync(aside, { recursive: true, force: true })
  tell(
    `${dir}: an earlier run (process ${owner?.process}) was ended before it was done; what it left unfinished is removed`,
  )
}

function stands(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

/** Null where no run has it. */
function ownerOf(stage: string): Owner | null {
  try {
    return lstatSync(stage).isDirectory() ? toOwner(readFileSync(join(stage, OWNER), 'utf8')) : null
  } catch {
    return null
  }
}

function held(dir: string, stage: string): InputError {
  const owner = ownerOf(stage)
  if (owner === null) return new InputError(`${dir}: cannot be written to: ${stage} is in the way`)
  const where = owner.host === hostname() ? '' : ` on ${owner.host}`
  return new InputError(
    `${dir}: another run writes into it (process ${owner.process}${where}); if that has ended, remove ${stage}`,
  )
}
