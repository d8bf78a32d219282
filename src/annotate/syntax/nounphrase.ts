import type { NounPhrase } from './chunk.js'
import type { Item } from './item.js'
import { isComma, isPossessive, isPunct, isTime, isVerb } from './itemkind.js'
import { ownerIn } from './owner.js'
import { at, holds, NOMINAL, nounAfter, type Stretch } from './phrase.js'

/** What stands behind any other preposition is a chunk of its own. */
const OF: ReadonlySet<string> = new Set(['of'])

/** The noun phrase that begins at `from`; null where none does. */
export function nounPhraseAt(items: readonly Item[], from: number): NounPhrase | null {
  const found = nounAfter(items, from, OF)
  if (found === null) return null
  const noun = withoutTime(items, found)
  const head = headOf(items, noun)
  const apposition = appositionOf(items, noun, head)
  const first = at(items, from)
  return {
    kind: 'noun',
    from,
    to: apposition?.to ?? noun.to,
    head,
    determiner: first.pos === 'DET' && !isPossessive(first) && head > from ? from : null,
    owner: ownerIn(items, { from, to: head + 1 }),
    apposition,
    number: numberOf(items, noun, head),
    name: at(items, head).pos === 'PROPN',
  }
}

/** "the harbour last week": when it was is a chunk of its own. */
function withoutTime(items: readonly Item[], { from, to }: Stretch): Stretch {
  for (let i = from + 1; i < to; i++)
    if (/^(?:last|this|next)$/.test(at(items, i).norm) && isTime(at(items, i + 1))) return { from, to: i }
  return { from, to }
}

/** The last noun before the first preposition: "mayor" of "the mayor of Hull". */
function headOf(items: readonly Item[], { from, to }: Stretch): number {
  let end = from + 1
  while (end < to && at(items, end).pos !== 'ADP') end++
  for (let i = end - 1; i >= from; i--) if (NOMINAL.has(at(items, i).pos)) return i
  return end - 1
}

/** "her aide, Ann Vale,": a name behind a phrase without one, or the other way round, up to the next comma or stop. */
function appositionOf(items: readonly Item[], noun: Stretch, head: number): Stretch | null {
  const from = noun.to + 1
  if (!isComma(at(items, noun.to)) || isTime(at(items, from)) || !NOMINAL.has(at(items, head).pos)) return null
  const next = nounAfter(items, from)
  if (next === null || !isPunct(at(items, next.to)) || at(items, next.from).pos === 'PRON') return null
  const other = headOf(items, next)
  const names = at(items, head).pos === 'PROPN'
  if (at(items, other).pos === 'NUM' || names === (at(items, other).pos === 'PROPN')) return null
  // "an aide, Ann Vale, and a clerk": a list.
  const listed = isComma(at(items, next.to)) && at(items, next.to + 1).pos === 'CCONJ'
  return listed || holds(items, next, isVerb) ? null : next
}

const ONE = /^(?:i|he|she|it|this|that|me|him|her|himself|herself|itself|an?|each|another|everyone|someone|nobody)$/
const MANY =
  /^(?:we|they|us|them|these|those|themselves|ourselves|many|several|few|both|others|people|men|women|children)$/

/** By the pronoun or determiner, two names joined, or the ending of the noun. */
function numberOf(items: readonly Item[], { from, to }: Stretch, head: number): NounPhrase['number'] {
  const { norm, pos } = at(items, head)
  for (let i = head; i < to; i++) if (at(items, i).pos === 'CCONJ') return 'many'
  for (const word of [norm, at(items, from).norm]) {
    if (MANY.test(word)) return 'many'
    if (ONE.test(word)) return 'one'
  }
  if (pos === 'PROPN') return 'one'
  if (pos !== 'NOUN') return null
  if (/(?:[^su]s|ies|ses)$/.test(norm)) return 'many'
  return /^(?:police|media|data|staff|crew|family)$/.test(norm) ? null : 'one'
}
