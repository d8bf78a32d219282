import type { VerbGroup } from './chunk.js'
import { isCueVerb } from './cueverb.js'
import type { Item } from './item.js'
import { isAdverb, isVerb } from './itemkind.js'
import { at } from './phrase.js'
import { BEING, FUTURES, HAVING, MODALS, NEGATIONS, PAST_FORMS, PRESENT_AUXILIARIES } from './verbword.js'

/** The verb group that begins at `from`, with its adverbs; null where none begins. */
export function verbGroupAt(items: readonly Item[], from: number): VerbGroup | null {
  const infinitive = at(items, from).norm === 'to' && isVerb(at(items, beyondAdverbs(items, from + 1)))
  let head = beyondAdverbs(items, infinitive ? from + 1 : from)
  if (!isVerb(at(items, head))) return null
  const first = head
  for (;;) {
    const next = beyondAdverbs(items, head + 1)
    if (at(items, head).pos !== 'AUX' || !isVerb(at(items, next))) break
    head = next
  }
  // "did not": an adverb that no verb follows is of the group only where it denies.
  const denied = NEGATIONS.has(at(items, head + 1).norm)
  const to = denied ? head + 2 : head + 1
  const { norm, cue } = at(items, head)
  const finite = { from: first, to: head + 1 }
  const form = infinitive ? 'infinitive' : formOf(items, finite)
  return {
    kind: 'verb',
    from,
    to,
    head,
    form,
    tense: form === 'finite' ? tenseOf(at(items, first)) : null,
    voice: isPassiveGroup(items, finite) ? 'passive' : 'active',
    negated: holdsWord(items, { from, to }, NEGATIONS),
    modal: first < head && MODALS.has(at(items, first).norm) ? at(items, first).norm : null,
    cue: cue !== undefined && !BEING.has(norm) && isCueVerb(items, head) ? cue : null,
  }
}

function beyondAdverbs(items: readonly Item[], from: number): number {
  let i = from
  while (isAdverb(at(items, i))) i++
  return i
}

/** Of a group without "to": "saying" alone is no finite verb, "was saying" is. */
function formOf(items: readonly Item[], { from, to }: { readonly from: number; readonly to: number }) {
  const { norm, pos, cue } = at(items, from)
  if (norm.endsWith('ing') && to === from + 1) return 'ing'
  if (pos === 'AUX') return 'finite'
  const bare = cue?.forms.has('participle') === true && cue.forms.size === 1
  return bare ? 'participle' : 'finite'
}

function tenseOf({ norm, pos, cue }: Item): VerbGroup['tense'] {
  if (FUTURES.has(norm)) return 'future'
  if (MODALS.has(norm)) return null
  if (PRESENT_AUXILIARIES.has(norm)) return 'present'
  if (PAST_FORMS.has(norm)) return 'past'
  if (cue?.forms.has('past')) return cue.forms.has('base') ? null : 'past'
  if (pos === 'VERB' && norm.endsWith('ed')) return 'past'
  return pos === 'VERB' ? 'present' : null
}

/** "was told", "got hurt": a form of being, then a verb that is neither one itself nor a form in -ing. */
function isPassiveGroup(items: readonly Item[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  const { norm, pos } = at(items, to - 1)
  if (pos === 'AUX' || norm.endsWith('ing')) return false
  for (let i = to - 2; i >= from; i--) {
    if (BEING.has(at(items, i).norm)) return true
    if (HAVING.has(at(items, i).norm)) return false
  }
  return false
}

function holdsWord(
  items: readonly Item[],
  { from, to }: { readonly from: number; readonly to: number },
  words: ReadonlySet<string>,
): boolean {
  for (let i = from; i < to; i++) if (words.has(at(items, i).norm)) return true
  return false
}
