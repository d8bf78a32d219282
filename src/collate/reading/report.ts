import { union } from '../../group/union.js'
import { type Article, partText, slice } from '../../model/article.js'
import type { PersonId } from '../../model/person.js'
import type { Quote } from '../../model/quote.js'
import type { ArticleId, Span } from '../../model/span.js'
import type { Reading, Statement } from '../../model/statement.js'
import { tag } from '../../text/tag.js'
import { originOf, rankOf, type Standings } from '../statement/wording.js'
import { NESTED_REPORT } from '../word/english.js'
import { isContent, wordsOf } from '../word/word.js'
import { alikeAmong } from './alike.js'
import { readingOf, reported } from './reading.js'
import type { Unmet } from './reported.js'

/** One report, and the stems by which others of the same are known. */
interface Report extends Unmet {
  readonly from: number
  readonly to: number
  readonly stems: ReadonlySet<string>
}

/** How far apart two reports of one article can stand and be of one statement, in characters. */
const NEAR = 700

/** A statement without an id. */
export type StatementDraft = Omit<Statement, 'id' | 'segments'> & {
  readonly person: PersonId
  readonly segments: readonly Omit<Statement['segments'][number], 'id'>[]
}

/**
 * Statements that nobody quotes, from reports that render no quotation: each report that several outlets have is one
 * segment, with the earliest's words as its base text, and what an article tells close together of one person is one
 * statement. The result does not depend on the order of the reports.
 */
export function reportedStatements(unmet: readonly Unmet[], standings: Standings): StatementDraft[] {
  const byPerson = new Map<PersonId, Report[]>()
  for (const each of unmet) {
    if (!isComparable(each)) continue
    const report = reportOf(each)
    const list = byPerson.get(each.person)
    if (list) list.push(report)
    else byPerson.set(each.person, [report])
  }
  return [...byPerson].flatMap(([person, reports]) => statementsOf(person, reports, standings))
}

/** Fewer words tell nothing that could be compared. */
const WORDS = 4

/** What can begin what somebody is said to have said: a subject, or "that" before one. */
const SUBJECT = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/
/** What somebody is said to have said in a clause of its own: no mere thing that was condemned. */
export function tellsClause(article: Article, { content }: Quote): boolean {
  const words = tag(textOf(article, content).replace(/^that\s+/i, ''))
  const isTensed = (i: number): boolean => words[i - 1]?.pos !== 'PART' && !words[i]?.norm.endsWith('ing')
  return (
    SUBJECT.test(words[0]?.pos ?? '') &&
    words.some(({ pos }, i) => i > 0 && (pos === 'AUX' || (pos === 'VERB' && isTensed(i))))
  )
}

/** A clause that could be compared, and no report within a report. */
function isComparable({ told: { article }, quote }: Unmet): boolean {
  const text = textOf(article, quote.content)
  return tellsClause(article, quote) && !NESTED_REPORT.test(text) && text.split(/\s+/).length >= WORDS
}

const textOf = (article: Article, content: readonly Span[]): string =>
  content.map(span => slice(article, span)).join(' ')

function reportOf(unmet: Unmet): Report {
  const { told, quote } = unmet
  const words = quote.content.flatMap(
    ({ part, from, to }) => wordsOf(told.article.id, part, partText(told.article, part), from, to).words,
  )
  const [first, last] = [quote.content[0], quote.content.at(-1) as Span]
  const inBody = first.part === 'text'
  return {
    ...unmet,
    from: inBody ? first.from : Number.NEGATIVE_INFINITY,
    to: inBody ? last.to : Number.NEGATIVE_INFINITY,
    stems: new Set(words.filter(isContent).map(word => word.stem)),
  }
}

function statementsOf(person: PersonId, reports: readonly Report[], standings: Standings): StatementDraft[] {
  const rank = ({ told }: Report): number => rankOf(standings, told.article.id)
  const sorted = [...reports].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.told.article.id < b.told.article.id ? -1 : 1) * Number(a.told !== b.told) ||
      a.from - b.from,
  )
  const same = alikeAmong(sorted.map(({ stems }) => stems))
  const together = union(sorted.length)
  for (const i of sorted.keys()) together.join(i, same.find(i))
  for (const [a, b] of neighbours(sorted)) together.join(a, b)
  const groups = (sets: { find(i: number): number }, members: readonly number[]): number[][] => {
    const found = new Map<number, number[]>()
    for (const i of members) {
      const group = found.get(sets.find(i))
      if (group) group.push(i)
      else found.set(sets.find(i), [i])
    }
    return [...found.values()]
  }
  return groups(together, [...sorted.keys()]).map(
    (members): StatementDraft => ({
      person,
      by: byOf(members.map(i => sorted[i] as Report)),
      medium: null,
      segments: groups(same, members).map(list =>
        segmentOf(
          list.map(i => sorted[i] as Report),
          standings,
        ),
      ),
    }),
  )
}

/** Reports that stand close behind another of their article, with the one right before them. In order of place, the numbers of both. */
function neighbours(sorted: readonly Report[]): readonly (readonly [number, number])[] {
  let reach = Number.NaN
  return sorted.flatMap((report, i) => {
    const before = sorted[i - 1]
    if (before === undefined || before.told !== report.told) reach = Number.NaN
    const near = report.from - reach <= NEAR
    reach = Number.isNaN(reach) ? report.to : Math.max(reach, report.to)
    return near ? [[i - 1, i] as const] : []
  })
}

const BASES = ['named', 'described', 'pronoun', 'inferred'] as const

function byOf(reports: readonly Report[]): Statement['by'] {
  const known = new Set(reports.flatMap(({ quote: { speaker } }) => (speaker.kind === 'unknown' ? [] : [speaker.by])))
  return BASES.find(basis => known.has(basis)) ?? null
}

function segmentOf(reports: readonly Report[], standings: Standings): StatementDraft['segments'][number] {
  const [first] = reports as readonly [Report]
  const origins = new Set(reports.map(({ told }) => originOf(standings, told.article.id)))
  const byWitness = new Map<ArticleId, Report[]>()
  for (const report of reports) {
    const id = report.told.article.id
    byWitness.set(id, [...(byWitness.get(id) ?? []), report])
  }
  const readings = [...byWitness].map(
    ([witness, own]): Reading =>
      readingOf(
        witness,
        own.map(({ quote }) => reported(quote.content, 1)),
      ),
  )
  return {
    basis: origins.size === 1 ? 'sole' : 'consensus',
    base: first.quote.content,
    chief: first.told.article.id,
    ties: [],
    readings: readings.sort((a, b) => (a.witness < b.witness ? -1 : 1)),
  }
}
