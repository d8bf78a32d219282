import type { ArticleId, Span } from '../../model/span.js'
import { PARTS } from '../../model/span.js'
import type { Occurrence, Place, Reading } from '../../model/statement.js'
import type { Comparison } from '../compare/compare.js'
import type { Compare } from '../compare/comparer.js'
import type { BaseText } from '../compare/tie.js'
import { placeOf } from '../statement/chunk.js'
import type { Column } from '../statement/column.js'
import type { Line, Seat } from '../statement/line.js'
import { isWhole, type Piece, type Print, printedIn } from '../statement/print.js'
import { type SaidAgain, undecided } from './again.js'
import { type QuotedBy, withoutMoved } from './elsewhere.js'
import type { IsPhrase } from './phrase.js'
import type { Echo } from './unmarked.js'

/** An occurrence, and how much of the base text it has. */
export interface Sighting {
  readonly occurrence: Occurrence
  readonly coverage: number
}

type Spans = readonly [Span, ...Span[]]

/** What readings are made with. */
export interface Setting {
  readonly compare: Compare
  readonly quotedBy: QuotedBy
  readonly isPhrase: IsPhrase
  readonly saidAgain: SaidAgain
}

/** A quoted print, read against the base text. Where only a phrase is known of the base, a phrase is all one can carry. */
function quoted(print: Print, base: BaseText, { compare, quotedBy, isPhrase }: Setting): Sighting {
  const { chunk } = print.pieces[0]
  const last = print.pieces.at(-1) as Piece
  const { place, embedded } = chunk
  const setting = { place, embedded: embedded || isPhrase(chunk), closed: last.ends && last.chunk.closed }
  const { comparison, spans } = compare(base, printedIn(print), setting)
  const compared = place === 'body' ? withoutMoved(comparison, base.words, print.witness, quotedBy) : comparison
  const kind = print.line.base.embedded && embedded ? 'fragment' : compared.kind
  return sighting(compared, kind, place, spans)
}

/**
 * How a witness quotes a line: one sighting for each print. Prints that have the line between them, in its order, are
 * one, since an outlet may quote a sentence in pieces. What may stand behind the end of our copy is not looked for.
 */
export function quotedIn(prints: readonly Print[], seats: ReadonlyMap<Column, Seat>, setting: Setting): Sighting[] {
  const sightings = new Map(prints.map(print => [print, quoted(print, baseFor(print, seats), setting)]))
  const parts = prints.filter(print => isPart(print, sightings.get(print) as Sighting))
  const whole = prints.some(print => isWhole(print) && !parts.includes(print))
  const merged = whole ? null : mergedOf(parts)
  if (merged) {
    const together = quoted(merged, baseFor(merged, seats), setting)
    if (together.occurrence.kind !== 'truncated') {
      for (const part of parts) sightings.delete(part)
      return [...sightings.values(), together]
    }
  }
  return unlessAgain(sightings, setting.saidAgain)
}

const DIFFERS: ReadonlySet<Occurrence['kind']> = new Set(['altered', 'truncated'])

/** What may be other words, said at another moment, accuses nobody. */
function unlessAgain(sightings: ReadonlyMap<Print, Sighting>, saidAgain: SaidAgain): Sighting[] {
  const whole = [...sightings].filter(([, { occurrence }]) => occurrence.kind === 'verbatim').map(([print]) => print)
  return [...sightings].map(([print, sighting]) => {
    const { occurrence } = sighting
    return DIFFERS.has(occurrence.kind) && saidAgain(print, whole)
      ? { ...sighting, occurrence: undecided(occurrence) }
      : sighting
  })
}

const isPart = (print: Print, { occurrence }: Sighting): boolean => isWhole(print) && occurrence.kind === 'truncated'

/** Prints that have different parts of a line, in its order; null where they overlap. */
function mergedOf(parts: readonly Print[]): Print | null {
  if (parts.length < 2) return null
  const sorted = [...parts].sort((a, b) => a.pieces[0].first - b.pieces[0].first)
  const pieces = sorted.flatMap(print => print.pieces)
  if (pieces.some((piece, i) => i > 0 && piece.first <= (pieces[i - 1] as Piece).last)) return null
  return { ...(sorted[0] as Print), pieces: pieces as unknown as Print['pieces'] }
}

/** The base text of a print; where our copy ends within the line, as far as that goes. */
function baseFor({ line, pieces }: Print, seats: ReadonlyMap<Column, Seat>): BaseText {
  const { base } = line
  const last = pieces.at(-1) as Piece
  if (!last.ends || !last.chunk.open) return base
  const length = base.columns.findLastIndex(column => (seats.get(column)?.at ?? 0) <= last.last) + 1
  if (length === 0 || length === base.columns.length) return base
  const words = base.words.slice(0, length)
  return { words, end: '', to: words.at(-1)?.to ?? 0, ties: (base.ties ?? []).filter(({ to }) => to <= length) }
}

/**
 * The statement's words in the outlet's own voice; where they are set as the speaker's, though without marks, they are
 * read as quoted, and a part of them tells nothing.
 */
export function unmarked({ line, reading, asQuoted }: Echo, compare: Compare): Sighting | null {
  const { comparison, spans } = compare(line.base, reading, { place: 'body', embedded: false, closed: true })
  if (asQuoted && comparison.kind === 'truncated') return null
  return sighting(comparison, asQuoted ? comparison.kind : 'unmarked', 'body', spans)
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

export type Sightings = ReadonlyMap<Line, ReadonlyMap<ArticleId, readonly Sighting[]>>
