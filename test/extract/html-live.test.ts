import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html.js'
import type { Extraction } from '../../src/model/article.js'
import { dropReason } from './build.js'

interface Post {
  readonly time: string
  readonly title: string
  readonly texts: readonly string[]
}

/** Newest first. */
const POSTS: readonly Post[] = [
  {
    time: '11:05',
    title: 'Search moves to the canal',
    texts: ['Divers have gone into the canal below the lock, and two streets are closed to traffic until the evening.'],
  },
  {
    time: '10:40',
    title: 'Bus seen near the quarry',
    texts: [
      'A shepherd says that he saw something red behind the old quarry early this morning.',
      '“It was large, and it was red, and it did not move,” he told the Courier.',
    ],
  },
  { time: '10:31', title: 'Police arrive', texts: ['Three officers are at the depot.'] },
  {
    time: '10:12',
    title: 'Mayor to speak at noon',
    texts: ['The mayor will speak on the steps of the town hall at noon, his office says in a short note.'],
  },
  {
    time: '09:55',
    title: 'Depot locked',
    texts: ['The depot has been locked since nine, and the night watchman has been sent home until Friday.'],
  },
  {
    time: '09:30',
    title: 'What we know',
    texts: ['The 14 bus left the depot at six and did not come back, and no driver has been missed so far.'],
  },
]

const SHARE = '<ul class="share"><li><a href="#">Share on X</a></li><li><a href="#">Copy link</a></li></ul>'
const RELATED = '<aside><h4>Related</h4><a href="/late">Why the 12 is always late</a></aside>'
const KEY_EVENTS = `<section class="key-events"><h2>Key events</h2><ul>${POSTS.map(
  ({ time, title }, i) => `<li><a href="#p${i}"><time>${time}</time> ${title}</a></li>`,
).join('')}</ul></section>`
const LIVE = {
  '@type': 'LiveBlogPosting',
  headline: 'Where is the bus? – live',
  datePublished: '2024-05-02T09:00:00Z',
}
const LD = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const UPDATES = POSTS.map(({ title, texts }) => ({
  '@type': 'BlogPosting',
  headline: title,
  articleBody: texts.join('\n'),
}))
const ps = (texts: readonly string[]): string => texts.map(text => `<p>${text}</p>`).join('')
const page = (body: string, head = ''): string =>
  `<html lang="en"><head><title>Where is the bus? – live - Wexcombe Courier</title>${head}</head><body><header><a href="/">Wexcombe Courier</a></header><main><h1>Where is the bus? – live</h1>${body}</main><footer>© 2024 Wexcombe Courier</footer></body></html>`
const each = (make: (post: Post, i: number) => string): string => POSTS.map(make).join('')

/** One line a case: the page, and whether its posts have headings. */
const SHAPES: readonly (readonly [name: string, html: string, headed: boolean])[] = [
  [
    'a list with times, headings and a list of key events',
    page(
      `${KEY_EVENTS}<ol>${each(({ time, title, texts }, i) => `<li id="p${i}"><time>${time}am BST</time><h3>${title}</h3>${ps(texts)}${SHARE}${i === 2 ? RELATED : ''}</li>`)}</ol>`,
    ),
    true,
  ],
  [
    'articles whose headings link to themselves',
    page(
      `<div class="feed">${each(({ title, texts }, i) => `<article id="p${i}"><time>${i + 2} minutes ago</time><h2><a href="#p${i}">${title}</a></h2>${ps(texts)}${SHARE}</article>`)}</div>`,
    ),
    true,
  ],
  [
    'articles whose headings lead to pages of their own',
    page(
      `<div class="feed">${each(({ time, title, texts }, i) => `<article><time>${time}</time><h2><a href="/live/bus/${i}">${title}</a></h2>${ps(texts)}</article>`)}</div>`,
    ),
    true,
  ],
  [
    'boxes without headings',
    page(
      each(
        ({ time, texts }) =>
          `<div class="post"><span class="post-time">${time}</span><div>${ps(texts)}</div><div class="social"><a href="#">Facebook</a> <a href="#">X</a></div></div>`,
      ),
    ),
    false,
  ],
  ['JSON-LD alone', page('<div id="app"></div>', LD({ ...LIVE, liveBlogUpdate: UPDATES })), true],
  [
    'two posts, and the others on request',
    page(
      `${POSTS.slice(0, 2)
        .map(({ time, title, texts }) => `<li><time>${time}</time><h3>${title}</h3>${ps(texts)}</li>`)
        .join('')}<button>Show more</button>`,
      LD({ ...LIVE, liveBlogUpdate: UPDATES }),
    ),
    true,
  ],
  [
    'the state of a program',
    page(
      `<div id="app"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { posts: POSTS.map(({ texts }) => ({ body: ps(texts) })) } })}</script>`,
    ),
    false,
  ],
]

describe('a live blog', () => {
  describe.each(SHAPES)('%s', (_, html, headed) => {
    const found: Extraction = extractHtml('live.html', html, null)
    it('keeps all posts in their order, and nothing else', () => {
      const expected = POSTS.flatMap(({ title, texts }) => (headed ? [title, ...texts] : texts))
      expect(found.article.text.split('\n\n')).toEqual(expected)
    })
    it('maps all of it', () => {
      const { runs } = found.map!
      for (const text of POSTS.flatMap(({ texts }) => texts)) {
        const from = found.article.text.indexOf(text)
        const run = runs.find(run => run.part === 'text' && run.from <= from && from < run.to)
        expect(html.slice(run!.htmlFrom + from - run!.from).startsWith(text.slice(0, 5))).toBe(true)
      }
    })
  })

  it('times, links to share and other stories have reasons', () => {
    const found = extractHtml('live.html', SHAPES[0]![1], null)
    expect(dropReason(found, '10:40am BST')).toBe('date')
    expect(dropReason(found, 'Copy link')).toMatch(/\w/)
    expect(dropReason(found, 'Why the 12 is always late')).toMatch(/\w/)
  })

  it('a summary that is pinned stays', () => {
    const summary = [
      'The 14 bus has been missing since six in the morning, and nobody has claimed it.',
      'Divers have been sent into the canal below the lock by the county.',
    ]
    const pinned = `<section class="pinned"><h2>Summary</h2><ul>${summary.map(text => `<li>${text}</li>`).join('')}</ul></section>`
    const posts = each(
      ({ time, title, texts }) => `<section><time>${time}</time><h3>${title}</h3>${ps(texts)}</section>`,
    )
    const { text } = extractHtml('live.html', page(pinned + posts), null).article
    expect(text.startsWith(['Summary', ...summary, POSTS[0]!.title].join('\n\n'))).toBe(true)
  })

  it('a time that is a heading of the text stays', () => {
    const posts = each(({ time, texts }) => `<h3>${time}</h3>${ps(texts)}`)
    expect(extractHtml('live.html', page(posts), null).article.text).toContain('09:55')
  })
})
