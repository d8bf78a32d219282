import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findNames } from '../src/annotate/name/names.js'
import { findQuotes } from '../src/annotate/quote/quotes.js'
import { resolveSpeakers } from '../src/annotate/speaker/speaker.js'
import { wordsOf } from '../src/annotate/syntax/word.js'
import type { Article } from '../src/model/article.js'
import type { Speaker } from '../src/model/quote.js'
import type { Part } from '../src/model/span.js'
import { table } from './table.js'

interface Gold {
  readonly txt: string
  readonly quote: string
  readonly speaker: string
}
interface Line {
  readonly id: string
  readonly title: string | null
  readonly text: string
  readonly bias: readonly Gold[]
}
type Outcome = 'right' | 'another name' | 'unnamed' | 'unknown' | 'no quote there'

const OUTCOMES: readonly Outcome[] = ['right', 'another name', 'unnamed', 'unknown', 'no quote there']
/** Labels that stand for a kind of people, whoever of them speaks. */
const KIND = /lawmakers|democrats|republicans|officials|members|companies|catholics|plaintiffs|campaign/i

/** BASIL's quoted spans with a named speaker: how often the quote that covers the span has that name. */
export async function run(dataDir: string): Promise<string> {
  const lines = readFileSync(join(dataDir, 'bench/stories/basil-dev.jsonl'), 'utf8').trim().split('\n')
  const counts = { one: tally(), kind: tally() }
  for (const line of lines) {
    const record = JSON.parse(line) as Line
    const gold = record.bias.filter(each => each.quote === 'yes' && !each.speaker.startsWith('other'))
    if (gold.length === 0) continue
    const speakers = speakersOf(record)
    for (const each of gold) counts[KIND.test(each.speaker) ? 'kind' : 'one'][outcome(speakers, record.text, each)]++
  }
  const both = tally()
  for (const name of OUTCOMES) both[name] = counts.one[name] + counts.kind[name]
  return table([
    ['speaker in the gold', 'spans', ...OUTCOMES, 'share right', 'of those with a quote'],
    row('a person or organisation', counts.one),
    row('a kind of people ("House Democrats")', counts.kind),
    row('all', both),
  ])
}

type Tally = Record<Outcome, number>

const tally = (): Tally => ({ right: 0, 'another name': 0, unnamed: 0, unknown: 0, 'no quote there': 0 })

function row(name: string, counts: Tally): string[] {
  const all = OUTCOMES.reduce((sum, each) => sum + counts[each], 0)
  const figures = OUTCOMES.map(each => String(counts[each]))
  const found = all - counts['no quote there']
  return [name, String(all), ...figures, (counts.right / all).toFixed(3), (counts.right / found).toFixed(3)]
}

interface Spoken {
  readonly content: readonly { readonly part: Part; readonly from: number; readonly to: number }[]
  readonly speaker: Speaker
}

function speakersOf({ id, title, text }: Line): Spoken[] {
  const article: Article = {
    ...{ id, title, text, source: '-', url: null, outlet: null, standfirst: null, authors: [], published: null },
    ...{ modified: null, language: 'en', blocks: [], complete: null, extra: {} },
  }
  const words = wordsOf(article)
  const drafts = findQuotes(article, words)
  const speakers = resolveSpeakers(article, words, findNames(article, words), drafts)
  return drafts.map(({ content }, i) => ({ content, speaker: speakers[i]! }))
}

/** The quote that shares most with the span answers for it; of several, the shortest. */
function outcome(quotes: readonly Spoken[], text: string, gold: Gold): Outcome {
  const from = text.indexOf(gold.txt)
  const to = from + gold.txt.length
  const shared = ({ content }: Spoken): number =>
    content
      .filter(({ part }) => part === 'text')
      .reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0)
  const length = ({ content }: Spoken): number => content.reduce((sum, span) => sum + span.to - span.from, 0)
  const [best] = quotes
    .filter(quote => shared(quote) > 0)
    .sort((a, b) => shared(b) - shared(a) || length(a) - length(b))
  if (best === undefined) return 'no quote there'
  if (best.speaker.kind !== 'named') return best.speaker.kind
  return agrees(best.speaker.name, gold.speaker) ? 'right' : 'another name'
}

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(word => word !== '' && word !== 'jr')

/** One name has all the words of the other, or they end in the same word. */
function agrees(a: string, b: string): boolean {
  const x = words(a)
  const y = words(b)
  return x.every(word => y.includes(word)) || y.every(word => x.includes(word)) || x.at(-1) === y.at(-1)
}
