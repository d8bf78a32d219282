import { partText } from '../../model/article.js'
import type { Range } from '../../model/span.js'
import { isDemonym } from '../lexicon/place.js'
import {
  isInstitution,
  isOrganizationRole,
  isPersonRole,
  isPlaceRole,
  isTrade,
  kindred,
  roleGender,
} from '../lexicon/role.js'
import { titleLength } from '../lexicon/title.js'
import {
  best,
  isDateline,
  isPlatform,
  type Referent,
  type Scored,
  type SpeakerContext,
  unknown,
  unnamed,
} from './context.js'
import { type Entity, fits } from './entity.js'
import { type Phrase, phraseOf } from './mention.js'

/** Offices of which an article may have several: without a match in the article they name nobody. */
const STRICT =
  /^(?:lawyer|attorney|doctor|physician|nurse|witness|victim|suspect|defendant|expert|neighbor|neighbour|resident|official|source|aide|adviser|advisor|employee|worker|student|teacher|professor|reporter|journalist|editor|writer|author|analyst|activist|protester|user|fan|customer|friend|relative|brother|sister|mother|father|son|daughter|wife|husband|parent|insider|critic|supporter|opponent|person)$/

/** The years of "the 48-year-old"; undefined where the phrase tells no age. */
const yearsOf = ({ article }: SpeakerContext, { span }: Phrase): string | undefined =>
  /^[^,]{0,40}?(\d{1,3})[- ]years?[- ]old/.exec(partText(article, span.part).slice(span.from, span.to))?.[1]

