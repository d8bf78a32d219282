import { CUE_NOUNS, MEDIA_NOUNS } from '../lexicon/cue.js'
import { isOrganizationRole, isPersonRole } from '../lexicon/role.js'
import { type Item, NOTHING } from './item.js'
import { isAdverb, isGenitive, isPossessive, isSubjectPronoun, isTime, isVerb } from './itemkind.js'

/** A stretch of items, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Past the ends there is nothing; an index out of bounds would cost a search by name. */
export const at = (items: readonly Item[], i: number): Item =>
  i >= 0 && i < items.length ? (items[i] as Item) : NOTHING

export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'NUM'])

const OBJECTS = new Set('me him her us them it himself herself itself themselves myself ourselves'.split(' '))

/** Prepositions that bind a noun phrase to the one before it, rather than to the verb. */
const BINDING = new Set([
  'of',
  'for',
  'from',
  'at',
  'with',
  'behind',
  'near',
  'in',
  'on',
  'to',
  'by',
  'against',
  'within',
  'between',
  'among',
  'including',
  'inside',
  'outside',
  'along',
  'across',
  'throughout',
  'aboard',
  'representing',
  'about',
])

const BINDING_AFTER = new Set(['of', 'for', 'from', 'at', 'with', 'behind', 'in'])

/** A verb that carries tense: not after "to", not an -ing form, not a bare participle. */
export function isTensed(items: readonly Item[], i: number): boolean {
  const item = at(items, i)
  if (item.pos === 'AUX') return at(items, i - 1).norm !== 'to'
  if (item.pos !== 'VERB' || item.norm.endsWith('ing')) return false
  // "the mayor-elect"
  if (at(items, i - 1).norm === '-' && at(items, i - 1).to === item.from) return false
  // "a follow-up post"
  if (at(items, i + 1).norm === '-' && at(items, i + 1).from === item.to && at(items, i - 1).pos === 'DET') return false
  let k = i - 1
  while (isAdverb(at(items, k))) k--
  const left = at(items, k)
  if (left.norm === 'to') return false
  const form = item.cue
  return left.pos === 'AUX' || form === undefined || form.forms.size > 1 || !form.forms.has('participle')
}

/** Whether a verb with tense stands in the stretch. */
export function tensedWithin(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isTensed(items, i)) return true
  return false
}

/** Where the verb group that holds the verb at `i` begins, with its auxiliaries and adverbs. */
export function groupStart(items: readonly Item[], i: number): number {
  let from = i
  while (from > 0) {
    const left = at(items, from - 1)
    if (PLACES.test(left.norm) && isVerb(at(items, from - 2))) break
    if (isOrdinal(items, from - 1) && !at(items, i).norm.endsWith('ing')) break
    if (left.pos === 'AUX' || isAdverb(left) || (left.norm === 'both' && at(items, from - 2).pos === 'AUX')) from--
    else break
  }
  // "On Monday afternoon later said": a leading adverb of another phrase does no harm.
  return from
}

/** "who lives nearby said": where something is, not how it is said. */
export const PLACES = /^(?:nearby|there|here|home|abroad|online|overseas|upstairs|downstairs|next|away|together|alone)$/

const insideNoun = (items: readonly Item[], k: number): boolean => {
  const item = at(items, k)
  if (NOMINAL.has(item.pos) || item.pos === 'ADJ' || item.pos === 'DET' || item.pos === 'SYM' || isGenitive(item))
    return true
  if (isPossessive(item)) return true
  // `what she called a “witch hunt.”`
  if (item.pos === 'MARK') return isPhrase(item) || (item.to - item.from < 60 && /^an?$/.test(at(items, k - 1).norm))
  if (item.norm === '-') return at(items, k - 1).to === item.from && item.to === at(items, k + 1).from
  if (item.norm === '&' || item.norm === '/') return true
  // "far-right", "rank-and-file"
  const next = at(items, k + 1)
  if (next.norm === '-' && item.to === next.from && at(items, k + 2).from === next.to) return true
  if (item.pos === 'VERB' && at(items, k - 1).norm === '-' && at(items, k - 1).to === item.from) return true
  if (item.pos === 'VERB' && /(?:ed|ing)$/.test(item.norm))
    return /^(?:DET|ADJ)$/.test(at(items, k - 1).pos) || isPossessive(at(items, k - 1))
  if (item.pos === 'ADV') return at(items, k + 1).pos === 'ADJ'
  return false
}

/** A marked stretch that is a word or two in a noun phrase, not something said: "the “Rail Mail” letter". */
const isPhrase = (item: Item) => item.mark !== null && item.norm === 'phrase' && item.to - item.from < 60

