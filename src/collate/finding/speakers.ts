import { partText } from '../../model/article.js'
import type { OtherSpeaker, QuotedParaphrase } from '../../model/finding.js'
import type { PersonId } from '../../model/person.js'
import type { Span } from '../../model/span.js'
import { overlap } from '../compare/alignment.js'
import { spansOf } from '../compare/compare.js'
import type { Chunk } from '../statement/chunk.js'
import type { Line } from '../statement/line.js'
import { originOf } from '../statement/wording.js'
import { FIRST_PERSON, SHIFTED } from '../word/english.js'
import { type Word, type Words, wordsOf } from '../word/word.js'
import type { Collated } from './said.js'

type Spans = readonly [Span, ...Span[]]

/** Fewer words than these are anybody's. */
const WORDS = 4
/** Both must have this share of their words in the other. */
const SAME = 0.85

/**
 * Where the words of one person are given to another, one finding for each of the others. Both are named where the
 * words stand, and neither is the other's organisation, nor may be: a body speaks through people.
 */
export function otherSpeakersIn(collated: Collated): OtherSpeaker[] {
  return collated.lines.flatMap(line => {
    const main = line.person
    const own = line.record
      ? line.base
      : line.chunks.find(({ person, basis, embedded }) => person === main && basis === 'named' && !embedded)
    if (main === null || !own) return []
    const theirs = line.chunks
      .filter(({ person, basis, embedded }) => person !== null && basis === 'named' && !embedded)
      .filter(({ words, person }) => words.length >= WORDS && collated.areStrangers(main, person as PersonId))
    const others = new Set(theirs.map(({ person }) => person as PersonId))
    return [...others].flatMap(person => {
      const says = (each: Chunk): boolean => each.person === person && isSame(line, each)
      const chunk = theirs.findLast(each => says(each) && !sayTogether(collated, own, each))
      return chunk ? [otherSpeaker([spansOf(own), spansOf(chunk)], line.id, [main, person])] : []
    })
  })
}

/** "Ann Vale and Bo Hale said": the mention of either speaker names the other as well. */
function sayTogether({ witnesses }: Collated, ...chunks: readonly (Chunk | Words)[]): boolean {
  const speakers = chunks.flatMap(chunk => {
    if (!('witness' in chunk) || chunk.quote === null) return []
    const told = witnesses.find(({ article }) => article.id === chunk.witness)
    const speaker = told?.annotation.quotes[chunk.quote]?.speaker
    if (!told || speaker?.kind !== 'named') return []
    const { part, from, to } = speaker.mention
    return [
      { mention: partText(told.article, part).slice(from, to), surname: speaker.name.split(' ').at(-1) as string },
    ]
  })
  return speakers.some(
    ({ mention }) => speakers.every(({ surname }) => mention.includes(surname)) && speakers.length > 1,
  )
}

/** Two people can say much the same; the same words they can not. */
function isSame({ base }: Line, { words }: Chunk): boolean {
  const { ofA, ofB } = overlap(base.words, words)
  return Math.max(ofA, ofB) >= SAME
}

function otherSpeaker(said: readonly Spans[], segment: string, persons: OtherSpeaker['persons']): OtherSpeaker {
  const cites = said.flat() as unknown as Spans
  return { kind: 'other speaker', by: 'collate/2', confidence: 0.7, cites, segment, persons }
}

/** A report renders the words themselves where it has this share of them, in order. */
const LITERAL = 0.9

/**
 * Where one witness alone has in quotation marks what others have in reported speech, word for word, and as only a
 * report words it: shifted into the past, "she" for "I".
 */
export function quotedParaphrasesIn(collated: Collated): QuotedParaphrase[] {
  return collated.lines.flatMap(line => {
    const { base, record, chunks } = line
    const quoting = new Set(chunks.map(({ witness }) => originOf(collated.standings, witness)))
    if (record || quoting.size !== 1 || base.embedded || base.words.length < WORDS) return []
    const norms = base.words.map(word => word.norm)
    if (!SHIFTED.test(norms.join(' ')) || norms.some(norm => FIRST_PERSON.test(norm))) return []
    const reports = literalReports(collated, line).filter(
      span => !quoting.has(originOf(collated.standings, span.article)),
    )
    if (reports.length === 0) return []
    const cites = [...spansOf(base), ...reports] as unknown as Spans
    return [{ kind: 'quoted paraphrase', by: 'collate/2', confidence: 0.6, cites, segment: line.id }]
  })
}

function literalReports({ sightings, articles }: Collated, line: Line): Span[] {
  return [...(sightings.get(line)?.values() ?? [])].flat().flatMap(({ occurrence }) => {
    const [span] = occurrence.spans
    const article = articles.get(span.article)
    if (occurrence.kind !== 'reported' || !article) return []
    const { words } = wordsOf(span.article, span.part, partText(article, span.part), span.from, span.to)
    return overlap(line.base.words, words as readonly Word[]).ofA >= LITERAL ? [span] : []
  })
}
