import type { Fields, Page } from '../ingest/page.js'
import { InputError } from '../ingest/page.js'
import { type Extraction, partText } from '../model/article.js'
import type { Line } from './line.js'
import { extractRecord, withFields } from './record.js'
import { explainText, extractText } from './text.js'

/** UTF-16 units, headline and standfirst included. The longest books have some millions; what is longer is no article. */
const TEXT_LIMIT = 20_000_000

/** Lines with something on them. Books of that length have half as many; each becomes an object, and is read by many rules. */
const MOST_LINES = 500_000

/** The article of a page. Throws an InputError where there is none in it. */
export async function extract(page: Page): Promise<Extraction> {
  const extraction = await dispatch(page)
  const { article } = extraction
  refuseLong(article.text.length + partText(article, 'title').length + partText(article, 'standfirst').length)
  return extraction
}

async function dispatch(page: Page): Promise<Extraction> {
  if (page.kind === 'record') return record(page.source, page.fields)
  if (page.kind === 'text') return textPage(page.source, page.content)
  return html(page.source, page.content, null)
}

async function record(source: string, fields: Fields): Promise<Extraction> {
  if (typeof fields.text === 'string' && (fields.text.trim() !== '' || typeof fields.html !== 'string')) {
    refuseLong(fields.text.length)
    refuseLines(fields.text)
    return extractRecord(source, fields)
  }
  return withFields(
    await html(source, fields.html as string, typeof fields.url === 'string' ? fields.url : null),
    fields,
  )
}

function refuseLong(length: number): void {
  if (length <= TEXT_LIMIT) return
  throw new InputError(
    `is too long for an article: ${length} characters, at most ${TEXT_LIMIT / 1_000_000} million are read`,
  )
}

/** White space alone is no line. */
function refuseLines(text: string): void {
  let count = 0
  for (let from = 0; from < text.length && count <= MOST_LINES; ) {
    const at = text.indexOf('\n', from)
    const to = at < 0 ? text.length : at
    if (to - from > 100 || text.slice(from, to).trim() !== '') count++
    from = to + 1
  }
  if (count > MOST_LINES) throw new InputError(`has more than ${MOST_LINES} lines: no article has that many`)
}

function textPage(source: string, content: string): Extraction {
  refuseLong(content.length)
  refuseLines(content)
  const extraction = extractText(source, content)
  if (extraction.article.text === '') throw new InputError('there is no article text in it')
  return extraction
}

/** The HTML parser costs a tenth of a second to load: only where there is HTML. */
async function html(source: string, content: string, url: string | null): Promise<Extraction> {
  const { extractHtml } = await import('./html.js')
  return extractHtml(source, content, url)
}

/** What extraction makes of each line of a page, for people who ask why. */
export async function explain(page: Page): Promise<readonly Line[]> {
  if (page.kind === 'text') return explainText(page.content)
  if (page.kind === 'record' && typeof page.fields.text === 'string')
    return page.fields.text.split(/\n{2,}/).map(text => ({ text, as: 'body', reason: null }))
  const { explainHtml } = await import('./html.js')
  return explainHtml(page.kind === 'record' ? (page.fields.html as string) : page.content)
}
