import type { Failed } from '../ingest/page.js'
import { failed } from '../ingest/page.js'
import type { Extraction } from '../model/article.js'

export interface Distinct {
  /** In the order of source, then id. */
  readonly extractions: readonly Extraction[]
  /** One id with two texts: which of them is meant cannot be told, so the one with the larger source fails. */
  readonly clashes: readonly Failed[]
}

/** Each article once, whatever the order and the repetition of the inputs; of two copies the one with the smallest source stays. */
export function distinct(extractions: readonly Extraction[]): Distinct {
  const kept = new Map<string, Extraction>()
  const clashes = new Map<string, Failed>()
  for (const extraction of [...extractions].sort(compare)) {
    const { id, source, text } = extraction.article
    const first = kept.get(id)
    if (first === undefined) kept.set(id, extraction)
    else if (first.article.text !== text) clashes.set(`${source}\0${id}`, clash(source, id, first.article.source))
  }
  return { extractions: [...kept.values()], clashes: [...clashes.values()] }
}

export function clash(source: string, id: string, other: string): Failed {
  return failed(
    source,
    `has the id "${id}", which ${other === source ? 'another record of it' : other} has with another text`,
  )
}

function compare(a: Extraction, b: Extraction): number {
  const [x, y] = [a.article, b.article]
  return (
    order(x.source, y.source) ||
    order(x.id, y.id) ||
    order(x.text, y.text) ||
    order(JSON.stringify(a), JSON.stringify(b))
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
