import { styleText } from 'node:util'
import { type Article, slice } from '../model/article.js'
import type { Edition } from '../model/edition.js'
import type { ArticleId, Span } from '../model/span.js'
import type { Edit, Occurrence, Reading, Segment, Statement } from '../model/statement.js'

export interface SummaryOptions {
  /** ANSI colours. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Lines that the summary may take; what is left out is counted. */
  readonly height: number
}

type Style = Parameters<typeof styleText>[0]

interface Scene {
  readonly edition: Edition
  readonly articles: ReadonlyMap<ArticleId, Article>
  readonly paint: (style: Style, text: string) => string
  readonly width: number
}

/** A screenful: what was changed, worst first, then the statements and who carries them. Ends with a line feed. */
export function toSummary(edition: Edition, { color, width, height }: SummaryOptions): string {
  const articles = new Map([...edition.articles, ...edition.records].map(({ article }) => [article.id, article]))
  const paint = (style: Style, text: string): string => (color ? styleText(style, text) : text)
  const scene: Scene = { edition, articles, paint, width: Math.max(40, width) }
  const head = heading(scene)
  const changes = changeLines(scene)
  const statements = statementLines(scene)
  const room = Math.max(4, height - head.length - 8)
  const shownChanges = fit(changes, Math.max(3, room - Math.min(statements.length, Math.ceil(room / 2))), 'change')
  const shownStatements = fit(statements, Math.max(3, room - shownChanges.length), 'line')
  const legend = statements.length > 0 ? [paint('dim', shorten(LEGEND, scene.width))] : []
  const blocks = [head, shownChanges, shownStatements, legend].filter(block => block.length > 0)
  return `${blocks.map(block => block.join('\n')).join('\n\n')}\n`
}

function fit(lines: readonly string[], room: number, noun: string): string[] {
  if (lines.length <= room) return [...lines]
  const left = lines.length - room + 1
  return [...lines.slice(0, room - 1), `  … and ${left} more ${left === 1 ? noun : `${noun}s`}`]
}

/** Control and direction characters of a text must not reach the terminal. */
const CONTROL = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(CONTROL, '\uFFFD').trim()
}

function shorten(text: string, room: number): string {
  const signs = [...text]
  return signs.length <= room
    ? text
    : `${signs
        .slice(0, Math.max(1, room - 1))
        .join('')
        .trimEnd()}…`
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

function heading({ edition, paint, width }: Scene): string[] {
  const segments = edition.statements.reduce((sum, statement) => sum + statement.segments.length, 0)
  const copies = edition.articles.length - new Set(edition.articles.map(({ article }) => article.text)).size
  const counts = [
    count(edition.articles.length, 'article') +
      (copies > 0 ? ` (${count(copies, 'copy').replace('copys', 'copies')})` : ''),
    count(edition.persons.length, 'speaker'),
    count(edition.statements.length, 'statement'),
    count(segments, 'sentence'),
  ]
  const title = edition.story.title ? [paint('bold', shorten(plain(edition.story.title), width))] : []
  const none = segments === 0 ? ['Nobody is quoted in this story.'] : []
  return [...title, paint('dim', counts.join(' · ')), ...none]
}

/** The outlet; else the file's name, which is what the user knows the article by. */
function label({ articles }: Scene, id: ArticleId): string {
  const article = articles.get(id)
  return plain(article?.outlet ?? article?.source.split(/[\\/]/).at(-1) ?? id)
}

function words({ articles }: Scene, span: Span): string {
  return plain(slice(articles.get(span.article) as Article, span))
}

interface Change {
  readonly weight: number
  readonly tag: string
  readonly text: string
}

/** One line for each change that outlets made, with all outlets that made it. */
function changeLines(scene: Scene): string[] {
  const grouped = new Map<string, { change: Change; outlets: string[] }>()
  const add = (change: Change, id: ArticleId): void => {
    const key = `${change.tag} ${change.text}`
    const group = grouped.get(key) ?? { change, outlets: [] }
    grouped.set(key, group)
    if (!group.outlets.includes(label(scene, id))) group.outlets.push(label(scene, id))
  }
  for (const statement of scene.edition.statements)
    for (const segment of statement.segments)
      for (const reading of segment.readings)
        for (const occurrence of main(reading))
          for (const change of changesOf(scene, occurrence)) add(change, reading.witness)
  for (const finding of scene.edition.findings)
    add({ weight: 2.5, tag: finding.kind, text: joinedText(scene, finding.cites) }, finding.cites[0].article)
  return [...grouped.values()]
    .sort((a, b) => b.change.weight - a.change.weight)
    .map(({ change, outlets }) => changeLine(scene, change, outlets))
}

/** The occurrences that make a reading altered or cut; not its other, complete ones. */
function main(reading: Reading): readonly Occurrence[] {
  if (reading.kind !== 'altered' && reading.kind !== 'truncated') return []
  return reading.occurrences.filter(occurrence => occurrence.kind === reading.kind)
}

function changesOf(scene: Scene, occurrence: Occurrence): Change[] {
  const edits = occurrence.edits.filter(edit => edit.rank > 0 || edit.kind === 'order')
  const cuts = occurrence.cuts.filter(cut => !cut.marked)
  return [
    ...edits.map(edit => ({
      weight: edit.rank,
      tag: edit.likelyMisprint ? 'misprint?' : edit.kind,
      text: editText(scene, edit),
    })),
    ...cuts.map(cut => ({ weight: 2.6, tag: 'cut', text: `left out: “${shorten(words(scene, cut.base), 60)}”` })),
  ]
}

function editText(scene: Scene, edit: Edit): string {
  const base = edit.base && `“${shorten(words(scene, edit.base), 40)}”`
  const reading = edit.reading && `“${shorten(words(scene, edit.reading), 40)}”`
  if (base && reading) return `${reading} for ${base}`
  return reading ? `added: ${reading}` : `left out: ${base}`
}

function joinedText(scene: Scene, cites: readonly Span[]): string {
  const [a, b] = cites.map(span => words(scene, span)) as [string, string]
  return `“… ${[...a].slice(-24).join('').trimStart()}” runs on with “${shorten(b, 24)}”`
}

function changeLine({ paint, width }: Scene, change: Change, outlets: readonly string[]): string {
  const style: Style = change.weight === 3 ? ['red', 'bold'] : change.weight >= 2 ? 'yellow' : 'cyan'
  const who = shorten(outlets.join(', '), Math.max(16, Math.floor(width / 3)))
  const room = width - 13 - [...who].length - 3
  return `  ${paint(style, change.tag.padEnd(11))}${shorten(change.text, Math.max(20, room))}  ${paint('dim', who)}`
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
  const { paint, width } = scene
  const order = scene.edition.articles.map(({ article }) => article.id)
  const signs = [...readings]
    .sort((a, b) => order.indexOf(a.witness) - order.indexOf(b.witness))
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
