import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html.js'
import { extractText } from '../../src/extract/text.js'
import type { Article } from '../../src/model/article.js'
import { page, paragraphs } from './build.js'

const LD = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Where is the bus?', ...fields })}</script>`
const META = (name: string, content: string): string => `<meta property="${name}" content="${content}">`

/** One line a case: the head, what stands above the body, and a field of the article. */
const CASES: readonly (readonly [head: string, above: string, field: keyof Article, value: unknown])[] = [
  [LD({ author: { name: 'Ida Marlow' } }) + META('author', 'Somebody Else'), '', 'authors', ['Ida Marlow']],
  [META('author', 'Ida Marlow and Tom Sedge'), '', 'authors', ['Ida Marlow', 'Tom Sedge']],
  ['', '<p>By Ida Marlow</p>', 'authors', ['Ida Marlow']],
  ['', '<p>Words <a href="/authors/ida-marlow">Ida Marlow</a></p>', 'authors', ['Ida Marlow']],
  ['', '<div class="byline__name">Ida Marlow</div>', 'authors', ['Ida Marlow']],
  ['', '<p>By<a href="/x">Ida Marlow</a></p>', 'authors', ['Ida Marlow']],
  ['', '<p>Posted by Ida Marlow on Monday, 4 March 2024</p>', 'authors', ['Ida Marlow']],
  ['', '<p>March 4, 2024 · 3 min read · By Ida Marlow, Transport Reporter</p>', 'authors', ['Ida Marlow']],
  ['', '<p>March 4, 2024 | Ida Marlow in Transport</p>', 'authors', ['Ida Marlow']],
  ['', '<p>By the Courier Team</p>', 'authors', ['the Courier Team']],
  ['', '<p>by idam</p>', 'authors', ['idam']],
  ['', '<nav><p>By Road Type</p></nav>', 'authors', []],
  ['', '<p class="author">Ida Marlow<span>Senior Writer</span></p>', 'authors', ['Ida Marlow']],
  [META('author', 'Ida Marlow, Ph.D., MBA'), '', 'authors', ['Ida Marlow']],
  [META('citation_author', 'Marlow, Ida'), '', 'authors', ['Ida Marlow']],
  [META('author', 'Tom Sedge'), '<p>By Ida Marlow</p>', 'authors', ['Ida Marlow']],
  [META('author', 'Ida P. Marlow'), '<p>By Ida Marlow</p>', 'authors', ['Ida P. Marlow']],
  [META('author', 'courier.desk'), '<p class="author">Ida Marlow</p>', 'authors', ['Ida Marlow']],
  [
    LD({ datePublished: '2024-05-02T09:30:00Z' }) + META('article:published_time', '2023-01-01'),
    '',
    'published',
    '2024-05-02T09:30:00Z',
  ],
  [META('article:published_time', '2024-05-02'), '<time datetime="2023-01-01">1 Jan</time>', 'published', '2024-05-02'],
  ['', '<p><time datetime="2024-05-02">2 May</time></p>', 'published', '2024-05-02'],
  ['', '<p>Published on May 2, 2024</p>', 'published', '2024-05-02'],
  ['', '<p>Published: 2024.05.02</p>', 'published', '2024-05-02'],
  [
    LD({ datePublished: '2024-05-02', dateModified: '2024-05-02' }),
    '<p>Published on March 4, 2023</p>',
    'published',
    '2023-03-04',
  ],
  [
    LD({ datePublished: '2024-05-02', dateModified: '2024-06-02' }),
    '<p>Published on March 4, 2023</p>',
    'published',
    '2024-05-02',
  ],
  [
    LD({ datePublished: '2024-05-02' }),
    '<p>This article was originally published on March 4, 2023, and has been updated since.</p>',
    'published',
    '2023-03-04',
  ],
  ['<link rel="canonical" href="https://courier.example/2024/05/02/bus/">', '', 'published', '2024-05-02'],
  ['', '', 'published', null],
  [LD({ dateModified: '2024-05-03' }), '', 'modified', '2024-05-03'],
  [LD({ publisher: { name: 'Wexcombe Courier' } }), '', 'outlet', 'Wexcombe Courier'],
  [META('og:site_name', 'Wexcombe Courier'), '', 'outlet', 'Wexcombe Courier'],
  [META('og:title', 'Where is the bus? A mystery'), '', 'title', 'Where is the bus?'],
  ['', '', 'language', 'en'],
  ['<link rel="canonical" href="https://courier.example/bus">', '', 'url', 'https://courier.example/bus'],
  [
    '',
    '<p class="standfirst">A town looks for something large and red</p>',
    'standfirst',
    'A town looks for something large and red',
  ],
  [
    META('og:description', 'A town looks for something large and red'),
    '<h2>A town looks for something large and red</h2>',
    'standfirst',
    'A town looks for something large and red',
  ],
]

