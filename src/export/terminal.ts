import { styleText } from 'node:util'
import type { Edition } from '../model/edition.js'
import type { Reading, Segment, Statement } from '../model/statement.js'
import { changeLines } from './change.js'
import { plain, type Scene, type Style, shorten, words } from './scene.js'

export interface SummaryOptions {
  /** ANSI colours. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Lines that the summary may take; what is left out is counted. */
  readonly height: number
}

/** A screenful: what was changed, worst first, then the statements and who carries them. Ends with a line feed. */
export function toSummary(edition: Edition, { color, width, height }: SummaryOptions): string {
  const articles = new Map([...edition.articles, ...edition.records].map(({ article }) => [article.id, article]))
  const paint = (style: Style, text: string): string => (color ? styleText(style, text) : text)
  const ranks = new Map(edition.articles.map(({ article }, rank) => [article.id, rank]))
  const scene: Scene = { edition, articles, ranks, paint, width: Math.max(40, width) }
  const head = heading(scene)
  const changes = changeLines(scene)
  const statements = statementLines(scene)
  const room = Math.max(4, height - head.length - 8)
  const shownChanges = screenful(
    changes,
    Math.max(3, room - Math.min(statements.length, Math.ceil(room / 2))),
    'change',
  )
  const shownStatements = screenful(statements, Math.max(3, room - shownChanges.length), 'line')
  const legend = statements.length > 0 ? [paint('dim', shorten(LEGEND, scene.width))] : []
  const blocks = [head, shownChanges, shownStatements, legend].filter(block => block.length > 0)
  return `${blocks.map(block => block.join('\n')).join('\n\n')}\n`
}

function screenful(lines: readonly string[], room: number, noun: string): string[] {
  if (lines.length <= room) return [...lines]
  const left = lines.length - room + 1
  return [...lines.slice(0, room - 1), `  … and ${left} more ${left === 1 ? noun : `${noun}s`}`]
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

function heading({ edition, paint, width }: Scene): string[] {
  const segments = edition.statements.reduce((sum, statement) => sum + statement.segments.length, 0)
  const copies = edition.articles.length - new Set(edition.articles.map(({ article }) => article.text)).size
  const origins = edition.findings.reduce(
    (sum, finding) =>
      finding.kind === 'origin' && finding.scope === 'articles' ? sum - finding.articles.length + 1 : sum,
    edition.articles.length,
  )
  const counts = [
    count(edition.articles.length, 'article') +
      (copies > 0 ? ` (${count(copies, 'copy').replace('copys', 'copies')})` : ''),
    ...(origins < edition.articles.length ? [count(origins, 'independent origin')] : []),
    count(edition.persons.length, 'speaker'),
    count(edition.statements.length, 'statement'),
    count(segments, 'sentence'),
  ]
  const title = edition.story.title ? [paint('bold', shorten(plain(edition.story.title), width))] : []
  const none = segments === 0 ? ['Nobody is quoted in this story.'] : []
  return [...title, paint('dim', counts.join(' · ')), ...none]
}

function statementLines(scene: Scene): string[] {
  return scene.edition.statements.flatMap(statement => [
    statementHead(scene, statement),
    ...statement.segments.map(segment => segmentLine(scene, segment)),
  ])
}

function statementHead({ edition, paint }: Scene, { person, medium, segments }: Statement): string {
  const name = edition.persons.find(each => each.id === person)?.name ?? 'Speaker unknown'
  const witnesses = new Set(segments.flatMap(segment => segment.readings.map(reading => reading.witness))).size
  const notes = [
    medium,
    segments[0]?.basis === 'record' ? 'against the record' : null,
    count(witnesses, 'witness').replace('witnesss', 'witnesses'),
  ]
  return `${paint('bold', plain(name))} ${paint('dim', `(${notes.filter(Boolean).join(', ')})`)}`
}

const LEGEND = '= verbatim  ≠ altered  ✂ cut  … elided  [ bracketed  “ phrase  ~ no marks  → reported  ? unknown'

const MARKS: Readonly<Record<Reading['kind'], string>> = {
  verbatim: '=',
  bracketed: '[',
  elided: '…',
  altered: '≠',
  truncated: '✂',
  fragment: '“',
  unmarked: '~',
  reported: '→',
  unknown: '?',
}

/** "5  ===≠=  words": the number of witnesses, and how each carries the sentence. */
function segmentLine(scene: Scene, { readings, base }: Segment): string {
  const { paint, width, ranks } = scene
  const rank = ({ witness }: Reading): number => ranks.get(witness) ?? -1
  const signs = [...readings]
    .sort((a, b) => rank(a) - rank(b))
    .map(reading =>
      reading.kind === 'altered' || reading.kind === 'truncated'
        ? paint('red', MARKS[reading.kind])
        : MARKS[reading.kind],
    )
  const shown = signs.length <= 12 ? signs.join('') : `${signs.slice(0, 11).join('')}…`
  const pad = ' '.repeat(Math.max(0, 12 - Math.min(12, signs.length)))
  const text = base.map(span => words(scene, span)).join(' ')
  return `  ${String(readings.length).padStart(3)}  ${shown}${pad}  ${shorten(text, width - 21)}`
}
