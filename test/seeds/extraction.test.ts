import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, it } from 'vitest'
import type { ExpectedPage } from '../extract/page.js'
import { expectPage, extractFile } from '../extract/page.js'

const root = new URL('../../', import.meta.url).pathname
const seeds = join(resolve(process.env.VARIORUM_DATA ?? join(root, '../shared')), 'seeds')
const there = existsSync(join(seeds, 'expected.json'))

describe(`extraction of the seeds${there ? '' : ` (skipped: ${seeds} is missing; set VARIORUM_DATA)`}`, () => {
  if (!there) return it.skip('no data', () => {})
  const files = readdirSync(seeds)
    .filter(name => name.endsWith('.txt'))
    .sort()
  const { extraction } = JSON.parse(readFileSync(join(seeds, 'expected.json'), 'utf8')) as {
    extraction: ExpectedPage[]
  }
  for (const [i, expected] of extraction.entries())
    it(files[i]!, async () => expectPage(await extractFile(join(seeds, files[i]!)), expected))
})
