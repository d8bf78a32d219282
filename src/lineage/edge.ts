import type { Range } from '../model/span.js'
import { lengthOf, lengthOfBoth, merge } from '../text/ranges.js'
import { confidence, creditReason, decide, publishedOrder, type Reason, reason } from './direction.js'
import { ownEdits } from './edits.js'
import type { Stretch } from './passage.js'
import { LEAST_ALONE, type Shared, shareOf } from './reuse.js'
import { articleBy, type LineageContext, quotedElsewhere, turned } from './story.js'
import type { Words } from './words.js'

/** One article took from another: A of the stretches is the source, B the copy. */
export interface Edge {
  readonly from: number
  readonly to: number
  readonly stretches: readonly Stretch[]
  readonly reasons: readonly [Reason, ...Reason[]]
  readonly confidence: number
}

/** The copy holds this share of itself in the source, and the source at most so much of that. */
const CONTAINED = 0.7
const SMALLER = 0.7

/**
 * Who took from whom: of each pair with reuse, as far as anything tells; and of each article that credits
 * another. Of several sources that have a passage the copy's is the one that is nearest to it.
 */
export function edgesOf(scene: LineageContext, pairs: readonly Shared[]): Edge[] {
  const partners = partnersOf(scene, pairs)
  const signed = scene.told.map((_, i) => signedBy(scene, i))
  const directed = pairs.flatMap(pair => directedEdge(scene, pair, partners, signed) ?? [])
  const known = new Set(directed.map(({ from, to }) => `${from} ${to}`))
  const credited = scene.mentions.flatMap((mentions, to) => creditedEdges(scene, mentions, to, known))
  return [...nearestOnly(directed), ...credited].sort((x, y) => x.to - y.to || x.from - y.from)
}

type Partners = readonly (readonly { readonly other: number; readonly shares: readonly Range[] }[])[]

/** For each article those that it shares passages with, and which of its own words these are. */
function partnersOf(scene: LineageContext, pairs: readonly Shared[]): Partners {
  const lists: { other: number; shares: readonly Range[] }[][] = scene.told.map(() => [])
  for (const { a, b, stretches } of pairs) {
    lists[a]?.push({ other: b, shares: merge(stretches.map(({ fromA, toA }) => ({ from: fromA, to: toA }))) })
    lists[b]?.push({ other: a, shares: merge(stretches.map(({ fromB, toB }) => ({ from: fromB, to: toB }))) })
  }
  return lists
}

function directedEdge(
  scene: LineageContext,
  shared: Shared,
  partners: Partners,
  signed: readonly ReadonlySet<string>[],
): Edge | null {
  const [ofA, ofB] = [signed[shared.a] ?? new Set<string>(), signed[shared.b] ?? new Set<string>()]
  // Both are signed by one source outside the story: neither took from the other.
  if ([...ofA].some(name => ofB.has(name))) return null
  const stretches = shared.stretches.filter(
    stretch => !quotedElsewhere(scene, shared, stretch, 'A') && !quotedElsewhere(scene, shared, stretch, 'B'),
  )
  if (stretches.reduce((sum, { score }) => sum + score, 0) < LEAST_ALONE) return null
  const pair = { a: shared.a, b: shared.b, stretches }
  const forward = reasonsFor(scene, pair.a, pair.b, pair.stretches, partners)
  const back = reasonsFor(scene, pair.b, pair.a, pair.stretches.map(turned), partners)
  const way = decide(forward, back)
  if (way === null) return null
  const [mine, others] = way === 'A' ? [forward, back] : [back, forward]
  const [first, ...more] = [...mine].sort((x, y) => y.weight - x.weight)
  if (!first) return null
  // What is signed by an agency is the agency's, also where another printed it before.
  if ((way === 'A' ? ofB : ofA).size > 0 && !mine.some(({ weight }) => weight >= NAMED)) return null
  return {
    from: way === 'A' ? pair.a : pair.b,
    to: way === 'A' ? pair.b : pair.a,
    stretches: way === 'A' ? pair.stretches : pair.stretches.map(turned),
    reasons: [first, ...more],
    confidence: confidence(mine, others),
  }
}

/** What names the source, or marks the text as a copy, weighs so much. */
const NAMED = 4

/** The sources outside the story that an article is signed with. */
const signedBy = (scene: LineageContext, i: number): Set<string> =>
  new Set(
    (scene.mentions[i] ?? [])
      .filter(each => !each.own && (each.form === 'dateline' || each.form === 'byline' || each.form === 'appeared'))
      .filter(each => articleBy(scene, each.source, i) === null)
      .flatMap(each => each.source ?? []),
  )

/** What speaks for `to` having taken from `from`; A of the stretches is `from`. */
function reasonsFor(
  scene: LineageContext,
  from: number,
  to: number,
  stretches: readonly Stretch[],
  partners: Partners,
): Reason[] {
  const reasons: Reason[] = []
  const mentions = scene.mentions[to] ?? []
  for (const mention of mentions) {
    const meant = articleBy(scene, mention.source, to)
    const found = meant === from && !mention.own ? creditReason(mention) : null
    if (found) reasons.push(found)
  }
  const signature = scene.mentions[from]?.find(each => each.own)
  if (signature && !mentions.some(each => each.own))
    reasons.push(reason('dateline', signature.span ? [signature.span] : []))
  const source = scene.told[from]?.article
  const copy = scene.told[to]?.article
  if (!source || !copy || shareOf(scene.words[to] as Words, stretches, 'B') < LEAST_SHARE) return reasons
  // A mark that it is a copy, of nothing that is named: of what it shares most with, then.
  if (mentions.some(({ form, source: named }) => form === 'link' && named === null)) reasons.push(reason('link'))
  if (publishedOrder(source.published, copy.published) < 0) reasons.push(reason('times'))
  const edits = ownEdits(scene.quoted[from] ?? NOTHING, scene.quoted[to] ?? NOTHING, scene.counts)
  if (edits.length > 0)
    reasons.push(
      reason(
        'edits',
        edits.map(range => ({ article: copy.id, part: 'text' as const, ...range })),
      ),
    )
  if (contained(scene, from, to, stretches, partners)) reasons.push(reason('containment'))
  return reasons
}

