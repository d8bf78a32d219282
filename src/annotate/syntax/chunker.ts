import { skipAdjunct } from './adjunct.js'
import type { Adjunct, Chunk, Clause, NounPhrase, Opener, VerbGroup } from './chunk.js'
import { isClause } from './finite.js'
import type { Item } from './item.js'
import { isAdverb, isRelative, isTime } from './itemkind.js'
import { nounPhraseAt } from './nounphrase.js'
import { at, isTensed, NOMINAL } from './phrase.js'
import { verbGroupAt } from './verbgroup.js'

/**
 * A sentence in chunks, read once from left to right. At each place the first of these that begins there is taken:
 * quotation, sign, time, opener, verb group, prepositional phrase, noun phrase, adverb; a word that begins none is `other`.
 */
export function chunksOf(items: readonly Item[]): Chunk[] {
  const found: Chunk[] = []
  for (let i = 0; i < items.length; ) {
    const chunk = chunkAt(items, i)
    found.push(chunk)
    i = chunk.to
  }
  return found
}

function chunkAt(items: readonly Item[], i: number): Chunk {
  const item = at(items, i)
  const phrase = item.mark !== null && item.norm === 'phrase'
  if (item.mark !== null && !(phrase && NOMINAL.has(at(items, i + 1).pos)))
    return { kind: 'quotation', from: i, to: i + 1 }
  if (item.pos === 'PUNCT') return { kind: 'sign', from: i, to: i + 1 }
  return (
    timeAt(items, i) ??
    openerAt(items, i) ??
    verbGroupAt(items, i) ??
    prepositionAt(items, i) ??
    nounPhraseAt(items, i) ??
    adverbAt(items, i) ?? { kind: 'other', from: i, to: i + 1 }
  )
}

/** "yesterday", "last week", "on Monday": of a preposition only where it has nothing else. */
function timeAt(items: readonly Item[], i: number): Adjunct | null {
  const start = at(items, i).pos === 'ADP' || /^(?:since|until|before|after)$/.test(at(items, i).norm) ? i + 1 : i
  const when = isTime(at(items, start)) ? start : start + 1
  if (
    !isTime(at(items, when)) ||
    (when > start && !/^(?:last|this|next|earlier|later|late|early)$/.test(at(items, start).norm))
  )
    return null
  const to = skipAdjunct(items, start, items.length)
  return to > start ? { kind: 'adjunct', by: 'time', from: i, to, noun: null } : null
}

/** Words that join a clause to another, beside what the tagger calls so. */
const SUBORDINATES =
  /^(?:after|before|when|while|because|since|although|though|if|as|until|unless|once|whereas|whether|how|why|what|where)$/

function openerAt(items: readonly Item[], i: number): Opener | null {
  const item = at(items, i)
  const one = { from: i, to: i + 1 }
  if (item.pos === 'CCONJ') return { kind: 'coordinator', ...one }
  // "the pier that sank", "Vale, who left": what stands before it is the subject of its verb, or the object.
  const behindNoun = NOMINAL.has(at(items, i - 1).pos) || at(items, i - 1).norm === ','
  if (isRelative(item) && item.norm !== 'when' && item.norm !== 'where' && behindNoun && opensRelative(items, i))
    return { kind: 'relative', ...one }
  if ((item.norm === 'that' || SUBORDINATES.test(item.norm)) && isClause(items, i + 1, items.length))
    return { kind: 'subordinator', ...one }
  return item.pos === 'SCONJ' && item.norm !== 'that' ? { kind: 'subordinator', ...one } : null
}

/** "that sank", "who never left"; of "said that he left" the pronoun is no subject. */
function opensRelative(items: readonly Item[], i: number): boolean {
  if (at(items, i).norm !== 'that') return true
  let next = i + 1
  while (isAdverb(at(items, next))) next++
  return isTensed(items, next)
}

function prepositionAt(items: readonly Item[], i: number): Adjunct | null {
  if (at(items, i).pos !== 'ADP') return null
  const noun = nounPhraseAt(items, i + 1)
  return { kind: 'adjunct', by: 'preposition', from: i, to: noun?.to ?? i + 1, noun }
}

const adverbAt = (items: readonly Item[], i: number): Adjunct | null =>
  at(items, i).pos === 'ADV' ? { kind: 'adjunct', by: 'adverb', from: i, to: i + 1, noun: null } : null

/** The clauses over the chunks of a sentence: one for each finite verb; none where there is no such verb. */
export function clausesOf(chunks: readonly Chunk[]): Clause[] {
  const heads = chunks.flatMap((chunk, place) => (chunk.kind === 'verb' && chunk.form === 'finite' ? [place] : []))
  const starts = heads.map((head, n) => startOf(chunks, head, n === 0 ? 0 : (heads[n - 1] as number) + 1))
  return heads.map((head, n) => {
    const start = n === 0 ? 0 : (starts[n] as number)
    const end = n + 1 < heads.length ? (starts[n + 1] as number) : chunks.length
    const before = chunks.slice(starts[n], head)
    return {
      from: (chunks[start] as Chunk).from,
      to: (chunks[end - 1] as Chunk).to,
      opener: before.find(isOpener) ?? null,
      subject:
        before.findLast(isNoun) ?? (before.length === 0 && n > 0 ? described(chunks, starts[n - 1] as number) : null),
      verb: chunks[head] as VerbGroup,
    }
  })
}

/** "The pier that she built is closed": a verb behind a clause about a noun has that noun for its subject. */
function described(chunks: readonly Chunk[], opener: number): NounPhrase | null {
  const before = chunks[opener - 1]
  return before !== undefined && isOpener(chunks[opener] as Chunk) && isNoun(before) ? before : null
}

/** Back from the verb to what opens its clause: an opener, or its subject where none stands before that. */
function startOf(chunks: readonly Chunk[], head: number, floor: number): number {
  let start = head
  let subject = false
  for (let place = head - 1; place >= floor; place--) {
    const chunk = chunks[place] as Chunk
    if (isOpener(chunk)) return place
    if (chunk.kind === 'noun') {
      if (subject) break
      subject = true
      start = place
    } else if (chunk.kind !== 'adjunct') break
  }
  return start
}

const isNoun = (chunk: Chunk): chunk is NounPhrase => chunk.kind === 'noun'
const isOpener = (chunk: Chunk): chunk is Opener =>
  chunk.kind === 'subordinator' || chunk.kind === 'relative' || chunk.kind === 'coordinator'
