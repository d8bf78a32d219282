import { partText } from '../../model/article.js'
import type { Name } from '../../model/quote.js'
import type { Span } from '../../model/span.js'
import { paragraphs } from '../../text/paragraph.js'
import { PRONOUN_GENDERS } from '../lexicon/given.js'
import { nounAfter } from '../syntax/phrase.js'
import type { SpeakerContext } from './context.js'
import { type Entity, wordAt } from './entity.js'
import { phraseOf } from './mention.js'
import { byPhrase } from './referent.js'

/** Whoever goes on speaking in a quotation without a cue, and the words of the outlet that tell so. */
export interface Carried {
  readonly entity: Entity
  readonly mention: Span
}

/** How many paragraphs of the outlet's stand at most between two quotations of one speaker, and how many drafts are looked at. */
const NARRATED = 2
const DRAFTS = 4

/**
 * “I was wronged,” Lee said. ¶ He was calm. ¶ “I bear no grudge.”: a quotation that opens a paragraph without a cue goes
 * on with the speaker of the one before, where every paragraph between them is about that person and names nobody else.
 */
export function carried(scene: SpeakerContext, index: number): Carried | null {
  const [content] = scene.drafts[index]!.content
  const before = speakerBefore(scene, index)
  if (before === null || content.part !== 'text') return null
  const text = partText(scene.article, 'text')
  const between = paragraphs(text.slice(before.to, content.from))
    .map(({ from, to }) => ({ ...content, from: before.to + from, to: before.to + to }))
    .filter(({ from, to }) => /\p{L}/u.test(text.slice(from, to)))
  // What stands behind the quotation in its own paragraph
  const tail = text.slice(before.to, between[0]?.from ?? before.to).includes('\n') ? [] : between.slice(0, 1)
  const told = between.slice(tail.length)
  const opens = /(?<!\s)\s+["“'‘«„]?$/.exec(text.slice(before.to, content.from))?.[0].includes('\n') ?? false
  if (!opens || told.length === 0 || told.length > NARRATED || namesOther(scene, before, content.from)) return null
  const subjects = told.map(paragraph => subjectIn(scene, paragraph, before.entity, index))
  const mention = subjects.at(-1) ?? null
  return mention !== null && subjects.every(each => each !== null) ? { entity: before.entity, mention } : null
}

interface Before {
  readonly entity: Entity
  /** Where the last quotation of theirs ends. */
  readonly to: number
}

/** The person who spoke in the last quotation before, if nobody else was reported since. */
function speakerBefore({ drafts, done }: SpeakerContext, index: number): Before | null {
  for (let i = index - 1; i >= 0 && i > index - DRAFTS; i--) {
    const referent = done[i]
    const { content, marked } = drafts[i]!
    if (referent?.kind !== 'entity' || referent.entity.type !== 'person' || content[0].part !== 'text') return null
    if (marked.length > 0)
      return only(
        referent.entity,
        drafts.slice(i, index).map((_, k) => done[i + k]),
        content.at(-1)!.to,
      )
  }
  return null
}

const only = (entity: Entity, list: readonly SpeakerContext['done'][number][], to: number): Before | null =>
  list.every(each => each?.kind === 'entity' && each.entity === entity) ? { entity, to } : null

function namesOther({ namesNear, article }: SpeakerContext, { entity, to }: Before, end: number): boolean {
  const other = ({ from, name, type }: Name): boolean =>
    from >= to && from < end && name !== entity.name && (type === 'person' || type === 'organization')
  return namesNear({ article: article.id, part: 'text', from: to, to: end }).some(other)
}

/** The subject that opens a paragraph, if it stands for the entity: its name, its pronoun, or a description of it. */
function subjectIn(scene: SpeakerContext, paragraph: Span, entity: Entity, index: number): Span | null {
  const words = scene.words.text
  const first = wordAt(words, paragraph.from)
  const gender = PRONOUN_GENDERS.get(words[first]?.norm ?? '')
  if (gender !== undefined)
    return entity.gender === null || entity.gender === gender ? { ...paragraph, to: words[first]!.to } : null
  const noun = nounAfter(words, first)
  if (noun === null) return null
  const span = { ...paragraph, to: words[noun.to - 1]!.to }
  const phrase = phraseOf(span, words, scene.namesNear(span))
  const referent = phrase === null || phrase.plural || !phrase.definite ? null : byPhrase(scene, phrase, index)
  return referent?.kind === 'entity' && referent.entity === entity ? span : null
}
