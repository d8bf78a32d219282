/** What is no text in Markdown: each is put out with its own length in spaces, so that offsets hold. */
const PUT_OUT: readonly RegExp[] = [
  // Front matter.
  /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?=\n|$)/,
  // Code, fenced, indented behind a blank line, and inside a line.
  /^(?<fence>`{3,}(?!`)|~{3,}(?!~))[^\n]*\n[\s\S]*?(?:\n\k<fence>[`~]*[ \t]*(?=\n|$)|$(?![\s\S]))/gm,
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

/** Emphasis, of a thousand signs at most: only the signs that mark it go. "f***" has none. */
const EMPHASIS =
  /(?<![\p{L}\p{N}*_])(?<signs>\*{1,3}|_{1,3})(?=[^\s*_])(?:[^\n]|\n(?![^\S\n]*\n)){1,1000}?(?<=[^\s*_])\k<signs>(?![\p{L}\p{N}*_])/gu
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

/** A draft's own text: what Markdown makes of the rest is put out, sign by sign. Plain text stays as it is. */
export function withoutMarkup(draft: string): string {
  return PUT_OUT.reduce((text, pattern) => text.replace(pattern, blank), draft)
    .replace(ENTITY, mark)
    .replace(LINK, (whole: string, words: string) => {
      const at = whole.indexOf(`${words}](`)
      return blank(whole.slice(0, at)) + words + blank(whole.slice(at + words.length))
    })
    .replace(EMPHASIS, (whole: string, signs: string) => {
      const gap = ' '.repeat(signs.length)
      return gap + whole.slice(signs.length, -signs.length) + gap
    })
}
