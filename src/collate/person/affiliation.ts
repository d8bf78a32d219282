import type { PersonId } from '../../model/person.js'
import type { Name } from '../../model/quote.js'
import { AFFILIATION_AFTER } from '../word/english.js'
import type { AnnotatedArticle } from './annotatedarticle.js'

/** "[Fenwick Trust] chief executive Ada Pell", "the head of the [Fenwick Trust], Ada Pell" */
const BEFORE = /^(?:['\u2019]s?)?(?:(?: [a-z][\p{L}-]*){1,5} |,(?: [a-z][\p{L}-]*){0,5} )$/u

/** For each organisation, those who speak for it. */
export type Affiliates = ReadonlyMap<PersonId, ReadonlySet<PersonId>>

/** Who speaks for an organisation, by the articles' own words: its head, its secretary, its spokeswoman. */
export function affiliatesIn(witnesses: readonly AnnotatedArticle[]): Affiliates {
  const ids = new Map<string, PersonId>()
  for (const { annotation, persons } of witnesses)
    annotation.quotes.forEach(({ speaker }, index) => {
      const id = persons[index]
      if (id && speaker.kind === 'named') ids.set(speaker.name, id)
    })
  const found = new Map<PersonId, Set<PersonId>>()
  const add = (organization: Name, person: Name): void => {
    const [whole, part] = [ids.get(organization.name), ids.get(person.name)]
    if (whole && part && whole !== part) found.set(whole, (found.get(whole) ?? new Set()).add(part))
  }
  for (const { article, annotation } of witnesses) {
    const names = annotation.names.filter(({ part }) => part === 'text')
    names.forEach((name, i) => {
      const before = names[i - 1]
      if (!before || before.to > name.from) return
      const gap = article.text.slice(before.to, name.from)
      if (before.type === 'person' && name.type === 'organization' && AFFILIATION_AFTER.test(gap)) add(name, before)
      if (before.type === 'organization' && name.type === 'person' && BEFORE.test(gap)) add(before, name)
    })
  }
  return found
}
