import type { Name } from '../../model/quote.js'
import type { Range, Span } from '../../model/span.js'
import { isOwnWords, isPersonRole, isSource } from '../lexicon/role.js'
import { POSTNOMINALS } from '../lexicon/title.js'
import type { Word } from '../syntax/item.js'
import { wordAt } from './entity.js'

/** What the noun phrase of a speaker is made of; ranges count words. */
export interface Phrase {
  readonly span: Span
  readonly words: readonly Word[]
  /** The phrase up to its first preposition, comma or clause. */
  readonly core: Range
  /** The last noun or name of the core. */
  readonly head: Word
  readonly definite: boolean
  readonly plural: boolean
  /** Names in the core that own nothing, and those that own the head ("Lee's lawyer"). */
  readonly names: readonly Name[]
  readonly owners: readonly Name[]
  /** What follows "for", "from", "of" or "at", if anything does. */
  readonly tail: Range | null
  readonly tailNames: readonly Name[]
  /** Where what follows the core's comma or dash begins; null where the core ends otherwise. */
  readonly comma: number | null
  /** What stands before the last 's of the core. */
  readonly owner: Range | null
}

const INDEFINITE =
  /^(?:a|an|one|another|some|several|many|few|two|three|four|five|six|seven|eight|nine|ten|no|any|each|every|both|most|other|others|multiple|numerous|various|dozens|hundreds|thousands|\d+)$/

/** Reads a noun phrase; null where it has no word. */
export function phraseOf(span: Span, words: readonly Word[], names: readonly Name[]): Phrase | null {
  const from = wordAt(words, span.from)
  let to = from
  while (to < words.length && words[to]!.from < span.to) to++
  if (to === from) return null
  const inside = (index: number): Name | undefined =>
    names.find(name => name.part === span.part && name.from <= words[index]!.from && words[index]!.to <= name.to)
  let end = from
  while (end < to) {
    const { text, norm, pos } = words[end]!
    const named = inside(end) !== undefined
    if (
      !named &&
      end > from &&
      ((pos === 'ADP' && words[end - 1]!.text !== '-') ||
        /^[,;:(–—]$/.test(text) ||
        /^(?:who|which|that|whose|whom)$/.test(norm))
    )
      break
    end++
  }
  let tail: Range | null = null
  // "the information provided by Acme", "a statement by Acme"; a study is more than its author's word
  const issued = words[end]?.norm === 'by' && words.slice(from, end).some(({ norm }) => isOwnWords(norm))
  if (end < to && (issued || /^(?:for|from|of|at|with)$/.test(words[end]!.norm))) tail = { from: end + 1, to }
  let last = end - 1
  while (
    last > from &&
    !/^(?:NOUN|PROPN|PRON|NUM|X)$/.test(words[last]!.pos) &&
    !isPersonRole(words[last]!.norm) &&
    inside(last) === undefined
  )
    last--
  while (
    last > from &&
    POSTNOMINALS.has(words[last]!.text) &&
    inside(last) === undefined &&
    (inside(last - 1) || POSTNOMINALS.has(words[last - 1]!.text))
  )
    last--
  while (last > from && /^(?:himself|herself|itself|themselves|too|also)$/.test(words[last]!.norm)) last--
  let mark = -1
  for (let i = from + 1; i < last; i++) if (/^['’]s?$/.test(words[i]!.text) && words[i]!.glued) mark = i
  const first = words[from]!
  const head = words[last]!
  const within = (a: number, b: number): Name[] =>
    names.filter(
      name => name.part === span.part && name.to > (words[a]?.from ?? 0) && name.from < (words[b - 1]?.to ?? -1),
    )
  return {
    span,
    words,
    head,
    core: { from, to: last + 1 },
    definite: !INDEFINITE.test(first.norm) && !(isSource(first.norm) && from === last),
    plural: isPlural(head) && inside(last) === undefined,
    names: within(mark + 1 > from ? mark + 1 : from, last + 1),
    owners: mark > 0 ? within(from, mark) : [],
    comma: end + 1 < to && /^[,–—]$/.test(words[end]!.text) ? words[end + 1]!.from : null,
    owner: mark > 0 ? { from, to: mark } : null,
    tail,
    tailNames: tail === null ? [] : within(tail.from, tail.to),
  }
}

const IRREGULAR =
  /^(?:people|men|women|children|spokesmen|spokeswomen|congressmen|policemen|police|staff|media|press|spokespeople|both|others|many|some|several|few)$/

function isPlural(word: Word): boolean {
  const noun = word.norm
  if (IRREGULAR.test(noun)) return true
  return (
    /^(?:NOUN|PROPN)$/.test(word.pos) &&
    /[^suic']s$/.test(noun) &&
    !/^(?:times|news|house|series|means|headquarters|boss|press|congress)$/.test(noun)
  )
}
