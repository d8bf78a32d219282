import { createRequire } from 'node:module'
import type { Range } from '../model/span.js'
import { addresses } from './address.js'
import { kept } from './kept.js'
import { paragraphs } from './paragraph.js'

/** A word or sign with its part of speech (Universal Dependencies v2) and lower-case form. */
export interface Tagged extends Range {
  readonly pos: string
  readonly norm: string
}

/** The little of wink-nlp that is used here; its own types speak of far more. */
interface Tokens {
  out(as: unknown, how: unknown): string[]
}
interface Tagger {
  readonly read: (text: string) => Tokens
  readonly its: {
    readonly uniqueId: unknown
    readonly value: unknown
    readonly pos: unknown
    readonly normal: unknown
  }
  readonly array: unknown
  readonly lexiconEnd: number
}

let loaded: Tagger | null = null

/** The model takes most of a second: it is loaded when the first text comes, not on import. */
function tagger(): Tagger {
  if (loaded !== null) return loaded
  const require = createRequire(import.meta.url)
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'), ['pos'])
  const read = (text: string): Tokens => nlp.readDoc(text).tokens()
  const lexiconEnd = numberOf(read, nlp.its.uniqueId, nlp.as.array, NO_WORD)
  loaded = { read, its: nlp.its, array: nlp.as.array, lexiconEnd }
  return loaded
}

/** The tagger is made anew for the next text: one that was stopped while it read may be in disorder. */
export function forgetTagger(): void {
  loaded = null
}

/** A sequence that is no word: the number that it is given first of all shows where the lexicon ends. */
const NO_WORD = 'zqxjkvw'

/** The tagger's number of a word; words that it has not met get the next free one. */
function numberOf(read: Tagger['read'], id: unknown, array: unknown, word: string): number {
  return Number(read(word).out(id, array)[0] ?? Number.NaN)
}

/**
 * The tagged tokens of a text, in order, without overlap. Synchronous. The tagger drops U+FEFF,
 * composes marks and caps runs of space, so its own offsets drift: each paragraph is read alone, in
 * a cleaned form with a map back, and each token is looked for from the end of the one before. White
 * space is no token here; a token that is not found is left out.
 */
export function tag(text: string): Tagged[] {
  const found: Tagged[] = []
  for (const { start, tags } of tagParagraphs(text))
    for (const { from, to, pos, norm } of tags) found.push({ from: from + start, to: to + start, pos, norm })
  return found
}

/** The tags of one paragraph, with offsets from its start. */
export interface TaggedParagraph {
  readonly start: number
  readonly tags: readonly Tagged[]
}

/** The same tokens, paragraph by paragraph, for those that make tokens of their own of them. */
export const tagParagraphs = (text: string): TaggedParagraph[] =>
  paragraphs(text).map(({ from, to }) => ({ start: from, tags: tagParagraph(text.slice(from, to)) }))

/** The tags of one paragraph, with offsets into it. */
const tagParagraph = kept((paragraph): readonly Tagged[] => {
  const found: Tagged[] = []
  for (const { from, to } of windows(paragraph, { from: 0, to: paragraph.length }))
    tagWindow(clean(paragraph, from, to), paragraph, found)
  return found
})

/** The tagger's time grows faster than the text: a paragraph longer than this is read in pieces. */
const windowLimit = 4000
/** The same for one unbroken run of signs: a megabyte of "a" took minutes. */
const runLimit = 200

/** A paragraph in pieces that end after a sentence, or at least at white space, where there is any. */
function windows(text: string, { from, to }: Range): Range[] {
  const found: Range[] = []
  let start = from
  while (to - start > windowLimit) {
    const piece = text.slice(start, start + windowLimit)
    const stop = piece.lastIndexOf('. ') + 2
    const cut = stop > 2 ? stop : (/^[\s\S]*\s(?=\S*$)/u.exec(piece)?.[0].length ?? wholeSigns(piece))
    found.push({ from: start, to: start + cut })
    start += cut
  }
  found.push({ from: start, to })
  return found
}

/** The length of a piece without half a surrogate pair at its end. */
function wholeSigns(piece: string): number {
  return /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length
}

/**
 * A text as the tagger leaves it, and for each unit where the signs begin and end that it came from;
 * no lists where each unit is a sign of its own, from `start` on.
 */
interface Clean {
  readonly text: string
  readonly start: number
  readonly from: readonly number[] | null
  readonly to: readonly number[] | null
}

