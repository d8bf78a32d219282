import type { Article } from '../model/article.js'
import type { Decision } from '../model/decision.js'
import { byPublication } from '../model/publication.js'
import type { ArticleId } from '../model/span.js'
import type { Story } from '../model/story.js'
import { meetings } from './bucket.js'
import { type Contrast, contrast } from './contrast.js'
import { findCopies } from './copies.js'
import { keptApart, type Ruling, rule } from './decision.js'
import { Forms } from './form.js'
import { fnv1a, mix } from './hash.js'
import { termKeys } from './keys.js'
import { type Edge, link } from './linkage.js'
import { type Profile, profiler } from './profile.js'
import { CUT, type Scorer, scorer } from './score.js'
import { storyTitle } from './title.js'
import { union } from './union.js'
import { common, printed } from './why.js'

/** Two articles with one rare word in common have nothing in common. */
const RULES = { cap: 32, least: 2 }
/** Pairs that the mean of a large story is told from. */
const MEAN_OF = 20

/** Stories, and what was done to find them. */
export interface Grouping {
  /** In the order of their earliest articles. */
  readonly stories: readonly Story[]
  /** Sets of near copies, two or more in each. */
  readonly copies: readonly (readonly ArticleId[])[]
  /** Pairs of articles that were looked at. */
  readonly compared: number
}

/**
 * The stories that a set of articles tells. They depend on the set alone, and an article more changes only the stories
 * that it has to do with: weights come from English at large, not from the set. Throws a RangeError where two articles
 * have one id.
 */
export function groupArticles(articles: readonly Article[], decisions: readonly Decision[] = []): readonly Story[] {
  return grouping(articles, decisions).stories
}

/** As `groupArticles`, with the near copies and the number of comparisons. */
export function grouping(articles: readonly Article[], decisions: readonly Decision[] = []): Grouping {
  const sorted = byHash(articles)
  const profiles = sorted.map(profiler())
  const lone = keptApart(decisions)
  const forms = new Forms(sorted, profiles)
  const areTwo = (i: number, j: number): boolean => forms.areTwo(i, j)
  const scores = scorer(profiles, areTwo)
  const copies = findCopies(profiles, scores, areTwo, i => lone.has(sorted[i]!.id))
  const { edges, compared } = findEdges(profiles, scores, copies.standFor)
  const indexOf = new Map(sorted.map((article, i) => [article.id, i]))
  const ruling = rule(decisions, id => {
    const index = indexOf.get(id)
    return index === undefined ? null : copies.standFor[index]!
  })
  const copiesOf = gather(copies.standFor)
  const refusals: Refusal[] = []
  const judge = {
    cut: CUT,
    score: scores.score,
    refuses(a: readonly number[], b: readonly number[]) {
      if (a.some(i => b.some(j => ruling.apart.get(i)?.has(j) === true))) return true
      const found = contrast(
        a.map(i => profiles[i]!),
        b.map(i => profiles[i]!),
      )
      if (found !== null) refusals.push({ a: a[0]!, b: b[0]!, contrast: found })
      return found !== null
    },
  }
  const clusters = components(copiesOf, edges, ruling).flatMap(part => link(part.start, part.edges, judge))
  const drafts = clusters.map((nodes): StoryDraft => {
    const members = nodes.flatMap(node => copiesOf.get(node) ?? [])
    return { nodes, members, articles: members.map(i => sorted[i]!).sort(byPublication) }
  })
  const notes = notesOf(drafts, refusals, forms, ruling)
  const stories = drafts
    .sort((x, y) => byPublication(x.articles[0]!, y.articles[0]!))
    .map(draft => toStory(draft, profiles, scores, sorted, copiesOf, notes.get(draft) ?? []))
  return {
    stories,
    copies: [...copiesOf.values()].filter(set => set.length > 1).map(set => set.map(i => sorted[i]!.id).sort()),
    compared: copies.compared + compared,
  }
}

interface StoryDraft {
  /** Those that stand for their copies. */
  readonly nodes: readonly number[]
  readonly members: readonly number[]
  /** In the order of publication. */
  readonly articles: readonly Article[]
}

interface Refusal {
  readonly a: number
  readonly b: number
  readonly contrast: Contrast
}

/** By a hash of the id: the numbers that articles have here do not depend on their order, and the first are any. */
function byHash(articles: readonly Article[]): Article[] {
  const keyed = articles.map(article => ({ article, key: mix(fnv1a(article.id)) }))
  keyed.sort((x, y) => x.key - y.key || (x.article.id < y.article.id ? -1 : 1))
  for (let i = 1; i < keyed.length; i++)
    if (keyed[i]!.article.id === keyed[i - 1]!.article.id)
      throw new RangeError(`two articles have the id ${keyed[i]!.article.id}`)
  return keyed.map(each => each.article)
}

/** Pairs of CUT or more among those that stand for their copies. */
function findEdges(
  profiles: readonly Profile[],
  { score }: Scorer,
  standFor: Uint32Array,
): { readonly edges: readonly Edge[]; readonly compared: number } {
  const edges: Edge[] = []
  const none = new Uint32Array(0)
  let compared = 0
  meetings(
    profiles.map((profile, i) => (standFor[i] === i ? termKeys(profile) : none)),
    RULES,
    (i, j) => {
      compared++
      const found = score(i, j)
      if (found >= CUT) edges.push([j, i, found])
    },
  )
  return { edges, compared }
}

