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
  ['', '<p>By A. J. Marlow</p>', 'authors', ['A. J. Marlow']],
  ['', '<p>03/04/2024 by Ida Marlow, Transport Reporter</p>', 'authors', ['Ida Marlow']],
  ['', '<p>By the Courier Team 2–3 minutes</p>', 'authors', ['the Courier Team']],
  ['', '<div>By</div><div>The Courier Team</div><div>|</div>', 'authors', ['The Courier Team']],
  ['', '<p>Posted by IdaM on Monday</p>', 'authors', ['IdaM']],
  ['', '<p>By Ida Marlow Staff Writer, Tom Sedge Staff Writer</p>', 'authors', ['Ida Marlow', 'Tom Sedge']],
  ['', '<p>By Ida Marlow Deputy Editor and Bus Driver</p>', 'authors', ['Ida Marlow']],
  ['', '<p>Ida Marlow, MD; Tom R. Sedge, PhD and Ann Fell</p>', 'authors', ['Ida Marlow', 'Tom R. Sedge', 'Ann Fell']],
  ['', '<div rel="author"><b>Ida Marlow</b><i>Writer</i></div>', 'authors', ['Ida Marlow']],
  ['', '<div class="author-description">Licensed Bus Driver</div>', 'authors', []],
  ['', '<aside><h3>Author</h3><p>Ida Marlow</p></aside>', 'authors', ['Ida Marlow']],
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
    '2023-03-04',
  ],
  [
    LD({ datePublished: '2024-05-02', dateModified: '2024-06-02' }),
    '<p>Published on June 14, 2024</p>',
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
  ['<link rel="canonical" href="https://courier.example/blog/2024/may/02/bus">', '', 'published', '2024-05-02'],
  [
    '<link rel="canonical" href="https://courier.example/2024/05/02/bus/">',
    '<p>March 4, 2024</p>',
    'published',
    '2024-03-04',
  ],
  // JSON-LD in a meta element.
  [
    '<meta name="script:ld+json" content="{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;Where is the bus?&quot;,&quot;datePublished&quot;:&quot;2024-05-02&quot;}">',
    '',
    'published',
    '2024-05-02',
  ],
  // The head tells when a copy was put up; the headline's own date is before it.
  [META('article:published_time', '2024-08-07T12:01:51Z'), '<p>May 2, 2014</p>', 'published', '2014-05-02'],
  [
    META('article:published_time', '2024-08-07T12:01:51Z'),
    '<p>Updated May 2, 2014</p>',
    'published',
    '2024-08-07T12:01:51Z',
  ],
  [META('article:published_time', '2024-08-07T02:01:51Z'), '<p>Aug 6, 2024</p>', 'published', '2024-08-07T02:01:51Z'],
  [META('article:published_time', '2024-08-07'), '<figure><p>May 2, 2014</p></figure>', 'published', '2024-08-07'],
  [META('article:published_time', '2024-08-07'), '<p>May 2, 2014</p><p>May 3, 2014</p>', 'published', '2024-08-07'],
  // Put out anew, and changed since.
  [
    META('article:published_time', '2014-03-11') + META('article:modified_time', '2024-05-02'),
    '<div class="byline"><time datetime="2023-03-20">March 20, 2023</time> | Transport</div>',
    'published',
    '2023-03-20',
  ],
  // The last change stays one, whatever is printed.
  [
    META('article:published_time', '2014-03-11') + META('article:modified_time', '2023-03-20'),
    '<p>March 20, 2023</p>',
    'published',
    '2014-03-11',
  ],
  [
    META('article:published_time', '2014-03-11') + META('article:modified_time', '2023-03-20'),
    '<p>Last updated: May 2, 2022</p>',
    'published',
    '2014-03-11',
  ],
  [
    META('article:published_time', '2024-09-10') + META('article:modified_time', '2025-05-02'),
    '<p>09.10.2024</p>',
    'published',
    '2024-09-10',
  ],
  // One moment in two zones is no earlier date.
  [
    META('article:published_time', '2024-05-03T00:57:30Z') + META('article:modified_time', '2024-05-03T00:57:32Z'),
    '<p><time datetime="2024-05-02T19:57:30-05:00">May 2, 2024</time></p>',
    'published',
    '2024-05-03T00:57:30Z',
  ],
  // A moment says more than its day.
  [
    LD({ datePublished: '2024-05-02T00:00:00Z' }) + META('article:published_time', '2024-05-02T09:30:00Z'),
    '',
    'published',
    '2024-05-02T09:30:00Z',
  ],
  [
    LD({ datePublished: '2024-05-02' }) + META('article:published_time', '2024-06-02T09:30:00Z'),
    '',
    'published',
    '2024-05-02',
  ],
  // The label stands in an element of its own.
  [
    META('article:published_time', '2024-05-02'),
    '<div>Updated on</div><div>June 3, 2024</div>',
    'modified',
    '2024-06-03',
  ],
  // The history of an article, and one that was put out anew in the middle of it.
  [
    '',
    '<p>This post was originally published on March 4, 2020 and updated on May 2, 2024.</p>',
    'published',
    '2020-03-04',
  ],
  [
    '',
    '<p>This post was originally published on March 4, 2020 and updated on May 2, 2024.</p>',
    'modified',
    '2024-05-02',
  ],
  [
    '',
    '<p>This post was originally published on March 4, 2020 and updated on May 2, 2024.</p><p>Posted on June 3, 2022</p>',
    'published',
    '2022-06-03',
  ],
  // Elements side by side.
  [
    '',
    '<div><a href="/t">Transport</a><span>MAY 2, 2024</span><span>Updated: JUNE 3, 2024</span></div>',
    'published',
    '2024-05-02',
  ],
  [
    '',
    '<div><a href="/t">Transport</a><span>MAY 2, 2024</span><span>Updated: JUNE 3, 2024</span></div>',
    'modified',
    '2024-06-03',
  ],
  ['', '<p>May 2<sup>nd</sup>, 2024</p>', 'published', '2024-05-02'],
  ['', '<p>Por Ida Marlow, 4 de agosto de 2021</p>', 'published', '2021-08-04'],
  ['', '<div>By: Ida Marlow on 04-ago-2021 5:11</div>', 'published', '2021-08-04T05:11'],
  ['', '<span data-timestamp="1714640400000">2 hours ago</span>', 'published', '2024-05-02T09:00:00Z'],
  [
    '',
    '<relative-time datetime="2024-05-02T09:00:00Z">2 hours ago</relative-time>',
    'published',
    '2024-05-02T09:00:00Z',
  ],
  ['', '<h6>Date</h6><p>November 2003</p>', 'published', '2003-11'],
  ['', '<p>Last updated: June 2022</p>', 'modified', '2022-06'],
  ['', '<p>Site last updated: June 3, 2022</p>', 'published', null],
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
