import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.js'
import { ingest } from '../../src/ingest/ingest.js'
import type { Edition } from '../../src/model/edition.js'
import type { Finding } from '../../src/model/finding.js'
import { makeEdition } from '../../src/pipeline.js'
import { dataPath } from '../data.js'

const seeds = dataPath('seeds')

// The rows of "Provenance" in the seeds' README. Names are read from what the edition finds: none stands here.
describe.skipIf(seeds === null)('five real articles about one story: where they have it from', () => {
  let edition: Edition
  let ids: string[]
  beforeAll(async () => {
    const files = readdirSync(seeds as string)
      .filter(name => name.endsWith('.txt'))
      .sort()
    const extractions = []
    for await (const page of ingest(
      files.map(name => join(seeds as string, name)),
      process.stdin,
    ))
      if (page.kind !== 'failed' && page.kind !== 'passed') extractions.push(await extract(page))
    edition = makeEdition(extractions)
    ids = files.map(file => edition.articles.find(({ article }) => article.source.endsWith(file))?.article.id ?? '')
  })
  const of = <K extends Finding['kind']>(kind: K): Extract<Finding, { kind: K }>[] =>
    edition.findings.filter((each): each is Extract<Finding, { kind: K }> => each.kind === kind)

  test('the first is, or copies, the outlet that the fifth quotes three sentences from', () => {
    const credit = of('credit').find(each => each.article === ids[4] && each.outlet)
    expect(credit?.cites).toHaveLength(4)
    const copies = of('copy')
    expect(copies).toHaveLength(1)
    expect(copies[0]).toMatchObject({ from: { outside: credit?.source }, to: ids[0] })
    expect(copies[0]?.passages.map(({ changed }) => changed)).toEqual([0, 0, 0])
    expect(copies[0]?.evidence.map(({ kind }) => kind)).toEqual(['words', 'link'])
    expect(of('origin')).toMatchObject([
      { articles: [ids[0], ids[4]], source: { outside: credit?.source }, scope: 'passages' },
    ])
  })

  test("the speakers' own posts are common: no other pair reuses anything", () => {
    expect(of('reuse').map(({ articles }) => articles)).toEqual([[ids[0], ids[4]]])
  })

  test('who credits whom: the third an outlet, the fourth a company, the fifth an outlet', () => {
    const credits = of('credit').filter(({ form }) => form !== 'link')
    expect(credits.map(({ article, outlet }) => [ids.indexOf(article), outlet]).sort()).toEqual([
      [2, true],
      [3, false],
      [4, true],
    ])
    expect(
      of('credit')
        .filter(({ form }) => form === 'link')
        .map(({ article }) => article),
    ).toEqual([ids[0]])
  })
})
