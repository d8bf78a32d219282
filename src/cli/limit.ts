import { Script } from 'node:vm'
import { InputError } from '../ingest/page.js'
import { forgetTagger } from '../text/tag.js'

/** Seconds that one article may take at each stage. The longest book takes less on a slow machine: what takes more hangs. */
const LIMIT = 60

/** The limit in force: that of the environment, `VARIORUM_TIME_LIMIT=300`, where there is one. */
export function limitOf({ VARIORUM_TIME_LIMIT: given }: Readonly<Record<string, string | undefined>>): number {
  const seconds = Number(given)
  return given !== undefined && seconds > 0 && seconds < 1e6 ? seconds : LIMIT
}

/** The work under way; the script below can reach nothing else. */
const global = globalThis as { variorumWork?: (() => void) | undefined }
const script = new Script('globalThis.variorumWork()')

/**
 * What a piece of work that does not wait for anything gives, on any thread. The last net below all others: a pattern
 * or a loop that does not end is ended by the engine's own watchdog (which a timer cannot do, as it never gets its
 * turn), and an InputError says so.
 */
export function limited<T>(work: () => T, seconds: number): T {
  let result: { readonly value: T } | null = null
  global.variorumWork = () => {
    result = { value: work() }
  }
  try {
    script.runInThisContext({ timeout: Math.max(1, Math.ceil(seconds * 1000)) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    // It was stopped in the middle of a word.
    forgetTagger()
    throw new InputError(`took longer than ${seconds} seconds, and was set aside`)
  } finally {
    global.variorumWork = undefined
  }
  return (result as unknown as { readonly value: T }).value
}

/** What a piece of work came to. */
export type Outcome<T> = { readonly value: T } | { readonly error: unknown }

/**
 * What each of several short pieces of work comes to, in their order. One watchdog watches over all of them, since
 * starting one takes as long as reading a short article; one that is stopped has another try with the whole of its time.
 */
export function limitedEach<T>(works: readonly (() => T)[], seconds: number): readonly Outcome<T>[] {
  const outcomes: Outcome<T>[] = []
  const rest = (): void => {
    for (const work of works.slice(outcomes.length)) outcomes.push(outcomeOf(work))
  }
  while (outcomes.length < works.length) {
    const before = outcomes.length
    const all = outcomeOf(() => limited(rest, seconds))
    const stopped = works[outcomes.length]
    if ('value' in all || stopped === undefined) break
    outcomes.push(outcomes.length === before ? all : outcomeOf(() => limited(stopped, seconds)))
  }
  return outcomes
}

function outcomeOf<T>(work: () => T): Outcome<T> {
  try {
    return { value: work() }
  } catch (error) {
    return { error }
  }
}
