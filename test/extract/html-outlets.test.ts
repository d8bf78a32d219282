import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html.js'
import type { Article } from '../../src/model/article.js'
import { dropReason, page, paragraphs } from './build.js'

const extraction = (html: string) => extractHtml('page.html', html, null)
const article = (html: string): Article => extraction(html).article
const blocks = ({ text, blocks }: Article): readonly string[] =>
  blocks.map(block => `${block.kind}: ${text.slice(block.from, block.to)}`)
const [FIRST, REST] = [paragraphs(3), paragraphs(3, 3)]

/** One line a case: what stands between two paragraphs, words of it, and why they are dropped. */
const BETWEEN: readonly (readonly [html: string, words: string, reason: string])[] = [
  ['<div><span class="visually-hidden">Image caption, </span><p>The bus in April</p></div>', 'in April', 'caption'],
  ['<div><img src="a.jpg"><span class="img-cap">The depot on Monday</span></div>', 'depot on Monday', 'caption'],
  [
    '<div class="gallery"><h4>The bus through the years</h4><p class="caption">The bus when it was new</p><p class="caption">The bus and its driver</p></div>',
    'through the years',
    'caption',
  ],
  ['<p>Loading map…</p>', 'Loading map', 'navigation'],
  [
    '<p><b>MORE NEWS:</b></p><ul><li><a href="/1">Milk cart stuck in the ford again</a></li><li><a href="/2">Clock to be wound on Sunday</a></li></ul>',
    'MORE NEWS',
    'related',
  ],
  [
    '<blockquote class="pull-quote">It was there in April and then one morning it was not</blockquote>',
    'and then one morning',
    'repeated',
  ],
  [
    '<div class="pull-quote"><blockquote>It was there in April and then one morning it was not</blockquote><p>Ida Marlow</p></div>',
    'Ida Marlow',
    'repeated',
  ],
  ['<p>What do you think of the bus? Tell us in the comments below</p>', 'think of the bus', 'comments'],
]

describe('between two paragraphs', () => {
  it.each(BETWEEN)('%s', (html, words, reason) => {
    const found = extraction(page(FIRST + html + REST))
    expect(found.article.text.split('\n\n').length).toBe(6)
    expect(dropReason(found, words)).toBe(reason)
  })
  it('a line that ends in a colon takes no heading of the article along', () => {
    const list = '<p>See also:</p><ul><li><a href="/1">Milk cart stuck in the ford again</a></li></ul>'
    const { text } = article(page(`${FIRST}${list}<h2>A kettle is found</h2>${REST}`))
    expect(text).toContain('A kettle is found')
    expect(text).not.toContain('Milk cart')
  })
  it('a table of ratings stays', () => {
    const table =
      '<table class="ratings"><tr><th>Bus</th><th>Points</th></tr><tr><td>The 14</td><td>9.5</td></tr></table>'
    expect(article(page(FIRST + table + REST)).text).toContain('The 14 | 9.5')
  })
})

/** One line a case: what stands below the last paragraph, words of it, and why they are dropped. */
const BELOW: readonly (readonly [html: string, words: string, reason: string])[] = [
  ['<p>Jo Tamworth in Lower Wexcombe contributed to this report.</p>', 'contributed', 'author note'],
  ['<p><i>Additional reporting by Jo Tamworth</i></p>', 'Jo Tamworth', 'author note'],
  [
    '<p><em>We’d like to hear what you think about this or any of our articles. Here is our email.</em></p>',
    'what you think',
    'contact',
  ],
  [
    '<div class="box1"><h3>Get the Courier at home</h3><p>Four issues a year, on paper that outlives all of us.</p><a href="/s">Subscribe</a></div>',
    'Four issues',
    'appeal',
  ],
  ['<p><i>Stay in touch anytime. Download our free app for Apple and Android.</i></p>', 'free app', 'follow'],
  ['<p>This article appears in the Autumn 2021 issue.</p>', 'Autumn 2021', 'source link'],
  ['<p>Follow the Courier’s Transport section on Facebook and Threads.</p>', 'Transport section', 'follow'],
  [
    '<p><em>Ann Poe is the author of “A History of the Bus” and teaches at Wexcombe.</em></p>',
    'A History of the Bus',
    'author note',
  ],
]

describe('below the last paragraph', () => {
  const head = '<meta name="author" content="Ann Poe">'
  it.each(BELOW)('%s', (html, words, reason) => {
    const found = extraction(page(paragraphs(6) + html, head))
    expect(found.article.text.split('\n\n').length).toBe(6)
    expect(dropReason(found, words)).toBe(reason)
  })
  it('cards of other stories go with the heading above them', () => {
    const titles = ['Milk cart stuck in the ford again', 'Clock wound', 'Museum buys a slow clock from a church']
    const cards = titles.map(
      title =>
        `<div class="c1"><a href="/x"><h3>${title}</h3></a><p>It is the third time this year, and nobody in the town is surprised by it any more.</p></div>`,
    )
    const { text } = article(page(`${paragraphs(6)}<div><h2>Top stories</h2><div>${cards.join('')}</div></div>`))
    expect(text.split('\n\n').length).toBe(6)
  })
})

