import type { Name } from '../../model/quote.js'
import type { Part, Range } from '../../model/span.js'
import { isLetter } from '../../text/ascii.js'
import { isGiven, isSurelyGiven, plain } from '../lexicon/given.js'
import { isAcronym, isOrganization, isOrganizationHead } from '../lexicon/organization.js'
import { hasPlaceHead, isDemonym, isPlace, isSite } from '../lexicon/place.js'
import { isOrganizationRole, isPersonRole, isPlaceRole } from '../lexicon/role.js'
import { isRegnal, titleLength } from '../lexicon/title.js'
import type { Word } from '../syntax/item.js'
import { PAUSES } from '../syntax/word.js'

/** One place where a name stands: words `[from, to)`, and the title that stands right before it. */
export interface Piece extends Range {
  readonly part: Part
  readonly words: readonly Word[]
  readonly title: Range | null
  /** One word at the start of a sentence, seen with a capital nowhere else. */
  readonly alone: boolean
}

export type Kind = Name['type']
type Evidence = { [kind in Exclude<Kind, 'other'>]: number }

/** All pieces with the same words. */
export interface Form {
  readonly list: readonly string[]
  /** The words without marks, in lower case. */
  readonly folded: readonly string[]
  text: string
  readonly pieces: Piece[]
  /** The places of the pieces among all, in order. */
  readonly orders: number[]
  readonly evidence: Evidence
  kind: Kind
}

const SAYS = new Set(
  `
said says say saying told tells added adds wrote writes tweeted tweets asked asks argued argues explained
explains replied insisted noted notes claimed claims continued testified recalled admitted acknowledged joked
responded concluded stated states posted declared
`
    .trim()
    .split(/\s+/),
)
const ORG_NOUN = new Set(
  `
campaign spokesman spokeswoman spokesperson officials executives employees headquarters shares stock customers
stores products website board ceo statement staff brand boss chief executive chairman founder bosses engineers
parent subsidiary app advertisers shareholders
`
    .trim()
    .split(/\s+/),
)

function listOf({ words, from, to }: Piece): string[] {
  const list: string[] = []
  for (let i = from; i < to; i++) {
    const { text } = words[i]!
    if (isLetter(text.charCodeAt(0)) || /[\p{L}&]/u.test(text)) list.push(text)
  }
  return list
}

function textOf(piece: Piece): string {
  let text = ''
  for (const word of piece.words.slice(piece.from, piece.to)) text += (text === '' || word.glued ? '' : ' ') + word.text
  return text
}

