/** A row of an `expected.json`: how each article, in the order of the file names, carries one segment. */
export interface ExpectedRow {
  readonly segment: string
  readonly person: string
  /** Words of the base text; case, marks, "&" and spaces are folded before they are looked for. */
  readonly words: string
  readonly readings: readonly string[]
  readonly withoutRecord?: { readonly readings: readonly string[] }
}

interface EditionJson {
  readonly articles: readonly { readonly id: string; readonly source: string }[]
  readonly persons: readonly { readonly id: string; readonly name: string }[]
  readonly statements: readonly {
    readonly person: string | null
    readonly segments: readonly {
      readonly consensus: { readonly exact: string }
      readonly readings: readonly { readonly article: string; readonly kind: string }[]
    }[]
  }[]
}

const folded = (words: string): string =>
  words
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201C\u201D]/g, '"')
    .replace(/ & /g, ' and ')
    .replace(/\s+/g, ' ')
    .replace(/[.?!]$/, '')
    .toLowerCase()

/** The cells of the expected rows that an edition has otherwise: "K1 S2: altered, not verbatim". */
export function wrongCells(edition: EditionJson, rows: readonly ExpectedRow[]): string[] {
  const bySource = [...edition.articles].sort((a, b) => (a.source < b.source ? -1 : 1))
  const names = new Map(edition.persons.map(({ id, name }) => [id, name]))
  const segments = edition.statements.flatMap(({ person, segments: list }) =>
    list.map(segment => ({ ...segment, person: person === null ? null : names.get(person) })),
  )
  return rows.flatMap(row => {
    const found = segments.filter(segment => folded(segment.consensus.exact).includes(folded(row.words)))
    const segment = found.find(each => each.person === row.person) ?? found[0]
    const wrong = segment && segment.person !== row.person ? [`${row.segment}: said by ${segment.person}`] : []
    return wrong.concat(
      row.readings.flatMap((expected, i) => {
        const kind = segment?.readings.find(reading => reading.article === bySource[i]?.id)?.kind ?? 'absent'
        return kind === expected ? [] : [`${row.segment} ${i}: ${kind}, not ${expected}`]
      }),
    )
  })
}
