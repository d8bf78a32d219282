import type { Article } from '../../model/article.js'
import type { ArticleId } from '../../model/span.js'
import type { AnnotatedArticle } from '../person/annotatedarticle.js'
import type { AreStrangers } from '../person/stranger.js'
import type { Sightings } from '../reading/reading.js'
import type { Chunk } from '../statement/chunk.js'
import type { Column } from '../statement/column.js'
import type { Line, Seat } from '../statement/line.js'
import type { Passing } from '../statement/link.js'
import type { Run } from '../statement/run.js'
import type { Standings } from '../statement/wording.js'

/** A quoted chunk, and the line that it carries. */
export interface Said {
  readonly line: Line
  readonly chunk: Chunk
}

/** What the findings about quotations are made from. */
export interface Collated {
  readonly lines: readonly Line[]
  readonly runs: readonly Run[]
  readonly splices: readonly Passing[]
  readonly seats: ReadonlyMap<Column, Seat>
  readonly sightings: Sightings
  readonly witnesses: readonly AnnotatedArticle[]
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly standings: Standings
  readonly areStrangers: AreStrangers
}

const PLACES = ['headline', 'standfirst', 'body']

/** Chunks by witness, in the order of the text; what stands in several lines is in each. */
export function saidBy(lines: readonly Line[]): ReadonlyMap<ArticleId, readonly Said[]> {
  const found = new Map<ArticleId, Said[]>()
  for (const line of lines)
    for (const chunk of line.chunks) {
      const list = found.get(chunk.witness)
      if (list) list.push({ line, chunk })
      else found.set(chunk.witness, [{ line, chunk }])
    }
  for (const list of found.values())
    list.sort((a, b) => PLACES.indexOf(a.chunk.place) - PLACES.indexOf(b.chunk.place) || a.chunk.from - b.chunk.from)
  return found
}
