import type { Finding } from '../model/finding.js'
import type { Copy } from '../model/lineage.js'
import type { ArticleId } from '../model/span.js'
import type { Edit, Occurrence } from '../model/statement.js'
import { canCut, isChange, type PartText } from './cell.js'
import { label, partsOf, personName, type SummaryContext, shorten, words } from './context.js'
import { type Ink, painted, plain, type Style } from './shown.js'

interface Change {
  readonly weight: number
  readonly tag: string
  readonly text: string
}

export interface Changes {
  readonly rows: readonly Ink[]
  /** How many there are; no more are drawn than were asked for. */
  readonly count: number
}

/** One line for each change that outlets made, with all outlets that made it; the gravest first, `most` of them. */
export function changesIn(scene: SummaryContext, most: number): Changes {
  const grouped = new Map<string, { change: Change; articles: Set<ArticleId> }>()
  const add = (change: Change, id: ArticleId): void => {
    const key = `${change.tag} ${change.text}`
    const group = grouped.get(key) ?? { change, articles: new Set() }
    grouped.set(key, group)
    group.articles.add(id)
  }
  for (const statement of scene.edition.statements)
    for (const segment of statement.segments)
      for (const { witness, occurrences } of segment.readings)
        for (const occurrence of occurrences)
          for (const change of changesOf(scene, occurrence, partsOf(scene, witness))) add(change, witness)
  for (const finding of scene.edition.findings) {
    const change = findingChange(scene, finding)
    if (change) for (const id of actors(finding)) add(change, id)
  }
  const rows = [...grouped.values()]
    .sort((a, b) => b.change.weight - a.change.weight)
    .slice(0, most)
    .map(({ change, articles }) => changeLine(scene, change, [...new Set([...articles].map(id => label(scene, id)))]))
  return { rows, count: grouped.size }
}

/** What one occurrence changes or cuts without a mark; ties are no changes, and have their own lines in the table. */
function changesOf(scene: SummaryContext, occurrence: Occurrence, textOf: PartText): Change[] {
  if (occurrence.edits.length === 0 && occurrence.cuts.length === 0) return []
  const edits = occurrence.edits.filter(edit => isChange(occurrence, edit, textOf))
  const cuts = canCut(occurrence) ? occurrence.cuts.filter(cut => !cut.marked) : []
  const where = occurrence.place === 'body' ? '' : ` (${occurrence.place})`
  return [
    ...edits.map(edit => ({
      weight: edit.rank,
      tag: edit.likelyMisprint ? 'misprint?' : edit.kind,
      text: editText(scene, edit) + where,
    })),
    ...cuts.map(cut => ({
      weight: 2.6,
      tag: 'cut',
      text: `left out: “${shorten(words(scene, cut.base), 60 - where.length)}”${where}`,
    })),
  ]
}

function editText(scene: SummaryContext, edit: Edit): string {
  const base = edit.base && `“${shorten(words(scene, edit.base), 40)}”`
  const reading = edit.reading && `“${shorten(words(scene, edit.reading), 40)}”`
  if (edit.kind === 'order') return `${base ?? reading} in another place`
  if (base && reading) return `${reading} for ${base}`
  return reading ? `added: ${reading}` : `left out: ${base}`
}

/** What a finding says in one line, and how much it weighs; null for findings that have no line. */
function findingChange(scene: SummaryContext, finding: Finding): Change | null {
  if (finding.kind === 'copy') return { weight: 2.97, tag: 'copy', text: copyText(scene, finding) }
  const [a, b] = finding.cites.slice(0, 2).map(span => words(scene, span)) as [string, string | undefined]
  const said = `“${shorten(a, 34)}”`
  const other = `“${shorten(b ?? '', 34)}”`
  switch (finding.kind) {
    case 'cut against meaning':
      return { weight: 2.9, tag: 'meaning', text: `${said} without ${other}` }
    case 'other speaker':
      return {
        weight: 2.8,
        tag: 'speaker',
        text: `“${shorten(a, 20)}”: ${finding.persons.map(id => personName(scene, id)).join(', or ')}?`,
      }
    case 'spliced':
      return { weight: 2.7, tag: 'spliced', text: `${said} and ${other}, of two occasions` }
    case 'joined':
      return { weight: 2.5, tag: 'joined', text: `“… ${[...a].slice(-24).join('').trimStart()}” runs on with ${other}` }
    case 'quoted paraphrase':
      return { weight: 2.4, tag: 'paraphrase', text: `${said}: reported speech elsewhere` }
    case 'correction':
      return { weight: 2.95, tag: 'corrected', text: `“${shorten(a, 60)}”` }
    default:
      return null
  }
}

/** "of Northline: 68 % of its own words (dateline, times)". */
function copyText(scene: SummaryContext, { from, share, passages, evidence }: Copy): string {
  const source = typeof from === 'string' ? label(scene, from) : plain(from.outside)
  const much =
    share !== null
      ? `: ${Math.round(share * 100)} % of its own words`
      : passages.length > 0
        ? `: ${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}`
        : ''
  return `of ${source}${much} (${[...new Set(evidence.map(({ kind }) => kind))].join(', ')})`
}

/** Whom a finding is about: the article of its first passage; who is right about a speaker it does not say. */
function actors(finding: Finding): readonly ArticleId[] {
  if (finding.kind === 'copy') return [finding.to]
  if (finding.kind === 'other speaker') return finding.cites.map(({ article }) => article)
  return [finding.cites[0].article]
}

function changeLine({ width }: SummaryContext, change: Change, outlets: readonly string[]): Ink {
  const style: Style = change.weight === 3 ? ['red', 'bold'] : change.weight >= 2 ? 'yellow' : 'cyan'
  const who = shorten(outlets.join(', '), Math.floor(width / 3))
  const room = width - 13 - [...who].length - 3
  const text = shorten(change.text, Math.max(8, room))
  return ['  ', painted(style, change.tag.padEnd(11)), `${text}  `, painted('dim', who)]
}