/** The noun phrase that ends before item `end`; null where none does. Its "of" and "at" phrases are part of it. */
export function nounBefore(items: readonly Item[], end: number, floor = 0): Stretch | null {
  const head = at(items, end - 1)
  if (end - 1 < floor) return null
  // "the mayor herself said"
  if (head.pos === 'PRON' && /sel(?:f|ves)$/.test(head.norm) && NOMINAL.has(at(items, end - 2).pos)) {
    const noun = nounBefore(items, end - 1, floor)
    return noun && { from: noun.from, to: end }
  }
  if (OBJECTS.has(head.norm) && AFTER_NOUN.test(at(items, end - 3).norm) && at(items, end - 2).pos === 'ADP') {
    const from = joinBefore(items, end - 1, floor)
    if (from < end - 1) return { from, to: end }
  }
  // "all of them said", "34% said"
  if (OBJECTS.has(head.norm) && at(items, end - 2).norm === 'of' && SOME_OF.test(at(items, end - 3).norm))
    return { from: end - 3, to: end }
  if (head.norm === '%' && at(items, end - 2).pos === 'NUM') return { from: end - 2, to: end }
  if (isSubjectPronoun(head) && !NOMINAL.has(head.pos)) {
    const pair = at(items, end - 2).norm === 'or' && at(items, end - 3).norm === 'he'
    return { from: pair ? end - 3 : end - 1, to: end }
  }
  if (!NOMINAL.has(head.pos) && !isPhrase(head) && !isAdjectiveHead(items, end - 1)) return null
  let from = end - 1
  while (from > floor && insideNoun(items, from - 1)) {
    const left = at(items, from - 1)
    const here = at(items, from)
    // No plural has "that" before it: "said that ministers".
    if ((left.norm === 'that' || left.norm === 'this') && head.pos === 'NOUN' && /[^su]s$/.test(head.norm)) break
    // A determiner begins the phrase: what stands before it is another one.
    if ((here.pos === 'DET' || isPossessive(here)) && !/^(?:all|both|half|such)$/.test(left.norm)) break
    if (isTime(left) && here.pos !== 'NOUN' && here.norm !== '-' && !isGenitive(here)) break
    // "which critic Ann Vale hailed"
    if (left.norm === 'which') break
    // "In 2022 Ann Vale said"
    if (here.pos === 'PROPN' && isYear(left) && at(items, from - 2).norm === 'in') break
    // "a move Vale called a trap": no thing bears a person's name.
    const thing = left.pos === 'NOUN' && (THINGS.test(left.norm) || CUE_NOUNS.has(left.norm))
    if (here.pos === 'PROPN' && thing && at(items, from - 2).norm !== '-') break
    from--
  }
  while (from > floor && /^(?:most|nearly|almost|more|many|about|roughly|even|only)$/.test(at(items, from - 1).norm))
    from--
  if (from === floor + 1 && at(items, floor).pos === 'VERB' && at(items, floor).norm.endsWith('ing')) from = floor
  if (from > floor && at(items, from).pos === 'NOUN' && demonstrates(at(items, from - 1).norm, head.norm)) from--
  from = joinBefore(items, from, floor)
  return { from, to: end }
}

const isYear = ({ pos, norm }: Item): boolean => pos === 'NUM' && /^(?:1[89]|20)\d\d$/.test(norm)

/** What is done, decided or said, and is called something. */
const THINGS =
  /^(?:move|deal|bill|law|plan|polic(?:y|ie)|decision|step|measure|idea|event|incident|act|action|ruling|verdict|(?:some|any|every)?thing|moment|experience|situation|process|problem|approach|tactic|strateg(?:y|ie)|mistake|effort|attempt|practice|behaviour|behavior|conduct|response|way|result|outcome|loss|defeat|victory|win|scene|system|tax|budget|term|phrase|phenomenon)s?$/

/** "that plan", "those ministers", and no "that ministers". */
const demonstrates = (norm: string, head: string): boolean =>
  norm === 'these' || norm === 'those' || ((norm === 'this' || norm === 'that') && !/[^su]s$/.test(head))

/** "Another said it sank. A third added": one of several. */
const isOrdinal = (items: readonly Item[], i: number): boolean =>
  /^(?:second|third|fourth|fifth|sixth|seventh|eighth|latter|former)$/.test(at(items, i).norm) &&
  at(items, i - 1).pos === 'DET'

const isAdjectiveHead = (items: readonly Item[], i: number) =>
  isOrdinal(items, i) ||
  (at(items, i).norm === 'old' && at(items, i - 1).norm === '-') ||
  (at(items, i).pos === 'ADJ' &&
    (at(items, i - 1).pos === 'DET' ||
      (/^(?:PROPN|NOUN)$/.test(at(items, i - 1).pos) && isPersonRole(at(items, i).norm)) ||
      /^(?:many|others|some|several)$/.test(at(items, i).norm))) ||
  (at(items, i).pos === 'DET' && isSubjectPronoun(at(items, i)))

const SOME_OF = /^(?:all|both|some|many|most|several|few|one|none|each|either|neither|two|three|four|five|half)$/

/** Adjectives and participles that stand after the noun they describe, before a preposition. */
const AFTER_NOUN =
  /^(?:close|familiar|loyal|sympathetic|aligned|allied|affiliated|associated|friendly|opposed|critical|supportive|knowledgeable|briefed|involved|appointed|hired|employed|based|privy|present|active|responsible|eligible)$/

/** A noun, or what stands for one: "those", "one", "others". */
const isSpoken = (item: Item) => NOMINAL.has(item.pos) || /^(?:those|one|some|others|someone|somebody)$/.test(item.norm)