/** The articles that each standing one stands for, itself included. */
function gather(standFor: Uint32Array): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>()
  for (let i = 0; i < standFor.length; i++) {
    const set = found.get(standFor[i]!)
    if (set === undefined) found.set(standFor[i]!, [i])
    else set.push(i)
  }
  return found
}

interface Component {
  readonly start: readonly (readonly number[])[]
  readonly edges: readonly Edge[]
}

/** What hangs together by edges and decisions; no story reaches over two of them. */
function components(
  copiesOf: ReadonlyMap<number, readonly number[]>,
  edges: readonly Edge[],
  ruling: Ruling,
): readonly Component[] {
  const nodes = [...copiesOf.keys()].sort((a, b) => a - b)
  const sets = union((nodes.at(-1) ?? -1) + 1)
  for (const [a, b] of edges) sets.join(a, b)
  for (const [first, ...others] of ruling.together) for (const other of others) sets.join(first!, other)
  const found = new Map<number, { start: (readonly number[])[]; edges: Edge[] }>()
  const part = (node: number): { start: (readonly number[])[]; edges: Edge[] } => {
    const root = sets.find(node)
    const known = found.get(root) ?? { start: [], edges: [] }
    found.set(root, known)
    return known
  }
  const ruled = new Set(ruling.together.flat())
  for (const node of nodes) if (!ruled.has(node)) part(node).start.push([node])
  for (const group of ruling.together) part(group[0]!).start.push(group)
  for (const edge of edges) part(edge[0]).edges.push(edge)
  return [...found.values()]
}

/** Forms may be filled in hundreds of times: so many others are named. */
const FORMS_TOLD = 3

/** What each story has to say about its neighbours and about decisions; it needs all stories' ids. */
function notesOf(
  drafts: readonly StoryDraft[],
  refusals: readonly Refusal[],
  forms: Forms,
  ruling: Ruling,
): ReadonlyMap<StoryDraft, readonly string[]> {
  const draftOf = new Map(drafts.flatMap(draft => draft.nodes.map(node => [node, draft] as const)))
  const notes = new Map<StoryDraft, Set<string>>()
  const note = (draft: StoryDraft, words: string): void => {
    notes.set(draft, (notes.get(draft) ?? new Set()).add(words))
  }
  for (const { a, b, contrast } of refusals) {
    const [x, y] = [draftOf.get(a)!, draftOf.get(b)!]
    const [here, there] = [printed(contrast.a.slice(0, 4), x.articles), printed(contrast.b.slice(0, 4), y.articles)]
    note(x, `not ${y.articles[0]!.id}, which is like it: here ${here.join(', ')}; there ${there.join(', ')}`)
    note(y, `not ${x.articles[0]!.id}, which is like it: here ${there.join(', ')}; there ${here.join(', ')}`)
  }
  const told = new Map<StoryDraft, number>()
  for (const { a, b, slots } of forms.apart().sort((x, y) => x.a - y.a || x.b - y.b)) {
    const [x, y] = [draftOf.get(a), draftOf.get(b)]
    // Near copies are spoken for by one of them.
    if (x === undefined || y === undefined || x === y) continue
    const ofOneForm = (
      draft: StoryDraft,
      other: StoryDraft,
      here: readonly string[],
      there: readonly string[],
    ): void => {
      const count = told.get(draft) ?? 0
      told.set(draft, count + 1)
      if (count >= FORMS_TOLD) return
      const words = [here, there].map(list => list.slice(0, 4).join(', '))
      note(draft, `not ${other.articles[0]!.id}, which is of one form with it: here ${words[0]}; there ${words[1]}`)
    }
    ofOneForm(x, y, slots.a, slots.b)
    ofOneForm(y, x, slots.b, slots.a)
  }
  for (const group of ruling.together) note(draftOf.get(group[0]!)!, 'decided: these articles belong together')
  for (const [node, others] of ruling.apart)
    for (const other of others) note(draftOf.get(node)!, `decided: not ${draftOf.get(other)!.articles[0]!.id}`)
  return new Map([...notes].map(([draft, words]) => [draft, [...words].sort()]))
}

function toStory(
  { nodes, members, articles }: StoryDraft,
  profiles: readonly Profile[],
  scores: Scorer,
  sorted: readonly Article[],
  copiesOf: ReadonlyMap<number, readonly number[]>,
  notes: readonly string[],
): Story {
  const why: string[] = []
  if (members.length > 1) {
    if (nodes.length > 1) why.push(mean(nodes, scores))
    why.push(
      ...common(
        articles,
        members.map(i => profiles[i]!),
      ),
    )
    for (const node of nodes) {
      const set = copiesOf.get(node) ?? []
      if (set.length > 1) why.push(`near copies: ${list(set.map(i => sorted[i]!.id).sort())}`)
    }
  } else why.push(`no other article, or story, has a mean score of ${CUT} with it`)
  return {
    id: articles[0]!.id,
    title: storyTitle(articles),
    articles: articles.map(article => article.id).sort(),
    why: [...why, ...notes],
  }
}

function list(ids: readonly string[]): string {
  return ids.length > 8 ? `${ids.slice(0, 8).join(', ')} and ${ids.length - 8} more` : ids.join(', ')
}

function mean(nodes: readonly number[], { score }: Scorer): string {
  const speakers = nodes.slice(0, MEAN_OF)
  let sum = 0
  let pairs = 0
  for (let i = 1; i < speakers.length; i++)
    for (let j = 0; j < i; j++, pairs++) sum += score(speakers[i]!, speakers[j]!)
  return `mean score ${(sum / pairs).toFixed(2)} (${CUT} joins)`
}
