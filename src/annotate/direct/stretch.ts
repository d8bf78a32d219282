import type { MarkPair } from '../../lang/language.js'
import type { Range } from '../../model/span.js'

/** Words in the quotation marks of a language, at the outermost level: `[from, to)` leaves the marks out. */
export interface Stretch extends Range {
  /** Where the opening mark starts, and where the closing one ends (`to` where none does). */
  readonly open: number
  readonly close: number
  readonly closed: boolean
  /** It opens a paragraph, and goes on with what the paragraph before left open. */
  readonly continues: boolean
}

/** How many marks of a paragraph are tried that nothing closes: it keeps the search linear. */
const TRIES = 24

const LETTER = /[\p{L}\p{N}]/u
const BLANK = /\s/u

/** The stretches of each paragraph, in order. */
export function stretchesOf(text: string, paragraphs: readonly Range[], pairs: readonly MarkPair[]): Stretch[][] {
  const openers = new Map(pairs.map(pair => [pair.open, pair]))
  let left = false
  return paragraphs.map((paragraph, i) => {
    const next = paragraphs[i + 1]
    const goesOn = next !== undefined && openers.has(text.charAt(next.from))
    const found = inParagraph(text, paragraph, openers, goesOn)
    const first = found[0]
    if (left && first?.open === paragraph.from) found[0] = { ...first, continues: true }
    left = found.at(-1)?.closed === false
    return found
  })
}

function inParagraph(
  text: string,
  { from, to }: Range,
  openers: ReadonlyMap<string, MarkPair>,
  goesOn: boolean,
): Stretch[] {
  const found: Stretch[] = []
  let tries = 0
  for (let at = from; at < to && tries < TRIES; at++) {
    const pair = openers.get(text.charAt(at))
    if (!pair || !canOpen(text, at, from)) continue
    const end = closing(text, at, to, pair)
    if (end >= 0) {
      found.push({ open: at, from: at + 1, to: end, close: end + 1, closed: true, continues: false })
      at = end
      continue
    }
    tries++
    if (!opensSpeech(text, at, from) || !(goesOn || at === from || to - at > LONG)) continue
    found.push({ open: at, from: at + 1, to, close: to, closed: false, continues: false })
    break
  }
  return found
}

/** A mark that nothing closes counts where a quotation can begin, with so many letters behind it. */
const LONG = 40

/** It opens its paragraph, or stands behind a colon. */
const opensSpeech = (text: string, at: number, from: number): boolean =>
  at === from || text.slice(from, at).trimEnd().endsWith(':')

/** A blank, a bracket or a dash before it, and a word behind it. */
function canOpen(text: string, at: number, from: number): boolean {
  const before = text.charAt(at - 1)
  const behind = text.charAt(at + 1)
  return (at === from || !(LETTER.test(before) || /[.,!?]/.test(before))) && behind !== '' && !BLANK.test(behind)
}

/** Where the mark at `at` is closed; marks of its own pair nest. Where one of several is not closed, the last closes all. */
function closing(text: string, at: number, to: number, { open, close }: MarkPair): number {
  let depth = 1
  let last = -1
  for (let i = at + 1; i < to; i++) {
    const sign = text.charAt(i)
    if (close.includes(sign) && canClose(text, i, sign)) {
      depth--
      last = i
      if (depth === 0) return i
    } else if (sign === open && canOpen(text, i, at)) depth++
  }
  return depth > 1 ? last : -1
}

/** An apostrophe within a word closes nothing, nor does a straight mark that opens one. */
const canClose = (text: string, at: number, sign: string): boolean =>
  /["'’]/.test(sign) ? !LETTER.test(text.charAt(at + 1)) && !BLANK.test(text.charAt(at - 1)) : true
