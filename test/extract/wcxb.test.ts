import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { shingleScore, wordScore } from '../../bench/bag.js'
import { extractHtml } from '../../src/extract/html.js'
import { decode } from '../../src/ingest/decode.js'
import { InputError } from '../../src/ingest/page.js'
import { partText } from '../../src/model/article.js'
import { dataPath } from '../data.js'
import { someWords, sourceOf } from './printed.js'

const folder = dataPath('bench', 'extraction', 'wcxb-dev')

/** Every seventh page: a floor that a change must not fall through; the bench measures all. */
describe(`pages of the benchmark${folder === null ? ' (skipped: no data)' : ''}`, () => {
  if (folder === null) return it.skip('no data', () => {})
  const pages = readFileSync(join(folder, 'truth.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .filter((_, i) => i % 7 === 0)
    .map(line => JSON.parse(line) as { id: string; text: string })
    .map(({ id, text }) => ({
      id,
      text,
      html: decode(gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`)))),
    }))
  const found = pages.map(page => {
    try {
      return extractHtml(page.id, page.html, null)
    } catch (error) {
      if (error instanceof InputError) return null
      throw error
    }
  })

  it('words and shingles stay above the floor', () => {
    const pairs = pages.map((page, i) => [found[i]?.article.text ?? '', page.text] as const)
    expect(wordScore(pairs).f1).toBeGreaterThan(0.94)
    expect(shingleScore(pairs).f1).toBeGreaterThan(0.93)
  })

  it('words stand in the ranges that they map to', () => {
    for (const [i, { html }] of pages.entries()) {
      const extraction = found[i]
      if (!extraction?.map) continue
      for (const { part, from, to, word } of someWords(extraction, 7)) {
        if (extraction.map.runs.every(run => run.part !== part)) continue
        const source = sourceOf(extraction, html, part, from, to)
        // References and escapes are printed otherwise; all else stands there as it is.
        if (!/[&\\]/.test(source)) expect(source.replace(/[\u00ad\u200b\u2060\ufeff]/g, '')).toContain(word)
      }
    }
  })

  it('the map covers each part, and its verbatim runs hold the same characters', () => {
    for (const [i, { html }] of pages.entries()) {
      const extraction = found[i]
      if (!extraction?.map) continue
      for (const part of ['title', 'standfirst', 'text'] as const) {
        const text = partText(extraction.article, part)
        let at = 0
        for (const run of extraction.map.runs.filter(run => run.part === part)) {
          expect(run.from).toBe(at)
          at = run.to
          const source = html.slice(run.htmlFrom, run.htmlTo)
          const printed = text.slice(run.from, run.to)
          if (/\w{3}/.test(printed)) expect(source.length).toBeGreaterThan(0)
          if (source.length === printed.length && /\w/.test(printed))
            expect(source.replace(/\s/g, ' ')).toBe(printed.replace(/\s/g, ' '))
        }
        if (part !== 'title' || at > 0) expect(at).toBe(text.length)
      }
    }
  })
})
