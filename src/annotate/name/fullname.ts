import { type Gender, genderOf, isGiven, plain } from '../lexicon/given.js'
import { isAcronym, isCompanySuffix, isOrganization, isOrganizationHead } from '../lexicon/organization.js'
import { isDemonym, isPlace } from '../lexicon/place.js'
import { roleGender } from '../lexicon/role.js'
import { bare, honorificGender } from '../lexicon/title.js'
import { acts, type Form, formsOf, type Kind, type Piece } from './nameform.js'

/** A piece with its kind and the fullest form of its name. */
export interface Settled {
  readonly piece: Piece
  readonly type: Kind
  readonly name: string
}

/** Gives each piece its kind and the fullest form of its name. A word that only opens sentences, and shows nothing else of a name, is left out. */
export function settle(all: readonly Piece[], small: ReadonlySet<string>): Settled[] {
  const { forms, formOf } = formsOf(all, small)
  const lookup = lookupOf(forms)
  const known = new Map<Form, Fulls>()
  return all.flatMap((piece, order) => {
    const form = formOf[order] ?? null
    if (form === null) return []
    let fulls = known.get(form)
    if (fulls === undefined) {
      fulls = fullsOf(form, lookup)
      known.set(form, fulls)
    }
    if (piece.alone && form.kind === 'other' && fulls.people.length === 0 && !acts(piece)) return []
    return [{ piece, ...nameOf(piece, order, form, fulls) }]
  })
}

/** The full forms that a form can be short for. */
interface Fulls {
  readonly people: readonly Form[]
  readonly bodies: readonly Form[]
}

/** Full forms by the words that a short form can share with them. */
interface Lookup {
  readonly people: ReadonlyMap<string, readonly Form[]>
  readonly bodies: ReadonlyMap<string, readonly Form[]>
}

function lookupOf(forms: readonly Form[]): Lookup {
  const people = new Map<string, Form[]>()
  const bodies = new Map<string, Form[]>()
  const add = (map: Map<string, Form[]>, keys: readonly string[], form: Form): void => {
    for (const key of new Set(keys)) {
      const list = map.get(key)
      if (list === undefined) map.set(key, [form])
      else list.push(form)
    }
  }
  for (const form of forms) {
    if (form.list.length < 2) continue
    if (form.kind === 'person') add(people, form.folded, form)
    if (form.kind === 'organization')
      add(bodies, [form.folded[0]!, form.folded.at(-1)!, initials(form.list).toLowerCase()], form)
  }
  return { people, bodies }
}

function fullsOf(form: Form, { people, bodies }: Lookup): Fulls {
  const last = core(form.folded).at(-1)!
  const isShort = (each: Form): boolean => isShortOf(form.folded, each.folded)
  const near = form.kind === 'organization' && form.list.length > 1 ? [] : (people.get(last) ?? [])
  const short = form.kind === 'organization' || form.kind === 'other'
  const keys = new Set([form.folded[0]!, form.folded[0]!.replace(/\./g, '')])
  const far = short ? [...new Set([...keys].flatMap(key => bodies.get(key) ?? []))] : []
  const others = near.filter(each => each !== form)
  return {
    people: longest(others.some(isShort) ? others.filter(isShort) : others.filter(each => isMiddle(form, each))),
    bodies: far.filter(each => each !== form && isShortOrganization(form, each)),
  }
}

const isSuffix = (word: string): boolean => /^(?:jr|sr|ii|iii|iv)\.?$/i.test(word)
const core = (list: readonly string[]): readonly string[] => (isSuffix(list.at(-1)!) ? list.slice(0, -1) : list)

/** How a short form can stand for a person's full one. */
function isShortOf(short: readonly string[], full: readonly string[]): boolean {
  const a = core(short)
  const b = core(full)
  // "Ann Lee" beside "Ann Lee Jr." is somebody else.
  if (a.length >= b.length) return false
  if (a.length === 1) return a[0] === b.at(-1) || a[0] === b[0]
  if (a[0] === b[0] && a.at(-1) === b.at(-1)) return true
  return a.every((word, i) => word === b[b.length - a.length + i])
}

/** "Tavell" of "Oran Tavell Mekonnari": a surname that stands before another. */
const isMiddle = ({ list: [only, ...more] }: Form, { folded }: Form): boolean =>
  only !== undefined &&
  more.length === 0 &&
  only.length > 2 &&
  !isGiven(only) &&
  core(folded).slice(1, -1).includes(plain(only))

function initials(list: readonly string[]): string {
  return list
    .filter(word => !/^(?:of|the|and|for|on|&)$/i.test(word))
    .map(word => word[0]!.toUpperCase())
    .join('')
}

