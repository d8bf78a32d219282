import { MEDIA_NOUNS } from './cue.js'
import { type Item, NOTHING } from './item.js'

/** A stretch of items, half-open. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export const at = (items: readonly Item[], i: number): Item => items[i] ?? NOTHING

const NOMINAL = new Set(['NOUN', 'PROPN', 'NUM'])
/** Pronouns that can be the subject of a cue. */
const SUBJECTS = new Set(
  'i you he she it we they who this that these those everyone everybody someone somebody anyone anybody nobody one some many others most all both another few several each neither either none'.split(
    ' ',
  ),
)
const OBJECTS = new Set(['me', 'him', 'her', 'us', 'them', 'it', 'himself', 'herself', 'themselves'])
const COMMA: Item = { pos: 'PUNCT', norm: ',', from: -1, to: -1, mark: null, cue: undefined }
const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom', 'where', 'when'])
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose'])
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|yesterday|today|tonight|tomorrow|morning|afternoon|evening|night|week|weekend|month|year|years|days|day|hours|minutes|moments|january|february|march|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/
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
  'representing',
  'about',
])
const BINDING_AFTER = new Set(['of', 'for', 'from', 'at', 'with', 'behind', 'in'])

export const isTime = (item: Item) => TIMES.test(item.norm)
export const isComma = (item: Item) => item.pos === 'PUNCT' && item.norm === ','
export const isDash = (item: Item) => item.pos === 'PUNCT' && /^-+$/.test(item.norm)
export const isPunct = (item: Item) => item.pos === 'PUNCT' || item.pos === 'NONE'
export const isRelative = (item: Item) => RELATIVES.has(item.norm)
export const isVerb = (item: Item) => item.pos === 'VERB' || item.pos === 'AUX'
const isAdverb = (item: Item) =>
  (item.pos === 'ADV' && !/^(?:when|where|why|how|as)$/.test(item.norm)) ||
  (item.pos === 'PART' && /^(?:not|n't|never)$/.test(item.norm))
export const isPossessive = (item: Item) => POSSESSIVES.has(item.norm)
const isGenitive = (item: Item) =>
  (item.pos === 'PART' && /^(?:'s|')$/.test(item.norm)) || (item.pos === 'PUNCT' && item.norm === "'")
export const isSubjectPronoun = (item: Item) =>
  SUBJECTS.has(item.norm) &&
  (item.pos === 'PRON' ||
    item.pos === 'DET' ||
    item.pos === 'SCONJ' ||
    item.pos === 'ADJ' ||
    item.pos === 'NUM' ||
    item.pos === 'NOUN')

/** A verb that carries tense: not after "to", not an -ing form, not a bare participle. */
export function isTensed(items: readonly Item[], i: number): boolean {
  const item = at(items, i)
  if (item.pos === 'AUX') return at(items, i - 1).norm !== 'to'
  if (item.pos !== 'VERB' || item.norm.endsWith('ing')) return false
  let k = i - 1
  while (isAdverb(at(items, k))) k--
  const left = at(items, k)
  if (left.norm === 'to') return false
  const form = item.cue
  return left.pos === 'AUX' || form === undefined || form.forms.size > 1 || !form.forms.has('participle')
}

/** Where the verb group that holds the verb at `i` begins, with its auxiliaries and adverbs. */
export function groupStart(items: readonly Item[], i: number): number {
  let from = i
  while (from > 0) {
    const left = at(items, from - 1)
    if (left.pos === 'AUX' || isAdverb(left)) from--
    else break
  }
  // "On Monday afternoon later said": a leading adverb of another phrase does no harm.
  return from
}

const insideNoun = (items: readonly Item[], k: number): boolean => {
  const item = at(items, k)
  if (NOMINAL.has(item.pos) || item.pos === 'ADJ' || item.pos === 'DET' || item.pos === 'SYM' || isGenitive(item))
    return true
  if (isPossessive(item)) return true
  if (item.pos === 'MARK') return isPhrase(item)
  if (item.norm === '-') return at(items, k - 1).to === item.from && item.to === at(items, k + 1).from
  if (item.norm === '&' || item.norm === '/') return true
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
  if (OBJECTS.has(head.norm) && AFTER_NOUN.test(at(items, end - 3).norm) && at(items, end - 2).pos === 'ADP') {
    const from = joinBefore(items, end - 1, floor)
    if (from < end - 1) return { from, to: end }
  }
  if (isSubjectPronoun(head) && !NOMINAL.has(head.pos)) {
    const pair = at(items, end - 2).norm === 'or' && at(items, end - 3).norm === 'he'
    return { from: pair ? end - 3 : end - 1, to: end }
  }
  if (!NOMINAL.has(head.pos) && !isPhrase(head) && !isAdjectiveHead(items, end - 1)) return null
  let from = end - 1
  while (from > floor && insideNoun(items, from - 1)) {
    const left = at(items, from - 1)
    const here = at(items, from)
    // A determiner begins the phrase: what stands before it is another one.
    if ((here.pos === 'DET' || isPossessive(here)) && !/^(?:all|both|half|such)$/.test(left.norm)) break
    if (isTime(left) && here.pos !== 'NOUN' && here.norm !== '-' && !isGenitive(here)) break
    from--
  }
  while (from > floor && /^(?:most|nearly|almost|more|many|about|roughly|even|only)$/.test(at(items, from - 1).norm))
    from--
  if (from === floor + 1 && at(items, floor).pos === 'VERB' && at(items, floor).norm.endsWith('ing')) from = floor
  if (from > floor && at(items, from).pos === 'NOUN' && /^(?:this|that|these|those)$/.test(at(items, from - 1).norm))
    from--
  from = joinBefore(items, from, floor)
  return { from, to: end }
}

const isAdjectiveHead = (items: readonly Item[], i: number) =>
  (at(items, i).norm === 'old' && at(items, i - 1).norm === '-') ||
  (at(items, i).pos === 'ADJ' &&
    (at(items, i - 1).pos === 'DET' || /^(?:many|others|some|several)$/.test(at(items, i).norm))) ||
  (at(items, i).pos === 'DET' && isSubjectPronoun(at(items, i)))

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
  if (link.norm === 'and' && right.pos === 'PROPN') {
    const next = nounAfter(items, to + 1, bound)
    if (next && !isVerb(at(items, next.to))) return next.to
  }
  return to
}

export const holds = (items: readonly Item[], { from, to }: Stretch, what: (item: Item) => boolean): boolean => {
  for (let i = from; i < to; i++) if (what(at(items, i))) return true
  return false
}

/** "Vale last week said", "the mayor on Friday said": before the time that stands between subject and verb. */
function beforeTime(items: readonly Item[], start: number): number {
  let from = start
  while (from > 1 && isTime(at(items, from - 1))) from--
  if (from === start || at(items, from - 1).pos === 'DET' || isGenitive(at(items, start))) return start
  if (/^(?:last|this|next|late|early|earlier)$/.test(at(items, from - 1).norm)) from--
  if (at(items, from - 1).norm === 'on' || at(items, from - 1).norm === 'in') from--
  return from > 0 ? from : start
}

/** How far back a subject is looked for: a longer sentence than this hides it from a reader too. */
const REACH = 80

/**
 * The subject of the verb group that begins at `start`: the noun phrase before it, past a clause or
 * an apposition between commas or dashes; of a participle or a second verb, the first verb's.
 */
export function subjectOf(items: readonly Item[], start: number, verb: number, depth = 0): Stretch | null {
  const left = at(items, start - 1)
  if (depth > 4 || start <= 0) return null
  const adverb = beforeTime(items, start)
  if (adverb < start) return subjectOf(items, adverb, verb, depth + 1)
  const ing = at(items, verb).norm.endsWith('ing') && at(items, start).pos !== 'AUX'
  // The comma can stand within the marks: `Vale, citing “a rule,” said`.
  const within = left.norm === 'comma' && left.mark !== null
  if (isComma(left) || isDash(left) || left.norm === ')' || within) {
    const close = within ? start : start - 1
    if (!ing) {
      const enclosed = pastParenthesis(items, close, within ? COMMA : left)
      if (enclosed) return enclosed
    }
    return governing(items, close, depth) ?? (ing ? nounBefore(items, close) : null)
  }
  if (
    left.pos === 'CCONJ' ||
    left.norm === 'to' ||
    left.pos === 'VERB' ||
    (left.pos === 'ADP' && ing) ||
    left.pos === 'SCONJ'
  )
    if (!isSubjectPronoun(left) || left.pos === 'CCONJ') return governing(items, start - 1, depth)
  if (left.norm === 'which' || left.norm === 'that' || left.norm === 'who') {
    return { from: start - 1, to: start }
  }
  const noun = nounBefore(items, start)
  if (
    noun &&
    ing &&
    holds(items, noun, item => MEDIA_NOUNS.has(item.norm)) &&
    at(items, noun.from - 1).norm !== 'with'
  ) {
    return governing(items, noun.from, depth) ?? noun
  }
  return noun ?? beforeClause(items, start)
}

/** "the groups who wrote to her say": the noun phrase before a relative clause that no comma sets off. */
function beforeClause(items: readonly Item[], start: number): Stretch | null {
  let tensed = false
  for (let i = start - 1; i > Math.max(0, start - 16); i--) {
    const item = at(items, i)
    if (item.pos === 'PUNCT' || item.mark) return null
    if (isTensed(items, i)) tensed = true
    if (!/^(?:who|which|that)$/.test(item.norm)) continue
    const noun = tensed ? nounBefore(items, i) : null
    return noun && { from: noun.from, to: start }
  }
  return null
}

/**
 * The noun phrase before a pair of commas, dashes or brackets whose second is at `close`. Commas enclose
 * what describes the speaker ("Ann Vale, a baker who sold bread,"): that belongs to the phrase.
 */
function pastParenthesis(items: readonly Item[], close: number, sign: Item): Stretch | null {
  const floor = Math.max(0, close - REACH)
  for (let open = close - 1; open > floor; open--) {
    const here = at(items, open)
    if (here.norm === ';' || here.mark?.closed === false) return null
    if (sign.norm === ')' ? here.norm !== '(' : isDash(sign) ? !isDash(here) : !isComma(here)) continue
    const noun = nounBefore(items, open)
    if (!noun) continue
    // "who works for the firm - she led it - said": the noun is part of a clause about the subject.
    const relative = insideRelative(items, noun.from)
    if (relative) return isComma(sign) ? { from: relative.from, to: close } : relative
    const next = at(items, open + 1)
    const describes = isRelative(next) || isRelative(at(items, open + 2)) || isRelative(at(items, open + 3))
    const placed = next.pos === 'ADP' || next.pos === 'SCONJ'
    const tensed = !describes && !placed && hasTensed(items, open + 1, close)
    if (!isComma(sign)) {
      return noun
    }
    const outer = apposed(items, noun)
    const first = outer ?? noun
    const opens = (first.from === 0 || at(items, first.from - 1).mark !== null) && at(items, first.from).pos === 'PROPN'
    if (tensed && !opens) continue
    const loose = !outer && !describes && (placed || isAdverb(next) || next.norm.endsWith('ing') || isTime(next))
    return loose ? noun : { from: first.from, to: close }
  }
  return null
}

function hasTensed(items: readonly Item[], from: number, to: number): boolean {
  let relative = false
  for (let i = from; i < to; i++) {
    if (isRelative(at(items, i))) relative = true
    else if (!relative && isTensed(items, i)) return true
  }
  return false
}

/** "One early supporter, Representative Lee, …": the phrase that this one, after a comma, names again. */
function apposed(items: readonly Item[], noun: Stretch): Stretch | null {
  if (!isComma(at(items, noun.from - 1))) return null
  const outer = nounBefore(items, noun.from - 1)
  if (!outer || outer.to - outer.from > 12 || holds(items, outer, isTime)) return null
  const left = at(items, outer.from - 1)
  const opens = outer.from === 0 || left.pos === 'CCONJ' || left.norm === 'that' || left.mark !== null
  const names = at(items, noun.from).pos === 'PROPN'
  return opens && (at(items, outer.from).pos === 'PROPN') !== names ? outer : null
}

/** The noun phrase before ", who" or ", which", where the clause that it opens still runs at `i`. */
function insideRelative(items: readonly Item[], i: number): Stretch | null {
  let finite = false
  for (let k = i - 1; k > Math.max(0, i - REACH); k--) {
    if (isTensed(items, k)) finite = true
    if (isComma(at(items, k)) && !isRelative(at(items, k + 1))) return null
    if (isComma(at(items, k))) return finite ? nounBefore(items, k) : null
  }
  return null
}

/** The words that make the clause after them a part of another. */
const isSubordinate = (item: Item) =>
  isRelative(item) ||
  item.pos === 'SCONJ' ||
  /^(?:after|before|when|while|because|since|although|though|if|as|until|unless|once|whether|how|why|what)$/.test(
    item.norm,
  )

/** The subject of the nearest verb with tense before `end`. */
function governing(items: readonly Item[], end: number, depth: number): Stretch | null {
  const floor = Math.max(0, end - REACH)
  let spare: Stretch | null = null
  for (let i = end - 1; i >= floor; i--) {
    if (!isTensed(items, i)) continue
    const start = groupStart(items, i)
    if (isRelative(at(items, start - 1))) continue
    const subject = subjectOf(items, start, i, depth + 1)
    if (subject && isSubordinate(at(items, subject.from - 1))) spare ??= subject
    else if (subject) return subject
    i = start
  }
  return spare
}

/** Whether the words from `from` on begin a clause of their own: a noun phrase, then a verb with tense. */
export function isClause(items: readonly Item[], from: number, to: number): boolean {
  const first = at(items, from)
  if (!/^(?:PRON|DET|PROPN|NOUN|ADJ|NUM|ADV|SCONJ|ADP|MARK|PART|VERB)$/.test(first.pos)) return false
  let nominal = false
  for (let i = from; i < Math.min(to, from + 30); i++) {
    const item = at(items, i)
    if (item.norm === ';' || item.norm === ':') return false
    if (
      i > from &&
      item.pos !== 'ADP' &&
      /^(?:when|while|because|since|if|after|until|unless)$/.test(item.norm) &&
      !isComma(at(items, i - 1))
    )
      return false
    if (
      i > from &&
      item.pos === 'ADP' &&
      /^(?:after|before|until|since)$/.test(item.norm) &&
      isClause(items, i + 1, to)
    )
      return false
    // A quoted phrase after a noun can hold the verb: "that the plan “is dead”".
    if (nominal && item.pos === 'MARK') return true
    if (nominal && i > from && isTensed(items, i) && !isRelative(at(items, i - 1)) && !isCoordinated(items, i))
      return true
    if (
      NOMINAL.has(item.pos) ||
      item.pos === 'PRON' ||
      item.pos === 'DET' ||
      item.pos === 'MARK' ||
      /^(?:there|most|many|some|others)$/.test(item.norm)
    )
      nominal = true
  }
  return false
}

/** "sent pictures and left": the verb is the second of two, not the noun phrase's own. */
function isCoordinated(items: readonly Item[], i: number): boolean {
  let k = i - 1
  while (isAdverb(at(items, k)) || at(items, k).pos === 'AUX') k--
  return at(items, k).pos === 'CCONJ'
}

export const cueForm = (item: Item) => item.cue
