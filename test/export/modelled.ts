import type { Edition } from '../../src/model/edition.js'
import { type EditionSpec, editionJson } from '../web/edition.js'

// biome-ignore lint/suspicious/noExplicitAny: what was written out by hand is JSON, and its schema is tested elsewhere.
type Json = Readonly<Record<string, any>>

/** An edition written out by hand as the program has it inside: every span with its article and its part. */
export function modelled(spec: EditionSpec): Edition {
  const { story, articles, records = [], persons, statements, findings }: Json = JSON.parse(editionJson(spec))
  const span = (article: string, { part = 'text', from, to, ...own }: Json) => ({
    article: own.article ?? article,
    part,
    from,
    to,
  })
  const edit = (article: string, { base, reading, ...own }: Json): object => ({
    likelyMisprint: false,
    tied: false,
    ...own,
    base: base && span('', base),
    reading: reading && span(article, reading),
  })
  const occurrence = (article: string, { spans, edits, cuts, ...own }: Json): object => ({
    ...own,
    spans: spans.map((each: Json) => span(article, each)),
    edits: edits.map((each: Json) => edit(article, each)),
    cuts: cuts.map((cut: Json) => ({ ...cut, base: span('', cut.base) })),
  })
  const segment = ({ consensus, ties, readings, ...own }: Json): object => ({
    ...own,
    base: consensus.spans.map((each: Json) => span(consensus.article, each)),
    chief: consensus.article,
    ties: ties.map((tie: Json) => ({
      base: span('', tie.base),
      rivals: tie.rivals.map((each: Json) => span('', each)),
    })),
    readings: readings.map(({ article, why = null, occurrences, ...rest }: Json) => ({
      ...rest,
      witness: article,
      why,
      occurrences: occurrences.map((each: Json) => occurrence(article, each)),
    })),
  })
  const wrapped = ({ dropped, copies = [], ...article }: Json): object => ({ article, dropped, copies })
  return {
    story,
    articles: articles.map(wrapped),
    records: records.map(wrapped),
    persons: persons.map((person: Json) => ({ ...person, mentions: [] })),
    statements: statements.map((each: Json) => ({ ...each, segments: each.segments.map(segment) })),
    findings: findings.map((finding: Json) => ({
      ...finding,
      cites: finding.cites.map((each: Json) => span('', each)),
    })),
  } as unknown as Edition
}
