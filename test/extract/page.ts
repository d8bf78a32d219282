import { expect } from 'vitest'
import { extract } from '../../src/extract/extract.js'
import { ingest } from '../../src/ingest/ingest.js'
import type { Extraction } from '../../src/model/article.js'

/** A row of an `expected.json`: what extraction has to make of one page. */
export interface ExpectedPage {
  readonly file?: string
  readonly outlet: string | null
  readonly title: string | null
  readonly standfirst?: string | null
  readonly published: string | null
  readonly modified?: string | null
  readonly authors: readonly string[]
  readonly starts: string
  readonly ends: string
  readonly note?: string | null
  readonly dropped: readonly string[]
}

export async function extractFile(path: string): Promise<Extraction> {
  for await (const page of ingest([path], noBytes())) {
    if (page.kind === 'failed') throw page.error
    if (page.kind === 'passed') continue
    return extract(page)
  }
  throw new Error(`no page in ${path}`)
}

async function* noBytes(): AsyncGenerator<Uint8Array> {}

/** Dates to the day; standfirst, start and end by the words that are given. */
export function expectPage({ article, dropped }: Extraction, expected: ExpectedPage): void {
  expect.soft(article.outlet).toBe(expected.outlet)
  expect.soft(article.title).toBe(expected.title)
  if (expected.standfirst) expect.soft(article.standfirst).toContain(expected.standfirst)
  else expect.soft(article.standfirst).toBe(null)
  expect.soft(article.published?.slice(0, 10) ?? null).toBe(expected.published)
  if (expected.modified !== undefined) expect.soft(article.modified?.slice(0, 10) ?? null).toBe(expected.modified)
  expect.soft(article.authors).toEqual(expected.authors)
  expect.soft(article.text.slice(0, expected.starts.length)).toBe(expected.starts)
  expect.soft(article.text.slice(-expected.ends.length)).toBe(expected.ends)
  for (const words of expected.dropped) {
    expect.soft(article.text, words).not.toContain(`\n\n${words}`)
    expect.soft(dropped.find(item => item.text.includes(words))?.reason, words).toMatch(/\w/)
  }
  if (expected.note) {
    const notes = article.blocks
      .filter(block => block.kind === 'note')
      .map(block => article.text.slice(block.from, block.to))
    expect
      .soft(
        notes.some(note => note.includes(expected.note!)),
        expected.note,
      )
      .toBe(true)
  }
}