const sign = /[\u1100-\u11FF]{1,30}|\s+|[\s\S]\p{M}{0,30}/gu
const invisible = /^[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]+$/u

/** Most prose is this already: signs that no mark joins, in words of ordinary length, with one space between them. */
const plain = /^(?:[!-~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]{1,200}(?: |$))*$/

/**
 * The tagger's patterns for addresses are exponential: a hundred characters hung it. It never sees one: this stands
 * for each, and where two slashes or an "@" stand elsewhere, a space parts them from what is before.
 */
const STAND_IN = 'http://a.bc'
const likeAddress = /\/\/|[^ ]@/

function clean(text: string, start: number, end: number): Clean {
  const part = text.slice(start, end)
  if (plain.test(part) && !likeAddress.test(part) && !ownerBeforeSign.test(part))
    return { text: part, start, from: null, to: null }
  const from: number[] = []
  const to: number[] = []
  let cleaned = ''
  let run = 0
  const put = (unit: string, place: Range): void => {
    cleaned += unit
    for (let i = 0; i < unit.length; i++) {
      from.push(start + place.from)
      to.push(start + place.to)
    }
  }
  const putSigns = ({ from: first, to: last }: Range): void => {
    for (const match of part.slice(first, last).matchAll(sign)) {
      if (invisible.test(match[0])) continue
      const blank = /^\s/u.test(match[0])
      const broken = !blank && (run >= runLimit || beginsAddress(match[0], cleaned) || endsOwner(match[0], cleaned))
      const unit = blank ? ' ' : match[0].normalize('NFC')
      run = blank || broken ? 0 : run + 1
      put(broken ? ` ${unit}` : unit, {
        from: first + match.index,
        to: first + match.index + match[0].length,
      })
    }
  }
  let done = 0
  for (const address of addresses(part)) {
    putSigns({ from: done, to: address.from })
    put(` ${STAND_IN} `, address)
    run = 0
    done = address.to
  }
  putSigns({ from: done, to: part.length })
  return { text: cleaned, start, from, to }
}

/** Whether the tagger would take the sign, behind what it has so far, for part of an address. */
function beginsAddress(sign: string, before: string): boolean {
  if (sign.startsWith('/')) return before.endsWith('/')
  return sign.startsWith('@') && before !== '' && !before.endsWith(' ')
}

/**
 * Of "the mayor's." the tagger makes one word and a sign, and from then on "mayor's" is one word to it wherever it
 * stands: what a text is read as would hang on what was read before. A space parts the two.
 */
const ownerBeforeSign = /['\u2018\u2019]\p{L}{1,3}[^\p{L}\p{N}\s]/u
const owner = /[\p{L}\p{N}]['\u2018\u2019]\p{L}{1,3}$/u
const endsOwner = (sign: string, before: string): boolean =>
  /^[^\p{L}\p{N}\s]/u.test(sign) && owner.test(before.slice(-6))

function tagWindow(part: Clean, text: string, found: Tagged[]): void {
  const { read, its, array } = tagger()
  const tokens = read(part.text)
  const pos = tokens.out(its.pos, array)
  const norms = tokens.out(its.normal, array)
  let last = 0
  tokens.out(its.value, array).forEach((value, i) => {
    const place = locate(part.text, value, last)
    if (place < 0 || pos[i] === 'SPACE') return
    last = place + value.length
    const from = part.from === null ? part.start + place : (part.from[place] as number)
    if (from < (found.at(-1)?.to ?? 0)) return
    const to = part.to === null ? part.start + last : (part.to[last - 1] as number)
    const norm = value === STAND_IN ? text.slice(from, to).toLowerCase() : (norms[i] as string)
    found.push({ from, to, pos: pos[i] as string, norm })
  })
}

/** How far ahead a token is looked for: further off it is another one, and a long text would be searched again and again. */
const reach = 200

function locate(part: string, value: string, last: number): number {
  if (value === '') return -1
  const at = part[last] === ' ' ? last + 1 : last
  if (part.startsWith(value, at)) return at
  const near = part.slice(at, at + reach).indexOf(value)
  return near < 0 ? -1 : at + near
}

/**
 * Whether the tagger's lexicon has the word. It is broad (87,000 forms, British and American), leaves
 * misspellings out, and has few proper names.
 */
export function isKnownWord(word: string): boolean {
  if (word.length > runLimit || likeAddress.test(word)) return false
  const { read, its, array, lexiconEnd } = tagger()
  return numberOf(read, its.uniqueId, array, word.toLowerCase()) < lexiconEnd
}