/** "the 48-year-old": the one person of whom the article tells this age, as in "Ann Lee, 48,". */
function byAge(scene: SpeakerContext, phrase: Phrase): Entity | null {
  const years = yearsOf(scene, phrase)
  if (years === undefined) return null
  const found = scene.all.filter(
    ({ type, mentions }) =>
      type === 'person' && mentions.some(name => ageAt(partText(scene.article, name.part), name) === years),
  )
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The age that stands behind a name, or before it. */
function ageAt(text: string, { from, to }: Range): string | undefined {
  return (
    /^(?:, ?(?:aged )?| \()(\d{1,3})(?=[,.)—–]| [—–-])/.exec(text.slice(to, to + 14))?.[1] ??
    /\b(\d{1,3})-year-old (?:\S+ ){0,2}$/.exec(text.slice(Math.max(0, from - 40), from))?.[1]
  )
}

/** "the mother of four" says something of somebody; "the mother" alone may be anybody's. */
const counted = ({ tail, words }: Phrase): boolean => tail !== null && words[tail.from]?.pos === 'NUM'

/**
 * Whom an epithet stands for. Once it is settled the noun is kept as that person's, so that it stands for
 * nobody else later.
 */
export function byEpithet(scene: SpeakerContext, phrase: Phrase, index: number): Referent {
  const found = person(scene, phrase, index)
  if (found.kind === 'entity' && found.entity.type === 'person' && articled(phrase))
    found.entity.roles.add(isPrime(phrase) ? 'premier' : phrase.head.norm)
  return found
}

const isPrime = ({ words, core, head }: Phrase): boolean =>
  head.norm === 'minister' && words[core.to - 2]?.norm === 'prime'

const articled = ({ words, core }: Phrase): boolean => /^(?:the|this|that)$/.test(words[core.from]!.norm)

function person(scene: SpeakerContext, phrase: Phrase, index: number): Referent {
  // "The minister" is no prime minister, unless there is no other.
  const noun = isPrime(phrase) ? 'premier' : phrase.head.norm
  const span = phrase.span
  const aged = byAge(scene, phrase)
  if (aged !== null) return { kind: 'entity', entity: aged }
  if (isOrganizationRole(noun) && !isPersonRole(noun)) return byOrganizationEpithet(scene, phrase)
  if (!isPersonRole(noun) && !isDemonym(noun) && yearsOf(scene, phrase) === undefined)
    return isOrganizationRole(noun) ? byOrganizationEpithet(scene, phrase) : unnamed
  const gender = roleGender(noun)
  // "the opposition leader" does not govern.
  const facing = phrase.words[phrase.core.to - 2]?.norm === 'opposition'
  const origins = originsOf(phrase)
  // "the Acme CEO" is not the CEO of another house.
  const elsewhere = ({ origins: its }: Entity): boolean =>
    its.size > 0 && isOfficial(noun) && heads(phrase) && !origins.some(origin => its.has(origin))
  const near = (decay: number): Scored[] =>
    [...scene.salience.before(span, decay)].filter(
      ([entity]) =>
        entity.type === 'person' &&
        !entity.dead &&
        !elsewhere(entity) &&
        (gender === null || entity.gender === null || entity.gender === gender || entity.roles.has(noun)) &&
        !opposed(entity.roles, noun) &&
        !(facing && GOVERNING.some(role => entity.roles.has(role))),
    )
  const local = (list: readonly Scored[]): readonly Scored[] => {
    const known = list.filter(([entity]) => origins.some(origin => entity.origins.has(origin)))
    return known.length > 0 ? known : list
  }
  const matching = local(near(0.85)).filter(([entity]) => fits(entity, noun) > 0)
  if (matching.length > 0)
    return best(
      matching.map(([entity, score]): Scored => [entity, score * (fits(entity, noun) === 2 ? 2 : 1)]),
      1.15,
      noun,
    )
  const later = (scene.byRole.get(noun) ?? []).filter(
    ({ type, origins: its }) =>
      type === 'person' && (origins.length === 0 || its.size === 0 || origins.some(origin => its.has(origin))),
  )
  if (later.length === 1 && (gender === null || later[0]!.gender === null || later[0]!.gender === gender))
    return { kind: 'entity', entity: later[0]! }
  if (isOrganizationRole(noun)) {
    const body = byOrganizationEpithet(scene, phrase)
    if (body.kind === 'entity') return body
  }
  if (saidBefore(scene, phrase, index)) return unnamed
  if (((STRICT.test(noun) || isTrade(noun)) && !counted(phrase)) || !articled(phrase)) return unnamed
  // "the governor of Orne": where several are named, that none is said to govern tells nothing.
  if (isOfficial(noun) && placed(phrase) && scene.all.filter(({ type }) => type === 'person').length > 1)
    return nobody(noun)
  if (isOfficial(noun) || phrase.names.some(name => name.type === 'organization')) {
    const found = best(local(near(0.65)), 2, 'person')
    return found.kind === 'entity' && isVacant(found.entity, noun) ? found : nobody(noun)
  }
  return best(local(near(0.8)), 1.3, 'person')
}

/** Nobody who has another post. */
const isVacant = ({ roles }: Entity, noun: string): boolean =>
  ![...roles].some(role => isPost(role) && !kindred(role, noun))

/** How many drafts back somebody without a name is remembered. */
const RECENT = 6

/** "A diplomat said … the diplomat said": the one before, who has no name. */
function saidBefore({ drafts, done, words, namesNear }: SpeakerContext, { head }: Phrase, index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - RECENT; i--) {
    const mention = drafts[i]!.mention
    if (done[i]?.kind !== 'unnamed' || mention === null) continue
    const other = phraseOf(mention, words[mention.part], namesNear(mention))
    if (other !== null && !other.definite && other.head.norm === head.norm) return true
  }
  return false
}

/** "the governor of Orne", but not "the secretary of State". */
const placed = ({ words, core, tail, tailNames: [name] }: Phrase): boolean =>
  tail !== null &&
  name !== undefined &&
  name.from <= words[tail.from]!.to + 1 &&
  titleLength(words.slice(core.to - 1, tail.to).map(({ text }) => text)) === 1

const nobody = (noun: string): Referent => unknown(`the article does not say who is the ${noun}`)

/** A house stands before the office: "the Acme CEO". */
const heads = ({ names }: Phrase): boolean => names.some(({ type }) => type === 'organization' || type === 'other')

/** The names in an epithet: "the Ohio senator", "the senator from Ohio". */
const originsOf = ({ words, core, tail }: Phrase): string[] =>
  [...words.slice(core.from, core.to - 1), ...(tail === null ? [] : words.slice(tail.from, tail.to))]
    .filter(word => word.pos === 'PROPN' && /^\p{Lu}/u.test(word.text))
    .map(word => word.norm)

