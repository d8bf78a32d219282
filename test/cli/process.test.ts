import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ensureBuilt, run, variorum } from '../command.js'
import { articles, folder } from './memory.js'

const { put } = folder()

const shell = (line: string) => {
  ensureBuilt()
  return run('bash', ['-o', 'pipefail', '-c', line.replaceAll('variorum ', `'${process.execPath}' dist/cli/main.js `)])
}

describe('the command as a process', () => {
  const good = put('good.txt', '“It was late,” said Piet Aalders, who had waited an hour for the ferry to Lund Holm.')

  it('exit codes and streams', () => {
    expect(variorum(['extract', good])).toMatchObject({ status: 0, stderr: '' })
    const some = variorum(['extract', 'nowhere.txt', good])
    expect(some).toMatchObject({ status: 1, stderr: 'variorum: nowhere.txt: no such file or folder\n' })
    expect(articles('extract', some.stdout)).toHaveLength(1)
    expect(variorum(['extrakt', good])).toMatchObject({ status: 2, stdout: '' })
  })

  it('standard input', () => {
    const { status, stdout } = variorum(['annotate', '-'], { input: '“Yes,” said Jo Maring.' })
    expect(status).toBe(0)
    expect(articles('annotate', stdout)[0]?.source).toBe('-')
  })

  it('a pipe', () => {
    const { status, stdout, stderr } = shell(`variorum extract '${good}' | variorum annotate -`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(articles('annotate', stdout)).toHaveLength(1)
  })

  it('a reader that has seen enough', () => {
    const many = put(
      'many.jsonl',
      Array.from({ length: 3000 }, (_, i) => `{"id":${i},"text":"It was late."}\n`).join(''),
    )
    const { status, stdout, stderr } = shell(`variorum extract '${many}' | head -n 1`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(articles('extract', stdout)).toHaveLength(1)
  })

  it.skipIf(!existsSync('/dev/full'))('nobody who reads the complaints', () => {
    const { status, stdout } = shell(`variorum extract nowhere.txt '${good}' 2> /dev/full`)
    expect(status).toBe(1)
    expect(articles('extract', stdout)).toHaveLength(1)
  })

  it.skipIf(!existsSync('/dev/full'))('a device without space', () => {
    const { status, stderr } = shell(`variorum extract '${good}' > /dev/full`)
    expect(status).toBe(1)
    expect(stderr).toMatch(/^variorum: standard output cannot be written to: .*\n$/)
  })
})
