import { pick, type Random } from '../../bench/random.js'
import { annotate } from '../../src/annotate/annotate.js'
import type { LineageArticle } from '../../src/lineage/source.js'
import type { Article } from '../../src/model/article.js'
import type { ArticleId, Range } from '../../src/model/span.js'

/** Words that were taken from one article into another. */
export interface Planted {
  readonly from: ArticleId
  readonly to: ArticleId
  readonly source: Range
  readonly copy: Range
  /** The share of its words that were changed. */
  readonly rewritten: number
}

export interface PlantedStory {
  readonly told: readonly LineageArticle[]
  readonly passages: readonly Planted[]
  /** Direct copies, and whether anything in the articles tells the direction. */
  readonly edges: readonly { readonly from: ArticleId; readonly to: ArticleId; readonly told: boolean }[]
}

/** A made-up vocabulary: words that no dictionary has, the first ones much more often than the last. */
export interface Language {
  readonly nouns: readonly string[]
  readonly verbs: readonly string[]
  readonly adjectives: readonly string[]
  readonly names: readonly string[]
}

const heads = 'b br c cl d dr f fl g gr h j k l m n p pl pr qu r s sh sk sl sp st t th tr v w z'.split(' ')
const hearts = 'a e i o u ai ea ee oa oo'.split(' ')
const tails = 'b ck d ft g l ld lm lt m mp n nd nk nt p r rd rk rm rn sk st t v x'.split(' ')

export function language(random: Random): Language {
  const syllable = (): string => pick(random, heads) + pick(random, hearts) + pick(random, tails)
  const words = (n: number, end: string): string[] =>
    Array.from(
      { length: n },
      (_, i) => syllable() + (i % 3 === 0 ? '' : pick(random, hearts) + pick(random, tails)) + end,
    )
  return {
    nouns: words(900, ''),
    verbs: words(300, 'ed'),
    adjectives: words(300, 'y'),
    names: words(60, '').map(word => word.charAt(0).toUpperCase() + word.slice(1)),
  }
}

/** Common words come up more often than rare ones. */
const often = (random: Random, list: readonly string[]): string =>
  list[Math.floor(random() ** 2 * list.length)] as string

const times = ['on Tuesday', 'on Monday evening', 'before dawn', 'last week', 'earlier this year', 'at the weekend']
const joints = ['after', 'because', 'while', 'although', 'and']
const leads = ['in the', 'near the', 'for the', 'from the', 'with a', 'under the']

function clause(random: Random, { nouns, verbs, adjectives, names }: Language): string[] {
  const thing = (): string[] =>
    random() < 0.3
      ? [often(random, names)]
      : ['the', ...(random() < 0.5 ? [often(random, adjectives)] : []), often(random, nouns)]
  return [
    ...thing(),
    often(random, verbs),
    ...thing(),
    ...(random() < 0.6 ? [...pick(random, leads).split(' '), often(random, nouns)] : []),
    ...(random() < 0.3 ? pick(random, times).split(' ') : []),
  ]
}

/** A sentence as its words, of about ten to twenty-five. */
export function sentence(random: Random, words: Language): string[] {
  const first = clause(random, words)
  const more = random() < 0.75 || first.length < 8 ? [pick(random, joints), ...clause(random, words)] : []
  return [...first, ...more]
}

