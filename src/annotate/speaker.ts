import type { Article } from '../model/article.js'
import { partText } from '../model/article.js'
import type { Name, Speaker } from '../model/quote.js'
import type { Part, Range, Span } from '../model/span.js'
import type { Tagged } from '../text/tag.js'
import type { Draft } from './draft.js'
import { type Entity, entities, fits, wordAt } from './entity.js'
import type { Gender } from './given.js'
import { type Phrase, phraseOf } from './mention.js'
import { isDemonym } from './place.js'
import { isOrganizationRole, isOwnWords, isPaper, isPersonRole, isSource, isVoice, kindred, roleGender } from './role.js'
import { type Salience, salience } from './salience.js'
import { isHonorific, titleLength } from './title.js'
import { toWords, type Word } from './word.js'

/** What a noun phrase stands for: an entity of the article, a name made of it, nobody named, or a doubt. */
type Referent =
  | { readonly kind: 'entity'; readonly entity: Entity }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unnamed' }
  | { readonly kind: 'unknown'; readonly why: string }

interface Scene {
  readonly article: Article
  readonly words: ReadonlyMap<Part, readonly Word[]>
  readonly names: readonly Name[]
  readonly all: readonly Entity[]
  readonly byName: ReadonlyMap<string, Entity>
  readonly salience: Salience
  readonly drafts: readonly Draft[]
  /** What has been resolved so far, by draft. */
  readonly done: (Referent | undefined)[]
}

const unnamed: Referent = { kind: 'unnamed' }
const unknown = (why: string): Referent => ({ kind: 'unknown', why })
const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
])
const TIME = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight)$/
/** Groups that act as one body and are named by the noun itself. */
const BODIES = /^(?:police|prosecutors|congress|parliament|government)$/
const PLACE_ROLES = /^(?:country|nation|state|city|town|county|kingdom|government|village|republic)$/
/** Offices of which an article may have several: without a match in the article they name nobody. */
const STRICT =
  /^(?:lawyer|attorney|doctor|physician|nurse|witness|victim|suspect|defendant|expert|neighbor|neighbour|resident|official|source|aide|adviser|advisor|employee|worker|student|teacher|professor|reporter|journalist|editor|writer|author|analyst|activist|protester|user|fan|customer|friend|relative|brother|sister|mother|father|son|daughter|wife|husband|parent|insider|critic|supporter|opponent)$/

/**
 * The speaker of each draft, in the order of the drafts. A name comes from the article alone: from
 * the words of the mention, or from whom a pronoun or an epithet stands for.
 * Somebody who speaks for an organisation and has no name of their own ("a spokesman for Acme",
 * "Acme's statement") is the organisation; the mention is the whole noun phrase. A source that the
 * outlet leaves open ("an official", "critics") is `unnamed`.
 */
export function resolveSpeakers(
  article: Article,
  tagged: { readonly [part in Part]: readonly Tagged[] },
  names: readonly Name[],
  drafts: readonly Draft[],
): Speaker[] {
  const parts: readonly Part[] = ['title', 'standfirst', 'text']
  const words = new Map(parts.map((part): [Part, Word[]] => [part, toWords(partText(article, part), tagged[part])]))
  const all = entities(article, words, names)
  const scene: Scene = {
    article,
    words,
    names,
    all,
    drafts,
    byName: new Map(all.map(entity => [entity.name, entity])),
    salience: salience(article, words, all, drafts),
    done: new Array(drafts.length).fill(undefined),
  }
  return drafts.map((_, i) => speakerOf(scene, i))
}

function speakerOf(scene: Scene, index: number): Speaker {
  const source = root(scene.drafts, index)
  const draft = scene.drafts[source]!
  if (draft.mention === null) return { kind: 'unknown', why: draft.why ?? 'the text names no speaker here' }
  const referent = (scene.done[source] ??= resolve(scene, draft, draft.mention, source))
  scene.done[index] = referent
  if (referent.kind === 'entity') {
    scene.salience.note(referent.entity, draft.mention, 2)
    return { kind: 'named', mention: draft.mention, name: referent.entity.name }
  }
  if (referent.kind === 'name') return { kind: 'named', mention: draft.mention, name: referent.name }
  if (referent.kind === 'unnamed') return { kind: 'unnamed', mention: draft.mention }
  return { kind: 'unknown', why: referent.why }
}

/** The draft whose mention counts for this one. */
function root(drafts: readonly Draft[], index: number): number {
  const seen = new Set<number>()
  let at = index
  while (!seen.has(at)) {
    seen.add(at)
    const { mention, follows } = drafts[at]!
    if (mention !== null || follows === null || drafts[follows] === undefined) return at
    at = follows
  }
  return index
}

