import type { Span } from '../../model/span.js'
import type { ConstruedQuote } from '../syntax/context.js'
import type { Item } from '../syntax/item.js'
import { type Frame, spanOf, type TaggedSentence } from '../syntax/line.js'
import { at, type Stretch } from '../syntax/phrase.js'

/** A draft that can still grow. */
export interface QuoteBuilder {
  content: Span[]
  marked: Span[]
  readonly reading: ConstruedQuote | null
  readonly mention: Span | null
  readonly cue: Span | null
  readonly via: readonly Span[]
  readonly why: string | null
  readonly guessed: boolean
  readonly follows: QuoteBuilder | null
  readonly confidence: number
  whole: boolean
}

export function inner(line: TaggedSentence, item: Item): Span {
  const { from, to } = item.mark ?? item
  const words = line.text.slice(from, to)
  const lead = words.length - words.trimStart().length
  return spanOf(line, from + lead, Math.max(from + lead, from + words.trimEnd().length))
}

export function grow(line: TaggedSentence, frame: Frame, reading: ConstruedQuote): QuoteBuilder {
  const { items } = frame
  const content: Span[] = []
  const marked: Span[] = []
  for (const part of reading.content) {
    content.push(contentSpan(line, items, part))
    // Of a chain, the marks are the inner speaker's.
    if (reading.manner.chained) continue
    for (let i = part.from; i < part.to; i++) if (at(items, i).mark) marked.push(inner(line, at(items, i)))
  }
  return {
    content,
    marked,
    reading,
    mention: reading.mention ? stretchSpan(line, items, reading.mention) : null,
    cue: reading.cue ? stretchSpan(line, items, reading.cue) : null,
    via: reading.via.map(part => stretchSpan(line, items, part)),
    why: reading.mention
      ? null
      : reading.manner.unnamed
        ? 'the passive names nobody who says it'
        : 'no subject of the cue was found',
    guessed: false,
    follows: null,
    confidence: reading.confidence,
    whole: reading.content.every(part => part.to === part.from + 1 && at(items, part.from).mark !== null),
  }
}

function contentSpan(line: TaggedSentence, items: readonly Item[], { from, to }: Stretch): Span {
  if (to === from + 1 && at(items, from).mark) return inner(line, at(items, from))
  return spanOf(line, at(items, from).from, at(items, to - 1).to)
}

export const stretchSpan = (line: TaggedSentence, items: readonly Item[], { from, to }: Stretch) =>
  spanOf(line, at(items, from).from, at(items, to - 1).to)

export function extend(quote: QuoteBuilder, span: Span): void {
  if (quote.marked.some(known => known.from === span.from)) return
  quote.content.push(span)
  quote.marked.push(span)
}

export function unattributed(span: Span, previous: QuoteBuilder | null): QuoteBuilder {
  return {
    content: [span],
    marked: [span],
    reading: null,
    mention: null,
    cue: null,
    via: [],
    why: previous ? null : 'a quotation without a cue',
    guessed: false,
    follows: previous,
    confidence: previous ? 0.6 : 0.4,
    whole: true,
  }
}
