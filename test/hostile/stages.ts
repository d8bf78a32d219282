import { check, checkerOf } from '../../src/check/check.js'
import { checkDraft } from '../../src/check/draft.js'
import { toCheckJson, toCheckReport, toDraftJson, toDraftReport } from '../../src/export/check.js'
import { toEditionJson } from '../../src/export/edition.js'
import { toGraphml } from '../../src/export/graphml.js'
import { inert } from '../../src/export/html.js'
import { toAnnotateLine, toExtractLine, toGroupLine } from '../../src/export/json.js'
import { toSummary } from '../../src/export/terminal.js'
import { distinct } from '../../src/extract/distinct.js'
import { explain, extract } from '../../src/extract/extract.js'
import { groupArticles } from '../../src/group/group.js'
import { InputError, type Page } from '../../src/ingest/page.js'
import type { Extraction } from '../../src/model/article.js'
import type { Edition } from '../../src/model/edition.js'
import type { Format } from '../../src/model/schema/index.js'
import { annotateExtraction, makeEdition } from '../../src/pipeline.js'
import { faults } from '../validate.js'

/** Throws where a line or a file of a format is not as its schema has it, or a span not as its article has it. */
function hold(format: Format, json: string): void {
  // An answer of `check` does not hold the articles that it cites: their spans cannot be held against them here.
  const wrong = faults(format, JSON.parse(json)).filter(fault => format !== 'check' || !/ no article /.test(fault))
  if (wrong.length > 0) throw new Error(`not as the format ${format} has it: ${wrong.slice(0, 5).join('; ')}`)
}

/** The articles of pages, those without one left out. Anything thrown that is no InputError is a fault. */
export async function extracted(pages: readonly Page[]): Promise<Extraction[]> {
  const found: Extraction[] = []
  for (const page of pages)
    try {
      const extraction = await extract(page)
      await explain(page)
      hold('extract', toExtractLine(extraction, { map: true }))
      found.push(extraction)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  return found
}

/** Puts articles through every stage and every export; each result is held against its schema and its spans. */
export function throughStages(extractions: readonly Extraction[], words = 'the ferry was late'): Edition | null {
  const { extractions: all } = distinct(extractions)
  if (all.length === 0) return null
  for (const extraction of all) {
    hold('annotate', toAnnotateLine(extraction, annotateExtraction(extraction).annotation))
  }
  const articles = all.map(({ article }) => article)
  for (const story of groupArticles(articles)) hold('group', toGroupLine(story))
  const edition = makeEdition(all)
  const json = toEditionJson(edition)
  hold('edition', json)
  inert(json)
  toGraphml(edition)
  toSummary(edition, { color: false, width: 80, height: 40 })
  const checked = check(words, articles)
  hold('check', toCheckJson(checked))
  toCheckReport(words, checked, articles, { color: false })
  const quotations = checkDraft(articles[0]!.text, checkerOf(articles))
  toDraftJson('draft', quotations)
  toDraftReport(quotations, articles, { color: false })
  return edition
}
