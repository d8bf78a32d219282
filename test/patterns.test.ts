import { readdirSync, readFileSync } from 'node:fs'
import { check } from 'recheck'
import { expect, test } from 'vitest'
import { builtIn, filesOf, literalsOf, type Pattern } from './patterns.js'

/**
 * No pattern may be worse than linear on what input can reach. Those of bounded length are listed, with how long a
 * text they see; their steps are then counted.
 *
 * A pattern that the checker does not come to an end with in the time that it has is left to `npm run patterns`, which
 * gives each ten seconds.
 */
const FULL = process.env.VARIORUM_PATTERNS === 'full'
const TIMEOUT = FULL ? 10_000 : 150
/** Four times what the checker has by default, in milliseconds. */
const PATIENT = { attackTimeout: 4000, incubationTimeout: 1000 }
/** At a time: the machines that run this have two cores. */
const AT_ONCE = 2
/** Less than a second. */
const MOST_STEPS = 2e8

interface Bound {
  readonly file: string
  /** How the pattern begins; '' for all of the file. */
  readonly source: string
  readonly length: number
  readonly why: string
}

const BOUNDED: readonly Bound[] = [
  { file: 'src/annotate/quote/attribution.ts', source: '[c].*q', length: 20, why: 'what a verb of our own list takes' },
  { file: 'src/annotate/quote/headline.ts', source: '[ca].*q', length: 20, why: 'what a verb of our own list takes' },
  { file: 'src/annotate/mark/marks.ts', source: '[.!?…]', length: 8, why: 'the signs before a mark' },
  { file: 'src/cli/out.ts', source: '^\\.+', length: 100, why: 'the longest name of a folder' },
  { file: 'src/annotate/syntax/line.ts', source: '\\b(?:said', length: 160, why: 'the end of a paragraph' },
  { file: 'src/lineage/credit.ts', source: '^\\s*\\p{Lu}', length: 200, why: 'the beginning of a paragraph' },
  { file: 'src/extract/date.ts', source: '^[\\s,|', length: 40, why: 'what stands beside a date' },
  { file: 'src/extract/date.ts', source: '(?:T|\\b)', length: 40, why: 'what stands beside a date' },
  { file: 'src/extract/header.ts', source: '^(.{12,}', length: 500, why: 'the longest title' },
  { file: 'src/extract/html/title.ts', source: '', length: 500, why: 'the longest title' },
  ...['masthead', 'byline', 'dateline', 'place'].map(noun => ({
    file: `src/lang/en/${noun}.ts`,
    source: '',
    length: 160,
    why: 'the longest byline, and the longest line of dates',
  })),
  {
    file: 'src/extract/masthead.ts',
    source: '',
    length: 160,
    why: 'the longest byline, and the longest line of dates',
  },
  { file: 'src/extract/unit.ts', source: '\\b(\\p{Lu}', length: 220, why: 'longer is like no title' },
  ...['furniture', 'note', 'picture', 'appeal'].map(noun => ({
    file: `src/lang/en/${noun}.ts`,
    source: '',
    length: 700,
    why: 'a longer line is none',
  })),
  ...['^\\p{Lu}[\\p{L}.', '\\b(follow|email', '^(reporting'].map(source => ({
    file: 'src/lang/en/author.ts',
    source,
    length: 700,
    why: 'a longer line is none',
  })),
  { file: 'src/extract/furniture.ts', source: '', length: 700, why: 'a longer line is none' },
  { file: 'src/lang/en/wall.ts', source: '(\\[(…', length: 80, why: 'the end of a text' },
  { file: 'src/extract/html/hint.ts', source: '(^|-)(cookies', length: 64, why: 'the longest name of a class' },
  { file: 'src/lang/en/wall.ts', source: '', length: 300, why: 'a longer line is none, and an end is looked at alone' },
  { file: 'src/text/tag.ts', source: '', length: 200, why: 'the tagger: the longest run of signs that it gets' },
]

/** Patterns of the tagger for addresses, which it never sees: others stand in their place (`text/tag.ts`, tested there). */
const isUnreached = ({ source, place }: Pattern): boolean =>
  place.startsWith('src/text/tag.ts:') && /https\?\|ftp/.test(source)

const boundOf = ({ source, place }: Pattern): Bound | undefined =>
  BOUNDED.find(each => place.startsWith(`${each.file}:`) && source.startsWith(each.source))

/** Programs of their own: importing one runs it. */
const STARTS = /^src\/cli\/(?:main|worker)\.ts$/

async function patterns(): Promise<readonly Pattern[]> {
  const files = [...filesOf('src'), ...filesOf('web/src')]
  const built = await builtIn(async () => {
    for (const file of filesOf('src')) if (!STARTS.test(file)) await import(/* @vite-ignore */ `../${file}`)
    const { extract } = await import('../src/extract/extract.js')
    const { makeEdition } = await import('../src/pipeline.js')
    const examples = readdirSync('examples').filter(name => /^\d/.test(name))
    const pages = examples.map(name => ({
      kind: name.endsWith('.txt') ? ('text' as const) : ('html' as const),
      source: name,
      content: readFileSync(`examples/${name}`, 'utf8'),
    }))
    makeEdition(await Promise.all(pages.map(extract)))
  })
  const all = [...files.flatMap(literalsOf), ...built]
  return [...new Map(all.map(pattern => [`${pattern.source}/${pattern.flags}`, pattern])).values()]
}

/** What is wrong with a pattern; null where nothing is, or nobody knows. */
async function faultOf(pattern: Pattern): Promise<string | null> {
  const { source, flags, place } = pattern
  if (isUnreached(pattern)) return null
  const found = await check(source, flags, { timeout: TIMEOUT, recallTimeout: -1 })
  if (found.status !== 'vulnerable') return null
  // The fuzzer tells by its watch: a busy machine makes any pattern of many words slow. What is slow stays so with more time.
  if (found.checker === 'fuzz') {
    const again = await check(source, flags, { timeout: 6 * TIMEOUT, recallTimeout: -1, ...PATIENT })
    if (again.status === 'safe') return null
  }
  const bound = boundOf(pattern)
  const { complexity } = found
  if (bound && complexity.type === 'polynomial' && bound.length ** complexity.degree <= MOST_STEPS) return null
  return `${place} ${complexity.summary}: /${source.slice(0, 100)}/${flags}`
}

test(
  'no pattern is worse than linear',
  async () => {
    const all = await patterns()
    expect(all.length).toBeGreaterThan(1000)
    const left = [...all]
    const faults: (string | null)[] = []
    const some = async (): Promise<void> => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) faults.push(await faultOf(next))
    }
    await Promise.all(Array.from({ length: AT_ONCE }, some))
    expect(faults.filter(fault => fault !== null).sort()).toEqual([])
  },
  FULL ? 1_800_000 : 300_000,
)
