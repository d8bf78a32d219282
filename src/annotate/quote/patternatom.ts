import { skipAdjunct } from '../syntax/adjunct.js'
import type { Shape } from '../syntax/contentend.js'
import { hasVerb, outside, type SentenceContext } from '../syntax/context.js'
import { cueGroup } from '../syntax/cueverb.js'
import { isClause } from '../syntax/finite.js'
import type { Item } from '../syntax/item.js'
import { endsForCue, isAdverb, isComma, isPunct, isTime, isVerb } from '../syntax/itemkind.js'
import { at, groupStart, holds, isTensed, nounAfter, nounBefore } from '../syntax/phrase.js'
import { listOf, type Sense } from './constructionword.js'

/** What is known while one pattern is tried at one signal. */
export interface Attempt {
  readonly state: SentenceContext
  readonly signal: number
  /** What the list of the signal tells of it. */
  sense: Sense
  /** How the content that was met last ends; null where it is what its terms took. */
  shape: Shape | 'predicate' | 'rest' | null
}

/**
 * Whether a chunk stands at a place: where it ends, reading on from item `i`, or where it begins, reading back from it;
 * -1 where it does not stand there.
 */
export interface Atom {
  readonly on: (attempt: Attempt, i: number) => number
  readonly back: (attempt: Attempt, i: number) => number
}

type Test = (attempt: Attempt, i: number) => boolean

/** An atom of one item. */
const one = (test: Test): Atom => ({
  on: (attempt, i) => (test(attempt, i) ? i + 1 : -1),
  back: (attempt, i) => (test(attempt, i - 1) ? i - 1 : -1),
})

const NEVER = (): number => -1
const onOnly = (on: Atom['on']): Atom => ({ on, back: NEVER })
const backOnly = (back: Atom['back']): Atom => ({ on: NEVER, back })

/** The content that begins before this ends as its shape does, if the test holds here. */
const ending = (shape: NonNullable<Attempt['shape']>, test: Test): Atom =>
  onOnly((attempt, i) => {
    if (!test(attempt, i)) return -1
    attempt.shape = shape
    return i
  })

const itemAt = ({ state }: Attempt, i: number) => at(state.items, i)
const ofPart = (...parts: readonly string[]): Atom => one((attempt, i) => parts.includes(itemAt(attempt, i).pos))

/** A word in lower case, as it stands; never one in quotation marks. */
export const word = (norm: string): Atom =>
  one((attempt, i) => itemAt(attempt, i).norm === norm && itemAt(attempt, i).mark === null)

/** A word of a list in `constructionword.ts`; at the signal, what the list tells of it is kept. */
export function listed(name: string): Atom & { readonly words: Iterable<string> } {
  const list = listOf(name)
  const test: Test = (attempt, i) => {
    const sense = itemAt(attempt, i).mark === null ? list.get(itemAt(attempt, i).norm) : undefined
    if (sense && i === attempt.signal) attempt.sense = sense
    return sense !== undefined
  }
  return { ...one(test), words: list.keys() }
}

/** `+NOUN`, `+TENSED`, `+PAST` (a participle, also where it is tagged as an adjective): the form that the word must have; `+that`: what its list says that it takes. */
export const formTest = (inner: Atom, name: string): Atom => {
  const test: Test = (attempt, i) =>
    name === 'TENSED'
      ? isTensed(attempt.state.items, i)
      : name === 'PAST'
        ? /^(?:VERB|ADJ)$/.test(itemAt(attempt, i).pos)
        : /^[A-Z]/.test(name)
          ? itemAt(attempt, i).pos === name
          : attempt.sense.takes?.has(name) === true
  return {
    on: (attempt, i) => (inner.on(attempt, i) === i + 1 && test(attempt, i) ? i + 1 : -1),
    back: (attempt, i) => (inner.back(attempt, i) === i - 1 && test(attempt, i - 1) ? i - 1 : -1),
  }
}

const LINKING = /^(?:feel|remain|become|grow|seem|sound)s?$|^(?:felt|remained|became|grew|seemed|sounded)$/

/** "is", "has long been", "remains": what links a subject with what is said of it. */
const being = backOnly(({ state: { items } }, i) => {
  const from = groupStart(items, LINKING.test(at(items, i - 1).norm) ? i - 1 : i)
  return from < i && holds(items, { from, to: i }, isVerb) ? from : -1
})

