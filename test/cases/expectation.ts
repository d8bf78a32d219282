import { isDeepStrictEqual } from 'node:util'
import type { TextWant, Wants } from './case.js'
import { findingsOf } from './finding.js'
import type { Outcome } from './outcome.js'
import { quotesOf } from './quote.js'
import { cutsOf, editsOf, everySegment, readingsOf, type Said, segmentsOf } from './segment.js'
import { holds, isNamed, listed } from './word.js'

/** Whether an expectation holds, and what the program gives in its place. */
export interface Answer {
  readonly holds: boolean
  readonly got: unknown
}

/** How each form of expectation is answered. */
export const FORMS: { readonly [F in keyof Wants]: (outcome: Outcome, want: Wants[F]) => Answer } = {
  speaker: (outcome, want) => {
    const names = quotesOf(outcome, want.in, want.of).map(({ speaker }) => speaker)
    return { holds: names.some(name => isNamed(name, want.is)), got: names }
  },
  notSpeaker: (outcome, want) =>
    none(
      quotesOf(outcome, want.in, want.of)
        .map(({ speaker }) => speaker)
        .filter(name => isNamed(name, want.is)),
    ),
  quote: (outcome, want) => {
    const contents = quotesOf(outcome, want.in).map(({ content }) => content)
    return { holds: contents.some(content => isNamed(content, want.content)), got: contents }
  },
  noQuote: (outcome, want) => none(quotesOf(outcome, want.in, want.of).map(({ content }) => content)),
  kindOf: (outcome, want) => {
    const kinds = quotesOf(outcome, want.in, want.of).map(({ kind }) => kind)
    return { holds: kinds.some(kind => listed(want.is).includes(kind)), got: kinds }
  },

  person: (outcome, want) => {
    const names = segmentsOf(outcome, want.of).map(({ person }) => person?.name ?? null)
    return { holds: names.length > 0 && names.every(name => isNamed(name, want.is)), got: names }
  },
  persons: (outcome, { absent = [], present = [] }) => {
    const names = outcome.edition().persons.map(({ name }) => name)
    const has = (wanted: string): boolean => names.some(name => isNamed(name, wanted))
    return { holds: !listed(absent).some(has) && present.every(has), got: names }
  },
  samePerson: (outcome, want) => {
    const persons = want.of.map(text => segmentsOf(outcome, text).flatMap(({ statement }) => statement.person ?? []))
    return { holds: inAll(persons), got: persons }
  },
  sameStatement: (outcome, want) => {
    const ids = want.of.map(text => statementIds(segmentsOf(outcome, text)))
    return { holds: inAll(ids), got: ids }
  },
  otherStatement: (outcome, want) => {
    const ids = want.of.map(text => statementIds(segmentsOf(outcome, text)))
    return { holds: ids.every(each => each.length > 0) && !inAll(ids), got: ids }
  },
  statements: (outcome, { by, count }) => {
    const own = everySegment(outcome).filter(({ person }) => by === undefined || isNamed(person?.name ?? null, by))
    const ids = statementIds(own)
    return { holds: ids.length === count, got: ids }
  },
  order: (outcome, want) => {
    const places = want.of.map(text => segmentsOf(outcome, text).map(({ statement, at }) => ({ id: statement.id, at })))
    const follows = places.slice(1).every(([b], i) => {
      const a = places[i]?.[0]
      return a !== undefined && b !== undefined && a.id === b.id && a.at < b.at
    })
    return { holds: places.every(each => each.length > 0) && follows, got: places }
  },
  noSegment: (outcome, want) =>
    none(
      everySegment(outcome)
        .map(({ base }) => base)
        .filter(base => holds(want.of, base)),
    ),
  reading: (outcome, want) => {
    const said = segmentsOf(outcome, want.of)
    const kinds = readingsOf(outcome, want.in, said).map(({ kind }): string => kind)
    const absent = said.length > 0 || listed(want.kind).includes('absent') ? ['absent'] : []
    const given = kinds.length > 0 ? kinds : absent
    return { holds: given.length > 0 && given.every(kind => listed(want.kind).includes(kind)), got: given }
  },
  base: (outcome, want) => {
    const bases = segmentsOf(outcome, want.of).map(({ base }) => base)
    return { holds: bases.length > 0 && bases.every(base => holds(base, want.is)), got: bases }
  },
  tie: (outcome, want) => {
    const rivals = segmentsOf(outcome, want.of).flatMap(({ segment }) => segment.ties.flatMap(tie => tie.rivals))
    const printed = rivals.map(outcome.exact)
    return { holds: printed.some(rival => holds(rival, want.rival)), got: printed }
  },

  cut: (outcome, want) => some(cutsOf(outcome, want)),
  noCut: (outcome, want) => none(cutsOf(outcome, want)),
  edit: (outcome, want) => some(editsOf(outcome, want)),
  noEdit: (outcome, want) => none(editsOf(outcome, want)),
  finding: (outcome, want) => some(findingsOf(outcome, want)),
  noFinding: (outcome, want) => none(findingsOf(outcome, want)),

  text: (outcome, want) => none(wrongIn(outcome, want)),
  verdict: (outcome, want) => {
    const { verdict, exit, speaker } = outcome.check()
    const right = want.is === undefined || listed(want.is).includes(verdict)
    return { holds: right && (want.exit ?? exit) === exit, got: { verdict, exit, speaker } }
  },
  stories: (outcome, want) => {
    const [stories, wanted] = [outcome.group(), want].map(all => all.map(story => [...story].sort().join(' ')).sort())
    return { holds: isDeepStrictEqual(stories, wanted), got: stories }
  },
}

const some = (found: readonly unknown[]): Answer => ({ holds: found.length > 0, got: found })
const none = (found: readonly unknown[]): Answer => ({ holds: found.length === 0, got: found })

/** Whether one thing is in all lists. */
function inAll(lists: readonly (readonly string[])[]): boolean {
  return lists[0]?.some(one => lists.every(list => list.includes(one))) ?? false
}

function statementIds(said: readonly Said[]): string[] {
  return [...new Set(said.map(({ statement }) => statement.id))].sort()
}

const FIELDS = ['title', 'standfirst', 'published', 'modified', 'outlet', 'complete'] as const

/** What is wrong with an article as it was extracted. */
function wrongIn(outcome: Outcome, want: TextWant): string[] {
  const article = outcome.extract().get(want.in)
  if (article === undefined) throw new RangeError(`the case has no file ${want.in}`)
  const { has = [], lacks = [], authors } = want
  const fields = FIELDS.filter(field => {
    const right = want[field]
    return right !== undefined && !listed<unknown>(right).includes(article[field])
  })
  return [
    ...has.filter(text => !holds(article.text, text)).map(text => `lacks “${text}”`),
    ...lacks.filter(text => holds(article.text, text)).map(text => `has “${text}”`),
    ...fields.map(field => `${field} is ${JSON.stringify(article[field])}`),
    ...(authors === undefined || isDeepStrictEqual(authors, article.authors)
      ? []
      : [`authors is ${JSON.stringify(article.authors)}`]),
  ]
}
