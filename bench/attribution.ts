import { readFileSync } from 'node:fs'
import { CUE_FORMS } from '../src/annotate/lexicon/cue.js'
import type { QuoteDraft } from '../src/annotate/quote/draft.js'
import { findQuotes } from '../src/annotate/quote/quotes.js'
import { wordsOf } from '../src/annotate/syntax/word.js'
import type { Article } from '../src/model/article.js'
import type { Range } from '../src/model/span.js'

/** One attribution, gold or ours: each field is a list of stretches of the text, trimmed and joined. */
export interface Attribution {
  readonly content: readonly Range[]
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
}

export interface Gold {
  readonly id: string
  readonly text: string
  readonly attributions: readonly { readonly [field in keyof Attribution]: readonly (readonly [number, number])[] }[]
}

/** Both readings of one article. */
export interface Case {
  readonly id: string
  readonly text: string
  readonly gold: readonly Attribution[]
  readonly found: readonly Attribution[]
}

/** An article with its gold attributions and with ours. */
export function readCase({ id, text, attributions }: Gold): Case {
  const article: Article = {
    id,
    source: '',
    url: null,
    outlet: null,
    title: null,
    standfirst: null,
    authors: [],
    published: null,
    modified: null,
    language: 'en',
    text,
    blocks: [],
    complete: true,
    extra: {},
  }
  const drafts = findQuotes(article, wordsOf(article))
  const range = ([from, to]: readonly [number, number]): Range => ({ from, to })
  return {
    id,
    text,
    gold: attributions.map(one => ({
      content: tidy(text, one.content.map(range)),
      source: tidy(text, one.source.map(range)),
      cue: tidy(text, one.cue.map(range)),
    })),
    found: drafts.map(draft => ({
      content: tidy(text, draft.content),
      source: tidy(text, speakerSpans(draft, drafts)),
      cue: tidy(text, draft.cue ? [draft.cue] : []),
    })),
  }
}

function speakerSpans(draft: QuoteDraft, drafts: readonly QuoteDraft[]): readonly Range[] {
  let root = draft
  for (let steps = 0; root.follows !== null && steps < 100; steps++) root = drafts[root.follows] as QuoteDraft
  return root.mention ? [root.mention] : []
}

const WORD = /[\p{L}\p{N}$%]/u

/** Trimmed of spaces, marks and punctuation; stretches with no word between them are one. */
export function tidy(text: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    let { from, to } = range
    while (from < to && !WORD.test(text.charAt(from))) from++
    while (to > from && !WORD.test(text.charAt(to - 1))) to--
    if (from === to) continue
    const last = joined.at(-1)
    if (last && !WORD.test(text.slice(last.to, from))) joined[joined.length - 1] = { from: last.from, to }
    else joined.push({ from, to })
  }
  return joined
}

export const key = (ranges: readonly Range[]) => ranges.map(({ from, to }) => `${from}-${to}`).join(' ')
export const overlaps = (a: readonly Range[], b: readonly Range[]) =>
  a.some(x => b.some(y => x.from < y.to && y.from < x.to))

/** Where the words of the stretches begin. */
function words(text: string, ranges: readonly Range[]): Set<number> {
  const starts = new Set<number>()
  for (const { from, to } of ranges)
    for (const match of text.slice(from, to).matchAll(/[\p{L}\p{N}]+/gu)) starts.add(from + match.index)
  return starts
}

function iou(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const one of a) if (b.has(one)) both++
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

