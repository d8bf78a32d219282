import { partText } from '../../model/article.js'
import type { KnownBy } from '../../model/quote.js'
import type { Range, Span } from '../../model/span.js'
import { isPaper, isVoice } from '../lexicon/role.js'
import type { Referent, SpeakerContext } from './context.js'
import { wordAt } from './entity.js'
import { phraseOf } from './mention.js'
import { byCapitals } from './turnlabel.js'

type Spoken = Exclude<Referent, { readonly kind: 'unknown' }>

const PRONOUN = /^(?:he|him|she|hers?|it|they|them|i|i'm|we|me|us)$/
const OWNS = /^(?:his|her|its|their|my|our)$/
const RELATIVE = /^(?:who|which|that|whom)$/

/** How the speaker whom the mention of a cue, a line or a label stands for is known; `inferred` is none of these. */
export function knownBy(scene: SpeakerContext, mention: Span, referent: Spoken): Exclude<KnownBy, 'inferred'> {
  if (referent.kind !== 'unnamed' && (holdsName(scene, mention, referent) || byCapitals(scene, mention) !== null))
    return 'named'
  if (isPronoun(scene, mention)) return 'pronoun'
  return referent.kind === 'unnamed' ? 'named' : 'described'
}

/** A pronoun alone, or the words or the spokesman of one: "she", "her statement", "its spokesman"; "her lawyer" describes. */
function isPronoun({ words, namesNear }: SpeakerContext, mention: Span): boolean {
  const list = words[mention.part]
  const first = list[wordAt(list, mention.from)]
  if (first === undefined) return false
  const alone = first.to >= mention.to
  if (PRONOUN.test(first.norm) && alone) return true
  if (!OWNS.test(first.norm)) return false
  const head = phraseOf(mention, list, namesNear(mention))?.head
  return alone || head === undefined || isPaper(head.norm) || isVoice(head.norm)
}

/** The speaker's name stands in the mention, or is set right beside it: "Ann Lee, [who]", "[his daughter], the actor Ann Lee". */
function holdsName(
  scene: SpeakerContext,
  mention: Span,
  referent: Exclude<Spoken, { readonly kind: 'unnamed' }>,
): boolean {
  const text = partText(scene.article, mention.part)
  const bearer = referent.kind === 'entity' ? referent.entity.name : referent.name
  const near = scene.namesNear(mention).filter(name => touches(name, mention) || isBeside(text, name, mention))
  const holds = (bearer: string): boolean => near.some(({ name }) => name === bearer)
  if (holds(bearer) || bearer.split(/, | and /).every(holds)) return true
  // "the Vale campaign" is named; "the campaign" describes it
  return referent.kind === 'name' && isMadeOf(bearer, text.slice(mention.from, mention.to))
}

const touches = (a: Range, b: Range): boolean => a.from < b.to && b.from < a.to

/** A name and the mention with a comma between them, or a description between two; how long one may be, in characters. */
const APPOSITION = /^, [^.;:“”"\n]{1,60}$/

function isBeside(text: string, name: Range, mention: Range): boolean {
  if (name.to <= mention.from) {
    const between = text.slice(name.to, mention.from)
    const related = RELATIVE.test(text.slice(mention.from, mention.to).toLowerCase())
    return /^[,–—\s-]{1,3}$/.test(between) || (related && APPOSITION.test(between))
  }
  return APPOSITION.test(text.slice(mention.to, name.from))
}

function isMadeOf(name: string, words: string): boolean {
  const said = words.toLowerCase()
  return name.split(' ').every(word => said.includes(word.toLowerCase()))
}
