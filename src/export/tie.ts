/** A place with its article, as the model has it, or `edition.json`. */
export interface TiePlace {
  readonly article: string
  readonly part?: string
  readonly from: number
  readonly to: number
}

export interface TieEdit {
  readonly base: TiePlace | null
  readonly reading: { readonly part?: string; readonly from: number; readonly to: number } | null
  readonly tied?: boolean
}

export interface TieReading {
  readonly occurrences: readonly {
    readonly kind: string
    readonly spans: readonly { readonly part?: string; readonly from: number; readonly to: number }[]
    readonly edits: readonly TieEdit[]
    readonly cuts?: readonly { readonly base: TiePlace }[]
  }[]
}

/** A wording of a tie; empty words are words left out. */
export interface Wording {
  readonly words: string
  readonly articles: readonly string[]
}

/** A place of the base text where as many print one thing as another: the base text's wording first. */
export interface TieShown<P extends TiePlace> {
  readonly base: P
  readonly wordings: readonly Wording[]
}

/** For comparing wordings: marks and capitals make no other one. */
const folded = (words: string): string => words.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()

const meets = (a: TiePlace, b: TiePlace): boolean =>
  a.article === b.article &&
  (a.part ?? 'text') === (b.part ?? 'text') &&
  ((a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to))

/** What a reading prints at a place of the base text; null where it does not reach there, or has something of its own. */
function wordsAt(
  { occurrences }: TieReading,
  base: TiePlace,
  words: (place: TiePlace) => string,
  article: string,
): string | null {
  for (const { kind, spans, edits, cuts = [] } of occurrences) {
    if (kind === 'reported' || cuts.some(cut => meets(cut.base, base))) continue
    const isAdded = base.from === base.to
    const edit = edits.find(each => (each.base === null ? isAdded && each.tied : meets(each.base, base)))
    if (!edit) {
      const printed = spans.map(span => words({ ...span, article })).join(' ')
      if (folded(printed).includes(folded(words(base)))) return words(base)
    } else if (edit.tied) return edit.reading === null ? '' : words({ ...edit.reading, article })
  }
  return null
}

/** Who prints which wording of a tie: those that it cites, and all whose readings have one of them. */
export function tieShown<P extends TiePlace>(
  tie: { readonly base: P; readonly rivals: readonly P[] },
  readings: Iterable<readonly [string, TieReading]>,
  words: (place: TiePlace) => string,
): TieShown<P> {
  const wordings = new Map<string, { words: string; articles: Set<string> }>()
  const add = (text: string, article: string): void => {
    const known = wordings.get(folded(text)) ?? { words: text, articles: new Set<string>() }
    wordings.set(folded(text), known)
    known.articles.add(article)
  }
  const placed = new Set<string>()
  for (const place of [tie.base, ...tie.rivals]) {
    if (placed.has(place.article)) continue
    placed.add(place.article)
    add(words(place), place.article)
  }
  for (const [article, reading] of readings) {
    if (placed.has(article)) continue
    const text = wordsAt(reading, tie.base, words, article)
    if (text !== null && wordings.has(folded(text))) add(text, article)
  }
  return {
    base: tie.base,
    wordings: [...wordings.values()].map(({ words, articles }) => ({ words, articles: [...articles] })),
  }
}

/** "2 print “nineteen” (A B), 2 print “ninety” (C D)": `who` names the articles. */
export function tieText({ wordings }: TieShown<TiePlace>, who: (articles: readonly string[]) => string): string {
  const told = wordings.map(({ words, articles }) => {
    const many = articles.length !== 1
    const does = words === '' ? (many ? 'print nothing' : 'prints nothing') : `${many ? 'print' : 'prints'} “${words}”`
    return `${articles.length} ${does} (${who(articles)})`
  })
  return `${told.join(', ')}; nobody can tell which was said`
}
