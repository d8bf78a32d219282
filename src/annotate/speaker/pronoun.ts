import { partText } from '../../model/article.js'
import type { Span } from '../../model/span.js'
import { type Gender, isGiven, PRONOUN_GENDERS } from '../lexicon/given.js'
import { isDemonym } from '../lexicon/place.js'
import { isPersonRole, isVoice, roleGender } from '../lexicon/role.js'
import type { QuoteDraft } from '../quote/draft.js'
import type { Word } from '../syntax/item.js'
import { best, isHost, type Referent, type Scored, type SpeakerContext, unknown, unnamed } from './context.js'
import { type Entity, wordAt } from './entity.js'
import { phraseOf } from './mention.js'

const lastSpeaker = (scene: SpeakerContext, index: number): Entity | null => {
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
function roleBefore(scene: SpeakerContext, mention: Span, gender: Gender, index: number): Referent | null {
  const referent = scene.done[index - 1]
  const other = scene.drafts[index - 1]?.mention ?? null
  if (referent === undefined || other === null || other.part !== mention.part || other.to > mention.from) return null
  if (scene.salience.sentence(mention) - scene.salience.sentence(other) > 1) return null
  if (scene.namesNear(other).some(name => name.type === 'person' && name.from < other.to && other.from < name.to))
    return null
  const words = scene.words[other.part]
  const phrase = phraseOf(other, words, scene.namesNear(other))
  if (phrase === null || phrase.plural || roleGender(phrase.head.norm) !== gender) return null
  // "His father wanted him to study. “I …,” he said": nobody quotes the father.
  if (PRONOUN_GENDERS.get(words[phrase.core.from]!.norm) === gender && scene.drafts[index - 1]!.class !== 'speech')
    return null
  const organization = referent.kind === 'entity' && referent.entity.type !== 'person' && isVoice(phrase.head.norm)
  return referent.kind === 'unnamed' || organization ? referent : null
}

/** "she told Ann Lee": whoever is named right behind the cue hears it, and is not the pronoun's person. */
function hearer(scene: SpeakerContext, mention: Span, index: number): string | null {
  const cue = scene.drafts[index]!.cue
  if (cue === null || cue.part !== mention.part || cue.from < mention.to) return null
  const words = scene.words[cue.part]
  const name = scene.namesNear(cue).find(each => each.from >= cue.to)
  // A line that lacks its stop ends all the same.
  if (name === undefined || partText(scene.article, cue.part).slice(cue.to, name.from).includes('\n')) return null
  const between = words.slice(wordAt(words, cue.to), wordAt(words, name.from))
  return between.length < 5 && between.every(({ pos }) => NOMINAL.test(pos)) ? name.name : null
}

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN)$/

/** Who is named in what the draft quotes, and does not speak there: few speak of themselves by name. */
function spokenOf({ drafts, namesNear, words }: SpeakerContext, index: number): ReadonlySet<string> {
  const near = drafts.slice(Math.max(0, index - AROUND), index + AROUND)
  const found = new Set<string>()
  for (const span of wordsOfSpeaker(drafts[index]!))
    for (const name of namesNear(span)) {
      if (!holds(span, name) || name.type !== 'person') continue
      // "the Vale campaign" is not Vale.
      const modifies = words[name.part][wordAt(words[name.part], name.to)]?.pos === 'NOUN'
      if (!modifies && !near.some(({ mention }) => mention && holds(mention, name))) found.add(name.name)
    }
  return found
}

/** "Vale went in, she wrote, “by boat”": what stands around a cue without marks may be the outlet's, and name its speaker. */
const wordsOfSpeaker = ({ cue, content, marked }: QuoteDraft): readonly Span[] =>
  cue !== null && cue.from > content[0].from ? marked : content

const holds = (outer: Span, { part, from, to }: Span): boolean =>
  outer.part === part && outer.from <= from && to <= outer.to

/** How many drafts away a mention within a quotation is looked for. */
const AROUND = 6

