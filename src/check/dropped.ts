import type { Comparison } from '../collate/compare/compare.js'
import { isAsked, qualifiersBefore, qualifiersLost } from '../collate/finding/qualifier.js'
import { type Word, wordsOf } from '../collate/word/word.js'
import { type Article, partText } from '../model/article.js'
import type { Qualifier } from '../model/finding.js'
import type { Span } from '../model/span.js'
import { sentenceAround } from './around.js'
import type { Run } from './run.js'

/** A sentence of a run, and which of its words a passage has. */
export interface Taken {
  readonly before: readonly Word[]
  readonly slice: readonly Word[]
  readonly after: readonly Word[]
}

/**
 * What words lose by being taken out of their sentence, as the collation of an edition has it; and out of the outlet's
 * own sentence, where that denies a phrase or leaves it open. `asked`: they are stated, and their sentence asks.
 */
export function droppedBy(
  { quote, embedded }: Run,
  { before, slice, after }: Taken,
  { cuts }: Comparison,
  lead: readonly Word[],
  asked: boolean,
): Qualifier[] {
  const isCut = (word: Word): boolean => cuts.some(({ base }) => base.from <= word.from && word.to <= base.to)
  const sentence = {
    before,
    kept: slice.filter(word => !isCut(word)),
    inside: slice.filter(isCut),
    after,
    phrase: false,
  }
  const lost = new Set(qualifiersLost(sentence))
  if (lead.length > 0) for (const each of qualifiersBefore([...lead, ...before], slice)) lost.add(each)
  if (embedded && quote?.stance === 'denies') lost.add('negation')
  if (asked && isAsked(sentence)) lost.add('condition')
  return [...lost].sort()
}

/** A mark that opens or closes another quotation: what stands before it says nothing of the next one. */
const MARK = /["\u201C\u201D\u00AB\u00BB]/g

/** A text without the mark at its end that opens a phrase. */
const unopened = (text: string): string =>
  text
    .trimEnd()
    .replace(/["'\u2018\u201C\u00AB]$/, '')
    .trimEnd()
/** `“a gift” and “a loss”`: what leads to one phrase leads to the other. */
const JOINED = /["\u201C\u00AB][^"\u201C\u201D\u00AB\u00BB]{1,200}["\u201D\u00BB],? (?:and|or)$/

/** The outlet's own words that lead into a phrase: behind another quotation, and not before the cue. */
export function leadOf(
  article: Article,
  { embedded, part, quote }: Run,
  span: Span,
  [first]: readonly Word[],
): readonly Word[] {
  const text = partText(article, part)
  const from = sentenceAround(article, span).from
  if (!embedded || !first || first.from < from) return []
  const before = unopened(unopened(text.slice(from, first.from)).replace(JOINED, ''))
  const mark = [...before.matchAll(MARK)].at(-1)
  const cue = quote?.cue
  // "did not attend and said": what is joined to the cue is not said of its words; "rejected claims" is.
  const toCue = cue && cue.part === part && cue.to <= first.from ? text.slice(from, Math.max(from, cue.from)) : ''
  const cueFrom =
    from + Math.max(0, ...[...toCue.matchAll(/,|\b(?:and|but)\b/g)].map(({ 0: join, index }) => index + join.length))
  const start = Math.max(from, cueFrom, mark ? from + mark.index + 1 : from)
  return wordsOf(article.id, part, text, start, Math.max(start, from + before.length)).words
}
