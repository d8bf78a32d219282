import type { Article } from '../../model/article.js'
import { partText } from '../../model/article.js'
import type { Name } from '../../model/quote.js'
import { PARTS } from '../../model/span.js'
import { type Gender, genderOf, PRONOUN_GENDERS } from '../lexicon/given.js'
import { isOrganization } from '../lexicon/organization.js'
import { isOrganizationRole, isPersonRole, kindred, roleGender } from '../lexicon/role.js'
import { honorificGender, isHonorific, titleLength } from '../lexicon/title.js'
import type { Word } from '../syntax/item.js'
import { PAUSES, type Words } from '../syntax/word.js'

/** One person, organisation or other bearer of a name in an article, with all that the article says of it. */
export interface Entity {
  readonly name: string
  readonly type: Name['type']
  readonly mentions: Name[]
  /** Nouns that the article uses of it, in lower case: "ambassador", "brand". */
  readonly roles: Set<string>
  /** Other names, in lower case, by which it is described: the state of a governor, the company of its head. */
  readonly origins: Set<string>
  /** It is the subject of a verb somewhere, or what it is called says what it is: no mere place or hearer. */
  acts: boolean
  /** A ship, a vehicle or a work, which says nothing: "the ferry Halvard". */
  thing: boolean
  /** Somebody of whom the article says that they died. */
  dead: boolean
  gender: Gender | null
}

/** Offices as they are written before a name. */
const OFFICE: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
  ['det', 'detective'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
])

/** Words in names of organisations, with what the bearer is called when its name is not used. */
const HOUSES: ReadonlyMap<string, string> = new Map(
  `times:newspaper post:newspaper journal:newspaper tribune:newspaper herald:newspaper gazette:newspaper chronicle:newspaper
guardian:newspaper telegraph:newspaper globe:newspaper news:outlet magazine:magazine nbc:network cbs:network abc:network cnn:network
fox:network bbc:broadcaster airlines:airline airways:airline inc:company corp:company co:company ltd:company llc:company plc:company
holdings:company motors:automaker pharmaceuticals:drugmaker society:group union:union fund:fund centers:agency administration:agency
guard:service police:department forces:military army:military`
    .split(/\s+/)
    .map((pair): [string, string] => pair.split(':') as [string, string]),
)

