import type { Span } from '../model/span.js'
import type { Mention } from './mention.js'
import { isAgency } from './outlet.js'
import type { Stretch } from './passage.js'
import type { Shared } from './reuse.js'
import { articleBy, type LineageContext, spanOf, turned } from './story.js'

/** An article that is a copy of a source outside the story, or is that source. */
export interface OutsideCopy {
  readonly source: string
  readonly to: number
  /** It is signed so (`dateline`, `byline`, `credit` for "first appeared on"); or `words`, by what `witness` credits. */
  readonly kind: 'dateline' | 'byline' | 'credit' | 'words'
  /** Where the source is named. */
  readonly named: readonly Span[]
  /** For `words`: the article that credits the source, and what of that stands in `to`: A is the witness. */
  readonly witness: number | null
  readonly stretches: readonly Stretch[]
}

const SIGNED: Readonly<Partial<Record<Mention['form'], 'dateline' | 'byline' | 'credit'>>> = {
  dateline: 'dateline',
  byline: 'byline',
  appeared: 'credit',
}

/** The copies of outside sources: signed ones, and those found out by what other articles quote. */
export function outsideCopies(scene: LineageContext, pairs: readonly Shared[]): OutsideCopy[] {
  const signed = scene.mentions.flatMap((mentions, to) =>
    mentions.flatMap((mention): OutsideCopy[] => {
      const kind = SIGNED[mention.form]
      if (!kind || mention.own || mention.source === null || articleBy(scene, mention.source, to) !== null) return []
      // An outlet that a story "first appeared on" is named as such; in a byline only an agency is.
      if (kind === 'byline' && !isAgency(mention.source)) return []
      return [
        { source: mention.source, to, kind, named: mention.span ? [mention.span] : [], witness: null, stretches: [] },
      ]
    }),
  )
  const words = pairs.flatMap(({ a, b, stretches }) => [
    ...foundOut(scene, a, b, stretches),
    ...foundOut(scene, b, a, stretches.map(turned)),
  ])
  return [...signed, ...words]
}

/** What `witness` (A) quotes from an outside source and `to` (B) has in its own voice. */
function foundOut(scene: LineageContext, witness: number, to: number, stretches: readonly Stretch[]): OutsideCopy[] {
  const words = scene.words[witness]
  if (!words) return []
  return (scene.mentions[witness] ?? []).flatMap((mention): OutsideCopy[] => {
    if (mention.source === null || mention.content.length === 0 || mention.span === null) return []
    if (articleBy(scene, mention.source, witness) !== null) return []
    // `to` credits the same source: then it quotes it too.
    if (scene.mentions[to]?.some(each => each.source === mention.source)) return []
    const inside = stretches.filter(stretch => {
      const span = spanOf(words, stretch, 'A')
      return mention.content.some(each => each.from <= span.from && span.to <= each.to)
    })
    if (inside.length === 0) return []
    return [{ source: mention.source, to, kind: 'words', named: [mention.span], witness, stretches: inside }]
  })
}
