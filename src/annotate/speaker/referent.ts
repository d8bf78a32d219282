import { partText } from '../../model/article.js'
import type { Name } from '../../model/quote.js'
import type { Range, Span } from '../../model/span.js'
import { PRONOUN_GENDERS } from '../lexicon/given.js'
import { isCrowd, isDemonym } from '../lexicon/place.js'
import { isOrganizationRole, isOwnWords, isPaper, isPersonRole, isSource, isVoice } from '../lexicon/role.js'
import { isHonorific, isOffice, isPostnominal, titleLength } from '../lexicon/title.js'
import type { Word } from '../syntax/item.js'
import { best, isPlatform, named, type Referent, type SpeakerContext, unknown, unnamed } from './context.js'
import { wordAt } from './entity.js'
import { byDescription, byEpithet } from './epithet.js'
import { listed, together } from './joint.js'
import { type Phrase, phraseOf } from './mention.js'
import { byIt, byPronoun } from './pronoun.js'

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|yesterday|tomorrow|tonight)$/

/** Groups that act as one body and are named by the noun itself. */
const BODIES = /^(?:police|prosecutors|congress|parliament|government)$/

/** Bodies within a body, with a voice of their own. */
const PART_OF =
  /^(?:board|council|committee|team|campaign|party|court|union|office|bureau|commission|panel|force|fund|movement)$/
/** Bodies that go by the name of the person at their head. */
const UNDER = /^(?:campaign|office|administration|foundation|transition|family|estate)$/
/** What may stand before "spokesman" for the organisation of the article. */
const HOUSE =
  /^(?:company|agency|campaign|department|group|party|university|team|club|ministry|hospital|union|league|firm|bank|airline|school|district)$/

export function byPhrase(scene: SpeakerContext, phrase: Phrase, index: number): Referent {
  const { head, names, words, core } = phrase
  const last = names.at(-1)
  if (last !== undefined && last.to >= head.to) {
    if (isCrowd(last.name)) return unnamed
    if (isDemonym(last.name) && !/^\p{Lu}{2,}$/u.test(last.name)) return byDemonym(scene, phrase, index)
    const whole = { from: words[core.from]!.from, to: head.to }
    const list = listed(partText(scene.article, phrase.span.part), whole, names)
    return list === null ? named(scene, last) : together(list)
  }
  const noun = head.norm
  const apposed = nameApposed(scene, phrase)
  const closing = nameAtEnd(scene, phrase)
  if (closing !== null) return named(scene, closing)
  if (apposed !== undefined && phrase.definite && !phrase.plural && apposed.type !== 'place')
    return named(scene, apposed)
  const beside = nameBefore(scene, phrase) ?? nameBehind(scene, phrase)
  if (beside !== null) return named(scene, beside)
  if (TIME.test(noun)) return unknown('the mention is a time')
  const start = words[core.from]!
  if (isHonorific(start.text) || /^\p{Lu}/u.test(head.text)) {
    const from = start.norm === 'the' ? core.from + 1 : core.from
    const title = titleLength(words.slice(from, core.to).map(word => word.text))
    if (isDemonym(head.text)) return byDemonym(scene, phrase, index)
    // A sentence opens with a capital, name or not: "Plenty of companies", "Aides to Lee".
    if (head.opens && (phrase.tail !== null || /s$/.test(noun))) return unnamed
    // "the Acme CEO", "the RB Director General" describe somebody.
    const office = isOffice(head.text) && core.to - from > 1
    // What opens a sentence, and is no name elsewhere: "Terror as a snake …".
    if (title === 0 && head.opens && core.to - core.from === 1) return unnamed
    if (title === 0 && head.pos === 'PROPN' && !office) return { kind: 'name', name: nameText(scene, phrase) }
  }
  if (isVoice(noun) || isPaper(noun)) return byVoice(scene, phrase, index)
  const body =
    last !== undefined && !isDemonym(last.name) && isOrganizationRole(noun) && !phrase.plural ? last : undefined
  if (body?.type === 'organization' && !PART_OF.test(noun)) return named(scene, body)
  if (body !== undefined && body.type !== 'place')
    return { kind: 'name', name: partText(scene.article, phrase.span.part).slice(body.from, head.to) }
  const owning = phrase.owners.at(-1)
  if (owning !== undefined && owning.type === 'person' && UNDER.test(noun))
    return { kind: 'name', name: `${surname(owning.name)}${noun === 'campaign' ? '' : '’s'} ${noun}` }
  if (UNDER.test(noun) && phrase.definite && phrase.owner === null && last === undefined)
    return sameBody(scene, phrase, index)
  if (BODIES.test(noun) && phrase.owner === null) return byBody(scene, phrase)
  if (phrase.plural || !phrase.definite) return unnamed
  const modified = last !== undefined && last.type === 'person' && !isDemonym(last.name)
  if (phrase.owner !== null || modified || /^(?:his|her|their|its|my|our)$/.test(start.norm))
    return byDescription(scene, phrase)
  return byEpithet(scene, phrase, index)
}

