import type { Article } from '../model/article.js'
import type { Copy, Credit, Evidence, Passage, Reuse, SharedOrigin } from '../model/lineage.js'
import type { ArticleId, Span } from '../model/span.js'
import { sentences } from '../text/sentence.js'
import { type Edge, edgesOf } from './edge.js'
import type { Mention } from './mention.js'
import { type Family, familiesOf } from './origin.js'
import { type OutsideCopy, outsideCopies } from './outside.js'
import type { Stretch } from './passage.js'
import { reuseOf, type Shared, shareOf } from './reuse.js'
import type { LineageArticle } from './source.js'
import { articleBy, type LineageContext, sceneOf, spanOf } from './story.js'
import type { Words } from './words.js'

const BY = 'lineage/1'

export interface Lineage {
  readonly findings: readonly (Reuse | Copy | Credit | SharedOrigin)[]
  /** The independent source that each article stands for: articles with the same one count once. */
  readonly origins: ReadonlyMap<ArticleId, string>
}

/**
 * Who took what from whom in one story, and how many sources there are. `records` are the original texts of
 * statements: words that stand in them are common to all. The order of `told` changes nothing.
 */
export function lineage(told: readonly LineageArticle[], records: readonly Article[] = []): Lineage {
  const scene = sceneOf(told, records)
  const pairs = reuseOf(scene.words)
  const edges = edgesOf(scene, pairs)
  const outside = outsideCopies(scene, pairs)
  const families = familiesOf(scene, pairs, edges, outside)
  const idOf = (i: number): ArticleId => (scene.told[i] as LineageArticle).article.id
  return {
    findings: [
      ...edges.map(edge => copyFinding(scene, edge)),
      ...joinCopies(outside).map(copies => outsideFinding(scene, copies)),
      ...families.filter(({ members }) => members.length > 1).map(family => familyFinding(scene, family, pairs, edges)),
      ...partialOrigins(scene, families, pairs, edges, outside),
      ...pairs.map(pair => reuseFinding(scene, pair)),
      ...scene.mentions.flatMap((mentions, i) =>
        mentions.filter(each => !each.own).map(mention => creditFinding(scene, mention, i)),
      ),
    ],
    origins: new Map(
      families.flatMap(({ members }) => members.map(i => [idOf(i), idOf(members[0] as number)] as const)),
    ),
  }
}

const round = (share: number): number => Math.round(Math.min(1, share) * 1000) / 1000

/** Collects spans to cite; gives the place of each. */
function citing(): { readonly list: Span[]; readonly add: (span: Span) => number } {
  const list: Span[] = []
  return { list, add: span => list.push(span) - 1 }
}

const cites = (list: readonly Span[]): [Span, ...Span[]] => {
  const [first, ...others] = list
  if (!first) throw new RangeError('a finding without evidence')
  return [first, ...others]
}

/** Where nothing in the text can be cited: its first sentence stands for the article. */
function opening({ article }: LineageArticle): Span {
  const [first] = sentences(article.text)
  return { article: article.id, part: 'text', from: first?.from ?? 0, to: first?.to ?? article.text.length }
}

function passagesIn(
  scene: LineageContext,
  a: number,
  b: number,
  stretches: readonly Stretch[],
  add: (span: Span) => number,
): Passage[] {
  return stretches.map(stretch => {
    const words = Math.max(stretch.toA - stretch.fromA, stretch.toB - stretch.fromB)
    const first = add(spanOf(scene.words[a] as Words, stretch, 'A'))
    const second = add(spanOf(scene.words[b] as Words, stretch, 'B'))
    return { cites: [first, second], words, changed: round(1 - stretch.same / words) }
  })
}

function reuseFinding(scene: LineageContext, { a, b, stretches }: Shared): Reuse {
  const { list, add } = citing()
  const passages = passagesIn(scene, a, b, stretches, add) as [Passage, ...Passage[]]
  const best = Math.max(...stretches.map(({ score }) => score))
  return {
    kind: 'reuse',
    by: BY,
    confidence: best >= 12 ? 0.95 : best >= 8 ? 0.85 : 0.7,
    cites: cites(list),
    articles: [(scene.told[a] as LineageArticle).article.id, (scene.told[b] as LineageArticle).article.id],
    shares: [
      round(shareOf(scene.words[a] as Words, stretches, 'A')),
      round(shareOf(scene.words[b] as Words, stretches, 'B')),
    ],
    passages,
  }
}

function copyFinding(scene: LineageContext, { from, to, stretches, reasons, confidence }: Edge): Copy {
  const { list, add } = citing()
  const evidence = reasons.map(({ kind, spans }): Evidence => ({ kind, cites: spans.map(add) }))
  const passages = passagesIn(scene, from, to, stretches, add)
  if (list.length === 0) add(opening(scene.told[to] as LineageArticle))
  return {
    kind: 'copy',
    by: BY,
    confidence,
    cites: cites(list),
    from: (scene.told[from] as LineageArticle).article.id,
    to: (scene.told[to] as LineageArticle).article.id,
    evidence: oncePerKind(evidence),
    share: stretches.length > 0 ? round(shareOf(scene.words[to] as Words, stretches, 'B')) : null,
    passages,
  }
}

