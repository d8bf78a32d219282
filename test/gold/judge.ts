import { partText } from '../../src/model/article.js'
import type { Edition } from '../../src/model/edition.js'
import type { Span } from '../../src/model/span.js'
import type { Edit, Reading, Segment } from '../../src/model/statement.js'
import { placed } from './place.js'
import { FINDINGS } from './sound.js'
import {
  type GoldEdit,
  type GoldFinding,
  type GoldSegment,
  type GoldStatement,
  type GoldStory,
  isCutOff,
  kindsOf,
  plain,
} from './story.js'

export type Outcome = 'right' | 'wrong' | 'missed'

/** One answer of the program, or one that it owes; `words` say which, to a person. */
export interface Verdict {
  readonly about: 'finding' | 'reading' | 'person' | 'edit'
  readonly kind: string
  readonly outcome: Outcome
  readonly words: string
}

/** A segment of the edition with those of the gold that it belongs to. */
export interface Item {
  readonly segment: Segment
  readonly statement: string
  readonly person: Person | null
  readonly base: string
  readonly golds: readonly (GoldSegment & { readonly of: GoldStatement })[]
}

export interface Judged {
  readonly story: string
  readonly verdicts: readonly Verdict[]
  readonly items: readonly Item[]
  /** Segments of the gold that no segment of the edition belongs to. */
  readonly unfound: readonly string[]
  /** Base texts of segments that are printed in quotation marks and are no quotation: scare quotes, titles. */
  readonly beyond: readonly string[]
}

/** A person as the bench reads it: an unnamed source may have a description alone. */
export interface Person {
  readonly id: string
  readonly name: string | null
  readonly aliases: readonly string[]
  readonly description?: string | null
}

/** Readings that say of an outlet that it changed or cut somebody's words, or passed them off as its own. */
export const ACCUSING: readonly string[] = ['altered', 'truncated', 'unmarked']

/** Holds an edition against what is right about its story. */
export function judge(story: GoldStory, edition: Edition): Judged {
  const said = sayer(edition)
  const items = itemsOf(story, edition, said)
  const golds = story.statements.flatMap(statement => statement.segments)
  const found = new Set(items.flatMap(item => item.golds.map(gold => gold.words)))
  return {
    story: story.name,
    verdicts: [
      ...findings(story, edition, said),
      ...items.flatMap(item => readings(story, item)),
      ...golds.flatMap(gold => missed(story, gold, items)),
      ...items.flatMap(personOf),
      ...story.edits.map(edit => editOf(edit, items, said)),
    ],
    items,
    unfound: golds.filter(({ words }) => !found.has(words)).map(({ words }) => words),
    beyond: items
      .filter(({ golds, segment }) => golds.length === 0 && segment.readings.some(isQuoted))
      .map(({ base }) => base),
  }
}

type Say = (spans: readonly Span[]) => string

/** The printed words of spans of any article or record of the edition. */
function sayer(edition: Edition): Say {
  const sources = new Map([...edition.articles, ...edition.records].map(({ article }) => [article.id, article]))
  return spans =>
    spans
      .map(({ article, part, from, to }) => {
        const source = sources.get(article)
        return source ? partText(source, part).slice(from, to) : ''
      })
      .join(' ')
}

function itemsOf(story: GoldStory, edition: Edition, said: Say): Item[] {
  const persons = new Map<string, Person>(edition.persons.map(person => [person.id, person]))
  const golds = story.statements.flatMap(of => of.segments.map(segment => ({ ...segment, of })))
  return edition.statements.flatMap(({ id, person, segments }) =>
    segments.map(segment => {
      const base = said(segment.base)
      return {
        segment,
        statement: id,
        person: person === null ? null : (persons.get(person) ?? null),
        base,
        golds: placed(base, golds),
      }
    }),
  )
}

function findings(story: GoldStory, edition: Edition, said: Say): Verdict[] {
  const given = edition.findings.filter(({ kind }) => FINDINGS.includes(kind))
  const meets = (gold: GoldFinding, { kind, cites }: (typeof given)[number]): boolean =>
    gold.kind === kind && cites.some(cite => cite.article === gold.article && overlap(said([cite]), gold.words))
  return [
    ...given.map((finding): Verdict => {
      const right = story.findings.some(gold => meets(gold, finding))
      const words = finding.cites.map(cite => `${cite.article} “${said([cite])}”`).join(' | ')
      return { about: 'finding', kind: finding.kind, outcome: right ? 'right' : 'wrong', words }
    }),
    ...story.findings
      .filter(gold => !given.some(finding => meets(gold, finding)))
      .map(
        ({ kind, article, words }): Verdict => ({
          about: 'finding',
          kind,
          outcome: 'missed',
          words: `${article} “${words}”`,
        }),
      ),
  ]
}

