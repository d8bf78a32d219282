import { annotate } from '../../src/annotate/annotate.js'
import { type Lineage, lineage } from '../../src/lineage/lineage.js'
import type { LineageArticle } from '../../src/lineage/source.js'
import type { Dropped } from '../../src/model/article.js'
import type { Finding } from '../../src/model/finding.js'
import type { Span } from '../../src/model/span.js'
import { articleOf } from './chain.js'

export interface Fields {
  readonly text: string
  readonly outlet?: string
  readonly published?: string
  readonly authors?: readonly string[]
  readonly dropped?: readonly Dropped[]
}

export function toldOf(id: string, { text, outlet, published, authors, dropped }: Fields): LineageArticle {
  const article = { ...articleOf(id, text, outlet ?? null, published ?? null), authors: authors ?? [] }
  return { article, dropped: dropped ?? [], annotation: annotate(article) }
}

export function lineageOf(articles: Readonly<Record<string, Fields>>): Lineage {
  return lineage(Object.entries(articles).map(([id, fields]) => toldOf(id, fields)))
}

export function ofKind<K extends Finding['kind']>({ findings }: Lineage, kind: K): Extract<Finding, { kind: K }>[] {
  return findings.filter((each): each is Extract<typeof each, { kind: K }> => each.kind === kind) as never
}

/** The words that a span stands for. */
export function wordsAt(articles: Readonly<Record<string, Fields>>, span: Span): string {
  return (articles[span.article]?.text ?? '').slice(span.from, span.to)
}
