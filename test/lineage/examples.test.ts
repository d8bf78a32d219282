import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { toGraphml } from '../../src/export/graphml.js'
import { extract } from '../../src/extract/extract.js'
import { ingest } from '../../src/ingest/ingest.js'
import { slice } from '../../src/model/article.js'
import type { Edition } from '../../src/model/edition.js'
import type { Finding } from '../../src/model/finding.js'
import { makeEdition } from '../../src/pipeline.js'

interface Expected {
  readonly kind: string
  readonly files: readonly string[]
  readonly words: readonly string[]
  readonly from?: string
  readonly to?: string
  readonly source?: string | null
}

const files = readdirSync('examples').filter(name => /^\d/.test(name))
let edition: Edition
const idOf = (file: string): string =>
  edition.articles.find(({ article }) => article.source.endsWith(file))?.article.id ?? file

beforeAll(async () => {
  const extractions = []
  for await (const page of ingest(
    files.map(name => join('examples', name)),
    process.stdin,
  ))
    if (page.kind !== 'failed' && page.kind !== 'passed') extractions.push(await extract(page))
  edition = makeEdition(extractions)
})

/** Folded for comparing: marks and spaces. */
const folded = (words: string): string =>
  words
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.,]$/, '')

/** Whether some cited words of the file lie around, or in, the expected ones. */
function cited(finding: Finding, file: string, words: string): boolean {
  return finding.cites.some(span => {
    const found = edition.articles.find(({ article }) => article.id === span.article)
    if (!found || span.article !== idOf(file)) return false
    const text = folded(slice(found.article, span))
    return text.includes(folded(words)) || folded(words).includes(text)
  })
}

function matches(finding: Finding, { kind, files: named, words, from, to, source }: Expected): boolean {
  if (finding.kind !== kind) return false
  const ids = named.map(idOf)
  switch (finding.kind) {
    case 'reuse':
      return (
        ids.every(id => finding.articles.includes(id)) && words.every((each, i) => cited(finding, named[i] ?? '', each))
      )
    case 'copy':
      return finding.from === idOf(from ?? '') && finding.to === idOf(to ?? '')
    case 'credit':
      return finding.article === ids[0] && finding.source === source && cited(finding, named[0] ?? '', words[0] ?? '')
    case 'origin':
      return [...finding.articles].sort().join() === [...ids].sort().join()
    default:
      return false
  }
}

describe('the example story', () => {
  const { findings, notFindings } = JSON.parse(readFileSync('examples/expected.json', 'utf8')) as {
    findings: Expected[]
    notFindings: unknown
  }
  expect(notFindings).toBeDefined()
  const expected = findings.filter(({ kind }) => ['reuse', 'copy', 'credit', 'origin'].includes(kind))

  test.each(expected.map(each => [`${each.kind} ${each.files.join(', ')}: ${each.words[0]}`, each] as const))(
    '%s',
    (_, each) => {
      expect(edition.findings.some(finding => matches(finding, each))).toBe(true)
    },
  )

  test('no copies but those', () => {
    const copies = edition.findings.filter(({ kind }) => kind === 'copy' || kind === 'reuse' || kind === 'origin')
    expect(copies.filter(finding => !expected.some(each => matches(finding, { ...each, words: [] })))).toEqual(
      // Of the wire's rewriter some passages are left.
      copies.filter(
        ({ kind, cites }) =>
          kind === 'reuse' && new Set(cites.map(({ article }) => article)).has(idOf('02-the-meridian.html')),
      ),
    )
  })

  test('the graph as GraphML', () => {
    const xml = toGraphml(edition)
    expect(xml.match(/<node /g)).toHaveLength(7)
    const edges = [
      ...xml.matchAll(/<edge source="article:(\w+)" target="article:(\w+)">\s*<data key="relation">(\w+)/g),
    ]
    expect(
      edges
        .filter(([, , , relation]) => relation === 'copy')
        .map(([, from, to]) => [from, to])
        .sort(),
    ).toEqual(
      ['02-the-meridian.html', '03-daybreak-digest.txt'].map(to => [idOf('01-northline.html'), idOf(to)]).sort(),
    )
    expect(edges.filter(([, , , relation]) => relation === 'credit')).toHaveLength(3)
  })
})
