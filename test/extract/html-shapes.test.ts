import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html.js'
import type { Article } from '../../src/model/article.js'
import { page, paragraphs } from './build.js'

const article = (html: string): Article => extractHtml('page.html', html, null).article
const blocks = ({ text, blocks }: Article): readonly string[] =>
  blocks.map(block => `${block.kind}: ${text.slice(block.from, block.to).slice(0, 30)}`)
const LD = (fields: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Where is the bus?', ...fields })}</script>`

const POSTS = [
  [
    '10:40',
    'Bus seen near the quarry',
    'A shepherd says that he saw something red behind the old quarry early this morning.',
  ],
  [
    '10:12',
    'Mayor to speak at noon',
    'The mayor will speak on the steps of the town hall at noon, his office says in a short note.',
  ],
  [
    '09:55',
    'Depot locked',
    'The depot has been locked since nine, and the night watchman has been sent home until Friday.',
  ],
  [
    '09:30',
    'What we know',
    'The 14 bus left the depot at six and did not come back, and no driver has been missed so far.',
  ],
] as const

describe('a live blog', () => {
  const posts = POSTS.map(
    ([time, title, text]) =>
      `<article class="live-post"><time datetime="2024-05-02T${time}">${time}</time><h2>${title}</h2><p>${text}</p></article>`,
  ).join('')
  const html = `<html><head>${LD({ '@type': 'LiveBlogPosting', datePublished: '2024-05-02' })}</head><body><main><h1>Where is the bus?</h1><div class="live-blog">${posts}</div></main></body></html>`
  it('keeps every post, with its title', () => {
    const { text } = article(html)
    for (const [, title, words] of POSTS) {
      expect(text).toContain(title)
      expect(text).toContain(words)
    }
  })
})

describe('between the headline and the first paragraph', () => {
  it('a byline and a date below the standfirst go', () => {
    const lines = '<p>By Ida Marlow</p><p>May 2, 2024</p>'
    const { text, standfirst, authors } = article(
      page(paragraphs(5), LD({ description: 'A town looks for something large and red' })).replace(
        '</h1>',
        `</h1><p class="standfirst">A town looks for something large and red</p>${lines}`,
      ),
    )
    expect(standfirst).toBe('A town looks for something large and red')
    expect(authors).toEqual(['Ida Marlow'])
    expect(text.split('\n\n').length).toBe(5)
  })
})

describe('several articles on one page', () => {
  const other =
    'The museum of Wexcombe has bought a second clock, which is as slow as the first one, its keeper said on Monday.'
  const second = `<article><h1>Museum buys a clock</h1><div>${[1, 2, 3, 4, 5].map(i => `<p>${other} It cost ${i} pounds.</p>`).join('')}</div></article>`
  const html = page(paragraphs(6)).replace('</article></main>', `</article>${second}</main>`)
  it('the one that the page is called after counts', () => {
    const { text, title } = article(html)
    expect(title).toBe('Where is the bus?')
    expect(text).toContain('the clock on the town hall')
    expect(text).not.toContain('its keeper said')
  })
})

/** One line a case: what the head says, how many paragraphs there are, and whether the text is whole. */
const COMPLETE: readonly (readonly [head: string, count: number, complete: boolean | null])[] = [
  ['', 6, null],
  [LD({ isAccessibleForFree: false }), 2, false],
  [LD({ isAccessibleForFree: 'False' }), 2, false],
  [LD({ isAccessibleForFree: true }), 6, null],
  [LD({ wordCount: 900 }), 6, false],
  [LD({ wordCount: 120 }), 6, true],
  [LD({ wordCount: 'many' }), 6, null],
]

describe('whether a text is whole', () => {
  for (const [head, count, complete] of COMPLETE)
    it(`${head.slice(35)}, ${count} paragraphs`, () =>
      expect(article(page(paragraphs(count), head)).complete).toBe(complete))
})

/** One line a case: what stands behind two paragraphs, and whether the text is whole. */
const WALLS: readonly (readonly [below: string, complete: boolean | null])[] = [
  ['<div><h3>Subscribe to continue reading</h3><p>Get unlimited access from £1 a month.</p></div>', false],
  ['<section><h2>Keep reading for £1</h2><p>Already have an account? <a href="/in">Sign in</a></p></section>', false],
  ['<p>To read the full story, subscribe or sign in.</p>', false],
  [
    '<div><h2>This article is for subscribers only</h2><p>Already a subscriber? <a href="/in">Log in</a></p></div>',
    false,
  ],
  ['<p>You have 2 free articles remaining this month.</p>', null],
]

describe('walls', () => {
  it.each(WALLS)('%s', (below, complete) => {
    const found = article(page(paragraphs(2) + below))
    expect(found.text.split('\n\n').length).toBe(2)
    expect(found.complete).toBe(complete)
  })
  it('a page that says that it is locked', () => {
    const head = '<meta property="article:content_tier" content="locked">'
    expect(article(page(paragraphs(2), head)).complete).toBe(false)
    expect(article(page(paragraphs(2))).complete).toBe(null)
  })
  it('what an article says about money below a heading stays', () => {
    const { text } = article(page(`${paragraphs(3)}<h2>What it costs</h2><p>A ticket is £2 a day.</p>`))
    expect(text).toContain('£2 a day')
  })
})

/** Pages that stand in for an article that was not given. */
const INSTEAD: readonly string[] = [
  '<h1>We value your privacy</h1><p>We and our 84 partners store and access information on a device, such as cookies, and process personal data for ads.</p><p>With your permission we and our partners may use precise geolocation data. You may click to consent.</p>',
  '<h1>Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country that belongs to the European Economic Area, and therefore access cannot be granted at this time.</p>',
  '<h1>One moment</h1><p>Please verify you are a human</p><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p>',
]

describe('a page that stands in for the article', () => {
  it.each(INSTEAD)('%s', body =>
    expect(() =>
      article(`<html><head><title>Wexcombe Courier</title></head><body><main>${body}</main></body></html>`),
    ).toThrow('no article text'),
  )
  it('a notice of cookies above or below the article goes', () => {
    const notice =
      '<div><h2>We value your privacy</h2><p>We and our 84 partners store and access information on a device, such as cookies, and process personal data for personalised ads.</p></div>'
    for (const html of [page(paragraphs(5) + notice), page(notice + paragraphs(5))])
      expect(article(html).text.split('\n\n').length).toBe(5)
  })
})

describe('an aside', () => {
  const facts =
    'The 14 bus was built in Wexcombe in the year of the flood, and has run from the depot to the quarry ever since, but for two winters: in the first of them its engine froze, and in the second nobody could find the key.'
  const aside = `<aside><h3>The 14</h3><p>${facts}</p></aside>`
  it('with a paragraph of facts stays in the middle of an article', () =>
    expect(article(page(paragraphs(3) + aside + paragraphs(3, 3))).text).toContain(facts))
  it('goes below it', () => expect(article(page(paragraphs(6) + aside)).text).not.toContain(facts))
  it('with links goes', () =>
    expect(
      article(page(`${paragraphs(3)}<aside><h3>More</h3><p><a href="/a">${facts}</a></p></aside>${paragraphs(3, 3)}`))
        .text,
    ).not.toContain(facts))
})

describe('pages without their frame', () => {
  it('a body alone', () => expect(article(`<body><h1>Late</h1>${paragraphs(4)}`).text.split('\n\n').length).toBe(4))
  it('paragraphs alone', () => expect(article(paragraphs(4)).text.split('\n\n').length).toBe(4))
  it('text alone', () =>
    expect(
      article(
        paragraphs(3)
          .replace(/<\/?p>/g, '')
          .replace(/\n/g, '<br><br>'),
      ).text.split('\n\n').length,
    ).toBe(3))
})

describe('what is printed twice', () => {
  const pulled = 'and then one morning it was not'
  const marks: readonly string[] = [
    `<blockquote class="pull-quote"><p>“It was there in April, ${pulled}”</p></blockquote>`,
    `<aside><p>“${pulled}.”</p></aside>`,
    `<div class="pullquote">${pulled}</div>`,
    `<blockquote><p>A search of the depot found two bicycles, a kettle and the timetable for the year before last.</p></blockquote>`,
  ]
  for (const mark of marks)
    it(mark, () => {
      const { text } = article(page(paragraphs(2) + mark + paragraphs(4, 2)))
      expect(text.split('\n\n').length).toBe(6)
    })
  it('a quotation of its own stays', () => {
    const { text } = article(
      page(
        `${paragraphs(3)}<blockquote class="pull-quote"><p>I have walked to work since then.</p></blockquote>${paragraphs(3, 3)}`,
      ),
    )
    expect(text).toContain('I have walked')
  })
})

describe('the parts of an article', () => {
  const html = page(
    `<p class="standfirst">A town looks for something large and red.</p><figure><img src="a"><figcaption>The stop on Ludd Street.</figcaption></figure>${paragraphs(3)}<blockquote class="twitter-tweet"><p>Still no bus.</p>— Ida Marlow (@idam)</blockquote><h2>A long wait</h2>${paragraphs(2, 3)}<p><em>Correction: An earlier version of this article gave the wrong number of the bus.</em></p>`,
  )
  it('are told apart', () => {
    const found = article(html)
    expect(found.standfirst).toBe('A town looks for something large and red.')
    expect(blocks(found).map(block => block.replace(/:.*/s, ''))).toEqual([
      ...['paragraph', 'paragraph', 'paragraph', 'post', 'post', 'heading', 'paragraph', 'paragraph', 'note'],
    ])
    expect(found.text).not.toContain('Ludd Street')
  })
})
