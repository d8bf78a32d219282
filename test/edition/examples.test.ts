import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ExpectedRow, wrongCells } from '../cells.js'
import { variorum } from '../command.js'
import { faults } from '../validate.js'

const files = readdirSync('examples')
  .filter(name => /^\d/.test(name))
  .map(name => join('examples', name))
const RECORD = ['--record', 'examples/release.txt', '--speaker', 'Helen Marrack']

function made(options: readonly string[]): { edition: string; summary: string } {
  const out = mkdtempSync(join(tmpdir(), 'variorum-'))
  const ran = variorum(['edition', ...files, ...options, '--out', out])
  expect(ran).toMatchObject({ status: 0, stderr: '' })
  const summary = ran.stdout.slice(0, ran.stdout.lastIndexOf('\n\n'))
  return { edition: readFileSync(join(out, 'edition.json'), 'utf8'), summary: `${summary}\n` }
}

/** A golden changes only where UPDATE_GOLDENS=1 says so. */
function expectGolden(name: string, actual: string): void {
  const path = join('test/golden', name)
  if (process.env.UPDATE_GOLDENS === '1') {
    mkdirSync('test/golden', { recursive: true })
    writeFileSync(path, actual)
  }
  expect(actual, `differs from ${path}`).toBe(readFileSync(path, 'utf8'))
}

describe('the example story', () => {
  test.each([
    ['with the release as the record', RECORD, 'edition-record'],
    ['without it', [], 'edition'],
  ])('%s: edition and summary are as approved', (_, options, name) => {
    const { edition, summary } = made(options)
    expect(faults('edition', JSON.parse(edition))).toEqual([])
    expectGolden(`${name}.json`, edition)
    expectGolden(`${name}.txt`, summary)
  })

  test('its readings are those that were planted', () => {
    const { readings } = JSON.parse(readFileSync('examples/expected.json', 'utf8')) as { readings: ExpectedRow[] }
    const wrong = wrongCells(JSON.parse(made(RECORD).edition), readings)
    const cells = readings.reduce((sum, row) => sum + row.readings.length, 0)
    expect(cells).toBe(245)
    expect(wrong.length, wrong.join('\n')).toBe(0)
  })
})
