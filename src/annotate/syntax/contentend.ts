import { isClause } from './finite.js'
import type { Item } from './item.js'
import { endsForCue, isComma, isDash, isPunct, isRelative, isSubjectPronoun, isTime } from './itemkind.js'
import { cueAt, isComment, isCueParticiple, isReport, isTail, isUntold, opensMain, reports } from './outletvoice.js'
import { at, cueForm, isTensed, NO_LINKS, nounAfter } from './phrase.js'

/** What a content is made of decides where it ends. */
export type Shape = 'clause' | 'infinitive' | 'phrase'

const CONJUNCTIONS = new Set(['and', 'but', 'or', 'yet'])

const SUBORDINATORS = new Set([
  'after',
  'before',
  'when',
  'while',
  'because',
  'since',
  'although',
  'though',
  'if',
  'as',
  'until',
  'unless',
  'once',
  'whereas',
])

export interface Bounds {
  /** The end of the sentence, or of the bracket that holds the cue. */
  readonly to: number
  /** The cue stands in a relative clause, or in one that "while" or "after" opens: its first comma may end it. */
  readonly dependent: boolean
  /** Items that another content has taken. */
  readonly taken: (i: number) => boolean
}

/**
 * Where a content that starts at `from` ends. It runs to the end of the sentence, unless the
 * outlet's own voice, or another cue, is heard before that.
 */
export function contentEnd(items: readonly Item[], from: number, shape: Shape, bounds: Bounds): number {
  let end = bounds.to
  for (let i = from; i < bounds.to; i++) {
    const item = at(items, i)
    if (bounds.taken(i)) {
      end = i
      break
    }
    if (i > from && endsAt(items, i, shape, bounds)) {
      end = i
      break
    }
    if (
      item.norm === ';' &&
      i > from &&
      (shape !== 'clause' || newSentence(items, i + 1, shape) || reports(items, i, bounds.to))
    ) {
      end = i
      break
    }
  }
  return shape === 'phrase' ? beforeSetting(items, from, trimEnd(items, from, end)) : trimEnd(items, from, end)
}

/** "backed Vale last week", "praised Vale in a speech on Monday": without the time and the occasion at the end. */
function beforeSetting(items: readonly Item[], from: number, to: number): number {
  for (let i = to - 1; i > from && i > to - 9; i--) {
    const item = at(items, i)
    if (item.mark || isPunct(item)) break
    const time = isTime(item) && /^(?:this|last|next|earlier|late|early)$/.test(at(items, i - 1).norm)
    if (time && at(items, i - 2).pos !== 'ADP') return beforeSetting(items, from, trimEnd(items, from, i - 1))
    if (
      isTime(item) &&
      item.pos === 'PROPN' &&
      i === to - 1 &&
      /^(?:NOUN|PROPN|PRON|NUM)$/.test(at(items, i - 1).pos) &&
      !isTime(at(items, i - 1))
    )
      return beforeSetting(items, from, trimEnd(items, from, i))
    if (item.pos !== 'ADP' || !/^(?:in|on|at|during|over|earlier|by|via|through)$/.test(item.norm)) continue
    if (isSetting(items, i + 1, to)) return beforeSetting(items, from, trimEnd(items, from, i))
  }
  return to
}

const OCCASIONS =
  /^(?:interviews?|speech(?:es)?|address|statements?|tweets?|posts?|conferences?|rall(?:y|ies)|debates?|letters?|emails?|op-ed|briefings?|meetings?|event|events|appearances?|remarks|hearing|testimony|ads?|video|media|twitter|facebook|television|tv|radio|air|trail|report|memo|release|broadcast|show|program)$/

/** One short noun phrase, of a time or of an occasion to speak. */
function isSetting(items: readonly Item[], from: number, to: number): boolean {
  if (to - from > 6) return false
  for (let i = from; i < to; i++)
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|PART)$/.test(at(items, i).pos) || at(items, i).mark) return false
  const head = at(items, to - 1)
  return isTime(head) || OCCASIONS.test(head.norm) || (head.pos === 'NUM' && isTime(at(items, to - 2)))
}