/** "the head of the office": a preposition, or "and", joins the phrase at `from` to one before it. */
function joinBefore(items: readonly Item[], from: number, floor: number): number {
  const link = at(items, from - 1)
  if (from - 2 < floor) return from
  const left = at(items, from - 2)
  if (link.pos === 'ADP' && BINDING.has(link.norm)) {
    // "a source close to Vale", "people briefed on the talks": the noun before the adjective speaks.
    if (AFTER_NOUN.test(left.norm) && from - 3 >= floor && isSpoken(at(items, from - 3)) && !isTime(at(items, from)))
      return nounBefore(items, from - 2, floor)?.from ?? from
    // "documents reviewed by the Post suggest"
    const agent =
      link.norm === 'by' && left.pos === 'VERB' && /(?:ed|wn|ten)$|^(?:seen|held|led|made|cited)$/.test(left.norm)
    if (agent && from - 3 >= floor && NOMINAL.has(at(items, from - 3).pos))
      return nounBefore(items, from - 2, floor)?.from ?? from
    if (!NOMINAL.has(left.pos) && left.norm !== 'those' && left.norm !== 'one') return from
    if (isTime(at(items, from)) || isTime(left)) return from
    return nounBefore(items, from - 1, floor)?.from ?? from
  }
  if (link.pos === 'CCONJ' && link.norm === 'and' && (left.pos === 'PROPN' || left.pos === 'NOUN')) {
    const other = nounBefore(items, from - 1, floor)
    // "she met Ann and Bob said": two clauses, where a verb stands before the first name.
    if (other && !isVerb(at(items, other.from - 1)) && at(items, other.from - 1).pos !== 'ADP') return other.from
  }
  return from
}

/** The noun phrase that starts at item `start`; null where none does. */
export function nounAfter(
  items: readonly Item[],
  start: number,
  bound: ReadonlySet<string> = BINDING_AFTER,
): Stretch | null {
  const first = at(items, start)
  if (isSubjectPronoun(first) && first.pos === 'PRON') return { from: start, to: start + 1 }
  if (OBJECTS.has(first.norm) && !(first.norm === 'her' && /^(?:NOUN|ADJ|PROPN)$/.test(at(items, start + 1).pos)))
    return { from: start, to: start + 1 }
  if (isTime(first) || /^(?:last|this|next|earlier|that)$/.test(first.norm)) return null
  let to = start
  let head = -1
  while (to < items.length) {
    const here = at(items, to)
    if (
      here.pos === 'VERB' &&
      to > start &&
      /(?:ed|ing)$/.test(here.norm) &&
      /^(?:DET|ADJ)$/.test(at(items, to - 1).pos) &&
      NOMINAL.has(at(items, to + 1).pos)
    ) {
      to++
      continue
    }
    if (!insideNoun(items, to)) break
    if (head >= 0 && (here.pos === 'DET' || (isPossessive(here) && !isGenitive(here)))) break
    if (head >= 0 && isTime(here) && here.pos !== 'NOUN') break
    if (NOMINAL.has(here.pos) || here.pos === 'MARK') head = to
    if (here.pos === 'PRON' && !isPossessive(here)) break
    to++
  }
  if (head < 0) {
    if (isAdjectiveHead(items, to - 1) && to > start) return { from: start, to }
    return isSubjectPronoun(first) ? { from: start, to: start + 1 } : null
  }
  return { from: start, to: joinAfter(items, head + 1, bound) }
}

function joinAfter(items: readonly Item[], to: number, bound: ReadonlySet<string>): number {
  const link = at(items, to)
  const right = at(items, to + 1)
  if (link.pos === 'ADP' && bound.has(link.norm)) {
    if (isTime(right)) return to
    const next = nounAfter(items, to + 1, bound)
    if (!next || next.to === to + 1) return to
    if (link.norm !== 'of' && holds(items, next, item => MEDIA_NOUNS.has(item.norm) || isTime(item))) return to
    return next.to
  }
  // "author and broadcaster Ann Vale": both are hers
  const both =
    right.pos === 'NOUN' &&
    at(items, to + 2).pos === 'PROPN' &&
    at(items, to - 1).pos === 'NOUN' &&
    isPersonRole(at(items, to - 1).norm) &&
    (isPersonRole(right.norm) || isOrganizationRole(right.norm))
  if (link.norm === 'and' && (right.pos === 'PROPN' || both)) {
    const next = nounAfter(items, to + 1, bound)
    if (next && !isVerb(at(items, next.to))) return next.to
  }
  return to
}

export const holds = (items: readonly Item[], { from, to }: Stretch, what: (item: Item) => boolean): boolean => {
  for (let i = from; i < to; i++) if (what(at(items, i))) return true
  return false
}

export const cueForm = (item: Item) => item.cue

/** A noun phrase goes no further than its first noun. */
export const NO_LINKS: ReadonlySet<string> = new Set()

export const cueNoun = (item: Item) =>
  item.mark === null && item.pos === 'NOUN' ? CUE_NOUNS.get(item.norm) : undefined