const keyOf = (list: readonly string[]): string => plain(list.join(' ')).replace(/[.’']/g, '')

const OWNING = new Set(["'", '’', "'s", '’s'])
const WHERE = new Set(['in', 'near', 'outside', 'across'])

/** What the words of a name and the words around it say about its kind. */
function weigh(piece: Piece, list: readonly string[], evidence: Evidence): void {
  const before = piece.words[piece.from - 1]
  const after = piece.words[piece.to]
  const then = piece.words[piece.to + 1]
  const norm = before?.norm ?? ''
  if (piece.title !== null) evidence.person += 4
  // "champions Orne City": several are a club
  else if (before?.pos === 'NOUN' && isPersonRole(norm) && /[^s]s$/.test(norm)) evidence.organization += 3
  else if (
    before !== undefined &&
    before.pos === 'NOUN' &&
    (isPersonRole(norm) || joinsRole(piece) || headsBody(piece))
  )
    evidence.person += 3
  else if (before !== undefined && isOrganizationRole(norm) && before.pos === 'NOUN')
    // "the fashion house Ann Lee" is none of her; "the company Ann Lee founded" is another matter.
    evidence.organization += after?.pos === 'VERB' ? 3 : 6
  // "The freight company, Pello, said"
  const told = piece.words[piece.from - 2]
  if (
    before?.text === ',' &&
    told?.pos === 'NOUN' &&
    isOrganizationRole(told.norm) &&
    !isPersonRole(told.norm) &&
    !placed(piece.words, piece.from - 2)
  )
    evidence.organization += after?.text === ',' ? 4 : 1
  if (after?.text === ',' && then !== undefined) {
    if (then.pos === 'NUM' && piece.words[piece.to + 2]?.text === ',') evidence.person += 3
    if (then.norm === 'who' || then.norm === 'whose') evidence.person += 3
    if (/^(?:a|an|the|its|his|her)$/.test(then.norm)) apposed(piece, evidence)
  }
  if ((after !== undefined && SAYS.has(after.norm)) || SAYS.has(norm)) evidence.person += list.length > 1 ? 1.5 : 0.2
  if (PAUSES.has(before?.text ?? '') && isPersonRole(piece.words[piece.from - 2]?.norm ?? '')) evidence.person += 2
  referred(piece, evidence)
  const owned = after !== undefined && OWNING.has(after.text) ? then : after
  if (owned !== undefined && ORG_NOUN.has(owned.norm)) evidence.organization += 1
  if (after?.text === '-' && then?.norm === 'based') evidence.place += 4
  if (WHERE.has(norm) && piece.title === null) evidence.place += 1.2
  // "the island of Orne"
  if (norm === 'of' && isSite(piece.words[piece.from - 2]?.norm ?? '')) evidence.place += 3
  if (norm === 'the' && piece.title === null) evidence.organization += 0.8
  if (norm === 'at' || norm === 'by') evidence.organization += 0.3
  if (after?.pos === 'NOUN' && !after.glued && piece.title === null) evidence.organization += 0.2
}

/** "author and broadcaster Ann Lee": a broadcaster in person. */
const joinsRole = ({ words, from }: Piece): boolean =>
  words[from - 2]?.norm === 'and' && isPersonRole(words[from - 3]?.norm ?? '')

/** "chairman of the pub committee Ann Lee": whoever has an office in the body, and not the body. */
function headsBody({ words, from }: Piece): boolean {
  let i = from - 1
  while (i > 0 && from - i < 6 && /^(?:NOUN|ADJ|DET|PROPN)$/.test(words[i]!.pos)) i--
  const office = words[i - 1]
  return (
    words[i]!.norm === 'of' && office !== undefined && (isPersonRole(office.norm) || titleLength([office.text]) > 0)
  )
}

/** "an engineer at the firm, Ann Lee": a preposition stands before the noun phrase that ends at `head`. */
function placed(words: readonly Word[], head: number): boolean {
  let i = head
  while (i > 0 && head - i < 6 && /^(?:NOUN|ADJ|DET|PROPN)$/.test(words[i]!.pos)) i--
  return words[i]!.pos === 'ADP'
}

const PRONOUNS: ReadonlyMap<string, 'person' | 'organization'> = new Map([
  ...['he', 'she', 'him', 'his', 'her', 'hers'].map((word): [string, 'person'] => [word, 'person']),
  ...['it', 'its', 'they', 'their'].map((word): [string, 'organization'] => [word, 'organization']),
])

/** The first pronoun after the name, where no other name stands between them. */
function referred(piece: Piece, evidence: Evidence): void {
  const end = Math.min(piece.words.length, piece.to + 20)
  for (let i = piece.to; i < end; i++) {
    const word = piece.words[i]!
    const kind = PRONOUNS.get(word.norm)
    if (kind !== undefined) evidence[kind] += kind === 'person' || word.norm.startsWith('it') ? 0.5 : 0.2
    else if (!word.capital || word.opens) continue
    return
  }
}

/**
 * "Name, a ... noun": the nouns before a preposition, each but the one that only says what kind of noun comes next.
 * "In Lowmere, the minister said" has no apposition: no comma closes it.
 */
function apposed({ words, from, to }: Piece, evidence: Evidence): void {
  const placed = /^(?:in|at|near|outside|across|from|to)$/.test(words[from - 1]?.norm ?? '')
  const articled = words[from - 1]?.norm === 'the'
  const end = Math.min(words.length, to + 9)
  let person = 0
  let organization = 0
  for (let i = to + 2; i < end; i++) {
    const { pos, norm } = words[i]!
    const next = words[i + 1]?.pos
    const verb = pos === 'AUX' || (pos === 'VERB' && !(norm.endsWith('ing') && next === 'NOUN'))
    // "a firm based in": a participle
    if (placed && verb && next !== 'ADP') return
    if (verb || pos === 'ADP' || pos === 'PUNCT') break
    // "In a letter to the Post, a spokesman": no person has an article.
    if (pos === 'NOUN' && isPersonRole(norm)) person += articled ? 0 : 2
    else if (pos === 'NOUN' && isPlaceRole(norm)) evidence.place += 2
    else if (pos === 'NOUN' && isOrganizationRole(norm) && next !== 'NOUN') organization += 2
  }
  evidence.person += person
  evidence.organization += organization
}

/** What the name itself says. */
function weighForm(list: readonly string[], text: string, evidence: Evidence): void {
  const [first] = list
  if (isRegnal(list)) evidence.person += 3
  if (isPlace(text)) evidence.place += 4
  else if (hasPlaceHead(list)) evidence.place += 3
  if (isOrganization(list)) evidence.organization += 4
  else if (list.length === 1 && isAcronym(first!)) evidence.organization += 2.5
  if (list.length > 1 && !isOrganizationHead(list.at(-1)!)) {
    if (isSurelyGiven(first!)) evidence.person += 3.5
    else if (isGiven(first!)) evidence.person += list.length === 2 ? 2 : 0.5
    if (list.slice(0, -1).some(word => /^\p{Lu}\.?$/u.test(word))) evidence.person += 2
    if (/^(?:jr|sr|iii|ii|iv)\.?$/i.test(list.at(-1)!)) evidence.person += 3
    if (list.slice(1).some(word => /^(?:van|von|der|bin|ibn|della|al|el|Mac|Nic|Ní|Ó|Uí)$/.test(word)))
      evidence.person += 1.5
  } else if (list.length === 1 && isSurelyGiven(first!)) evidence.person += 1
  else if (list.length === 1) evidence.organization += text.endsWith("'s") || text.endsWith('’s') ? 2 : 0.5
}

function decide(form: Form): Kind {
  const { person, organization, place } = form.evidence
  if (form.list.length === 1 && isDemonym(form.list[0]!)) return 'other'
  if (isPlace(form.text) && person < 4) return 'place'
  const best = Math.max(person, organization, place)
  if (best < 1.5 && form.pieces.every(piece => piece.alone)) return 'other'
  // A single name that nobody introduces with a given name is rather an organisation than a person.
  if (best < 0.6 && (best < 0.5 || form.pieces.length < 2)) return 'other'
  if (best === organization && organization >= place) return organization > person ? 'organization' : 'person'
  return best === person ? 'person' : 'place'
}

function newForm(list: readonly string[], text: string, small: ReadonlySet<string>): Form {
  const evidence = { person: 0, organization: 0, place: 0 }
  weighForm(list, text, evidence)
  // "Acme Water" in an article that speaks of water is no Mr Water.
  if (list.length > 1 && small.has(list.at(-1)!.toLowerCase())) evidence.organization += 1.2
  return { list, folded: list.map(plain), text, pieces: [], orders: [], evidence, kind: 'other' }
}

export interface Forms {
  readonly forms: readonly Form[]
  /** The form of each piece; null where it has no word. */
  readonly formOf: readonly (Form | null)[]
}

/** Puts pieces of the same words together, with the kind that they show. `small`: the words that the article writes small. */
export function formsOf(all: readonly Piece[], small: ReadonlySet<string>): Forms {
  const forms = new Map<string, Form>()
  // The key takes long to make: what is written alike has it already.
  const asWritten = new Map<string, Form>()
  const formOf: (Form | null)[] = []
  for (const [order, piece] of all.entries()) {
    const list = listOf(piece)
    if (list.length === 0) {
      formOf.push(null)
      continue
    }
    const written = list.length === 1 ? list[0]! : list.join(' ')
    let form = asWritten.get(written)
    if (form === undefined) {
      const key = keyOf(list)
      form = forms.get(key) ?? newForm(list, textOf(piece), small)
      forms.set(key, form)
      asWritten.set(written, form)
    }
    // A dateline's capitals are not how the name is written.
    if (!/[a-z]/.test(form.text) && /^[\p{Lu}\s]{5,}$/u.test(form.text)) form.text = textOf(piece)
    formOf.push(form)
    form.pieces.push(piece)
    form.orders.push(order)
    weigh(piece, list, form.evidence)
  }
  const list = [...forms.values()]
  for (const form of list) form.kind = decide(form)
  adopt(list, small)
  return { forms: list, formOf }
}

/** A verb comes next, so that a word that opens a sentence is a subject at least, and it is no plural. */
export function acts({ words, to }: Piece): boolean {
  const last = words[to - 1]!
  const next = words[to]?.pos === 'ADV' ? words[to + 1] : words[to]
  // "Acme, which runs the mill, said"
  const described = words[to]?.text === ',' && /^(?:which|who|whose)$/.test(words[to + 1]?.norm ?? '')
  const acting = next !== undefined && /^(?:VERB|AUX)$/.test(next.pos)
  return last.pos === 'PROPN' && !/[^']s$/.test(last.norm) && (acting || described)
}

/** "Blue Ladder" alone in quotation marks is a work's name. */
const isMark = (word: Word | undefined): boolean => word !== undefined && /^["“”'‘’]$/.test(word.text)

/** The words before and after one piece are those of a person's name: no article, and a verb or a comma after it. */
const subject = ({ words, from, to }: Piece): boolean =>
  words[from]!.pos === 'PROPN' &&
  !(isMark(words[from - 1]) && isMark(words[to])) &&
  !/^(?:the|our|at|in|from|near)$/.test(words[from - 1]?.norm ?? '') &&
  /^(?:VERB|AUX|PUNCT|PART)$/.test(words[to]?.pos ?? 'PUNCT')

const modifies = ({ words, to }: Piece): boolean => words[to]?.pos === 'NOUN' && !words[to]!.glued

/** Two or three plain words whose last one also stands alone are a person's; so are plain pairs that nothing else claims. */
function adopt(list: readonly Form[], small: ReadonlySet<string>): void {
  const single = new Map(
    list.filter(form => form.list.length === 1).map((form): [string, Form] => [form.folded[0]!, form]),
  )
  for (const form of list) {
    if (form.kind !== 'other' || form.list.length < 2 || form.list.length > 4) continue
    if (!form.list.every(word => /^\p{Lu}[\p{L}.'’]+$/u.test(word)) || isDemonym(form.list[0]!)) continue
    const alone = single.get(form.folded.at(-1)!)
    if (small.has(form.list.at(-1)!.toLowerCase())) continue
    const shown = form.pieces.some(subject) && !form.pieces.some(modifies)
    if (
      alone !== undefined
        ? ['person', 'other'].includes(alone.kind) || alone.evidence.organization <= 1.5
        : shown && form.list.length < 4
    )
      form.kind = 'person'
  }
}