export function byPronoun(scene: SpeakerContext, mention: Span, gender: Gender, index: number): Referent {
  const role = roleBefore(scene, mention, gender, index)
  if (role !== null) return role
  if (strangerBefore(scene, mention, gender)) return unnamed
  const last = lastSpeaker(scene, index)
  const goesOn = saidBefore(scene, mention, index)
  const listener = hearer(scene, mention, index)
  const absent = spokenOf(scene, index)
  const about = aboutIn(scene, mention, gender)
  const scored = [...scene.salience.before(mention, 0.55)]
    .filter(([{ type, name, gender: its, thing, mentions }, score]) => {
      // Who is named in quotations alone hardly speaks.
      if (thing || mentions.every(each => scene.salience.quoted(each))) return false
      // What may not be a person at all has to be in the foreground; several words are rather a show or a work.
      const human = type === 'person' || (type === 'other' && score > 1.5 && !name.includes(' ') && !isDemonym(name))
      return human && name !== listener && (its === null || its === gender)
    })
    .map(([entity, score]): Scored => {
      const doubt = entity.type === 'other' ? 0.15 : entity.gender === null ? 0.5 : 1
      const gone = entity.dead ? ABSENT : 1
      const spoke = entity === goesOn?.entity ? goesOn.weight : entity === last ? 1.3 : 1
      const here = entity === about ? ABOUT : 1
      return [entity, score * doubt * gone * spoke * here * (absent.has(entity.name) ? ABSENT : 1)]
    })
  const found = best(scored, 1.05, gender === 'male' ? 'man' : 'woman')
  // “Yes,” said Imke Lee. “No,” she added. He … is another one.
  if (found.kind === 'entity' && found.entity === goesOn?.entity) found.entity.gender ??= gender
  const settled = scored.length > 0 ? found : later(scene, mention, gender, listener, found)
  const nearer =
    settled.kind === 'entity' && settled.entity !== goesOn?.entity && nearerName(scene, mention, settled.entity)
  return nearer ? unknown(`${nearer} may be a person, and stands nearer`) : settled
}

/** How much likelier somebody is whom the paragraph names alone, and goes on about: "For Vale, it was late. She stayed." */
const ABOUT = 5

/** The one person whom the narration of the paragraph names before a pronoun, where the same pronoun has gone on with them. */
function aboutIn(scene: SpeakerContext, mention: Span, gender: Gender): Entity | null {
  const text = partText(scene.article, mention.part)
  const paragraph = text.lastIndexOf('\n', mention.from) + 1
  const outside = (span: Span): boolean =>
    span.part === mention.part && span.from >= paragraph && span.to <= mention.from && !scene.salience.quoted(span)
  const named = scene.all.filter(({ type, mentions }) => type !== 'place' && mentions.some(outside))
  const [entity] = named.filter(({ type }) => type === 'person')
  if (entity === undefined || named.length > 1) return null
  const last = entity.mentions.filter(outside).at(-1)?.to ?? mention.from
  const words = scene.words[mention.part]
  for (let i = wordAt(words, mention.from) - 1; i >= 0 && words[i]!.from >= last; i--) {
    const word = words[i]!
    if (
      word.opens &&
      PRONOUN_GENDERS.get(word.norm) === gender &&
      outside({ ...mention, from: word.from, to: word.to })
    )
      return entity
  }
  return null
}

/** A name of several words in the same paragraph that shows no kind: as likely a person unknown to us as a work. */
function nearerName(scene: SpeakerContext, mention: Span, than: Entity): string | null {
  const text = partText(scene.article, mention.part)
  const paragraph = text.lastIndexOf('\n', mention.from)
  const here = ({ mentions }: Entity): boolean =>
    mentions.some(
      name =>
        name.part === mention.part && name.from > paragraph && name.to <= mention.from && !scene.salience.quoted(name),
    )
  if (paragraph < 0 || here(than)) return null
  const nearer = scene.all.find(
    entity => entity.type === 'other' && !entity.thing && /^\p{L}+ \p{Lu}/u.test(entity.name) && here(entity),
  )
  return nearer?.name ?? null
}

/**
 * "The dog's owner came. “…,” he said": a person without a name is the subject of the outlet's sentence right before, and
 * nobody in it is named, or meant by the same pronoun.
 */