function overlap(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)]
  return x !== '' && y !== '' && (x.includes(y) || y.includes(x))
}

/** Outside the gold only what accuses is judged: whatever else stands there may be a scare quote or a report. */
function readings(story: GoldStory, { segment, base, golds }: Item): Verdict[] {
  return segment.readings
    .filter(({ kind }) => golds.length > 0 || ACCUSING.includes(kind))
    .map(reading => {
      const right = isRight(story, golds, reading)
      const wanted = golds.flatMap(gold => kindsOf(gold, reading.witness)).join(' or ') || 'absent'
      const words = `${reading.witness}: ${reading.kind}${right ? '' : `, not ${wanted}`} “${base}”`
      return { about: 'reading', kind: reading.kind, outcome: right ? 'right' : 'wrong', words }
    })
}

function isRight(story: GoldStory, golds: readonly GoldSegment[], { kind, witness }: Reading): boolean {
  if (golds.some(gold => kindsOf(gold, witness).includes(kind))) return true
  const article = story.articles.find(({ id }) => id === witness)
  const absent = golds.every(gold => kindsOf(gold, witness).length === 0)
  return kind === 'unknown' && absent && article !== undefined && isCutOff(article)
}

/** What the edition owes of one segment; behind the end of a text that is cut off it owes nothing. */
function missed(story: GoldStory, gold: GoldSegment, items: readonly Item[]): Verdict[] {
  const own = items.filter(item => item.golds.some(({ words }) => words === gold.words))
  return story.articles.flatMap(({ id }): Verdict[] => {
    const kinds = kindsOf(gold, id)
    const given = own.flatMap(item => item.segment.readings.filter(({ witness }) => witness === id))
    if (kinds.length === 0 || kinds.includes('unknown') || given.some(({ kind }) => kinds.includes(kind))) return []
    return [{ about: 'reading', kind: kinds[0] as string, outcome: 'missed', words: `${id}: “${gold.words}”` }]
  })
}

const isQuoted = ({ kind }: Reading): boolean => kind !== 'reported' && kind !== 'unknown'

function personOf({ golds, person, base }: Item): Verdict[] {
  if (golds.length === 0) return []
  const right = golds.some(({ of }) => isPerson(of.speaker, person))
  const wanted = golds[0]?.of.speaker ?? 'nobody by name'
  const got = person?.name ?? person?.description ?? 'nobody'
  const words = `${got}${right ? '' : `, not ${wanted}`} “${base}”`
  return [{ about: 'person', kind: 'person', outcome: right ? 'right' : 'wrong', words }]
}

/** A name is right where all words of one form stand in the other ("Vale" for "Ann Vale"). */
function isPerson(speaker: GoldStatement['speaker'], person: Person | null): boolean {
  if (speaker === null) return person === null || person.name === null
  if (person === null) return false
  const forms = [person.name, person.description, ...person.aliases].filter(form => typeof form === 'string')
  const words = (name: string): string[] => plain(name).trim().split(' ')
  const wanted = typeof speaker === 'string' ? [speaker] : speaker
  const within = (a: string, b: string): boolean => words(a).every(word => words(b).includes(word))
  return forms.some(form => wanted.some(name => within(form, name) || within(name, form)))
}

/** An edit that outlets tie over accuses nobody, so it is none that tells. */
function editOf({ article, kind, reading, base }: GoldEdit, items: readonly Item[], said: Say): Verdict {
  const edits = items.flatMap(({ segment }) =>
    segment.readings
      .filter(({ witness }) => witness === article)
      .flatMap(({ occurrences }) => occurrences.flatMap((each): readonly (Edit & Tied)[] => each.edits)),
  )
  const told = edits.some(
    edit =>
      edit.kind === kind &&
      edit.tied !== true &&
      (reading === undefined || (edit.reading !== null && overlap(said([edit.reading]), reading))) &&
      (base === undefined || (edit.base !== null && overlap(said([edit.base]), base))),
  )
  return { about: 'edit', kind, outcome: told ? 'right' : 'missed', words: `${article}: “${reading ?? base ?? ''}”` }
}

interface Tied {
  readonly tied?: boolean
}
