import { type Union, union } from '../../group/union.js'
import { slice } from '../../model/article.js'
import type { Person, PersonId } from '../../model/person.js'
import type { Name } from '../../model/quote.js'
import type { ArticleId, Span } from '../../model/span.js'
import { GENERATION } from '../word/english.js'
import type { Annotated } from './annotatedarticle.js'
import { isInitialOf, isPartOf, isShortFor, isTitled, sameFull, withoutLetters, wordsOf } from './form.js'
import { byText, slugOf, unique } from './order.js'
import { unnamedIn } from './unnamed.js'

/** The persons of a story, and who speaks in each quote of each article: null where nobody is named. */
export interface Identified {
  readonly persons: Person[]
  personOf(article: ArticleId, quoteIndex: number): PersonId | null
}

/** All that bears one name, in the words of `wordsOf`, wherever it stands. */
interface Bearer {
  readonly key: string
  readonly words: readonly string[]
  /** The written forms, each with the articles that use it as the fullest one, and how often. */
  readonly forms: Map<string, { readonly articles: Set<ArticleId>; count: number }>
  readonly literal: Set<string>
  readonly types: Map<Name['type'], number>
  readonly mentions: Span[]
  speaks: boolean
  /** Where it stands in the order of the keys. */
  index: number
}

/**
 * Finds the one person behind the speakers of all articles: full names that agree are one, a surname,
 * given name, initial or acronym joins the only full name of the story that it can stand for, and stays
 * by itself where there are several. The result does not depend on the order of the articles.
 */
export function identify(annotated: readonly Annotated[]): Identified {
  const sorted = [...annotated].sort((a, b) => byText(a.article.id, b.article.id))
  const bearers = gather(sorted)
  const list = [...bearers.values()].sort((a, b) => byText(a.key, b.key))
  list.forEach((bearer, i) => {
    bearer.index = i
  })
  const sets = unite(list)
  const clusters = new Map<number, Bearer[]>()
  for (const bearer of list) {
    const group = clusters.get(sets.find(bearer.index))
    if (group === undefined) clusters.set(sets.find(bearer.index), [bearer])
    else group.push(bearer)
  }
  const speaking = [...clusters.values()].filter(group => group.some(each => each.speaks))
  const ids = new Map<string, PersonId>()
  const named = withMembers(
    withIds(
      speaking.map(group => ({ group, person: personOf(group) })),
      ids,
    ),
  )
  const { persons: unnamed, speakers } = unnamedIn(sorted, named)
  for (const { article, annotation } of sorted)
    annotation.quotes.forEach(({ speaker }, i) => {
      if (speaker.kind !== 'named') return
      const id = ids.get(keyOf(speaker.name))
      if (id !== undefined) speakers.set(`${article.id}\0${i}`, id)
    })
  const persons = [...named, ...unnamed].sort((a, b) => byText(a.id, b.id))
  return { persons, personOf: (article, index) => speakers.get(`${article}\0${index}`) ?? null }
}

const keyOf = (name: string): string => {
  const words = wordsOf(name)
  return words.length === 0 ? name : words.join(' ')
}

function gather(sorted: readonly Annotated[]): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>()
  const bearerOf = (name: string): Bearer => {
    const key = keyOf(name)
    let bearer = bearers.get(key)
    if (bearer === undefined) {
      bearer = {
        key,
        words: wordsOf(name),
        forms: new Map(),
        literal: new Set<string>(),
        types: new Map(),
        mentions: [],
        speaks: false,
        index: bearers.size,
      }
      bearers.set(key, bearer)
    }
    return bearer
  }
  const write = (bearer: Bearer, form: string, article: ArticleId): void => {
    const known = bearer.forms.get(form) ?? { articles: new Set<ArticleId>(), count: 0 }
    known.articles.add(article)
    known.count++
    bearer.forms.set(form, known)
  }
  for (const { article, annotation } of sorted) {
    for (const name of annotation.names) {
      const bearer = bearerOf(name.name)
      write(bearer, name.name, article.id)
      bearer.literal.add(slice(article, name).replace(/\s+/g, ' '))
      bearer.types.set(name.type, (bearer.types.get(name.type) ?? 0) + 1)
      bearer.mentions.push(spanOf(name))
    }
    for (const { speaker } of annotation.quotes) {
      if (speaker.kind !== 'named') continue
      const bearer = bearerOf(speaker.name)
      bearer.speaks = true
      if (!bearer.forms.has(speaker.name)) write(bearer, speaker.name, article.id)
      bearer.mentions.push(spanOf(speaker.mention))
    }
  }
  return bearers
}

const spanOf = ({ article, part, from, to }: Span): Span => ({ article, part, from, to })

function typeOf(bearer: Bearer): Name['type'] {
  const [first] = [...bearer.types].sort((a, b) => b[1] - a[1] || byText(a[0], b[0]))
  return first?.[0] ?? 'other'
}

