import type { ArticleId } from '../model/span.js'
import { alignWords, difference, overlap, type Step } from './alignment.js'
import type { Chunk } from './chunk.js'
import { type Cluster, type Form, witnessesOf } from './cluster.js'
import { compare } from './compare.js'
import { fixed, type Word } from './word.js'

/** What the choice of a base text needs to know about a witness. */
export interface Standing {
  /** Rank by date of publication, then id: the earliest is 0. */
  readonly rank: number
  /** Independent sources count once: witnesses of one origin share it. */
  readonly origin: string
}

export type Standings = ReadonlyMap<ArticleId, Standing>

/** Forms beyond this many, by number of witnesses, are no candidates for the base text. */
const CANDIDATES = 40

/** A sentence that is cut short is one act, however many words are gone: more than these do not count. */
const CUT = 6
/** Words to be changed, added or left out to make one list into the other; those at the ends up to a limit. */
function distance(a: readonly Word[], b: readonly Word[]): number {
  const steps = alignWords(a, b)
  const paired = (step: Step): boolean => step.base !== null && step.reading !== null
  const first = steps.findIndex(paired)
  const last = steps.findLastIndex(paired)
  if (first < 0) return steps.length
  const inner = steps.slice(first, last + 1)
  return inner.reduce(
    (sum, { base, reading }) =>
      sum + (base === null || reading === null ? 1 : difference(a[base] as Word, b[reading] as Word)),
    Math.min(first, CUT) + Math.min(steps.length - 1 - last, CUT),
  )
}

function originsOf(form: Form, standings: Standings): Set<string> {
  return new Set(form.chunks.map(chunk => standings.get(chunk.witness)?.origin ?? chunk.witness))
}

/** Totals that differ by less are equal. */
const EQUAL = 1e-9

interface Weighed {
  readonly form: Form
  readonly weight: number
}

/** The distance of a form to all others; once it is over the limit it is not counted further. */
function totalDistance(form: Form, others: readonly Weighed[], limit: number): number {
  let total = 0
  for (const { form: other, weight } of others) {
    if (other !== form) total += distance(form.words, other.words) * weight
    if (total > limit) break
  }
  return total
}

interface Choice {
  readonly form: Form
  readonly total: number
}

/** The forms with the least total distance to the others, each origin counting once. */
function nearest(forms: readonly Form[], standings: Standings): Form[] {
  if (forms.length === 1) return [...forms]
  const weighed = forms
    .map(form => ({ form, weight: originsOf(form, standings).size }))
    .sort((a, b) => b.weight - a.weight || (a.form.key < b.form.key ? -1 : 1))
  // What an outlet marks as cut is no whole sentence, as long as anybody has one.
  const whole = forms.filter(form => !form.words.some(word => word.gap.includes('\u2026')))
  const candidates = [...(whole.length > 0 ? whole : forms)]
    .sort((a, b) => witnessesOf(b) - witnessesOf(a) || (a.key < b.key ? -1 : 1))
    .slice(0, CANDIDATES)
  const choices: Choice[] = []
  let least = Number.POSITIVE_INFINITY
  for (const form of candidates) {
    const total = totalDistance(form, weighed, least + EQUAL)
    least = Math.min(least, total)
    choices.push({ form, total })
  }
  return withoutParts(choices.filter(choice => choice.total < least + EQUAL).map(choice => choice.form))
}

/** A form that lacks so many words of another, and has this share of its own in there, is that one cut short. */
const CUT_WORDS = 3
const PART = 0.8

/** Of forms that tie, one that is another cut short is out: outlets cut far more often than they add. */
function withoutParts(forms: readonly Form[]): Form[] {
  const within = (form: Form, other: Form): boolean => {
    if (form.key === other.key) return false
    if (` ${other.key} `.includes(` ${form.key} `)) return true
    return other.words.length >= form.words.length + CUT_WORDS && overlap(other.words, form.words).ofB >= PART
  }
  return forms.filter(form => !forms.some(other => within(form, other)))
}

/** Words in brackets are an outlet's own hand in the text. */
const brackets = (chunk: Chunk): number =>
  chunk.words.filter(word => word.bracket !== null || word.raw.startsWith('[')).length

/** Whole sentences before cut ones, body before headline, then the first of the witness. */
function placeRank(chunk: Chunk): number {
  return (chunk.embedded ? 2 : 0) + (chunk.place === 'body' ? 0 : 1)
}

function bestChunk(forms: readonly Form[], standings: Standings, alterations: ReadonlyMap<ArticleId, number>): Chunk {
  const rank = (chunk: Chunk): number => standings.get(chunk.witness)?.rank ?? Number.POSITIVE_INFINITY
  const bracketed = new Map(forms.flatMap(form => form.chunks).map(chunk => [chunk, brackets(chunk)]))
  const sorted = [...bracketed.keys()].sort(
    (a, b) =>
      (bracketed.get(a) ?? 0) - (bracketed.get(b) ?? 0) ||
      (alterations.get(a.witness) ?? 0) - (alterations.get(b.witness) ?? 0) ||
      rank(a) - rank(b) ||
      placeRank(a) - placeRank(b) ||
      (a.witness < b.witness ? -1 : a.witness > b.witness ? 1 : 0) ||
      a.from - b.from,
  )
  return sorted[0] as Chunk
}

/**
 * The base text of each cluster where there is no record: the reading with the least total distance to
 * the others; ties go to the witness with fewest alterations elsewhere, then the earliest, then the
 * smallest id.
 */
export function consensus(clusters: readonly Cluster[], standings: Standings): Chunk[] {
  const choices = clusters.map(cluster => {
    const body = cluster.forms.map(form => ({ ...form, chunks: form.chunks.filter(chunk => chunk.place === 'body') }))
    const inBody = body.filter(form => form.chunks.length > 0)
    return nearest(inBody.length > 0 ? inBody : cluster.forms, standings)
  })
  const alterations = new Map<ArticleId, number>()
  choices.forEach((forms, i) => {
    if (forms.length > 1) return
    const base = forms[0] as Form
    for (const form of (clusters[i] as Cluster).forms) {
      if (form.key === base.key) continue
      const { kind } = compare(fixed(base.chunks[0] as Chunk), fixed(form.chunks[0] as Chunk), {
        place: 'body',
        embedded: false,
        closed: true,
      })
      if (kind !== 'altered' && kind !== 'truncated') continue
      for (const witness of new Set(form.chunks.map(chunk => chunk.witness)))
        alterations.set(witness, (alterations.get(witness) ?? 0) + 1)
    }
  })
  return choices.map(forms => bestChunk(forms, standings, alterations))
}