/** Told by the marks in the text: every stretch stands in quotation marks as a whole. */
function inMarks(text: string, { content }: Attribution): boolean {
  return (
    content.length > 0 &&
    content.every(
      ({ from, to }) =>
        /["“„«'‘`]\s?[([]?$/.test(text.slice(Math.max(0, from - 3), from)) &&
        /^[^\p{L}\p{N}]{0,4}["”»'’]/u.test(text.slice(to, to + 5)),
    )
  )
}

/** Marks in or around it, or a cue of speech. */
function isSpeech(text: string, one: Attribution): boolean {
  if (one.content.some(({ from, to }) => /["“”«»]|''/.test(text.slice(Math.max(0, from - 2), to + 2)))) return true
  return one.cue.some(({ from, to }) =>
    text
      .slice(from, to)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some(word => {
        const form = CUE_FORMS.get(word)
        return word === 'according' || (form?.verb.class === 'speech' && form.verb.takes.includes('q'))
      }),
  )
}

export interface Score {
  readonly gold: number
  readonly found: number
  readonly right: number
}

export const ratio = (a: number, b: number) => (b === 0 ? 0 : a / b)
export const f1 = ({ gold, found, right }: Score) => ratio(2 * right, gold + found)
/** Exact matches of one field, each gold and each found item once. */
export function exact(
  cases: readonly Case[],
  field: keyof Attribution,
  keep: (text: string, one: Attribution) => boolean = () => true,
): Score {
  const score = { gold: 0, found: 0, right: 0 }
  for (const { text, gold, found } of cases) {
    const counts = new Map<string, number>()
    const has = (one: Attribution) => one[field].length > 0 && keep(text, one)
    for (const one of gold.filter(has)) {
      score.gold++
      counts.set(key(one[field]), (counts.get(key(one[field])) ?? 0) + 1)
    }
    for (const one of found.filter(has)) {
      score.found++
      const left = counts.get(key(one[field])) ?? 0
      if (left > 0) {
        score.right++
        counts.set(key(one[field]), left - 1)
      }
    }
  }
  return score
}

interface Pair {
  readonly gold: Attribution
  readonly found: Attribution
  readonly iou: number
}

/** One to one, the best overlap first. */
export function pairs({ text, gold, found }: Case, least: number): Pair[] {
  const mine = found.map(one => words(text, one.content))
  const all: { g: number; f: number; iou: number }[] = []
  for (const [g, one] of gold.entries()) {
    const theirs = words(text, one.content)
    for (const [f, other] of mine.entries()) {
      const value = overlaps(one.content, (found[f] as Attribution).content) ? iou(theirs, other) : 0
      if (value >= least) all.push({ g, f, iou: value })
    }
  }
  const agree = ({ g, f }: { g: number; f: number }) =>
    overlaps((gold[g] as Attribution).source, (found[f] as Attribution).source) ? 1 : 0
  all.sort((a, b) => b.iou - a.iou || agree(b) - agree(a) || a.g - b.g || a.f - b.f)
  const usedGold = new Set<number>()
  const usedFound = new Set<number>()
  const kept: Pair[] = []
  for (const { g, f, iou: value } of all) {
    if (usedGold.has(g) || usedFound.has(f)) continue
    usedGold.add(g)
    usedFound.add(f)
    kept.push({ gold: gold[g] as Attribution, found: found[f] as Attribution, iou: value })
  }
  return kept
}

/** What a content begins with: the construction, as far as the words tell it. */
function construction(text: string, one: Attribution): string {
  const first = one.content[0]
  if (!first) return 'none'
  if (inMarks(text, one)) return 'direct'
  const marked = one.content.some(({ from, to }) => /["“”«»]/.test(text.slice(from, to + 2)))
  const head = text.slice(first.from, first.from + 16).toLowerCase()
  const kind = /^that\b/.test(head)
    ? 'that'
    : /^to\b/.test(head)
      ? 'to'
      : /^\w+ing\b/.test(head)
        ? 'gerund'
        : /^(?:whether|how|why|what|who|where|when|if)\b/.test(head)
          ? 'question'
          : 'other'
  return marked ? `mixed ${kind}` : kind
}

/** Outcomes of one kind of construction: `speaker` counts right contents with another speaker. */
export type Outcomes = Record<'right' | 'boundary' | 'missed' | 'spurious' | 'speaker', number>

/** The metrics of the data's README. */
export interface Scores {
  readonly articles: number
  readonly content: Score
  /** Contents with quotation marks, or with a cue of speech. */
  readonly speech: Score
  /** Contents fully in quotation marks. */
  readonly marked: Score
  readonly joint: Score
  readonly cue: Score
  readonly source: Score
  /** On contents with a token overlap (IoU) of .8 or more. */
  readonly speaker: {
    readonly matched: number
    readonly sourced: number
    readonly exact: number
    readonly overlap: number
  }
  /** By what the content begins with. */
  readonly constructions: ReadonlyMap<string, Outcomes>
}

/** Reads and scores the articles of a JSONL file of gold attributions. */
export function measure(file: string): Scores {
  const cases = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => readCase(JSON.parse(line) as Gold))
  const speaker = { matched: 0, sourced: 0, exact: 0, overlap: 0 }
  const joint = { gold: 0, found: 0, right: 0 }
  for (const one of cases) {
    joint.gold += one.gold.length
    joint.found += one.found.length
    for (const { gold, found } of pairs(one, 0.8)) {
      const overlap = overlaps(gold.source, found.source)
      if (overlap) joint.right++
      speaker.matched++
      if (gold.source.length === 0) continue
      speaker.sourced++
      if (overlap) speaker.overlap++
      if (key(gold.source) === key(found.source)) speaker.exact++
    }
  }
  return {
    articles: cases.length,
    content: exact(cases, 'content'),
    speech: exact(cases, 'content', isSpeech),
    marked: exact(cases, 'content', inMarks),
    joint,
    cue: exact(cases, 'cue'),
    source: exact(cases, 'source'),
    speaker,
    constructions: constructions(cases),
  }
}

function constructions(cases: readonly Case[]): ReadonlyMap<string, Outcomes> {
  const kinds = new Map<string, Outcomes>()
  const count = (text: string, one: Attribution, outcome: keyof Outcomes) => {
    const name = construction(text, one)
    const known = kinds.get(name) ?? { right: 0, boundary: 0, missed: 0, spurious: 0, speaker: 0 }
    known[outcome]++
    kinds.set(name, known)
  }
  for (const one of cases) {
    const loose = pairs(one, 0.2)
    for (const { gold, found, iou } of loose) {
      count(one.text, gold, key(gold.content) === key(found.content) ? 'right' : 'boundary')
      if (iou >= 0.8 && gold.source.length > 0 && !overlaps(gold.source, found.source)) count(one.text, gold, 'speaker')
    }
    const golds = new Set(loose.map(pair => pair.gold))
    const founds = new Set(loose.map(pair => pair.found))
    for (const gold of one.gold) if (!golds.has(gold)) count(one.text, gold, 'missed')
    for (const found of one.found) if (!founds.has(found)) count(one.text, found, 'spurious')
  }
  return new Map([...kinds].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
}
