import { TOPIC_NOUNS } from '../lexicon/topicnoun.js'
import { trimEnd } from '../syntax/contentend.js'
import type { ConstruedQuote, SentenceContext } from '../syntax/context.js'
import { LISTENER_LINKS, withoutAdjunct } from '../syntax/cueverb.js'
import type { Item } from '../syntax/item.js'
import type { Frame } from '../syntax/line.js'
import { at, holds, nounAfter, type Stretch } from '../syntax/phrase.js'
import { readAs } from './as.js'
import { readComplements } from './complement.js'
import { STRONG, WEAK } from './constructions.js'
import { readMarked } from './markedquote.js'
import { readTable, tableOf } from './matcher.js'
import { readAccording, readReports, SOURCES } from './report.js'
import { readTopics } from './topic.js'

/** What one is in, or does, before an outlet. */
const STAGES: ReadonlySet<string> = new Set(['interview', 'speaking'])

const STRONG_TABLE = tableOf(STRONG)
const WEAK_TABLE = tableOf(WEAK)

/** Words of every reading that no verb opens: one search a word, instead of one for each reading. */
const SIGNALS: ReadonlySet<string> = new Set([
  ...STRONG_TABLE.keys(),
  ...WEAK_TABLE.keys(),
  ...TOPIC_NOUNS.keys(),
  ...SOURCES,
  ...STAGES,
])

/** The readings of a sentence, in the order in which each leaves what it has claimed to the next: quotations in marks come first. */
const READERS: readonly ((state: SentenceContext) => void)[] = [
  readMarked,
  readAccording,
  readAs,
  state => readTable(state, STRONG_TABLE),
  readReports,
  readTopics,
  readComplements,
  state => readTable(state, WEAK_TABLE),
]

/**
 * All quotes of each sentence, those in quotation marks first. One reader goes through all sentences before the next
 * begins: sentences do not depend on each other, and a processor that turns to another page of code for each is slow.
 */
export function readFrames(frames: readonly Frame[]): ConstruedQuote[][] {
  const states = frames.map(stateOf)
  for (const read of READERS) for (const state of states) if (state.items.length > 0) read(state)
  return states.map(state =>
    throughOutlet(
      state,
      state.readings.filter(reading => !isAside(state, reading)),
    ),
  )
}

/** "In an interview with the Post, Vale said": whom one speaks to there prints it. */
function throughOutlet({ items, signals }: SentenceContext, readings: ConstruedQuote[]): ConstruedQuote[] {
  const outlet = readings.some(isSaid) ? interviewer(items, signals) : null
  if (outlet === null) return readings
  return readings.map(reading =>
    isSaid(reading) && reading.via.length === 0 ? { ...reading, via: [outlet] } : reading,
  )
}

const isSaid = ({ manner, cue }: ConstruedQuote): boolean => cue !== null && manner.said

function interviewer(items: readonly Item[], signals: readonly number[]): Stretch | null {
  for (const i of signals) {
    const { norm } = at(items, i)
    if (!STAGES.has(norm)) continue
    const to = at(items, i + 1).pos === 'ADV' ? i + 2 : i + 1
    if (at(items, to).norm !== (norm === 'interview' ? 'with' : 'to')) continue
    const noun = nounAfter(items, to + 1, LISTENER_LINKS)
    if (noun && holds(items, noun, item => item.pos === 'PROPN')) return withoutAdjunct(items, noun)
  }
  return null
}

function stateOf({ items }: Frame): SentenceContext {
  const signals: number[] = []
  const verbs: number[] = []
  for (let i = 0; i < items.length; i++) {
    const { cue, norm } = items[i] as Item
    if (cue !== undefined) verbs.push(i)
    if (SIGNALS.has(norm)) signals.push(i)
  }
  return {
    items,
    verbs,
    signals,
    end: trimEnd(items, 0, items.length),
    claimed: new Set(),
    used: new Set(),
    readings: [],
    via: [],
  }
}

/**
 * "Vale said she liked the plan and opposed its cost": what somebody is reported to say is one thing with the wishes and
 * judgements in it. A clause within it, or words in quotation marks, can have a speaker of their own.
 */
function isAside({ items, readings }: SentenceContext, reading: ConstruedQuote): boolean {
  const { cue } = reading
  const within = (other: ConstruedQuote): boolean =>
    cue !== null && other !== reading && other.content.some(part => part.from <= cue.from && cue.to <= part.to)
  // "Vale said declaring an end means “it is time”": of what Vale says, nobody is named who declares.
  const nobody = reading.mention === null && cue !== null && at(items, cue.from).norm.endsWith('ing')
  if (nobody && readings.some(other => other.class === 'speech' && other.mention !== null && within(other))) return true
  const { part } = reading.manner
  if (!cue || (reading.class === 'speech' && part === 'clause')) return false
  if (
    reading.class === 'speech' &&
    part !== 'object' &&
    reading.content.some(part => holds(items, part, item => item.mark !== null))
  )
    return false
  return readings.some(other => (other.class === 'speech' || part === 'topic') && within(other))
}