/** Leaves out the punctuation, and a conjunction, at the end. */
export function trimEnd(items: readonly Item[], from: number, to: number): number {
  let end = to
  while (end > from) {
    const last = at(items, end - 1)
    if ((last.pos === 'PUNCT' && !/^[)\]%]$/.test(last.norm)) || last.pos === 'SPACE' || CONJUNCTIONS.has(last.norm))
      end--
    else break
  }
  return end
}

/** What these open says when and how a thing was said, not what. */
const OUTSIDE = /^(?:after|before|during|amid|following|until|despite)$/

function endsAt(items: readonly Item[], i: number, shape: Shape, bounds: Bounds): boolean {
  const item = at(items, i)
  const next = at(items, i + 1)
  if (isComma(item)) return endsAtComma(items, i, shape, bounds)
  // “a disaster,” warning …: the comma stands within the marks.
  if (endsForCue(at(items, i - 1)) && !isPunct(item) && endsAtComma(items, i - 1, shape, bounds)) return true
  if (CONJUNCTIONS.has(item.norm)) return newSentence(items, i + 1, shape) || isUntold(items, i + 1)
  if (item.norm === 'according' && next.norm === 'to') return true
  if (item.norm === 'per' && next.pos === 'DET' && (isComma(at(items, i - 1)) || at(items, i - 1).norm === 'comma'))
    return true
  if (shape === 'phrase' && OUTSIDE.test(item.norm) && item.pos !== 'PRON') return true
  if (isStage(items, i, bounds.to)) return true
  // `shouted “liar” as she left`, `called it “a trap” as the vote began`: when it was said.
  const last = shape === 'phrase' || at(items, i - 2).cue !== undefined
  const when = last && at(items, i - 1).mark && /^(?:as|when|while|before|after)$/.test(item.norm)
  if (when && isClause(items, i + 1, bounds.to)) return true
  // `said he had shown “no remorse” before jailing him`: when it was said.
  if (/^(?:before|after|while|when)$/.test(item.norm) && next.norm.endsWith('ing') && at(items, i - 1).mark) return true
  if (shape === 'phrase' && item.norm === 'while' && (next.pos === 'ADP' || next.norm.endsWith('ing'))) return true
  if (shape !== 'clause' && item.norm === 'as' && isSubjectPronoun(next) && next.pos === 'PRON') return true
  if (
    shape === 'phrase' &&
    SUBORDINATORS.has(item.norm) &&
    item.norm !== 'as' &&
    item.pos !== 'PRON' &&
    isClause(items, i + 1, bounds.to)
  )
    return true
  if (isDash(item) && item.to - item.from > 0 && at(items, i - 1).to < item.from && at(items, i + 1).from > item.to)
    return shape === 'phrase' || isComment(items, i + 1)
  return false
}

/** "said it was over in an interview with the Post": where it was said, at the end of the sentence. */
function isStage(items: readonly Item[], i: number, to: number): boolean {
  if (at(items, i).norm !== 'in' || at(items, i).pos !== 'ADP') return false
  const phrase = nounAfter(items, i + 1, NO_LINKS)
  if (!phrase || !/^(?:interview|statement|tweet|email|release)$/.test(at(items, phrase.to - 1).norm)) return false
  const rest = /^(?:with|to|on)$/.test(at(items, phrase.to).norm) ? nounAfter(items, phrase.to + 1) : null
  let end = rest?.to ?? phrase.to
  while (isTime(at(items, end)) || (at(items, end).norm === 'on' && isTime(at(items, end + 1)))) end++
  return end >= to
}

