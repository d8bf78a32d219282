import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../src/extract/extract.js'
import type { Article } from '../src/model/article.js'
import type { Edition } from '../src/model/edition.js'
import type { Span } from '../src/model/span.js'
import type { Occurrence } from '../src/model/statement.js'
import { makeEdition } from '../src/pipeline.js'
import { table } from './table.js'

/** A reading of a real quotation that differs from its base text, and what a person said of it. */
interface Judged {
  readonly reading: string
  readonly base: string
  readonly kind: string
  readonly right: boolean
  /** What is wrong, in a word or two. */
  readonly why?: string
}

/**
 * A reading that differs, or a finding, by places alone: "article part from-to" of the reading and of the base text;
 * of the first words that a finding cites, and of the others.
 */
export interface Pair {
  readonly reading: string
  readonly base: string
  readonly kind: string
}

const JUDGED = 'bench/labels/pairs.json'

/** Kinds that say something against an outlet; a headline has few quotation marks anyway. */
const ACCUSING: readonly string[] = ['altered', 'truncated', 'unmarked']

/**
 * Differing readings in the stories of BASIL, judged by a person: how many are right, by kind. What accuses an outlet
 * today comes last, with what nobody has judged yet; `VERBOSE=1` prints that by its words.
 */
export async function pairs(dataDir: string): Promise<string> {
  const rounds = JSON.parse(readFileSync(JUDGED, 'utf8')) as Record<string, readonly Judged[]>
  const found = await differing(dataDir)
  const now = new Set(found.map(keyOf))
  const sections = Object.entries(rounds).map(([round, judged]) => `${round}\n\n${byKind(judged, now)}`)
  return [...sections, accusing(found, Object.values(rounds).flat())].join('\n\n')
}

function accusing(found: readonly Found[], judged: readonly Judged[]): string {
  const verdicts = new Map(judged.map(each => [keyOf(each), each.right]))
  const given = found.filter(each => each.accuses)
  const count = (verdict: boolean | undefined): number =>
    given.filter(each => verdicts.get(keyOf(each)) === verdict).length
  const open = given.filter(each => !verdicts.has(keyOf(each)))
  if (process.env.VERBOSE === '1') for (const each of open) console.log(keyOf(each), each.words)
  return `Today ${given.length} occurrences and findings accuse an outlet: ${count(true)} are right, ${count(false)} are wrong, ${open.length} are not judged.`
}

const keyOf = ({ reading, base, kind }: Pair): string => `${reading} | ${base} | ${kind}`

function byKind(judged: readonly Judged[], now: ReadonlySet<string>): string {
  const kinds = [...new Set(judged.map(each => each.kind))].sort()
  const row = (name: string, list: readonly Judged[]): string[] => {
    const right = list.filter(each => each.right).length
    const still = list.filter(each => now.has(keyOf(each)))
    const wrong = still.filter(each => !each.right).length
    return [
      name,
      String(list.length),
      String(right),
      (right / list.length).toFixed(2),
      String(still.length),
      String(wrong),
    ]
  }
  return table([
    ['kind', 'judged', 'right', 'share', 'still so today', 'of them wrong'],
    ...kinds.map(kind =>
      row(
        kind,
        judged.filter(each => each.kind === kind),
      ),
    ),
    row('all', judged),
  ])
}

interface Found extends Pair {
  readonly accuses: boolean
  readonly words: readonly string[]
}

/** All differing readings and all findings of all stories, in the order of the stories. */
async function differing(dataDir: string): Promise<Found[]> {
  const lines = readFileSync(join(dataDir, 'bench/stories/basil-dev.jsonl'), 'utf8').split('\n').filter(Boolean)
  const stories = new Map<string, Record<string, unknown>[]>()
  for (const line of lines) {
    const { id, story, title, text, outlet, published, url } = JSON.parse(line)
    stories.set(story, [...(stories.get(story) ?? []), { id, title, text, outlet, published, url }])
  }
  const found: Found[] = []
  for (const records of stories.values()) {
    const extractions = await Promise.all(
      records.map(fields => extract({ kind: 'record', source: String(fields.id), fields })),
    )
    const edition = makeEdition(extractions)
    found.push(...differingIn(edition), ...findingsIn(edition))
  }
  return found
}

const articlesOf = (edition: Edition): ReadonlyMap<string, Article> =>
  new Map(edition.articles.map(({ article }) => [article.id, article]))

function differingIn(edition: Edition): Found[] {
  const articles = articlesOf(edition)
  return edition.statements.flatMap(({ segments }) =>
    segments.flatMap(({ base, readings }) =>
      readings.flatMap(reading => {
        if (readings.length < 2) return []
        const own =
          reading.kind === 'verbatim' ? undefined : reading.occurrences.find(({ kind }) => kind === reading.kind)
        return reading.occurrences
          .filter(occurrence => occurrence === own || accuses(occurrence))
          .map(occurrence => ({
            reading: placesOf(occurrence.spans),
            base: placesOf(base),
            kind: occurrence.kind,
            accuses: accuses(occurrence),
            words: [wordsAt(articles, base), wordsAt(articles, occurrence.spans)],
          }))
      }),
    ),
  )
}

const accuses = ({ kind, place }: Occurrence): boolean =>
  ACCUSING.includes(kind) && !(kind === 'unmarked' && place === 'headline')

/** Findings but those about what articles share, which has a bench of its own. */
function findingsIn(edition: Edition): Found[] {
  const articles = articlesOf(edition)
  return edition.findings
    .filter(({ kind }) => kind !== 'reuse' && kind !== 'credit' && kind !== 'origin')
    .map(({ kind, cites: [first, ...others] }) => ({
      reading: placesOf([first as Span]),
      base: placesOf(others),
      kind,
      accuses: true,
      words: [first as Span, ...others].map(cite => wordsAt(articles, [cite])),
    }))
}

const placesOf = (spans: readonly Span[]): string =>
  spans.map(({ article, part, from, to }) => `${article} ${part} ${from}-${to}`).join(' + ')

function wordsAt(articles: ReadonlyMap<string, Article>, spans: readonly Span[]): string {
  return spans
    .map(({ article, part, from, to }) => {
      const source = articles.get(article)
      return ((part === 'text' ? source?.text : source?.[part]) ?? '').slice(from, to)
    })
    .join(' … ')
}