function strangerBefore(scene: SpeakerContext, mention: Span, gender: Gender): boolean {
  const words = scene.words[mention.part]
  const quoted = ({ from, to }: Word): boolean => scene.salience.quoted({ ...mention, from, to })
  let end = wordAt(words, mention.from) - 1
  while (end > 0 && (quoted(words[end]!) || /^["“”]$/.test(words[end]!.text))) end--
  if (words[end]?.text !== '.') return false
  let from = end
  while (from > 0 && !words[from]!.opens) from--
  const sentence = words.slice(from, end)
  if (sentence.some(word => PRONOUN_GENDERS.get(word.norm) === gender || quoted(word))) return false
  const span = { ...mention, from: words[from]!.from, to: words[end]!.from }
  const names = scene.namesNear(span)
  if (names.some(name => name.type !== 'place' && holds(span, name))) return false
  const verb = sentence.findIndex(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) || text === ',')
  const phrase = verb < 1 ? null : phraseOf({ ...span, to: sentence[verb - 1]!.to }, words, names)
  if (phrase === null || phrase.plural || !isPersonRole(phrase.head.norm)) return false
  const known = (scene.byRole.get(phrase.head.norm) ?? []).length > 0
  const other = roleGender(phrase.head.norm)
  return !known && (other === null || other === gender) && (phrase.owner !== null || !phrase.definite)
}

/** How much likelier it is that whoever spoke in the sentence before goes on: “Yes,” said Ann Lee. “No,” she added. */
const GOES_ON = 3
/** The same where the sentence before reports what they said: its words may be about somebody else. */
const TOLD = 2

/** The person who spoke right before, where no sentence of the outlet's parts the two. */
function saidBefore(
  scene: SpeakerContext,
  mention: Span,
  index: number,
): { readonly entity: Entity; readonly weight: number } | null {
  const referent = scene.done[index - 1]
  const draft = scene.drafts[index - 1]
  if (referent?.kind !== 'entity' || referent.entity.type !== 'person' || !draft?.mention || draft.class !== 'speech')
    return null
  if (scene.salience.sentence(mention) - scene.salience.sentence(draft.mention) > 1) return null
  return { entity: referent.entity, weight: draft.marked.length > 0 ? GOES_ON : TOLD }
}

/** What is left of somebody's claim to a pronoun whose words speak of them by name. */
const ABSENT = 0.3

/** A headline may say "he" before anybody is named: then the person whom the article names most. */
function later(
  scene: SpeakerContext,
  mention: Span,
  gender: Gender,
  listener: string | null,
  found: Referent,
): Referent {
  if (mention.part === 'text' && scene.salience.sentence(mention) > 3) return found
  const people = scene.all.filter(
    ({ type, name, gender: its, mentions }) =>
      type === 'person' &&
      name !== listener &&
      (its === null || its === gender) &&
      !mentions.every(each => scene.salience.quoted(each)),
  )
  return best(
    people.map((entity): Scored => [entity, entity.mentions.length]),
    1.5,
    'person',
  )
}

/** A group that a bare pronoun can stand for must be present: the subject of this sentence or the one before, or named often. */
function scoreBodies(scene: SpeakerContext, mention: Span): Scored[] {
  return [...scene.salience.before(mention, 0.6)].filter(
    ([entity, score]) =>
      entity.type === 'organization' && !isDemonym(entity.name) && score >= 0.9 && !isHost(scene, entity),
  )
}

export function byThey(scene: SpeakerContext, mention: Span, index: number): Referent {
  for (let i = index - 1; i >= 0 && i > index - 3; i--) {
    const referent = scene.done[i]
    const other = scene.drafts[i]!.mention
    if (
      referent === undefined ||
      other === null ||
      scene.salience.sentence(mention) - scene.salience.sentence(other) > 2
    )
      continue
    if (
      referent.kind === 'unnamed' ||
      isJoint(referent) ||
      (referent.kind === 'entity' && referent.entity.type === 'organization')
    )
      return referent
  }
  if (groupBefore(scene, mention)) return unnamed
  return best(scoreBodies(scene, mention), 1.05, 'group')
}

/** "Ann Vale and Bo Hale" */
const isJoint = (referent: Referent): boolean => referent.kind === 'name' && / and /.test(referent.name)

/** "fans", "people"; "Prosecutors" at the beginning of a sentence may look like a name. */
const isGroup = ({ pos, norm, opens }: Word): boolean =>
  (pos === 'NOUN' && /[^s]s$|^(?:people|men|women|police)$/.test(norm)) ||
  (pos === 'PROPN' && opens && (norm === 'police' || (norm.endsWith('s') && isPersonRole(norm))))

/** Whether a group without a name is the subject of the sentence, or the one before: "Fans gathered. They said". */
function groupBefore(scene: SpeakerContext, mention: Span): boolean {
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
    if (isGroup(word) && /^(?:VERB|AUX)$/.test(next.pos) && ends > 0) return true
  }
  return false
}

export function byIt(scene: SpeakerContext, mention: Span, index: number): Referent {
  const before = scene.done[index - 1]
  if (before?.kind === 'unnamed') return before
  if (before?.kind === 'entity' && before.entity.type !== 'person') return before
  const found = best(scoreBodies(scene, mention), 1.05, 'organisation')
  const other = scene.drafts[index - 1]?.mention ?? null
  if (found.kind !== 'unknown' || before?.kind !== 'entity' || other === null || !mayBeBody(before.entity)) return found
  return scene.salience.sentence(mention) - scene.salience.sentence(other) < 2 ? before : found
}

/** "Marden Quay said it was sorry. It denied": two words or more, and none of them shows a person. */
const mayBeBody = ({ name, gender, roles }: Entity): boolean =>
  gender === null && roles.size === 0 && name.includes(' ') && !isGiven(name.split(' ')[0]!)
