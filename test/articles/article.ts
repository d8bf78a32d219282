import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { annotate } from '../../src/annotate/annotate.js'
import { extract } from '../../src/extract/extract.js'
import type { Article } from '../../src/model/article.js'
import type { KnownBy, Quote } from '../../src/model/quote.js'
import type { Part } from '../../src/model/span.js'

/** Words that stand for a place: where they stand by themselves, or the nth such place, from 1. */
export type Words = string | readonly [words: string, nth: number]

/** A quotation or report with what is right about it; bench/articles/README.md tells the fields. */
export interface GoldQuote {
  readonly words: readonly Words[]
  readonly cue: Words | null
  readonly mention: Words | null
  /** Null is a source without a name. */
  readonly speaker: string | null | readonly (string | null)[]
  readonly by: KnownBy
  readonly part?: Part
  readonly optional?: boolean
}

export interface GoldArticle {
  readonly name: string
  readonly kind: string
  readonly title: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
  /** Words that seem a quotation and are none. */
  readonly none: readonly string[]
}

/** An article as the program reads it, and what it finds there. */
export interface Read {
  readonly article: Article
  readonly quotes: readonly Quote[]
}

const FOLDER = 'bench/articles'

/** The gold articles, in the order of their names. */
export function goldArticles(): GoldArticle[] {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => ({
      ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<GoldArticle, 'name'>),
      name: file.replace(/\.json$/, ''),
    }))
}

/** What the program makes of an article. */
export async function read({ name, title, text }: Pick<GoldArticle, 'name' | 'title' | 'text'>): Promise<Read> {
  const { article } = await extract({ kind: 'record', source: name, fields: { id: name, title, text } })
  return { article, quotes: annotate(article).quotes }
}
