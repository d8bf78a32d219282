import { extract } from '../../src/extract/extract.js'
import type { Edition } from '../../src/model/edition.js'
import { makeEdition } from '../../src/pipeline.js'

/** An edition of articles given as id → text, or id → fields of a record. */
export async function editionOfTexts(texts: Record<string, string | Record<string, unknown>>): Promise<Edition> {
  const records = Object.entries(texts).map(([id, text]) => (typeof text === 'string' ? { id, text } : { id, ...text }))
  return makeEdition(
    await Promise.all(records.map(fields => extract({ kind: 'record', source: String(fields.id), fields }))),
  )
}

/** "words of the base text" → how each article carries them, absent ones left out. */
export function readings(edition: Edition): Record<string, Record<string, string>> {
  const texts = new Map([...edition.articles, ...edition.records].map(({ article }) => [article.id, article.text]))
  const rows = edition.statements.flatMap(statement =>
    statement.segments.map(segment => {
      const words = segment.base.map(span => texts.get(span.article)?.slice(span.from, span.to)).join(' ')
      return [words, Object.fromEntries(segment.readings.map(reading => [reading.witness, reading.kind]))] as const
    }),
  )
  return Object.fromEntries(rows)
}