function endsAtComma(items: readonly Item[], i: number, shape: Shape, bounds: Bounds): boolean {
  const next = at(items, i + 1)
  if (isCueParticiple(items, i + 1)) return true
  if (next.norm === 'according') return true
  // ", with a spokesman adding"
  const other = next.norm === 'with' ? nounAfter(items, i + 2) : null
  if (other && isCueParticiple(items, other.to)) return true
  if (isTail(items, i + 1)) return true
  // The outlet sets another thing beside it, or draws a conclusion of its own.
  if (/^(?:while|whereas)$/.test(next.norm) && isClause(items, i + 2, bounds.to)) return true
  // "Vale says it sank, as Hale asks for help": another speaker beside the first.
  if (/^(?:as|while|after|when|though|although)$/.test(next.norm) && newSentence(items, i + 2, 'clause')) return true
  if (bounds.dependent && opensMain(items, i + 1, bounds.to)) return true
  if (isReport(items, i + 1, bounds.to)) return true
  if (CONJUNCTIONS.has(next.norm) && newSentence(items, i + 2, shape)) return true
  // ", where it closed": what a relative clause adds to a phrase is the outlet's.
  if (shape !== 'clause' && /^(?:who|which|where)$/.test(next.norm)) return true
  if (shape !== 'clause' && !continuesPhrase(items, i + 1, shape)) return true
  return next.mark !== null && bounds.taken(i + 1)
}

/** After "and" or "but": does the outlet speak again, or does the content go on? */
function newSentence(items: readonly Item[], i: number, shape: Shape): boolean {
  let k = i
  // "refused to pay but was calm": another thing that the sentence says of its subject.
  if (shape !== 'clause' && at(items, i).pos === 'AUX' && FINITE.test(at(items, i).norm) && !inRelative(items, i))
    return true
  while (/^(?:ADV|AUX)$/.test(at(items, k).pos) || at(items, k).norm === 'not') k++
  const verb = at(items, k)
  const form = cueAt(items, k)
  // "termed it baseless and politically motivated"
  if (at(items, i - 2).pos === 'ADJ' && at(items, i).pos === 'ADV' && verb.norm.endsWith('ed')) return false
  if (shape !== 'clause' && k > i && verb.pos === 'VERB' && at(items, k - 1).pos !== 'NOUN' && holdsAux(items, i, k))
    return true
  if (verb.pos === 'VERB' || (form && !form.forms.has('base'))) {
    if (
      form &&
      form.verb.class === 'speech' &&
      (form.forms.has('past') || form.forms.has('third')) &&
      isTensed(items, k)
    )
      return true
    return shape !== 'clause' && isTensed(items, k) && /(?:ed|s)$/.test(verb.norm)
  }
  const alone = isSubjectPronoun(verb) && !/^(?:NOUN|PROPN|ADJ)$/.test(at(items, k + 1).pos)
  const noun = alone ? { from: k, to: k + 1 } : nounAfter(items, k)
  if (!noun) return false
  let v = noun.to
  while (/^(?:ADV|AUX)$/.test(at(items, v).pos) || at(items, v).norm === 'not') v++
  const next = cueForm(at(items, v))
  if (next && next.verb.class === 'speech' && /[cq]/.test(next.verb.takes) && isTensed(items, v)) return true
  return shape !== 'clause' && isTensed(items, noun.to)
}

const FINITE = /^(?:is|was|are|were|has|had|did|does)$/

function inRelative(items: readonly Item[], i: number): boolean {
  for (let k = i - 1; k > i - 12 && !isComma(at(items, k)); k--) if (isRelative(at(items, k))) return true
  return false
}

const holdsAux = (items: readonly Item[], from: number, to: number) => {
  for (let i = from; i < to; i++) if (at(items, i).pos === 'AUX') return true
  return false
}

/** After a comma within a phrase: does a list, a relative clause or an apposition go on? */
function continuesPhrase(items: readonly Item[], i: number, shape: Shape): boolean {
  const first = at(items, i)
  // "to cut the tax, build a pier and close the gate"
  if (shape === 'infinitive' && first.pos === 'VERB' && !/(?:ed|s|ing)$/.test(first.norm)) return true
  if (isRelative(first) || first.pos === 'ADJ' || first.pos === 'NUM') return true
  if (CONJUNCTIONS.has(first.norm) || /^(?:including|such|particularly|especially|namely|even)$/.test(first.norm))
    return true
  const noun = nounAfter(items, i)
  if (!noun) return false
  const next = at(items, noun.to)
  return isComma(next) || CONJUNCTIONS.has(next.norm) || (next.pos === 'PUNCT' && next.norm !== ':')
}
