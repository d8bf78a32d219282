import type { Extraction } from '../../src/model/article.js'

const SENTENCES = [
  'The council of Wexcombe met on Monday to talk about the bus, which had not been seen since the spring.',
  '“It was there in April,” said Ida Marlow, who drives the other one, “and then one morning it was not.”',
  'A search of the depot found two bicycles, a kettle and the timetable for the year before last, the council said.',
  'The company that runs the bus said it was looking into the matter and would say more when it knew more.',
  'Passengers have been told to walk, or to share a cart with the milk, until the matter has been settled.',
  'The next meeting is in June, when the council will also hear a report about the clock on the town hall.',
]

/** Invented paragraphs of news, as HTML. */
export function paragraphs(count: number, from = 0): string {
  return SENTENCES.slice(from, from + count)
    .map(text => `<p>${text}</p>\n`)
    .join('')
}

/** A news page around the body of an article. */
export function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Where is the bus? | Wexcombe Courier</title>${head}</head><body>
<header><a href="/">Wexcombe Courier</a><nav><a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
<main><article><h1>Where is the bus?</h1><div class="article-body">${body}</div></article></main>
<footer><p>© 2024 Wexcombe Courier</p></footer></body></html>`
}

export function keptText({ article }: Extraction): string {
  return article.text
}

/** Why the block with these words was dropped. */
export function dropReason({ dropped }: Extraction, words: string): string | undefined {
  return dropped.find(item => item.text.includes(words))?.reason
}
