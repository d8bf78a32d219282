import { emphasesOf } from './emphasis.js'

/** Front matter. */
const FRONT = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?=\n|$)/

/** What is no text in Markdown: each is put out with its own length in spaces, so that offsets hold. */
const PUT_OUT: readonly RegExp[] = [
  // Code, indented behind a blank line, and inside a line.
  /(?<=\n[ \t]*\n|^)(?: {4}|\t)(?![-*+\d>"“‘'])[^\n]*(?:\n(?: {4}|\t)[^\n]*)*/g,
  /(?<!`)(?<ticks>`+)(?!`)[^\n]*?(?<!`)\k<ticks>(?!`)/g,
  // Comments (to Markdown, one that nothing closes takes in all the rest) and tags.
  /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g,
  /<\/?[a-z][^<>\n]*>/gi,
  // Where links of a list go; footnotes.
  /^[ \t]*\[[^\]\n\r\u2028\u2029]+\]:[ \t]*\S[^\n]*$/gm,
  /\[\^[^[\]\n]+\]/g,
  // What starts a line: of a quotation, a heading, a list.
  /^[ \t]*(?:>[ \t]?)+/gm,
  /^[ \t]*(?:#{1,6}(?=[ \t])|(?:[-*+]|\d{1,3}[.)])(?=[ \t]))/gm,
]

/** A link: its words stay, its brackets and its target go. Brackets of a draft's own hand stay. */
const LINK = /!?\[([^[\]\n]*)\]\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g

const blank = (text: string): string => text.replace(/[^\n]/g, ' ')

/** Marks written as in HTML keep their place beside the word that they open or close. */
const ENTITY = /&(?:ldquo|#8220|#x201c);(?=\S)|&(?:rdquo|#8221|#x201d);|&(?:quot|#34);/gi

function mark(entity: string, at: number, text: string): string {
  if (/^&(?:r|#8221|#x201d)/i.test(entity)) return `”${' '.repeat(entity.length - 1)}`
  const opens = /^&(?:l|#8220|#x201c)/i.test(entity) || /[\s(]/.test(text[at - 1] ?? ' ')
  return opens ? `${' '.repeat(entity.length - 1)}“` : `”${' '.repeat(entity.length - 1)}`
}

/** Without fenced code: from a fence to one of the same sign that is as long at least, or to the end (CommonMark 0.31, 4.5). */
function withoutFences(text: string): string {
  let fence: string | null = null
  const lines = text.split('\n').map(line => {
    if (fence === null) {
      fence = /^(?:`{3,}|~{3,})/.exec(line)?.[0] ?? null
      return fence === null ? line : blank(line)
    }
    if (line.startsWith(fence) && /^[`~]*[ \t]*$/.test(line.slice(fence.length))) fence = null
    return blank(line)
  })
  return lines.join('\n')
}

/** Only the signs that mark emphasis go, not those of "f***". */
function withoutEmphasis(text: string): string {
  const out: string[] = []
  let end = 0
  for (const { from, to, signs } of emphasesOf(text)) {
    const gap = ' '.repeat(signs.length)
    out.push(text.slice(end, from), gap, text.slice(from + signs.length, to - signs.length), gap)
    end = to
  }
  return out.join('') + text.slice(end)
}

/** A draft's own text: what Markdown makes of the rest is put out, sign by sign. Plain text stays as it is. */
export function withoutMarkup(draft: string): string {
  const plain = PUT_OUT.reduce(
    (text, pattern) => text.replace(pattern, blank),
    withoutFences(draft.replace(FRONT, blank)),
  )
    .replace(ENTITY, mark)
    .replace(LINK, (whole: string, words: string) => {
      const at = whole.indexOf(`${words}](`)
      return blank(whole.slice(0, at)) + words + blank(whole.slice(at + words.length))
    })
  return withoutEmphasis(plain)
}