/** "the leader, Cllr Ann Lee, who": the name right behind the comma, or behind a title there. */
function nameApposed(scene: SpeakerContext, { span, words, comma }: Phrase): Name | undefined {
  if (comma === null) return undefined
  const from = wordAt(words, comma)
  return scene.namesNear(span).find(name => {
    const title = name.from < comma ? [] : words.slice(from, wordAt(words, name.from))
    return name.from === comma || (title.length > 0 && titleLength(title.map(({ text }) => text)) === title.length)
  })
}

/**
 * "vice president for talk Ann Lee", "her rival, Texas Sen. Ann Lee": the person named last, where the words
 * before that name are its title and no preposition.
 */
function nameAtEnd(scene: SpeakerContext, { span, words, core, definite, plural, tail }: Phrase): Name | null {
  // "Relatives of victim Ann Lee" are several.
  if (plural && tail !== null && tail.from <= core.to + 1) return null
  const name = scene.namesNear(span).findLast(each => each.to === span.to && each.from > span.from)
  if (name === undefined || name.type !== 'person') return null
  let i = wordAt(words, name.from) - 1
  // "the master, Ann Lee, who will meet Mary Bode": a clause says something of somebody else.
  for (let k = core.to; k <= i; k++) if (opensClause(words, k)) return null
  const first = words[i]
  if (first === undefined || first.pos === 'ADP' || first.norm === 'and' || /^['’]s?$/.test(first.text)) return null
  while (i > core.from && /^(?:PROPN|ADJ|NOUN)$/.test(words[i]!.pos)) i--
  const open = words[i]!
  if (open.text === ',') return definite || /^an?$/.test(words[core.from]!.norm) ? name : null
  return /^(?:ADP|CCONJ)$/.test(open.pos) && open.norm !== 'and' && isHonorific(first.text) ? null : name
}

/** A relative pronoun or a verb, and no participle that only describes a noun: "a syndicated host". */
function opensClause(words: readonly Word[], i: number): boolean {
  const { pos, norm } = words[i]!
  if (pos === 'VERB') return !/^(?:NOUN|ADJ)$/.test(words[i + 1]!.pos) && words[i - 1]?.text !== '-'
  return pos === 'AUX' || /^(?:who|which|that|whose|whom|where|when)$/.test(norm)
}

/** "Ann Lee, 34," or "Ann Lee, Ph.D.," or "Ann Lee, founder of Acme,": where the mention is what stands after the name and a comma. */
function nameBefore(scene: SpeakerContext, { span, words, core, head, names }: Phrase): Name | null {
  if (words[core.from - 1]?.text !== ',') return null
  const name = scene.namesNear(span).find(each => each.to === words[core.from - 2]?.to)
  // "In a post on Oakmill, the museum said", "beneath Oakmill, scientists report"
  if (name === undefined || name.type === 'place' || words[wordAt(words, name.from) - 1]?.pos === 'ADP') return null
  // "Ann Lee, RTU General Secretary said"
  if (names.some(({ type }) => type !== 'person') && names.length === 1)
    return name.type === 'person' && isOffice(head.text) && words[core.from]!.pos === 'PROPN' ? name : null
  if (names.length > 0) return null
  const first = words[core.from]!.norm
  if (isPostnominal(head.text)) return name
  const opens = head.pos === 'NUM' || /^(?:a|an|the|its|his|her)$/.test(first) || words[core.from]!.pos === 'NOUN'
  // "In a letter to the Post, a spokesman said": no paper is a person.
  const person = name.type !== 'organization' && isPersonRole(head.norm)
  const body = name.type !== 'person' && isOrganizationRole(head.norm)
  return opens && (head.pos === 'NUM' || person || body) ? name : null
}

/** "his daughter, the actor Ann Lee.": where the mention goes no further than the noun, and the sentence no further than the name. */
function nameBehind(scene: SpeakerContext, { span, words, core, definite }: Phrase): Name | null {
  const comma = core.to
  if (!definite || words[comma]?.text !== ',' || words[comma].from < span.to) return null
  const name = scene.namesNear(span).find(({ from }) => from > span.to)
  if (name === undefined || name.type !== 'person') return null
  const from = wordAt(words, name.from)
  const end = words[wordAt(words, name.to)]
  const between = words.slice(comma + 1, from)
  const describes = between.length < 6 && between.every(({ pos }) => /^(?:DET|ADJ|NOUN)$/.test(pos))
  return describes && isPersonRole(words[from - 1]!.norm) && /^[.;]$/.test(end?.text ?? '.') ? name : null
}

const surname = (name: string): string =>
  name.split(' ').findLast(word => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word)) ?? name

function nameText(scene: SpeakerContext, { span, words, core }: Phrase): string {
  let from = core.from
  while (from < core.to - 1 && (/^(?:the|a|an)$/.test(words[from]!.norm) || isHonorific(words[from]!.text))) from++
  return partText(scene.article, span.part).slice(words[from]!.from, words[core.to - 1]!.to)
}

/** "Republicans" are a group that nobody names; "the Republican" is somebody of whom the article says so. */
function byDemonym(scene: SpeakerContext, phrase: Phrase, index: number): Referent {
  // "the Chinese", "the French" are a people
  if (/(?:s|ese|ish|ch|men)$/.test(phrase.head.norm) || !phrase.definite) return unnamed
  return byEpithet(scene, phrase, index)
}

function byBody(scene: SpeakerContext, { head, span }: Phrase): Referent {
  const noun = head.norm
  const scored = [...scene.salience.before(span, 0.95)].filter(
    ([{ type, name }]) => type === 'organization' && name.toLowerCase().includes(noun.replace(/s$/, '')),
  )
  const found = best(scored, 1.2, 'body')
  if (found.kind === 'entity') return found
  return noun === 'prosecutors' || noun === 'government' ? unnamed : { kind: 'name', name: head.text }
}

/** Who stands behind a spokesman or a paper: the owner, the name beside it, or what follows "for" or "from". */
function byVoice(scene: SpeakerContext, phrase: Phrase, index: number): Referent {
  const { head, names, owners, owner, tail, tailNames, words, span, core } = phrase
  const paper = isPaper(head.norm) || /^(?:statement|release|announcement)$/.test(head.norm)
  const allowed = (name: Name | undefined): Referent | null =>
    name === undefined || (!paper && name.type === 'person') ? null : named(scene, name)
  const list =
    paper && tail !== null ? listed(partText(scene.article, span.part), extent(words, tail), tailNames) : null
  if (list !== null) return together(list)
  // The platform of "the Instagram post" wrote none of it.
  const own = allowed(names.at(-1))
  const host = own?.kind === 'entity' && isPlatform(own.entity)
  const direct = allowed(owners.at(-1)) ?? (host ? null : own) ?? allowed(tailNames[0])
  if (direct !== null) return direct
  const part = (range: Range): Span => ({ ...span, from: words[range.from]!.from, to: words[range.to - 1]!.to })
  const other = (range: Range): Referent | null => {
    const inner = range.to > range.from ? phraseOf(part(range), words, scene.namesNear(span)) : null
    if (inner === null || (!paper && !isOrganizationRole(inner.head.norm))) return null
    const referent = byPhrase(scene, inner, index)
    return referent.kind === 'unknown' ? null : referent
  }
  const first = words[core.from]!.norm
  if (paper && PRONOUN_GENDERS.has(first)) return byPronoun(scene, span, PRONOUN_GENDERS.get(first)!, index)
  if (/^(?:its|their)$/.test(first)) return byIt(scene, span, index)
  if (owner !== null) return other(owner) ?? unnamed
  if (tail !== null) return other(tail) ?? unnamed
  const modifier = words[core.to - 2]
  if (!paper && modifier !== undefined && core.to - core.from > 1 && HOUSE.test(modifier.norm))
    return other({ from: core.to - 2, to: core.to - 1 }) ?? unnamed
  if (phrase.plural || !phrase.definite || isSource(head.norm)) return unnamed
  if (paper) return isOwnWords(head.norm) && /^(?:the|this|that)$/.test(first) ? lately(scene, span, index) : unnamed
  const known = byDescription(scene, phrase)
  return known.kind === 'entity' ? known : unnamed
}

const extent = (words: readonly Word[], { from, to }: Range): Range => ({
  from: words[from]!.from,
  to: words[to - 1]!.to,
})

/** How many words back the campaign of somebody may have been named. */
const REACH = 600

/** "the campaign": the one that spoke before, or was named last, by its candidate. */
function sameBody(scene: SpeakerContext, { span, words, core, head }: Phrase, index: number): Referent {
  const noun = head.norm
  for (let i = index - 1; i >= 0 && i > index - 5; i--) {
    const referent = scene.done[i]
    if (referent?.kind === 'name' && referent.name.endsWith(noun)) return referent
  }
  for (let i = core.from - 1; i > 0 && i > core.from - REACH; i--) {
    if (words[i]!.norm !== noun) continue
    const end = /^['’]s?$/.test(words[i - 1]!.text) ? words[i - 2]?.to : words[i - 1]!.to
    const near = { ...span, from: words[i]!.from, to: words[i]!.to }
    const name = scene.namesNear(near).find(each => each.to === end && each.type === 'person')
    if (name !== undefined) return { kind: 'name', name: `${surname(name.name)} ${noun}` }
  }
  return unnamed
}

/** "the statement": of whoever spoke last, if that is not far off. */
function lately(scene: SpeakerContext, span: Span, index: number): Referent {
  for (let i = index - 1; i >= 0 && i > index - 3; i--) {
    const mention = scene.drafts[i]!.mention
    const referent = scene.done[i]
    if (
      (referent?.kind === 'entity' || referent?.kind === 'name') &&
      mention !== null &&
      scene.salience.sentence(span) - scene.salience.sentence(mention) < 4
    )
      return referent
  }
  return unnamed
}