const written = (words: readonly string[]): string => {
  const text = words.join(' ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** That share of the words, rounded, replaced; now and then one is left out or added instead. */
export function rewrite(random: Random, words: readonly string[], share: number, { nouns }: Language): string[] {
  const order = words.map((_, i) => ({ i, by: random() })).sort((a, b) => a.by - b.by)
  const changed = new Set(order.slice(0, Math.round(share * words.length)).map(({ i }) => i))
  return words.flatMap((word, i) => {
    if (!changed.has(i)) return [word]
    const kind = random()
    if (kind < 0.15) return []
    return kind < 0.3 ? [often(random, nouns), word] : [often(random, nouns)]
  })
}

/** An article in the making: sentences, each its own or taken from another, in paragraphs. */
interface Draft {
  readonly id: ArticleId
  outlet: string
  published: string | null
  readonly sentences: { words: readonly string[]; from: { id: ArticleId; index: number; share: number } | null }[]
  /** Stand before or after the narration. */
  readonly quotes: string[]
  lead: string
  tail: string
}

const outlets = [
  'The Lowmere Gazette',
  'Harrow Vale Post',
  'Quarry Street Times',
  'Saltby Herald',
  'The Fenwick Courier',
  'Tarn Valley Journal',
  'Upper Wold Chronicle',
  'The Marrow Examiner',
  'Ketterby Observer',
  'Pollard Bay Dispatch',
]

export interface Plan {
  /** The share of words that copies change. */
  readonly rewriting: number
  /** What tells the direction: each has its own kind of story. */
  readonly evidence: 'credit' | 'dateline' | 'times' | 'none'
  /** A chain of copies, several copies of one, a copy of two, or a copy that is cut. */
  readonly shape: 'chain' | 'star' | 'merge' | 'cut'
}

/** A story with planted copies, two articles that have nothing of each other, and speeches that all quote. */
export function plantStory(random: Random, plan: Plan): PlantedStory {
  const words = language(random)
  const speech = Array.from({ length: 4 }, () => written(sentence(random, words)))
  const names = outlets
  const drafts: Draft[] = []
  const start = Math.floor(random() * names.length)
  const fresh = (n: number): Draft => {
    const draft: Draft = {
      id: `a${drafts.length}`,
      outlet: names[(start + drafts.length) % names.length] as string,
      published: null,
      sentences: Array.from({ length: n }, () => ({ words: sentence(random, words), from: null })),
      quotes: speech.filter(() => random() < 0.7),
      lead: '',
      tail: '',
    }
    drafts.push(draft)
    return draft
  }
  const edges: { from: ArticleId; to: ArticleId; told: boolean }[] = []
  const copy = (source: Draft, target: Draft, from: number, to: number, at: number): void => {
    const taken = source.sentences.slice(from, to).map((one, k) => ({
      words: rewrite(random, one.words, plan.rewriting, words),
      from: { id: source.id, index: from + k, share: plan.rewriting },
    }))
    target.sentences.splice(at, 0, ...taken)
    // Only a wire signs with its own name; that a copy is cut tells the direction too.
    const signed = plan.evidence === 'dateline' && source.id !== 'a0'
    edges.push({
      from: source.id,
      to: target.id,
      told: plan.shape === 'cut' || (plan.evidence !== 'none' && !signed),
    })
    if (plan.evidence === 'credit')
      target.lead += `${target.lead === '' ? '' : ' '}${pick(random, [
        `${source.outlet} reported the findings first.`,
        `The account was first reported by ${source.outlet}.`,
        `According to ${source.outlet}, the matter is not over.`,
      ])}`
    if (plan.evidence === 'dateline' && !signed) source.lead = `HARROW VALE (${source.outlet.replace(/^The /, '')}) -- `
  }
  const wire = fresh(10 + Math.floor(random() * 8))
  if (plan.shape === 'chain') {
    const second = fresh(5)
    copy(wire, second, 0, 6, 1)
    const third = fresh(4)
    // Of what the second had from the first, the third takes three, and two that are the second's own.
    copy(second, third, 3, 9, 2)
  } else if (plan.shape === 'star') for (const at of [0, 1, 2]) copy(wire, fresh(4 + at), at, at + 6, at)
  else if (plan.shape === 'merge') {
    const other = fresh(12)
    const target = fresh(3)
    copy(wire, target, 1, 6, 1)
    copy(other, target, 3, 8, 7)
  } else copy(wire, fresh(0), 2, 8, 0)
  fresh(12)
  fresh(9)
  if (plan.evidence === 'times')
    drafts.forEach((draft, i) => {
      draft.published = `2031-04-${String(2 + i).padStart(2, '0')}`
    })
  else if (random() < 0.5) for (const draft of drafts) draft.published = '2031-04-02'
  const built = drafts.map(draft => build(draft, random))
  const places = new Map(built.map(({ article, ranges }) => [article.id, ranges]))
  const passages = drafts.flatMap(draft =>
    grouped(draft).map(({ from, to, id, index, share }): Planted => {
      const source = places.get(id) as readonly Range[]
      const target = places.get(draft.id) as readonly Range[]
      return {
        from: id,
        to: draft.id,
        source: { from: (source[index] as Range).from, to: (source[index + to - from - 1] as Range).to },
        copy: { from: (target[from] as Range).from, to: (target[to - 1] as Range).to },
        rewritten: share,
      }
    }),
  )
  return {
    told: built.map(({ article }) => ({ article, dropped: [], annotation: annotate(article) })),
    passages,
    edges,
  }
}

/** Each taken sentence is a passage. */
function grouped({ sentences }: Draft): { from: number; to: number; id: string; index: number; share: number }[] {
  return sentences.flatMap(({ from }, i) =>
    from ? [{ from: i, to: i + 1, id: from.id, index: from.index, share: from.share }] : [],
  )
}

function build(draft: Draft, random: Random): { article: Article; ranges: Range[] } {
  let text = draft.lead
  if (draft.lead !== '' && !draft.lead.endsWith('- ')) text += '\n\n'
  const ranges: Range[] = []
  const speaker = 'Marit Oakenfold'
  draft.sentences.forEach(({ words }, i) => {
    const line = written(words)
    ranges.push({ from: text.length, to: text.length + line.length })
    text += line
    const last = i === draft.sentences.length - 1
    if (i % 3 !== 2 && !last) text += ' '
    else {
      const quote = draft.quotes.pop()
      if (quote)
        text += `\n\n“${quote.slice(0, -1)},” ${i < 3 ? speaker : 'Oakenfold'} ${pick(random, ['said', 'added', 'told the crowd'])}.`
      if (!last) text += '\n\n'
    }
  })
  return { article: articleOf(draft.id, text + draft.tail, draft.outlet, draft.published), ranges }
}

export function articleOf(
  id: string,
  text: string,
  outlet: string | null = null,
  published: string | null = null,
): Article {
  return {
    id,
    source: `${id}.txt`,
    url: null,
    outlet,
    title: null,
    standfirst: null,
    authors: [],
    published,
    modified: null,
    language: 'en',
    text,
    blocks: [],
    complete: true,
    extra: {},
  }
}