/** Which of the bearers are one person, by their index: a set is known by its smallest key. */
function unite(list: readonly Bearer[]): Union {
  const sets = union(list.length)
  const human = (bearer: Bearer): boolean => bearer.types.has('person') || typeOf(bearer) === 'other'
  const people = list.filter(each => human(each) && each.words.length > 1)
  const bySurname = new Map<string, Bearer[]>()
  for (const each of people) {
    const last = surname(each.words)
    const group = bySurname.get(last)
    if (group === undefined) bySurname.set(last, [each])
    else group.push(each)
  }
  for (const group of bySurname.values()) joinFull(group, sets)
  joinShort(list.filter(human), people, isInitialOf, sets)
  joinShort(
    list.filter(each => human(each) && typeOf(each) !== 'organization'),
    people.filter(each => typeOf(each) === 'person'),
    isPartOf,
    sets,
  )
  const bodies = list.filter(each => typeOf(each) !== 'person' && typeOf(each) !== 'place')
  joinShort(
    bodies,
    bodies.filter(each => each.words.length > 1),
    isShortFor,
    sets,
  )
  return sets
}

const surname = (words: readonly string[]): string =>
  GENERATION.test(words.at(-1)!) && words.length > 2 ? words.at(-2)! : words.at(-1)!

/** Full names of one surname: each joins those that agree with it, unless these disagree among themselves. */
function joinFull(group: readonly Bearer[], sets: Union): void {
  for (const each of group) {
    const same = group.filter(other => other !== each && sameFull(each.words, other.words))
    if (same.every(a => same.every(b => a === b || sameFull(a.words, b.words))))
      for (const other of same) sets.join(each.index, other.index)
  }
}

/** A short form joins the person it stands for, if all the full forms that it fits are one. Found first, joined after. */
function joinShort(
  list: readonly Bearer[],
  fulls: readonly Bearer[],
  isShort: (short: readonly string[], full: readonly string[]) => boolean,
  sets: Union,
): void {
  const pairs: [Bearer, Bearer][] = []
  for (const short of list) {
    const fit = fulls.filter(full => full !== short && isShort(short.words, full.words))
    if (fit.length > 0 && new Set(fit.map(({ index }) => sets.find(index))).size === 1) pairs.push([short, fit[0]!])
  }
  for (const [short, full] of pairs) sets.join(short.index, full.index)
}

/** The name is the form most articles use among the full ones. */
function personOf(group: readonly Bearer[]): Omit<Person, 'id'> {
  const full = group.filter(
    each =>
      !group.some(
        other =>
          other !== each &&
          (isPartOf(each.words, other.words) ||
            isInitialOf(each.words, other.words) ||
            isShortFor(each.words, other.words)) &&
          !sameFull(each.words, other.words),
      ),
  )
  const forms = (full.length > 0 ? full : group).flatMap(each => [...each.forms])
  const [best] = forms.sort(
    ([a, x], [b, y]) =>
      Number(isTitled(a)) - Number(isTitled(b)) ||
      Number(withoutLetters(a) !== a) - Number(withoutLetters(b) !== b) ||
      y.articles.size - x.articles.size ||
      y.count - x.count ||
      b.length - a.length ||
      byText(a, b),
  )
  const name = best![0]
  const aliases = new Set(group.flatMap(each => [...each.forms.keys(), ...each.literal]))
  aliases.delete(name)
  return {
    kind: kindOf(group),
    name,
    description: null,
    members: [],
    aliases: [...aliases].sort(byText),
    mentions: unique(group.flatMap(each => each.mentions)),
  }
}

function kindOf(group: readonly Bearer[]): Person['kind'] {
  const votes = new Map<Name['type'], number>()
  for (const { types } of group) for (const [type, n] of types) votes.set(type, (votes.get(type) ?? 0) + n)
  const people = votes.get('person') ?? 0
  const bodies = (votes.get('organization') ?? 0) + (votes.get('place') ?? 0)
  return bodies > people ? 'organisation' : 'person'
}

/** "Hale and Brand" are a group, where each of them is a person too. */
function withMembers(persons: readonly Person[]): Person[] {
  const people = persons.filter(({ kind }) => kind === 'person')
  const bearerOf = (name: string, self: Person): Person | undefined => {
    const words = wordsOf(name)
    const same = people.filter(
      other =>
        other !== self &&
        [other.name ?? '', ...other.aliases].some(each => wordsOf(each).join(' ') === words.join(' ')),
    )
    return same.length === 1 ? same[0] : undefined
  }
  return persons.map(person => {
    const parts = (person.name ?? '').split(/,? and |, /)
    const members = parts.length < 2 ? [] : parts.map(part => bearerOf(part, person)?.id)
    if (members.length === 0 || members.some(id => id === undefined)) return person
    return { ...person, kind: 'group', members: (members as PersonId[]).sort(byText) }
  })
}

function withIds(
  all: readonly { group: readonly Bearer[]; person: Omit<Person, 'id'> }[],
  ids: Map<string, PersonId>,
): Person[] {
  const used = new Set<string>()
  const sorted = [...all].sort(
    (a, b) => byText(a.person.name ?? '', b.person.name ?? '') || byText(a.group[0]!.key, b.group[0]!.key),
  )
  const persons = sorted.map(({ group, person }): Person => {
    const slug = slugOf(person.name ?? '')
    let id = slug
    for (let i = 2; used.has(id); i++) id = `${slug}-${i}`
    used.add(id)
    for (const { key } of group) ids.set(key, id)
    return { id, ...person }
  })
  return persons.sort((a, b) => byText(a.id, b.id))
}
