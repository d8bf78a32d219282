import { markedStretches } from '../annotate/mark/marks.js'
import type { Article } from '../model/article.js'
import { byPublication } from '../model/publication.js'
import type { Range, Span } from '../model/span.js'
import { cover } from '../text/cover.js'
import { paragraphs } from '../text/paragraph.js'
import { fromOutlet, namedIn, type Outlets, outletsOf, speechOf } from './credit.js'
import { type Quoted, quotedIn, spread } from './edits.js'
import { type Mention, mentionsOf } from './mention.js'
import { outletIndex } from './outlet.js'
import type { Stretch } from './passage.js'
import { narrations, type Shared, type Source } from './reuse.js'
import type { LineageArticle } from './source.js'
import type { Words } from './words.js'

/** What lineage works on: the articles in order of publication, and all that is read from each. */
export interface LineageContext {
  readonly told: readonly LineageArticle[]
  readonly words: readonly Words[]
  readonly mentions: readonly (readonly Mention[])[]
  readonly quoted: readonly Quoted[]
  readonly counts: ReadonlyMap<string, number>
  /** For the name of a source, the articles whose outlet goes by it, the first published first. */
  readonly published: (source: string) => readonly number[]
}

export function sceneOf(unsorted: readonly LineageArticle[], records: readonly Article[]): LineageContext {
  const told = [...unsorted].sort((a, b) => byPublication(a.article, b.article))
  const named = told.map(({ article }) => namedIn(article.text))
  const outlets = outletsOf(told, named)
  const sources = told.map(each => sourceOf(each, outlets))
  const quoted = sources.map(({ told: { article }, speech }) => quotedIn(article.text, speech))
  const originals = records.map(({ text }) => quotedIn(text, [{ from: 0, to: text.length }]))
  return {
    told,
    words: narrations(
      sources,
      records.map(record => record.text),
    ),
    mentions: told.map((each, i) => mentionsOf(each, named[i] ?? [], outlets)),
    quoted,
    counts: spread([...quoted, ...originals]),
    published: outletIndex(told.map(({ article }) => article.outlet)),
  }
}

/** What an article quotes in marks or shows as somebody's post is speech; what it quotes from an outlet is narration. */
function sourceOf(told: LineageArticle, outlets: Outlets): Source {
  const quoted = told.annotation.quotes
    .filter(quote => fromOutlet(quote, outlets))
    .flatMap(quote => (quote.marked.length > 0 ? quote.content : []))
    .filter(span => span.part === 'text')
    .map(({ from, to }) => ({ from, to }))
    .sort((a, b) => a.from - b.from)
  const ofOutlets = cover(told.article.text.length, quoted)
  const blocks = told.article.blocks.filter(({ kind }) => kind === 'quote' || kind === 'post')
  // What stands in quotation marks is no narration even where nobody is found who says it.
  const marked = markedStretches(told.article.text, paragraphs(told.article.text))
  const speech = [...speechOf(told, outlets), ...blocks, ...marked]
    .map(({ from, to }) => ({ from, to }))
    .filter(range => !ofOutlets.meets(range))
  return { told, speech: disjoint(speech), quoted }
}

/** In order; a range that overlaps one before it is left out. */
function disjoint(ranges: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from || b.to - a.to))
    if (range.from >= (kept.at(-1)?.to ?? 0)) kept.push(range)
  return kept
}

/** The article of the story whose outlet goes by this name, other than `self`; the first published. */
export function articleBy(scene: LineageContext, source: string | null, self: number): number | null {
  return source === null ? null : (scene.published(source).find(i => i !== self) ?? null)
}

/** Where a stretch stands in the text of one side. */
export function spanOf({ article, froms, tos }: Words, stretch: Stretch, side: 'A' | 'B'): Span {
  const [from, to] = side === 'A' ? [stretch.fromA, stretch.toA] : [stretch.fromB, stretch.toB]
  const first = froms[from]
  const last = tos[to - 1]
  if (first === undefined || last === undefined) throw new RangeError(`no words [${from}, ${to}) in ${article.id}`)
  return { article: article.id, part: 'text', from: first, to: last }
}

/** The same stretch with its sides changed. */
export function turned({ fromA, toA, fromB, toB, score, same, content }: Stretch): Stretch {
  return { fromA: fromB, toA: toB, fromB: fromA, toB: toA, score, same, content }
}

/** One side quotes the stretch from a third outlet: that is what the other side may have it from, too. */
export function quotedElsewhere(scene: LineageContext, { a, b }: Shared, stretch: Stretch, side: 'A' | 'B'): boolean {
  const [self, other] = side === 'A' ? [a, b] : [b, a]
  const credits = scene.mentions[self]?.filter(({ content }) => content.length > 0) ?? []
  if (credits.length === 0) return false
  const span = spanOf(scene.words[self] as Words, stretch, side)
  return credits.some(
    ({ source, content }) =>
      content.some(each => each.from < span.to && span.from < each.to) && articleBy(scene, source, self) !== other,
  )
}
