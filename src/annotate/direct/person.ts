import type { Gender } from '../../lang/language.js'
import type { Part } from '../../model/span.js'
import { type Item, isWord } from './item.js'
import type { Lexicon } from './lexicon.js'
import { type Phrase, phraseAt } from './phrase.js'
import type { Sentence } from './sentence.js'

/** A name as it stands in a text; `from` and `to` are offsets into its part. */
export interface Named {
  readonly part: Part
  readonly from: number
  readonly to: number
  readonly paragraph: number
  /** As it is printed there. */
  readonly printed: string
  readonly kind: 'person' | 'organization'
  readonly gender: Gender | null
  /** The offices beside it, in lower case. */
  readonly roles: readonly string[]
  /** An office, a form of address or a second name tells that it is one. */
  readonly sure: boolean
}

/** The sentences of one part of an article. */
export interface PartText {
  readonly part: Part
  readonly sentences: readonly Sentence[]
}

/** Who is named in an article, and how. */
export interface People {
  readonly named: readonly Named[]
  /** The fullest form of a printed name; the name itself where the article has no fuller one, or several. */
  readonly full: (printed: string) => string
  /** The only person whom the article ties to a description ("the minister"); null where it ties none, or several. */
  readonly described: (role: string) => string | null
  /** The gender that the article tells of a bearer, by the full form. */
  readonly gender: (full: string) => Gender | null
  /** The article names the bearer elsewhere, or tells by an office that it is a name. */
  readonly isKnown: (printed: string) => boolean
}

export function peopleOf(parts: readonly PartText[], lexicon: Lexicon): People {
  const named = parts.flatMap(({ part, sentences }) => sentences.flatMap(sentence => namedIn(part, sentence, lexicon)))
  const fulls = new Map<string, Set<string>>()
  for (const { printed, kind, sure } of named)
    if (sure && kind === 'person' && wordCount(printed) > 1) add(fulls, lastWord(printed), printed)
  const { particles } = lexicon.language.names
  const full = (printed: string): string => longest(printed, fulls.get(lastWord(printed)), particles)
  const roles = new Map<string, Set<string>>()
  const genders = new Map<string, Set<Gender>>()
  const counts = new Map<string, number>()
  for (const one of named) {
    const name = full(one.printed)
    counts.set(one.printed, (counts.get(one.printed) ?? 0) + (one.sure ? 2 : 1))
    if (one.kind !== 'person') continue
    for (const role of one.roles) add(roles, role, name)
    if (one.gender) add(genders, name, one.gender)
  }
  return {
    named,
    full,
    described: role => only(roles.get(role)),
    gender: name => only(genders.get(name)),
    isKnown: printed => fulls.has(lastWord(printed)) || (counts.get(printed) ?? 0) > 1,
  }
}

function add<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const known = map.get(key)
  if (known) known.add(value)
  else map.set(key, new Set([value]))
}

const only = <T>(values: ReadonlySet<T> | undefined): T | null => (values?.size === 1 ? ([...values][0] as T) : null)

const wordCount = (name: string): number => name.split(' ').length
const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1)

/** The longest of the fuller forms, where all of them can be the same person's. */
function longest(printed: string, forms: ReadonlySet<string> | undefined, particles: ReadonlySet<string>): string {
  const fuller = [...(forms ?? [])].filter(form => form === printed || isFuller(form, printed, particles))
  const best = fuller.reduce((a, b) => (b.length > a.length ? b : a), printed)
  return fuller.every(form => best.endsWith(form)) ? best : printed
}

/** "Otto von Berg" for "von Berg", and not "Ansicht von Ute Kern" for "Ute Kern". */
const isFuller = (form: string, printed: string, particles: ReadonlySet<string>): boolean =>
  form.endsWith(` ${printed}`) && !particles.has(lastWord(form.slice(0, -printed.length - 1)))

function namedIn(part: Part, { items, paragraph }: Sentence, lexicon: Lexicon): Named[] {
  const found: Named[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item
    const begins = isWord(item) && (item.capital || lexicon.language.noun.subject.has(item.norm))
    const phrase = begins ? phraseAt(items, i, lexicon) : null
    if (!phrase || phrase.name.to <= phrase.name.from) continue
    found.push(namedBy(part, paragraph, items, phrase, lexicon))
    i = Math.max(i, phrase.name.to - 1)
  }
  return found
}

function namedBy(part: Part, paragraph: number, items: readonly Item[], phrase: Phrase, lexicon: Lexicon): Named {
  const { from, to } = phrase.name
  return {
    part,
    from: (items[from] as Item).from,
    to: (items[to - 1] as Item).to,
    paragraph,
    printed: printedName(items, phrase),
    kind: phrase.kind === 'body' ? 'organization' : 'person',
    gender: phrase.gender,
    roles: rolesIn(items, phrase, lexicon),
    sure: phrase.role || (to - from > 1 && !isAdjectival(items, phrase, lexicon)),
  }
}

/** "Neue Regeln": the capital at the head of a sentence may be an adjective's. */
export const isAdjectival = (
  items: readonly Item[],
  { name, role }: Phrase,
  { language: { noun } }: Lexicon,
): boolean =>
  !role && noun.capital && name.from === 0 && noun.attributes.some(ending => items[0]?.norm.endsWith(ending))

/** The words of the name, a blank between them. */
export const printedName = (items: readonly Item[], { name }: Phrase): string =>
  items
    .slice(name.from, name.to)
    .map(({ text }) => text)
    .join(' ')

/** The nouns of a phrase that are offices or jobs, in lower case, and what they are compounds of: "innenminister", "minister". */
export function rolesIn(items: readonly Item[], phrase: Phrase, lexicon: Lexicon): string[] {
  const words = items.slice(phrase.from, phrase.to).filter(isWord)
  const roles = words.flatMap(({ norm }) => {
    const role = lexicon.role(norm)
    return role ? [norm, role.word] : []
  })
  return [...new Set(roles)]
}
