import { annotate } from './annotate/annotate.js'
import { unread } from './annotate/language.js'
import { type Entry, editionOf, type RecordEntry } from './edition/edition.js'
import { groupArticles } from './group/group.js'
import type { Extraction } from './model/article.js'
import type { Decision } from './model/decision.js'
import type { Edition } from './model/edition.js'
import type { Story } from './model/story.js'

// The stages behind extraction, as whoever runs them one by one finds them here: the command line puts limits of time
// and its report around each.
export { annotate, type Entry, editionOf, type RecordEntry, unread }

/** An extracted article with its quotes, names and times. */
export function annotateExtraction(extraction: Extraction): Entry {
  return { extraction, annotation: annotate(extraction.article) }
}

/** A story, and the articles that tell it. */
export interface ToldStory {
  readonly story: Story
  readonly extractions: readonly Extraction[]
}

/**
 * The stories that extracted articles tell, in the order of their earliest articles. Throws a RangeError where two
 * articles have one id.
 */
export function storiesOf(extractions: readonly Extraction[], decisions: readonly Decision[] = []): ToldStory[] {
  const byId = new Map(extractions.map(extraction => [extraction.article.id, extraction]))
  const articles = extractions.map(({ article }) => article)
  return groupArticles(articles, decisions).map(story => ({
    story,
    extractions: story.articles.flatMap(id => byId.get(id) ?? []),
  }))
}

/**
 * The edition of one story from its extracted articles. The order of the articles changes nothing. Throws a
 * RangeError where two of them, or an article and a record, have one id (see `distinct` in extract/).
 */
export function makeEdition(extractions: readonly Extraction[], records: readonly RecordEntry[] = []): Edition {
  return editionOf(extractions.map(annotateExtraction), records)
}

/** The edition of each story that extracted articles tell, in the order of `storiesOf`. */
export function makeEditions(extractions: readonly Extraction[], decisions: readonly Decision[] = []): Edition[] {
  return storiesOf(extractions, decisions).map(told => makeEdition(told.extractions))
}
