import type { Cue } from '../../lang/language.js'
import { type Item, isSign, isWord } from './item.js'
import type { Lexicon } from './lexicon.js'

/** A cue in a sentence; positions count items. */
export interface CueAt {
  readonly cue: Cue
  /** The finite verb, which may be an auxiliary: its subject stands beside it. */
  readonly finite: number
  /** The verb that says what is done; behind the auxiliary, or the finite verb itself. */
  readonly verb: number
  /** The last item of the cue: a particle, a participle, or the verb. */
  readonly last: number
  readonly passive: boolean
}

/** How far a particle, or an auxiliary, may stand from its verb. */
const REACH = 40

/** The cues of a sentence, in the order of their verbs. */
export function cuesOf(items: readonly Item[], lexicon: Lexicon): CueAt[] {
  const found: CueAt[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item
    if (!isWord(item) || item.capital) continue
    const auxiliary = lexicon.final.has(item.norm) ? auxiliaryBefore(items, i, lexicon) : -1
    const one = auxiliary >= 0 ? composed(items, i, auxiliary, lexicon) : simple(items, i, lexicon)
    if (one) found.push(one)
  }
  return found
}

/** "hat … erklärt" */
function composed(items: readonly Item[], i: number, finite: number, lexicon: Lexicon): CueAt | null {
  const cue = lexicon.final.get((items[i] as Item).norm)?.[0]
  const { passives } = lexicon.language.clause
  const passive = passives.has((items[finite] as Item).norm) || passives.has(items[i + 1]?.norm ?? '')
  return cue ? { cue, finite, verb: i, last: i, passive } : null
}

/** A finite form, with its particle where it has one. */
function simple(items: readonly Item[], i: number, lexicon: Lexicon): CueAt | null {
  const { norm } = items[i] as Item
  const cues = lexicon.finite.get(norm) ?? []
  for (const cue of cues) {
    const last = cue.particle === null ? -1 : particleAfter(items, i, cue.particle, lexicon)
    if (last >= 0) return { cue, finite: i, verb: i, last, passive: false }
  }
  const plain = cues.find(cue => cue.particle === null) ?? joined(items, i, lexicon)
  return plain ? { cue: plain, finite: i, verb: i, last: i, passive: false } : null
}

/** "wie er mitteilte": the particle stands before its verb, at the end of the clause. */
function joined(items: readonly Item[], i: number, { final }: Lexicon): Cue | undefined {
  const next = items[i + 1]
  if (isWord(next)) return undefined
  return final
    .get((items[i] as Item).norm)
    ?.find(cue => cue.particle !== null && cue.forms.some(form => (items[i] as Item).norm === cue.particle + form))
}

/** The particle ends the clause: a sign or a conjunction stands behind it, and no noun that it could be a preposition to. */
function particleAfter(items: readonly Item[], i: number, particle: string, lexicon: Lexicon): number {
  for (let k = i + 1; k < Math.min(items.length, i + REACH); k++) {
    const item = items[k] as Item
    if (isSign(item, ':;')) return -1
    if (item.norm === particle && (!isWord(items[k + 1]) || isConjunction(items[k + 1] as Item, lexicon))) return k
  }
  return -1
}

const isConjunction = ({ norm }: Item, { language: { clause, noun } }: Lexicon): boolean =>
  clause.coordinators.has(norm) ||
  (clause.subordinators.has(norm) && !noun.subject.has(norm) && !noun.other.has(norm) && !clause.prepositions.has(norm))

/** The auxiliary of the same clause; -1 where a comma parts them, or none is there. */
function auxiliaryBefore(items: readonly Item[], i: number, { language }: Lexicon): number {
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const item = items[k] as Item
    if (isSign(item, ':;')) return -1
    if (language.clause.auxiliaries.has(item.norm)) return k
    if (isSign(item, ',') && !isInserted(items, k)) return -1
  }
  return -1
}

/** One of the two commas around a few words with a capital: "hat der Sprecher, Bo Hale, erklärt". */
function isInserted(items: readonly Item[], comma: number): boolean {
  const opens = (k: number): boolean => isSign(items[k], ',') && (items[k + 1]?.capital ?? false)
  if (opens(comma)) for (let k = comma + 2; k < comma + INSERTED; k++) if (isSign(items[k], ',')) return true
  for (let k = comma - 2; k > comma - INSERTED; k--) if (opens(k)) return true
  return false
}

/** How many items an apposition between commas has at most. */
const INSERTED = 8
