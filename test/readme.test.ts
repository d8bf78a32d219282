import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt, run, variorum } from './command.js'

const folder = mkdtempSync(join(tmpdir(), 'variorum-readme-'))
const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(
  ([, lines]) => lines ?? '',
)
const examples = blocks.flatMap(block => block.split('\n')).filter(line => line.startsWith('variorum '))

beforeAll(() => {
  ensureBuilt()
  cpSync('examples', join(folder, 'examples'), { recursive: true })
  mkdirSync(join(folder, 'bin'))
  const command = join(folder, 'bin/variorum')
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli/main.js')}' "$@"\n`)
  chmodSync(command, 0o755)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

// In order, in one folder: later examples read what earlier ones wrote.
describe.sequential('the examples in README.md', () => {
  it('are there', () => expect(examples.length).toBeGreaterThan(3))

  it('print what README.md shows', () => {
    const [, sample = ''] = /^```text\n([\s\S]*?)^```/m.exec(readFileSync('README.md', 'utf8')) ?? []
    const printed = readFileSync('test/golden/edition-record.txt', 'utf8').split('\n')
    expect(sample.split('\n').length).toBeGreaterThan(10)
    for (const line of sample.split('\n')) expect(printed).toContain(line)
  })

  it('use commands that the help knows', () => {
    const { stdout } = variorum(['--help'])
    for (const line of examples) expect(stdout).toContain(line.split(' ')[1])
  })

  it.each(examples)('%s', line => {
    const PATH = `${join(folder, 'bin')}${delimiter}${process.env.PATH}`
    const { status, stderr } = run('bash', ['-o', 'pipefail', '-c', line], {
      cwd: folder,
      env: { ...process.env, PATH },
    })
    expect(status, stderr).toBe(0)
  })
})
