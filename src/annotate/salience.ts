import type { Article } from '../model/article.js'
import { partText } from '../model/article.js'
import type { Part, Span } from '../model/span.js'
import { sentences } from '../text/sentence.js'
import type { Draft } from './draft.js'
import { type Entity, wordAt } from './entity.js'
import type { Word } from './word.js'

const PARTS: readonly Part[] = ['title', 'standfirst', 'text']

/** One place where an entity is spoken of: its sentence, counted through all parts, and how much it stands out there. */
interface Event {
  readonly entity: Entity
  readonly part: Part
  readonly at: number
  readonly sentence: number
  readonly weight: number
}

/** How present each entity is to a reader who has come to a place in the article. */
export interface Salience {
  /** Adds a resolved pronoun or epithet. */
  note(entity: Entity, span: Span, weight: number): void
  /** The sum of all mentions before `span`, each sentence in between counting for `decay` of the one after it. */
  at(entity: Entity, span: Span, decay: number): number
  sentence(span: Span): number
}

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
  return sentences(text).map(({ from, to }) => {
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
  words: ReadonlyMap<Part, readonly Word[]>,
  all: readonly Entity[],
  drafts: readonly Draft[],
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
  const events = new Map<Entity, Event[]>()
  const note = (entity: Entity, span: Span, weight: number): void => {
    const event = { entity, part: span.part, at: span.from, sentence: sentence(span), weight }
    const list = events.get(entity)
    if (list === undefined) events.set(entity, [event])
    else list.push(event)
  }
  for (const entity of all)
    for (const name of entity.mentions) note(entity, name, weigh(name, words.get(name.part)!, inside.get(name.part)!))
  const order = (part: Part): number => PARTS.indexOf(part)
  return {
    note,
    sentence,
    at(entity, span, decay) {
      const here = sentence(span)
      let sum = 0
      for (const event of events.get(entity) ?? []) {
        const before = order(event.part) < order(span.part) || (event.part === span.part && event.at < span.from)
        if (before) sum += event.weight * decay ** (here - event.sentence)
      }
      return sum
    },
  }
}

function weigh(name: Span, words: readonly Word[], quoted: readonly Span[]): number {
  if (quoted.some(span => span.from <= name.from && name.to <= span.to)) return 0.3
  const from = wordAt(words, name.from)
  const after = words[wordAt(words, name.to)]
  const before = words[from - 1]
  if (/^['’]s?$/.test(after?.text ?? '')) return 0.8
  if (/^(?:on|via)$/.test(before?.norm ?? '')) return 0.3
  if (before?.pos === 'ADP') return 0.8
  if (before?.pos === 'VERB') return 0.8
  if (after !== undefined && /^(?:VERB|AUX)$/.test(after.pos)) return 2
  for (let i = from - 1; i >= 0 && from - i < 6; i--) if (words[i + 1]!.opens) return 2
  return 1
}
