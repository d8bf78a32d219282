import { MEDIA_NOUNS } from '../lexicon/cue.js'
import type { Item } from './item.js'
import { endsForCue, isComma, isDash, isGenitive, isRelative, isSubjectPronoun, isTime, isVerb } from './itemkind.js'
import { listBefore } from './list.js'
import { COMMA, pastParenthesis, REACH } from './parenthesis.js'
import { at, groupStart, holds, isTensed, nounAfter, nounBefore, PLACES, type Stretch } from './phrase.js'

/** "Vale last week said", "the mayor on Friday said": before the time that stands between subject and verb. */
function beforeTime(items: readonly Item[], start: number): number {
  let from = start
  while (from > 1 && isTime(at(items, from - 1))) from--
  if (from === start || at(items, from - 1).pos === 'DET' || isGenitive(at(items, start))) return start
  if (/^(?:last|this|next|late|early|earlier)$/.test(at(items, from - 1).norm)) from--
  if (at(items, from - 1).norm === 'on' || at(items, from - 1).norm === 'in') from--
  return from > 0 ? from : start
}

/** "Vale shared a post, which read": whose post it is. */
function posterOf(items: readonly Item[], which: number, depth: number): Stretch | null {
  const post = nounBefore(items, isComma(at(items, which - 1)) ? which - 1 : which)
  if (!post || !MEDIA_NOUNS.has(at(items, post.to - 1).norm) || !isTensed(items, post.from - 1)) return null
  return subjectOf(items, groupStart(items, post.from - 1), post.from - 1, depth + 1)
}

/** Verbs whose subject is another verb's, one after the other. */
const MOST_DEEP = 4

/**
 * What was found for the verbs of a sentence: each looks through all before it for theirs, which is exponential where
 * it is done again. Items do not change once a sentence is read.
 */
type Found = WeakMap<readonly Item[], Map<number, Stretch | null>>

const SUBJECTS: Found = new WeakMap()

const GOVERNING: Found = new WeakMap()

function once(found: Found, items: readonly Item[], key: number, find: () => Stretch | null): Stretch | null {
  let own = found.get(items)
  if (own === undefined) {
    own = new Map()
    found.set(items, own)
  }
  const known = own.get(key)
  if (known !== undefined) return known
  const made = find()
  own.set(key, made)
  return made
}

/**
 * The subject of the verb group that begins at `start`: the noun phrase before it, past a clause or
 * an apposition between commas or dashes; of a participle or a second verb, the first verb's.
 */
export function subjectOf(items: readonly Item[], start: number, verb: number, depth = 0): Stretch | null {
  if (depth > MOST_DEEP || start <= 0) return null
  return once(SUBJECTS, items, (start * (items.length + 1) + verb) * (MOST_DEEP + 1) + depth, () =>
    findSubject(items, start, verb, depth),
  )
}

function findSubject(items: readonly Item[], start: number, verb: number, depth: number): Stretch | null {
  const left = at(items, start - 1)
  if (PLACES.test(left.norm) && isVerb(at(items, start - 2))) {
    const noun = subjectOf(items, start - 1, verb, depth + 1)
    return noun?.to === start - 1 ? { from: noun.from, to: start } : noun
  }
  const adverb = beforeTime(items, start)
  if (adverb < start) return subjectOf(items, adverb, verb, depth + 1)
  const ing = at(items, verb).norm.endsWith('ing') && at(items, start).pos !== 'AUX'
  // The comma can stand within the marks: `Vale, citing “a rule,” said`.
  const within = endsForCue(left) && left.mark !== null
  if (isComma(left) || isDash(left) || left.norm === ')' || within) {
    const close = within ? start : start - 1
    if (!ing) {
      const enclosed = pastParenthesis(items, close, within ? COMMA : left)
      if (enclosed) return enclosed
    }
    return governing(items, close, depth) ?? (ing ? (inverted(items, close) ?? nounBefore(items, close)) : null)
  }
  if (
    left.pos === 'CCONJ' ||
    left.norm === 'to' ||
    left.pos === 'VERB' ||
    (left.pos === 'ADP' && ing) ||
    left.pos === 'SCONJ'
  )
    if (!isSubjectPronoun(left) || left.pos === 'CCONJ')
      return (
        (left.pos === 'CCONJ' && (relatedBefore(items, start - 1) ?? inClause(items, start - 1, depth))) ||
        (left.pos === 'VERB' && !ing && beforeClause(items, start, WHO)) ||
        (governing(items, start - 1, depth) ?? described(items, start))
      )
  if (left.norm === 'which' && /^(?:read|say)s?$|^said$/.test(at(items, verb).norm)) {
    const poster = posterOf(items, start - 1, depth)
    if (poster) return poster
  }
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
  return (
    (noun &&
      (listBefore(items, noun) ?? aroundObject(items, noun) ?? aroundAdjunct(items, noun) ?? neither(items, noun))) ??
    noun ??
    beforeClause(items, start)
  )
}

