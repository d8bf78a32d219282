import { canCut } from '../../src/export/cell.js'
import type { TieShown } from '../../src/export/tie.js'
import { inBase } from './base.js'
import type { Book, SegmentEntry } from './book.js'
import type { Cite, Cut, Edit } from './format.js'
import { isCut, placeInBase } from './item.js'
import { folded } from './words.js'

/** How some witnesses read one place of the base text. */
export interface VariantReading {
  readonly kind: string
  /** Null: the words are left out. */
  readonly words: string | null
  readonly articles: string[]
  /** Headline or standfirst; empty for the body. */
  readonly place: string
}

/** A place of the base text where somebody reads otherwise. `from` is `to` where words are added. */
export interface Variant {
  readonly letter: string
  readonly segment: SegmentEntry
  readonly from: number
  readonly to: number
  readonly lemma: string
  readonly rank: number
  readonly readings: VariantReading[]
  /** Where nobody can tell who reads otherwise; such a variant has no readings. */
  readonly tie: TieShown<Required<Cite>> | null
}

/** a … z, aa, ab … */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

interface Draft {
  from: number
  to: number
  lemma: string
  rank: number
  readings: VariantReading[]
}

/**
 * The variants of one segment in the order of its words, lettered from `first` on. `outlet` leaves those of one
 * witness. Differences of punctuation, capitals and style are no variants here: the list of findings has them.
 */
export function variantsOf(book: Book, entry: SegmentEntry, first: number, outlet = ''): Variant[] {
  const drafts = new Map<string, Draft>()
  for (const { article, occurrences } of entry.segment.readings) {
    if (outlet && article !== outlet) continue
    for (const occurrence of occurrences) {
      if (occurrence.kind === 'reported') continue
      const cuts = canCut(occurrence) ? (occurrence.cuts ?? []) : []
      const edits = occurrence.edits.filter(({ rank, kind, tied }) => !tied && (rank > 0 || kind === 'order'))
      for (const about of [...edits, ...cuts]) {
        const place = placeOf(book, entry, { article, occurrence, about })
        if (place) note(drafts, place, about, article, occurrence.place)
      }
    }
  }
  return [...[...drafts.values()].map(draft => ({ ...draft, tie: null })), ...tiesOf(entry, outlet)]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .map((draft, i) => ({ ...draft, letter: letterOf(first + i), segment: entry }))
}

/** The ties of a segment; of one outlet those that it has a wording of. */
function tiesOf({ base, ties }: SegmentEntry, outlet: string) {
  return ties
    .filter(({ wordings }) => !outlet || wordings.some(({ articles }) => articles.includes(outlet)))
    .flatMap(tie => {
      const place = inBase(base, tie.base)
      return place ? [{ ...place, lemma: tie.wordings[0]?.words ?? '', rank: 0, readings: [], tie }] : []
    })
}

function placeOf(book: Book, entry: SegmentEntry, evidence: Parameters<typeof placeInBase>[2]) {
  const { about } = evidence
  const { base } = entry
  if (about.base) {
    const place = inBase(base, about.base)
    return place && { ...place, lemma: about.base.exact }
  }
  if (isCut(about) || !about.reading) return null
  const at = placeInBase(book, entry, evidence, about.reading.from)
  return { from: at, to: at, lemma: base.text.slice(0, at).split(/\s+/).at(-1) ?? '' }
}

function note(
  drafts: Map<string, Draft>,
  at: { from: number; to: number; lemma: string },
  about: Edit | Cut,
  article: string,
  where: string,
): void {
  const key = `${at.from}-${at.to}`
  const draft = drafts.get(key) ?? { ...at, rank: 0, readings: [] }
  drafts.set(key, draft)
  const kind = isCut(about) ? (about.marked ? 'marked cut' : 'unmarked cut') : about.kind
  const words = isCut(about) ? null : (about.reading?.exact ?? null)
  draft.rank = Math.max(draft.rank, isCut(about) ? 1 : about.rank)
  const place = where === 'body' ? '' : where
  const same = draft.readings.find(
    reading => reading.kind === kind && reading.place === place && folded(reading.words ?? '') === folded(words ?? ''),
  )
  if (!same) draft.readings.push({ kind, words, articles: [article], place })
  else if (!same.articles.includes(article)) same.articles.push(article)
}
