import type { Person, PersonId } from '../../model/person.js'
import type { Affiliates } from './affiliation.js'

/** Whether two speakers are certainly different: neither one's alias, role or organisation, nor left unnamed. */
export type AreStrangers = (a: PersonId, b: PersonId) => boolean

/** A body speaks through people, so that a person and an organisation may always be one voice. */
export function strangersBy(affiliates: Affiliates, kindOf: (person: PersonId) => Person['kind']): AreStrangers {
  return (a, b) => {
    if (sharesName(a, b) || affiliates.get(a)?.has(b) || affiliates.get(b)?.has(a)) return false
    return kindOf(a) === kindOf(b) && kindOf(a) !== 'unnamed'
  }
}

/** Ids are made of names: "john-roberts" and "john-g-roberts-jr" may well be one, and "a-and-b" speaks for both. */
function sharesName(a: PersonId, b: PersonId): boolean {
  if (a === b) return true
  const names = new Set(a.split('-').filter(each => each.length > 2 && each !== 'and' && each !== 'the'))
  return b.split('-').some(each => names.has(each))
}
