import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extract } from '../src/extract/extract.js'
import type { Article } from '../src/model/article.js'
import type { Edition } from '../src/model/edition.js'
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

/** A reading that differs, by places alone: "article part from-to" of the reading and of the base text. */
export interface Pair {
  readonly reading: string
  readonly base: string
  readonly kind: string
}

const JUDGED = 'bench/labels/pairs.json'

/** Differing readings in the stories of BASIL, judged by a person: how many are right, by kind. */
export async function pairs(dataDir: string): Promise<string> {
  const rounds = JSON.parse(readFileSync(JUDGED, 'utf8')) as Record<string, readonly Judged[]>
  const now = new Set((await differing(dataDir)).map(keyOf))
  const sections = Object.entries(rounds).map(([round, judged]) => `${round}\n\n${byKind(judged, now)}`)
  return sections.join('\n\n')
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

/** All differing readings of all stories, in the order of the stories. */
async function differing(dataDir: string): Promise<(Pair & { readonly words: readonly string[] })[]> {
  const lines = readFileSync(join(dataDir, 'bench/stories/basil-dev.jsonl'), 'utf8').split('\n').filter(Boolean)
  const stories = new Map<string, Record<string, unknown>[]>()
  for (const line of lines) {
    const { id, story, title, text, outlet, published, url } = JSON.parse(line)
    stories.set(story, [...(stories.get(story) ?? []), { id, title, text, outlet, published, url }])
  }
  const found: (Pair & { readonly words: readonly string[] })[] = []
  for (const records of stories.values()) {
    const extractions = await Promise.all(
      records.map(fields => extract({ kind: 'record', source: String(fields.id), fields })),
    )
    found.push(...differingIn(makeEdition(extractions)))
  }
  return found
}

function differingIn(edition: Edition): (Pair & { readonly words: readonly string[] })[] {
  const articles = new Map(edition.articles.map(({ article }) => [article.id, article]))
  return edition.statements.flatMap(({ segments }) =>
    segments.flatMap(({ base, readings }) =>
      readings.flatMap(reading => {
        const occurrence = reading.occurrences.find(each => each.kind === reading.kind)
        if (readings.length < 2 || reading.kind === 'verbatim' || !occurrence) return []
        return [
          {
            reading: placesOf(occurrence.spans),
            base: placesOf(base),
            kind: reading.kind,
            words: [wordsAt(articles, base), wordsAt(articles, occurrence.spans)],
          },
        ]
      }),
    ),
  )
}

type Spans = Edition['statements'][number]['segments'][number]['base']

const placesOf = (spans: Spans): string =>
  spans.map(({ article, part, from, to }) => `${article} ${part} ${from}-${to}`).join(' + ')

function wordsAt(articles: ReadonlyMap<string, Article>, spans: Spans): string {
  return spans
    .map(({ article, part, from, to }) => {
      const source = articles.get(article)
      return ((part === 'text' ? source?.text : source?.[part]) ?? '').slice(from, to)
    })
    .join(' … ')
}
