import { headingOf, type SpeakerPerson } from './speaker.js'

/** A statement, as the model or `edition.json` has it. */
export interface OrderedStatement {
  readonly person: string | null
  readonly by?: string | null
  readonly segments: readonly {
    readonly basis: string
    readonly readings: readonly { readonly kind: string; readonly occurrences: readonly { readonly kind: string }[] }[]
  }[]
}

/** Whether nobody quotes a segment: what stands for it then is an outlet's report. */
export const isReport = ({ basis, readings }: OrderedStatement['segments'][number]): boolean =>
  basis !== 'record' && readings.every(({ occurrences }) => occurrences.every(({ kind }) => kind === 'reported'))

/** Whether nobody quotes any of a statement. */
export const isReported = ({ segments }: OrderedStatement): boolean => segments.every(isReport)

/**
 * The statements as they are shown: by person, those first of whom most is to be compared; under each what several
 * outlets print, then what one prints alone, then what is only reported. Whoever is not named for certain comes last.
 */
export function inOrder<T extends OrderedStatement>(
  statements: readonly T[],
  persons: ReadonlyMap<string, SpeakerPerson>,
  isSole: (statement: T) => boolean,
): T[] {
  const rank = (statement: T): number => (isReported(statement) ? 2 : isSole(statement) ? 1 : 0)
  const isNamed = ({ person, by }: T): boolean => {
    const { kind, isLikely } = headingOf(person === null ? null : (persons.get(person) ?? null), by)
    return kind === 'named' && !isLikely
  }
  const groups = new Map<string | null, { statements: T[]; rank: number }>()
  for (const statement of statements) {
    const group = groups.get(statement.person) ?? { statements: [], rank: 6 }
    groups.set(statement.person, group)
    group.statements.push(statement)
    group.rank = Math.min(group.rank, rank(statement) + (isNamed(statement) ? 0 : 3))
  }
  return [...groups.values()]
    .sort((a, b) => a.rank - b.rank)
    .flatMap(group => group.statements.sort((a, b) => Number(!isNamed(a)) - Number(!isNamed(b)) || rank(a) - rank(b)))
}
