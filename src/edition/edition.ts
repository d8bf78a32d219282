import { collate } from '../collate/collate.js'
import type { AnnotatedArticle } from '../collate/person/annotatedarticle.js'
import { identify } from '../collate/person/person.js'
import { tellsClause } from '../collate/reading/report.js'
import type { Standings } from '../collate/statement/wording.js'
import { titleSource } from '../group/title.js'
import { lineage } from '../lineage/lineage.js'
import type { Article, Extraction } from '../model/article.js'
import type { Edition, EditionArticle, Witness } from '../model/edition.js'
import type { PersonId } from '../model/person.js'
import { byPublication } from '../model/publication.js'
import type { Annotation } from '../model/quote.js'
import type { ArticleId } from '../model/span.js'
import { witnessesOf } from './witness.js'

/** An article as it goes into an edition. */
export interface Entry {
  readonly extraction: Extraction
  readonly annotation: Annotation
}

/** The original text of a statement, and who made it. */
export interface RecordEntry {
  readonly extraction: Extraction
  /** As the user names the speaker; any form that the articles use will do. */
  readonly speaker: string
}

/**
 * The critical edition of one story. The same articles give the same edition, whatever their order.
 * Throws a RangeError where two articles have one id.
 */
export function editionOf(entries: readonly Entry[], records: readonly RecordEntry[] = []): Edition {
  const sorted = [...entries].sort((a, b) => byPublication(a.extraction.article, b.extraction.article))
  const articles = sorted.map(entry => entry.extraction.article)
  refuseTwins([...articles, ...records.map(record => record.extraction.article)])
  const witnesses = witnessesOf(articles)
  const kept = new Set(witnesses.map(witness => witness.article))
  const own = sorted.filter(entry => kept.has(entry.extraction.article.id))
  const { persons, personOf } = identify([
    ...own.map(entry => ({ article: entry.extraction.article, annotation: entry.annotation })),
    ...records.map(record => ({ article: record.extraction.article, annotation: spokenBy(record) })),
  ])
  const told: AnnotatedArticle[] = own.map(({ extraction: { article, dropped }, annotation }) => ({
    article,
    dropped,
    annotation,
    persons: annotation.quotes.map((_, index) => personOf(article.id, index)),
  }))
  const base = records.map(({ extraction: { article, dropped } }) => ({
    article,
    dropped,
    speaker: personOf(article.id, 0) as PersonId,
  }))
  const { findings: copied, origins } = lineage(
    sorted.map(({ extraction: { article, dropped }, annotation }) => ({ article, dropped, annotation })),
    base.map(({ article }) => article),
  )
  const copies = copiesOf(witnesses)
  const standings: Standings = new Map(
    own.map(({ extraction: { article } }, rank) => [
      article.id,
      { rank, origin: origins.get(article.id) ?? article.id, articles: 1 + (copies.get(article.id) ?? []).length },
    ]),
  )
  const kinds = new Map(persons.map(({ id, kind }) => [id, kind]))
  const { statements, findings } = collate({
    told,
    standings,
    records: base.map(({ article, speaker }) => ({ article, person: speaker })),
    kindOf: person => kinds.get(person) ?? 'person',
  })
  const speaking = new Set(statements.map(({ person }) => person))
  const telling = new Set(
    told.flatMap(({ article, annotation, persons: of }) =>
      annotation.quotes.flatMap((quote, i) => {
        const person = of[i] ?? null
        return person !== null && !speaking.has(person) && tellsClause(article, quote) ? [person] : []
      }),
    ),
  )
  const recordIds = new Set(base.map(record => record.article.id))
  const titled = titleSource(articles)
  return {
    story: { id: articles[0]?.id ?? '', title: titled?.title ?? null, titleOf: titled?.id ?? null },
    articles: sorted.map(
      ({ extraction: { article, dropped } }): EditionArticle => ({
        article,
        dropped,
        copies: copies.get(article.id) ?? [],
      }),
    ),
    records: base,
    // Who has no statement is there where an outlet tells something of theirs in a clause; an unnamed source whose words
    // another outlet gives to somebody by name is nobody else.
    persons: persons
      .filter(({ id, kind }) => speaking.has(id) || (kind !== 'unnamed' && telling.has(id)))
      .map(person => ({
        ...person,
        mentions: person.mentions.filter(mention => !recordIds.has(mention.article)),
      })),
    statements,
    findings: [...findings, ...copied],
  }
}

function refuseTwins(articles: readonly Article[]): void {
  const ids = new Set<string>()
  for (const { id } of articles) {
    if (ids.has(id)) throw new RangeError(`two articles have the id ${id}`)
    ids.add(id)
  }
}

/** A record is all its speaker's: one quote, so that the speaker is found among the persons of the articles. */
function spokenBy({ extraction: { article }, speaker }: RecordEntry): Annotation {
  const span = { article: article.id, part: 'text', from: 0, to: article.text.length } as const
  const mention = { ...span, to: 0 }
  return {
    quotes: [
      {
        kind: 'direct',
        class: 'speech',
        content: [span],
        marked: [span],
        cue: null,
        stance: null,
        speaker: { kind: 'named', mention, name: speaker, by: 'named' },
        via: [],
        confidence: 1,
      },
    ],
    names: [],
    times: [],
  }
}

/** For each article, the others with the same text. */
function copiesOf(witnesses: readonly Witness[]): ReadonlyMap<ArticleId, readonly ArticleId[]> {
  return new Map(
    witnesses.flatMap(witness => {
      const all = [witness.article, ...witness.copies]
      return all.map(id => [id, all.filter(other => other !== id).sort()] as const)
    }),
  )
}
