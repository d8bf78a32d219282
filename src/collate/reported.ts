import { type Article, partText } from '../model/article.js'
import type { PersonId } from '../model/person.js'
import type { Quote } from '../model/quote.js'
import type { ArticleId, Span } from '../model/span.js'
import type { Told } from './chunk.js'
import type { Line } from './line.js'
import { reported, type Sighting } from './reading.js'
import { isContent, type Word, wordsOf } from './word.js'

/** A clause of reported speech, and what it shares with a sentence. */
interface Clause {
  readonly span: Span
  readonly words: readonly Word[]
}

const BREAK =
  /[,;:]\s+(?:and|but|while|although|though|or)?\s*|\s+(?:and|but)\s+(?=(?:that|said|say|says|added|adding|he|she|they|it|we|his|her|their|its|the|will|would|won't|won’t)\b)|\s*[\u2013\u2014]\s*/giu

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
  for (const match of words.matchAll(BREAK)) {
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

/**
 * How well a clause of reported speech renders a sentence, 0 to 1: the weight of the content words that
 * both have, as a share of the clause's. Fewer than two such words are no rendering.
 */
function renders(clause: readonly Word[], sentence: readonly Word[], weights: Weights): number {
  const own = new Set(clause.filter(isContent).map(word => word.stem))
  const there = new Set(sentence.filter(isContent).map(word => word.stem))
  const numbers = new Set(clause.filter(word => word.quantity !== null && word.norm !== 'one').map(word => word.stem))
  const weight = (stem: string): number => (weights.get(stem) ?? RARE) * (numbers.has(stem) ? NUMBER : 1)
  let shared = 0
  let total = 0
  let count = 0
  for (const stem of own) {
    total += weight(stem)
    if (!there.has(stem)) continue
    shared += weight(stem)
    count++
  }
  return count < 2 || total === 0 ? 0 : shared / total
}

/** A clause that shares this much of its weight with a sentence renders it. */
const RENDERS = 0.5
/** … and so it does if it shares this much, and with no other sentence more. */
const LOOSELY = 0.3

/** A witness that carries a line in indirect speech. */
export interface Rendering {
  readonly line: Line
  readonly witness: ArticleId
  readonly sighting: Sighting
}

/** The clauses of indirect speech that render a line of the same person. */
export function renderings(lines: readonly Line[], witnesses: readonly Told[]): Rendering[] {
  const byPerson = new Map<PersonId, Line[]>()
  for (const line of lines)
    if (line.person !== null) byPerson.set(line.person, [...(byPerson.get(line.person) ?? []), line])
  const weights = weightsOf(lines.map(line => line.base.words))
  return witnesses.flatMap(told =>
    told.annotation.quotes.flatMap((quote, index) => {
      const person = told.persons[index] ?? null
      const candidates =
        person === null || quote.kind === 'direct' || quote.class === 'thought' ? [] : (byPerson.get(person) ?? [])
      if (candidates.length === 0) return []
      const cue = cueWords(told.article, quote)
      return clausesOf(told.article, quote).flatMap(clause =>
        rendered(clause, cue, candidates, weights, told.article.id),
      )
    }),
  )
}

/** A cue that is itself an act ("apologized for") is part of what was said. */
function cueWords(article: Article, quote: Quote): readonly Word[] {
  const { cue } = quote
  return cue ? wordsOf(article.id, cue.part, partText(article, cue.part), cue.from, cue.to).words.filter(isContent) : []
}

function rendered(
  clause: Clause,
  cue: readonly Word[],
  lines: readonly Line[],
  weights: Weights,
  witness: ArticleId,
): Rendering[] {
  const found = lines.map(line => {
    const stems = new Set(line.base.words.map(word => word.stem))
    const words = [...cue.filter(word => stems.has(word.stem)), ...clause.words]
    return { line, words, share: renders(words, line.base.words, weights) }
  })
  const best = Math.max(...found.map(({ share }) => share))
  return found
    .filter(({ share }) => share >= RENDERS || (share === best && share >= LOOSELY))
    .map(({ line, words }) => {
      const carried = line.base.words.filter(word => words.some(each => each.stem === word.stem)).length
      return { line, witness, sighting: reported([clause.span], carried / line.base.words.length) }
    })
}
