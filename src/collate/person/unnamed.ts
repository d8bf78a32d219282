import { isInstitution } from '../../annotate/lexicon/role.js'
import { slice } from '../../model/article.js'
import type { Person, PersonId } from '../../model/person.js'
import type { Span } from '../../model/span.js'
import { LEADING_DETERMINER, NOUN_PHRASE_END, SOLE_INSTITUTION } from '../word/english.js'
import type { Annotated } from './annotatedarticle.js'
import { byText, slugOf, unique } from './order.js'

/** A speaker without a proper name, as articles describe it. */
interface Source {
  readonly description: string
  /** What it is called, where it is an institution: "county council". */
  readonly noun: string | null
  readonly aliases: Set<string>
  readonly mentions: Span[]
  readonly quotes: string[]
}

/**
 * Sources that the outlets keep unnamed, each with its description. One description of two words or more ("a harbour
 * official") is one source in all articles; "a spokesman" is another in each. An institution goes by its noun ("the
 * county council"); one word ("the council") is the only one of the story whose name ends so, else itself where there
 * is mostly one of the kind.
 */
export function unnamedIn(
  sorted: readonly Annotated[],
  named: readonly Person[],
): { persons: Person[]; speakers: Map<string, PersonId> } {
  const sources = gather(sorted)
  const institutions = new Map<string, PersonId[]>()
  const speakers = new Map<string, PersonId>()
  const used = new Set(named.map(({ id }) => id))
  const idOf = (slug: string): PersonId => {
    let id = slug
    for (let i = 2; used.has(id); i++) id = `${slug}-${i}`
    used.add(id)
    return id
  }
  const headed = (name: string, id: PersonId): void => {
    const head = lastWord(name)
    institutions.set(head, [...(institutions.get(head) ?? []), id])
  }
  for (const { id, kind, name } of named) if (kind === 'organisation' && name !== null) headed(name, id)
  const persons: Person[] = []
  for (const source of sources) {
    const { description, aliases, mentions, quotes } = source
    const short = source.noun !== null && !source.noun.includes(' ')
    const [only, other] = short ? (institutions.get(source.noun ?? '') ?? []) : []
    const longer = other === undefined ? only : undefined
    const noun = short && !SOLE_INSTITUTION.test(source.noun ?? '') ? null : source.noun
    const id = longer ?? idOf(noun === null ? `unnamed-${slugOf(plainOf(description))}` : slugOf(noun))
    for (const quote of quotes) speakers.set(quote, id)
    if (longer !== undefined) continue
    if (noun !== null) headed(noun, id)
    aliases.delete(noun ?? description)
    persons.push(
      noun === null
        ? { ...NOBODY, id, kind: 'unnamed', description, mentions: unique(mentions) }
        : {
            ...NOBODY,
            id,
            kind: 'organisation',
            name: noun,
            aliases: [...aliases].sort(byText),
            mentions: unique(mentions),
          },
    )
  }
  return { persons, speakers }
}

const NOBODY = { name: null, description: null, aliases: [], members: [] }

/** Those with the most words come first. */
function gather(sorted: readonly Annotated[]): Source[] {
  const sources = new Map<string, Source>()
  for (const { article, annotation } of sorted)
    annotation.quotes.forEach(({ speaker }, i) => {
      if (speaker.kind !== 'unnamed') return
      const description = slice(article, speaker.mention).replace(/\s+/g, ' ')
      const noun = institutionIn(description)
      const plain = noun ?? plainOf(description)
      const one = plain.includes(' ') || SOLE_INSTITUTION.test(plain)
      const key = one ? plain : `${plain}\0${article.id}`
      const source = sources.get(key) ?? { description, noun, aliases: new Set(), mentions: [], quotes: [] }
      sources.set(key, source)
      source.aliases.add(coreOf(description))
      source.mentions.push({ ...speaker.mention })
      source.quotes.push(`${article.id}\0${i}`)
    })
  const lengthOf = ({ noun }: Source): number => (noun === null ? 0 : noun.split(' ').length)
  return [...sources.values()].sort((a, b) => lengthOf(b) - lengthOf(a))
}

const plainOf = (description: string): string => description.toLowerCase().replace(LEADING_DETERMINER, '')
/** Ends the name of whom a body belongs to: "the city's health department". */
const OWNER = "'s "

const coreOf = (description: string): string =>
  description.slice(0, NOUN_PHRASE_END.exec(description)?.index ?? description.length).trim()
const lastWord = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''

/** "the county council, which …": the noun of a body of which there is one. */
function institutionIn(description: string): string | null {
  const core = coreOf(description).replaceAll('’', "'")
  if (!/^the /i.test(core)) return null
  const noun = core.slice(Math.max('the '.length, core.lastIndexOf(OWNER) + OWNER.length))
  return /^[\p{Ll}' -]+$/u.test(noun) && isInstitution(lastWord(noun)) ? noun : null
}
