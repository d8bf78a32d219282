import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { limited, limitedEach, limitOf } from '../../src/cli/limit.js'
import { InputError } from '../../src/ingest/page.js'
import { tag } from '../../src/text/tag.js'
import { variorum } from '../command.js'

describe('limited', () => {
  test('gives what the work gives, or its own error', () => {
    expect(limited(() => 7, 5)).toBe(7)
    expect(() =>
      limited(() => {
        throw new RangeError('of its own')
      }, 5),
    ).toThrow(new RangeError('of its own'))
  })
  test('ends a loop, a pattern, and work that would catch whatever ends it', () => {
    const endless = [
      () => {
        for (;;);
      },
      () => /^(a+)+$/.test(`${'a'.repeat(60)}!`),
      () => {
        for (;;)
          try {
            for (;;);
          } catch {}
      },
    ]
    for (const work of endless) expect(() => limited(work, 0.05)).toThrow(InputError)
  })
  test('leaves the tagger in order', () => {
    const text = 'The mayor left the hall. '
    const before = tag(text)
    expect(() =>
      limited(() => {
        for (let i = 0; ; i++) tag(`${text}${i}`)
      }, 0.3),
    ).toThrow('took longer than 0.3 seconds, and was set aside')
    expect(tag(text)).toEqual(before)
  })
  test.each([
    [undefined, 60],
    ['', 60],
    ['300', 300],
    ['0.5', 0.5],
    ['-1', 60],
    ['soon', 60],
  ])('VARIORUM_TIME_LIMIT=%s', (given, seconds) => {
    expect(limitOf({ VARIORUM_TIME_LIMIT: given })).toBe(seconds)
  })
})

describe('limitedEach', () => {
  const endless = (): never => {
    for (;;);
  }
  const wrong = (): never => {
    throw new RangeError('of its own')
  }
  const outcomes = (works: readonly (() => number)[], seconds: number) =>
    limitedEach(works, seconds).map(outcome =>
      'value' in outcome ? outcome.value : String(outcome.error).replace(/ seconds.*/, ''),
    )
  test('each comes to its own end', () => {
    expect(outcomes([], 5)).toEqual([])
    expect(outcomes([() => 1, wrong, endless, () => 2, endless, () => 3], 0.05)).toEqual([
      1,
      'RangeError: of its own',
      'InputError: took longer than 0.05',
      2,
      'InputError: took longer than 0.05',
      3,
    ])
  })
  test('none is set aside because others had a part of its time', () => {
    const busy = (): number => {
      const end = performance.now() + 60
      while (performance.now() < end);
      return 7
    }
    expect(outcomes([busy, busy, busy, busy, busy, busy], 0.2)).toEqual([7, 7, 7, 7, 7, 7])
  })
})

describe('an article that takes too long is named and set aside, and the rest is done', () => {
  const dir = mkdtempSync(join(tmpdir(), 'variorum-'))
  const long = join(dir, 'long.txt')
  writeFileSync(long, 'The ferry board met on Monday, and “nothing was settled,” said Ann Vale.\n\n'.repeat(60_000))
  const env = { ...process.env, VARIORUM_TIME_LIMIT: '0.001' }
  const out = join(dir, 'out')
  test('a draft', () => {
    const { status, stdout, stderr } = variorum(['check', '--draft', long, '--in', 'examples/06-coastline.txt'], {
      env: { ...env, VARIORUM_TIME_LIMIT: '2' },
    })
    expect(stderr).toContain('long.txt: took longer than 2 seconds, and was set aside')
    expect([status, stdout]).toEqual([1, ''])
  })
  test.each([
    ['extract', ['extract', long, 'none.txt']],
    ['extract on threads', ['extract', '--jobs', '2', long, 'none.txt']],
    ['extract --explain', ['extract', '--explain', long, 'none.txt']],
    ['annotate', ['annotate', long, 'none.txt']],
    ['check', ['check', 'nothing was settled', '--in', long, 'none.txt']],
    ['edition', ['edition', '--out', out, long, 'none.txt']],
  ])('%s', (_, args) => {
    const { status, stdout, stderr } = variorum(args, { env })
    expect(stderr).toContain('long.txt: took longer than 0.001 seconds, and was set aside')
    expect(stderr).toContain('none.txt')
    expect([status, stdout]).toEqual([1, ''])
  })
})
