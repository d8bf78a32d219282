import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'

/** The run that has a folder: what its lock says. */
export interface Owner {
  readonly process: number
  readonly host: string
  /** When its process began, as the system tells it: numbers of processes come again. Null where it is not told. */
  readonly start: string | null
}

export function thisRun(): Owner {
  return { process: process.pid, host: hostname(), start: startOf(process.pid) }
}

/** The owner that a lock tells; null where it is none that was written here. */
export function toOwner(text: string): Owner | null {
  try {
    const { process, host, start } = JSON.parse(text) as Partial<Owner>
    if (!Number.isInteger(process) || (process as number) <= 0 || typeof host !== 'string') return null
    return { process: process as number, host, start: typeof start === 'string' ? start : null }
  } catch {
    return null
  }
}

export function sameOwner(a: Owner | null, b: Owner | null): boolean {
  return a !== null && b !== null && a.process === b.process && a.host === b.host && a.start === b.start
}

/** Whether the run may still be at work. Of another machine it cannot be told. */
export function mayRun(owner: Owner): boolean {
  if (owner.host !== hostname()) return true
  const start = startOf(owner.process)
  if (start !== null && owner.start !== null) return start === owner.start
  return owner.process !== process.pid && isAlive(owner.process)
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** On Linux, in ticks since the machine was started: the 22nd field, where the second is a name in brackets. */
function startOf(id: number): string | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
