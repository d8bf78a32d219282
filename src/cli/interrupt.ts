import { setImmediate as turn } from 'node:timers/promises'
import { Script } from 'node:vm'

/** The user asked to stop. It passes through every command up to the exit code; nothing is made behind it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/** Lets signals and other events in, and throws `Interrupted` where the user has asked to stop. */
export async function heed(signal: AbortSignal | undefined): Promise<void> {
  await turn()
  if (signal?.aborted) throw new Interrupted('the user asked to stop')
}

/** A script can be interrupted, a function cannot: so this one calls the function that it finds there. */
const SLOT = 'variorum.work'
const script = new Script(`globalThis[Symbol.for(${JSON.stringify(SLOT)})]()`)

/**
 * What `work` returns. It is one long computation, in which no handler of signals gets a turn: Ctrl-C ends it where it
 * is, and `Interrupted` is thrown. Its own `finally` and `catch` do not run then. A signal that comes right before it is
 * lost: `heed` goes before it, and it is for what takes long.
 */
export function interruptible<T>(work: () => T): T {
  Object.assign(globalThis, { [Symbol.for(SLOT)]: work })
  try {
    return script.runInThisContext({ breakOnSigint: true, displayErrors: false }) as T
  } catch (error) {
    if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw error
    throw new Interrupted('the user asked to stop', { cause: error })
  } finally {
    // What the work was done on need not outlive it.
    Object.assign(globalThis, { [Symbol.for(SLOT)]: undefined })
  }
}
