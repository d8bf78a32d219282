import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openStaging } from '../../src/cli/staging.js'
import { ensureBuilt } from '../command.js'
import { complaints, folder } from './memory.js'

const { root, put, command } = folder()

// The page of an edition is made from what the build leaves.
beforeAll(ensureBuilt)

const OLD = new Map([
  ['edition.json', 'old json'],
  ['edition.html', 'old page'],
  ['lineage.graphml', 'old graph'],
  ['notes.md', 'notes of my own'],
])
const WEIR = 'The weir stays shut.\n\n“We found rot in both gates,” said Jo Maring. “Nobody had looked for years.”'
const FERRY = 'The ferry to Lund Holm was late. “Nobody told us why,” said Piet Aalders, who had waited an hour.'

/** A folder with the results of an earlier run. */
function earlier(name: string): string {
  for (const [file, content] of OLD) put(join(name, file), content)
  return join(root, name)
}

/** The files of a folder and of those in it; a link is what it leads to. */
function held(dir: string): ReadonlyMap<string, string> {
  const names = fs.readdirSync(dir, { recursive: true, encoding: 'utf8' }).sort()
  return new Map(
    names.flatMap(name => {
      const path = join(dir, name)
      return fs.statSync(path, { throwIfNoEntry: false })?.isFile() ? [[name, fs.readFileSync(path, 'utf8')]] : []
    }),
  )
}

const edition = (out: string, ...inputs: string[]) => command(['edition', ...inputs, '--out', out])

describe('the results of an earlier run', () => {
  it('are replaced, what else stands there is left, and modes stay', async () => {
    const out = earlier('replaced')
    fs.chmodSync(join(out, 'edition.json'), 0o600)
    const done = await edition('./replaced', put('weir.txt', WEIR))
    expect(done).toMatchObject({ code: 0, err: [] })
    expect([...held(out).keys()]).toEqual([...OLD.keys()].sort())
    for (const [file, content] of held(out)) expect(content === OLD.get(file)).toBe(file === 'notes.md')
    expect(fs.statSync(join(out, 'edition.json')).mode & 0o777).toBe(0o600)
  })

  it('stay where one of the files cannot be made', async () => {
    const precious = put('precious.txt', 'precious')
    for (const [file, make, message] of [
      ['edition.html', (path: string) => fs.mkdirSync(path), /edition\.html: cannot be written to: it is a folder$/],
      [
        'lineage.graphml',
        (path: string) => fs.symlinkSync(precious, path),
        /graphml: cannot be written to: it is a link$/,
      ],
      ['edition.json', (path: string) => fs.symlinkSync('nowhere', path), /json: cannot be written to: it is a link$/],
      ['edition.json', (path: string) => spawnSync('mkfifo', [path]), /json: cannot be written to: it is no file$/],
    ] as const) {
      const out = earlier('blocked')
      fs.rmSync(join(out, file))
      make(join(out, file))
      const before = [...held(out)].filter(([name]) => name !== file)
      const done = await edition('./blocked', put('weir.txt', WEIR))
      expect(done).toMatchObject({ code: 1, out: '' })
      expect(complaints(done)[0]).toMatch(message)
      expect([...held(out)].filter(([name]) => name !== file)).toEqual(before)
      expect(fs.readFileSync(precious, 'utf8')).toBe('precious')
      fs.rmSync(out, { recursive: true })
    }
  })

  it('stay where the work is refused, and no story goes before another', async () => {
    put('two.jsonl', [WEIR, FERRY].map((text, i) => JSON.stringify({ id: `story${i}`, text })).join('\n'))
    for (const block of ['story0', 'story1']) {
      const out = earlier(`group-${block}`)
      fs.mkdirSync(join(root, 'elsewhere'), { recursive: true })
      fs.symlinkSync(join(root, 'elsewhere'), join(out, block))
      const done = await command(['edition', './two.jsonl', '--group', '--out', out])
      expect(complaints(done)).toEqual([`group-${block}/${block}: cannot be written to: it is a link`])
      expect(held(out)).toEqual(OLD)
      expect(fs.readdirSync(join(root, 'elsewhere'))).toEqual([])
    }
  })

  it.each([
    ['own/edition.json', 'own/edition.json', JSON.stringify({ text: WEIR })],
    ['in its folder', 'own', JSON.stringify({ text: WEIR })],
    ['under another name', 'alias/edition.json', JSON.stringify({ text: WEIR })],
    ['a page', 'own', `<!doctype html><title>Weir shut</title><article><p>${WEIR}</p></article>`],
  ])('an input is never replaced by a result: %s', async (_, input, content) => {
    const path = put(content.startsWith('<') ? 'own/edition.html' : 'own/edition.json', content)
    if (!fs.existsSync(join(root, 'alias'))) fs.symlinkSync('own', join(root, 'alias'))
    const done = await edition('./own', join(root, input))
    expect(done.code).toBe(2)
    expect(done.err[0]).toMatch(/edition\.(json|html) is an input, and --out \S+ would write over it$/)
    expect(fs.readFileSync(path, 'utf8')).toBe(content)
    fs.rmSync(path)
  })
})