function resolve(scene: Scene, draft: Draft, mention: Span, index: number): Referent {
  const words = scene.words.get(mention.part)!
  const phrase = phraseOf(mention, words, scene.names)
  if (phrase === null) return unknown('the mention has no words')
  const only = phrase.core.to - phrase.core.from === 1
  const norm = phrase.head.norm
  if (only && phrase.names.length === 0) {
    const gender = GENDERS.get(norm)
    if (gender !== undefined) return byPronoun(scene, mention, gender, index)
    if (/^(?:they|them|their)$/.test(norm)) return byThey(scene, mention, index)
    if (/^(?:it|its)$/.test(norm)) return byIt(scene, mention, index)
    if (/^(?:i|we|me|us|my|our)$/.test(norm)) return outer(scene, draft, mention)
    if (/^(?:you|your)$/.test(norm)) return unknown('the mention is the reader')
    if (/^(?:who|which|that|whom)$/.test(norm)) return byRelative(scene, mention, words, index)
  }
  return byPhrase(scene, phrase, index)
}

/** "I" inside a quotation is whoever speaks there; in the outlet's own voice it is nobody the article names. */
function outer(scene: Scene, draft: Draft, mention: Span): Referent {
  const at = scene.drafts.findIndex(
    other =>
      other !== draft &&
      (other.mention !== null || other.follows !== null) &&
      other.content.some(span => span.part === mention.part && span.from <= mention.from && mention.to <= span.to),
  )
  if (at < 0) return unknown('the first person stands for the outlet or an author')
  const speaker = scene.done[at] ?? unknown('the speaker of the quotation around it is not known')
  return speaker
}

type Scored = readonly [entity: Entity, score: number]

/** The best of the candidates, where it is better than the next by a factor. */
function best(list: readonly Scored[], margin: number, whom: string): Referent {
  const sorted = list.filter(([, score]) => score > 0.001).sort((a, b) => b[1] - a[1])
  const [first, second] = sorted
  if (first === undefined) return unknown(`no ${whom} is named before`)
  if (second !== undefined && first[1] < margin * second[1])
    return unknown(`${first[0].name} and ${second[0].name} fit equally well`)
  return { kind: 'entity', entity: first[0] }
}

const lastSpeaker = (scene: Scene, index: number): Entity | null => {
  for (let i = index - 1; i >= 0 && i > index - 4; i--) {
    const referent = scene.done[i]
    if (referent?.kind === 'entity') return referent.entity
  }
  return null
}

