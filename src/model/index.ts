/** The values that every stage speaks, and the JSON Schemas of the formats. */
export type { Article, Block, Dropped, Extraction, SourceMap } from './article.js'
export { partText, slice } from './article.js'
export type { Checked, CheckedQuotation, CheckVerdict, Cited } from './check.js'
export { differs } from './check.js'
export type { Decision } from './decision.js'
export type { Edition, EditionArticle, StatementRecord, Witness } from './edition.js'
export type {
  Correction,
  CutAgainstMeaning,
  Finding,
  Joined,
  OtherSpeaker,
  Qualifier,
  QuotedParaphrase,
  Spliced,
} from './finding.js'
export type { Copy, Credit, CreditForm, Evidence, Passage, Reuse, SharedOrigin, Source } from './lineage.js'
export type { Person, PersonId } from './person.js'
export type { Annotation, KnownBy, Name, Quote, Speaker, Stance, Time } from './quote.js'
export type { Schema } from './schema/defs.js'
export type { Format } from './schema/index.js'
export { schemas } from './schema/index.js'
export type { ArticleId, Part, Range, Span } from './span.js'
export type {
  Cut,
  Edit,
  EditKind,
  Occurrence,
  Place,
  Rank,
  Reading,
  ReadingKind,
  Segment,
  Statement,
} from './statement.js'
export type { Story } from './story.js'
