import { type Article, partText } from '../../model/article.js'
import type { CutAgainstMeaning, Qualifier } from '../../model/finding.js'
import type { ArticleId, Span } from '../../model/span.js'
import type { Occurrence, Place } from '../../model/statement.js'
import { sentences } from '../../text/sentence.js'
import type { AreStrangers } from '../person/stranger.js'
import { placeOf } from '../statement/chunk.js'
import type { Line } from '../statement/line.js'
import { type Word, wordsOf } from '../word/word.js'
import { denies } from './denial.js'
import { holds, qualifiersLost } from './qualifier.js'
import type { Collated } from './said.js'

/** Fewer words than these are picked for their sound; what governs them is the outlet's own sentence. */
const WORDS = 3

/**
 * Quotations that are right word for word, and leave outside what turns them: a "not" or a hedge in the same
 * clause, a condition on it, somebody else whose words the speaker repeats. Where the outlet's own sentence
 * says as much ("denied that it was “a failure …”"), nothing is amiss.
 */
export function cutsAgainstMeaning({ lines, sightings, articles, areStrangers }: Collated): CutAgainstMeaning[] {
  return lines.flatMap(line => {
    const isAnothers = anothersIn(line, areStrangers)
    const lostIn = loserOf(line.base.words)
    return [...(sightings.get(line)?.values() ?? [])].flat().flatMap(({ occurrence }): CutAgainstMeaning[] => {
      if (occurrence.cuts.length === 0 || occurrence.kind === 'reported' || occurrence.kind === 'unmarked') return []
      if (isAnothers(occurrence)) return []
      const article = articles.get(occurrence.spans[0].article)
      if (!article) return []
      const dropped = droppedBy(lostIn(occurrence), occurrence, article)
      if (dropped.length === 0) return []
      const cuts = occurrence.cuts.map(cut => cut.base)
      return [
        {
          kind: 'cut against meaning',
          by: 'collate/2',
          confidence: 0.7,
          cites: [...occurrence.spans, ...cuts] as unknown as readonly [Span, ...Span[]],
          segment: line.id,
          dropped,
        },
      ]
    })
  })
}

/** One repeats another's words to deny them: where an outlet quotes the other, nothing of the denial is cut. */
function anothersIn({ person, chunks }: Line, areStrangers: AreStrangers): (occurrence: Occurrence) => boolean {
  const keyOf = (witness: ArticleId, place: Place, from: number): string => `${place} ${from} ${witness}`
  const strangers = new Set<string>()
  for (const { witness, place, from, person: own } of chunks)
    if (person !== null && own !== null && areStrangers(person, own)) strangers.add(keyOf(witness, place, from))
  return ({ spans: [first] }) => strangers.has(keyOf(first.article, placeOf(first), first.from))
}

/** What the cuts of an occurrence take from the base text that turns its meaning; looked up once for all that cut alike. */
function loserOf(base: readonly Word[]): (occurrence: Occurrence) => readonly Qualifier[] {
  const known = new Map<string, readonly Qualifier[]>()
  return ({ kind, cuts }) => {
    const phrase = kind === 'fragment'
    const key = cuts.reduce((all, { base: { article, from, to } }) => `${all} ${from} ${to} ${article}`, `${phrase}`)
    const found = known.get(key) ?? qualifiersIn(base, cuts, phrase)
    known.set(key, found)
    return found
  }
}

function qualifiersIn(base: readonly Word[], cuts: Occurrence['cuts'], phrase: boolean): readonly Qualifier[] {
  const isCut = (word: Word): boolean =>
    cuts.some(({ base: cut }) => cut.article === word.article && cut.from <= word.from && word.to <= cut.to)
  const kept = base.map((word, i) => (isCut(word) ? -1 : i)).filter(i => i >= 0)
  const [first, last] = [kept[0], kept.at(-1)]
  if (first === undefined || last === undefined || kept.length < WORDS) return []
  return qualifiersLost({
    before: base.slice(0, first),
    kept: kept.map(i => base[i] as Word),
    inside: base.slice(first, last + 1).filter(isCut),
    after: base.slice(last + 1),
    phrase,
  })
}

/** Those that the outlet's own sentence does not say either. */
function droppedBy(lost: readonly Qualifier[], occurrence: Occurrence, article: Article): Qualifier[] {
  if (lost.length === 0) return []
  const around = surroundings(article, occurrence.spans)
  return lost.filter(qualifier => !carries(qualifier, around))
}

/** The outlet's sentence around the quotation, without it. */
function surroundings(article: Article, spans: readonly Span[]): string {
  const [first] = spans as readonly [Span, ...Span[]]
  const last = spans.at(-1) as Span
  const text = partText(article, first.part)
  // Sentences end with their paragraphs: there is no need for the others.
  const opens = text.lastIndexOf('\n\n', first.from) + 1
  const closes = text.indexOf('\n\n', last.to)
  const around = sentences(text, opens, closes < 0 ? text.length : closes).filter(
    ({ from, to }) => from < last.to && first.from < to,
  )
  const [start, end] = [around[0]?.from ?? first.from, around.at(-1)?.to ?? last.to]
  return `${text.slice(start, first.from)} ${text.slice(last.to, end)}`
}

function carries(qualifier: Qualifier, around: string): boolean {
  const { words } = wordsOf('', 'text', around, 0, around.length)
  return holds(qualifier, words) || (qualifier === 'negation' && denies(words))
}
