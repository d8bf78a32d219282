import { MEDIA_NOUNS } from '../lexicon/cue.js'
import { trimEnd } from '../syntax/contentend.js'
import { afterParticle, isCueVerb } from '../syntax/cueverb.js'
import type { Item } from '../syntax/item.js'
import { isDash, isTime } from '../syntax/itemkind.js'
import {
  at,
  cueForm,
  cueNoun,
  groupStart,
  holds,
  isTensed,
  nounAfter,
  nounBefore,
  type Stretch,
  tensedWithin,
} from '../syntax/phrase.js'
import { subjectOf } from '../syntax/subject.js'
import type { ReportClause } from './reportclause.js'

/** `… issued an apology: “…”`: whatever verb the sentence has, its subject speaks. */
export function colonCue(state: { readonly items: readonly Item[] }, colon: number): ReportClause | null {
  const { items } = state
  const spoken = speechVerb(items, colon)
  for (let v = spoken ?? colon - 1; v >= Math.max(0, colon - 40); v--) {
    if (at(items, v).mark) return null
    if (!isTensed(items, v) && v !== spoken) continue
    const from = groupStart(items, v)
    const mention = subjectOf(items, from, v)
    // "Here is the statement from Vale:", "See her post below:"
    const text = mention !== null && v !== spoken && holds(items, mention, isText)
    const own = mention === null || text ? wordsCue(items, colon) : null
    return own ?? { verb: v, cue: { from, to: colonCueEnd(items, v, colon) }, mention, from, to: colon }
  }
  const own = wordsCue(items, colon)
  if (own) return own
  const noun = nounBefore(items, colon)
  const lead = noun ? at(items, noun.from - 1) : null
  if (noun && lead && (lead.pos === 'NONE' || isDash(lead) || lead.norm === '-'))
    return { verb: -1, cue: { from: colon, to: colon + 1 }, mention: noun, from: 0, to: colon }
  return null
}

/** The nearest verb of speech before the colon: of "apologized for what happened:" not the last verb. */
function speechVerb(items: readonly Item[], colon: number): number | null {
  for (let v = colon - 1; v >= Math.max(0, colon - 40); v--) {
    if (at(items, v).mark) return null
    const form = cueForm(at(items, v))
    if (form?.verb.class !== 'speech' || !form.verb.takes.includes('q') || !isCueVerb(items, v)) continue
    if (isIssued(items, v)) continue
    // "An envoy who spoke to us was blunt: “…”": the sentence's own verb leads to it.
    const related = /^(?:who|which|that)$/.test(at(items, groupStart(items, v) - 1).norm)
    if (!related || !tensedWithin(items, v + 1, colon)) return v
  }
  return null
}

/** "said in a statement issued by the club:": the participle tells of the statement. */
export const isIssued = (items: readonly Item[], v: number): boolean =>
  cueForm(at(items, v))?.forms.has('participle') === true &&
  MEDIA_NOUNS.has(at(items, v - 1).norm) &&
  at(items, v + 1).pos === 'ADP'

/** `Vale's words: “…”`, `The letter from the board in full: “…”`: whose words they are stands with the noun for them. */
function wordsCue(items: readonly Item[], colon: number): ReportClause | null {
  for (let head = colon - 1; head >= 0; head--) {
    const { pos } = at(items, head)
    if (pos !== 'NOUN' && pos !== 'PROPN') continue
    if (!isText(at(items, head))) continue
    const mention = ownerBefore(items, head) ?? authorAfter(items, head, colon)
    if (mention) return { verb: -1, cue: { from: head, to: head + 1 }, mention, from: 0, to: colon }
  }
  return null
}

const isText = (item: Item): boolean =>
  WORDS.test(item.norm) || MEDIA_NOUNS.has(item.norm) || cueNoun(item) !== undefined

/** "Vale's full statement", "her post". */
function ownerBefore(items: readonly Item[], head: number): Stretch | null {
  for (let k = head - 1; k >= 0; k--) {
    const { norm, pos } = at(items, k)
    if (/^(?:'s|')$/.test(norm)) return behindOf(items, nounBefore(items, k))
    if (/^(?:his|her|its|their)$/.test(norm)) return { from: k, to: k + 1 }
    if (!/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos)) return null
  }
  return null
}

/** "the text of Vale's email": Vale's. */
function behindOf(items: readonly Item[], noun: Stretch | null): Stretch | null {
  for (let k = (noun?.to ?? 0) - 1; noun && k > noun.from; k--)
    if (at(items, k - 1).norm === 'of') return { from: k, to: noun.to }
  return noun
}

/** "the address given by Vale" */
const GIVEN = /^(?:given|delivered|made|issued|sent|written|posted|released|provided|shared|read|published|signed)$/

/** "the letter from the board", "a message by Vale". */
function authorAfter(items: readonly Item[], head: number, colon: number): Stretch | null {
  const by = GIVEN.test(at(items, head + 1).norm) ? head + 2 : head + 1
  const link = at(items, by).norm
  const author = link === 'from' || link === 'by' ? nounAfter(items, by + 1) : null
  return author && author.to <= colon && !isTime(at(items, author.from)) ? author : null
}

const WORDS =
  /^(?:words|reply|response|answer|verdict|advice|explanation|reaction|take|motto|conclusion|line|quote|text|transcript|excerpts?|extracts?|passage|version)$/

/** "issued an apology" is the cue with its noun; of "wrote on Friday" it is the verb. */
function colonCueEnd(items: readonly Item[], v: number, colon: number): number {
  for (let i = colon - 1; i > v; i--) if (MEDIA_NOUNS.has(at(items, i).norm) || cueNoun(at(items, i))) return i + 1
  return cueForm(at(items, v)) ? afterParticle(items, v) : trimEnd(items, v, colon)
}
