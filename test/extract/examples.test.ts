import { readFileSync } from 'node:fs'
import { describe, it } from 'vitest'
import type { ExpectedPage } from './page.js'
import { expectPage, extractFile } from './page.js'

const folder = new URL('../../examples/', import.meta.url).pathname
const { extraction } = JSON.parse(readFileSync(`${folder}expected.json`, 'utf8')) as { extraction: ExpectedPage[] }

describe('extraction of the examples', () => {
  for (const expected of extraction)
    it(expected.file!, async () => expectPage(await extractFile(`${folder}${expected.file}`), expected))
})
