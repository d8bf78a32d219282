import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { folder } from './memory.js'

const { command } = folder()

describe('wrong usage ends with 2, and says what is wrong', () => {
  it.each<readonly [readonly string[], RegExp]>([
    [['editon', 'a.txt'], /^variorum: unknown command 'editon'\n.*Did you mean edition\?/],
    [['anotate', 'a.txt'], /Did you mean annotate\?/],
    [['story.txt'], /^variorum: unknown command 'story\.txt'/],
    [['edition'], /^variorum: missing required argument 'input'/],
    [['extract'], /^variorum: missing required argument 'input'/],
    [['edition', 'a.txt', '--recrod', 'b'], /^variorum: unknown option '--recrod'\n.*Did you mean --record\?/],
    [['annotate', 'a.jsonl', '--map'], /^variorum: unknown option '--map'/],
    [['edition', 'a.txt', '--out'], /^variorum: option '--out <dir>' argument missing/],
    [['edition', 'a.txt', '--out', ''], /^variorum: --out needs the name of a folder/],
    [['edition', 'a.txt', '--record', 'b'], /^variorum: --record needs --speaker: whose words they are$/m],
    [['edition', 'a.txt', '--record', 'b', '--speaker', ' '], /^variorum: --record needs --speaker/],
    [['edition', 'a.txt', '--speaker', 'Jo Maring'], /^variorum: --speaker needs --record: the file that holds the/],
    [['extract', '-', './a.txt', '-'], /^variorum: standard input \(-\) can be read only once/],
    [['edition', '-', '--record', '-', '--speaker', 'Jo'], /^variorum: standard input \(-\) can be read only once/],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await command(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err.join('\n')).toMatch(message)
    expect(err.join('\n')).toMatch(/variorum( \w+)? --help/)
  })

  it('no arguments: the help, on standard error', async () => {
    const { code, out, err } = await command([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err[0]).toMatch(/^Usage: variorum/)
  })
})

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s', async argument => {
    const { code, out, err } = await command([argument])
    expect({ code, err }).toEqual({ code: 0, err: [] })
    for (const name of ['edition', 'extract', 'annotate']) expect(out).toContain(`\n  ${name} `)
  })

  it.each(['edition', 'extract', 'annotate'])('%s --help has an example', async name => {
    const { code, out } = await command([name, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`Examples:\n  variorum ${name} |Examples:\n.*\\| variorum ${name} `))
    expect(await command(['help', name])).toMatchObject({ code: 0, out })
  })

  it('the version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await command(['--version'])).toMatchObject({ code: 0, out: `${version}\n` })
  })
})
