import { expect } from 'vitest'
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
import { annotateExtraction, makeEdition } from '../../src/pipeline.js'
import { faults } from '../validate.js'

/** The articles of pages, those without one left out. Anything thrown that is no InputError is a fault. */
export async function extracted(pages: readonly Page[]): Promise<Extraction[]> {
  const found: Extraction[] = []
  for (const page of pages)
    try {
      const extraction = await extract(page)
      await explain(page)
      expect(faults('extract', JSON.parse(toExtractLine(extraction, { map: true })))).toEqual([])
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
    const line = toAnnotateLine(extraction, annotateExtraction(extraction).annotation)
    expect(faults('annotate', JSON.parse(line))).toEqual([])
  }
  const articles = all.map(({ article }) => article)
  for (const story of groupArticles(articles)) expect(faults('group', JSON.parse(toGroupLine(story)))).toEqual([])
  const edition = makeEdition(all)
  const json = toEditionJson(edition)
  expect(faults('edition', JSON.parse(json))).toEqual([])
  inert(json)
  toGraphml(edition)
  toSummary(edition, { color: false, width: 80, height: 40 })
  const checked = check(words, articles)
  // An answer does not hold the articles that it cites: their spans cannot be held against them here.
  const wrong = faults('check', JSON.parse(toCheckJson(checked))).filter(fault => !/ no article /.test(fault))
  expect(wrong).toEqual([])
  toCheckReport(words, checked, articles, { color: false })
  const quotations = checkDraft(articles[0]!.text, checkerOf(articles))
  toDraftJson('draft', quotations)
  toDraftReport(quotations, articles, { color: false })
  return edition
}
