import { isGiven, plain } from '../lexicon/given.js'
import { isAcronym, isCompanySuffix, isOrganizationHead } from '../lexicon/organization.js'
import { isDemonym, isPlace } from '../lexicon/place.js'
import type { Form } from './nameform.js'

/** The full forms that a form can be short for. */
export interface Fulls {
  readonly people: readonly Form[]
  readonly bodies: readonly Form[]
}

export const isSuffix = (word: string): boolean => /^(?:jr|sr|ii|iii|iv)\.?$/i.test(word)
const core = (list: readonly string[]): readonly string[] => (isSuffix(list.at(-1)!) ? list.slice(0, -1) : list)

/** Of people with the same first and last name, and as many names between, so many are looked at. */
const NAMESAKES = 20
/** So many words more has a full name at most. */
const MORE = 8

/**
 * The full forms of an article, for any of its forms. Each form is looked up by what the two must share: in an article
 * that names thousands with one surname, all were held against all.
 */
export function fullsAmong(forms: readonly Form[]): (form: Form) => Fulls {
  const place = new Map(forms.map((form, i) => [form, i]))
  const full = forms.filter(({ list }) => list.length > 1)
  const named = full.filter(({ kind }) => kind === 'person')
  const people = lookup(named, ({ folded }) => folded)
  const ends = lookup(named, ({ folded }) => [endsOf(core(folded), core(folded).length)], NAMESAKES)
  const tails = lookup(named, ({ folded }) => tailsOf(core(folded)), NAMESAKES)
  const organizations = full.filter(({ kind }) => kind === 'organization')
  const bodies = lookup(organizations, ({ folded, list }) => [folded[0]!, folded.at(-1)!, initials(list).toLowerCase()])
  const heads = lookup(organizations, ({ folded }) => headsOf(folded))

  const inOrder = (some: readonly Form[]): readonly Form[] =>
    [...new Set(some)].sort((a, b) => place.get(a)! - place.get(b)!)
  /** Those with the same first and last word, and more between. */
  const longer = (short: readonly string[]): readonly Form[] =>
    Array.from({ length: MORE }, (_, i) => ends(endsOf(short, short.length + i + 1))).flat()
  /** Those that a person's name is short for, in the order of the forms. */
  const persons = (form: Form): readonly Form[] => {
    const short = core(form.folded)
    const near = short.length === 1 ? people(short[0]!) : inOrder([...longer(short), ...tails(short.join(' '))])
    return near.filter(each => each !== form && isShortOf(form.folded, each.folded))
  }
  /** Leaves out the forms that are themselves short for another of the list. */
  const longest = (fits: readonly Form[]): readonly Form[] => {
    const among = new Set(fits)
    return fits.length < 2 ? fits : fits.filter(each => !persons(each).some(other => among.has(other)))
  }
  const peopleOf = (form: Form): readonly Form[] => {
    if (form.kind === 'organization' && form.list.length > 1) return []
    const found = persons(form)
    if (found.length > 0 || form.list.length > 1) return longest(found)
    return longest(people(form.folded[0]!).filter(each => each !== form && isMiddle(form, each)))
  }
  const bodiesOf = (form: Form): readonly Form[] => {
    if (form.kind !== 'organization' && form.kind !== 'other') return []
    const first = form.folded[0]!
    const near =
      form.folded.length > 1
        ? heads(form.folded.join(' '))
        : [...new Set([first, first.replace(/\./g, '')])].flatMap(bodies)
    return [...new Set(near)].filter(each => each !== form && isShortOrganization(form, each))
  }
  return form => ({ people: peopleOf(form), bodies: bodiesOf(form) })
}

/** Forms by keys, each there once for a key; the first so many of them. */
function lookup(
  forms: readonly Form[],
  keysOf: (form: Form) => readonly string[],
  most = Number.POSITIVE_INFINITY,
): (key: string) => readonly Form[] {
  const known = new Map<string, Form[]>()
  for (const form of forms)
    for (const key of new Set(keysOf(form))) {
      const list = known.get(key)
      if (list === undefined) known.set(key, [form])
      else if (list.length < most) list.push(form)
    }
  return key => known.get(key) ?? []
}

const endsOf = (list: readonly string[], length: number): string => `${list[0]} ${list.at(-1)} ${length}`
/** All that a name of several words ends with, shorter than itself. */
const tailsOf = (list: readonly string[]): string[] => list.slice(1).map((_, i) => list.slice(i + 1).join(' '))
/** All that it begins with, shorter than itself. */
const headsOf = (list: readonly string[]): string[] => list.slice(1).map((_, i) => list.slice(0, i + 1).join(' '))

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
