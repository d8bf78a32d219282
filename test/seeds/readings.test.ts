import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ExpectedRow, wrongCells } from '../cells.js'
import { variorum } from '../command.js'
import { dataPath } from '../data.js'
import { faults } from '../validate.js'

const seeds = dataPath('seeds')

describe.skipIf(seeds === null)('five real articles about one story', () => {
  const folder = seeds as string
  const inputs = (): string[] =>
    readdirSync(folder)
      .filter(name => name.endsWith('.txt'))
      .sort()
      .map(name => join(folder, name))
  const make = (files: readonly string[]): string => {
    const out = mkdtempSync(join(tmpdir(), 'variorum-'))
    expect(variorum(['edition', ...files, '--out', out])).toMatchObject({ status: 0, stderr: '' })
    return readFileSync(join(out, 'edition.json'), 'utf8')
  }

  test('every cell of the table of readings, and the joined quotation', () => {
    const edition = JSON.parse(make(inputs()))
    expect(faults('edition', edition)).toEqual([])
    const { readings } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as { readings: ExpectedRow[] }
    expect(wrongCells(edition, readings)).toEqual([])
    const joined = edition.findings.filter((finding: { kind: string }) => finding.kind === 'joined')
    expect(joined).toHaveLength(1)
    expect(joined[0].skipped).toHaveLength(1)
  })

  test('the order and repetition of the inputs change no byte', () => {
    const files = inputs()
    expect(make([...files.slice(2), ...files, ...files.slice(0, 3)])).toBe(make(files))
  })
})