describe('what is staged', () => {
  const io = { err: () => {} }
  const files = (...paths: string[]) => paths.map(path => ({ pieces: ['new ', path], targets: [{ path }] }))

  it('comes to its place at the end, and together', async () => {
    const out = earlier('together')
    const staging = openStaging(out, io)
    await staging.add(files('edition.json', 'deep/edition.json'))
    await staging.add(files('edition.html'))
    expect([...held(out)].filter(([name]) => !name.startsWith('.'))).toEqual([...OLD].sort())
    staging.commit()
    const changed = [...held(out)].filter(([name, content]) => OLD.get(name) !== content)
    expect(changed).toEqual([
      ['deep/edition.json', 'new deep/edition.json'],
      ['edition.html', 'new edition.html'],
      ['edition.json', 'new edition.json'],
    ])
  })

  it('leaves nothing where it is discarded, no folder either', async () => {
    const out = join(root, 'made/for/nothing')
    const staging = openStaging(out, io)
    await staging.add(files('edition.json', 'deep/edition.json'))
    staging.discard()
    expect(fs.existsSync(join(root, 'made'))).toBe(false)
  })

  it('a draft that fails midway takes no part of itself along', async () => {
    const staging = openStaging(join(root, 'halves'), io)
    function* broken(): Generator<string> {
      yield 'a'
      throw new RangeError('broken')
    }
    await expect(
      staging.add([...files('one/a.json'), { pieces: broken(), targets: [{ path: 'one/b.json' }] }]),
    ).rejects.toThrow('broken')
    await staging.add(files('two/a.json'))
    staging.commit()
    expect([...held(join(root, 'halves')).keys()]).toEqual(['two/a.json'])
  })

  it('is put back where a later file has no place any more', async () => {
    const out = earlier('undone')
    const staging = openStaging(out, io)
    await staging.add(files('edition.json', 'fresh/new.json', 'edition.html'))
    fs.rmSync(join(out, 'edition.html'))
    fs.mkdirSync(join(out, 'edition.html/full'), { recursive: true })
    expect(() => staging.commit()).toThrow(/edition\.html: cannot be written to: /)
    staging.discard()
    expect(held(out).get('edition.json')).toBe('old json')
    expect(fs.existsSync(join(out, 'fresh'))).toBe(false)
    expect(fs.existsSync(join(out, '.variorum'))).toBe(false)
  })
})

describe('a folder belongs to one run at a time', () => {
  const locked = (name: string, owner: string): string => {
    const out = earlier(name)
    put(join(name, '.variorum/owner'), owner)
    put(join(name, '.variorum/0'), 'half a fi')
    return out
  }
  const weir = () => put('weir.txt', WEIR)
  const ended = (): number => spawnSync(process.execPath, ['--version']).pid

  it('that of a run at work is left alone', async () => {
    const staging = openStaging(earlier('taken'), { err: () => {} })
    const done = await edition('./taken', weir())
    expect(done).toMatchObject({ code: 1, out: '' })
    expect(complaints(done)[0]).toMatch(
      new RegExp(`^taken: another run writes into it \\(process ${process.pid}\\); if .* remove .*\\.variorum$`),
    )
    staging.discard()
    expect(held(join(root, 'taken'))).toEqual(new Map([...OLD].sort()))
    expect((await edition('./taken', weir())).code).toBe(0)
  })

  it('so is that of a run on another machine, since nothing tells whether it has ended', async () => {
    const out = locked('far', JSON.stringify({ process: 1, host: `not-${hostname()}`, start: null }))
    const done = await edition('./far', weir())
    expect(done.code).toBe(1)
    expect(complaints(done)[0]).toContain(`(process 1 on not-${hostname()})`)
    expect(held(out).get('.variorum/0')).toBe('half a fi')
  })

  it.each([
    ['a run that has ended', () => ({ process: ended(), start: null })],
    ['a run whose number another process has by now', () => ({ process: process.pid, start: '1' })],
  ])('what is left of %s is removed, and said', async (_, owner) => {
    const left = { host: hostname(), ...owner() }
    const out = locked('left', JSON.stringify(left))
    const done = await edition('./left', weir())
    expect(done.code).toBe(0)
    expect(complaints(done)).toEqual([
      `left: an earlier run (process ${left.process}) was ended before it was done; what it left unfinished is removed`,
    ])
    expect([...held(out).keys()]).toEqual([...OLD.keys()].sort())
    fs.rmSync(out, { recursive: true })
  })

  it.each([
    ['a folder of somebody else', (out: string) => put(join(out, '.variorum/settings'), 'mine')],
    ['a lock that cannot be read', (out: string) => put(join(out, '.variorum/owner'), '{"process":-1,"host":"h"}')],
    ['a file', (out: string) => put(join(out, '.variorum'), 'mine')],
  ])('%s of its name is not removed', async (_, make) => {
    earlier('strange')
    const path = make('strange')
    const before = held(join(root, 'strange'))
    const done = await edition('./strange', weir())
    expect(done.code).toBe(1)
    expect(complaints(done)[0]).toMatch(/^strange: cannot be written to: .*\.variorum is in the way$/)
    expect(held(join(root, 'strange'))).toEqual(before)
    expect(fs.existsSync(path)).toBe(true)
    fs.rmSync(join(root, 'strange'), { recursive: true })
  })

  it('one that lost its lock writes nothing', async () => {
    const out = earlier('lost')
    const staging = openStaging(out, { err: () => {} })
    await staging.add([{ pieces: ['new'], targets: [{ path: 'edition.json' }] }])
    const owner = JSON.stringify({ process: 1, host: 'another', start: null })
    fs.writeFileSync(join(out, '.variorum/owner'), owner)
    expect(() => staging.commit()).toThrow(/another run took it over; nothing was written$/)
    staging.discard()
    expect(held(out).get('edition.json')).toBe('old json')
    expect(held(out).get('.variorum/owner')).toBe(owner)
  })
})
