import { segmentsOf } from '../../src/export/badge.js'
import { type Book, label } from './book.js'
import type { Finding } from './format.js'
import type { Item, Rubric } from './item.js'
import { count, outlets, type Piece, plain, quoted, shortened, tidy } from './sentence.js'
import { speakerText } from './speaker.jsx'
import { folded } from './words.js'

const RUBRIC_OF: ReadonlyMap<string, Rubric> = new Map([
  ['joined', 'joined'],
  ['spliced', 'context'],
  ['other speaker', 'context'],
  ['quoted paraphrase', 'context'],
  ['cut against meaning', 'context'],
  ['correction', 'correction'],
  ['copy', 'copy'],
  ['origin', 'copy'],
  ['disagreement', 'disagreement'],
])

/** Kinds of which only the first passage is the outlet's doing; what follows is what it is held against. */
const ONE_ACTOR: readonly string[] = ['joined', 'spliced', 'cut against meaning', 'quoted paraphrase']

/** One item for each finding of the edition, in its order. */
export function findingItems(book: Book): Item[] {
  return book.findings.map((finding, i): Item => {
    const all = [...new Set(finding.cites.flatMap(({ article }) => article ?? []))]
    const articles = ONE_ACTOR.includes(finding.kind) ? all.slice(0, 1) : all
    const sentence = tidy(findingWords(book, finding, articles))
    const segments = segmentsOf(finding).flatMap(id => book.segments.get(id) ?? [])
    const segment = segments[0] ?? null
    return {
      id: `finding/${i}`,
      rubric: RUBRIC_OF.get(finding.kind) ?? 'other',
      kind: finding.kind,
      sentence,
      articles,
      person: segment?.statement.statement.person ?? null,
      segment,
      segments,
      evidence: [],
      finding: i,
      text: folded(`${finding.kind} ${plain(sentence)} ${finding.cites.map(({ exact }) => exact).join(' ')}`),
    }
  })
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter(item => typeof item === 'string') : []

function personName(book: Book, id: string): string {
  const person = book.edition.persons.find(each => each.id === id)
  return person?.name ?? person?.description ?? id
}

function findingWords(book: Book, finding: Finding, articles: readonly string[]): Piece[] {
  const [first, second] = finding.cites
  const one = first?.article === undefined ? 'An outlet' : label(book, first.article)
  const head = (words: string | undefined): Piece => quoted(shortened(words ?? '', 80))
  switch (finding.kind) {
    case 'joined': {
      const skipped = Array.isArray(finding.skipped) ? finding.skipped.length : 0
      const gap =
        skipped > 0 ? `; ${count(skipped, 'sentence')} between them ${skipped === 1 ? 'is' : 'are'} skipped` : ''
      return [`${one} runs together `, head(first?.exact), ' and ', head(second?.exact), `${gap}.`]
    }
    case 'spliced':
      return [
        `${one} puts words of two occasions into one quotation: `,
        head(first?.exact),
        ' and ',
        head(second?.exact),
        '.',
      ]
    case 'cut against meaning': {
      const lost = strings(finding.dropped)
      const what = lost.length > 0 ? ` (${lost.join(', ')})` : ''
      if (!second) return [`${one} prints `, head(first?.exact), ` and leaves outside what turns its meaning${what}.`]
      return [
        `${one} prints `,
        head(first?.exact),
        ' without ',
        head(second.exact),
        `${what}, which turns its meaning.`,
      ]
    }
    case 'other speaker': {
      const [said, other] = strings(finding.persons).map(id => personName(book, id))
      const two = second?.article === undefined ? 'another outlet' : label(book, second.article)
      if (said === undefined || other === undefined)
        return [`${outlets(book, articles)} give the same words to different speakers: `, head(first?.exact), '.']
      return [`${one} gives `, head(first?.exact), ` to ${said}; ${two} gives the words to ${other}.`]
    }
    case 'quoted paraphrase': {
      const reports = [...new Set(finding.cites.slice(1).flatMap(({ article }) => article ?? []))]
      const whose =
        reports.length > 0
          ? ` what ${outlets(book, reports)} ${reports.length > 1 ? 'have' : 'has'} as reported speech`
          : ' another outlet’s reported speech'
      return [`${one} puts into quotation marks${whose}: `, head(first?.exact), '.']
    }
    case 'correction': {
      const still = strings(finding.stillPrinted)
      const rest =
        still.length > 0 ? ` ${outlets(book, still)} still ${still.length > 1 ? 'print' : 'prints'} the old words.` : ''
      return [`${one} corrects itself: `, quoted(shortened(first?.exact ?? '', 200)), `.${rest}`]
    }
    case 'copy': {
      const from = sourceName(book, finding.from)
      const to = sourceName(book, finding.to)
      const share = typeof finding.share === 'number' ? ` (${Math.round(finding.share * 100)} % of its own words)` : ''
      const outside = typeof finding.from !== 'string'
      return [`${to} ${outside ? `is, or copies, ${from}` : `takes from ${from}`}${share}: `, head(first?.exact), '.']
    }
    case 'reuse':
      return [`${outlets(book, strings(finding.articles))} have the same passages: `, head(first?.exact), '.']
    case 'origin': {
      const members = strings(finding.articles)
      const source = finding.source ? `, ${sourceName(book, finding.source)}` : ''
      const what = finding.scope === 'passages' ? ' for these words' : ''
      return [
        `${count(members.length, 'outlet')}, 1 origin${what}${source}: ${outlets(book, members)}. `,
        head(first?.exact),
      ]
    }
    case 'credit':
      return [
        typeof finding.source === 'string' ? `${one} names ${finding.source}: ` : `${one} names no source by name: `,
        head(first?.exact),
        '.',
      ]
    case 'disagreement':
      return [`${outlets(book, articles)} disagree: `, head(first?.exact), ' against ', head(second?.exact), '.']
    case 'omission':
      return [`Only in ${outlets(book, articles)}: `, head(first?.exact), '.']
    default:
      return [`${outlets(book, articles)}: `, head(first?.exact), ...(second ? [' and ', head(second.exact)] : []), '.']
  }
}

/** An article's outlet, or the name of a source outside the story. */
function sourceName(book: Book, source: unknown): string {
  if (typeof source === 'string') return label(book, source)
  const { outside } = (source ?? {}) as { outside?: unknown }
  return typeof outside === 'string' ? outside : 'a source that is not known'
}

/** Fields that a kind of finding has besides those of all: a label and plain words for each, ids told as names. */
export function ownFields(book: Book, finding: Finding): [string, string][] {
  const { kind: _kind, by: _by, confidence: _confidence, cites: _cites, ...own } = finding
  const name = (value: unknown): string => {
    if (value === null || value === undefined) return 'not known'
    if (Array.isArray(value)) return value.length > 0 ? value.map(name).join(', ') : 'none'
    if (typeof value === 'object')
      return Object.entries(value)
        .map(([key, inner]) => `${key}: ${name(inner)}`)
        .join('; ')
    const text = String(value)
    const segment = book.segments.get(text)
    const statement = book.statements.find(({ id }) => id === text)
    if (segment) return `${segment.number} (${speakerText(segment.statement)})`
    if (statement) return `${statement.number} (${speakerText(statement)})`
    return book.witnesses.has(text) ? label(book, text) : personName(book, text)
  }
  return Object.entries(own).map(([key, value]) => [key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(), name(value)])
}
