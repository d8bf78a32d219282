import { type Article, partText } from '../../model/article.js'
import type { PersonId } from '../../model/person.js'
import type { Quote } from '../../model/quote.js'
import type { ArticleId, Part, Range, Span } from '../../model/span.js'
import { stem } from '../../text/stem.js'
import { tag } from '../../text/tag.js'
import type { Affiliates } from '../person/affiliation.js'
import type { AnnotatedArticle } from '../person/annotatedarticle.js'
import type { Line } from '../statement/line.js'
import { LIGHT_VERBS, REPORT_BREAK } from '../word/english.js'
import { isCalendar } from '../word/variant.js'
import { isContent, type Word, wordsOf } from '../word/word.js'
import { reported, type Sighting } from './reading.js'

/** A clause of reported speech, and what it shares with a sentence. */
interface Clause {
  readonly span: Span
  readonly words: readonly Word[]
}

const LIGHT_WORDS = new Set(LIGHT_VERBS.map(stem))

/** The parts of a quote's content that stand in no quotation marks, clause by clause. */
function clausesOf(article: Article, quote: Quote): Clause[] {
  return quote.content.flatMap(span => outside(span, quote.marked).flatMap(plain => clauses(article, plain)))
}

/** What is left of a span when others are taken out of it. */
function outside(span: Span, taken: readonly Span[]): Span[] {
  let rest: Span[] = [span]
  for (const cut of taken) {
    rest = rest.flatMap(part => {
      if (cut.part !== part.part || cut.to <= part.from || cut.from >= part.to) return [part]
      return [
        { ...part, to: Math.max(part.from, cut.from) },
        { ...part, from: Math.min(part.to, cut.to) },
      ].filter(each => each.to > each.from)
    })
  }
  return rest
}

function clauses(article: Article, span: Span): Clause[] {
  const text = partText(article, span.part)
  const words = text.slice(span.from, span.to)
  const found: Clause[] = []
  let from = 0
  const close = (to: number): void => {
    const list = wordsOf(article.id, span.part, text, span.from + from, span.from + to).words
    const first = list[0]
    const last = list.at(-1)
    if (first && last) found.push({ span: { ...span, from: first.from, to: last.to }, words: list })
  }
  for (const match of words.matchAll(REPORT_BREAK)) {
    close(match.index)
    from = match.index + match[0].length
  }
  close(words.length)
  return found
}

/** How much each stem tells: rare ones tell most. */
type Weights = ReadonlyMap<string, number>

