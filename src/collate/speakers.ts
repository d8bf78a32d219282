import { partText } from '../model/article.js'
import type { OtherSpeaker, QuotedParaphrase } from '../model/finding.js'
import type { Span } from '../model/span.js'
import { overlap } from './alignment.js'
import type { Chunk } from './chunk.js'
import { spansOf } from './compare.js'
import { sharesName } from './line.js'
import type { Collated, Placed } from './said.js'
import { wordsOf } from './word.js'

type Spans = readonly [Span, ...Span[]]

/** Fewer words than these are anybody's. */
const WORDS = 4
/** The shorter of the two must have this share of its words in the other. */
const SAME = 0.85

/** Where the words of one person are given to another, one finding for each of the others. */
export function otherSpeakersIn({ placed }: Collated): OtherSpeaker[] {
  const bySentence = new Map<string, Placed[]>()
  for (const each of placed) bySentence.set(each.line.sentence, [...(bySentence.get(each.line.sentence) ?? []), each])
  return [...bySentence.values()].flatMap(same => {
    const [{ line, segment }] = same as [Placed]
    const own = line.record ? line.base : line.chunks.find(chunk => chunk.person === line.person)
    if (line.person === null || !own) return []
    const main = line.person
    const others = new Map(
      same
        .flatMap(each => each.line.chunks)
        .filter(chunk => chunk.person !== null && !chunk.embedded && chunk.words.length >= WORDS)
        .filter(chunk => !sharesName(chunk.person as string, main) && isSame(own, chunk))
        .map(chunk => [chunk.person as string, chunk] as const),
    )
    return [...others].map(([person, chunk]) => otherSpeaker([own, chunk], segment, [main, person]))
  })
}

/** Two people can say much the same; the same words they can not. */
function isSame(a: Chunk, b: Chunk): boolean {
  const { ofA, ofB } = overlap(a.words, b.words)
  return Math.max(ofA, ofB) >= SAME
}

function otherSpeaker(said: readonly Chunk[], segment: string, persons: OtherSpeaker['persons']): OtherSpeaker {
  const cites = said.flatMap(spansOf) as unknown as Spans
  return { kind: 'other speaker', by: 'collate/1', confidence: 0.7, cites, segment, persons }
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
