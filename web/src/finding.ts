import { type Book, label } from './book.js'
import type { Finding } from './format.js'
import type { Item, Rubric } from './item.js'
import { count, outlets, type Piece, plain, quoted, shortened } from './sentence.js'
import { folded } from './words.js'

const RUBRIC_OF: Readonly<Record<string, Rubric>> = {
  joined: 'joined',
  spliced: 'context',
  'other speaker': 'context',
  'quoted paraphrase': 'context',
  'cut against meaning': 'context',
  correction: 'correction',
  disagreement: 'disagreement',
}

/** One item for each finding of the edition, in its order. */
export function findingItems(book: Book): Item[] {
  return book.findings.map((finding, i): Item => {
    const articles = [...new Set(finding.cites.flatMap(({ article }) => article ?? []))]
    const sentence = findingWords(book, finding, articles)
    const segment = segmentOf(book, finding)
    return {
      id: `finding/${i}`,
      rubric: RUBRIC_OF[finding.kind] ?? 'other',
      kind: finding.kind,
      sentence,
      articles: finding.kind === 'joined' ? articles.slice(0, 1) : articles,
      person: segment?.statement.statement.person ?? null,
      segment,
      evidence: [],
      finding: i,
      text: folded(`${finding.kind} ${plain(sentence)} ${finding.cites.map(({ exact }) => exact).join(' ')}`),
    }
  })
}

/** The segment that a finding names, under any of the names that findings use for one. */
function segmentOf(book: Book, finding: Finding) {
  const { segment, segments } = finding as { segment?: unknown; segments?: unknown }
  const id = Array.isArray(segments) ? segments[0] : segment
  return typeof id === 'string' ? (book.segments.get(id) ?? null) : null
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
    case 'cut against meaning':
      return [`${one} prints `, head(first?.exact), ' without words that turn its meaning.']
    case 'other speaker':
      return [`${outlets(book, articles)} give the same words to different speakers: `, head(first?.exact), '.']
    case 'quoted paraphrase':
      return [`${one} puts another outlet’s reported speech into quotation marks: `, head(first?.exact), '.']
    case 'correction':
      return [`${one} prints a correction: `, head(first?.exact), '.']
    case 'disagreement':
      return [`${outlets(book, articles)} disagree: `, head(first?.exact), ' against ', head(second?.exact), '.']
    case 'omission':
      return [`Only in ${outlets(book, articles)}: `, head(first?.exact), '.']
    default:
      return [`${outlets(book, articles)}: `, head(first?.exact), ...(second ? [' and ', head(second.exact)] : []), '.']
  }
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
    if (segment) return `${segment.number} (${segment.statement.speaker})`
    if (statement) return `${statement.number} (${statement.speaker})`
    return book.witnesses.has(text) ? label(book, text) : text
  }
  return Object.entries(own).map(([key, value]) => [key.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase(), name(value)])
}
