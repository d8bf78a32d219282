import { type Article, slice } from '../model/article.js'
import type { Edition } from '../model/edition.js'
import type { Finding } from '../model/finding.js'
import type { ArticleId, Span } from '../model/span.js'
import type { Edit, Occurrence, Segment } from '../model/statement.js'
import { baseLine } from './base.js'
import { articleFields, placed } from './json.js'
import { jsonPieces, Made } from './pieces.js'

/** The version of the format of `edition.json`. */
const FORMAT = '1'

/** `edition.json`: everything about one story, with the words that each span stands for. Ends with a line feed. */
export function toEditionJson(edition: Edition): string {
  return [...editionPieces(edition)].join('')
}

/** `edition.json` in pieces; each article, reading and finding is one line. */
export function* editionPieces(edition: Edition): Generator<string> {
  const articles = new Map([...edition.articles, ...edition.records].map(({ article }) => [article.id, article]))
  const records = edition.records.map(({ article, speaker, dropped }) => ({
    ...articleFields(article),
    dropped,
    speaker,
  }))
  yield* jsonPieces({
    version: FORMAT,
    story: edition.story,
    articles: made(edition.articles, ({ article, dropped, copies }) => ({
      ...articleFields(article),
      dropped,
      copies,
    })),
    ...(records.length > 0 ? { records } : {}),
    persons: edition.persons.map(({ id, kind, name, description, aliases, members }) => ({
      id,
      kind,
      name,
      description,
      aliases,
      members,
    })),
    statements: made(edition.statements, ({ id, person, medium, by, segments }) => ({
      id,
      person,
      medium,
      by,
      segments: made(segments, segment => segmentJson(segment, articles)),
    })),
    findings: made(edition.findings, finding => findingJson(finding, articles)),
  })
  yield '\n'
}

function made<T>(items: readonly T[], toJson: (item: T) => object): Made {
  function* each(): Generator<object> {
    for (const item of items) yield toJson(item)
  }
  return new Made(each())
}

type Articles = ReadonlyMap<ArticleId, Article>

const wordsOf = (articles: Articles, span: Span): string => {
  const article = articles.get(span.article)
  if (!article) throw new RangeError(`no article ${span.article} in this edition`)
  return slice(article, span)
}

const exact = (articles: Articles, span: Span): object => ({ ...placed(span), exact: wordsOf(articles, span) })

const cited = (articles: Articles, span: Span): object => ({ article: span.article, ...exact(articles, span) })

function segmentJson({ id, basis, base, chief, ties, readings }: Segment, articles: Articles): object {
  return {
    id,
    basis,
    consensus: {
      article: chief,
      spans: base.map(span => ({ article: span.article, ...placed(span) })),
      exact: baseLine(base, span => wordsOf(articles, span)).text,
    },
    ties: ties.map(tie => ({
      base: cited(articles, tie.base),
      rivals: tie.rivals.map(span => cited(articles, span)),
    })),
    readings: made(readings, ({ witness, kind, why, occurrences }) => ({
      article: witness,
      kind,
      ...(why === null ? {} : { why }),
      occurrences: occurrences.map(occurrence => occurrenceJson(occurrence, articles)),
    })),
  }
}

function occurrenceJson({ place, kind, spans, edits, cuts, flags }: Occurrence, articles: Articles): object {
  return {
    place,
    kind,
    spans: spans.map(span => exact(articles, span)),
    edits: edits.map(edit => editJson(edit, articles)),
    cuts: cuts.map(({ base, marked }) => ({ base: cited(articles, base), marked })),
    flags,
  }
}

function editJson({ kind, base, reading, rank, likelyMisprint, tied }: Edit, articles: Articles): object {
  return {
    kind,
    base: base && cited(articles, base),
    reading: reading && exact(articles, reading),
    rank,
    ...(likelyMisprint ? { likelyMisprint } : {}),
    ...(tied ? { tied } : {}),
  }
}

function findingJson({ kind, by, confidence, cites, ...own }: Finding, articles: Articles): object {
  return { kind, by, confidence, cites: cites.map(span => cited(articles, span)), ...own }
}