/** A passage or two in articles that differ otherwise have a third source more often than not: order tells nothing then. */
const LEAST_SHARE = 0.25

const NOTHING = { ranges: [], all: new Set<string>() }

/**
 * Nearly all of `to` stands in `from`, which has much more: it was cut. Unless the rest of `from` comes from a
 * third article: then `from` was put together from both.
 */
function contained(
  scene: LineageContext,
  from: number,
  to: number,
  stretches: readonly Stretch[],
  partners: Partners,
): boolean {
  const [source, copy] = [scene.words[from], scene.words[to]]
  if (!source || !copy) return false
  const cut = (a: number, b: number): boolean => b >= CONTAINED && a <= SMALLER * b
  const inSource = shareOf(source, stretches, 'A')
  const inCopy = shareOf(copy, stretches, 'B')
  if (cut(inSource, inCopy)) return !mergedIn(scene, partners, from, to)
  return cut(inCopy, inSource) && mergedIn(scene, partners, to, from)
}

/** Whether much of what `whole` has beyond `part` stands in a third article that has little of `part`. */
function mergedIn(scene: LineageContext, partners: Partners, whole: number, part: number): boolean {
  const words = scene.words[whole]?.keys.length ?? 0
  const shares = partners[whole] ?? []
  const own = shares.find(({ other }) => other === part)?.shares ?? []
  if (words - lengthOf(own) < 0.25 * words) return false
  return shares.some(each => {
    if (each.other === part) return false
    const inside = lengthOfBoth(own, each.shares)
    const beyond = lengthOf(each.shares) - inside
    return beyond >= 0.25 * words && inside <= 0.2 * beyond
  })
}

/** "The Northline news agency reported": a copy even where no passage was found, since all was rewritten. */
function creditedEdges(
  scene: LineageContext,
  mentions: LineageContext['mentions'][number],
  to: number,
  known: ReadonlySet<string>,
): Edge[] {
  const bySource = new Map<number, Reason[]>()
  for (const mention of mentions) {
    if (mention.own || mention.form === 'told' || mention.form === 'contributed' || mention.content.length > 0) continue
    const from = articleBy(scene, mention.source, to)
    const found = creditReason(mention)
    // Another outlet's name may mean any of its articles; a wire has one report of one event.
    if (from === null || !scene.mentions[from]?.some(each => each.own)) continue
    if (found === null || known.has(`${from} ${to}`)) continue
    const reasons = bySource.get(from)
    if (reasons) reasons.push(found)
    else bySource.set(from, [found])
  }
  return [...bySource].map(([from, reasons]) => ({
    from,
    to,
    stretches: [],
    reasons: reasons as [Reason, ...Reason[]],
    confidence: 0.8,
  }))
}

/** Two stretches are equally near to the copy where the shares of words that agree differ by no more. */
const EQUAL = 0.03

/** Of the sources of one copy those that have a passage nearer to it than the others: not the copy's sisters. */
function nearestOnly(edges: readonly Edge[]): Edge[] {
  const byCopy = new Map<number, Edge[]>()
  for (const edge of edges) byCopy.set(edge.to, [...(byCopy.get(edge.to) ?? []), edge])
  return [...byCopy.values()].flatMap(rivals => rivals.filter(edge => wins(edge, rivals)))
}

const nearness = (stretch: Stretch): number => stretch.same / Math.max(1, stretch.toB - stretch.fromB)
const credited = (edge: Edge): boolean => edge.reasons.some(({ kind }) => kind === 'credit')
const total = (edge: Edge): number => edge.stretches.reduce((sum, { score }) => sum + score, 0)

function wins(edge: Edge, rivals: readonly Edge[]): boolean {
  if (rivals.length === 1 || credited(edge)) return true
  const won = edge.stretches.filter(stretch => rivals.every(rival => rival === edge || !loses(edge, stretch, rival)))
  const gain = won.reduce((sum, { score }) => sum + score, 0)
  return gain >= 6 || gain * 2 >= total(edge)
}

/** Whether a rival has the words of the stretch too, nearer to the copy; or as near, and has more or was earlier. */
function loses(edge: Edge, stretch: Stretch, rival: Edge): boolean {
  const length = stretch.toB - stretch.fromB
  let words = 0
  let near = 0
  for (const other of rival.stretches) {
    const shared = Math.min(stretch.toB, other.toB) - Math.max(stretch.fromB, other.fromB)
    if (shared <= 0) continue
    words += shared
    near += shared * nearness(other)
  }
  if (words < 0.6 * length) return false
  const difference = near / words - nearness(stretch)
  if (Math.abs(difference) > EQUAL) return difference > 0
  if (credited(rival)) return true
  const more = total(rival) - total(edge)
  return Math.abs(more) > 0.05 * total(edge) ? more > 0 : rival.from < edge.from
}
