import { partText } from '../model/article.js'
import type { OtherSpeaker, QuotedParaphrase } from '../model/finding.js'
import type { PersonId } from '../model/person.js'
import type { Span } from '../model/span.js'
import { overlap } from './alignment.js'
import { spansOf } from './compare.js'
import type { Collated, Placed } from './said.js'
import { wordsOf } from './word.js'

type Spans = readonly [Span, ...Span[]]

/** Fewer words than these are anybody's. */
const WORDS = 4

/** Where the words of one person are given to another, one finding for each of the others. */
export function otherSpeakersIn({ placed }: Collated): OtherSpeaker[] {
  return placed.flatMap(({ line, segment }) => {
    const own = line.record ? line.base : line.chunks.find(chunk => chunk.person === line.person)
    if (line.person === null || !own) return []
    const main = line.person
    const others = new Map(
      line.chunks
        .filter(chunk => chunk.person !== null && !chunk.embedded && chunk.words.length >= WORDS)
        .filter(chunk => !sharesName(chunk.person as string, main))
        .map(chunk => [chunk.person as string, chunk] as const),
    )
    return [...others].map(
      ([person, chunk]): OtherSpeaker => ({
        kind: 'other speaker',
        by: 'collate/1',
        confidence: 0.7,
        cites: [own, chunk].flatMap(spansOf) as unknown as Spans,
        segment,
        persons: [main, person],
      }),
    )
  })
}

/** Ids are made of names: "john-roberts" and "john-g-roberts-jr" may well be one, and "a-and-b" speaks for both. */
function sharesName(a: PersonId, b: PersonId): boolean {
  if (a === b) return true
  const names = new Set(a.split('-').filter(each => each.length > 2 && each !== 'and' && each !== 'the'))
  return b.split('-').some(each => names.has(each))
}

/** A report renders the words themselves where it has this share of them, in order. */
const LITERAL = 0.7

/** Where one witness alone has in quotation marks what others have in reported speech, nearly word for word. */
export function quotedParaphrasesIn(collated: Collated): QuotedParaphrase[] {
  return collated.placed.flatMap(each => {
    const { line, segment } = each
    const quoting = new Set(line.chunks.map(chunk => chunk.witness))
    if (line.record || quoting.size !== 1 || line.base.embedded || line.base.words.length < WORDS) return []
    const reports = literalReports(collated, each).filter(span => !quoting.has(span.article))
    if (reports.length === 0) return []
    const cites = [...spansOf(line.base), ...reports] as unknown as Spans
    return [{ kind: 'quoted paraphrase', by: 'collate/1', confidence: 0.6, cites, segment }]
  })
}

function literalReports({ sightings, articles }: Collated, { line }: Placed): Span[] {
  return [...(sightings.get(line)?.values() ?? [])].flat().flatMap(({ occurrence }) => {
    const [span] = occurrence.spans
    const article = articles.get(span.article)
    if (occurrence.kind !== 'reported' || !article) return []
    const { words } = wordsOf(span.article, span.part, partText(article, span.part), span.from, span.to)
    return overlap(line.base.words, words).ofA >= LITERAL ? [span] : []
  })
}
