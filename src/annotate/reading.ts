import { trimEnd } from './clause.js'
import { readComplements } from './complement.js'
import { readDirect } from './direct.js'
import type { Frame, Item } from './line.js'
import { readNouns, readStates } from './noun.js'
import { readAccording, readReports } from './report.js'
import type { Reading, State } from './state.js'

/** All quotes of one sentence, those in quotation marks first. */
export function readFrame(frame: Frame): Reading[] {
  const items = frame.items
  const state: State = { items, end: frameEnd(items), claimed: new Set(), used: new Set(), readings: [], via: [] }
  if (items.length === 0) return []
  if (items.some(item => item.mark)) readDirect(state)
  readAccording(state)
  readReports(state)
  readComplements(state)
  readNouns(state)
  readStates(state)
  return state.readings
}

function frameEnd(items: readonly Item[]): number {
  return trimEnd(items, 0, items.length)
}
