import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../command.js'
import { faults } from '../validate.js'
import { complaints, folder } from './memory.js'

const { root, put, command } = folder()

// The page of an edition is made from what the build leaves.
beforeAll(ensureBuilt)

const RELEASE = '“We found rot in both gates. Nobody had looked for years. We are sorry for the delay.”'
const ONE =
  'Jo Maring, who keeps the lock, spoke on Tuesday.\n\n“We found rot in both gates,” said Maring. “Nobody had looked for years.”'
const TWO =
  'The weir stays shut.\n\n“We found rot in both gates. Nobody had looked for ages,” Jo Maring said in a statement.'

const read = (dir: string) => JSON.parse(readFileSync(join(root, dir, 'edition.json'), 'utf8')) as EditionJson
interface EditionJson {
  readonly articles: readonly { readonly source: string }[]
  readonly statements: readonly unknown[]
}

describe('a record', () => {
  it('of somebody whom no article prints is made all the same, with a warning', async () => {
    put('own/one.txt', ONE)
    put('own.txt', RELEASE)
    const done = await command([
      'edition',
      './own',
      '--record',
      './own.txt',
      '--speaker',
      'Jo Marling',
      '--out',
      './out-own',
    ])
    expect(done.code).toBe(0)
    expect(done.err.join('')).toContain('"Jo Marling": no input prints this name, the nearest are: Jo Maring')
  })
})

describe('inputs of an edition', () => {
  it('good and bad ones: the good ones are done', async () => {
    put('mixed/1.txt', ONE)
    put('mixed/2.txt', TWO)
    put('mixed/3.txt', '')
    put('mixed/lines.jsonl', `{"id":"l","text":"The county has put up signs."}\n{"id":\n`)
    const done = await command(['edition', './mixed', './nowhere', '--out', './out-mixed'])
    expect(done.code).toBe(1)
    expect(complaints(done).map(line => line.replace(/:.*/, ''))).toEqual([
      'mixed/3.txt',
      'mixed/lines.jsonl',
      'nowhere',
    ])
    const made = read('out-mixed')
    expect(faults('edition', made)).toEqual([])
    expect(made.articles).toHaveLength(3)
  })

  it('one article alone', async () => {
    put('one.txt', ONE)
    const done = await command(['edition', './one.txt', '--out', './out-one'])
    expect(done).toMatchObject({ code: 0, err: [] })
    expect(done.out).toMatch(/^.*1 article ·/m)
    expect(faults('edition', read('out-one'))).toEqual([])
  })

  it('no quotation at all', async () => {
    put(
      'quiet.txt',
      'The weir at Arden stays shut until June. Boats will have to go round by Selm, a detour of 11 miles.',
    )
    const done = await command(['edition', './quiet.txt', '--out', './out-quiet'])
    expect(done).toMatchObject({ code: 0, err: [] })
    expect(done.out).toContain('Nobody is quoted in this story.')
    expect(read('out-quiet').statements).toEqual([])
  })

  it('one id with two texts: one of them is left, whatever the order', async () => {
    const a = put('a.jsonl', JSON.stringify({ id: 'n', text: ONE }))
    const b = put('b.jsonl', JSON.stringify({ id: 'n', text: TWO }))
    for (const inputs of [
      [a, b],
      [b, a],
    ]) {
      const done = await command(['edition', ...inputs, '--out', './out-clash'])
      expect(done.code).toBe(1)
      expect(complaints(done)).toEqual(['b.jsonl: has the id "n", which FOLDER/a.jsonl has with another text'])
      expect(read('out-clash').articles.map(it => it.source)).toEqual([a])
    }
  })

  it.each([['./empty.txt'], ['./gone.txt'], ['./hollow']])('none that can be used: %s', async input => {
    put('empty.txt', '')
    mkdirSync(join(root, 'hollow'), { recursive: true })
    const done = await command(['edition', input, '--out', './out-none'])
    expect(done).toMatchObject({ code: 1, out: '' })
    expect(complaints(done)[1]).toBe('there is no article to make an edition of')
    expect(existsSync(join(root, 'out-none'))).toBe(false)
  })

  it('a folder with spaces that holds the results of an earlier run, a README and other JSON', async () => {
    put('my story/one.txt', ONE)
    put('my story/two.txt', TWO)
    put('my story/README.md', 'About it.')
    put('my story/expected.json', '{"rows":[]}')
    const argv = ['edition', './my story', '--out', './my story/the result']
    const first = await command(argv)
    expect(first.code).toBe(0)
    expect(complaints(first)).toEqual(['my story/expected.json: passed over: holds no article'])
    expect(await command(argv)).toEqual(first)
    expect(read('my story/the result').articles).toHaveLength(2)
  })
})

describe('the record', () => {
  it('lies in the folder of its story', async () => {
    put('told/one.txt', ONE)
    put('told/release.txt', RELEASE)
    const record = ['--record', './told/release.txt', '--speaker', 'Jo Maring']
    const done = await command(['edition', './told', ...record, '--out', './out-told'])
    expect(done.code).toBe(0)
    expect(complaints(done)).toEqual(['told/release.txt: passed over: it is the record'])
    expect(read('out-told').articles).toHaveLength(1)
  })

  it.each([
    ['./absent.txt', '', /^absent\.txt: no such file or folder$/],
    ['./void.txt', '', /^void\.txt: is empty$/],
    ['./void.html', '<p></p>', /^void\.html: there is no article text in it$/],
    ['./pair.jsonl', '{"text":"A."}\n{"text":"B."}', /^pair\.jsonl: a record is one text, and here are 2$/],
  ])('cannot be used: %s', async (name, content, message) => {
    if (name !== './absent.txt') put(name, content)
    put('one.txt', ONE)
    const done = await command([
      'edition',
      './one.txt',
      '--record',
      name,
      '--speaker',
      'Jo Maring',
      '--out',
      './out-bad',
    ])
    expect(done).toMatchObject({ code: 1, out: '' })
    expect(complaints(done)).toHaveLength(1)
    expect(complaints(done)[0]).toMatch(message)
  })
})

describe('where the result cannot be written', () => {
  it.each([
    ['a file', './taken', /taken: cannot be written to: it, or a folder above it, is a file$/],
    ['below a file', './taken/below', /taken\/below: cannot be written to: it, or a folder above it, is a file$/],
    ['a folder of the system', '/proc/variorum/out', /^\/proc\/variorum\/out: cannot be written to: /],
    ['a folder in the way', './way', /way\/edition\.json: cannot be written to: it is a folder$/],
  ])('%s', async (_, out, message) => {
    put('one.txt', ONE)
    writeFileSync(join(root, 'taken'), '')
    mkdirSync(join(root, 'way/edition.json'), { recursive: true })
    const done = await command(['edition', './one.txt', '--out', out])
    expect(done.code).toBe(1)
    expect(complaints(done)).toHaveLength(1)
    expect(complaints(done)[0]).toMatch(message)
  })
})
