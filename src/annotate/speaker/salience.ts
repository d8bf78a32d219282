import type { Article } from '../../model/article.js'
import { partText } from '../../model/article.js'
import type { Part, Span } from '../../model/span.js'
import { PARTS } from '../../model/span.js'
import type { QuoteDraft } from '../quote/draft.js'
import type { Word } from '../syntax/item.js'
import { sentencesOf } from '../syntax/once.js'
import type { Words } from '../syntax/word.js'
import { type Entity, wordAt } from './entity.js'

/** One place where an entity is spoken of: its sentence, counted through all parts, and how much it stands out there. */
interface Event {
  readonly entity: Entity
  /** The offset, counted through all parts. */
  readonly place: number
  readonly sentence: number
  readonly weight: number
}

/** How present each entity is to a reader who has come to a place in the article. */
export interface Salience {
  /** Adds a resolved pronoun or epithet. */
  note(entity: Entity, span: Span, weight: number): void
  /**
   * The entities spoken of before `span`, each with the sum of its mentions; each sentence in between counts
   * for `decay` of the one after it. What has faded to nothing is left out, so that the cost does not grow
   * with the article.
   */
  before(span: Span, decay: number): ReadonlyMap<Entity, number>
  sentence(span: Span): number
  /** Whether the words stand in a quotation. */
  quoted(span: Span): boolean
}

/** A mention that counts less than this share is forgotten. */
const FAINT = 0.002

interface Count {
  readonly from: number
  readonly number: number
}

/**
 * Where each sentence begins, and its number. Those that stand wholly in a quotation do not count:
 * a long quotation does not push its speaker far away.
 */
function count(text: string, quoted: readonly Span[], base: number): Count[] {
  let number = base - 1
  let next = 0
  return sentencesOf(text).map(({ from, to }) => {
    while (next < quoted.length && quoted[next]!.to < to - 2) next++
    const span = quoted[next]
    // The sentence takes in the marks, the span does not.
    const within = span !== undefined && span.from - 2 <= from && to - 2 <= span.to
    if (!within || number < base) number++
    return { from, number }
  })
}

export function salience(
  article: Article,
  words: Words,
  all: readonly Entity[],
  drafts: readonly QuoteDraft[],
): Salience {
  const inside = new Map(
    PARTS.map((part): [Part, readonly Span[]] => [
      part,
      drafts.flatMap(draft => draft.marked.filter(span => span.part === part)).sort((a, b) => a.from - b.from),
    ]),
  )
  const counts = new Map<Part, readonly Count[]>()
  let base = 0
  for (const part of PARTS) {
    const list = count(partText(article, part), inside.get(part)!, base)
    counts.set(part, list)
    base = (list.at(-1)?.number ?? base - 1) + 1
  }
  const sentence = ({ part, from }: Span): number => {
    const list = counts.get(part)!
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[middle]!.from <= from) low = middle + 1
      else high = middle
    }
    return list[low - 1]?.number ?? 0
  }
  const bases = new Map<Part, number>()
  let length = 0
  for (const part of PARTS) {
    bases.set(part, length)
    length += partText(article, part).length + 1
  }
  const placeOf = (span: Span): number => bases.get(span.part)! + span.from
  const quoted = (span: Span): boolean => holds(inside.get(span.part)!, span)
  const named = all
    .flatMap(entity => entity.mentions.map(name => ({ entity, name })))
    .map(({ entity, name }): Event => {
      const weight = quoted(name) ? 0.3 : weigh(name, words[name.part])
      return { entity, place: placeOf(name), sentence: sentence(name), weight }
    })
    .sort((a, b) => a.place - b.place)
  const noted: Event[] = []
  return {
    sentence,
    quoted,
    note(entity, span, weight) {
      const event = { entity, place: placeOf(span), sentence: sentence(span), weight }
      noted.splice(firstFrom(noted, event.place), 0, event)
    },
    before(span, decay) {
      const scores = new Map<Entity, number>()
      const here = sentence(span)
      for (const events of [named, noted])
        for (let i = firstFrom(events, placeOf(span)) - 1; i >= 0; i--) {
          const event = events[i]!
          const share = decay ** (here - event.sentence)
          if (share < FAINT) break
          scores.set(event.entity, (scores.get(event.entity) ?? 0) + event.weight * share)
        }
      return scores
    },
  }
}

/** The index of the first event at or after a place. */
function firstFrom(events: readonly Event[], place: number): number {
  let low = 0
  let high = events.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (events[middle]!.place < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether one of the sorted spans holds another one. Few lie within each other: those that begin last before it are looked at. */
function holds(sorted: readonly Span[], { from, to }: Span): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.from <= from) low = middle + 1
    else high = middle
  }
  return sorted.slice(Math.max(0, low - 3), low).some(span => to <= span.to)
}

function weigh(name: Span, words: readonly Word[]): number {
  const from = wordAt(words, name.from)
  const after = words[wordAt(words, name.to)]
  const before = words[from - 1]
  if (/^['’]s?$/.test(after?.text ?? '')) return 0.8
  if (/^(?:on|via)$/.test(before?.norm ?? '')) return 0.3
  if (before?.pos === 'ADP') return 0.8
  if (before?.pos === 'VERB') return 0.8
  if (after !== undefined && /^(?:VERB|AUX)$/.test(after.pos)) return 2
  // "After the vote, Ann Lee, a clerk at Acme, left"
  const set = before?.text === ',' && after?.text === ','
  if (set && /^(?:NOUN|DET|ADJ)$/.test(words[wordAt(words, name.to) + 1]?.pos ?? '')) return 2
  for (let i = from; i >= 0 && from - i < 6; i--) if (words[i]!.opens) return 2
  return 1
}
