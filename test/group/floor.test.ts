import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bcubed } from '../../bench/agreement.js'
import { groupArticles } from '../../src/group/group.js'
import { dataPath } from '../data.js'
import { article } from './articles.js'

interface Line {
  readonly id: string
  readonly story: string
  readonly title?: string | null
  readonly published?: string | null
  readonly text: string
}

function read(name: string): readonly Line[] | null {
  const path = dataPath('bench', 'stories', `${name}.jsonl`)
  if (path === null) return null
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map(line => JSON.parse(line) as Line)
}

const [basil, ecbplus] = [read('basil-dev'), read('ecbplus-dev')]

function f1(lines: readonly Line[]): number {
  const stories = groupArticles(
    lines.map(({ id, text, title, published }) =>
      article({ id, text, title: title ?? null, published: published ?? null }),
    ),
  )
  const found = new Map(stories.flatMap(story => story.articles.map(id => [id, story.id] as const)))
  return bcubed(
    lines.map(line => line.story),
    lines.map(line => found.get(line.id) ?? ''),
  ).f1
}

// What the issue asked for; what is reached stands in bench/results/stories.md.
describe('B-cubed F1 of stories', () => {
  it.skipIf(basil === null)('on BASIL', () => expect(f1(basil ?? [])).toBeGreaterThanOrEqual(0.97))
  it.skipIf(ecbplus === null)('on ECB+', () => expect(f1(ecbplus ?? [])).toBeGreaterThanOrEqual(0.9))
  it.skipIf(basil === null || ecbplus === null)('on both in one batch', () =>
    expect(f1([...(basil ?? []), ...(ecbplus ?? [])])).toBeGreaterThanOrEqual(0.9),
  )
})
