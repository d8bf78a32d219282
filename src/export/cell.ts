/**
 * What a cell tells: how one article carries one sentence. The matrix, the page of the sentence, the article and the
 * terminal ask here, so that none calls a reading whole that another one calls cut. Values of the model and of
 * `edition.json` both fit these types.
 */
export interface CellEdit {
  readonly kind: string
  readonly rank: number
  readonly tied?: boolean
  readonly reading: CellPlace | null
}

export interface CellPlace {
  readonly part?: string
  readonly from: number
  readonly to: number
}

export interface CellOccurrence {
  readonly place: string
  readonly kind: string
  readonly spans: readonly CellPlace[]
  readonly edits: readonly CellEdit[]
  readonly cuts?: readonly { readonly marked: boolean }[]
}

export interface CellReading {
  readonly kind: string
  readonly occurrences: readonly CellOccurrence[]
}

export interface Cell {
  /** A kind of reading, or `tied`: verbatim but for words of which nobody can tell which were said. */
  readonly kind: string
  /** Where the occurrence stands that the kind is of; empty for the body. */
  readonly place: string
  /** The kind of the gravest edit that nothing marks, so that a changed number is seen from afar. */
  readonly edit: string | null
  /** Whether it has one of the wordings of a tie. */
  readonly isTied: boolean
}

/** The text of a part of the article that the reading is of. */
export type PartText = (part: string) => string

/** Kinds that say something against the outlet, the gravest first. */
const ACCUSING: readonly string[] = ['altered', 'truncated', 'unmarked']

/**
 * Whether an occurrence's kind is held against the outlet. A headline has few quotation marks anyway: the words alone
 * are no reproach there.
 */
const accuses = ({ kind, place }: CellOccurrence): boolean =>
  ACCUSING.includes(kind) && !(kind === 'unmarked' && place === 'headline')

/** The occurrence that a cell is about: the worst one, else the one that the reading has its kind from. */
export function worstOf<T extends CellOccurrence>(kind: string, occurrences: readonly T[]): T | undefined {
  const rank = (each: T): number => ACCUSING.indexOf(each.kind)
  const worst = occurrences.filter(accuses).sort((a, b) => rank(a) - rank(b))[0]
  return worst ?? occurrences.find(occurrence => occurrence.kind === kind) ?? occurrences[0]
}

/** Whether an edit stands in brackets of the occurrence, so that readers see the change. */
export function inBrackets({ spans }: CellOccurrence, { reading }: CellEdit, textOf: PartText): boolean {
  if (!reading) return false
  const span = spans.find(({ from, to }) => from <= reading.from && to >= reading.to)
  const text = textOf(reading.part ?? 'text')
  const words = text.slice(reading.from, reading.to)
  if (words.startsWith('[') && words.endsWith(']')) return true
  const before = text.slice(span?.from ?? reading.from, reading.from)
  const after = text.slice(reading.to, span?.to ?? reading.to)
  return before.lastIndexOf('[') > before.lastIndexOf(']') && /^[^[]*\]/.test(after)
}

/** Whether an edit says something against the outlet: no matter of style, no tie, and nothing marks it. */
export const isChange = (occurrence: CellOccurrence, edit: CellEdit, textOf: PartText): boolean =>
  occurrence.kind !== 'reported' &&
  !edit.tied &&
  (edit.rank > 0 || edit.kind === 'order') &&
  !inBrackets(occurrence, edit, textOf)

/** Whether what an occurrence leaves out is a cut: a phrase leaves out the rest by its nature, and so does one's own voice. */
export const canCut = ({ kind }: CellOccurrence): boolean => !['fragment', 'reported', 'unmarked'].includes(kind)

/** `isTied`: whether the reading has one of the wordings of a tie. */
export function cellOf({ kind, occurrences }: CellReading, textOf: PartText, isTied: boolean): Cell {
  const worst = worstOf(kind, occurrences)
  const changes = occurrences.flatMap(each => each.edits.filter(edit => isChange(each, edit, textOf)))
  const gravest = changes.reduce<CellEdit | null>((a, b) => (a === null || b.rank > a.rank ? b : a), null)
  const shown = worst?.kind ?? kind
  return {
    kind: shown === 'verbatim' && isTied ? 'tied' : shown,
    place: worst && worst.place !== 'body' && worst.kind !== kind ? worst.place : '',
    edit: gravest?.kind ?? null,
    isTied,
  }
}
