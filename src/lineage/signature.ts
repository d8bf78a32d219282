import type { Article } from '../model/article.js'
import type { Range } from '../model/span.js'
import { kept } from '../text/kept.js'
import { paragraphs } from '../text/paragraph.js'
import { isAgency, isWire, looksLikeOutlet } from './outlet.js'

/** A source that a report is signed with, where it begins or where it ends. */
export interface Signature extends Range {
  readonly name: string
}

/** A word of a name: "Reuters", "O'Neil", "U.P.I.". */
export const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}\d]{0,40}(?:[.&'\u2019-]\p{L}[\p{L}\p{M}\d]{0,40}){0,6}|\p{Lu}\.(?:\p{Lu}\.){1,8})`
const PLACE_WORD = String.raw`\p{Lu}[\p{L}\p{M}.'\u2019/-]{0,30}`
/** "NEW YORK", "St. Louis", "RIO DE JANEIRO", "Stow-on-the-Wold". */
const PLACE = String.raw`${PLACE_WORD}(?:\s{1,2}(?:(?:de|da|do|del|la|le|les|sur|upon|on|of|al|el)\s)?${PLACE_WORD}){0,4}`
/** The state, the country or the day behind a place: ", Idaho", ", March 9", ", 9 Mar 2031". */
const BEHIND = String.raw`(?:\s{0,2},\s{0,4}(?:${PLACE}|\d{1,4}|${PLACE_WORD}\s{1,4}\d{1,4}|\d{1,2}\s${PLACE_WORD}))`
const DASH = String.raw`(?:[-\u2010-\u2015_]+|:)`

/** "LOWMERE, March 9 (Harbour Wire) -" at the beginning; "(CNN)Nobody" is one too. */
const DATELINE = new RegExp(
  String.raw`^\s{0,4}(?<place>${PLACE}(?:\s{1,4}\d{1,2})?${BEHIND}{0,3}\s{1,4})?\((?<name>${WORD}(?:\s{1,4}${WORD}){0,3})\)(?<dash>\s{0,4}${DASH})?`,
  'u',
)
/** "LOWMERE, AP —". */
const DATELINE_BARE = /^\s{0,4}\p{Lu}[\p{Lu} .'-]{1,60},?\s{1,4}(?<name>AP|UPI|AFP|Reuters)\s{0,4}[-\u2010-\u2015]/u

/** A headline, a standfirst and a byline may stand before the dateline where the text was not extracted. */
const TOP = 800

/**
 * The source in a report's dateline: a name in brackets with nothing before it but a place and a day. Letters in
 * brackets behind anything else are short for that ("the World Relief Board (WRB)").
 */
export function datelineOf({ text }: Article): Signature | null {
  for (const { from } of paragraphs(text.slice(0, TOP)).slice(0, 4)) {
    const found = datelineIn(text.slice(from, from + 200))
    if (!found) continue
    // In the first line of all, an outlet's name in brackets needs no dash behind it.
    if (found.signed || (from === 0 && found.alone && looksLikeOutlet(found.name)))
      return { name: found.name, from, to: from + found.to }
  }
  return null
}

/** `signed`: a dash parts it from the report. `alone`: no dash, and nothing before it that it may be short for. */
const datelineIn = kept((start): (Signature & { readonly signed: boolean; readonly alone: boolean }) | null => {
  const match = DATELINE.exec(start) ?? DATELINE_BARE.exec(start)
  const name = match?.groups?.name
  // "Anna Vale (D)": one capital is a party.
  if (!match || !name || name.length < 2) return null
  const { place = '', dash } = match.groups ?? {}
  const signed = dash !== undefined || !match[0].includes('(')
  const alone = place === '' || (place === place.toUpperCase() && !isShortFor(name, place))
  return { name, from: 0, to: match[0].length, signed, alone }
})

/** "WORLD RELIEF BOARD (WRB)". */
const isShortFor = (name: string, words: string): boolean =>
  [...words.matchAll(/\p{Lu}[\p{L}\p{M}]*/gu)].map(([word]) => word[0]).join('') === name

/** The agency that the last line but for bylines is signed with: "(Reuters)", "… on Friday. (AFP)", "– dpa". */
export function footOf({ text }: Article): Signature | null {
  const last = paragraphs(text).slice(-FOOT).reverse()
  for (const { from, to } of last) {
    const paragraph = text.slice(Math.max(from, to - LONGEST), to)
    const match = FOOT_MARK.exec(paragraph)
    const name = match?.groups?.bracketed ?? match?.groups?.bare
    if (match && name !== undefined && (isWire(name) || (isAgency(name) && match.index === 0)))
      return { name, from: to - paragraph.length + match.index + (match[0].length - match[0].trimStart().length), to }
    if (!/^[Bb]y\s|^[([]?(?:Reporting|Writing|Editing|Additional reporting)\b/.test(paragraph)) return null
  }
  return null
}

/** So many paragraphs may stand at the end behind the mark: who wrote and who edited it. */
const FOOT = 3
const LONGEST = 80
const FOOT_MARK = new RegExp(
  String.raw`(?:^|(?<=[.!?"\u201D]\s{0,2}))(?:[(\[](?<bracketed>${WORD}(?:\s${WORD}){0,3})[)\]]|[-\u2010-\u2015]{1,2}\s?(?<bare>[\p{L}\d]{2,12}(?:\s${WORD}){0,2}))\.?$`,
  'u',
)
