import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { progressLine } from '../../src/cli/progress.js'
import { ensureBuilt, variorum } from '../command.js'
import { page, paragraphs } from '../extract/build.js'

const folder = mkdtempSync(join(tmpdir(), 'variorum-extract-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
for (let i = 0; i < 12; i++)
  writeFileSync(
    join(folder, `${String(i).padStart(2, '0')}.html`),
    page(`${paragraphs(4)}<p>This was story number ${i}.</p>`),
  )
writeFileSync(join(folder, '05b.html'), '<html><body></body></html>')

describe('--jobs', () => {
  it('changes nothing but the threads: same lines, same order, failures named, progress on stderr', () => {
    const one = variorum(['extract', folder])
    const many = variorum(['extract', folder, '--jobs', '3'])
    expect(many.stdout).toBe(one.stdout)
    expect(many.status).toBe(1)
    expect(many.stderr).toContain('05b.html: there is no article text in it')
    expect(many.stderr).toMatch(/12 done, 1 failed, [\d.]+ a second/)
  })
  it('takes whole numbers only', () => expect(variorum(['extract', folder, '--jobs', 'two']).status).toBe(2))
})

it('--explain shows kept and dropped lines in the order of the page', () => {
  const { stdout, status } = variorum(['extract', join(folder, '03.html'), '--explain'])
  expect(status).toBe(0)
  expect(stdout).toMatch(
    /= language +en[\s\S]*- navigation +News[\s\S]*\+ title +Where is the bus\?[\s\S]*\+ paragraph +The council[\s\S]*- (footer|copyright) +©[\s\S]*\n {2}\d+ kept, \d+ dropped: \w+ \d/,
  )
})

it('an interrupt ends after a whole line', async () => {
  ensureBuilt()
  const many = join(folder, 'many.jsonl')
  const line = JSON.stringify({ html: page(paragraphs(6)) })
  writeFileSync(many, Array.from({ length: 4000 }, (_, i) => line.replace('Where is', `${i} is`)).join('\n'))
  const child = spawn(process.execPath, [resolve('dist/cli/main.js'), 'extract', many], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  child.stdout.on('data', chunk => {
    if (out === '') child.kill('SIGINT')
    out += chunk
  })
  const code = await new Promise(done => child.on('close', done))
  expect(code).toBe(130)
  expect(out.endsWith('}\n')).toBe(true)
  for (const each of out.trim().split('\n')) expect(() => JSON.parse(each)).not.toThrow()
})

describe('progress', () => {
  const rows: readonly (readonly [Parameters<typeof progressLine>[0], string])[] = [
    [
      { done: 118, failed: 2, total: 709, seconds: 2.5, last: false },
      '118 of 709 done, 2 failed, 48.0 a second, 13 s left',
    ],
    [{ done: 3, failed: 0, total: null, seconds: 1, last: false }, '3 done, 0 failed, 3.0 a second'],
    [{ done: 709, failed: 0, total: 709, seconds: 10, last: true }, '709 done, 0 failed, 70.9 a second, 10.0 s'],
  ]
  for (const [state, text] of rows) it(text, () => expect(progressLine(state)).toBe(text))
})
