import { describe, expect, test } from 'vitest'
import type { Story } from '../../src/model/story.js'
import { hold } from '../lookalikes/judge.js'
import { type Lookalike, type LookalikeSet, lookalikes, parse } from '../lookalikes/story.js'

const all = lookalikes()
const of = (set: LookalikeSet): Lookalike[] => all.filter(each => each.set === set)

/** How many articles each key has. */
function sizes(articles: readonly Lookalike[], key: (each: Lookalike) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of articles) counts.set(key(each), (counts.get(key(each)) ?? 0) + 1)
  return counts
}

/** The files, each with its stories. */
function files(set: LookalikeSet): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { file, story } of of(set)) found.set(file, (found.get(file) ?? new Set()).add(story))
  return found
}

/** Words with a capital inside a sentence, and figures of two digits or more; each once. */
function namesAndFigures({ text }: Lookalike): string[] {
  const found = text.match(/(?<=[\p{Ll}\d,] )\p{Lu}[\p{L}\d-]{2,}|\d[\d.,]*\d/gu) ?? []
  return [...new Set(found)]
}

function range(numbers: Iterable<number>): [number, number] {
  const sorted = [...numbers].sort((a, b) => a - b)
  return [sorted[0]!, sorted.at(-1)!]
}

describe('the look-alikes', () => {
  test('ids are distinct', () => {
    const doubled = [...sizes(all, ({ id }) => id)].filter(([, number]) => number > 1)
    expect(doubled).toEqual([])
  })

  test('no file stands in both sets', () => {
    expect([...files('templates').keys()].filter(file => files('stories').has(file))).toEqual([])
  })

  test('thirty templates of four events', () => {
    expect(files('templates').size).toBe(30)
    expect([...files('templates')].filter(([, stories]) => stories.size !== 4)).toEqual([])
  })

  test('events of one to three articles, stories of three to five', () => {
    expect(range(sizes(of('templates'), ({ story }) => story).values())).toEqual([1, 3])
    const [least, most] = range(sizes(of('stories'), ({ story }) => story).values())
    expect([least >= 3, most <= 5]).toEqual([true, true])
  })

  test('thirty stories, five pairs of near ones among them', () => {
    expect(sizes(of('stories'), ({ story }) => story).size).toBe(30)
    expect([...files('stories').values()].filter(stories => stories.size === 2)).toHaveLength(5)
    expect([...files('stories').values()].filter(stories => stories.size > 2)).toEqual([])
  })

  test('articles of 90 to 200 words', () => {
    const words = (text: string): number => text.split(/\s+/).length
    const out = all.filter(({ text }) => words(text) < 90 || words(text) > 200).map(({ id }) => id)
    expect(out).toEqual([])
  })

  test('a reader can tell: every article has three names or figures that others of its story have', () => {
    const bare = all.filter(each => {
      const siblings = all.filter(other => other.story === each.story && other !== each)
      if (siblings.length === 0) return false
      const theirs = siblings.map(({ title, text }) => `${title}\n${text}`).join('\n')
      return namesAndFigures(each).filter(name => theirs.includes(name)).length < 3
    })
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  test('every date is one', () => {
    expect(all.filter(({ published }) => Number.isNaN(Date.parse(published))).map(({ id }) => id)).toEqual([])
  })

  test('no two articles have one text, and none of a story one outlet at one time', () => {
    expect(sizes(all, ({ text }) => text).size).toBe(all.length)
    expect(sizes(all, ({ story, outlet, published }) => `${story} ${outlet} ${published}`).size).toBe(all.length)
  })
})

describe('the format', () => {
  const file = '# Rain\n\n== first\n\n-- agency | The Wire | 2025-01-02 | It rains\nIt rained.\n\nIt stopped.\n'

  test('paragraphs keep their blank lines', () => {
    expect(parse(file, 'templates', 'rain')).toEqual([
      {
        ...{ id: 'rain/first/agency', set: 'templates', file: 'rain', story: 'rain/first', kind: 'agency' },
        ...{ outlet: 'The Wire', published: '2025-01-02', title: 'It rains', text: 'It rained.\n\nIt stopped.' },
      },
    ])
  })

  test.each([
    ['without a story', '-- agency | The Wire | 2025-01-02 | It rains\nIt rained.'],
    ['without a title', '== first\n-- agency | The Wire | 2025-01-02\nIt rained.'],
    ['with a field too many', '== first\n-- agency | The Wire | 2025-01-02 | It | rains\nIt rained.'],
  ])('an article %s is refused', (_, content) => {
    expect(() => parse(content, 'templates', 'rain')).toThrow(RangeError)
  })
})

describe('the judge', () => {
  const batch = ['a/x', 'a/x', 'b/y', 'b/y', 'c/z'].map((story, i) => ({ id: String(i), story }))
  const group = (...articles: string[]): Story => ({ id: articles[0] ?? '', title: null, articles, why: [] })
  const seen = (groups: readonly Story[]) => {
    const { merges, torn } = hold(batch, groups)
    return { merges: merges.map(each => each.stories.join(' + ')), torn: torn.map(each => each.story) }
  }

  test.each([
    ['all right', [group('0', '1'), group('2', '3'), group('4')], [], []],
    ['one merge', [group('0', '1', '2', '3'), group('4')], ['a/x + b/y'], []],
    ['three in a group are three pairs', [group('0', '1', '2', '3', '4')], ['a/x + b/y', 'a/x + c/z', 'b/y + c/z'], []],
    ['one torn', [group('0'), group('1'), group('2', '3'), group('4')], [], ['a/x']],
    [
      'a pair that shares two groups is one',
      [group('0', '2'), group('1', '3'), group('4')],
      ['a/x + b/y'],
      ['a/x', 'b/y'],
    ],
  ] as const)('%s', (_, groups, merges, torn) => {
    expect(seen(groups)).toEqual({ merges, torn })
  })
})
