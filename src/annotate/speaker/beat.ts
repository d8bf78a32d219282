import { partText } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { PRONOUN_GENDERS } from '../lexicon/given.js'
import { isPersonRole } from '../lexicon/role.js'
import { nounAfter } from '../syntax/phrase.js'
import type { Carried } from './carried.js'
import type { SpeakerContext } from './context.js'
import { wordAt } from './entity.js'
import { byPronoun } from './pronoun.js'

/** How many words the sentence has at most: what is told at more length is about more than who speaks now. */
const SHORT = 7

/**
 * "Quist snorts. “I never was.”": a short sentence of the outlet's about what one person does leads to a quotation without
 * a cue in the same paragraph. The quotation is a sentence of its own, and nobody else is in the one before it.
 */
export function beat(scene: SpeakerContext, index: number): Carried | null {
  const { content, marked } = scene.drafts[index]!
  const text = partText(scene.article, content[0].part)
  const said = text.slice(content[0].from, content[0].to)
  if (marked.length === 0 || !/^\p{Lu}/u.test(said) || !/[.!?…]$/.test(said)) return null
  const sentence = sentenceBefore(scene, content[0])
  return sentence === null ? null : actor(scene, sentence, index)
}

/** The outlet's own short sentence right before a quotation, in its paragraph; without its stop. */
function sentenceBefore({ article, words: all, salience }: SpeakerContext, quotation: Span): Span | null {
  const words = all[quotation.part]
  let end = wordAt(words, quotation.from) - 1
  if (/^["“]$/.test(words[end]?.text ?? '')) end--
  const stop = words[end]
  if (stop?.text !== '.' || partText(article, quotation.part).slice(stop.to, quotation.from).includes('\n')) return null
  const first = words.slice(Math.max(0, end - SHORT), end).findLast(({ opens }) => opens)
  const sentence = first && { ...quotation, from: first.from, to: stop.from }
  return sentence === undefined || salience.quoted(sentence) ? null : sentence
}

/** Who does something in a sentence that begins with their name or pronoun, and has no other person in it. */
function actor(scene: SpeakerContext, sentence: Span, index: number): Carried | null {
  const words = scene.words[sentence.part]
  const names = scene.namesNear(sentence).filter(({ from, to }) => from < sentence.to && to > sentence.from)
  const subject = names.find(({ from, type }) => from === sentence.from && type === 'person')
  if (names.length > (subject === undefined ? 0 : 1)) return null
  const first = wordAt(words, sentence.from)
  const verb = subject === undefined ? first + 1 : wordAt(words, subject.to)
  if (words[verb]?.pos !== 'VERB' || words[verb].norm.endsWith('ing')) return null
  if (
    words
      .slice(verb, wordAt(words, sentence.to))
      .some(({ norm }) => isPersonRole(norm) || (PRONOUN_GENDERS.has(norm) && !POSSESSIVE.test(norm)))
  )
    return null
  const mention = { ...sentence, to: words[verb - 1]!.to }
  if (subject !== undefined) {
    const entity = scene.byName.get(subject.name)
    return entity === undefined || entity.dead ? null : { entity, mention }
  }
  const { norm } = words[first]!
  const gender = POSSESSIVE.test(norm) ? undefined : PRONOUN_GENDERS.get(norm)
  const referent = gender === undefined ? null : byPronoun(scene, mention, gender, index)
  return referent?.kind === 'entity' ? { entity: referent.entity, mention } : null
}

/**
 * “Now I have none,” she said. Her neighbour laughed. “She never had.”: the outlet's short sentence before a quotation
 * without a cue has another person for its subject, one whom nobody names.
 */
export function isInterrupted(scene: SpeakerContext, index: number): boolean {
  const { content, cue } = scene.drafts[index]!
  const sentence = cue === null ? sentenceBefore(scene, content[0]) : null
  if (sentence === null) return false
  const words = scene.words[sentence.part]
  const noun = nounAfter(words, wordAt(words, sentence.from))
  const head = noun && words[noun.to - 1]!
  return head !== null && head.pos === 'NOUN' && isPersonRole(head.norm) && words[noun!.to]?.pos === 'VERB'
}

/** "She closes her eyes": what is one's own. */
const POSSESSIVE = /^(?:his|her)$/