function oncePerKind(all: readonly Evidence[]): [Evidence, ...Evidence[]] {
  const kinds = [...new Set(all.map(({ kind }) => kind))]
  return kinds.map(kind => ({
    kind,
    cites: all.filter(each => each.kind === kind).flatMap(each => each.cites),
  })) as unknown as [Evidence, ...Evidence[]]
}

/** By source and copy. */
function joinCopies(copies: readonly OutsideCopy[]): OutsideCopy[][] {
  const groups = new Map<string, OutsideCopy[]>()
  for (const copy of copies) {
    const key = `${copy.to} ${copy.source}`
    groups.set(key, [...(groups.get(key) ?? []), copy])
  }
  return [...groups.values()]
}

function outsideFinding(scene: LineageContext, copies: readonly OutsideCopy[]): Copy {
  const { list, add } = citing()
  const evidence: Evidence[] = []
  const passages: Passage[] = []
  for (const { kind, named, witness, to, stretches } of copies) {
    const places = named.map(add)
    if (witness !== null) passages.push(...passagesIn(scene, witness, to, stretches, add))
    evidence.push({ kind, cites: places })
  }
  const [first] = copies as [OutsideCopy]
  // A mark that it is a copy, of nothing that is named: of this, then.
  if (scene.mentions[first.to]?.some(({ form, source }) => form === 'link' && source === null))
    evidence.push({ kind: 'link', cites: [] })
  if (list.length === 0) add(opening(scene.told[first.to] as LineageArticle))
  const signed = copies.some(({ kind }) => kind !== 'words')
  return {
    kind: 'copy',
    by: BY,
    confidence: signed ? 0.95 : passages.length > 1 ? 0.85 : 0.7,
    cites: cites(list),
    from: { outside: first.source },
    to: (scene.told[first.to] as LineageArticle).article.id,
    evidence: oncePerKind(evidence),
    share: null,
    passages,
  }
}

/** So many of a source's words are cited where it is named: it may be named as often as it is quoted. */
const CITED = 20

function creditFinding(scene: LineageContext, mention: Mention, at: number): Credit {
  const from = articleBy(scene, mention.source, at)
  return {
    kind: 'credit',
    by: BY,
    confidence: mention.source === null ? 0.7 : 0.9,
    cites: [mention.span ?? opening(scene.told[at] as LineageArticle), ...mention.content.slice(0, CITED)],
    article: mention.article,
    source: mention.source,
    outlet: mention.outlet,
    from: from === null ? null : (scene.told[from] as LineageArticle).article.id,
    form: mention.form,
  }
}

/** Articles that are copies on the whole: the words that tell so, one stretch of each. */
function familyFinding(
  scene: LineageContext,
  { members, source }: Family,
  pairs: readonly Shared[],
  edges: readonly Edge[],
): SharedOrigin {
  const inside = new Set(members)
  const spans = new Map<number, Span>()
  for (const { from, to, reasons } of edges) {
    if (!inside.has(from) || !inside.has(to)) continue
    const span = reasons
      .flatMap(each => each.spans)
      .find(each => each.article === (scene.told[to] as LineageArticle).article.id)
    if (span && !spans.has(to)) spans.set(to, span)
  }
  for (const { a, b, stretches } of pairs) {
    if (!inside.has(a) || !inside.has(b)) continue
    const longest = [...stretches].sort((x, y) => y.score - x.score)[0] as Stretch
    if (!spans.has(a)) spans.set(a, spanOf(scene.words[a] as Words, longest, 'A'))
    if (!spans.has(b)) spans.set(b, spanOf(scene.words[b] as Words, longest, 'B'))
  }
  for (const i of members) {
    const signed = scene.mentions[i]?.find(({ form, span }) => span && (form === 'dateline' || form === 'appeared'))
    if (!spans.has(i)) spans.set(i, signed?.span ?? opening(scene.told[i] as LineageArticle))
  }
  return {
    kind: 'origin',
    by: BY,
    confidence: 0.9,
    cites: cites(members.map(i => spans.get(i) as Span)),
    articles: members.map(i => (scene.told[i] as LineageArticle).article.id),
    source,
    scope: 'articles',
  }
}

/** Passages that one source stands behind, in articles that are independent of each other otherwise. */
function partialOrigins(
  scene: LineageContext,
  families: readonly Family[],
  pairs: readonly Shared[],
  edges: readonly Edge[],
  outside: readonly OutsideCopy[],
): SharedOrigin[] {
  const family = new Map(families.flatMap((each, i) => each.members.map(member => [member, i] as const)))
  return pairs
    .filter(({ a, b }) => family.get(a) !== family.get(b))
    .map(({ a, b, stretches }) => {
      const { list, add } = citing()
      passagesIn(scene, a, b, stretches, add)
      const edge = edges.find(({ from, to }) => (from === a && to === b) || (from === b && to === a))
      const named = outside.find(
        ({ kind, to, witness }) => kind === 'words' && ((to === a && witness === b) || (to === b && witness === a)),
      )
      const source = named
        ? { outside: named.source }
        : edge
          ? (scene.told[edge.from] as LineageArticle).article.id
          : null
      return {
        kind: 'origin',
        by: BY,
        confidence: 0.8,
        cites: cites(list),
        articles: [a, b].map(i => (scene.told[i] as LineageArticle).article.id),
        source,
        scope: 'passages',
      }
    })
}
