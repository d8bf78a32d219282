import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** So many take a minute on two quiet cores. A hang is told by what no article needs on the busiest machine. */
const CASES = '45'
const PATIENCE = '240'

it('some mutated articles find nothing; `npm run fuzz` tries more', { timeout: 900_000 }, () => {
  const out = mkdtempSync(join(tmpdir(), 'variorum-fuzz-'))
  const options = ['--cases', CASES, '--minutes', '12', '--seed', '20260101', '--patience', PATIENCE, '--out', out]
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'fuzz', ...options], {
    encoding: 'utf8',
  })
  if (status === 0) rmSync(out, { recursive: true })
  expect(`${stderr}${status === 0 ? '' : stdout}`).toBe('')
  expect(stdout).toMatch(/ articles to the last stage, 0 kinds of faults/)
})
