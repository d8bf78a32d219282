import type { ArticleId, Span } from '../model/span.js'
import { PARTS } from '../model/span.js'
import type { Occurrence, Place, Reading } from '../model/statement.js'
import { type Chunk, placeOf } from './chunk.js'
import { type Comparison, spansOf } from './compare.js'
import type { Compare } from './comparer.js'
import { fixed, type Words } from './word.js'

/** An occurrence, and how much of the base text it has. */
export interface Sighting {
  readonly occurrence: Occurrence
  readonly coverage: number
}

type Spans = readonly [Span, ...Span[]]

/** A quoted chunk, read against the base text. Where only a phrase is known of the base, a phrase is all one can carry. */
export function quoted(base: Chunk, chunk: Chunk, compare: Compare): Sighting {
  const words = fixed(chunk)
  const compared = compare(base, words, { place: chunk.place, embedded: chunk.embedded, closed: chunk.closed })
  const kind = base.embedded && chunk.embedded ? 'fragment' : compared.kind
  return sighting(compared, kind, chunk.place, spansOf(words))
}

/** The statement's words in the outlet's own voice. */
export function unmarked(base: Words, words: Words, compare: Compare): Sighting {
  const span = spansOf(words)
  const place = placeOf(span[0])
  const compared = compare(base, words, { place, embedded: false, closed: true })
  return sighting(compared, 'unmarked', place, span)
}

/** A clause of indirect speech. Its words are the outlet's: there is nothing to compare letter by letter. */
export function reported(spans: Spans, coverage: number): Sighting {
  return { occurrence: { place: placeOf(spans[0]), kind: 'reported', spans, edits: [], cuts: [], flags: [] }, coverage }
}

function sighting(compared: Comparison, kind: Occurrence['kind'], place: Place, spans: Spans): Sighting {
  const { edits, cuts, flags, coverage } = compared
  return { occurrence: { place, kind, spans, edits, cuts, flags }, coverage }
}

const VOICE = (occurrence: Occurrence): number =>
  occurrence.kind === 'reported' ? 2 : occurrence.kind === 'unmarked' ? 1 : 0
const PLACES: readonly Place[] = ['body', 'standfirst', 'headline']

/** Quoted before unmarked before reported; then what covers most; then body before standfirst before headline. */
function byWorth(a: Sighting, b: Sighting): number {
  return (
    VOICE(a.occurrence) - VOICE(b.occurrence) ||
    b.coverage - a.coverage ||
    PLACES.indexOf(a.occurrence.place) - PLACES.indexOf(b.occurrence.place) ||
    a.occurrence.spans[0].from - b.occurrence.spans[0].from
  )
}

function byText(a: Occurrence, b: Occurrence): number {
  const [x, y] = [a.spans[0], b.spans[0]]
  return PARTS.indexOf(x.part) - PARTS.indexOf(y.part) || x.from - y.from || x.to - y.to
}

/** The reading of one witness: its best occurrence gives the kind; all are listed, in the order of the text. */
export function readingOf(witness: ArticleId, sightings: readonly Sighting[]): Reading {
  const best = [...sightings].sort(byWorth)[0]
  if (!best) throw new RangeError(`witness ${witness} has no occurrence`)
  return {
    witness,
    kind: best.occurrence.kind,
    why: null,
    occurrences: sightings.map(each => each.occurrence).sort(byText),
  }
}
