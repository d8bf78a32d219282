import type { Finding } from '../../src/model/finding.js'
import type { FindingWant } from './case.js'
import type { Outcome } from './outcome.js'
import { isNamed, listed, meets } from './word.js'

/** A finding by its kind, its sources and its words. */
export interface Found {
  readonly kind: string
  readonly sources: readonly (string | null)[]
  readonly cites: readonly string[]
}

/** The findings that are wanted: of a kind, and those that touch the article, cite the words, name the source. */
export function findingsOf(outcome: Outcome, { kind, kinds = kind, in: file, of, source }: FindingWant): Found[] {
  return outcome.edition().findings.flatMap((finding): Found[] => {
    const found = { kind: finding.kind, sources: sourcesOf(outcome, finding), cites: finding.cites.map(outcome.exact) }
    const own = finding.cites.filter(cite => file === undefined || outcome.sourceOf(cite.article) === file)
    const isWanted =
      kinds !== undefined &&
      listed(kinds).includes(finding.kind) &&
      (file === undefined || touchedBy(outcome, finding).includes(file)) &&
      (of === undefined || own.some(cite => meets(outcome.exact(cite), of))) &&
      (source === undefined || found.sources.some(name => isNamed(name, source)))
    return isWanted ? [found] : []
  })
}

/** The files of the articles that a finding is about. */
function touchedBy({ sourceOf }: Outcome, finding: Finding): string[] {
  const ids = [
    ...finding.cites.map(({ article }) => article),
    ...('to' in finding ? [finding.to] : []),
    ...('article' in finding ? [finding.article] : []),
    ...('articles' in finding ? finding.articles : []),
  ]
  return ids.map(sourceOf)
}

/** Where a finding says that something comes from: articles by their files, outside sources by their names. */
function sourcesOf({ sourceOf }: Outcome, finding: Finding): string[] {
  const sources = [...('from' in finding ? [finding.from] : []), ...('source' in finding ? [finding.source] : [])]
  return sources.flatMap(source => {
    if (source === null || source === '') return []
    return [typeof source === 'string' ? sourceOf(source) : source.outside]
  })
}
