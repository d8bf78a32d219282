import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import type { Entry } from '../../src/edition/edition.js'
import { annotateExtraction } from '../../src/pipeline.js'
import { complaints, folder } from './memory.js'

/** A story that has this word in it does not come to an end. */
const ENDLESS = 'zeppelin'

vi.mock('../../src/edition/edition.js', async original => {
  const real = await original<typeof import('../../src/edition/edition.js')>()
  return {
    ...real,
    editionOf: (entries: readonly Entry[], ...rest: never[]) => {
      while (entries.some(({ extraction }) => extraction.article.text.includes(ENDLESS)));
      return real.editionOf(entries, ...rest)
    },
  }
})

const { root, put, command } = folder()
const FERRY = 'The ferry to Hithe was late again on Tuesday. “We waited for an hour,” said Piet Aalders, the mayor.'
const AIRSHIP = `A ${ENDLESS} landed in Selm on Friday. “It came down like a feather,” said Jo Maring, a baker.`
const put2 = (): void => {
  put('in/ferry.txt', `Ferry late\n\n${FERRY}\n`)
  put('in/air.txt', `Airship lands\n\n${AIRSHIP}\n`)
}
const around = { env: { VARIORUM_TIME_LIMIT: '0.4' } }
const timeout = 60_000

/** The first article waits for the tagger to be loaded. */
const warm = (): unknown =>
  annotateExtraction({
    article: { ...EMPTY, text: FERRY, blocks: [{ kind: 'paragraph', from: 0, to: FERRY.length }] },
    dropped: [],
    map: null,
  })
const EMPTY = {
  ...{ id: 'w', source: '-', url: null, outlet: null, title: null, standfirst: null, authors: [], published: null },
  ...{ modified: null, language: 'en', complete: null, extra: {} },
}

test('a story that takes too long is named and set aside, and the others are made', { timeout }, async () => {
  warm()
  put2()
  const done = await command(['edition', '--group', '--out', './out', './in'], '', around)
  expect(done.code).toBe(1)
  expect(complaints(done)).toEqual([
    expect.stringMatching(/^out\/.*: took longer than [\d.]+ seconds, and was set aside$/),
  ])
  expect(done.out.trim().split('\n')).toHaveLength(1)
  const folderOf = /out\/([^:/]+)/.exec(done.out)?.[1] ?? ''
  expect(readFileSync(join(root, 'out', folderOf, 'edition.json'), 'utf8')).toContain('We waited for an hour')
})

test('one story alone: what an earlier run left stays', { timeout }, async () => {
  warm()
  put2()
  mkdirSync(join(root, 'one'), { recursive: true })
  writeFileSync(join(root, 'one/edition.json'), 'earlier')
  const done = await command(['edition', '--out', './one', './in/air.txt'], '', around)
  expect(done).toMatchObject({ code: 1, out: '' })
  expect(complaints(done)).toEqual([expect.stringMatching(/^one: took longer than [\d.]+ seconds, and was set aside$/)])
  expect(readFileSync(join(root, 'one/edition.json'), 'utf8')).toBe('earlier')
  expect(existsSync(join(root, 'one/edition.html'))).toBe(false)
})
