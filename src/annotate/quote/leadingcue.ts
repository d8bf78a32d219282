import { LISTENERS } from '../lexicon/cue.js'
import { onlyAdjuncts } from '../syntax/adjunct.js'
import type { SentenceContext } from '../syntax/context.js'
import { afterParticle, antecedent, cueGroup, isCueVerb, speakerOf } from '../syntax/cueverb.js'
import { isClause } from '../syntax/finite.js'
import type { Item } from '../syntax/item.js'
import { isComma, isPunct } from '../syntax/itemkind.js'
import { at, cueForm, groupStart, isTensed, nounAfter, nounBefore, type Stretch } from '../syntax/phrase.js'
import { subjectOf } from '../syntax/subject.js'
import { isMade } from '../syntax/work.js'
import { colonCue, isIssued } from './coloncue.js'
import type { ReportClause } from './reportclause.js'

/** The cue that leads to the stretch at `i`: `she said, “`, `saying: “`, `he told the Post on Monday, “`. */
export function introducing(state: SentenceContext, i: number): ReportClause | null {
  const { items } = state
  let k = i - 1
  if (isComma(at(items, k)) || at(items, k).norm === ':') k--
  else if (at(items, k).norm === ';' && isCueVerb(items, k - 1)) k--
  else if (isPunct(at(items, k))) return null
  const separated = k < i - 1
  const floor = Math.max(0, i - 40)
  const caption = separated ? null : captioned(items, i)
  if (caption) return caption
  for (let v = k; v >= floor; v--) {
    const item = at(items, v)
    if (item.mark || item.norm === ';') return null
    const form = cueForm(item)
    if (separated && isIssued(items, v)) continue
    if (isMade(items, v, i)) return null
    if (!form || !isCueVerb(items, v) || !form.verb.takes.includes('q')) {
      // A comma before a whole sentence makes a cue of any verb that stands right there: `she boomed, “Up!”`.
      const any =
        v === k && separated && item.pos === 'VERB' && !form && at(items, i).norm !== 'phrase' && !state.used.has(v)
      if (!any) continue
      const from = groupStart(items, v)
      return { verb: v, cue: { from, to: v + 1 }, mention: subjectOf(items, from, v), from, to: i }
    }
    if (state.used.has(v)) return null
    // `said she had spoken “aloud”`: the verb takes no clause, and what stands in marks is a part of its own.
    if (!separated && !form.verb.takes.includes('c') && at(items, i).small && reported(state, v, floor)) return null
    // `said voters “are late”`: a listener comes only after "told" and the like.
    if (v < k && !separated && !form.verb.takes.includes('a') && LISTENERS.has(at(items, v + 1).norm)) return null
    // `says she knows that “we won”`: the words are the first speaker's.
    if (form.verb.class === 'thought' && reported(state, v, floor)) return null
    // "said that if it fails, “we”": the clause goes on into the marks.
    if (separated && at(items, v + 1).norm === 'that' && v + 1 < k) return null
    const gap = at(items, i).mark
    if (v < k && !separated && !onlyAdjuncts(items, afterParticle(items, v), i)) return null
    if (v < k && separated && isClause(items, afterParticle(items, v), k + 1) && at(items, i - 1).norm !== ':')
      return null
    if (!separated && v === k && gap && isPhraseInside(state, i)) return null
    if (!separated && v < k && isPhraseInside(state, i)) return null
    const group = cueGroup(items, v)
    // `a claim Vale called “nonsense”`: what is called so is a part of it.
    if (!separated && form.verb.takes.includes('x') && isCalled(items, speakerOf(items, group, v))) return null
    const inverted = separated && v < k ? nounAfter(items, v + 1) : null
    return {
      verb: v,
      cue: { from: group.from, to: afterParticle(items, v) },
      // `One thing, says Vale: “…”`
      mention: speakerOf(items, group, v) ?? (inverted?.to === k + 1 ? inverted : null),
      from: group.from,
      to: i,
    }
  }
  if (at(items, i - 1).norm === ':') return accordingColon(items, i - 1) ?? colonCue(state, i - 1)
  return null
}

/** "the films that critics called", "a move she called": something before the speaker is what is called so. */
const isCalled = (items: readonly Item[], mention: Stretch | null): boolean =>
  antecedent(items, mention).length > 0 ||
  (mention !== null && at(items, mention.from - 1).norm === 'that' && at(items, mention.from - 2).pos === 'NOUN')

/** `posted a photo with the caption “Home”`: the noun leads to what whoever posts it has written. */
function captioned(items: readonly Item[], i: number): ReportClause | null {
  if (
    !/^(?:captions?|words|messages?|slogans?|comments?|inscription|tagline|hashtag|note)$/.test(at(items, i - 1).norm)
  )
    return null
  let link = i - 2
  while (link > i - 6 && /^(?:DET|ADJ|PRON|PART)$/.test(at(items, link).pos)) link--
  if (!/^(?:with|alongside|under|beneath|bearing|carrying|beside)$/.test(at(items, link).norm)) return null
  for (let v = link - 1; v >= Math.max(0, link - 30); v--) {
    if (at(items, v).mark) return null
    if (!isTensed(items, v)) continue
    const from = groupStart(items, v)
    return { verb: v, cue: { from: link + 1, to: i }, mention: subjectOf(items, from, v), from: link, to: i }
  }
  return null
}

/** A verb of speech stands before `v` in the sentence, and no comma or mark after it. */
function reported({ items, used }: SentenceContext, v: number, floor: number): boolean {
  for (let k = v - 1; k >= floor; k--) {
    const item = at(items, k)
    if (item.mark || item.norm === ';') return false
    const said = item.cue?.verb.class === 'speech' && item.cue.verb.takes.includes('c')
    if (said && !used.has(k) && isCueVerb(items, k) && isTensed(items, k)) return true
  }
  return false
}

/** `According to the mayor: “…”` */
function accordingColon(items: readonly Item[], colon: number): ReportClause | null {
  const noun = nounBefore(items, colon)
  if (!noun || at(items, noun.from - 1).norm !== 'to' || at(items, noun.from - 2).norm !== 'according') return null
  return { verb: -1, cue: { from: noun.from - 2, to: noun.from }, mention: noun, from: noun.from - 2, to: colon }
}

/** A marked phrase that the outlet's own sentence goes on after, or that is a part of a noun phrase. */
function isPhraseInside(state: SentenceContext, i: number): boolean {
  const next = at(state.items, i + 1)
  // `shouted “Fire!” at noon`
  if (!at(state.items, i).small && next.pos !== 'CCONJ' && at(state.items, i).norm === 'cry') return false
  return i + 1 < state.end && !isPunct(next) && next.mark === null
}
