import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html.js'
import { InputError } from '../../src/ingest/page.js'
import type { Extraction } from '../../src/model/article.js'
import { page, paragraphs } from './build.js'
import { HOSTILE, WORDS } from './hostile.js'
import { someWords, sourceOf } from './printed.js'

/** Null where the page holds no article; anything else that is thrown is a fault. */
function tried(html: string): Extraction | null {
  try {
    return extractHtml('page.html', html, null)
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

describe('tags nested 100,000 deep', () => {
  for (const open of [
    '<div>',
    '<b><i>',
    '<p><a>',
    '<ul><li>',
    '<table><tr><td>',
    '<blockquote>',
    '<svg><g>',
    '<a><b><p>',
  ])
    it(open, () => {
      const found = tried(open.repeat(100_000) + WORDS)
      if (!open.includes('svg')) expect(found?.article.text).toContain(WORDS)
    })
})

describe('much of one thing', () => {
  // What grows with the square of its size takes minutes at these sizes; how long the rest takes is measured in the bench.
  for (const [name, make] of HOSTILE) it(name, () => void tried(make()), 60_000)
})

describe('what is not closed', () => {
  for (const open of [
    '<script>',
    '<style>',
    '<title>',
    '<textarea>',
    '<!--',
    '<![CDATA[',
    '<?php',
    '<div class="',
    '<div class=',
    '<p',
    '</p',
    '&',
    '&#x',
    '&#55555555;',
  ])
    it(open, () => {
      const before = tried(`<body>${paragraphs(3)}${open}`)
      expect(before?.article.text).toContain('kettle')
    })
})

describe('properties', () => {
  const bits = [
    '<p>',
    '</p>',
    '<div class="x">',
    '</div>',
    '<b>',
    '</b>',
    '<br>',
    '<li>',
    '<ul>',
    '</ul>',
    '<a href="/x">',
    '</a>',
    '&amp;',
    '&nbsp;',
    '&#x1F68C;',
    '\u00ad',
    '\u200b',
    '🚌',
    '<!-- c -->',
    '<td>',
    '<table>',
    '</table>',
    '<blockquote>',
    '</blockquote>',
    '<h2>',
    '</h2>',
    `${WORDS} `,
    ' ',
    '\n',
    'late ',
    '<script>x<y</script>',
    '<math><![CDATA[late <bus> ]]></math>',
    'caf&eacute; ',
    'l&#97;te<!-- b -->r ',
    '&amp;lt;',
    '𝔟us ',
  ]
  const soup = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map(parts => parts.join(''))

  it('blocks tile the text, and the map covers every character in order', () => {
    fc.assert(
      fc.property(soup, body => {
        const found = tried(page(paragraphs(2) + body))
        if (found === null) return
        const { text, blocks } = found.article
        expect(blocks.map(block => text.slice(block.from, block.to)).join('\n\n')).toBe(text)
        let at = 0
        for (const run of found.map!.runs.filter(run => run.part === 'text')) {
          expect(run.from).toBe(at)
          expect(run.htmlTo).toBeGreaterThanOrEqual(run.htmlFrom)
          at = run.to
        }
        expect(at).toBe(text.length)
      }),
      { numRuns: 300 },
    )
  })

  it('the words of a span stand in the ranges that it maps to', () => {
    fc.assert(
      fc.property(soup, body => {
        const html = page(paragraphs(2) + body)
        const found = tried(html)
        if (found === null) return
        for (const { part, from, to, word } of someWords(found, 1)) {
          const source = sourceOf(found, html, part, from, to)
          const plain = source
            .replace(/&#97;/g, 'a')
            .replace(/&eacute;/g, 'é')
            .replace(/&#x1F68C;/g, '🚌')
            .replace(/[\u00ad\u200b]/g, '')
          expect(plain).toContain(word)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('runs as long as their place in the page are the same characters', () => {
    fc.assert(
      fc.property(soup, body => {
        const html = page(paragraphs(2) + body)
        const found = tried(html)
        for (const run of found?.map?.runs ?? []) {
          const printed = (run.part === 'text' ? found!.article.text : found!.article[run.part])!.slice(
            run.from,
            run.to,
          )
          const source = html.slice(run.htmlFrom, run.htmlTo)
          if (source.length === printed.length && printed.trim() !== '')
            expect(source.replace(/[\s\u200b\u00ad]/g, ' ')).toBe(printed.replace(/\s/g, ' '))
        }
      }),
      { numRuns: 300 },
    )
  })
})
