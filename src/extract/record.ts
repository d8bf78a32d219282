import type { Fields } from '../ingest/page.js'
import type { Article, Block, Dropped, Extraction, SourceMap } from '../model/article.js'
import { paragraphs } from '../text/paragraph.js'
import { isoDate } from './date.js'
import { isNote } from './furniture.js'
import { articleId } from './id.js'
import { guessLanguage } from './language.js'
import { walled } from './wall.js'

const KNOWN = new Set(
  'id source url outlet title standfirst authors published modified language text html blocks complete dropped map'.split(
    ' ',
  ),
)
const KINDS = new Set(['paragraph', 'heading', 'list', 'quote', 'post', 'note'])

/** An article whose text was extracted before: it stays as it is, to the character. */
export function extractRecord(source: string, fields: Fields): Extraction {
  const text = fields.text as string
  const url = string(fields.url)
  const dates = { published: string(fields.published), modified: string(fields.modified) }
  const article: Article = {
    id: recordId(fields) ?? articleId(url, text),
    source,
    url,
    outlet: string(fields.outlet),
    title: string(fields.title),
    standfirst: string(fields.standfirst),
    authors: authors(fields.authors),
    published: dates.published === null ? null : isoDate(dates.published),
    modified: dates.modified === null ? null : isoDate(dates.modified),
    language: string(fields.language) ?? guessLanguage(text),
    text,
    blocks: givenBlocks(fields.blocks, text.length) ?? paragraphBlocks(text),
    complete: isComplete(fields.complete) ? fields.complete : walled(text) ? false : null,
    extra: unknownFields(fields),
  }
  return {
    article,
    dropped: [...givenDropped(fields.dropped), ...unreadable(article, dates)],
    map: givenMap(fields.map),
  }
}

/** The fields of a record win over what its HTML says. */
export function withFields(extraction: Extraction, fields: Fields): Extraction {
  const { article } = extraction
  const url = string(fields.url) ?? article.url
  const published = string(fields.published)
  const modified = string(fields.modified)
  const given = authors(fields.authors)
  return {
    ...extraction,
    article: {
      ...article,
      id: recordId(fields) ?? articleId(url, article.text),
      url,
      outlet: string(fields.outlet) ?? article.outlet,
      title: string(fields.title) ?? article.title,
      standfirst: string(fields.standfirst) ?? article.standfirst,
      authors: given.length > 0 ? given : article.authors,
      published: (published && isoDate(published)) ?? article.published,
      modified: (modified && isoDate(modified)) ?? article.modified,
      language: string(fields.language) ?? article.language,
      extra: unknownFields(fields),
    },
  }
}

/** One block for each paragraph; an outlet's own note on its article is told from the rest. */
function paragraphBlocks(text: string): Block[] {
  return paragraphs(text).map(({ from, to }) => ({
    kind: isNote(text.slice(from, to)) ? 'note' : 'paragraph',
    from,
    to,
  }))
}

/** Null too, where it is given: an earlier extraction found that nothing tells. */
function isComplete(value: unknown): value is boolean | null {
  return typeof value === 'boolean' || value === null
}

function recordId(fields: Fields): string | null {
  const { id } = fields
  return id === undefined || id === null || id === '' ? null : String(id)
}

function string(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}

function authors(value: unknown): readonly string[] {
  const list = typeof value === 'string' ? [value] : ((value ?? []) as string[])
  return list.filter(name => name.trim() !== '')
}

function unknownFields(fields: Fields): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !KNOWN.has(name)))
}

/** Blocks of an earlier extraction, where they fit the text. */
function givenBlocks(value: unknown, length: number): readonly Block[] | null {
  if (!Array.isArray(value)) return null
  let at = 0
  for (const block of value as Partial<Block>[]) {
    const { kind, from, to } = block ?? {}
    if (!KINDS.has(kind ?? '') || !Number.isInteger(from) || !Number.isInteger(to)) return null
    if (from! < at || to! <= from! || to! > length) return null
    at = to!
  }
  return (value as Block[]).map(({ kind, from, to }) => ({ kind, from, to }))
}

function givenDropped(value: unknown): readonly Dropped[] {
  if (!Array.isArray(value)) return []
  return value
    .filter(item => typeof item?.reason === 'string' && typeof item?.text === 'string')
    .map(({ reason, text }) => ({ reason, text }))
}

function givenMap(value: unknown): SourceMap | null {
  return typeof value === 'object' && value !== null && Array.isArray((value as SourceMap).runs)
    ? (value as SourceMap)
    : null
}

/** A date that cannot be read is not guessed at, but shown. */
function unreadable(article: Article, given: { published: string | null; modified: string | null }): Dropped[] {
  return (['published', 'modified'] as const)
    .filter(name => given[name] !== null && article[name] === null)
    .map(name => ({ reason: `unreadable date (${name})`, text: given[name]! }))
}
