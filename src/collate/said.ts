import type { Article } from '../model/article.js'
import type { ArticleId } from '../model/span.js'
import type { Chunk, Told } from './chunk.js'
import type { Line } from './line.js'
import type { Occasion } from './occasion.js'
import type { Sighting } from './reading.js'

/** A line with the ids of its segment and its statement. */
export interface Placed {
  readonly line: Line
  readonly statement: string
  readonly segment: string
  readonly index: number
}

/** A quoted chunk, and the line that it carries. */
export interface Said extends Placed {
  readonly chunk: Chunk
}

/** What the findings about quotations are made from. */
export interface Collated {
  readonly placed: readonly Placed[]
  /** For each witness, its quoted chunks in the order of the text. */
  readonly said: ReadonlyMap<ArticleId, readonly Said[]>
  readonly sightings: ReadonlyMap<Line, ReadonlyMap<ArticleId, readonly Sighting[]>>
  readonly witnesses: readonly Told[]
  readonly articles: ReadonlyMap<ArticleId, Article>
}

export function placedOf(occasions: readonly Occasion[]): Placed[] {
  return occasions.flatMap(({ id, lines }) =>
    lines.map((line, index) => ({ line, statement: id, segment: `${id}.${index + 1}`, index })),
  )
}

const PLACES = ['headline', 'standfirst', 'body']

/** Chunks by witness, in the order of the text. A record's own sentences are among them, under its id. */
export function saidBy(placed: readonly Placed[]): Map<ArticleId, Said[]> {
  const found = new Map<ArticleId, Said[]>()
  for (const each of placed) {
    for (const chunk of each.line.record ? [each.line.base, ...each.line.chunks] : each.line.chunks) {
      const list = found.get(chunk.witness)
      if (list) list.push({ ...each, chunk })
      else found.set(chunk.witness, [{ ...each, chunk }])
    }
  }
  for (const list of found.values())
    list.sort((a, b) => PLACES.indexOf(a.chunk.place) - PLACES.indexOf(b.chunk.place) || a.chunk.from - b.chunk.from)
  return found
}
