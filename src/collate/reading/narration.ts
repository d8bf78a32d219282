import type { Article } from '../../model/article.js'
import type { Range, Span } from '../../model/span.js'
import { sentences } from '../../text/sentence.js'
import type { AnnotatedArticle } from '../person/annotatedarticle.js'
import type { Chunk } from '../statement/chunk.js'
import { OUTVOTED } from '../statement/vote.js'
import { articlesOf, type Standings } from '../statement/wording.js'

/** A sentence in the body of an article. */
export interface Standing {
  readonly article: Article
  readonly from: number
  /** Somebody's words, told by the outlet. */
  readonly isReport: boolean
}

/** What is printed without marks, sentence by sentence, with all places where it stands. */
export type Narration = ReadonlyMap<string, readonly Standing[]>

/** Copies of one text have the same sentences: each is looked at once, wherever it stands. */
export function narrationOf(witnesses: readonly AnnotatedArticle[]): Narration {
  const places = new Map<string, Standing[]>()
  for (const { article, annotation } of witnesses) {
    const inBody = ({ part }: Span): boolean => part === 'text'
    const isMarked = meeting(annotation.quotes.flatMap(quote => quote.marked.filter(inBody)))
    const isReport = meeting(annotation.quotes.flatMap(quote => quote.content.filter(inBody)))
    for (const sentence of sentences(article.text)) {
      if (isMarked(sentence)) continue
      const text = article.text.slice(sentence.from, sentence.to)
      const standing = { article, from: sentence.from, isReport: isReport(sentence) }
      const list = places.get(text)
      if (list) list.push(standing)
      else places.set(text, [standing])
    }
  }
  return places
}

/** Tells of ranges, asked in the order of the text, whether one of the spans has some of them. */
function meeting(spans: readonly Range[]): (range: Range) => boolean {
  const inOrder = [...spans].sort((a, b) => a.from - b.from)
  let next = 0
  return ({ from, to }) => {
    while (next < inOrder.length && (inOrder[next] as Range).to <= from) next++
    const span = inOrder[next]
    return span !== undefined && span.from < to
  }
}

/** How many articles have a sentence. */
export const tellings = (places: readonly Standing[], standings: Standings): number =>
  articlesOf(
    standings,
    places.map(({ article }) => article.id),
  )

/**
 * What is quoted, without what only seems to be: behind a closing mark that was lost, an outlet's own sentences run on
 * as if they were the speaker's. Three times as many, and three at least, tell them in their own voice.
 */
export function saidIn(chunks: readonly Chunk[], narration: Narration, standings: Standings): Chunk[] {
  const quoting = new Map<string, number>()
  const behind = chunks.map((chunk, i) => {
    const before = chunks[i - 1]
    const follows = before?.witness === chunk.witness && before.mark === chunk.mark && chunk.place === 'body'
    const text = follows ? (chunk.source?.text ?? null) : null
    if (text !== null) quoting.set(text, (quoting.get(text) ?? 0) + articlesOf(standings, [chunk.witness]))
    return text
  })
  return chunks.filter((_, i) => {
    const text = behind[i] ?? null
    return text === null || tellings(narration.get(text) ?? [], standings) < OUTVOTED * (quoting.get(text) ?? 1)
  })
}