/** How a short form can stand for an organisation's full one: an acronym, or its beginning, or its head. */
function isShortOrganization(short: Form, full: Form): boolean {
  const a = short.folded
  const b = full.folded
  if (a.length >= b.length || isDemonym(a[0]!)) return false
  if (a.length === 1) {
    const word = short.list[0]!
    if (isAcronym(word) && word.replace(/\./g, '') === initials(full.list)) return true
    if (isOrganizationHead(word)) return b.at(-1) === a[0] || (b[0] === a[0] && /^(?:of|for)$/.test(b[1]!))
  }
  const rest = b.slice(a.length)
  return (
    a.every((word, i) => word === b[i]) &&
    !isPlace(short.text) &&
    !/^(?:of|for|and|&)$/.test(rest[0]!) &&
    (rest.every(isCompanySuffix) || rest.every(isOrganizationHead) || rest.length === 1)
  )
}

/** The gender that the words before and in one piece give. */
function genderAt(piece: Piece, list: readonly string[]): Gender | null {
  for (let i = piece.from - 1; piece.title !== null && i >= piece.title.from; i--) {
    const gender = honorificGender(piece.words[i]!.text) ?? roleGender(piece.words[i]!.norm)
    if (gender !== null) return gender
  }
  return list.length > 1 ? genderOf(list[0]!) : null
}

/**
 * The full form that a short piece stands for. Of several: one that its title's gender or its "Jr." allows; one that
 * the article names twice as often as the others; else the one named last before it, unless that one is there as
 * another's family ("Bob Lee shot his wife, Ann Lee. Lee fled").
 */
function pick(piece: Piece, order: number, list: readonly string[], fulls: readonly Form[]): Form | null {
  if (fulls.length < 2) return fulls[0] ?? null
  const gender = genderAt(piece, list)
  const suffix = isSuffix(list.at(-1)!) ? bare(list.at(-1)!) : null
  const fit = fulls.filter(
    full =>
      (suffix === null || bare(full.list.at(-1)!) === suffix) &&
      (gender === null || genderOf(full.list[0]!) === null || genderOf(full.list[0]!) === gender),
  )
  const all = fit.length > 0 ? fit : [...fulls]
  const [first, second] = [...all].sort((a, b) => b.pieces.length - a.pieces.length)
  if (second === undefined || first!.pieces.length >= 2 * second.pieces.length) return first!
  const near = all.filter(full => !isKinBefore(full, order))
  return (near.length > 0 ? near : all)
    .slice()
    .sort((a, b) => lastBefore(b.orders, order) - lastBefore(a.orders, order))[0]!
}

function isKinBefore({ orders, pieces }: Form, order: number): boolean {
  const last = countBefore(orders, order) - 1
  return last >= 0 && isKin(pieces[last]!)
}

/** "Lee shot his wife, Ann Lee": somebody named for being of another one's family, and no subject: "His wife, Ann Lee, said". */
function isKin({ words, from }: Piece): boolean {
  const noun = words[from - 1]?.text === ',' ? from - 2 : from - 1
  let i = noun - 1
  while (i > noun - 4 && /^(?:ADJ|NUM|NOUN|PUNCT)$/.test(words[i]?.pos ?? '')) i--
  const owner = words[i]
  return KIN.test(words[noun]?.norm ?? '') && /^(?:his|her|their|'s|')$/.test(owner?.norm ?? '') && !owner!.opens
}

const KIN =
  /^(?:ex-?)?(?:wife|husband|spouse|partner|fianc[ée]e?|father|mother|dad|mum|mom|parent|son|daughter|child|brother|sister|twin|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|grandson|granddaughter|stepson|stepdaughter|stepfather|stepmother|widow|widower)s?$/

/** The largest of sorted numbers that is smaller than `at`; -1 where there is none. */
const lastBefore = (orders: readonly number[], at: number): number => orders[countBefore(orders, at) - 1] ?? -1

/** How many of sorted numbers are smaller than `at`. */
function countBefore(orders: readonly number[], at: number): number {
  let low = 0
  let high = orders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (orders[middle]! < at) low = middle + 1
    else high = middle
  }
  return low
}

function nameOf(piece: Piece, order: number, form: Form, { people, bodies }: Fulls): Omit<Settled, 'piece'> {
  const { list, kind } = form
  const place = kind === 'place' && piece.title === null
  // "the Bloomberg" beside Ann Bloomberg is the house
  const house =
    (piece.title === null && isAcronym(list[0]!)) ||
    (isOrganization(list) && piece.words[piece.from - 1]?.norm === 'the')
  if (!place && people.length > 0 && !house) return { type: 'person', name: pick(piece, order, list, people)!.text }
  if (bodies.length === 1) return { type: 'organization', name: bodies[0]!.text }
  const titled = piece.title !== null && kind !== 'person' && list.length < 4 && !isOrganization(list)
  return { type: titled ? 'person' : kind, name: form.text }
}

/** Leaves out the forms that are themselves short for another of the list. */
const longest = (fits: readonly Form[]): readonly Form[] =>
  fits.filter(each => !fits.some(other => other !== each && isShortOf(each.folded, other.folded)))
