import { type Article, partText } from '../../model/article.js'
import type { Name, Speaker } from '../../model/quote.js'
import type { Part, Span } from '../../model/span.js'
import { PARTS } from '../../model/span.js'
import { PRONOUN_GENDERS } from '../lexicon/given.js'
import { isOwnWords } from '../lexicon/role.js'
import type { QuoteDraft } from '../quote/draft.js'
import type { Item } from '../syntax/item.js'
import type { Words } from '../syntax/word.js'
import { answering } from './answer.js'
import { beat, isInterrupted } from './beat.js'
import { type Carried, carried } from './carried.js'
import { isPlatform, named, type Referent, type SpeakerContext, unknown } from './context.js'
import { type Entity, entities, wordAt } from './entity.js'
import { isRead, issuerBefore, issuerOf, paperBefore } from './issuer.js'
import { byList } from './joint.js'
import { knownBy } from './known.js'
import { phraseOf } from './mention.js'
import { byIt, byPronoun, byThey } from './pronoun.js'
import { byPhrase } from './referent.js'
import { salience } from './salience.js'
import { byCapitals } from './turnlabel.js'

/**
 * The speaker of each draft, in the order of the drafts. A name comes from the article alone: from
 * the words of the mention, or from whom a pronoun or an epithet stands for.
 * Somebody who speaks for an organisation and has no name of their own ("a spokesman for Acme",
 * "Acme's statement") is the organisation; the mention is the whole noun phrase. A source that the
 * outlet leaves open ("an official", "critics") is `unnamed`.
 */
export function resolveSpeakers(
  article: Article,
  words: Words,
  names: readonly Name[],
  drafts: readonly QuoteDraft[],
): Speaker[] {
  const all = entities(article, words, names)
  const scene: SpeakerContext = {
    article,
    words,
    all,
    drafts,
    byName: new Map(all.map(entity => [entity.name, entity])),
    byRole: byRole(all),
    namesNear: nearby(names),
    salience: salience(article, words, all, drafts),
    done: new Array(drafts.length).fill(undefined),
    noted: new Set(),
  }
  return drafts.map((_, i) => speakerOf(scene, i))
}

function byRole(all: readonly Entity[]): Map<string, Entity[]> {
  const found = new Map<string, Entity[]>()
  for (const entity of all)
    for (const role of entity.roles) {
      const list = found.get(role)
      if (list === undefined) found.set(role, [entity])
      else list.push(entity)
    }
  return found
}

/** Finds the names that touch a span or stand within reach of it. */
function nearby(names: readonly Name[]): (span: Span) => readonly Name[] {
  const REACH = 120
  const lists = new Map<Part, readonly Name[]>()
  for (const part of PARTS)
    lists.set(
      part,
      names.filter(name => name.part === part),
    )
  return ({ part, from, to }) => {
    const list = lists.get(part)!
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[middle]!.to < from - REACH) low = middle + 1
      else high = middle
    }
    let end = low
    while (end < list.length && list[end]!.from <= to + REACH) end++
    return list.slice(low, end)
  }
}

/** How many drafts away the quotation around a mention is looked for. */
const NEAR = 30

function speakerOf(scene: SpeakerContext, index: number): Speaker {
  const source = isInterrupted(scene, index) ? index : root(scene.drafts, index)
  const draft = scene.drafts[source]!
  if (draft.mention === null) {
    const goesOn = draft.cue === null ? uncued(scene, source) : null
    if (goesOn === null) return { kind: 'unknown', why: draft.why ?? 'the text names no speaker here' }
    scene.done[source] = { kind: 'entity', entity: goesOn.entity }
    scene.done[index] = scene.done[source]
    return { kind: 'named', mention: goesOn.mention, name: goesOn.entity.name, by: 'inferred' }
  }
  const referent = scene.done[source] ?? resolve(scene, draft.mention, source)
  scene.done[source] = referent
  scene.done[index] = referent
  if (referent.kind === 'unknown') return { kind: 'unknown', why: referent.why }
  if (referent.kind === 'entity') again(scene, referent.entity, draft.mention)
  const by = source !== index || draft.guessed ? 'inferred' : knownBy(scene, draft.mention, referent)
  if (referent.kind === 'unnamed') return { kind: 'unnamed', mention: draft.mention, by }
  const name = referent.kind === 'entity' ? referent.entity.name : referent.name
  return { kind: 'named', mention: draft.mention, name, by }
}

/** Who speaks in a quotation without a cue, as far as what stands before it tells. */
const uncued = (scene: SpeakerContext, index: number): Carried | null =>
  (scene.drafts[index]!.marked.length > 0 ? carried(scene, index) : null) ??
  beat(scene, index) ??
  answering(scene, index)

/** A pronoun or epithet makes its bearer present, once; a name has been counted with the names. */
function again(scene: SpeakerContext, entity: Entity, mention: Span): void {
  const key = `${mention.part}:${mention.from}`
  const named = scene
    .namesNear(mention)
    .some(name => name.name === entity.name && name.to > mention.from && name.from < mention.to)
  if (named || scene.noted.has(key)) return
  scene.noted.add(key)
  scene.salience.note(entity, mention, 2)
}