/** The index of the first word that ends after `at`. */
export function wordAt(words: readonly Word[], at: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.to <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** The entities of an article, in the order of their first mention. */
export function entities(article: Article, words: Words, names: readonly Name[]): Entity[] {
  const found = new Map<string, Entity>()
  const votes = new Map<Entity, { male: number; female: number }>()
  for (const name of names) {
    let entity = found.get(name.name)
    if (entity === undefined) {
      entity = {
        name: name.name,
        type: name.type,
        mentions: [],
        roles: rolesIn(name),
        origins: new Set(),
        acts: isOrganization(name.name.split(' ')),
        thing: false,
        dead: false,
        gender: null,
      }
      found.set(name.name, entity)
    }
    entity.mentions.push(name)
    describe(entity, name, words[name.part])
  }
  for (const part of PARTS)
    vote(
      names.filter(name => name.part === part),
      words[part],
      partText(article, part),
      found,
      votes,
    )
  for (const entity of found.values()) if (entity.type === 'person') entity.gender ??= judge(entity, votes.get(entity))
  return [...found.values()]
}

/** What the words of a name say: a university, a newspaper, an agency. */
function rolesIn({ name, type }: Name): Set<string> {
  const roles = new Set<string>()
  if (type !== 'organization') return roles
  for (const word of name.toLowerCase().split(/[^\p{L}]+/u)) {
    if (isOrganizationRole(word)) roles.add(word)
    const role = HOUSES.get(word)
    if (role !== undefined) roles.add(role)
  }
  return roles
}

function judge(entity: Entity, votes: { male: number; female: number } | undefined): Gender | null {
  for (const role of entity.roles) {
    // Women are called actors as well.
    const gender = role === 'actor' ? null : roleGender(role)
    if (gender !== null) return gender
  }
  const given = entity.name.includes(' ') ? genderOf(entity.name.split(' ')[0]!) : null
  const { male, female } = votes ?? { male: 0, female: 0 }
  if (given === null) return male === female ? null : male > female ? 'male' : 'female'
  if (given === 'male' ? female > 6 && female > 3 * male : male > 6 && male > 3 * female)
    return given === 'male' ? 'female' : 'male'
  return given
}

/**
 * Each pronoun of the outlet's own votes for the person named last before it, in the same paragraph. One in quotation
 * marks is rather somebody else, of whom that person speaks; so may be one that is no subject: "Lee relies on people
 * like her".
 */
function vote(
  names: readonly Name[],
  words: readonly Word[],
  text: string,
  found: ReadonlyMap<string, Entity>,
  votes: Map<Entity, { male: number; female: number }>,
): void {
  let i = 0
  let last: Name | null = null
  let quoted = false
  let end = 0
  for (const word of words) {
    if (word.from > end && text.slice(end, word.from).includes('\n')) quoted = false
    end = word.to
    if (QUOTING.test(word.text)) quoted = word.text === '“' || (word.text === '"' && !quoted)
    while (i < names.length && names[i]!.from <= word.from) {
      if (names[i]!.type === 'person') last = names[i]!
      i++
    }
    if (last === null || quoted || word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'PUNCT') continue
    const gender = PRONOUN_GENDERS.get(word.norm)
    if (gender === undefined || word.from - last.to > 200 || text.slice(last.to, word.from).includes('\n')) continue
    const entity = found.get(last.name)!
    const count = votes.get(entity) ?? { male: 0, female: 0 }
    count[gender] += /^s?he$/.test(word.norm) ? 2 : 1
    votes.set(entity, count)
  }
}

const QUOTING = /^[“”"]$/

const NOMINAL = new Set(['NOUN', 'ADJ', 'PROPN'])
const COPULAS = new Set(['is', 'was', 'became', 'remains'])

/** Takes up the title, the nouns right before, and the apposition or predicate right after one mention. */
function describe(entity: Entity, name: Name, words: readonly Word[]): void {
  const from = wordAt(words, name.from)
  const to = wordAt(words, name.to)
  let i = from - 1
  entity.acts ||= isSubject(words, from, to)
  entity.thing ||= words[i]?.pos === 'NOUN' && THINGS.test(words[i]!.norm)
  entity.dead ||= isDead(words, from, to)
  if (PAUSES.has(words[i]?.text ?? '') && !words[i]!.opens) {
    if (opensClause(words, i, to)) return
    const noun = words[i - 1]
    const opening = clauseHead(words, i)
    if (opening !== undefined && words[to]?.text === ',') addRole(entity, opening)
    // "the culture secretary of Lowmere, Ann Vale,"
    const of = noun?.pos === 'PROPN' && words[i - 2]?.norm === 'of' ? words[i - 3] : undefined
    if (of?.pos === 'NOUN' && headed(words, i - 3)) addRole(entity, of, undefined, words[i - 4])
    // "the Premier, Ann Vale,"
    const office = noun?.pos === 'PROPN' && (titleLength([noun.text]) > 0 || isPersonRole(noun.norm))
    if (noun !== undefined && (noun.pos === 'NOUN' || office) && headed(words, i - 1))
      addRole(entity, noun, undefined, words[i - 2])
  } else {
    const title = titleBefore(words, from)
    for (; i >= title; i--) {
      const gender = honorificGender(words[i]!.text)
      if (gender !== null) entity.gender = gender
      addRole(entity, words[i]!, i + 1 < from ? words[i + 1] : undefined, words[i - 1])
    }
    for (; i >= 0 && from - i < 7 && NOMINAL.has(words[i]!.pos); i--) {
      if (words[i]!.pos === 'PROPN') entity.origins.add(words[i]!.norm)
      const capital = words[i]!.pos === 'PROPN' && isPersonRole(words[i]!.norm)
      if (capital || words[i]!.pos === 'NOUN' || party(words[i]!.norm) !== null)
        addRole(entity, words[i]!, undefined, words[i - 1])
    }
  }
  // "the Acme news agency": what a body is, after its name
  for (let k = to; entity.type === 'organization' && words[k]?.pos === 'NOUN' && !words[k]!.glued; k++)
    if (words[k + 1]?.pos !== 'NOUN' && isOrganizationRole(words[k]!.norm)) addRole(entity, words[k]!)
  const letter = words[to]?.text === '(' || words[to]?.text === ',' ? words[to + 1]?.text : undefined
  if (letter === 'R' || letter === 'D') entity.roles.add(letter === 'R' ? 'republican' : 'democrat')
  const after = words[to]
  if (after === undefined || after.opens) return
  const copula = COPULAS.has(after.norm)
  if (copula || after.text === '(' || PAUSES.has(after.text)) phrase(entity, words, to + 1, copula)
}

/** A verb comes next, and no preposition stands before ("homes in Orne remain" says nothing of Orne); or it has people: "Pello’s chief executive". */
const isSubject = (words: readonly Word[], from: number, to: number): boolean => {
  const before = words[words[from - 1]?.pos === 'DET' ? from - 2 : from - 1]
  const described = words[to]?.text === ',' && /^(?:which|who|whose)$/.test(words[to + 1]?.norm ?? '')
  const staffed = words.slice(to, to + 4).some(({ pos, norm }) => pos === 'NOUN' && isPersonRole(norm))
  return staffed || (before?.pos !== 'ADP' && (described || /^(?:VERB|AUX)$/.test(words[to]?.pos ?? '')))
}

/** What bears a name and no voice. */
const THINGS =
  /^(?:ship|ferry|boat|vessel|trawler|yacht|tanker|freighter|liner|submarine|barge|lifeboat|tug|plane|jet|helicopter|rocket|satellite|probe|train|film|movie|song|single|album|book|novel|memoir|play|musical|series|show|sitcom|game|painting|opera|vaccine|drug)$/

/** "the late Ann Lee", "the late rower, Ann Lee", "Ann Lee, 34, died", "Ann Lee, who was found dead". */
function isDead(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from - 1; i > from - 6 && i >= 0 && /^(?:NOUN|ADJ|ADV|PROPN|PUNCT)$/.test(words[i]!.pos); i--)
    if (words[i]!.norm === 'late' && /^(?:the|his|her|their|its|['’]s)$/.test(words[i - 1]?.norm ?? '')) return true
  let i = to
  while (i < to + 6 && /^(?:PUNCT|NUM|AUX|ADV)$|^PRON$/.test(words[i]?.pos ?? '') && !words[i]!.opens) i++
  const verb = words[i]?.norm ?? ''
  return /^(?:died|dies)$/.test(verb) || (verb === 'found' && words[i + 1]?.norm === 'dead')
}

/** "The firm that sold the trips, Norrsea,": the noun that opens the sentence, and a clause about it, before the comma. */
function clauseHead(words: readonly Word[], comma: number): Word | undefined {
  let start = comma - 1
  while (start > 0 && start > comma - 20 && !words[start]!.opens && words[start]!.text !== ',') start--
  if (words[start]?.pos !== 'DET') return undefined
  let head = start + 1
  while (/^(?:NOUN|ADJ)$/.test(words[head + 1]?.pos ?? '')) head++
  return words[head]?.pos === 'NOUN' && /^(?:that|which|who)$/.test(words[head + 1]?.norm ?? '')
    ? words[head]
    : undefined
}

/** "According to the official, Ann Lee had left": the name after the comma does not say who the official is. */
function opensClause(words: readonly Word[], comma: number, to: number): boolean {
  if (!/^(?:VERB|AUX)$/.test(words[to]?.pos ?? '')) return false
  let i = comma - 1
  while (i >= 0 && NOMINAL.has(words[i]!.pos)) i--
  return words[words[i]?.pos === 'DET' ? i - 1 : i]?.pos === 'ADP'
}

/** A definite or possessive noun phrase that ends at `head` and opens right there: "The photographer—". */
function headed(words: readonly Word[], head: number): boolean {
  for (let i = head; i >= 0 && head - i < 6; i--) {
    if (/^(?:DET|PRON)$/.test(words[i]!.pos) || /^['’]s?$/.test(words[i]!.text)) return true
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(words[i]!.pos)) return false
  }
  return false
}

const inTitle = ({ capital, norm }: Word): boolean => capital || /^(?:of|the|for|and)$/.test(norm)

function titleBefore(words: readonly Word[], to: number): number {
  let from = to
  while (from > 0 && to - from < 7 && inTitle(words[from - 1]!)) from--
  for (; from < to; from++) if (titleLength(words.slice(from, to).map(word => word.text)) === to - from) return from
  return to
}

/** The party that an adjective or noun stands for. */
function party(word: string): 'republican' | 'democrat' | null {
  if (word === 'republican' || word === 'gop') return 'republican'
  return word === 'democrat' || word === 'democratic' ? 'democrat' : null
}

/** A noun that only modifies the next one is no role of its own: "chief inspector". */
const addRole = (entity: Entity, word: Word, next?: Word, before?: Word): void => {
  if (
    /^(?:chief|deputy|vice|general|major|private|star)$/i.test(word.text) &&
    next !== undefined &&
    /^(?:NOUN|PROPN)$/.test(next.pos)
  )
    return
  const short = before?.norm === 'prime' ? 'premier' : word.text.toLowerCase().replace(/\.$/, '')
  const noun = party(short) ?? OFFICE.get(short) ?? short
  if (isPersonRole(noun) || isOrganizationRole(noun) || (titleLength([noun]) > 0 && !isHonorific(short)))
    entity.roles.add(noun)
}

/** The nouns of an apposition or predicate, up to its first preposition or clause. */
function phrase(entity: Entity, words: readonly Word[], from: number, copula: boolean): void {
  let i = from
  const first = words[i]
  if (first === undefined) return
  if (first.norm === 'who' && /^(?:is|was)$/.test(words[i + 1]?.norm ?? '')) i += 2
  const open = words[i]
  if (open === undefined) return
  const starts =
    /^(?:a|an|the|one|his|her|its|their|another)$/.test(open.norm) ||
    (!copula && /^(?:NOUN|ADJ)$/.test(open.pos)) ||
    (!copula && titleLength([open.text]) > 0) ||
    (!copula && open.pos === 'PROPN' && words.slice(i + 1, i + 4).some(word => /^['’]s?$/.test(word.text)))
  if (!starts) return
  for (; i < words.length && i < from + 12; i++) {
    const word = words[i]!
    if (word.opens || /^(?:VERB|AUX|SCONJ)$/.test(word.pos) || /^[,.;:–—)]$/.test(word.text)) return
    if (word.pos === 'PROPN') entity.origins.add(word.norm)
    // "the director of", "one of the actresses": only "one of" goes on to its noun
    if (word.pos === 'ADP' && !(word.norm === 'of' && words[i - 1]?.norm === 'one')) {
      for (const each of words.slice(i + 1, i + 5)) {
        if (/^(?:PUNCT|VERB|AUX)$/.test(each.pos)) return
        if (each.pos === 'PROPN') entity.origins.add(each.norm)
      }
      return
    }
    if (word.pos !== 'ADP') addRole(entity, word, words[i + 1], words[i - 1])
  }
}

/** How well an epithet's noun fits what the article says of an entity: 2 its own word, 1 a kindred one, 0 nothing. */
export function fits(entity: Entity, noun: string): 0 | 1 | 2 {
  if (entity.roles.has(noun)) return 2
  for (const role of entity.roles) if (kindred(role, noun)) return 1
  return 0
}
