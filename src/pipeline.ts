import { annotate } from './annotate/annotate.js'
import { type Entry, editionOf, type RecordEntry } from './edition/edition.js'
import type { Extraction } from './model/article.js'
import type { Edition } from './model/edition.js'

/** An extracted article with its quotes, names and times. */
export function annotateExtraction(extraction: Extraction): Entry {
  return { extraction, annotation: annotate(extraction.article) }
}

/**
 * The edition of one story from its extracted articles. The order of the articles changes nothing. Throws a
 * RangeError where two of them, or an article and a record, have one id (see `distinct` in extract/).
 */
export function makeEdition(extractions: readonly Extraction[], records: readonly RecordEntry[] = []): Edition {
  return editionOf(extractions.map(annotateExtraction), records)
}