function byPronoun(scene: Scene, mention: Span, gender: Gender, index: number): Referent {
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

const bodies = (scene: Scene): Entity[] =>
  scene.all.filter(entity => entity.type === 'organization' || entity.type === 'other')

function scoreBodies(scene: Scene, mention: Span, decay: number): Scored[] {
  return bodies(scene)
    .filter(entity => !isDemonym(entity.name))
    .map((entity): Scored => [entity, scene.salience.at(entity, mention, decay) * (entity.type === 'other' ? 0.3 : 1)])
}

function byThey(scene: Scene, mention: Span, index: number): Referent {
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
  return best(scoreBodies(scene, mention, 0.6), 1.05, 'group')
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

function byIt(scene: Scene, mention: Span, index: number): Referent {
  const before = scene.done[index - 1]
  if (before?.kind === 'unnamed') return before
  if (before?.kind === 'entity' && before.entity.type !== 'person') return before
  return best(scoreBodies(scene, mention, 0.6), 1.05, 'organisation')
}

/** "Lee, who said": the name or noun phrase that ends right before. */
function byRelative(scene: Scene, mention: Span, words: readonly Word[], index: number): Referent {
  let end = wordAt(words, mention.from) - 1
  if (words[end]?.text === ',') end--
  const last = words[end]
  if (last === undefined) return unknown('a relative pronoun without a noun before it')
  const name = scene.names.find(each => each.part === mention.part && each.to === last.to)
  if (name !== undefined) return named(scene, name)
  let from = end
  while (
    from > 0 &&
    /^(?:NOUN|PROPN|ADJ|DET|NUM|PUNCT)$/.test(words[from - 1]!.pos) &&
    !words[from]!.opens &&
    words[from - 1]!.text !== ',' &&
    words[from]!.pos !== 'DET'
  )
    from--
  const phrase = phraseOf({ ...mention, from: words[from]!.from, to: last.to }, words, scene.names)
  return phrase === null ? unknown('a relative pronoun without a noun before it') : byPhrase(scene, phrase, index)
}

const named = (scene: Scene, name: Name): Referent => {
  const entity = scene.byName.get(name.name)
  return entity === undefined ? { kind: 'name', name: name.name } : { kind: 'entity', entity }
}

function byPhrase(scene: Scene, phrase: Phrase, index: number): Referent {
  const { head, names, words, core } = phrase
  const last = names.at(-1)
  if (last !== undefined && last.to >= head.to) {
    if (isDemonym(last.name) && !/^\p{Lu}{2,}$/u.test(last.name)) return byDemonym(scene, phrase)
    const joined = names.filter(name => name.type === last.type)
    const link = joined.length === 2 ? words.slice(wordAt(words, joined[0]!.to), wordAt(words, last.from)) : []
    if (link.some(word => word.norm === 'and') && link.length < 8)
      return { kind: 'name', name: joined.map(name => name.name).join(' and ') }
    return named(scene, last)
  }
  const noun = head.norm
  const apposed = scene.names.find(name => name.part === phrase.span.part && phrase.comma !== null && name.from === phrase.comma)
  if (apposed !== undefined && phrase.definite && !phrase.plural && apposed.type !== 'place') return named(scene, apposed)
  if (TIME.test(noun)) return unknown('the mention is a time')
  const start = words[core.from]!
  if (isHonorific(start.text) || /^\p{Lu}/u.test(head.text)) {
    const title = titleLength(words.slice(core.from, core.to).map(word => word.text))
    if (title === 0 && head.pos === 'PROPN' && !head.opens) return { kind: 'name', name: nameText(scene, phrase) }
  }
  if (isVoice(noun) || isPaper(noun)) return byVoice(scene, phrase, index)
  if (last !== undefined && isOrganizationRole(noun) && !phrase.plural)
    return { kind: 'name', name: partText(scene.article, phrase.span.part).slice(last.from, head.to) }
  if (BODIES.test(noun) && phrase.owner === null) return byBody(scene, phrase)
  if (phrase.plural || !phrase.definite) return unnamed
  const placed = last !== undefined && last.type === 'place' && phrase.owner === null
  if (phrase.owner !== null || (last !== undefined && !placed) || /^(?:his|her|their|its|my|our)$/.test(start.norm))
    return byDescription(scene, phrase)
  return byEpithet(scene, phrase)
}

function nameText(scene: Scene, { span, words, core }: Phrase): string {
  let from = core.from
  while (from < core.to - 1 && (/^(?:the|a|an)$/.test(words[from]!.norm) || isHonorific(words[from]!.text))) from++
  return partText(scene.article, span.part).slice(words[from]!.from, words[core.to - 1]!.to)
}

/** "Republicans" are a group that nobody names; "the Republican" is somebody of whom the article says so. */
function byDemonym(scene: Scene, phrase: Phrase): Referent {
  if (/s$/.test(phrase.head.norm) || !phrase.definite) return unnamed
  return byEpithet(scene, phrase)
}

function byBody(scene: Scene, { head, span }: Phrase): Referent {
  const noun = head.norm
  const scored = scene.all
    .filter(entity => entity.type === 'organization' && entity.name.toLowerCase().includes(noun.replace(/s$/, '')))
    .map((entity): Scored => [entity, scene.salience.at(entity, span, 0.9)])
  const found = best(scored, 1.2, 'body')
  if (found.kind === 'entity') return found
  return noun === 'prosecutors' || noun === 'government' ? unnamed : { kind: 'name', name: head.text }
}

/** Who stands behind a spokesman or a paper: the owner, the name beside it, or what follows "for" or "from". */
function byVoice(scene: Scene, phrase: Phrase, index: number): Referent {
  const { head, names, owners, owner, tail, tailNames, words, span, core } = phrase
  const paper = isPaper(head.norm) || /^(?:statement|release|announcement)$/.test(head.norm)
  const fit = (name: Name | undefined): Referent | null =>
    name === undefined || (!paper && name.type === 'person') ? null : named(scene, name)
  const direct = fit(owners.at(-1)) ?? fit(names.at(-1)) ?? fit(tailNames[0])
  if (direct !== null) return direct
  const part = (range: Range): Span => ({ ...span, from: words[range.from]!.from, to: words[range.to - 1]!.to })
  const other = (range: Range): Referent | null => {
    const inner = range.to > range.from ? phraseOf(part(range), words, scene.names) : null
    if (inner === null || (!paper && !isOrganizationRole(inner.head.norm))) return null
    const referent = byPhrase(scene, inner, index)
    return referent.kind === 'unknown' ? null : referent
  }
  const first = words[core.from]!.norm
  if (paper && GENDERS.has(first)) return byPronoun(scene, span, GENDERS.get(first)!, index)
  if (/^(?:its|their)$/.test(first)) return byIt(scene, span, index)
  if (owner !== null) return other(owner) ?? unnamed
  if (tail !== null) return other(tail) ?? unnamed
  const modifier = words[core.to - 2]
  if (
    !paper &&
    modifier !== undefined &&
    core.to - core.from > 1 &&
    modifier.pos === 'NOUN' &&
    isOrganizationRole(modifier.norm)
  )
    return other({ from: core.to - 2, to: core.to - 1 }) ?? unnamed
  if (phrase.plural || !phrase.definite || isSource(head.norm)) return unnamed
  if (paper) return isOwnWords(head.norm) ? lately(scene, span, index) : unnamed
  const known = byDescription(scene, phrase)
  return known.kind === 'entity' ? known : unnamed
}

/** "the statement": of whoever spoke last, if that is not far off. */
function lately(scene: Scene, span: Span, index: number): Referent {
  for (let i = index - 1; i >= 0 && i > index - 3; i--) {
    const mention = scene.drafts[i]!.mention
    const referent = scene.done[i]
    if (referent?.kind === 'entity' && mention !== null && scene.salience.sentence(span) - scene.salience.sentence(mention) < 4) return referent
  }
  return unnamed
}

/** "Lee's lawyer", "the Acme chief": somebody of whom the article says just that; else nobody with a name. */
function byDescription(scene: Scene, phrase: Phrase): Referent {
  const noun = phrase.head.norm
  const scored = scene.all
    .filter(
      entity =>
        entity.type === 'person' && entity.roles.has(noun) && !phrase.owners.some(name => name.name === entity.name),
    )
    .map((entity): Scored => [entity, scene.salience.at(entity, phrase.span, 0.9)])
  const found = best(scored, 1.3, 'person of that description')
  return found.kind === 'entity' ? found : unnamed
}

const age = ({ words, core }: Phrase): boolean =>
  words.slice(core.from, core.to).some(word => /year-old|^old$/.test(word.norm))

function byEpithet(scene: Scene, phrase: Phrase): Referent {
  const noun = phrase.head.norm
  const span = phrase.span
  if (isOrganizationRole(noun) && !isPersonRole(noun)) return byOrganizationEpithet(scene, phrase)
  if (!isPersonRole(noun) && !isDemonym(noun) && !age(phrase))
    return isOrganizationRole(noun) ? byOrganizationEpithet(scene, phrase) : unnamed
  const gender = roleGender(noun)
  const people = scene.all.filter(
    entity => entity.type === 'person' && (gender === null || entity.gender === null || entity.gender === gender),
  )
  const matching = people.filter(entity => fits(entity, noun) > 0)
  if (matching.length > 0) {
    const scored = matching.map(
      (entity): Scored => [entity, scene.salience.at(entity, span, 0.85) * (fits(entity, noun) === 2 ? 2 : 1)],
    )
    const found = best(scored, 1.15, `${noun}`)
    if (found.kind === 'entity' || scored.some(([, score]) => score > 0.001)) return found
  }
  if (isOrganizationRole(noun)) {
    const body = byOrganizationEpithet(scene, phrase)
    if (body.kind === 'entity') return body
  }
  if (STRICT.test(noun)) return unnamed
  if (isOfficial(noun)) {
    const free = people.filter(entity => ![...entity.roles].some(role => isOfficial(role) && !kindred(role, noun)))
    const found = best(people.map((entity): Scored => [entity, scene.salience.at(entity, span, 0.8)]), 2, 'person')
    return found.kind === 'entity' && free.includes(found.entity) ? found : unnamed
  }
  return best(
    people.map((entity): Scored => [entity, scene.salience.at(entity, span, 0.8)]),
    1.3,
    'person',
  )
}

/** An office that is held by one person at a time. */
const isOfficial = (noun: string): boolean => titleLength([noun]) > 0 && !/^(?:candidate|nominee|actor|actress|singer|rapper|author|founder|coach|host|leader|manager)$/.test(noun)

function byOrganizationEpithet(scene: Scene, phrase: Phrase): Referent {
  const noun = phrase.head.norm
  const modifiers = phrase.words.slice(phrase.core.from, phrase.core.to).map(word => word.norm)
  const types = PLACE_ROLES.test(noun) ? ['organization', 'place', 'other'] : ['organization', 'other']
  const scored = scene.all
    .filter(entity => types.includes(entity.type) && !isDemonym(entity.name))
    .map((entity): Scored => {
      const presence = scene.salience.at(entity, phrase.span, 0.9)
      const inName = entity.name.toLowerCase().split(/\s+/).includes(noun) ? 4 : 0
      const alike = Math.max(...modifiers.map(each => fits(entity, each)))
      return [entity, presence * (1 + inName + 1.5 * alike) * (entity.type === 'other' ? 0.3 : 1)]
    })
  return best(scored, 1.15, 'organisation')
}
