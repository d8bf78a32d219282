import type { ArticleId, Part, Range, Span } from '../../model/span.js'
import { kept } from '../../text/kept.js'
import { stem } from '../../text/stem.js'
import { type Token, tokenize } from '../../text/token.js'
import { isShort } from './abbreviation.js'
import type { Countable } from './countable.js'
import { COMMON_WORDS, GLUED_UNIT } from './english.js'
import { joinQuantities } from './quantity.js'

/**
 * A word as collation compares it: what is printed, and the form that is compared. Punctuation is no
 * word; it stands in the `gap` before the word that follows it.
 */
export interface Word extends Span {
  /** As printed. */
  readonly raw: string
  /** Lower case, straight apostrophes, NFC; the same for "&" and "and", "%" and "percent". */
  readonly norm: string
  readonly stem: string
  /** The letters of the alphabet that it has, one bit each. */
  readonly letters: number
  /** Of a number or an amount, in whatever form it is printed; else null. */
  readonly quantity: string | null
  /** Normalised punctuation between the previous word of the same stretch and this one. */
  readonly gap: string
  /** Inside square brackets, or round ones, as printed. */
  readonly bracket: '[' | '(' | null
  /** First word of its sentence: its capital means nothing. */
  readonly first: boolean
  /** Which stretch of a quotation that its cue splits: words of two stretches have no text between them. */
  readonly stretch: number
}

/** The words of a stretch of text, and the punctuation that is left after the last one. */
export interface Words {
  /** A chunk makes them each time anew; see `fixed`. */
  readonly words: readonly Word[]
  readonly end: string
  /** Offset behind the sign that ends the sentence (". ? ! …"); without one, behind the last word. */
  readonly to: number
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['%', 'percent'],
  ...['$', '£', '€', '¥'].map((sign): [string, string] => [sign, sign]),
])
const isHyphen = (raw: string): boolean => raw === '-' || raw === '\u2010' || raw === '\u2011'

/** Punctuation as it is compared: no quotation marks, and a hyphen inside a word told from a dash. */
function normalGap(text: string, token: Token): string {
  if (token.norm === '"' || token.norm === "'") return ''
  const tight = !/\s/.test(text[token.from - 1] ?? ' ') && !/\s/.test(text[token.to] ?? ' ')
  return token.norm === '-' && tight && isHyphen(text.slice(token.from, token.to)) ? '\u2010' : token.norm
}

const STOP = /^[.?!\u2026]$/
const STOPS = /[.?!\u2026]/

interface WordDraft extends Range {
  raw: string
  norm: string
  gap: string
  bracket: '[' | '(' | null
  quantity: null
}

interface Bracketed extends Range {
  readonly norm: string
  readonly bracket: '[' | null
  readonly skip: number
}

/** `[T]he` is one word, whose bracket only shows a changed capital; `close[d]` is one whose ending is not the speaker's. */
function bracketedLetter(text: string, tokens: readonly Token[], at: number): Bracketed | null {
  const [a, b, c, d] = tokens.slice(at, at + 4)
  if (!a || !b || !c || !d || a.to !== b.from || b.to !== c.from || c.to !== d.from) return null
  const sign = (token: Token): string => text.slice(token.from, token.to)
  if (sign(a) === '[' && sign(c) === ']' && b.to - b.from === 1 && d.kind === 'word')
    return { from: a.from, to: d.to, norm: b.norm + d.norm, bracket: null, skip: 3 }
  if (a.kind === 'word' && sign(b) === '[' && c.kind === 'word' && sign(d) === ']' && c.to - c.from <= 4)
    return { from: a.from, to: d.to, norm: a.norm + c.norm, bracket: '[', skip: 3 }
  return null
}

/** "5km" is "5 km". */
function splitUnit(draft: WordDraft): WordDraft[] {
  const match = draft.norm.charCodeAt(0) <= 57 ? GLUED_UNIT.exec(draft.norm) : null
  if (!match) return [draft]
  const at = (match[1] as string).length
  return [
    { ...draft, to: draft.from + at, raw: draft.raw.slice(0, at), norm: match[1] as string },
    { ...draft, from: draft.from + at, raw: draft.raw.slice(at), norm: match[2] as string, gap: '' },
  ]
}

