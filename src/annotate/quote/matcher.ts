import { contentEnd, trimEnd } from '../syntax/contentend.js'
import { boundsOf, push, type SentenceContext } from '../syntax/context.js'
import { isVerb } from '../syntax/itemkind.js'
import { isSubject, lastVerb, mainVerb } from '../syntax/mainverb.js'
import { MANNERS, type Manner } from '../syntax/manner.js'
import { ownerIn } from '../syntax/owner.js'
import { at, groupStart, nounBefore, type Stretch } from '../syntax/phrase.js'
import { subjectOf } from '../syntax/subject.js'
import type { Construction } from './construction.js'
import { listOf } from './constructionword.js'
import { compile, type Pattern, type Role, type Term } from './pattern.js'
import type { Attempt } from './patternatom.js'

/** "unrest following the announcement that": no verb of the noun's. */
const LINKS = listOf('participle-preposition')

/** How often a term with `*` is taken at most. */
const MOST = 8

interface Row {
  readonly construction: Construction
  readonly pattern: Pattern
  readonly unless: readonly Pattern[]
  readonly until: Pattern | null
}

/** A table of constructions, ready for reading: the rows by each word that can be their signal, the stronger first. */
export type Table = ReadonlyMap<string, readonly Row[]>

export function tableOf(constructions: readonly Construction[]): Table {
  const found = new Map<string, Row[]>()
  for (const construction of constructions) {
    const { unless = [], until } = construction
    const row: Row = {
      construction,
      pattern: compile(construction.pattern),
      unless: unless.map(compile),
      until: until === undefined ? null : compile(`*. ${until}`),
    }
    for (const word of new Set(row.pattern.words)) found.set(word, [...(found.get(word) ?? []), row])
  }
  return found
}

/** Reads all that the table has at the signals of a sentence. Of the rows that match at one signal, the first wins. */
export function readTable(state: SentenceContext, table: Table): void {
  for (const signal of state.signals) {
    const rows = table.get(at(state.items, signal).norm)
    if (!rows || state.claimed.has(signal)) continue
    for (const row of rows) if (!state.used.has(signal) && readRow(state, row, signal)) break
  }
}

type Roles = { [role in Role]?: Stretch }

function readRow(state: SentenceContext, row: Row, signal: number): boolean {
  const { construction } = row
  const attempt: Attempt = { state, signal, sense: {}, shape: null }
  const roles = match(attempt, row.pattern, signal)
  if (!roles?.content || !roles.cue) return false
  const { sense, shape } = attempt
  if (row.unless.some(pattern => match({ ...attempt }, pattern, signal))) return false
  const mention = roles.speaker ?? speakerOf(state, construction, roles.cue, signal)
  if (mention === undefined) return false
  const content =
    shape === null ? roles.content : { from: roles.content.from, to: endOf(state, row, roles, shape, signal) }
  if (content.from >= content.to) return false
  // "saying in a statement that": the clause is the verb's.
  if (state.readings.some(reading => reading.content.some(part => part.from === content.from))) return false
  state.used.add(signal)
  if (construction.whole) claimVerbs(state, content)
  push(state, {
    cue: roles.cue,
    content: roles.about && roles.about.from < roles.about.to ? [roles.about, content] : [content],
    mention,
    construction: construction.id,
    manner: mannerOf(construction, row.pattern, shape),
    class: construction.class ?? sense.class ?? 'speech',
    stance: construction.stance ?? sense.stance ?? 'neutral',
    via: roles.via ? [roles.via] : [],
    ...(construction.confidence === undefined ? {} : { confidence: construction.confidence }),
  })
  return true
}

/** A construction that has no speaker names nobody; what a phrase says is what its signal is about. */
function mannerOf({ speaker }: Construction, { left, right }: Pattern, shape: Attempt['shape']): Manner {
  const named =
    speaker !== undefined || [...left, ...right].some(step => step.kind === 'open' && step.role === 'speaker')
  if (!named) return MANNERS.unnamed
  return shape === 'phrase' || shape === 'infinitive' ? MANNERS.topic : MANNERS.sourced
}