/** The draft whose mention counts for this one. */
function root(drafts: readonly QuoteDraft[], index: number): number {
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

function resolve(scene: SpeakerContext, mention: Span, index: number): Referent {
  const labelled = byCapitals(scene, mention)
  if (labelled !== null) return labelled
  const words = scene.words[mention.part]
  const phrase = phraseOf(mention, words, scene.namesNear(mention))
  if (phrase === null) return unknown('the mention has no words')
  if (/^neither$/i.test(words[wordAt(words, mention.from)]?.text ?? '')) return unknown('none of those named says it')
  // "her rival, Ann Lee" may be read as "her", where "rival" is no noun to the tagger
  const owns = /^(?:his|her|its|their|my|our)$/.test(phrase.head.norm) && phrase.head.to < mention.to
  const only = phrase.core.to - phrase.core.from === 1 && !owns
  const norm = phrase.head.norm
  if (only && phrase.names.length === 0) {
    const gender = PRONOUN_GENDERS.get(norm)
    if (gender !== undefined) return byPronoun(scene, mention, gender, index)
    if (/^(?:they|them|their)$/.test(norm)) return byThey(scene, mention, index)
    if (/^(?:it|its)$/.test(norm)) {
      const text = isRead(scene, index) ? byText(scene, mention, index) : null
      const body = text ?? byIt(scene, mention, index)
      return body.kind === 'unknown' ? (byText(scene, mention, index) ?? body) : body
    }
    if (/^(?:i|we|me|us|my|our|i'm)$/.test(norm)) return outer(scene, mention, index)
    if (/^(?:you|your)$/.test(norm)) return unknown('the mention is the reader')
    if (/^(?:who|which|that|whom)$/.test(norm)) return byRelative(scene, mention, words, index)
  }
  const bare = phrase.names.every(isPlatform) && phrase.owner === null && phrase.tail === null
  const isText = bare && phrase.definite && isOwnWords(norm)
  const text = isText && isRead(scene, index) ? byText(scene, mention, index) : null
  const found = text ?? byList(scene, mention) ?? byPhrase(scene, phrase, index)
  return isText && found.kind === 'unnamed' ? (byText(scene, mention, index) ?? found) : found
}

/** "It read", "the statement went on": a text is whoever issued it. */
function byText(scene: SpeakerContext, mention: Span, index: number): Referent | null {
  const before = paperBefore(scene, index)
  if (before !== null) return before
  const issuer = issuerBefore(scene, mention)
  const referent = issuer && resolve(scene, issuer, index)
  return referent?.kind === 'unknown' ? null : referent
}

/** "I" inside a quotation is whoever speaks there; in the outlet's own voice it is nobody the article names. */
function outer(scene: SpeakerContext, mention: Span, index: number): Referent {
  const holds = (i: number): boolean => {
    const { mention: other, follows, content } = scene.drafts[i]!
    if (i === index || (other === null && follows === null)) return false
    return content.some(span => span.part === mention.part && span.from <= mention.from && mention.to <= span.to)
  }
  for (let i = Math.min(scene.drafts.length - 1, index + NEAR); i >= 0 && i >= index - NEAR; i--)
    if (holds(i)) {
      // Should two quotations claim each other, neither finds a speaker.
      scene.done[index] = unknown('the speaker of the quotation around it is not known')
      speakerOf(scene, i)
      return scene.done[i]!
    }
  return unknown('the first person stands for the outlet or an author')
}

/** "Ann Lee, director of Acme, who said": the person whom a body between two commas describes. */
function described(scene: SpeakerContext, mention: Span, name: Name): Name | null {
  const text = partText(scene.article, mention.part)
  if (name.type !== 'organization' || !/^who/i.test(text.slice(mention.from, mention.to))) return null
  const person = scene.namesNear(name).findLast(each => each.type === 'person' && each.to < name.from)
  return person && /^, [^.;“”"]{1,60}$/.test(text.slice(person.to, name.from)) ? person : null
}

/** "Lee, who said": the name or noun phrase that ends right before. */
function byRelative(scene: SpeakerContext, mention: Span, words: readonly Item[], index: number): Referent {
  let end = wordAt(words, mention.from) - 1
  if (/^[,–—-]+$/.test(words[end]?.text ?? '')) end--
  const last = words[end]
  if (last === undefined) return unknown('a relative pronoun without a noun before it')
  const name = scene.namesNear(mention).find(each => each.to === last.to)
  if (name !== undefined && name.type === 'place') return unknown('a relative clause about a place')
  if (name !== undefined) return named(scene, described(scene, mention, name) ?? name)
  // "Oakmill issued a statement that says"
  const issuer = isOwnWords(last.norm) ? issuerOf(words, end) : null
  if (issuer !== null) return resolve(scene, { ...mention, ...issuer }, index)
  let from = end
  while (
    from > 0 &&
    /^(?:NOUN|PROPN|ADJ|DET|NUM|PUNCT)$/.test(words[from - 1]!.pos) &&
    !words[from]!.opens &&
    words[from - 1]!.text !== ',' &&
    words[from]!.pos !== 'DET'
  )
    from--
  const span = { ...mention, from: words[from]!.from, to: last.to }
  const phrase = phraseOf(span, words, scene.namesNear(span))
  return phrase === null ? unknown('a relative pronoun without a noun before it') : byPhrase(scene, phrase, index)
}