/** `“It sank,” said Ann Vale, head of the mill, adding that`: who stands behind the verb. */
function inverted(items: readonly Item[], close: number): Stretch | null {
  for (let v = close - 1; v > Math.max(0, close - 30); v--) {
    if (at(items, v).mark) return null
    if (at(items, v).cue?.verb.takes.includes('q') && at(items, v - 1).mark) {
      const noun = nounAfter(items, v + 1)
      return noun && noun.to < close ? { from: noun.from, to: close } : noun
    }
  }
  return null
}

/** "Neither Vale nor the mill said": none of the two. */
function neither(items: readonly Item[], { from, to }: Stretch): Stretch | null {
  const other = at(items, from - 1).norm === 'nor' ? nounBefore(items, from - 1) : null
  if (!other) return null
  if (at(items, other.from).norm === 'neither') return { from: other.from, to }
  return at(items, other.from - 1).norm === 'neither' ? { from: other.from - 1, to } : null
}

/** "The union that represents drivers said": the noun is the object of a relative clause, whose noun speaks. */
function aroundObject(items: readonly Item[], { from, to }: Stretch): Stretch | null {
  const verb = at(items, from - 1).pos === 'ADP' ? from - 2 : from - 1
  if (!isTensed(items, verb) || isSubjectPronoun(at(items, from)) || CAUSES.test(at(items, verb).norm)) return null
  const pronoun = groupStart(items, verb) - 1
  if (!/^(?:who|which|that)$/.test(at(items, pronoun).norm)) return null
  const noun = nounBefore(items, pronoun)
  return noun && { from: noun.from, to }
}

/** Participles that tell what was done to the noun before them; none is a clause's own verb after "a man". */
const SUFFERED =
  /^(?:accused|convicted|charged|arrested|suspected|based|born|involved|injured|hurt|jailed|trapped|stranded|briefed|known)$/

const DONE =
  /^(?:accused|convicted|charged|arrested|suspected|shared|viewed|posted|published|released|seen|named|based|born|involved|injured|hurt|described|known|called|written|signed|filed|obtained|reviewed|conducted|commissioned|issued|briefed|employed|hired|appointed|elected|dated|titled|entitled|headed|led|run|owned|backed|funded|held|jailed|trapped|stranded|displaced|affected|wounded|killed|credited|tasked|compiled|cited|quoted|circulated)$/

const SUBORDINATES = /^(?:after|before|while|as|since|until|because|when|although|though|if|where|that|than|like)$/

/** "A neighbor who lives across the street said", "a man accused of stabbing a neighbor said": the noun is part of what describes another. */
function aroundAdjunct(items: readonly Item[], { from, to }: Stretch): Stretch | null {
  const link = at(items, from - 1)
  const counted = at(items, from).pos === 'NUM'
  if (!/^(?:ADP|NUM|VERB|SCONJ)$/.test(link.pos) || (SUBORDINATES.test(link.norm) && !counted)) return null
  for (let i = from - 1; i > Math.max(0, from - 14); i--) {
    const item = at(items, i)
    if (item.pos === 'PUNCT' || item.mark || item.pos === 'CCONJ' || item.pos === 'AUX') return null
    const who = item.norm === 'who' && isTensed(items, i + 1)
    const done = item.pos === 'VERB' && DONE.test(item.norm) && /^(?:NOUN|PROPN)$/.test(at(items, i - 1).pos)
    if (!who && !done) {
      if (item.pos === 'VERB' && !item.norm.endsWith('ing') && at(items, i - 1).norm !== 'who') return null
      continue
    }
    const noun = nounBefore(items, i)
    const first = at(items, noun?.from ?? -1)
    const some = /^(?:an?|one|another|some)$/.test(first.norm) || first.pos === 'NUM'
    return noun && (some || (first.pos === 'DET' && (who || SUFFERED.test(item.norm)))) ? { from: noun.from, to } : null
  }
  return null
}