function match(attempt: Attempt, { left, signal, right }: Pattern, place: number): Roles | null {
  if (take(attempt, signal, place, 'on') !== place + 1) return null
  const from: { [role in Role]?: number } = {}
  const to: { [role in Role]?: number } = {}
  let i = place
  for (const step of left) {
    if (step.kind === 'term') {
      i = take(attempt, step, i, 'back')
      if (i < 0) return null
    } else (step.kind === 'open' ? from : to)[step.role] = i
  }
  i = place + 1
  for (const step of right) {
    if (step.kind === 'term') {
      i = take(attempt, step, i, 'on')
      if (i < 0) return null
    } else (step.kind === 'open' ? from : to)[step.role] = i
  }
  return Object.fromEntries(
    Object.entries(from).map(([role, start]) => [role, { from: start, to: to[role as Role] ?? start }]),
  )
}

/** Past a term at `i`, as often as it stands there; -1 where it must stand there and does not. */
function take(attempt: Attempt, { atoms, often, look }: Term, i: number, way: 'on' | 'back'): number {
  const once = (from: number): number => {
    for (const atom of atoms) {
      const next = atom[way](attempt, from)
      if (next >= 0) return next
    }
    return -1
  }
  if (look !== 'step') return once(i) >= 0 === (look === 'ahead') ? i : -1
  let place = i
  for (let n = 0; n < (often === 'any' ? MOST : 1); n++) {
    const next = once(place)
    if (next < 0) return often === 'once' ? -1 : place
    if (next === place) break
    place = next
  }
  return place
}

/** Null where nobody is named; undefined where somebody should be, and is not. */
function speakerOf(
  { items }: SentenceContext,
  { speaker, notBy }: Construction,
  cue: Stretch,
  signal: number,
): Stretch | null | undefined {
  if (speaker === undefined) return null
  if (speaker === 'subject') {
    const subject = subjectOf(items, cue.from, signal)
    if (notBy === undefined) return subject
    return subject && !notBy.split('|').includes(at(items, subject.from).norm) ? subject : undefined
  }
  const phrase = nounBefore(items, signal + 1)
  const owner = phrase && ownerIn(items, phrase)
  const verb = (phrase?.from ?? 0) - 1
  if (owner || speaker === 'owner' || !isVerb(at(items, verb)) || LINKS.has(at(items, verb).norm)) return owner
  return subjectOf(items, groupStart(items, verb), verb)
}

/** Where a content ends: as its shape does; of a noun that is the subject of the sentence before the sentence's own verb. */
function endOf(
  state: SentenceContext,
  { until }: Row,
  { content, cue }: Roles,
  shape: NonNullable<Attempt['shape']>,
  signal: number,
): number {
  const { items } = state
  const { from } = content as Stretch
  const phrase = at(items, signal).pos === 'NOUN' ? nounBefore(items, signal + 1) : null
  const bounds = boundsOf(state, phrase ?? (cue as Stretch), signal)
  let limit = bounds.to
  if (shape === 'rest') return trimEnd(items, from, limit)
  if (phrase && shape === 'clause' && !verbBefore(state, phrase.from)) limit = lastVerb(items, from + 1, limit)
  if (phrase && shape !== 'clause' && isSubject(items, phrase)) limit = mainVerb(items, from, limit)
  if (until) limit = firstOf(state, until, from, limit)
  if (shape === 'predicate') return contentEnd(items, from, 'phrase', { ...bounds, to: limit, dependent: true })
  return contentEnd(items, from, shape, { ...bounds, to: limit })
}

function verbBefore({ items }: SentenceContext, end: number): boolean {
  for (let i = end - 1; i >= 0; i--) if (isVerb(at(items, i))) return true
  return false
}

/** The first place at which a pattern stands, or the end. */
function firstOf(state: SentenceContext, pattern: Pattern, from: number, to: number): number {
  for (let i = from; i < to; i++) if (match({ state, signal: i, sense: {}, shape: null }, pattern, i)) return i + 1
  return to
}

/** "heard that he left and demanded cash": all of it was said there. */
function claimVerbs({ items, used }: SentenceContext, { from, to }: Stretch): void {
  for (let i = from + 1; i < to; i++) if (at(items, i - 1).pos === 'CCONJ' && at(items, i).cue) used.add(i)
}