const opposed = (roles: ReadonlySet<string>, noun: string): boolean =>
  // "The Welshman … the Italian": whoever is called the one is not the other.
  (isDemonym(noun) && !roles.has(noun) && [...roles].some(isDemonym)) ||
  (noun === 'republican' && roles.has('democrat')) ||
  (noun === 'democrat' && roles.has('republican')) ||
  (noun === 'minister' && roles.has('premier') && !roles.has('minister')) ||
  // "The coach … the striker"
  (PLAYER.test(noun) && ['coach', 'manager', 'referee'].some(role => roles.has(role)))

const PLAYER = /^(?:player|striker|midfielder|defender|winger|forward|goalkeeper|quarterback|pitcher|jockey|captain)$/

const GOVERNING = ['premier', 'president', 'minister', 'chancellor', 'governor']

/** An office that is held by one person at a time. */
const isOfficial = (noun: string): boolean =>
  titleLength([noun]) > 0 &&
  !/^(?:candidate|nominee|actor|actress|singer|rapper|author|founder|coach|host|leader|manager)$/.test(noun)

/** What fills somebody's working life, so that another post is another person's. */
const isPost = (noun: string): boolean =>
  isOfficial(noun) ||
  isTrade(noun) ||
  /^(?:executive|boss|ceo|founder|owner|head|lawyer|attorney|professor|doctor|ombudsman|coroner|curator)$/.test(noun)

/** No company: what the state or the press has. */
const isPublic = (role: string): boolean =>
  isInstitution(role) ||
  /^(?:service|force|agency|authority|administration|broadcaster|network|channel|outlet)$/.test(role)

/** Whether all that the article says of a body is of another kind than the noun: any trade may be a company, no council is. */
const another = (roles: ReadonlySet<string>, noun: string): boolean => {
  const kinds = [...roles].filter(role => isOrganizationRole(role))
  const other = (role: string): boolean => !kindred(role, noun) && (isInstitution(noun) || isPublic(role))
  return kinds.length > 0 && kinds.every(other)
}

/** What a platform or an agency is called. */
const HOSTS =
  /^(?:company|platform|site|website|network|app|firm|giant|service|agency|outlet|newswire|business|publisher)$/

function byOrganizationEpithet(scene: SpeakerContext, phrase: Phrase): Referent {
  const noun = phrase.head.norm
  const modifiers = phrase.words.slice(phrase.core.from, phrase.core.to).map(word => word.norm)
  const types =
    isPlaceRole(noun) || noun === 'government' ? ['organization', 'place', 'other'] : ['organization', 'other']
  const present = [...scene.salience.before(phrase.span, 0.9)].filter(
    ([entity, presence]) =>
      types.includes(entity.type) &&
      !isDemonym(entity.name) &&
      !entity.thing &&
      presence > 0.02 &&
      (HOSTS.test(noun) || !isPlatform(entity)) &&
      !isDateline(scene, entity) &&
      (entity.acts || entity.roles.size > 0),
  )
  const same = present.filter(([entity]) => entity.name.toLowerCase().split(/\s+/).at(-1) === noun)
  const alike = present.filter(([{ roles }]) => !another(roles, noun))
  const scored = (same.length > 0 ? same : alike).map(([entity, presence]): Scored => {
    const inName = entity.name.toLowerCase().split(/\s+/).includes(noun) ? 4 : 0
    const fit = Math.max(...modifiers.map(each => fits(entity, each)))
    if (isInstitution(noun) && inName === 0 && fits(entity, noun) === 0) return [entity, 0]
    const doubt = entity.type === 'other' && fit === 0 ? 0.3 : 1
    return [entity, presence * (1 + inName + 1.5 * fit) * doubt]
  })
  if (isInstitution(noun) && scored.every(([, score]) => score < 0.001)) return unnamed
  return best(scored, 1.15, 'organisation')
}

/** "Lee's lawyer", "the Acme chief": somebody of whom the article says just that; else nobody with a name. */
export function byDescription(scene: SpeakerContext, phrase: Phrase): Referent {
  const noun = phrase.head.norm
  const scored = [...scene.salience.before(phrase.span, 0.9)].filter(
    ([{ type, name, roles }]) =>
      type === 'person' && roles.has(noun) && !phrase.owners.some(owner => owner.name === name),
  )
  const found = best(scored, 1.3, 'person of that description')
  return found.kind === 'entity' ? found : unnamed
}
