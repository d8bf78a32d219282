import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { grouping } from '../src/group/group.js'
import { bcubed } from './agreement.js'
import { command } from './measure.js'
import { newswire } from './newswire.js'
import { table } from './table.js'

interface Figures {
  readonly stories: number
  readonly seconds: number
  /** Of the processor: on a busy machine the clock tells little. */
  readonly processor: number
  readonly compared: number
  readonly planted: number
  readonly found: number
  readonly together: number
  readonly f1: number
}

/** Time and memory of grouping made-up articles of 400 words, each number of them in a process of its own. */
export function scaleGroup(): string {
  const work = mkdtempSync(join(tmpdir(), 'variorum-scale-'))
  try {
    const rows = [1000, 10_000, 100_000].map(number => {
      const out = join(work, `${number}.json`)
      const { megabytes } = command(['build/bench/scale-group.js', String(number), out])
      const figures = JSON.parse(readFileSync(out, 'utf8')) as Figures
      return [
        String(number),
        String(figures.stories),
        figures.seconds.toFixed(1),
        figures.processor.toFixed(1),
        megabytes.toFixed(0),
        String(figures.compared),
        (figures.compared / number).toFixed(0),
        String(figures.planted),
        (figures.found / figures.planted).toFixed(4),
        (figures.together / figures.planted).toFixed(4),
        figures.f1.toFixed(3),
      ]
    })
    return `Seconds of grouping alone; memory is the peak of the process with the articles and their making.
Aims at 100,000: 600 seconds, 4,096 MB, .99 of the near copies (Jaccard index .8 and more) found.\n\n${table([
      [
        ...[
          'articles',
          'stories found',
          'seconds',
          'CPU seconds',
          'peak MB',
          'pairs compared',
          'for each article',
          'near copies',
        ],
        ...['found as copies', 'in one story', 'B-cubed F1'],
      ],
      ...rows,
    ])}`
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function measure(number: number): Figures {
  const { articles, storyOf, planted } = newswire(number)
  const begin = performance.now()
  const before = process.cpuUsage()
  const { stories, copies, compared } = grouping(articles)
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - begin) / 1000
  const setOf = new Map(copies.flatMap((set, i) => set.map(id => [id, i] as const)))
  const found = new Map(stories.flatMap((story, i) => story.articles.map(id => [id, i] as const)))
  const ids = articles.map(article => article.id)
  const near = planted.filter(([a, b]) =>
    isNear(articles[Number(a.slice(1))]!.text, articles[Number(b.slice(1))]!.text),
  )
  return {
    ...{ stories: stories.length, seconds, processor: (user + system) / 1e6, compared, planted: near.length },
    found: near.filter(([a, b]) => setOf.has(a) && setOf.get(a) === setOf.get(b)).length,
    together: near.filter(([a, b]) => found.get(a) === found.get(b)).length,
    f1: bcubed(
      ids.map(id => String(storyOf.get(id))),
      ids.map(id => String(found.get(id))),
    ).f1,
  }
}

/** Whether the runs of four words of two texts have a Jaccard index of .8 or more, counted without hashes. */
function isNear(a: string, b: string): boolean {
  const [x, y] = [runs(a), runs(b)]
  const shared = [...x].filter(run => y.has(run)).length
  return shared / (x.size + y.size - shared) >= 0.8
}

function runs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  return new Set(words.slice(3).map((_, i) => words.slice(i, i + 4).join(' ')))
}

const [script, number, out] = process.argv.slice(1)
if (script !== undefined && out !== undefined && import.meta.url === pathToFileURL(script).href)
  writeFileSync(out, JSON.stringify(measure(Number(number))))