describe('a wall', () => {
  it('takes along what stands behind it in its own box', () => {
    const offers = ['Trial', 'Standard'].map(name => `<div><h3>${name}</h3><p>€9 a month. All that we print.</p></div>`)
    const why = '<div><h3>Why the Courier?</h3><p>See what our readers say about us.</p></div>'
    const gate = `<div><h2>Subscribe to unlock this article</h2><div>${offers.join('')}</div>${why}</div>`
    const { text, complete } = article(page(paragraphs(2) + gate))
    expect(text.split('\n\n').length).toBe(2)
    expect(complete).toBe(false)
  })
  it('but not the article that goes on outside it', () => {
    const { text } = article(page(`${FIRST}<div><p>Subscribe to continue reading</p></div>${REST}`))
    expect(text.split('\n\n').length).toBe(6)
  })
})

describe('kinds of blocks', () => {
  it('a post in the item of a list is no item', () => {
    const posts = ['Bus seen', 'Depot locked', 'Search begins'].map(
      (title, i) => `<li><time>1${i}:20</time><h3>${title}</h3><div>${paragraphs(2, i * 2)}</div></li>`,
    )
    const found = blocks(article(page(`<ol>${posts.join('')}</ol>`)))
    expect(found.map(block => block.split(':')[0])).toEqual(Array(3).fill(['heading', 'paragraph', 'paragraph']).flat())
  })
  it('a short line in bold type is a heading; a question or a speaker is none', () => {
    const lines = ['<b>What it costs</b>', '<b>Was it red?</b>', '<strong>Marlow:</strong> It was.', '<b>Ann:</b>']
    const found = blocks(article(page(FIRST + lines.map(line => `<p>${line}</p>`).join('') + REST)))
    expect(found.slice(3, 7).map(block => block.split(':')[0])).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
    ])
  })
})

describe('above the first paragraph', () => {
  const points = ['A bus has been missing since the spring', 'Two bicycles were found in the depot on Monday']
  const list = `<ul>${points.map(point => `<li>${point}</li>`).join('')}</ul>`
  it('points in a list belong to the article', () => {
    const html = page(paragraphs(6)).replace('<div class="article-body">', `${list}<div class="article-body">`)
    expect(blocks(article(html)).slice(0, 2)).toEqual(points.map(point => `list: ${point}`))
  })
  it('and are no standfirst', () => {
    const html = page(paragraphs(6)).replace(
      '<div class="article',
      `<div class="summary">${list}</div><div class="article`,
    )
    expect(article(html).standfirst).toBe(null)
  })
  it('a body that is called one with a summary is no summary', () => {
    const html = page(paragraphs(6)).replace('class="article-body"', 'class="field--type-text-with-summary"')
    expect(article(html).standfirst).toBe(null)
    expect(article(html).text.split('\n\n').length).toBe(6)
  })
  it('a first paragraph that the head repeats is none, in whatever elements it stands', () => {
    const body = paragraphs(6).replace(/<p>(.*)<\/p>/g, '<p><span>$1</span></p>')
    const first = /<span>(.*?)<\/span>/.exec(body)![1]!
    expect(article(page(body, `<meta name="description" content="${first}">`)).standfirst).toBe(null)
  })
  it('who took the pictures is no author', () => {
    const html = page(`<div><span>Words by Ann Poe</span><span>Photographs by Jo Tamworth</span></div>${paragraphs(6)}`)
    expect(article(html).authors).toEqual(['Ann Poe'])
  })
  it('a name with a job is a byline', () => {
    const html = page(`<p class="by">Ann Poe, transport correspondent</p>${paragraphs(6)}`)
    expect(article(html).authors).toEqual(['Ann Poe'])
    expect(article(html).text.split('\n\n').length).toBe(6)
  })
  it('for whom somebody writes is no second author', () => {
    const head = '<meta name="author" content="Ann Poe, Wexcombe News Service">'
    expect(article(page(paragraphs(6), head)).authors).toEqual(['Ann Poe'])
  })
  it('the outlet stands beside the headline', () => {
    const html = page(paragraphs(6)).replace(/<(header|footer)[\s\S]*?<\/\1>/g, '')
    expect(article(html).outlet).toBe('Wexcombe Courier')
  })
})

describe('a page laid out as a table', () => {
  const lines = paragraphs(6)
    .replace(/<p>/g, '')
    .replace(/<\/p>\n/g, '<BR><BR>\n')
  const html = `<HTML><HEAD><TITLE>The Wexcombe Courier - Where Has the Bus Gone?</TITLE></HEAD><BODY><TABLE><TR>
<TD><A HREF=/>Home</A><BR><A HREF=/n>News</A><BR><BR><B>Weather</B><BR>Rain</TD>
<TD><FONT SIZE=5><B>Where Has the Bus Gone?</B></FONT><BR><BR><I>By Ann Poe</I><BR>May 12, 2009<BR><BR>${lines}</TD>
<TD><B>More News</B><BR><A HREF=/1>Clock wound</A></TD></TR></TABLE></BODY></HTML>`
  it('is read by its cells', () => {
    const { title, text, authors, published, outlet } = article(html)
    expect(title).toBe('Where Has the Bus Gone?')
    expect(text.split('\n\n').length).toBe(6)
    expect([authors, published, outlet]).toEqual([['Ann Poe'], '2009-05-12', 'The Wexcombe Courier'])
  })
})