/** Inverse document frequency of the stems over the sentences of a story. */
function weightsOf(sentences: readonly (readonly Word[])[]): Weights {
  const counts = new Map<string, number>()
  for (const words of sentences)
    for (const stem of new Set(words.filter(isContent).map(word => word.stem)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Map([...counts].map(([stem, count]) => [stem, Math.log(1 + sentences.length / count)]))
}

/** Words of none of the sentences weigh this much. */
const RARE = 3.5
/** A number tells more than a word. */
const NUMBER = 2

interface Spoken {
  readonly word: Word
  readonly pos: string
}

/** What a clause and a sentence share. */
interface Rendered {
  /** The weight of the shared words as a share of the clause's, 0 to 1. */
  readonly share: number
  /** How many different words that is, and what share of the sentence's own. */
  readonly words: number
  readonly ofBase: number
  /** Among them a verb or a number: nouns alone ("the national emergency") only show the same topic. */
  readonly acts: boolean
  /** A verb that says something, or a number. */
  readonly tells: boolean
  /** Among them a number, or the cue itself: "thanking his staff". */
  readonly proves: boolean
}

/** How well a clause of reported speech renders a sentence. Names count for nothing: they are all over the story. */
function renders(clause: readonly Spoken[], there: ReadonlySet<string>, weights: Weights): Rendered {
  const own = new Map(
    clause
      .filter(({ word, pos }) => isContent(word) && (pos !== 'PROPN' || isCalendar(word.norm)))
      .map(each => [each.word.stem, each]),
  )
  let [shared, total, words] = [0, 0, 0]
  let [acts, tells, proves] = [false, false, false]
  for (const [stem, { word, pos }] of own) {
    const counts = word.quantity !== null && word.norm !== 'one'
    const weight = (weights.get(stem) ?? RARE) * (counts ? NUMBER : 1)
    total += weight
    if (!there.has(stem)) continue
    shared += weight
    words++
    const says = (pos === 'VERB' || pos === 'CUE') && !LIGHT_WORDS.has(stem)
    acts ||= counts || pos === 'VERB' || pos === 'CUE' || isCalendar(word.norm)
    tells ||= counts || says
    proves ||= counts || (says && pos === 'CUE')
  }
  const ofBase = words / Math.max(1, there.size)
  return { share: total === 0 ? 0 : shared / total, words, ofBase, acts, tells, proves }
}

/** Two words are enough where they are so much of the sentence, and nearly all of it says enough whatever they are. */
const MUCH = 0.3
const ALL = 0.75

/**
 * A clause renders a sentence that it shares half its weight with, in words of which one is a verb or a number: three, or
 * two one of which tells and that are much of the sentence, or prove it; and, where no sentence has more of it, one that it shares a third with.
 */
function isRendering({ share, words, ofBase, acts, tells, proves }: Rendered, best: number): boolean {
  if (words < 2 || (words === 2 && ofBase < ALL && !(tells && (proves || ofBase >= MUCH)))) return false
  if (!acts && ofBase < ALL) return false
  return share >= 0.5 || (share === best && share >= 0.3)
}

/** A witness that carries a line in indirect speech. */
export interface Rendering {
  readonly line: Line
  readonly witness: ArticleId
  readonly sighting: Sighting
}

/** Reported speech that renders no line. */
export interface Unmet {
  readonly told: AnnotatedArticle
  readonly quote: Quote
  readonly person: PersonId
}

export interface Reports {
  readonly renderings: readonly Rendering[]
  readonly unmet: readonly Unmet[]
}

/**
 * The clauses of indirect speech that render a line of the same person, or of one who speaks for the same body; and
 * the reports of which no clause does.
 */
export function reportsOf(
  lines: readonly Line[],
  witnesses: readonly AnnotatedArticle[],
  affiliates: Affiliates,
): Reports {
  const byPerson = new Map<PersonId, Line[]>()
  for (const line of lines)
    if (line.person !== null) {
      const own = byPerson.get(line.person)
      if (own) own.push(line)
      else byPerson.set(line.person, [line])
    }
  const saidBy = (person: PersonId): Line[] =>
    [person, ...(affiliates.get(person) ?? [])].flatMap(each => byPerson.get(each) ?? [])
  const weights = weightsOf(lines.map(line => line.base.words))
  const similar = similarTo(lines)
  const found: Rendering[] = []
  const unmet: Unmet[] = []
  for (const told of witnesses) {
    const tags = tagsOf(told.article)
    told.annotation.quotes.forEach((quote, index) => {
      const person = told.persons[index] ?? null
      if (quote.kind === 'direct' || quote.class === 'thought') return
      if (person === null) {
        // Whose report it is nobody tells: its words do, where they are the sentence's nearly throughout.
        const near = renderingsOf(told.article, tags, quote, similar(told.article, quote), weights)
        found.push(...near.filter(({ sighting }) => sighting.coverage >= LITERAL))
        return
      }
      const rendered = renderingsOf(told.article, tags, quote, saidBy(person), weights)
      found.push(...rendered)
      if (rendered.length === 0 && quote.kind === 'indirect') unmet.push({ told, quote, person })
    })
  }
  return { renderings: found, unmet }
}

/** A report of nobody known renders a sentence that it has this share of the words of. */
const LITERAL = 0.75
/** … and so many words that tell. */
const SHARED = 3

/** The lines that share enough words with a quote to be worth a look. */
function similarTo(lines: readonly Line[]): (article: Article, quote: Quote) => Line[] {
  const byStem = new Map<string, Line[]>()
  for (const line of lines)
    for (const each of stemsOf(line).telling) {
      const list = byStem.get(each)
      if (list) list.push(line)
      else byStem.set(each, [line])
    }
  return (article, quote) => {
    const shared = new Map<Line, number>()
    const words = quote.content.flatMap(
      ({ part, from, to }) => wordsOf(article.id, part, partText(article, part), from, to).words,
    )
    for (const each of new Set(words.filter(isContent).map(word => word.stem)))
      for (const line of byStem.get(each) ?? []) shared.set(line, (shared.get(line) ?? 0) + 1)
    return [...shared].flatMap(([line, count]) => (count >= SHARED ? [line] : []))
  }
}

/** The lines that one quote renders: clause by clause, or, where no clause has enough of a sentence, as a whole. */
function renderingsOf(
  article: Article,
  tags: (word: Word) => string,
  quote: Quote,
  candidates: readonly Line[],
  weights: Weights,
): Rendering[] {
  if (candidates.length === 0) return []
  const cue = cueWords(article, quote).map((word): Spoken => ({ word, pos: 'CUE' }))
  const spoken = (words: readonly Word[]): Spoken[] => [...cue, ...words.map(word => ({ word, pos: tags(word) }))]
  const clauses = clausesOf(article, quote)
  const found = clauses.flatMap(clause => rendered([clause], spoken(clause.words), candidates, weights))
  if (found.length > 0 || clauses.length < 2) return found
  return rendered(clauses, spoken(clauses.flatMap(({ words }) => words)), candidates, weights)
}

/** A cue that is itself an act ("apologized for") is part of what was said. */
function cueWords(article: Article, quote: Quote): readonly Word[] {
  const { cue } = quote
  return cue ? wordsOf(article.id, cue.part, partText(article, cue.part), cue.from, cue.to).words.filter(isContent) : []
}

/** The part of speech of a word, by where it stands; asked for word after word, paragraph by paragraph. */
function tagsOf(article: Article): (word: Word) => string {
  const known = new Map<string, ReadonlyMap<number, string>>()
  let here: Range & { readonly part: Part } = { part: 'text', from: 0, to: 0 }
  return ({ part, from }) => {
    const text = partText(article, part)
    // The tagger reads paragraph by paragraph: there is no need for the others.
    if (part !== here.part || from < here.from || from >= here.to) {
      const end = text.indexOf('\n\n', from)
      here = { part, from: text.lastIndexOf('\n\n', from) + 1, to: end < 0 ? text.length : end }
    }
    const key = `${part} ${here.from}`
    const tags =
      known.get(key) ??
      new Map(tag(text.slice(here.from, here.to)).map(each => [here.from + each.from, each.pos] as const))
    known.set(key, tags)
    return tags.get(from) ?? 'X'
  }
}

interface Stems {
  readonly all: ReadonlySet<string>
  /** Those of the words that carry meaning. */
  readonly telling: ReadonlySet<string>
}

const STEMS = new WeakMap<Line, Stems>()

/** The stems of a line, made once: each clause of a person is held against all lines of theirs. */
function stemsOf(line: Line): Stems {
  const known = STEMS.get(line)
  if (known !== undefined) return known
  const { words } = line.base
  const made = {
    all: new Set(words.map(word => word.stem)),
    telling: new Set(words.filter(isContent).map(word => word.stem)),
  }
  STEMS.set(line, made)
  return made
}

function rendered(
  clauses: readonly Clause[],
  words: readonly Spoken[],
  lines: readonly Line[],
  weights: Weights,
): Rendering[] {
  const own = new Set(clauses.flatMap(clause => clause.words))
  const spans = clauses.map(({ span }) => span) as unknown as readonly [Span, ...Span[]]

  const content = words.flatMap(({ word }) => (isContent(word) ? word.stem : []))
  const found = lines.flatMap(line => {
    const { all, telling } = stemsOf(line)
    if (!content.some(stem => telling.has(stem))) return []
    // The cue is part of what was said only where the sentence has it.
    const said = words.filter(({ word }) => own.has(word) || all.has(word.stem))
    return [{ line, said, rendered: renders(said, telling, weights) }]
  })
  const best = found.reduce((most, each) => Math.max(most, each.rendered.share), 0)
  return found
    .filter(each => isRendering(each.rendered, best))
    .map(({ line, said }) => {
      const carried = line.base.words.filter(word => said.some(each => each.word.stem === word.stem)).length
      const sighting = reported(spans, carried / line.base.words.length)
      return { line, witness: spans[0].article, sighting }
    })
}
