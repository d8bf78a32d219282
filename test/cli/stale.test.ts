import * as fs from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../command.js'
import { complaints, folder } from './memory.js'

const { root, put, command } = folder()

// The page of an edition is made from what the build leaves.
beforeAll(ensureBuilt)

const WEIR = 'The weir stays shut.\n\n“We found rot in both gates,” said Jo Maring. “Nobody had looked for years.”'
const FERRY = 'The ferry to Lund Holm was late. “Nobody told us why,” said Piet Aalders, who had waited an hour.'
const line = (id: string, text: string): string => JSON.stringify({ id, text })

const BOTH = [line('Weir/1', WEIR), line('ferry1', FERRY)].join('\n')
const FERRY_ALONE = line('ferry1', FERRY)

const group = (out: string, input: string, ...more: readonly string[]) =>
  command(['edition', '-', '--group', '--out', `./${out}`, ...more], input)

/** The folder of "Weir/1" after a run with both stories. */
async function grouped(out: string): Promise<string> {
  expect(await group(out, BOTH)).toMatchObject({ code: 0, err: [] })
  const weir = fs.readdirSync(join(root, out)).find(name => name.startsWith('Weir_1-'))
  return join(root, out, weir ?? 'none')
}

describe('the edition of a story that is in no later run', () => {
  it('is removed when the later run is done, and that is said', async () => {
    const weir = await grouped('gone')
    const done = await group('gone', FERRY_ALONE)
    expect(done.code).toBe(0)
    expect(complaints(done)).toEqual([
      `${weir.slice(root.length + 1)}: removed: the earlier edition of a story that is none of these`,
    ])
    expect(fs.readdirSync(join(root, 'gone'))).toEqual(['ferry1'])
    expect(complaints(await group('gone', FERRY_ALONE))).toEqual([])
  })

  it.each<[string, (weir: string) => void]>([
    ['with a note in it', weir => fs.writeFileSync(join(weir, 'notes.md'), 'mine')],
    ['with a folder in it', weir => fs.mkdirSync(join(weir, 'mine'))],
    ['without its page', weir => fs.rmSync(join(weir, 'edition.html'))],
    ['with another page', weir => fs.writeFileSync(join(weir, 'edition.html'), '<!doctype html><title>Mine</title>')],
    ['with other data', weir => fs.writeFileSync(join(weir, 'edition.json'), '{"version": "1", "story": {"id":5}}')],
    ['with another graph', weir => fs.writeFileSync(join(weir, 'lineage.graphml'), 'mine')],
    [
      'with a link in it',
      weir => {
        fs.renameSync(join(weir, 'lineage.graphml'), join(weir, '../graph'))
        fs.symlinkSync('../graph', join(weir, 'lineage.graphml'))
      },
    ],
    ['under a name that somebody gave it', weir => fs.renameSync(weir, join(weir, '../my weir'))],
    [
      'through a link',
      weir => {
        fs.renameSync(weir, join(root, 'elsewhere'))
        fs.symlinkSync(join(root, 'elsewhere'), weir)
      },
    ],
  ])('stays %s', async (name, change) => {
    const out = name.replaceAll(' ', '-')
    change(await grouped(out))
    const before = fs.readdirSync(join(root, out), { recursive: true }).sort()
    expect(await group(out, FERRY_ALONE)).toMatchObject({ code: 0, err: [] })
    expect(fs.readdirSync(join(root, out), { recursive: true }).sort()).toEqual(before)
    fs.rmSync(join(root, 'elsewhere'), { recursive: true, force: true })
  })

  it('stays where a part of the later run failed', async () => {
    const weir = await grouped('failed')
    expect(await group('failed', `${FERRY_ALONE}\n{"id":`)).toMatchObject({ code: 1 })
    expect(await group('failed', '{"id":')).toMatchObject({ code: 1 })
    expect(fs.existsSync(join(weir, 'edition.json'))).toBe(true)
  })

  it('stays where it is an input, and where the run is of one story', async () => {
    const weir = await grouped('input')
    const ferry = put('ferry.jsonl', FERRY_ALONE)
    await command(['edition', ferry, weir, '--group', '--out', './input'])
    expect(fs.existsSync(join(weir, 'edition.json'))).toBe(true)
    expect(await command(['edition', ferry, '--out', './input'])).toMatchObject({ code: 0 })
    expect(fs.existsSync(join(weir, 'edition.json'))).toBe(true)
  })
})