/** What can follow the letters that are left of a masked word: a star, or what may be a dash. */
const MASKING = /[*\-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/

/** A word with letters put out ("f***", "f***ing") is one word, though its stars are signs. */
function maskedWord(text: string, tokens: readonly Token[], at: number): { to: number; skip: number } | null {
  let end = at + 1
  const touches = (token: Token | undefined): token is Token =>
    token !== undefined && token.from === tokens[end - 1]?.to
  const star = (token: Token | undefined): boolean => text[token?.from ?? 0] === '*'
  const dash = (token: Token | undefined): boolean => token?.norm === '-'
  const short = (tokens[at]?.to ?? 0) - (tokens[at]?.from ?? 0) <= 2
  const puts = star(tokens[end]) ? star : dash
  while (touches(tokens[end]) && puts(tokens[end])) end++
  if (end < at + (puts === star ? 2 : 3) || (puts === dash && !short)) return null
  if (touches(tokens[end]) && tokens[end]?.kind === 'word') end++
  return { to: (tokens[end - 1] as Token).to, skip: end - 1 - at }
}

/** The same words, made once. */
export const fixed = ({ words, end, to }: Words): Words => ({ words, end, to })

/** The words `[from, to)`, with what ends them: all of the end where they reach it. */
export function sliceWords({ words, ...whole }: Words, from: number, to: number): Words {
  const some = words.slice(from, to)
  return to === words.length
    ? { words: some, end: whole.end, to: whole.to }
    : { words: some, end: words[to]?.gap ?? '', to: some.at(-1)?.to ?? whole.to }
}

/** The words of `text[from, to)`, with offsets into the whole text. Characters outside the range are not looked at. */
export function wordsOf(article: ArticleId, part: Part, text: string, from: number, to: number): Words {
  const said = wordsIn(text.slice(from, to))
  return { words: said.words.map(word => at(word, article, part, from)), end: said.end, to: said.to + from }
}

/** The same word in a text where what it stands in begins at `offset`. Field by field: there are very many. */
function at(word: Word, article: ArticleId, part: Part, offset: number): Word {
  return {
    article,
    part,
    from: word.from + offset,
    to: word.to + offset,
    raw: word.raw,
    norm: word.norm,
    stem: word.stem,
    letters: word.letters,
    quantity: word.quantity,
    gap: word.gap,
    bracket: word.bracket,
    first: word.first,
    stretch: word.stretch,
  }
}

/** The words of a sentence, with offsets into it; shared, so that nobody may change them. */
export const wordsIn = kept((text): Words => {
  const tokens = tokenize(text)
  const drafts: WordDraft[] = []
  const bracketed = text.includes('[')
  let gap = ''
  let bracket: WordDraft['bracket'] = null
  let end = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    const joined = bracketed ? bracketedLetter(text, tokens, i) : null
    const raw = text.slice(token.from, token.to)
    const sign = token.kind === 'punctuation' ? SIGNS.get(raw) : undefined
    if (joined) {
      drafts.push({
        ...joined,
        raw: text.slice(joined.from, joined.to),
        gap,
        bracket: bracket ?? joined.bracket,
        quantity: null,
      })
      end = joined.to
      i += joined.skip
      gap = ''
    } else if (token.kind !== 'punctuation' || sign !== undefined) {
      const masked = token.kind === 'word' && MASKING.test(text.charAt(token.to)) ? maskedWord(text, tokens, i) : null
      end = masked?.to ?? token.to
      const norm = masked
        ? text
            .slice(token.from, end)
            .toLowerCase()
            .replace(/[-\u2010-\u2015]/g, '*')
        : (sign ?? token.norm)
      drafts.push({ from: token.from, to: end, raw: text.slice(token.from, end), norm, gap, bracket, quantity: null })
      i += masked?.skip ?? 0
      gap = ''
    } else {
      if (raw === '[' || raw === '(') bracket = raw
      if (raw === ']' || raw === ')') bracket = null
      gap += normalGap(text, token)
      if (STOP.test(token.norm)) end = token.to
    }
  }
  const words = joinQuantities(drafts.flatMap(splitUnit)).map((draft, index, all) => ({
    article: '',
    part: 'text' as const,
    from: draft.from,
    to: draft.to,
    raw: text.slice(draft.from, draft.to),
    norm: draft.norm,
    stem: stem(draft.norm),
    letters: lettersOf(draft.norm),
    quantity: draft.quantity,
    gap: draft.gap,
    bracket: draft.bracket,
    first: index === 0 || opensSentence(all[index - 1] as Countable, draft),
    stretch: 0,
  }))
  return { words, end: gap, to: end }
})

/** A full stop that no short form needs parts two sentences, and so does any other sign that ends one. */
function opensSentence(before: Countable, word: Countable): boolean {
  if (!STOPS.test(word.gap)) return false
  if (word.gap !== '.' || !isShort(before.norm) || !/^(?!I$)\p{Lu}/u.test(before.raw)) return true
  return before.norm === 'no' && word.quantity === null
}

function lettersOf(norm: string): number {
  let bits = 0
  for (let i = 0; i < norm.length; i++) bits |= 1 << (norm.charCodeAt(i) & 31)
  return bits
}

/** "…", or three dots, in a gap or an end, where blanks between them are gone. */
export const ELLIPSIS = /…|\.{3}/

/** True of a word that carries meaning of its own: no article, pronoun, auxiliary or preposition. */
export function isContent(word: { readonly norm: string }): boolean {
  return !COMMON_WORDS.has(word.norm) && !/^\w+n't$/.test(word.norm)
}
