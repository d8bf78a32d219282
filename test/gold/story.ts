import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../../src/extract/extract.js'
import type { Edition } from '../../src/model/edition.js'
import { makeEdition } from '../../src/pipeline.js'
import { tokenize } from '../../src/text/token.js'

/** An outlet's article of a gold story; some outlets print no date, and few a standfirst. */
interface GoldArticle {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly standfirst?: string
  readonly published?: string
  readonly text: string
}

/** A sentence of a statement, and the kinds of reading that are right for each article that carries it. */
export interface GoldSegment {
  readonly words: string
  readonly readings: Readonly<Record<string, string | readonly string[]>>
}

export interface GoldStatement {
  /** Null for a source that has no name; a list where each of several is right (a firm, its spokesman). */
  readonly speaker: string | readonly string[] | null
  /** A label of the occasion. */
  readonly said: string
  readonly segments: readonly GoldSegment[]
}

export interface GoldFinding {
  readonly kind: string
  readonly article: string
  /** Words that it cites in this article. */
  readonly words: string
}

/** An edit that must be told, by its words in the reading or in the base text. */
export interface GoldEdit {
  readonly article: string
  readonly kind: string
  readonly reading?: string
  readonly base?: string
}

/** A story with what is right about it; bench/gold/README.md tells the format. */
export interface GoldStory {
  readonly name: string
  readonly articles: readonly GoldArticle[]
  readonly record: { readonly text: string; readonly speaker: string } | null
  readonly statements: readonly GoldStatement[]
  readonly findings: readonly GoldFinding[]
  readonly edits: readonly GoldEdit[]
}

const FOLDER = 'bench/gold'

/** The gold stories, in the order of their names. */
export function goldStories(): GoldStory[] {
  return readdirSync(FOLDER)
    .filter(file => file.endsWith('.json'))
    .sort()
    .map(file => ({
      ...(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Omit<GoldStory, 'name'>),
      name: file.replace(/\.json$/, ''),
    }))
}

/** What the program makes of a story. */
export async function goldEdition({ articles, record }: GoldStory): Promise<Edition> {
  const texts = await Promise.all(
    articles.map(fields => extract({ kind: 'record', source: fields.id, fields: { ...fields } })),
  )
  if (record === null) return makeEdition(texts)
  const fields = { id: 'record', text: record.text }
  const extraction = await extract({ kind: 'record', source: 'record', fields })
  return makeEdition(texts, [{ extraction, speaker: record.speaker }])
}

/** The words of a text as they compare, with a space before, between and behind: no case, no signs. */
export function plain(text: string): string {
  const words = tokenize(text)
    .filter(token => token.kind !== 'punctuation')
    .map(token => token.norm)
  return words.length === 0 ? '' : ` ${words.join(' ')} `
}

/** Whether an article's text breaks off: it does not end with the end of a sentence. */
export const isCutOff = ({ text }: GoldArticle): boolean => !/[.!?…][”’"')\]]*$/u.test(text.trimEnd())

/** The kinds that are right for an article's reading of a segment; none where it must be absent. */
export function kindsOf({ readings }: GoldSegment, article: string): readonly string[] {
  const kinds = Object.hasOwn(readings, article) ? readings[article] : undefined
  return kinds === undefined ? [] : typeof kinds === 'string' ? [kinds] : kinds
}
