/**
 * A line of a page saved as text, or the lines of one hard-wrapped paragraph. `group` counts the stretches between
 * blank lines: units of one group stand together. `text` is trimmed (with U+00A0), its inner characters are the page's.
 */
export interface Unit {
  readonly text: string
  readonly group: number
}

const LINE_END = /\r\n|[\n\r\v\f\u2028\u2029\u0085]/

/** The lines that are not blank; hard-wrapped paragraphs stay together, with their line breaks. */
export function units(content: string): Unit[] {
  const groups = lineGroups(content)
  const wrapped = isHardWrapped(groups)
  return groups.flatMap((lines, group) =>
    wrapped && lines.length > 1 && !lines.every(isListItem)
      ? rewrap(lines).map(text => ({ text, group }))
      : lines.map(text => ({ text, group })),
  )
}

function lineGroups(content: string): string[][] {
  const groups: string[][] = []
  let open: string[] | null = null
  for (const line of content.replace(/^\ufeff/, '').split(LINE_END)) {
    const text = line.trim()
    if (text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '') === '') open = null
    else if (open) open.push(text)
    else {
      open = [text]
      groups.push(open)
    }
  }
  return groups
}

/**
 * Whether lines were broken at a column: most groups of prose have several lines, whose lengths (but the last one's)
 * end close to the longest, and most of them break inside a sentence.
 */
function isHardWrapped(groups: readonly string[][]): boolean {
  const broken = groups.filter(lines => lines.length > 1).flatMap(lines => lines.slice(0, -1))
  if (broken.length < 4) return false
  const longest = Math.max(...broken.map(line => line.length))
  if (longest < 40 || longest > 120) return false
  const full = broken.filter(line => line.length > longest * 0.75)
  const inside = full.filter(line => !endsSentence(line))
  return full.length >= broken.length * 0.6 && inside.length >= full.length * 0.6
}

/** The paragraphs of one wrapped group: a short line that ends a sentence, or a short one before a capital, ends one. */
function rewrap(lines: readonly string[]): string[] {
  const longest = Math.max(...lines.map(line => line.length))
  const paragraphs: string[][] = [[]]
  for (const [i, line] of lines.entries()) {
    paragraphs.at(-1)!.push(line)
    const next = lines[i + 1]
    if (next === undefined) break
    // The next word would have fitted: the writer broke the line, not the column.
    const fits = line.length + 1 + (next.split(/\s/, 1)[0]?.length ?? 0) <= longest - 8
    if (fits && /^["'“‘([]?[\p{Lu}\d•*-]/u.test(next)) paragraphs.push([])
  }
  return paragraphs.map(part => part.join('\n'))
}

/** Ends like a sentence: a stop, perhaps with closing marks or a reference behind it. An ellipsis is a stop too. */
export function endsSentence(text: string): boolean {
  // From the end: a pattern would look at every stop in the text.
  let i = text.length - 1
  while (i >= 0 && (CLOSING.has(text.charCodeAt(i)) || isBlank(text.charCodeAt(i)))) i--
  return i >= 0 && STOPS.has(text.charCodeAt(i))
}

const CLOSING = new Set([...'"\'”’)]»*†'].map(sign => sign.charCodeAt(0)))
const STOPS = new Set([...'.!?…'].map(sign => sign.charCodeAt(0)))

function isBlank(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13) || (c >= 0xa0 && /\s/.test(String.fromCharCode(c)))
}

export function endsEllipsis(text: string): boolean {
  return /(…|\.{3})[\s"'”’)\]»]*$/.test(text)
}

export function isListItem(text: string): boolean {
  return /^([•●▪◦‣·*–-]|\(?\d{1,2}[.)])\s+\S/.test(text)
}

export function words(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? []
}

/** As many as `words` finds, without the words. */
export function wordCount(text: string): number {
  let count = 0
  let inside = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    let kind = KINDS[c]!
    if (kind === UNKNOWN) {
      if (c >= 0xd800 && c <= 0xdbff) {
        kind = kindOf(String.fromCodePoint(text.codePointAt(i)!))
        i++
      } else {
        kind = kindOf(text[i]!)
        KINDS[c] = kind
      }
    }
    if (kind === LETTER) {
      if (!inside) count++
      inside = true
    } else if (kind === OTHER) inside = false
  }
  return count
}

const UNKNOWN = 0
const OTHER = 1
const LETTER = 2
const INNER = 3
/** What each UTF-16 unit is to `wordCount`, found out when it is first met. */
const KINDS = new Uint8Array(0x10000)

function kindOf(character: string): number {
  if (/^[\p{L}\p{N}]/u.test(character)) return LETTER
  return /^[\p{M}'’.-]/u.test(character) ? INNER : OTHER
}

/** A line of running text: a sentence of eight words, or twenty-five words however they end. */
export function isProse(text: string): boolean {
  const count = wordCount(text)
  return count >= 25 || (count >= 8 && endsSentence(text) && !endsEllipsis(text))
}

/** Something that could be a headline or a label: no stop at its end, and not long. */
export function isTitleLike(text: string): boolean {
  return (
    wordCount(text) <= 30 &&
    text.length <= 220 &&
    (!/[.…,;:][\s"'”’)\]»]*$/.test(text) || /\b(\p{Lu}\.){2,}$/u.test(text))
  )
}

/** All of it stands in quotation marks. */
export function isQuoted(text: string): boolean {
  return /^["“«„][\s\S]+["”»]$/.test(text) && !/["”»][^"“«„”»]+["“«„]|["”»][^"“«„”»]*[”»]["“«„]/.test(text.slice(1, -1))
}

/** Title Case: most of the longer words have a capital. A teaser may be two sentences in it. */
export function isTitleCase(text: string): boolean {
  const long = words(text).filter(word => /^\p{L}{4,}/u.test(word))
  return long.length >= 3 && long.filter(word => /^\p{Lu}/u.test(word)).length >= long.length * 0.8
}