/** Who does what a passive tells, without the stretch in marks behind: `dubbed by fans “the fix”`. */
function agentAfter(items: readonly Item[], i: number): number {
  const to = nounAfter(items, i, AGENT_LINKS)?.to ?? -1
  return to > i + 1 && at(items, to - 1).mark ? to - 1 : to
}

const AGENT_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'with', 'behind', 'in', 'by', 'on'])

/** All before the next comma, which may stand within marks. */
function beforeComma({ state: { items, end } }: Attempt, i: number): number {
  let to = i
  while (to < end && !isComma(at(items, to)) && !endsForCue(at(items, to - 1))) to++
  return to > i && to < end ? to : -1
}

/** The noun that a participle describes, behind a comma or beside it; none where it opens the sentence or follows marks. */
function thingBefore({ state: { items } }: Attempt, i: number): number {
  const { pos, norm, mark } = at(items, i - 1)
  const beside = isComma(at(items, i)) || /^(?:NOUN|PROPN|NONE)$/.test(pos) || norm === ')' || mark !== null
  return beside ? (nounBefore(items, i)?.from ?? i) : -1
}

/** Each name that a pattern can have in capitals. CONTRIBUTING.md says what they stand for. */
export const ATOMS: ReadonlyMap<string, Atom> = new Map<string, Atom>([
  ['.', one(() => true)],
  ...['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'VERB'].map(
    (part): [string, Atom] => [part, ofPart(part)],
  ),
  ['COMMA', one((attempt, i) => isComma(itemAt(attempt, i)))],
  ['MARK', one((attempt, i) => itemAt(attempt, i).mark !== null)],
  ['TENSED', one(({ state }, i) => isTensed(state.items, i))],
  ['ITS', one(({ state, sense }, i) => sense.takes?.has(at(state.items, i).norm) === true)],
  ['STOP', one(({ state }, i) => i >= state.end || isPunct(at(state.items, i)))],
  [
    'TIME',
    onOnly(({ state: { items } }, i) => {
      const on = at(items, i).norm === 'on' ? i + 1 : i
      return isTime(at(items, on)) ? on + 1 : -1
    }),
  ],
  [
    'NP',
    {
      on: ({ state }, i) => nounAfter(state.items, i)?.to ?? -1,
      back: ({ state }, i) => nounBefore(state.items, i)?.from ?? -1,
    },
  ],
  ['MODIFIERS', backOnly(({ state }, i) => nounBefore(state.items, i + 1)?.from ?? -1)],
  ['BE', being],
  ['GROUP', backOnly(({ state }, i) => cueGroup(state.items, i).from)],
  [
    'ADJUNCT',
    onOnly(({ state }, i) => {
      const to = skipAdjunct(state.items, i, state.end)
      return to > i ? to : -1
    }),
  ],
  ['START', backOnly((_, i) => (i === 0 ? i : -1))],
  ['END', onOnly(({ state }, i) => (i >= state.end ? i : -1))],
  [
    'BEFORE',
    backOnly(({ state }, i) => {
      const [left] = outside(state, i, state.end)
      return left && left.to > left.from && hasVerb(state.items, left) ? left.from : -1
    }),
  ],
  ['ADVERB', one(({ state }, i) => isAdverb(at(state.items, i)))],
  ['AGENT', onOnly(({ state }, i) => agentAfter(state.items, i))],
  ['PART', onOnly(beforeComma)],
  ['THING', backOnly(thingBefore)],
  [
    'MANNER',
    backOnly(({ state: { items } }, i) => {
      const from = groupStart(items, i)
      return holds(items, { from, to: i }, isVerb) ? -1 : from
    }),
  ],
  [
    'PREDICATE',
    onOnly((attempt, i) => {
      if (itemAt(attempt, i).mark) return i + 1
      attempt.shape = 'predicate'
      return i
    }),
  ],
  ['CLAUSE', ending('clause', ({ state }, i) => isClause(state.items, i, state.end))],
  ['WORDS', ending('clause', () => true)],
  ['PHRASE', ending('phrase', ({ state }, i) => i < state.end && !isTime(at(state.items, i)))],
  [
    'INFINITIVE',
    ending('infinitive', ({ state: { items } }, i) => {
      const verb = at(items, i + 1)
      return at(items, i).norm === 'to' && isVerb(verb) && !verb.norm.endsWith('ing')
    }),
  ],
  ['REST', ending('rest', ({ state }, i) => i < state.end)],
])
