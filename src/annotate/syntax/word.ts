import { type Article, partText } from '../../model/article.js'
import type { Part } from '../../model/span.js'
import { isAscii, isCapital as isCapitalLetter, isLetter } from '../../text/ascii.js'
import { tagParagraphs } from '../../text/tag.js'
import { CUE_FORMS } from '../lexicon/cue.js'
import type { Item } from './item.js'
import { sentencesOf } from './once.js'
import { brands, degree, isDegree, isRank, isSite, isStopped, owns, parted, rank, site, stopped } from './wordparts.js'

/** The words and signs of an article, which quotes, names and speakers all read. */
export type Words = { readonly [part in Part]: readonly Item[] }

export const wordsOf = (article: Article): Words => ({
  title: readWords(partText(article, 'title')),
  standfirst: readWords(partText(article, 'standfirst')),
  text: readWords(article.text),
})

/**
 * The tagger hears curly and straight marks differently: it is given straight ones, so that both
 * kinds give the same quotes; and it cuts words at letters that Western Europe does not use ("Dvořák").
 * One unit becomes one unit, so offsets hold.
 */
export const straighten = (text: string): string =>
  text
    .replace(/[“”„‟]/g, '"')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[\u0100-\u024f\u1e00-\u1eff]/g, plain)

/** Letters that no mark above or below makes of a plain one. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['Ħ', 'H'],
  ['ŧ', 't'],
  ['œ', 'o'],
  ['Œ', 'O'],
  ['ŋ', 'n'],
  ['ə', 'e'],
  ['Ə', 'E'],
])

const plain = (letter: string): string => PLAIN.get(letter) ?? letter.normalize('NFD').charAt(0)

/** The tagged tokens of a text as words. */
function readWords(text: string): Item[] {
  const starts = sentencesOf(text)
  let sentence = 0
  let opens = true
  let end = 0
  const found: Item[] = []
  const owning: number[] = []
  for (const { start, tags } of tagParagraphs(straighten(text)))
    for (let i = 0; i < tags.length; i++) {
      const tagged = tags[i]!
      if (tagged.norm === '.' && isSite(tags, i)) {
        i++
        end = start + tags[i]!.to
        found.push(site(text, found.pop()!, end))
        continue
      }
      if (tagged.norm === '.' && isRank(tags, i) && found.at(-1)?.capital) {
        end = start + tagged.to
        found.push(rank(found.pop()!, end))
        continue
      }
      const from = tagged.from + start
      const to = tagged.to + start
      const word = text.slice(from, to)
      while (sentence < starts.length && starts[sentence]!.from < from) sentence++
      if (starts[sentence]?.from === from || (from > end && breaks(text, end, from))) opens = true
      const dash = to === from + 1 && isDash(text.charCodeAt(from))
      const norm = dash ? '--' : fold(tagged.norm)
      const made: Item = {
        from,
        to,
        text: word,
        pos: dash ? 'PUNCT' : tagged.pos,
        norm,
        opens,
        glued: from === end && from > 0,
        capital: isCapital(word),
        mark: null,
        small: false,
        cue: CUE_FORMS.get(norm),
      }
      end = to
      const owner = owns(made)
      if (isDegree(found, made)) found.push(degree(made, found.splice(-2)[0]!))
      else if (owner) found.push(...parted(made))
      else if (isStopped(tags, i)) found.push(...stopped(made))
      else found.push(made)
      if (owner || norm === "'s") owning.push(found.length - 1)
      if (isWord(word)) opens = false
      else if (OPENING.test(word) || (QUOTE.test(word) && !made.glued)) opens = true
    }
  return brands(found, owning)
}

/** A sign that stands between a name and what is said of it. */
export const PAUSES: ReadonlySet<string> = new Set(['-', '–', '—', ','])

const OPENING = /^[“‘«„:•*]$/u
const QUOTE = /^["'”’]$/u

/** En and em dashes, and the horizontal bar that stands for one. */
const isDash = (code: number): boolean => code >= 0x2013 && code <= 0x2015

const fold = (norm: string) =>
  isAscii(norm) ? norm : norm.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[—–]/g, '-')

/** The first character decides without a search in nearly all words. */
function isCapital(word: string): boolean {
  const code = word.charCodeAt(0)
  return isCapitalLetter(code) || (code > 127 && /^\p{Lu}/u.test(word))
}

function isWord(word: string): boolean {
  const code = word.charCodeAt(0)
  return isLetter(code) || /[\p{L}\p{N}]/u.test(word)
}

function breaks(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true
  return false
}
