import type { CellOccurrence, CellPlace } from './cell.js'

/** What findings about quotations add to the cells that they touch: a cell alone tells of its own words only. */
export interface Badge {
  readonly name: string
  /** Whether it is held against the outlet. */
  readonly accuses: boolean
  /** Its number in the edition's findings. */
  readonly finding: number
}

/** A finding, as the model or `edition.json` has it. */
export interface BadgeFinding {
  readonly kind: string
  readonly cites: readonly (CellPlace & { readonly article?: string })[]
  readonly segment?: unknown
  readonly segments?: unknown
  readonly stillPrinted?: unknown
}

/** A segment with its readings by article. */
export interface BadgeSegment {
  readonly id: string
  readonly readings: ReadonlyMap<string, { readonly occurrences: readonly CellOccurrence[] }>
}

const NAMES: ReadonlyMap<string, string> = new Map([
  ['joined', 'joined'],
  ['spliced', 'spliced'],
  ['quoted paraphrase', 'paraphrase'],
  ['cut against meaning', 'against meaning'],
])

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(each => typeof each === 'string')

/** The segments that a finding is about, under either of the names that findings have for them. */
export const segmentsOf = ({ segment, segments }: BadgeFinding): string[] => texts(segments ?? segment)

/** The badges of each cell. */
export interface Badges {
  readonly of: (segment: string, article: string) => readonly Badge[]
  /** Segments whose speaker is disputed: that is told of the sentence, and of all who print it. */
  readonly disputed: ReadonlyMap<string, number>
}

/** Whether a reading stands where a finding cites its article. */
const isCited = ({ readings }: BadgeSegment, { cites }: BadgeFinding): boolean =>
  cites.some(({ article = '', part = 'text', from, to }) =>
    readings
      .get(article)
      ?.occurrences.some(({ spans }) =>
        spans.some(span => (span.part ?? 'text') === part && span.from < to && from < span.to),
      ),
  )

/**
 * The badges of all cells. Where two people are given the same words, these may stand in a segment of each: the finding
 * names one of them, and its passages lead to the other.
 */
export function badgesOf(findings: readonly BadgeFinding[], segments: readonly BadgeSegment[]): Badges {
  const cells = new Map<string, Map<string, Badge[]>>()
  const disputed = new Map<string, number>()
  findings.forEach((finding, i) => {
    const add = (segment: string, article: string | undefined, name: string, accuses: boolean): void => {
      if (article === undefined) return
      const row = cells.get(segment) ?? new Map<string, Badge[]>()
      cells.set(segment, row.set(article, [...(row.get(article) ?? []), { name, accuses, finding: i }]))
    }
    const outlet = finding.cites[0]?.article
    const name = NAMES.get(finding.kind)
    if (finding.kind === 'other speaker') {
      const own = segmentsOf(finding)
      for (const segment of segments)
        if (own.includes(segment.id) || isCited(segment, finding)) disputed.set(segment.id, i)
      return
    }
    for (const segment of segmentsOf(finding)) {
      if (name) add(segment, outlet, name, true)
      else if (finding.kind === 'correction') {
        add(segment, outlet, 'corrected', false)
        for (const article of texts(finding.stillPrinted)) add(segment, article, 'old words', true)
      }
    }
  })
  return {
    disputed,
    of: (segment, article) => {
      const own = cells.get(segment)?.get(article) ?? []
      const finding = disputed.get(segment)
      return finding === undefined ? own : [...own, { name: 'speaker disputed', accuses: false, finding }]
    },
  }
}
