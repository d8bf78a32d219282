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
  /** Kind, words of the base text, words of the reading, rank. */
  readonly edits?: readonly (readonly [string, string | null, string | null, number])[]
  readonly cuts?: readonly (readonly [string, boolean])[]
  readonly flags?: readonly string[]
}

export interface SegmentSpec {
  readonly base: string
  readonly in: string
  readonly basis?: 'record' | 'consensus' | 'sole'
  readonly readings: readonly ReadingSpec[]
}

export interface StatementSpec {
  readonly person: string | null
  readonly medium?: string | null
  readonly segments: readonly SegmentSpec[]
}

export interface FindingSpec {
  readonly kind: string
  readonly cites: readonly { in: string; words: string; part?: Part }[]
  readonly own?: Readonly<Record<string, unknown>>
}

export interface EditionSpec {
  readonly title: string | null
  readonly papers: readonly PaperSpec[]
  readonly records?: readonly (PaperSpec & { speaker: string })[]
  readonly persons: readonly { id: string; name: string }[]
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
  const statements = spec.statements.map(({ person, medium = null, segments }, s) => ({
    id: `s${s}`,
    person,
    medium,
    segments: segments.map(({ base, in: home, basis = 'consensus', readings }, g) => {
      const origin = find(home, base)
      const inBase = (words: string) => find(home, words, 'text', origin.from)
      return {
        id: `s${s}.${g}`,
        basis,
        consensus: { article: home, spans: [{ from: origin.from, to: origin.to }], exact: base },
        readings: readings.map(reading => {
          const { in: id, kind, part = 'text', words, why, edits = [], cuts = [], flags = [] } = reading
          if (kind === 'unknown') return { article: id, kind, why, occurrences: [] }
          const spans = (words ?? [base]).map(one => find(id, one, part))
          const inReading = (one: string) => find(id, one, part, spans[0]?.from)
          const place = part === 'text' ? 'body' : part === 'title' ? 'headline' : 'standfirst'
          const occurrence = {
            place,
            kind,
            spans,
            edits: edits.map(([name, from, to, rank]) => ({
              kind: name,
              base: from === null ? null : inBase(from),
              reading: to === null ? null : inReading(to),
              rank,
            })),
            cuts: cuts.map(([one, marked]) => ({ base: inBase(one), marked })),
            flags,
          }
          return { article: id, kind, occurrences: [occurrence] }
        }),
      }
    }),
  }))
  return JSON.stringify({
    version: '1',
    story: { id: papers[0]?.id ?? '', title: spec.title },
    articles: papers.map((it, i) => ({ ...it, copies: spec.papers[i]?.copies ?? [] })),
    ...(records.length > 0 ? { records } : {}),
    persons: spec.persons.map(person => ({ ...person, aliases: [] })),
    statements,
    findings: (spec.findings ?? []).map(({ kind, cites, own = {} }) => ({
      kind,
      by: 'collate/1',
      confidence: 0.8,
      cites: cites.map(({ in: id, words, part }) => ({ article: id, ...find(id, words, part) })),
      ...own,
    })),
  })
}
