import type { Span } from '../model/span.js'
import { type Entity, wordAt } from './entity.js'
import type { Gender } from './given.js'
import { phraseOf } from './mention.js'
import { isDemonym } from './place.js'
import { isVoice, roleGender } from './role.js'
import { best, isHost, type Referent, type Scene, type Scored, unnamed } from './scene.js'

export const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
])

const lastSpeaker = (scene: Scene, index: number): Entity | null => {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) {
    const referent = scene.done[i]
    if (referent?.kind === 'entity') return referent.entity
  }
  return null
}

/**
 * "A spokesman for the club said the player was fined. “…,” he added": who spoke last, where a noun alone stands for
 * him, and that right before. A spokesman goes by whom he speaks for.
 */
function roleBefore(scene: Scene, mention: Span, gender: Gender, index: number): Referent | null {
  const referent = scene.done[index - 1]
  const other = scene.drafts[index - 1]?.mention ?? null
  if (referent === undefined || other === null || other.part !== mention.part || other.to > mention.from) return null
  if (scene.salience.sentence(mention) - scene.salience.sentence(other) > 1) return null
  if (scene.namesNear(other).some(name => name.type === 'person' && name.from < other.to && other.from < name.to))
    return null
  const words = scene.words[other.part]
  const phrase = phraseOf(other, words, scene.namesNear(other))
  if (phrase === null || phrase.plural || roleGender(phrase.head.norm) !== gender) return null
  const organization = referent.kind === 'entity' && referent.entity.type !== 'person' && isVoice(phrase.head.norm)
  return referent.kind === 'unnamed' || organization ? referent : null
}

export function byPronoun(scene: Scene, mention: Span, gender: Gender, index: number): Referent {
  const role = roleBefore(scene, mention, gender, index)
  if (role !== null) return role
  const last = lastSpeaker(scene, index)
  const scored = [...scene.salience.before(mention, 0.55)]
    .filter(([{ type, name, gender: its }, score]) => {
      // What may not be a person at all has to be in the foreground.
      const human = type === 'person' || (type === 'other' && score > 1.5 && !isDemonym(name.split(' ').at(-1)!))
      return human && (its === null || its === gender)
    })
    .map(([entity, score]): Scored => {
      const doubt = entity.type === 'other' ? 0.15 : entity.gender === null ? 0.5 : 1
      return [entity, score * doubt * (entity === last ? 1.3 : 1)]
    })
  const found = best(scored, 1.05, gender === 'male' ? 'man' : 'woman')
  return scored.length > 0 ? found : later(scene, mention, gender, found)
}

/** A headline may say "he" before anybody is named: then the person whom the article names most. */
function later(scene: Scene, mention: Span, gender: Gender, found: Referent): Referent {
  if (mention.part === 'text' && scene.salience.sentence(mention) > 3) return found
  const people = scene.all.filter(({ type, gender: its }) => type === 'person' && (its === null || its === gender))
  return best(
    people.map((entity): Scored => [entity, entity.mentions.length]),
    1.5,
    'person',
  )
}

/** A group that a bare pronoun can stand for must be present: the subject of this sentence or the one before, or named often. */
function scoreBodies(scene: Scene, mention: Span): Scored[] {
  return [...scene.salience.before(mention, 0.6)].filter(
    ([entity, score]) =>
      entity.type === 'organization' && !isDemonym(entity.name) && score >= 0.9 && !isHost(scene, entity),
  )
}

export function byThey(scene: Scene, mention: Span, index: number): Referent {
  for (let i = index - 1; i >= 0 && i > index - 3; i--) {
    const referent = scene.done[i]
    const other = scene.drafts[i]!.mention
    if (
      referent === undefined ||
      other === null ||
      scene.salience.sentence(mention) - scene.salience.sentence(other) > 2
    )
      continue
    if (referent.kind === 'unnamed' || (referent.kind === 'entity' && referent.entity.type === 'organization'))
      return referent
  }
  if (groupBefore(scene, mention)) return unnamed
  return best(scoreBodies(scene, mention), 1.05, 'group')
}

/** Whether a group without a name is the subject of the sentence, or the one before: "Fans gathered. They said". */
function groupBefore(scene: Scene, mention: Span): boolean {
  const words = scene.words[mention.part]
  const here = wordAt(words, mention.from)
  const names = scene.namesNear({ ...mention, from: mention.from - 400 })
  let ends = 0
  for (let i = here - 1; i >= 0; i--) {
    const word = words[i]!
    const next = words[i + 1]!
    if (next.opens && ++ends > 2) return false
    if (scene.salience.quoted({ ...mention, from: word.from, to: word.to })) continue
    if (names.some(name => name.type === 'organization' && name.to === word.to) && /^(?:VERB|AUX)$/.test(next.pos))
      return false
    if (
      word.pos === 'NOUN' &&
      /[^s]s$|^(?:people|men|women|police)$/.test(word.norm) &&
      /^(?:VERB|AUX)$/.test(next.pos) &&
      ends > 0
    )
      return true
  }
  return false
}

export function byIt(scene: Scene, mention: Span, index: number): Referent {
  const before = scene.done[index - 1]
  if (before?.kind === 'unnamed') return before
  if (before?.kind === 'entity' && before.entity.type !== 'person') return before
  return best(scoreBodies(scene, mention), 1.05, 'organisation')
}
