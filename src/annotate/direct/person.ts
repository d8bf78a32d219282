import type { Gender } from '../../lang/language.js'
import type { Part } from '../../model/span.js'
import type { Phrase, Place } from './bearer.js'
import { type Item, isWord } from './item.js'
import type { Lexicon } from './lexicon.js'
import { anyPhraseAt } from './phrase.js'
import type { Sentence } from './sentence.js'

/** A name as it stands in a text; `from` and `to` are offsets into its part. */
export interface Named {
  readonly part: Part
  readonly from: number
  readonly to: number
  readonly paragraph: number
  /** Where its sentence starts. */
  readonly sentence: number
  /** As it is printed there. */
  readonly printed: string
  readonly kind: 'person' | 'organization'
  readonly gender: Gender | null
  /** The offices beside it, in lower case. */
  readonly roles: readonly string[]
  /** An office, a form of address or a second name tells that it is one. */
  readonly sure: boolean
  /** It opens its sentence, as subjects do. */
  readonly opens: boolean
}

/** The sentences of one part of an article. */
export interface PartText {
  readonly part: Part
  readonly sentences: readonly Sentence[]
}

/** Who is named in an article, and how. */
export interface People {
  readonly named: readonly Named[]
  /** Those that stand in a paragraph, in order. */
  readonly inParagraph: (part: Part, paragraph: number) => readonly Named[]
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
  const joined = new Map<string, Set<string>>()
  for (const { printed, kind, sure } of named)
    if (kind === 'person' && wordCount(printed) > 1) add(sure ? fulls : joined, lastWord(printed), printed)
  const { particles } = lexicon.language.names
  // A name that begins with its particle tells that "Otto von Berg" is one.
  const forms = (printed: string): readonly ReadonlySet<string>[] => {
    const last = lastWord(printed)
    const lists = particles.has(printed.slice(0, printed.indexOf(' ')))
      ? [fulls.get(last), joined.get(last)]
      : [fulls.get(last)]
    return lists.filter(list => list !== undefined)
  }
  const full = (printed: string): string => longest(printed, forms(printed), particles)
  const places = new Map<string, Named[]>()
  for (const one of named) {
    const place = `${one.part} ${one.paragraph}`
    const list = places.get(place)
    if (list) list.push(one)
    else places.set(place, [one])
  }
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
    inParagraph: (part, paragraph) => places.get(`${part} ${paragraph}`) ?? [],
    full,
    described: role => only(roles.get(role)),
    gender: name => only(genders.get(name)),
    isKnown: printed => fulls.has(lastWord(printed)) || full(printed) !== printed || (counts.get(printed) ?? 0) > 1,
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

/** With more bearers of a last word than these, it tells nobody. */
const NAMESAKES = 40

/** The longest of the fuller forms, where all of them can be the same person's. */
function longest(printed: string, forms: readonly ReadonlySet<string>[], particles: ReadonlySet<string>): string {
  if (forms.some(list => list.size > NAMESAKES)) return printed
  const fuller = forms.flatMap(list => [...list]).filter(form => form === printed || isFuller(form, printed, particles))
  const best = fuller.reduce((a, b) => (b.length > a.length ? b : a), printed)
  return fuller.every(form => best.endsWith(form)) ? best : printed
}

/** "Otto von Berg" for "von Berg", and not "Ansicht von Ute Kern" for "Ute Kern". */
const isFuller = (form: string, printed: string, particles: ReadonlySet<string>): boolean =>
  form.endsWith(` ${printed}`) && !particles.has(lastWord(form.slice(0, -printed.length - 1)))

function namedIn(part: Part, { items, paragraph }: Sentence, lexicon: Lexicon): Named[] {
  const { noun } = lexicon.language
  const found: Named[] = []
  for (let i = 0; i < items.length; i++) {
    const item = items[i] as Item
    const begins = isWord(item) && (item.capital || noun.subject.has(item.norm) || noun.other.has(item.norm))
    const phrase = begins ? anyPhraseAt(items, i, lexicon) : null
    if (!phrase) continue
    if (phrase.name.to > phrase.name.from) found.push(namedBy(part, paragraph, items, phrase, lexicon))
    i = Math.max(i, phrase.core.to - 1, phrase.name.to - 1)
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
    sentence: (items[0] as Item).from,
    printed: printedName(items, phrase, lexicon),
    kind: phrase.kind === 'body' ? 'organization' : 'person',
    gender: phrase.gender,
    roles: phrase.role ? rolesIn(items, phrase, lexicon) : [],
    sure: isSure(items, phrase, lexicon),
    opens: phrase.from === 0,
  }
}

/** The phrase itself tells that it is a name: by an office, by several words that are no adjective and no "Brief von …". */
export function isSure(items: readonly Item[], { kind, name, role }: Phrase, { language }: Lexicon): boolean {
  if (role || kind === 'body') return true
  const words = items.slice(name.from, name.to)
  const adjective = name.from === 0 && language.noun.attributes.some(ending => words[0]?.norm.endsWith(ending))
  const joined = words.some(({ norm, capital }) => !capital && language.clause.prepositions.has(norm))
  return words.length > 1 && !(language.noun.capital && adjective) && !joined
}

/** The words of the name, a blank between them; a particle at the head of a sentence as it stands elsewhere. */
export const printedName = (items: readonly Item[], { name }: Phrase, { language }: Lexicon): string =>
  items
    .slice(name.from, name.to)
    .map(({ text, norm }, i) =>
      i === 0 && name.to - name.from > 1 && language.names.particles.has(norm) ? norm : text,
    )
    .join(' ')

/** The nouns of a phrase that are offices or jobs, in lower case, and what they are compounds of: "innenminister", "minister". */
export function rolesIn(items: readonly Item[], { from, to }: Place, lexicon: Lexicon): string[] {
  const words = items.slice(from, to).filter(isWord)
  const roles = words.flatMap(({ norm }) => {
    const role = lexicon.role(norm)
    return role ? [norm, role.word] : []
  })
  return [...new Set(roles)]
}
