import { shownLine, shownOver } from '../export/shown.js'
import type { Io } from './io.js'

/** How often a line is written, in milliseconds: over the last one on a terminal, below it in a log. */
const EVERY = { live: 200, log: 10_000 }

/** Tells on standard error how far a long run is. */
export interface Progress {
  readonly done: (failed: boolean) => void
  readonly end: () => void
}

/** `total` is the number of pages where it is known. */
export function makeProgress(io: Io, total: number | null, now: () => number = () => performance.now()): Progress {
  const begin = now()
  let shown = begin
  let done = 0
  let failed = 0
  const show = (last: boolean): void => {
    const text = progressLine({ done, failed, total, seconds: (now() - begin) / 1000, last })
    io.err(io.live ? shownOver(text, last) : shownLine(text))
  }
  return {
    done: bad => {
      if (bad) failed++
      else done++
      if (now() - shown < (io.live ? EVERY.live : EVERY.log)) return
      shown = now()
      show(false)
    },
    end: () => show(true),
  }
}

interface State {
  readonly done: number
  readonly failed: number
  readonly total: number | null
  readonly seconds: number
  readonly last: boolean
}

/** "120 of 709 done, 2 failed, 48.0 a second, 12 s left" */
export function progressLine({ done, failed, total, seconds, last }: State): string {
  const all = done + failed
  const rate = seconds > 0 ? all / seconds : 0
  const parts = [
    `${done}${total === null || last ? '' : ` of ${total}`} done`,
    `${failed} failed`,
    `${rate.toFixed(1)} a second`,
  ]
  if (last) parts.push(`${seconds.toFixed(1)} s`)
  else if (total !== null && rate > 0) parts.push(`${Math.ceil(Math.max(0, total - all) / rate)} s left`)
  return parts.join(', ')
}
