import type { Article } from '../../model/article.js'
import type { Range } from '../../model/span.js'
import { MET } from '../word/english.js'

/** A stretch of text without what stands in quotation marks; a mark that is not closed ends with its line. */
function unquoted(text: string): string {
  let narration = ''
  let from = 0
  let close: string | null = null
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string
    if (close === null && (sign === '"' || sign === '\u201C')) {
      narration += text.slice(from, i)
      close = sign === '"' ? '"' : '\u201D'
    } else if (close !== null && (sign === close || sign === '\n')) {
      close = null
      from = i + 1
    }
  }
  return close === null ? narration + text.slice(from) : narration
}

/** Whether an outlet tells in a stretch of its text, in its own words, that it met the speaker itself. */
export function tellsOfMeeting({ text, outlet }: Article, { from, to }: Range): boolean {
  const narration = unquoted(text.slice(from, to))
  if (MET.test(narration)) return true
  const name = outlet?.replace(/^the\s/i, '') ?? ''
  return (
    name !== '' &&
    ['told', 'with', 'to'].some(word =>
      [`${word} the ${name}`, `${word} ${name}`].some(each => narration.includes(each)),
    )
  )
}
