/** Editions written out by hand, for the page: `edition.json` as the program would write it. Spans are found by their words. */

type Part = 'title' | 'standfirst' | 'text'

export interface PaperSpec {
  readonly id: string
  readonly outlet?: string | null
  readonly title?: string | null
  readonly standfirst?: string | null
  readonly source?: string
  readonly url?: string | null
  readonly published?: string | null
  readonly authors?: readonly string[]
  readonly paragraphs: readonly string[]
  readonly dropped?: readonly { reason: string; text: string }[]
  readonly copies?: readonly string[]
  readonly complete?: boolean | null
}

export interface ReadingSpec {
  readonly in: string
  readonly kind: string
  readonly words?: readonly string[]
  readonly part?: Part
  readonly why?: string
  /** Kind, words of the base text, words of the reading, rank; `tied` where nobody can tell. */
  readonly edits?: readonly (
    | readonly [string, string | null, string | null, number]
    | readonly [string, string | null, string | null, number, 'tied']
  )[]
  readonly cuts?: readonly (readonly [string, boolean])[]
  readonly flags?: readonly string[]
  /** Other places where the outlet carries it. */
  readonly also?: readonly Omit<ReadingSpec, 'in' | 'also'>[]
}

/** Words of one article. */
export interface CiteSpec {
  readonly in: string
  readonly words: string
  readonly part?: Part
}

export interface SegmentSpec {
  readonly base: string
  readonly in: string
  /** Where several articles make up the base text: its stretches; `in` is the chief witness. */
  readonly from?: readonly CiteSpec[]
  readonly basis?: 'record' | 'consensus' | 'sole'
  readonly ties?: readonly { readonly base: CiteSpec; readonly rivals: readonly CiteSpec[] }[]
  readonly readings: readonly ReadingSpec[]
}

export interface StatementSpec {
  readonly person: string | null
  readonly medium?: string | null
  readonly by?: string | null
  readonly segments: readonly SegmentSpec[]
}

export interface FindingSpec {
  readonly kind: string
  readonly cites: readonly CiteSpec[]
  readonly own?: Readonly<Record<string, unknown>>
}

export interface PersonSpec {
  readonly id: string
  readonly name: string | null
  readonly kind?: string
  readonly description?: string
  readonly aliases?: readonly string[]
}

export interface EditionSpec {
  readonly title: string | null
  readonly papers: readonly PaperSpec[]
  readonly records?: readonly (PaperSpec & { speaker: string })[]
  readonly persons: readonly PersonSpec[]
  readonly statements: readonly StatementSpec[]
  readonly findings?: readonly FindingSpec[]
}

function paper(spec: PaperSpec) {
  const text = spec.paragraphs.join('\n\n')
  let at = 0
  const blocks = spec.paragraphs.map(paragraph => {
    const from = at
    at += paragraph.length + 2
    return { kind: 'paragraph', from, to: from + paragraph.length }
  })
  return {
    id: spec.id,
    source: spec.source ?? `saved/${spec.id}.html`,
    url: spec.url ?? null,
    outlet: spec.outlet ?? null,
    title: spec.title ?? null,
    standfirst: spec.standfirst ?? null,
    authors: spec.authors ?? [],
    published: spec.published ?? null,
    modified: null,
    language: 'en',
    text,
    blocks,
    complete: spec.complete ?? null,
    dropped: spec.dropped ?? [],
  }
}

type Paper = ReturnType<typeof paper>

/** The edition as its JSON. Throws a RangeError where words do not stand where the spec has them. */
export function editionJson(spec: EditionSpec): string {
  const papers = spec.papers.map(paper)
  const records = (spec.records ?? []).map(record => ({ ...paper(record), speaker: record.speaker }))
  const all = new Map([...papers, ...records].map(it => [it.id, it]))
  const find = (id: string, words: string, part: Part = 'text', after = 0) => {
    const text = (all.get(id) as Paper | undefined)?.[part] ?? ''
    const from = text.indexOf(words, after)
    if (from < 0) throw new RangeError(`"${words}" does not stand in the ${part} of ${id}`)
    return { ...(part === 'text' ? {} : { part }), from, to: from + words.length, exact: words }
  }
  const cite = ({ in: id, words, part }: CiteSpec) => ({ article: id, ...find(id, words, part) })
  const statements = spec.statements.map(({ person, medium = null, by = null, segments }, s) => ({
    id: `s${s}`,
    person,
    medium,
    by,
    segments: segments.map((segment, g) => {
      const { base, in: home, basis = 'consensus', ties = [], readings } = segment
      const stretches = (segment.from ?? [{ in: home, words: base }]).map(cite)
      const inBase = (words: string) => {
        const { article, from } = stretches.find(({ exact }) => exact.includes(words)) ?? cite({ in: home, words })
        return { article, ...find(article, words, 'text', from) }
      }
      return {
        id: `s${s}.${g}`,
        basis,
        consensus: { article: home, spans: stretches.map(({ exact: _, ...span }) => span), exact: base },
        ties: ties.map(tie => ({ base: cite(tie.base), rivals: tie.rivals.map(cite) })),
        readings: readings.map(({ also = [], ...reading }) => {
          const { in: id, kind, why } = reading
          if (kind === 'unknown') return { article: id, kind, why, occurrences: [] }
          return { article: id, kind, occurrences: [reading, ...also].map(each => occurrence(id, each, base, inBase)) }
        }),
      }
    }),
  }))
  function occurrence(
    id: string,
    { kind, part = 'text', words, edits = [], cuts = [], flags = [] }: Omit<ReadingSpec, 'in' | 'also'>,
    base: string,
    inBase: (words: string) => object,
  ) {
    const spans = (words ?? [base]).map(one => find(id, one, part))
    return {
      place: part === 'text' ? 'body' : part === 'title' ? 'headline' : 'standfirst',
      kind,
      spans,
      edits: edits.map(([name, from, to, rank, tied]) => ({
        kind: name,
        base: from === null ? null : inBase(from),
        reading: to === null ? null : find(id, to, part, spans[0]?.from),
        rank,
        ...(tied ? { tied: true } : {}),
      })),
      cuts: cuts.map(([one, marked]) => ({ base: inBase(one), marked })),
      flags,
    }
  }
  return JSON.stringify({
    version: '1',
    story: {
      id: papers[0]?.id ?? '',
      title: spec.title,
      titleOf: spec.title === null ? null : (papers[0]?.id ?? null),
    },
    articles: papers.map((it, i) => ({ ...it, copies: spec.papers[i]?.copies ?? [] })),
    ...(records.length > 0 ? { records } : {}),
    persons: spec.persons.map(({ id, name, kind = 'person', description = null, aliases = [] }) => ({
      id,
      kind,
      name,
      description,
      aliases,
      members: [],
    })),
    statements,
    findings: (spec.findings ?? []).map(({ kind, cites, own = {} }) => ({
      kind,
      by: 'collate/1',
      confidence: 0.8,
      cites: cites.map(cite),
      ...own,
    })),
  })
}
