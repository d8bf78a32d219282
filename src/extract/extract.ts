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
  return (await extractor(page))()
}

/** The work that makes the article of a page, with all that it needs loaded: it waits for nothing. */
export async function extractor(page: Page): Promise<() => Extraction> {
  const html = needsHtml(page) ? await import('./html.js') : null
  return () => {
    const extraction =
      page.kind === 'record' && html === null ? textRecord(page.source, page.fields) : dispatch(page, html)
    const { article } = extraction
    refuseLong(article.text.length + partText(article, 'title').length + partText(article, 'standfirst').length)
    return extraction
  }
}

type Html = typeof import('./html.js')

/** The HTML parser costs a tenth of a second to load: only where there is HTML. */
const needsHtml = (page: Page): boolean => page.kind === 'html' || (page.kind === 'record' && !hasText(page.fields))

const hasText = ({ text, html }: Fields): boolean =>
  typeof text === 'string' && (text.trim() !== '' || typeof html !== 'string')

function dispatch(page: Page, html: Html | null): Extraction {
  if (page.kind === 'text') return textPage(page.source, page.content)
  if (html === null) throw new RangeError(`no parser was loaded for ${page.source}`)
  if (page.kind !== 'record') return html.extractHtml(page.source, page.content, null)
  const { fields, source } = page
  const url = typeof fields.url === 'string' ? fields.url : null
  return withFields(html.extractHtml(source, fields.html as string, url), fields)
}

function textRecord(source: string, fields: Fields): Extraction {
  refuseLong((fields.text as string).length)
  refuseLines(fields.text as string)
  return extractRecord(source, fields)
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

/** What extraction makes of each line of a page, for people who ask why. */
export async function explain(page: Page): Promise<readonly Line[]> {
  return (await explainer(page))()
}

/** The work that explains a page, with all that it needs loaded: it waits for nothing. */
export async function explainer(page: Page): Promise<() => readonly Line[]> {
  if (page.kind === 'text') return () => explainText(page.content)
  const { text, html } = page.kind === 'record' ? page.fields : { text: null, html: page.content }
  if (typeof text === 'string')
    return () => text.split(/\n{2,}/).map(each => ({ text: each, as: 'body', reason: null }))
  const { explainHtml } = await import('./html.js')
  return () => explainHtml(html as string)
}
