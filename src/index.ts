/**
 * Variorum as a library. The stages are functions from values to values:
 *
 * ```ts
 * const extractions = await Promise.all(pages.map(page => extract(page)))
 * const edition = makeEdition(extractions)
 * await writeFile('edition.json', toEditionJson(edition))
 * ```
 */
export { type Checker, type CheckOptions, check, checkerOf } from './check/check.js'
export { checkDraft } from './check/draft.js'
export type { Sources } from './check/source.js'
export { toCheckJson, toCheckReport, toDraftJson, toDraftReport } from './export/check.js'
export { toEditionJson } from './export/edition.js'
export { toGraphml } from './export/graphml.js'
export { type ExtractLineOptions, toAnnotateLine, toExtractLine, toGroupLine } from './export/json.js'
export { type SummaryOptions, toSummary } from './export/terminal.js'
export { type Distinct, distinct } from './extract/distinct.js'
export { extract } from './extract/extract.js'
export { articleId } from './extract/id.js'
export { groupArticles } from './group/group.js'
export { ingest } from './ingest/ingest.js'
export { type Failed, InputError, type Page, type Passed } from './ingest/page.js'
export { type Lineage, lineage } from './lineage/lineage.js'
export * from './model/index.js'
export {
  annotate,
  annotateExtraction,
  type Entry,
  editionOf,
  makeEdition,
  makeEditions,
  type RecordEntry,
  storiesOf,
  type ToldStory,
} from './pipeline.js'