describe('what a page says about its article', () => {
  for (const [head, above, field, value] of CASES)
    it(`${field}: ${head}${above}`.slice(0, 120), () => {
      const html = page(paragraphs(5), head).replace('</h1>', `</h1>${above}`)
      expect(extractHtml('page.html', html, null).article[field]).toEqual(value)
    })
})

/** One line a case: the `<title>`, the headings, and the headline. */
const TITLES: readonly (readonly [head: string, headings: string, title: string])[] = [
  ['Where is the bus? | Opinion | Wexcombe Courier', '<h1>Where is the bus? | Opinion</h1>', 'Where is the bus?'],
  ['Where is the bus? - Wexcombe Courier', '<h1>Blog: Where is the bus?</h1>', 'Where is the bus?'],
  ['Where is the bus? - Wexcombe Courier', '<h1>Dec 4, 2024 Where is the bus?</h1>', 'Where is the bus?'],
  ['Where is the bus? - Wexcombe Courier', '<h1>Transport</h1><h2>Where is the bus?</h2>', 'Where is the bus?'],
  ['A bus is missing - Wexcombe Courier', '<h1>Marlow: Where is the bus?</h1>', 'Marlow: Where is the bus?'],
  [
    '24 buses that are late - Wexcombe Courier',
    '<h1>2024: 24 buses that are late</h1>',
    '2024: 24 buses that are late',
  ],
  ['The bus that never came - Wexcombe Courier', '', 'The bus that never came'],
  ['Late bus: a town waits for nobody', '<h1>Late bus</h1>', 'Late bus'],
]

describe('headlines', () => {
  for (const [head, headings, title] of TITLES)
    it(`${head} ${headings}`, () => {
      const html = `<html><head><title>${head}</title></head><body><article>${headings}${paragraphs(5)}</article></body></html>`
      expect(extractHtml('page.html', html, null).article.title).toBe(title)
    })
})

describe('menus in a page saved as text', () => {
  const lines = (html: string): string => html.replace(/<\/?p>/g, '').replace(/\n/g, '\n\n')
  const menu = Array.from({ length: 14 }, (_, i) => `Timetable ${i + 1}`).join('\n')
  it('are dropped, with the little that stands below them', () => {
    const { article, dropped } = extractText(
      'page.txt',
      `Where is the bus?\n\nBy Ida Marlow\n\n${lines(paragraphs(5))}\n\n${menu}\n\nThe Courier is a paper.`,
    )
    expect(article.text).not.toContain('Timetable')
    expect(article.text).toContain('walk, or to share a cart')
    expect(dropped.find(item => item.text === 'Timetable 7')?.reason).toMatch(/\w/)
  })
  it('a list that a line introduces stays', () => {
    const { article } = extractText(
      'page.txt',
      `Where is the bus?\n\nBy Ida Marlow\n\n${lines(paragraphs(4))}\n\nThe stops are these:\n${menu}\n\n${lines(paragraphs(2, 4))}`,
    )
    expect(article.text).toContain('Timetable 7')
  })
})
