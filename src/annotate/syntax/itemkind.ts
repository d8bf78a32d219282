import type { Item } from './item.js'

/** Pronouns that can be the subject of a cue. */
const SUBJECTS = new Set(
  'i you he she it we they who this that these those everyone everybody someone somebody anyone anybody nobody one some many others most all both another few several each neither either none'.split(
    ' ',
  ),
)

const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when'])

const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'])

const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|week|weekend|month|year|years|days|day|hours|minutes|moments|january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/

export const isTime = (item: Item) => TIMES.test(item.norm)

export const isComma = (item: Item) => item.pos === 'PUNCT' && item.norm === ','

export const isDash = (item: Item) => item.pos === 'PUNCT' && /^-+$/.test(item.norm)

export const isPunct = (item: Item) => item.pos === 'PUNCT' || item.pos === 'NONE'

export const isRelative = (item: Item) => RELATIVES.has(item.norm)

export const isVerb = (item: Item) => item.pos === 'VERB' || item.pos === 'AUX'

export const isAdverb = (item: Item) =>
  (item.pos === 'ADV' && !/^(?:when|where|why|how|as)$/.test(item.norm)) ||
  (item.pos === 'PART' && /^(?:not|n't|never)$/.test(item.norm))

/** A stretch that ends as one does before its cue: in a comma, or in a mark of question or exclamation. */
export const endsForCue = ({ norm }: Item) => norm === 'comma' || norm === 'cry'

export const isPossessive = (item: Item) => POSSESSIVES.has(item.norm)

export const isGenitive = (item: Item) =>
  (item.pos === 'PART' && /^(?:'s|')$/.test(item.norm)) || (item.pos === 'PUNCT' && item.norm === "'")

export const isSubjectPronoun = (item: Item) =>
  SUBJECTS.has(item.norm) &&
  (item.pos === 'PRON' ||
    item.pos === 'DET' ||
    item.pos === 'SCONJ' ||
    item.pos === 'ADJ' ||
    item.pos === 'NUM' ||
    item.pos === 'NOUN')
