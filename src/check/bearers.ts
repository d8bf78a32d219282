import { type Article, partText } from '../model/article.js'
import type { Annotation, Name } from '../model/quote.js'
import type { Part, Span } from '../model/span.js'
import { firstOf } from '../text/bisect.js'
import { formsAmong } from './forms.js'
import { keyWords } from './naming.js'
import { once } from './once.js'

/** The names of an article, and what stands beside them, arranged for whoever asks for every quotation. */
export interface Bearers {
  /** The names of persons. */
  readonly persons: readonly string[]
  /** Persons with this last name, each with the places where the article has the name. */
  readonly namesakes: (surname: string) => ReadonlyMap<string, readonly Name[]>
  /** The names outside of quotations: one inside is spoken of, and seldom speaks. */
  readonly own: (part: Part) => readonly Name[]
  /** All names that can be one person's with this one. */
  readonly forms: (name: string) => readonly string[]
  /** The places outside of quotations where the article has a name in this very form. */
  readonly placesOf: (name: string) => readonly Name[]
  readonly typeOf: (name: string) => Name['type'] | null
  /** The last place before `to` where the article, outside of quotations, has the name in any form. */
  readonly lastBefore: (name: string, part: Part, to: number) => Name | null
  /** Names outside of quotations that have this word right beside them. */
  readonly besideWord: (word: string) => ReadonlySet<string>
  /** Whether a word stands right beside any name. */
  readonly isBeside: (word: string) => boolean
  /** The words that stand right beside a name, in any of its forms. */
  readonly beside: (name: string) => ReadonlySet<string>
}

export const bearersIn = once((annotation: Annotation, article: Article): Bearers => {
  const { names } = annotation
  const isOwn = outsideOf(annotation)
  const own = names.filter(isOwn)
  const byPart = grouped(own, ({ part }) => part)
  const byName = grouped(names, ({ name }) => name)
  const persons = names.filter(({ type }) => type === 'person')
  const bySurname = grouped(persons, ({ name }) => keyWords(name).at(-1) ?? '')
  const types = new Map([...own].reverse().map(({ name, type }) => [name, type]))
  const ownByName = grouped(own, ({ name }) => name)
  const words = new Map<Name, readonly string[]>(names.map(name => [name, besideOf(article, name)]))
  const anywhere = new Set([...words.values()].flat())
  const byWord = new Map<string, Set<string>>()
  for (const name of own)
    for (const word of words.get(name) ?? []) byWord.set(word, (byWord.get(word) ?? new Set()).add(name.name))
  const forms = remembering(formsAmong([...byName.keys()]))
  const places = remembering((name: string) => {
    const all = forms(name).flatMap(each => ownByName.get(each) ?? [])
    return grouped(
      all.sort((a, b) => a.to - b.to),
      ({ part }) => part,
    )
  })
  return {
    persons: [...new Set(persons.map(({ name }) => name))],
    namesakes: remembering((surname: string) => grouped(bySurname.get(surname) ?? [], ({ name }) => name)),
    own: part => byPart.get(part) ?? [],
    typeOf: name => types.get(name) ?? null,
    lastBefore: (name, part, to) => {
      const all = places(name).get(part) ?? []
      return all[firstOf(all, each => each.to > to) - 1] ?? null
    },
    isBeside: word => anywhere.has(word),
    besideWord: word => byWord.get(word) ?? new Set(),
    forms,
    placesOf: name => ownByName.get(name) ?? [],
    beside: remembering(
      (name: string) =>
        new Set(forms(name).flatMap(each => (byName.get(each) ?? []).flatMap(place => words.get(place) ?? []))),
    ),
  }
})

/** Whether a name stands outside of all quotations. */
function outsideOf({ quotes }: Annotation): (name: Name) => boolean {
  const marked = grouped(
    quotes.flatMap(quote => quote.marked).sort((a, b) => a.from - b.from),
    ({ part }) => part,
  )
  const reach = new Map([...marked].map(([part, spans]) => [part, highest(spans.map(({ to }) => to))]))
  return ({ part, from, to }) => {
    const before = firstOf(marked.get(part) ?? [], span => span.from > from)
    return (reach.get(part)?.[before - 1] ?? 0) < to
  }
}

/** For each number the highest up to it. */
function highest(numbers: readonly number[]): number[] {
  const found: number[] = []
  for (const number of numbers) found.push(Math.max(number, found.at(-1) ?? number))
  return found
}

/** So many words on either side may describe the bearer of a name. */
const BESIDE = 5

/** The words right before a name, and those in apposition behind it, in its own sentence. */
function besideOf(article: Article, { part, from, to }: Span): string[] {
  const text = partText(article, part)
  // "The prosecutor, Ivo Brandl"
  const lead = text.slice(Math.max(0, from - 80), from).replace(/, ?$/, '')
  const before = lead.split(/[.;:!?,\n“”"]/).at(-1) ?? ''
  const after = /^, ([^.;:!?\n“”"]{0,80})/.exec(text.slice(to, to + 90))?.[1] ?? ''
  const words = (some: string): string[] => some.toLowerCase().match(/\p{L}+/gu) ?? []
  return [...words(before).slice(-BESIDE), ...words(after).slice(0, BESIDE)]
}

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

/** A pure function of a text that remembers all that it made. */
export function remembering<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const found = known.get(text)
    if (found !== undefined) return found
    const made = make(text)
    known.set(text, made)
    return made
  }
}