/** "ways that help Vale maintain the pier": the noun after it is the subject of another verb. */
const CAUSES = /^(?:help(?:s|ed)?|lets?|makes?|made|sees?|saw|hears?|heard|watch(?:es|ed)?|have|has|had|says?|said)$/

/** "who praised the plan and blamed Vale": the pronoun is the subject of both verbs, where no comma parts them. */
function relatedBefore(items: readonly Item[], end: number): Stretch | null {
  for (let i = end - 1; i > Math.max(0, end - REACH); i--) {
    if ((at(items, i).pos === 'PUNCT' && at(items, i).norm !== '%') || at(items, i).mark) return null
    if (!isTensed(items, i)) continue
    const pronoun = groupStart(items, i) - 1
    return /^(?:who|which)$/.test(at(items, pronoun).norm) ? { from: pronoun, to: pronoun + 1 } : null
  }
  return null
}

/** "A review published Friday found": a noun and its participle, where no other verb stands. */
function described(items: readonly Item[], start: number): Stretch | null {
  const left = at(items, start - 1)
  if (left.pos !== 'VERB' || !left.norm.endsWith('ed') || !/^(?:NOUN|PROPN)$/.test(at(items, start - 2).pos))
    return null
  const noun = nounBefore(items, start - 1)
  return noun && { from: noun.from, to: start }
}

const WHO = /^who$/

const WHICH = /^(?:who|which|that)$/

/** "the groups who wrote to her say": the noun phrase before a relative clause that no comma sets off. */
function beforeClause(items: readonly Item[], start: number, pronouns = WHICH): Stretch | null {
  let tensed = false
  for (let i = start - 1; i > Math.max(0, start - 16); i--) {
    const item = at(items, i)
    if (item.pos === 'PUNCT' || item.mark) return null
    if (isTensed(items, i)) tensed = true
    if (!pronouns.test(item.norm)) continue
    const noun = tensed ? nounBefore(items, i) : null
    return noun && { from: noun.from, to: start }
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

/** The subject of a clause within another: "that it", "said the plan", or a noun with a participle, "a list of boats named". */
function isInner(items: readonly Item[], { from }: Stretch): boolean {
  const left = at(items, from - 1)
  if (isSubordinate(left) || left.pos === 'ADP') return true
  return left.pos === 'VERB' && /[cq]/.test(left.cue?.verb.takes ?? '') && isTensed(items, from - 1)
}

/** "It began when Vale left and said", "shares fell after Vale cut it and said": the clause that "when" opens goes on. */
function inClause(items: readonly Item[], end: number, depth: number): Stretch | null {
  for (let i = end - 1; i > Math.max(0, end - REACH); i--) {
    if (at(items, i).pos === 'PUNCT' || at(items, i).mark) return null
    if (!isTensed(items, i)) continue
    const subject = subjectOf(items, groupStart(items, i), i, depth + 1)
    const opened = subject !== null && WHEN.test(at(items, subject.from - 1).norm)
    return opened && subject.from > 1 ? subject : null
  }
  return null
}

const WHEN = /^(?:when|after|before|while|because|since|until|once)$/

/** The subject of the nearest verb with tense before `end`. */
export function governing(items: readonly Item[], end: number, depth: number): Stretch | null {
  return once(GOVERNING, items, end * (MOST_DEEP + 2) + depth, () => findGoverning(items, end, depth))
}

function findGoverning(items: readonly Item[], end: number, depth: number): Stretch | null {
  const floor = Math.max(0, end - REACH)
  let spare: Stretch | null = null
  for (let i = end - 1; i >= floor; i--) {
    if (!isTensed(items, i)) continue
    const start = groupStart(items, i)
    if (isRelative(at(items, start - 1))) continue
    const subject = subjectOf(items, start, i, depth + 1)
    if (subject && isInner(items, subject)) spare ??= subject
    // "It came after Vale spoke, accusing": "it" does nothing.
    else if (subject)
      return (at(items, subject.from).norm === 'it' && subject.to === subject.from + 1 && spare) || subject
    i = start
  }
  return spare
}
