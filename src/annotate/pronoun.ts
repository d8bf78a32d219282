import type { Span } from '../model/span.js'
import { type Entity, wordAt } from './entity.js'
import type { Gender } from './given.js'
import { isDemonym } from './place.js'
import { best, type Referent, type Scene, type Scored, unnamed } from './scene.js'

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

export function byPronoun(scene: Scene, mention: Span, gender: Gender, index: number): Referent {
  const last = lastSpeaker(scene, index)
  const scored = scene.all
    .filter(
      entity =>
        (entity.type === 'person' || entity.type === 'other') && (entity.gender === null || entity.gender === gender),
    )
    .map((entity): Scored => {
      const doubt = entity.type === 'other' ? 0.15 : entity.gender === null ? 0.5 : 1
      const again = entity === last ? 1.3 : 1
      return [entity, scene.salience.at(entity, mention, 0.55) * doubt * again]
    })
  return orLater(scene, mention, best(scored, 1.05, gender === 'male' ? 'man' : 'woman'), scored)
}

/** A headline may say "he" before anybody is named: then the person whom the article names most. */
function orLater(scene: Scene, mention: Span, found: Referent, scored: readonly Scored[]): Referent {
  if (found.kind !== 'unknown' || scored.some(([, score]) => score > 0.001)) return found
  if (mention.part === 'text' && scene.salience.sentence(mention) > 3) return found
  return best(
    scored.map(([entity]): Scored => [entity, entity.type === 'person' ? entity.mentions.length : 0]),
    1.5,
    'person',
  )
}

/** A group that a bare pronoun can stand for must be present: the subject of this sentence or the one before, or named often. */
function scoreBodies(scene: Scene, mention: Span): Scored[] {
  return scene.all
    .filter(({ type, name }) => type === 'organization' && !isDemonym(name))
    .map((entity): Scored => [entity, scene.salience.at(entity, mention, 0.6)])
    .filter(([, score]) => score >= 0.9)
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
  const words = scene.words.get(mention.part)!
  const here = wordAt(words, mention.from)
  const quoted = scene.drafts.flatMap(draft => draft.marked.filter(span => span.part === mention.part))
  let ends = 0
  for (let i = here - 1; i >= 0; i--) {
    const word = words[i]!
    const next = words[i + 1]!
    if (next.opens && ++ends > 2) return false
    if (quoted.some(span => span.from <= word.from && word.to <= span.to)) continue
    if (
      scene.names.some(name => name.part === mention.part && name.type === 'organization' && name.to === word.to) &&
      /^(?:VERB|AUX)$/.test(next.pos)
    )
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
