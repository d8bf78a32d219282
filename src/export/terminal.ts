import type { Edition } from '../model/edition.js'
import { changesIn } from './change.js'
import { label, type SummaryContext, shorten } from './context.js'
import { type Ink, type Painted, painted, plain, type Shown, shown } from './shown.js'
import { tableOf } from './table.js'

export interface SummaryOptions {
  /** ANSI colours. */
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  /** Lines that the summary may take; what is left out is counted. */
  readonly height: number
}

/** A screenful: what was changed, worst first, then the statements and who carries them. Ends with a line feed. */
export function toSummary(edition: Edition, { color, width, height }: SummaryOptions): Shown {
  const articles = new Map([...edition.articles, ...edition.records].map(({ article }) => [article.id, article]))
  const scene: SummaryContext = { edition, articles, width: Math.max(40, width) }
  const changes = changesIn(scene, Math.max(height, 4))
  const { ends, key: outlets, header, rows, count: all, legend } = tableOf(scene, Math.max(height, 4))
  const key = screenful(outlets, outlets.length, Math.max(2, Math.floor(height / 4)), 'line')
  const head = [...heading(scene), ...dim(ends)]
  const around = key.length + header.length + legend.length
  // Blank lines between the blocks, the paths of the results, and the prompt stand in the screen too.
  const room = Math.max(4, height - head.length - around - 7)
  const shownChanges = screenful(
    changes.rows,
    changes.count,
    Math.max(3, room - Math.min(all, Math.ceil(room / 2))),
    'change',
  )
  const shownRows = screenful(rows, all, Math.max(3, room - shownChanges.length), 'line')
  const table = rows.length > 0 ? [...dim(header), ...shownRows] : []
  const signs = rows.length > 0 ? dim([...legend, ...key]) : []
  const blocks = [head, shownChanges, table, signs].filter(block => block.length > 0)
  return shown(
    blocks.flatMap((block, i) => (i === 0 ? block : ['', ...block])),
    color,
  )
}

const dim = (lines: readonly string[]): Painted[] => lines.map(line => painted('dim', line))

/** As many lines as there is room for, of `all`. */
function screenful<T extends Ink>(lines: readonly T[], all: number, room: number, noun: string): (T | string)[] {
  if (all <= room) return [...lines]
  const left = all - room + 1
  return [...lines.slice(0, room - 1), `  … and ${left} more ${left === 1 ? noun : `${noun}s`}`]
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

function heading(scene: SummaryContext): Ink[] {
  const { edition, width } = scene
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
  const none = segments === 0 ? ['Nobody is quoted in this story.'] : []
  return [...title(scene), painted('dim', shorten(counts.join(' · '), width)), ...none]
}

/** A story's title is a headline, and says whose. */
function title(scene: SummaryContext): Ink[] {
  const { edition, width } = scene
  const { title, titleOf } = edition.story
  if (!title) return []
  const whose = titleOf === null ? [] : [painted('dim', shorten(`the headline of ${label(scene, titleOf)}`, width))]
  return [painted('bold', shorten(plain(title), width)), ...whose]
}
