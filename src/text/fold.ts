/** A text as it compares, with the way back to the original. */
export interface Folded {
  readonly text: string
  /** `at[i]`: offset in the original of folded unit i; `at[text.length]` is the end of the original. Never falls. */
  readonly at: Uint32Array
}

const same = new Map<string, string>()
for (const c of '\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02\u301D\u301E\u301F') same.set(c, '"')
for (const c of '\u2018\u2019\u201A\u201B\u2039\u203A\u2032\u02BC\uFF07`\u00B4') same.set(c, "'")
for (const c of '\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D') same.set(c, '-')
same.set('\u2026', '...')

/** A base character with its marks, or hangul letters, which NFC may join: the unit of folding. */
const cluster = /[\u1100-\u11FF]+|[\uD800-\uDBFF][\uDC00-\uDFFF]\p{M}*|[\s\S]\p{M}*/gu
const dropped = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu
const spaces = /\s/u

/**
 * Lower case, NFC, one kind of quotation mark, dash and space (a run of spaces is one), soft
 * hyphens, zero-width and direction signs dropped. All units of a folded cluster point at the
 * start of the cluster they came from.
 */
export function fold(text: string): Folded {
  // What is invisible goes first: a soft hyphen or joiner must not keep a mark from its letter.
  const visible: number[] = []
  let clean = ''
  let last = 0
  for (const match of text.matchAll(dropped)) {
    for (let i = last; i < match.index; i++) visible.push(i)
    clean += text.slice(last, match.index)
    last = match.index + match[0].length
  }
  const whole = last === 0
  if (whole) clean = text
  else {
    for (let i = last; i < text.length; i++) visible.push(i)
    clean += text.slice(last)
  }
  const parts: string[] = []
  const at: number[] = []
  let inSpace = false
  for (const match of clean.matchAll(cluster)) {
    const piece = foldCluster(match[0])
    const start = whole ? match.index : (visible[match.index] as number)
    if (piece === ' ' && inSpace) continue
    inSpace = piece === ' '
    parts.push(piece)
    for (let i = 0; i < piece.length; i++) at.push(start)
  }
  at.push(text.length)
  return { text: parts.join(''), at: Uint32Array.from(at) }
}

function foldCluster(piece: string): string {
  if (piece.length === 1) {
    const code = piece.charCodeAt(0)
    if (code > 0x20 && code < 0x7f && code !== 0x60) return code >= 0x41 && code <= 0x5a ? piece.toLowerCase() : piece
    if (spaces.test(piece)) return ' '
  }
  // Some marks only become such when they are composed: U+1FFD is U+00B4 then.
  const composed = piece.toLowerCase().normalize('NFC')
  return same.get(piece) ?? same.get(composed) ?? composed
}
