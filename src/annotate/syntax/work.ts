import type { Range } from '../../model/span.js'
import type { Item } from './item.js'
import { isPunct } from './itemkind.js'
import type { TaggedSentence } from './line.js'
import { at, holds } from './phrase.js'

/** What has a title: "the film 'Saltwater'". */
const WORKS =
  /^(?:films?|movies?|albums?|songs?|singles?|novels?|books?|memoirs?|show|series|plays?|dramas?|sitcoms?|musicals?|comed(?:y|ies)|documentar(?:y|ies)|podcasts?|operas?|magazine|thrillers?|games?|sequels?|tracks?|ballads?|anthems?|hits?|poems?|paintings?|tours?|exhibitions?|soaps?|franchise)$/
/** What is said of works: "'Saltwater' review". */
const BESIDE =
  /^(?:reviews?|recap|trailer|teaser|stars?|director|cast|creator|producer|author|season|episodes?|finale|premiere|spoilers|actors?|actress|soundtrack|reboot|remake|spin-off|box|author)$/

/** How many words a title in quotation marks has at most. */
const LONGEST = 6

/** The word right before a mark, and a comma at most: "his memoir, “…”". */
const LAST_WORD = /(\p{L}{1,20}),? ["“‘']$/u
/** UTF-16 units: no word that has a title is longer, with its comma and mark. */
const LAST = 24

/**
 * In a text, the title of a work behind the word for it, or the name of a thing behind its article: `his memoir, “From
 * Field to Ferry,”`, `parts of the “Halvard”`.
 */
export function isTitled(text: string, { from, to }: Range): boolean {
  const words = text.slice(from, to).split(/\s+/)
  if (words.length > LONGEST + 2 || !words.every(word => word.length < 4 || /^(?:\p{Lu}|\d)/u.test(word))) return false
  const before = text.slice(Math.max(0, from - LAST), from)
  const noun = LAST_WORD.exec(before)?.[1]
  if (words.length > 1 && noun !== undefined && WORKS.test(noun)) return true
  return words.length <= LONGEST && THE.test(before) && /^\p{Lu}[^.!?,;:]+$/u.test(text.slice(from, to))
}

/** A definite article right before a mark. */
const THE = /(?<![\p{L}'’])[Tt]he ["“‘']$/u

/** In a headline, the title of a work or the name of a thing: "How 'Blue Ladder' became a hit", "Vale's film 'Saltwater' wins". */
export function isWork(line: TaggedSentence, items: readonly Item[], i: number): boolean {
  const { mark } = at(items, i)
  if (!mark) return false
  const words = line.text.slice(mark.from, mark.to).trim().split(/\s+/)
  const main = words.filter(word => word.length > 3)
  const titled = /^\p{Lu}|^\d/u.test(words[0] ?? '') && main.every(word => /^(?:\p{Lu}|\d)/u.test(word))
  if (!titled || words.length > LONGEST) return false
  const next = at(items, i + 1)
  // "'Saltwater': Vale's film is a triumph"
  if (next.norm === ':' && holds(items, { from: 2, to: 7 }, ({ norm }) => WORKS.test(norm))) return true
  if (WORKS.test(at(items, i - 1).norm) || WORKS.test(next.norm) || BESIDE.test(next.norm)) return true
  return i > 0 && !isPunct(at(items, i - 1)) && hasSmall(items)
}

/** The headline has small letters where one with capitals throughout would have none: a capital then tells something. */
function hasSmall(items: readonly Item[]): boolean {
  let small = 0
  for (const { pos, capital } of items) if (!capital && /^(?:NOUN|VERB|ADJ)$/.test(pos)) small++
  return small > 0 && small * 3 > items.filter(({ pos }) => /^(?:NOUN|VERB|ADJ|PROPN)$/.test(pos)).length
}

/** "The 'smart' meter that cost a town its sleep": a word that the outlet itself sets apart. */
export function isSetApart(items: readonly Item[], i: number): boolean {
  const { small, mark } = at(items, i)
  const opens = i === 1 || at(items, i - 2).norm === ':'
  if (!mark || !small || !opens || at(items, i - 1).pos !== 'DET' || mark.to - mark.from > 20) return false
  return /^(?:NOUN|ADJ)$/.test(at(items, i + 1).pos)
}

/** Verbs that make or show a work. */
const MAKES =
  /^(?:s[aiu]ngs?|singing|w(?:rote|rites?|ritten|riting)|record(?:ed|s|ing)?|perform(?:ed|s|ing)?|releas(?:ed|es|ing|e)|publish(?:ed|es|ing)?|recit(?:ed|es|ing))$/

/** `sang “Blue Ladder”`: capitals and no stop make a title of what a verb without a comma before it leads to. */
export function isMade(items: readonly Item[], v: number, i: number): boolean {
  const { mark, norm, text } = at(items, i)
  if (!mark || norm !== 'phrase' || i !== v + 1 || !MAKES.test(at(items, v).norm)) return false
  // `wrote “Never Again” on the wall`
  if (at(items, i + 1).norm === 'on') return false
  const words = text.split(/\s+/)
  return words.length > 1 && words.length < 8 && words.every(word => word.length < 4 || /^["“‘']*\p{Lu}/u.test(word))
}
