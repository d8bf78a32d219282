import type { PersonId } from '../model/person.js'
import type { Affiliates } from './affiliation.js'
import { type Overlap, overlap } from './alignment.js'
import type { Chunk } from './chunk.js'
import { type Cluster, type Form, stemsOf } from './cluster.js'
import { isContent, type Word } from './word.js'

/** A segment in the making: its base text, who said it, and the quoted chunks that carry it. */
export interface Line {
  readonly base: Chunk
  readonly person: PersonId | null
  readonly chunks: Chunk[]
  /** The base text is a record's. */
  readonly record: boolean
  /** The same for the lines of one sentence that is given to several people; see `divided`. */
  readonly sentence: string
}

/** For each person, the witnesses that give them the words; most first, ties by the smaller id. */
function speakersOf(chunks: readonly Chunk[]): (readonly [PersonId, ReadonlySet<string>])[] {
  const witnesses = new Map<PersonId, Set<string>>()
  for (const { person, witness } of chunks) {
    if (person === null) continue
    const set = witnesses.get(person)
    if (set) set.add(witness)
    else witnesses.set(person, new Set([witness]))
  }
  return [...witnesses].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1))
}

/** So many wordings of one person show whom a wording is like. */
const LIKE = 20
/** Fewer words than these are anybody's. */
const OWN_WORDS = 4

/** Ids are made of names: "john-roberts" and "john-g-roberts-jr" may well be one, and "a-and-b" speaks for both. */
export function sharesName(a: PersonId, b: PersonId): boolean {
  if (a === b) return true
  const names = new Set(a.split('-').filter(each => each.length > 2 && each !== 'and' && each !== 'the'))
  return b.split('-').some(each => names.has(each))
}

/**
 * A sentence that as many witnesses give to one person as to another: whose it is nobody can tell, so each of them
 * has it, unless one speaks for the other. Where most agree, it is that person's, and who differs has another speaker for it.
 */
export function divided(cluster: Cluster, affiliates: Affiliates): Cluster[] {
  const said = cluster.forms.flatMap(form => form.chunks).filter(chunk => !chunk.embedded)
  const [first, second] = speakersOf(said)
  if (!first || !second || first[1].size !== second[1].size || cluster.leader.words.length < OWN_WORDS) return [cluster]
  const [a, b] = [first[0], second[0]]
  if (sharesName(a, b) || affiliates.get(a)?.has(b) || affiliates.get(b)?.has(a)) return [cluster]
  const of = (own: (chunk: Chunk, form: Form) => boolean): Cluster => ({
    leader: cluster.leader,
    forms: cluster.forms.flatMap(form => {
      const chunks = form.chunks.filter(chunk => own(chunk, form))
      return chunks.length === 0 ? [] : [{ ...form, chunks }]
    }),
  })
  const formsOf = (person: PersonId): readonly Form[] =>
    cluster.forms.filter(form => form.chunks.some(chunk => chunk.person === person && !chunk.embedded)).slice(0, LIKE)
  const [formsOfA, formsOfB] = [formsOf(a), formsOf(b)]
  const closest = (forms: readonly Form[], { words }: Form): number =>
    Math.max(...forms.map(each => overlap(each.words, words).matched))
  // Words that are nobody's go with those that they are most like.
  const loose = new Set(
    cluster.forms.filter(
      form => form.chunks.some(({ person }) => person === null) && closest(formsOfB, form) > closest(formsOfA, form),
    ),
  )
  const isOfSecond = (chunk: Chunk, form: Form): boolean =>
    chunk.person === b || (chunk.person === null && loose.has(form))
  return [of((chunk, form) => !isOfSecond(chunk, form)), of(isOfSecond)]
}

/** A line of the chunks of a cluster; a record's own sentence is its base text, and no witness. */
export function lineOf(cluster: Cluster, chosen: Chunk, record: boolean): Line {
  // A chunk makes its words each time anew, and those of a base text are asked for often.
  const base = { ...chosen }
  const all = cluster.forms.flatMap(form => form.chunks)
  const sentence = cluster.leader.key
  if (!record) return { base, person: speakersOf(all)[0]?.[0] ?? null, chunks: all, record, sentence }
  return { base, person: base.person, chunks: all.filter(chunk => chunk.witness !== base.witness), record, sentence }
}

/** Lines by the stems of their base texts. */
export function indexLines(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const index = new Map<string, Line[]>()
  for (const line of lines) {
    for (const stem of stemsOf(line.base.words)) {
      const list = index.get(stem)
      if (list) list.push(line)
      else index.set(stem, [line])
    }
  }
  return index
}

/** A phrase must have this share of its words in the sentence that it is a part of. */
const FITS = 0.75
/** So many words alone show where a phrase comes from, whoever it is ascribed to. */
const TELLING = 4

/** Of lines that fit equally well, the one that more witnesses print: less than any word counts. */
function support({ record, chunks }: Line): number {
  return (record ? 0.1 : 0) + Math.min(chunks.length, 100) / 1000
}

/** Every word of the phrase stands in the sentence, and nothing between. */
function isExact({ ofB, inA, inB }: Overlap): boolean {
  return ofB === 1 && inA[1] - inA[0] === inB[1] - inB[0]
}

/**
 * The sentence that a phrase in quotation marks comes from: of the same speaker, or, where the phrase is
 * long enough to tell, of any; of several, the one that also has the words around the phrase.
 */
export function homeOf(
  phrase: Chunk,
  context: readonly Word[],
  index: ReadonlyMap<string, readonly Line[]>,
): Line | null {
  const around = new Set(context.filter(isContent).map(word => word.stem))
  let best: { line: Line; score: number } | null = null
  const { words } = phrase
  const near = new Set([...stemsOf(words)].flatMap(stem => index.get(stem) ?? []))
  for (const line of near) {
    const same = line.person !== null && line.person === phrase.person
    const shared = overlap(line.base.words, words)
    const content = words.slice(...shared.inB).filter(isContent).length
    const known = same || words.length >= TELLING || (phrase.person === null && isExact(shared) && content >= 2)
    if (!known || shared.ofB < FITS || content === 0) continue
    const told = line.base.words.filter(word => around.has(word.stem)).length
    const score = shared.matched + 0.5 * told + (same ? 1 : 0) + support(line)
    if (!best || score > best.score) best = { line, score }
  }
  return best?.line ?? null
}
