import type { Gender } from '../../lang/language.js'
import { type Item, isSign } from './item.js'
import type { Lexicon } from './lexicon.js'

/** A noun phrase that can be a speaker; `from`, `to` and all other positions count items of its sentence. */
export interface Phrase {
  readonly kind: 'name' | 'body' | 'description' | 'pronoun'
  readonly from: number
  readonly to: number
  /** Its nouns with a capital, without what belongs to them. */
  readonly core: Place
  /** The items of its name; empty where it has none. */
  readonly name: Place
  readonly gender: Gender | null
  readonly plural: boolean
  /** It names or describes by an office, a job, a form of address. */
  readonly role: boolean
}

/** Items of a sentence, half-open. */
export interface Place {
  readonly from: number
  readonly to: number
}

export const NONE: Place = { from: 0, to: 0 }

/** A capital, and what a name ends in where it possesses the next noun. */
export const isPossessor = ({ norm, capital }: Item, { language }: Lexicon): boolean =>
  capital && language.noun.possessive.some(ending => norm.endsWith(ending))

/** What the words of a phrase say: whose name, what gender, how many. */
export function described(
  items: readonly Item[],
  { from, to }: Place,
  core: Place,
  determined: boolean,
  lexicon: Lexicon,
): Phrase {
  const { language } = lexicon
  let gender: Gender | null = null
  let plural = false
  let role = false
  let start = core.from
  let body = -1
  for (let i = core.from; i < core.to; i++) {
    const item = items[i] as Item
    const title = language.names.titles.get(item.norm)
    if (title !== undefined) {
      gender = title ?? gender
      role = true
      start = isSign(items[i + 1], '.') ? i + 2 : i + 1
      continue
    }
    const office = lexicon.role(item.norm)
    if (office && (i < core.to - 1 || isLastRole(items, core, determined, lexicon))) {
      gender = office.gender ?? gender
      plural = office.plural
      role = true
      start = i + 1
      body = -1
    } else if (lexicon.isBody(item.norm, determined) && (determined || core.to - core.from > 1)) body = i
  }
  // A determiner's noun is no name: "der [Bauer] Otto Huber"; a word of capitals is: "die EZB".
  if (
    determined &&
    language.noun.capital &&
    !role &&
    start === core.from &&
    body < 0 &&
    !isAcronym(items[start] as Item)
  )
    start++
  const acronym = start === core.to - 1 && isAcronym(items[start] as Item)
  const name = { from: Math.min(start, core.to), to: core.to }
  if (body >= start || acronym) {
    const alone = body >= 0 && core.to - core.from === 1 && !acronym
    const whole = { from: core.from, to: core.to }
    return {
      kind: alone ? 'description' : 'body',
      from,
      to,
      core,
      name: alone ? NONE : whole,
      gender,
      plural,
      role: true,
    }
  }
  const named = name.from < name.to && !language.names.never.has((items[name.to - 1] as Item).norm)
  const behind = !named && role ? nameBehind(items, core, to, lexicon) : NONE
  const place = named ? name : behind
  return { kind: place.to > place.from ? 'name' : 'description', from, to, core, name: place, gender, plural, role }
}

/** The last word with a capital is an office, and no surname like one: "der Richter", and not "Anna Richter", "Richter". */
function isLastRole(items: readonly Item[], core: Place, determined: boolean, lexicon: Lexicon): boolean {
  const last = items[core.to - 1] as Item
  if (last.text.includes('-')) return true
  const { noun, clause } = lexicon.language
  const next = items[core.to]?.norm ?? ''
  // "Sprecher des Vereins", "Sprecher für Inneres": what belongs to an office.
  if (core.to - core.from === 1 && (noun.possessor.has(next) || clause.prepositions.has(next))) return true
  if (core.to - core.from === 1) return determined || lexicon.role(last.norm)?.plural === true
  const before = items[core.to - 2] as Item
  if (isPossessor(before, lexicon) || noun.attributes.some(ending => before.norm.endsWith(ending))) return true
  return determined && lexicon.role(before.norm) === null
}

/** "der Chef des Rates Ulrich Moos": the name behind the possessor of an office. */
function nameBehind(items: readonly Item[], core: Place, to: number, lexicon: Lexicon): Place {
  const { possessor } = lexicon.language.noun
  if (!possessor.has(items[core.to]?.norm ?? '')) return NONE
  let from = core.to + 1
  while (from < to && !items[from]?.capital) from++
  const names = items.slice(from + 1, to)
  const tells = names.length > 1 && names.every(({ capital }) => capital) && isPossessor(items[from] as Item, lexicon)
  return tells ? { from: from + 1, to } : NONE
}

const isAcronym = ({ text }: Item): boolean => /^\p{Lu}[\p{Lu}\p{N}&-]+$/u.test(text)
