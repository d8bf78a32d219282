import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html.js'
import { dropReason, keptText, page, paragraphs } from './build.js'

const LEAD = 'The mayor of Wexcombe said on Tuesday that the bus was late, and nobody was there to see it arrive.'

/** One line a case: what stands in the page, and whether the article keeps it. */
const CASES: readonly (readonly [name: string, html: string, text: string, reason: string | null])[] = [
  [
    'a caption',
    '<figure><img src="a.jpg"><figcaption>The 14 bus at Ludd Street</figcaption></figure>',
    'The 14 bus',
    'caption',
  ],
  ['a caption in slanted type', '<p><img src="a.jpg"><em>The 14 bus at Ludd Street</em></p>', 'The 14 bus', 'caption'],
  ['a related link', '<p>Read more: <a href="/x">Why Wexcombe has one bus</a></p>', 'Why Wexcombe has', 'related'],
  [
    'a box of related stories',
    '<div class="related-posts"><h3>Trams</h3><p>A tram would cost the town a great deal of money, a report says.</p></div>',
    'A tram would',
    'related',
  ],
  [
    'a newsletter box',
    '<div class="NewsletterPromo_box"><p>Get the Wexcombe Courier every morning, free, before the bus comes.</p></div>',
    'Get the Wexcombe',
    'newsletter',
  ],
  ['an advertisement', '<div class="ad-slot">Advertisement</div>', 'Advertisement', 'advertisement'],
  [
    'an aside',
    '<aside><p>Wexcombe has been a town since the year 1212, says its charter.</p></aside>',
    'since the year',
    'aside',
  ],
  [
    'readers’ comments',
    '<section id="comments"><p>I was there, and the bus was on time, whatever the mayor says now.</p></section>',
    'I was there',
    'comments',
  ],
  [
    'a cookie notice',
    '<div class="cookie-banner"><p>We use cookies so that the site works and our partners know you.</p></div>',
    'our partners',
    'cookies',
  ],
  [
    'share buttons',
    '<ul class="share-tools"><li><a href="#">Facebook</a></li><li><a href="#">Email</a></li></ul>',
    'Facebook',
    'share',
  ],
  [
    'what is hidden',
    '<div style="display: none"><p>This paragraph is for nobody at all, says the style of its box.</p></div>',
    'for nobody',
    'hidden',
  ],
  [
    'a block quotation',
    '<blockquote><p>Let it be late, I said, and late it was.</p></blockquote>',
    'Let it be late',
    null,
  ],
  [
    'a post',
    '<blockquote class="twitter-tweet"><p>Still no bus.</p>— Ida Marlow (@idam) May 2, 2024</blockquote>',
    'Still no bus',
    null,
  ],
  [
    'a list',
    '<ul><li>The bus was to come at nine.</li><li>It came at noon, and it was the wrong one.</li></ul>',
    'came at noon',
    null,
  ],
  [
    'a correction',
    '<p class="footnote"><em>Correction: An earlier version of this article gave the wrong number of the bus.</em></p>',
    'wrong number',
    null,
  ],
  [
    'a heading',
    '<h2>A long wait</h2><p>Twelve people stood in the rain for three hours, and one of them sang.</p>',
    'A long wait',
    null,
  ],
  [
    'an ingredient of a layout',
    '<div class="elementor-widget has-sidebar"><p>The drivers had asked for a new timetable in March, and in April.</p></div>',
    'new timetable',
    null,
  ],
]

describe('what stands between the paragraphs of an article', () => {
  for (const [name, html, text, reason] of CASES)
    it(name, () => {
      const extraction = extractHtml('page.html', page(paragraphs(3) + html + paragraphs(3, 3)), null)
      if (reason === null) expect(keptText(extraction)).toContain(text)
      else {
        expect(keptText(extraction)).not.toContain(text)
        expect(dropReason(extraction, text)).toBe(reason)
      }
      expect(keptText(extraction)).toContain(paragraphs(1).slice(3, 40))
    })
})

describe('blocks', () => {
  const kinds = (html: string): string[] =>
    extractHtml('page.html', page(paragraphs(4) + html + paragraphs(2, 4)), null)
      .article.blocks.map(block => block.kind)
      .slice(4, -2)
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['<blockquote><p>Late it was.</p></blockquote>', ['quote']],
    ['<blockquote class="twitter-tweet"><p>Still no bus.</p></blockquote>', ['post']],
    ['<h3>A long wait</h3>', ['heading']],
    ['<ul><li>The bus was to come at nine.</li><li>It came at noon.</li></ul>', ['list', 'list']],
    ['<p>Update: The bus has since been found, the company says.</p>', ['note']],
    ['<table><tr><td>Nine</td><td>The 14 bus</td></tr></table>', ['paragraph']],
  ]
  for (const [html, expected] of rows) it(html, () => expect(kinds(html)).toEqual(expected))
})

describe('paragraphs', () => {
  const text = (html: string): string => extractHtml('page.html', `<body><article>${html}</article>`, null).article.text
  it('two line breaks part them', () =>
    expect(text(`${LEAD}<br><br/>${LEAD} Again.`)).toBe(`${LEAD}\n\n${LEAD} Again.`))
  it('one parts long sentences', () =>
    expect(text(`<div>${LEAD}<br>${LEAD} Again.</div>`)).toBe(`${LEAD}\n\n${LEAD} Again.`))
  it('one inside a sentence is a space', () =>
    expect(text(`<p>${LEAD} It was<br>late.</p>`)).toBe(`${LEAD} It was late.`))
  it('references are decoded, white space is folded', () =>
    expect(
      text(
        `<p>&ldquo;Late&rdquo; &amp;\n\t late,&nbsp;he said &#x1F68C; to the caf&eacute; <!-- x -->by the sea wall.</p>`,
      ),
    ).toBe('“Late” & late, he said 🚌 to the café by the sea wall.'))
  it('printed twice count once', () => {
    const quote =
      '<blockquote class="pullquote"><p>Twelve people stood in the rain for three hours that morning.</p></blockquote>'
    const body = text(`${paragraphs(3)}${quote}<p>Twelve people stood in the rain for three hours that morning.</p>`)
    expect(body.split('Twelve people').length).toBe(2)
  })
})

describe('bodies that a page does not print', () => {
  it('stand in articleBody', () => {
    const body = [1, 2, 3, 4].map(i => `${LEAD} It was the ${i}th time.`).join('\\n')
    const html = `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Late","articleBody":"${body}"}</script></head><body><p>Please enable JavaScript.</p></body></html>`
    const { article } = extractHtml('page.html', html, null)
    expect(article.text.split('\n\n').length).toBe(4)
    expect(article.text.startsWith(LEAD)).toBe(true)
  })
  it('stand in the state of its program', () => {
    const blocks = [1, 2, 3, 4, 5].map(i => ({ type: 'p', text: `${LEAD} It was the ${i}th time.` }))
    const html = `<html><body><div id="root"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props: { story: { blocks } } })}</script></body></html>`
    expect(extractHtml('page.html', html, null).article.text.split('\n\n').length).toBe(5)
  })
})

describe('a wall', () => {
  it('makes an article incomplete', () => {
    const html = page(`${paragraphs(3)}<div class="paywall"><p>Subscribe to continue reading this article.</p></div>`)
    expect(extractHtml('page.html', html, null).article.complete).toBe(false)
  })
  it('is not told from nothing', () =>
    expect(extractHtml('page.html', page(paragraphs(3)), null).article.complete).toBe(null))
})
